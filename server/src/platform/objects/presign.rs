//! URLs of a bucket that let their bearer do one thing for a while: AWS's Signature Version 4, in the query.
//!
//! `object_store` makes such URLs, too, and leaves the length of what is uploaded out of what it signs.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{self, HMAC_SHA256};
use chrono::{DateTime, TimeDelta, Utc};
use http::Method;
use secrecy::ExposeSecret;
use url::{Position, Url};

use super::Bucket;

/// A request that is to be let through.
pub(super) struct Presigned<'a> {
    /// What is done.
    pub(super) method: Method,
    /// To what: a whole address without a query.
    pub(super) url: Url,
    /// What the request must say beside its host: names in lower case and in their order.
    pub(super) headers: &'a [(&'static str, String)],
    /// How long.
    pub(super) ttl: TimeDelta,
    /// From when on.
    pub(super) now: DateTime<Utc>,
}

impl Presigned<'_> {
    /// The URL that whoever has the key of `bucket` signs.
    pub(super) fn sign(self, bucket: &Bucket) -> String {
        let (time, day) =
            (self.now.format("%Y%m%dT%H%M%SZ"), self.now.format("%Y%m%d").to_string());
        let scope = format!("{day}/{}/s3/aws4_request", bucket.region);
        let host = &self.url[Position::BeforeHost..Position::AfterPort];
        let headers = self.headers.iter().map(|(name, value)| (*name, value.as_str()));
        let headers: Vec<(&str, &str)> = headers.chain([("host", host)]).collect();
        let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let credential = format!("{}/{scope}", bucket.access_key_id.expose_secret());
        let query = format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={}&X-Amz-Date={time}&X-Amz-Expires={}&X-Amz-SignedHeaders={}",
            encoded(&credential),
            self.ttl.num_seconds(),
            encoded(&names),
        );
        let headers: String =
            headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let request = format!(
            "{}\n{}\n{query}\n{headers}\n{names}\nUNSIGNED-PAYLOAD",
            self.method,
            self.url.path(),
        );
        let request = hex(digest(&SHA256, request.as_bytes()).as_ref());
        let secret = format!("AWS4{}", bucket.secret_access_key.expose_secret()).into_bytes();
        let key = [&*day, &bucket.region, "s3", "aws4_request"].into_iter().fold(secret, mac);
        let signature = hex(&mac(key, &format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{request}")));
        format!("{}?{query}&X-Amz-Signature={signature}", self.url)
    }
}

fn mac(key: Vec<u8>, text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(HMAC_SHA256, &key), text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// As AWS has it: all but letters, digits and four signs.
fn encoded(text: &str) -> String {
    let byte = |it: u8| match it {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(it).to_string()
        }
        _ => format!("%{it:02X}"),
    };
    text.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Amazon's own documentation.
    #[test]
    fn signs_as_amazon_does() {
        let bucket = Bucket {
            name: "examplebucket".into(),
            endpoint: None,
            region: "us-east-1".into(),
            access_key_id: "AKIAIOSFODNN7EXAMPLE".into(),
            secret_access_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".into(),
        };
        let presigned = Presigned {
            method: Method::GET,
            url: "https://examplebucket.s3.amazonaws.com/test.txt".parse().unwrap(),
            headers: &[],
            ttl: TimeDelta::seconds(86_400),
            now: "2013-05-24T00:00:00Z".parse().unwrap(),
        };

        let url = presigned.sign(&bucket);

        let signature = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
        assert_eq!(
            url,
            format!(
                "https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256\
                 &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
                 &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
                 &X-Amz-Signature={signature}"
            )
        );
    }
}
