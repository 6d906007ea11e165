//! Objects: files that are too large for rows, in a bucket that speaks S3 or in a folder of this server's.
//!
//! What clients upload comes past the server where there is a bucket: a presigned URL takes one object, of one type and length,
//! for a while. For the folder the server gives out URLs of the same kind, signed with a key of its own ([`routes`]). What is
//! uploaded is private; pictures that the server has drawn are everybody's. An object's key is made of UUIDs and numbers alone.

use std::path::Path as FilePath;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use http::Method;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{
    Attribute, Attributes, ClientOptions, GetResult, ObjectStore, ObjectStoreExt, PutOptions,
    RetryConfig,
};
use prost::bytes::Bytes;
use secrecy::ExposeSecret;
use uuid::Uuid;

use self::grant::Signed;
use self::presign::Presigned;
pub use self::settings::{Bucket, Settings};
use super::keys::Keys;
use crate::base::error::{Error, Result};
use crate::base::reason;

mod grant;
mod presign;
pub mod routes;
mod settings;

/// The longest that a bucket is waited for, connected to, and asked again.
const PATIENCE: Duration = Duration::from_secs(20);
const CONNECT_PATIENCE: Duration = Duration::from_secs(3);
const RETRY_PATIENCE: Duration = Duration::from_secs(6);
const RETRIES_MAX: usize = 2;
/// How long browsers and caches keep a picture, which never changes.
pub const KEPT: &str = "public, max-age=86400, immutable";
/// What pictures are.
pub const PICTURE_TYPE: &str = "image/jpeg";

/// Where objects are. Cheap to clone.
#[derive(Clone)]
pub struct Objects(Arc<Inner>);

struct Inner {
    store: Arc<dyn ObjectStore>,
    way: Way,
    /// What pictures' keys follow.
    pictures_url: String,
}

enum Way {
    Bucket(Bucket),
    /// What this server's own address, and the keys that sign its URLs, are.
    Folder {
        public_url: String,
        keys: Keys,
    },
}

/// Names an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(Path);

/// What is to be uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// As HTTP calls it.
    pub content_type: &'static str,
    /// How many bytes, exactly.
    pub byte_length: u64,
}

