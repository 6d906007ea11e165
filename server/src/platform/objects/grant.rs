//! The signed URLs of the folder, for uploads.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use url::form_urlencoded;
use uuid::Uuid;

use super::Promise;
use crate::base::picture::PictureType;
use crate::platform::keys::Keys;

/// What the signatures are for, and for nothing else.
const PURPOSE: &str = "objects.upload";

/// What a URL lets its bearer upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signed {
    /// Under which id.
    pub(super) id: Uuid,
    /// What.
    pub(super) promise: Promise,
    /// Until when, in seconds since 1970.
    pub(super) expires_at: i64,
}

impl Signed {
    /// The part of the URL after its path.
    pub(super) fn query(&self, keys: &Keys) -> String {
        form_urlencoded::Serializer::new(String::new())
            .append_pair("type", self.promise.content_type)
            .append_pair("length", &self.promise.byte_length.to_string())
            .append_pair("expires", &self.expires_at.to_string())
            .append_pair("signature", &self.signature(keys))
            .finish()
    }

    /// What a URL with this id and query lets its bearer do at `now`; `None` for nothing.
    pub(super) fn read(keys: &Keys, id: &str, query: &str, now: DateTime<Utc>) -> Option<Self> {
        let given = |name: &str| {
            let mut values = form_urlencoded::parse(query.as_bytes()).filter(|(it, _)| it == name);
            values.next().map(|(_, value)| value.into_owned())
        };
        let signed = Self {
            id: id.parse().ok()?,
            promise: Promise {
                content_type: PictureType::from_content_type(&given("type")?)?.content_type(),
                byte_length: given("length")?.parse().ok()?,
            },
            expires_at: given("expires")?.parse().ok()?,
        };
        let (ours, theirs) = (signed.signature(keys), given("signature")?);
        verify_slices_are_equal(ours.as_bytes(), theirs.as_bytes()).ok()?;
        Some(signed).filter(|it| now.timestamp() < it.expires_at)
    }

    fn signature(&self, keys: &Keys) -> String {
        let Self { id, promise: Promise { content_type, byte_length }, expires_at } = self;
        let text = format!("{id} {content_type} {byte_length} {expires_at}");
        URL_SAFE_NO_PAD.encode(keys.index(PURPOSE, &text))
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_url_is_good_untouched_and_in_time() {
        let keys = Keys::derive(&[7; 32]).unwrap();
        let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let promise = Promise { content_type: "image/png", byte_length: 1_000 };
        let id = Uuid::from_u128(7);
        let signed = Signed { id, promise, expires_at: now.timestamp() + 60 };
        let (id, query) = (id.to_string(), signed.query(&keys));
        let read = |id: &str, query: &str, now| Signed::read(&keys, id, query, now);

        assert_eq!(read(&id, &query, now), Some(signed));
        assert_eq!(read(&id, &query, now + TimeDelta::seconds(60)), None, "it has expired");
        assert_eq!(read(&Uuid::from_u128(8).to_string(), &query, now), None);
        for id in ["../master.key", "..%2f..%2fmaster.key", "", "uploads/x"] {
            assert_eq!(read(id, &query, now), None, "{id}");
        }
        for (from, to) in [
            ("length=1000", "length=1001"),
            ("image%2Fpng", "image%2Fjpeg"),
            ("image%2Fpng", "image%2Fsvg%2Bxml"),
            ("expires=1790000060", "expires=1890000060"),
            ("signature=", "signature=A"),
            ("signature=", "sig="),
            // What comes first counts.
            ("type=", "length=1001&type="),
        ] {
            let touched = query.replacen(from, to, 1);
            assert_ne!(touched, query);
            assert_eq!(read(&id, &touched, now), None, "{touched}");
        }
        let others = Keys::derive(&[8; 32]).unwrap();
        assert_eq!(Signed::read(&others, &id, &query, now), None);
    }
}
