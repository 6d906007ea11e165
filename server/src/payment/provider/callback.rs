//! Callbacks: a provider tells by itself that something has become of a payment. What, it is asked.
//!
//! The sandbox has them; KakaoPay's single payments have none.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use http::HeaderMap;
use serde::{Deserialize, Serialize};

use super::sandbox::Agreed;

/// The header with the time of sending, in seconds since 1970.
pub const TIMESTAMP: &str = "x-sandbox-timestamp";
/// The header with the HMAC-SHA-256 of that time, a dot and the body, in base64 for URLs.
pub const SIGNATURE: &str = "x-sandbox-signature";
/// How far the time of sending may be from ours: whoever has caught a callback cannot send it again for long.
const LEEWAY: TimeDelta = TimeDelta::minutes(5);

/// What a callback says. It may be late, or come twice: it is a reason to look and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallbackNote {
    /// What the provider calls the payment.
    pub provider_id: String,
    /// What we call it.
    pub payment_id: String,
}

/// Why a callback is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Disbelief {
    /// It is not signed, or by somebody else, or was touched.
    #[error("the callback is not signed by the provider")]
    Unsigned,
    /// It was sent at another time.
    #[error("the callback was not sent just now")]
    Stale,
    /// The provider says something that is not understood.
    #[error("the callback is not understood")]
    Garbled,
}

/// What a callback says that came with these headers, if it is the provider's.
pub fn verify_callback(
    agreed: &Agreed,
    headers: &HeaderMap,
    body: &[u8],
    now: DateTime<Utc>,
) -> Result<CallbackNote, Disbelief> {
    let header = |name| headers.get(name)?.to_str().ok();
    let timestamp = header(TIMESTAMP).ok_or(Disbelief::Unsigned)?;
    let signature = header(SIGNATURE).and_then(|it| URL_SAFE_NO_PAD.decode(it).ok());
    let signature = signature.ok_or(Disbelief::Unsigned)?;
    hmac::verify(&agreed.callback_key, &signed(timestamp, body), &signature)
        .map_err(|_opaque| Disbelief::Unsigned)?;
    let sent_at = timestamp.parse().ok().and_then(|it| DateTime::from_timestamp(it, 0));
    let sent_at = sent_at.ok_or(Disbelief::Garbled)?;
    if LEEWAY < (now - sent_at).abs() {
        return Err(Disbelief::Stale);
    }
    serde_json::from_slice(body).map_err(|_why| Disbelief::Garbled)
}

impl Agreed {
    /// What a callback with this body that is sent at `timestamp` is signed with.
    #[must_use]
    pub fn sign_callback(&self, timestamp: &str, body: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.callback_key, &signed(timestamp, body)))
    }
}

fn signed(timestamp: &str, body: &[u8]) -> Vec<u8> {
    [timestamp.as_bytes(), b".", body].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::keys::Keys;

    const BODY: &[u8] = br#"{"provider_id":"S1","payment_id":"p1"}"#;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_790_000_000, 0).unwrap()
    }

    fn agreed(root: u8) -> Agreed {
        Agreed::of(&Keys::derive(&[root; 32]).unwrap())
    }

    fn headers(timestamp: &str, signature: &str) -> HeaderMap {
        let pairs = [(TIMESTAMP, timestamp), (SIGNATURE, signature)];
        let pair = |(name, value): (&'static str, &str)| {
            (http::HeaderName::from_static(name), value.parse().unwrap())
        };
        pairs.map(pair).into_iter().collect()
    }

    fn verified(headers: &HeaderMap, body: &[u8], late: i64) -> Result<CallbackNote, Disbelief> {
        verify_callback(&agreed(7), headers, body, noon() + TimeDelta::seconds(late))
    }

    #[test]
    fn what_is_signed_and_fresh_is_believed() {
        let sent = headers("1790000000", &agreed(7).sign_callback("1790000000", BODY));
        let note = CallbackNote { provider_id: "S1".into(), payment_id: "p1".into() };

        for seconds in [-300, 0, 300] {
            assert_eq!(verified(&sent, BODY, seconds), Ok(note.clone()), "{seconds}");
        }
        for seconds in [-301, 301] {
            assert_eq!(verified(&sent, BODY, seconds), Err(Disbelief::Stale), "{seconds}");
        }
    }

    #[test]
    fn what_was_touched_or_is_anothers_is_not() {
        let signature = agreed(7).sign_callback("1790000000", BODY);
        let touched = String::from_utf8(BODY.to_vec()).unwrap().replace("S1", "S2");
        let sent = headers("1790000000", &signature);
        assert_eq!(verified(&sent, touched.as_bytes(), 0), Err(Disbelief::Unsigned));
        assert_eq!(verified(&HeaderMap::new(), BODY, 0), Err(Disbelief::Unsigned));

        let anothers = agreed(8).sign_callback("1790000000", BODY);
        for (timestamp, signature) in
            [("1790000001", signature.as_str()), ("1790000000", &anothers), ("1790000000", "")]
        {
            let sent = headers(timestamp, signature);
            assert_eq!(verified(&sent, BODY, 0), Err(Disbelief::Unsigned), "{signature}");
        }
    }

    #[test]
    fn what_is_signed_and_says_nothing_is_garbled() {
        let said = |timestamp: &str, body: &[u8]| {
            verified(&headers(timestamp, &agreed(7).sign_callback(timestamp, body)), body, 0)
        };
        assert_eq!(said("noon", BODY), Err(Disbelief::Garbled));
        assert_eq!(said("1790000000", b"{}"), Err(Disbelief::Garbled));
    }
}