/// What lets whoever has it upload one object.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Where to `PUT` it.
    pub url: String,
    /// What the request must say.
    pub headers: Vec<(&'static str, String)>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// An object that is there, and was not read yet.
pub struct Object(GetResult);

impl Key {
    /// What somebody uploads under this id.
    #[must_use]
    pub fn upload(id: Uuid) -> Self {
        Self(Path::from(format!("uploads/{id}")))
    }

    /// The picture of this id that has up to `side` pixels at its longer side.
    #[must_use]
    pub fn picture(id: Uuid, side: u32) -> Self {
        Self(Path::from(format!("pictures/{id}-{side}.jpg")))
    }
}

impl Objects {
    /// Objects in the bucket of `settings`, or else in `folder`, which is made with the first of them.
    pub fn open(settings: &Settings, folder: &FilePath, keys: &Keys) -> anyhow::Result<Self> {
        let public_url = settings.public_url.trim_end_matches('/').to_owned();
        let pictures_url = settings.pictures_url.as_deref().map(|it| it.trim_end_matches('/'));
        let pictures_url = pictures_url.map_or(format!("{public_url}/objects"), str::to_owned);
        let (store, way): (Arc<dyn ObjectStore>, Way) = match &settings.bucket {
            Some(bucket) => (Arc::new(s3(bucket)?), Way::Bucket(bucket.clone())),
            None => {
                let folder = std::path::absolute(folder)?;
                let folder = Path::from_absolute_path(&folder)
                    .with_context(|| format!("cannot keep objects in {}", folder.display()))?;
                let store = PrefixStore::new(LocalFileSystem::new().with_fsync(true), folder);
                (Arc::new(store), Way::Folder { public_url, keys: keys.clone() })
            }
        };
        Ok(Self(Arc::new(Inner { store, way, pictures_url })))
    }

    /// Lets whoever gets this upload `promise` under `id`, and nothing else, for as long as `ttl`.
    pub fn grant(
        &self,
        id: Uuid,
        promise: Promise,
        ttl: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Grant> {
        let headers = vec![
            ("content-length", promise.byte_length.to_string()),
            ("content-type", promise.content_type.to_owned()),
        ];
        let url = match &self.0.way {
            Way::Bucket(bucket) => {
                let url = format!("{}/{}/{}", endpoint(bucket), bucket.name, Key::upload(id).0);
                let url = url.parse().map_err(Error::internal)?;
                Presigned { method: Method::PUT, url, headers: &headers, ttl, now }.sign(bucket)
            }
            Way::Folder { public_url, keys } => {
                let signed = Signed { id, promise, expires_at: (now + ttl).timestamp() };
                format!("{public_url}/objects/uploads/{id}?{}", signed.query(keys))
            }
        };
        Ok(Grant { url, headers, expires_at: now + ttl })
    }

    /// The object, if it is there.
    pub async fn find(&self, key: &Key) -> Result<Option<Object>> {
        match self.0.store.get(&key.0).await {
            Ok(found) => Ok(Some(Object(found))),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(away(error)),
        }
    }

    /// Puts a picture where everybody finds it, in the place of what may be there.
    pub async fn put_picture(&self, key: &Key, bytes: Bytes) -> Result<()> {
        let mut options = PutOptions::default();
        // A folder has nowhere to note them: the server says them itself.
        if let Way::Bucket(_) = self.0.way {
            options.attributes = Attributes::from_iter([
                (Attribute::ContentType, PICTURE_TYPE),
                (Attribute::CacheControl, KEPT),
                (Attribute::ContentDisposition, "inline"),
            ]);
        }
        let put = self.0.store.put_opts(&key.0, bytes.into(), options).await;
        put.map(drop).map_err(away)
    }

    /// Deletes the object, if it is there.
    pub async fn delete(&self, key: &Key) -> Result<()> {
        match self.0.store.delete(&key.0).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(away(error)),
        }
    }

    /// Where everybody finds a picture.
    #[must_use]
    pub fn picture_url(&self, key: &Key) -> String {
        format!("{}/{}", self.0.pictures_url, key.0)
    }
}

impl Object {
    /// Its bytes, in number.
    #[must_use]
    pub const fn byte_length(&self) -> u64 {
        self.0.meta.size
    }

    /// All of it, in memory.
    pub async fn bytes(self) -> Result<Bytes> {
        self.0.bytes().await.map_err(away)
    }

    /// All of it, bit by bit.
    #[must_use]
    pub fn stream(self) -> BoxStream<'static, object_store::Result<Bytes>> {
        self.0.into_stream().boxed()
    }
}

fn s3(bucket: &Bucket) -> anyhow::Result<AmazonS3> {
    let endpoint = endpoint(bucket);
    let client = ClientOptions::new()
        .with_timeout(PATIENCE)
        .with_connect_timeout(CONNECT_PATIENCE)
        .with_allow_http(endpoint.starts_with("http://"));
    let retry = RetryConfig {
        max_retries: RETRIES_MAX,
        retry_timeout: RETRY_PATIENCE,
        ..RetryConfig::default()
    };
    let builder = AmazonS3Builder::new()
        .with_endpoint(endpoint)
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_access_key_id(bucket.access_key_id.expose_secret())
        .with_secret_access_key(bucket.secret_access_key.expose_secret())
        .with_client_options(client)
        .with_retry(retry)
        // Those that speak like S3 do not all know it.
        .with_disable_bulk_delete(true);
    builder.build().context("the bucket")
}

/// What the bucket's name follows.
fn endpoint(bucket: &Bucket) -> String {
    let amazon = || format!("https://s3.{}.amazonaws.com", bucket.region);
    bucket.endpoint.as_ref().map_or_else(amazon, |it| it.trim_end_matches('/').to_owned())
}

/// Whatever else it is, nothing was changed that a repeat would not change again.
fn away(error: object_store::Error) -> Error {
    reason::unavailable().because(error)
}
