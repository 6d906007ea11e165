//! One master secret, and the keys that are derived from it.
//!
//! Every server of one marketplace has the same master secret: tokens, page tokens and stored answers of one are
//! good at all.

use std::fmt;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use aws_lc_rs::hmac;

/// The bytes of a master secret.
pub const MASTER_BYTES: usize = 32;

/// The derived keys. Cheap to clone; shows none of them.
#[derive(Clone)]
pub struct Keys(Arc<Derived>);

struct Derived {
    fingerprint: hmac::Key,
    seal: RandomizedNonceKey,
    token_seed: [u8; 32],
}

impl Keys {
    /// Derives the keys from `master`.
    pub fn derive(master: &[u8; MASTER_BYTES]) -> Result<Self> {
        let master = Salt::new(HKDF_SHA256, b"jangteo").extract(master);
        let expand = |purpose: &'static str| {
            let mut key = [0; 32];
            let info = [purpose.as_bytes()];
            let expanded = master.expand(&info, Bytes32).and_then(|it| it.fill(&mut key));
            expanded.map(|()| key).map_err(|_opaque| anyhow!("cannot derive the {purpose} key"))
        };
        let seal = RandomizedNonceKey::new(&AES_256_GCM, &expand("seal")?)
            .map_err(|_opaque| anyhow!("cannot make the seal key"))?;
        Ok(Self(Arc::new(Derived {
            fingerprint: hmac::Key::new(hmac::HMAC_SHA256, &expand("fingerprint")?),
            seal,
            token_seed: expand("access token")?,
        })))
    }

    /// Tells `message` from every other, to those who have the secret.
    #[must_use]
    pub fn fingerprint(&self, message: &[u8]) -> Vec<u8> {
        hmac::sign(&self.0.fingerprint, message).as_ref().to_vec()
    }

    /// Encrypts `plain` so that it opens for the same `purpose` only.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Result<Vec<u8>> {
        let mut sealed = plain.to_vec();
        let nonce = self.0.seal.seal_in_place_append_tag(Aad::from(purpose), &mut sealed);
        let nonce = nonce.map_err(|_opaque| anyhow!("cannot seal"))?;
        sealed.splice(0..0, nonce.as_ref().iter().copied());
        Ok(sealed)
    }

    /// What was sealed for `purpose`; `None` if it was not, or was tampered with.
    #[must_use]
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut opened = sealed.to_vec();
        let plain = self.0.seal.open_in_place(nonce, Aad::from(purpose), &mut opened).ok()?;
        Some(plain.to_vec())
    }

    /// The seed of the Ed25519 key that signs access tokens.
    pub(super) fn token_seed(&self) -> &[u8; 32] {
        &self.0.token_seed
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")
    }
}

struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_text_opens_for_its_purpose_and_untouched_only() {
        let keys = Keys::derive(&[7; MASTER_BYTES]).unwrap();
        let sealed = keys.seal("page", "서울".as_bytes()).unwrap();
        let mut touched = sealed.clone();
        touched[NONCE_LEN] ^= 1;

        assert_eq!(keys.open("page", &sealed).as_deref(), Some("서울".as_bytes()));
        assert_eq!(keys.open("answer", &sealed), None);
        assert_eq!(keys.open("page", &touched), None);
        assert_eq!(keys.open("page", b"short"), None);
        assert_eq!(Keys::derive(&[8; MASTER_BYTES]).unwrap().open("page", &sealed), None);
    }
}
