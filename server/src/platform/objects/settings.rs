//! Where objects are kept, and where clients find them.

use secrecy::SecretString;

/// Where objects are.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where clients reach this server over HTTP.
    pub public_url: String,
    /// Where they find pictures; `None` for this server.
    pub pictures_url: Option<String>,
    /// The bucket that they are in; `None` for a folder.
    pub bucket: Option<Bucket>,
}

/// A bucket that speaks S3.
#[derive(Clone, Debug)]
pub struct Bucket {
    /// What it is called.
    pub name: String,
    /// Where it is found; `None` for Amazon's.
    pub endpoint: Option<String>,
    /// Where it is.
    pub region: String,
    /// Who we are there.
    pub access_key_id: SecretString,
    /// What shows it.
    pub secret_access_key: SecretString,
}

impl Settings {
    /// The bucket as people may see it.
    #[must_use]
    pub fn describe(&self) -> String {
        let Some(bucket) = &self.bucket else {
            return "off: a folder of the data folder".to_owned();
        };
        let endpoint = bucket.endpoint.as_deref().unwrap_or("amazon");
        format!("{} in {} at {endpoint}", bucket.name, bucket.region)
    }
}
