//! A sign-in that is under way: what its beginning knows, and its end must.
//!
//! The client keeps it, sealed, and apart from what goes through the provider and the address bar: whoever sees the code and the
//! state there, in a log or a `Referer`, cannot complete the sign-in, and nobody can be made to complete another's.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::base::error::{Error, Result};
use crate::platform::keys::{Keys, fresh_secret};

/// How long people have to sign in at the provider.
const TTL: TimeDelta = TimeDelta::minutes(10);
/// What a flow is sealed for.
const PURPOSE: &str = "oauth.flow";

/// A sign-in that is under way. Shows nothing.
#[derive(Serialize, Deserialize)]
pub struct Flow {
    /// The provider, as the settings call it.
    pub provider: String,
    /// Where people come back to.
    pub redirect_uri: String,
    /// When it must be completed.
    pub expires_at: DateTime<Utc>,
    /// What goes through the provider and comes back.
    pub state: String,
    /// What the provider's ID token must hold.
    pub(super) nonce: String,
    /// What the code is exchanged with, and the provider knows the hash of.
    pub(super) verifier: String,
}

impl Flow {
    /// Begins a sign-in.
    pub fn begin(provider: &str, redirect_uri: &str, now: DateTime<Utc>) -> Result<Self> {
        Ok(Self {
            provider: provider.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            expires_at: now + TTL,
            state: random()?,
            nonce: random()?,
            verifier: random()?,
        })
    }

    /// What the client keeps of it.
    pub fn seal(&self, keys: &Keys) -> Result<String> {
        let plain = serde_json::to_vec(self).map_err(Error::internal)?;
        let sealed = keys.seal(PURPOSE, &plain).map_err(Error::internal)?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// The sign-in that `token` was kept of, if it is the one that `state` came back from, and in time.
    #[must_use]
    pub fn open(keys: &Keys, token: &str, state: &str, now: DateTime<Utc>) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let flow: Self = serde_json::from_slice(&keys.open(PURPOSE, &sealed)?).ok()?;
        verify_slices_are_equal(flow.state.as_bytes(), state.as_bytes()).ok()?;
        (now < flow.expires_at).then_some(flow)
    }

    /// What the provider knows of the verifier (RFC 7636, `S256`).
    pub(super) fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest(&SHA256, self.verifier.as_bytes()))
    }
}

fn random() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(fresh_secret().map_err(Error::internal)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::keys::SECRET_BYTES;

    #[test]
    fn the_challenge_is_that_of_the_rfc() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned();
        let flow = Flow::begin("kakao", "https://shop.example/back", DateTime::UNIX_EPOCH).unwrap();
        let flow = Flow { verifier, ..flow };

        assert_eq!(flow.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn a_flow_opens_with_its_state_and_for_ten_minutes_only() {
        let (keys, noon) = (Keys::derive(&[7; SECRET_BYTES]).unwrap(), DateTime::UNIX_EPOCH);
        let flow = Flow::begin("kakao", "https://shop.example/back", noon).unwrap();
        let other = Flow::begin("kakao", "https://shop.example/back", noon).unwrap();
        let token = flow.seal(&keys).unwrap();
        let opened = |token: &str, state: &str, now| Flow::open(&keys, token, state, now);

        let late = noon + TTL;
        assert_eq!(opened(&token, &flow.state, noon).unwrap().verifier, flow.verifier);
        assert!(opened(&token, &other.state, noon).is_none(), "another's state");
        assert!(opened(&token, &flow.state, late - TimeDelta::milliseconds(1)).is_some());
        assert!(opened(&token, &flow.state, late).is_none(), "too late");
        assert!(opened(&flow.state, &flow.state, noon).is_none(), "what went through the provider");
        let elsewhere = Keys::derive(&[8; SECRET_BYTES]).unwrap();
        assert!(Flow::open(&elsewhere, &token, &flow.state, noon).is_none());
    }
}
