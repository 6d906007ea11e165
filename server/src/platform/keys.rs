//! One root secret, and the keys that are derived from it.
//!
//! Every server of one marketplace has the same root secret: page tokens and fingerprints of one are good at all. It lies in
//! the database, wrapped with the master key ([`super::root`]).

use std::fmt;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use aws_lc_rs::hmac;

/// The bytes of a secret that keys are made of.
pub const SECRET_BYTES: usize = 32;

/// A secret that keys are made of.
pub type Secret = [u8; SECRET_BYTES];

/// A secret that nobody knows yet.
pub fn fresh_secret() -> Result<Secret> {
    let mut secret = [0; SECRET_BYTES];
    aws_lc_rs::rand::fill(&mut secret).map_err(|_opaque| anyhow!("no random numbers"))?;
    Ok(secret)
}

/// The derived keys. Cheap to clone; shows none of them.
#[derive(Clone)]
pub struct Keys(Arc<Derived>);

struct Derived {
    fingerprint: hmac::Key,
    index: hmac::Key,
    seal: SealKey,
}

/// A key that encrypts with AES-256-GCM. Cheap to clone; shows nothing.
///
/// Many are kept in memory, so each is its bytes alone: the cipher that is made of them for every use is many times as large.
#[derive(Clone)]
pub struct SealKey(Arc<Secret>);

impl Keys {
    /// Derives the keys from `root`.
    pub fn derive(root: &Secret) -> Result<Self> {
        let root = Salt::new(HKDF_SHA256, b"jangteo").extract(root);
        let expand = |purpose: &'static str| {
            let mut key = [0; SECRET_BYTES];
            let info = [purpose.as_bytes()];
            let expanded = root.expand(&info, Bytes32).and_then(|it| it.fill(&mut key));
            expanded.map(|()| key).map_err(|_opaque| anyhow!("cannot derive the {purpose} key"))
        };
        Ok(Self(Arc::new(Derived {
            fingerprint: hmac::Key::new(hmac::HMAC_SHA256, &expand("fingerprint")?),
            index: hmac::Key::new(hmac::HMAC_SHA256, &expand("blind index")?),
            seal: SealKey::new(&expand("seal")?),
        })))
    }

    /// Tells `message` from every other, to those who have the secret.
    #[must_use]
    pub fn fingerprint(&self, message: &[u8]) -> Vec<u8> {
        hmac::sign(&self.0.fingerprint, message).as_ref().to_vec()
    }

    /// What `text` is found by where it stands encrypted: the same for the same text and `purpose`, and nothing else can be
    /// told from it.
    #[must_use]
    pub fn index(&self, purpose: &str, text: &str) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&self.0.index);
        context.update(purpose.as_bytes());
        context.update(&[0]);
        context.update(text.as_bytes());
        context.sign().as_ref().to_vec()
    }

    /// Encrypts `plain` so that it opens for the same `purpose` only.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Result<Vec<u8>> {
        self.0.seal.seal(purpose, plain)
    }

    /// What was sealed for `purpose`; `None` if it was not, or was tampered with.
    #[must_use]
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        self.0.seal.open(purpose, sealed)
    }
}

impl SealKey {
    /// The key that `secret` is.
    #[must_use]
    pub fn new(secret: &Secret) -> Self {
        Self(Arc::new(*secret))
    }

    /// Encrypts `plain` so that it opens for the same `purpose` only.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Result<Vec<u8>> {
        let mut sealed = plain.to_vec();
        let nonce = self
            .cipher()
            .and_then(|it| it.seal_in_place_append_tag(Aad::from(purpose), &mut sealed));
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
        let plain =
            self.cipher().ok()?.open_in_place(nonce, Aad::from(purpose), &mut opened).ok()?;
        Some(plain.to_vec())
    }

    fn cipher(&self) -> Result<RandomizedNonceKey, Unspecified> {
        RandomizedNonceKey::new(&AES_256_GCM, &*self.0)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")
    }
}

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealKey")
    }
}

struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        SECRET_BYTES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_text_opens_for_its_purpose_and_untouched_only() {
        let keys = Keys::derive(&[7; SECRET_BYTES]).unwrap();
        let sealed = keys.seal("page", "서울".as_bytes()).unwrap();
        let mut touched = sealed.clone();
        touched[NONCE_LEN] ^= 1;

        assert_eq!(keys.open("page", &sealed).as_deref(), Some("서울".as_bytes()));
        assert_eq!(keys.open("answer", &sealed), None);
        assert_eq!(keys.open("page", &touched), None);
        assert_eq!(keys.open("page", b"short"), None);
        assert_eq!(Keys::derive(&[8; SECRET_BYTES]).unwrap().open("page", &sealed), None);
    }

    #[test]
    fn an_index_is_the_same_for_the_same_text_and_purpose_only() {
        let keys = Keys::derive(&[7; SECRET_BYTES]).unwrap();
        let email = keys.index("email", "ada@example.com");

        assert_eq!(email, keys.index("email", "ada@example.com"));
        assert_ne!(email, keys.index("email", "bob@example.com"));
        assert_ne!(email, keys.index("phone", "ada@example.com"));
        let others = Keys::derive(&[8; SECRET_BYTES]).unwrap();
        assert_ne!(email, others.index("email", "ada@example.com"));
    }
}
