//! What may vanish at any moment: answers kept for a moment, rate buckets, news between servers.
//!
//! Nothing here decides: PostgreSQL does. Whatever is lost costs a read, some calls that are let through, or a second
//! until a server learns of something by itself. That is why nothing here fails, either.

use std::sync::Arc;
use std::time::Duration;

use jangteo_sdk::policy::v1::Bucket;
use prost::bytes::Bytes;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast;
use tonic::async_trait;

use super::buckets::{Caller, Rates, Taken};

pub use self::memory::Memory;
pub use self::redis::Redis;

mod memory;
mod redis;

/// Keeps what may vanish: in this process, or in a Redis that several servers share.
#[async_trait]
pub trait Volatile: Send + Sync {
    /// What was put under `key`, if it is still there.
    async fn get(&self, key: &str) -> Option<Bytes>;

    /// Keeps `value` under `key` for `ttl` at most.
    async fn put(&self, key: &str, value: Bytes, ttl: Duration);

    /// Drops what is under `key`.
    async fn forget(&self, key: &str);

    /// Takes `cost` tokens out of a caller's bucket, if it holds as many.
    async fn take(&self, bucket: Bucket, caller: Caller, cost: u32) -> Taken;

    /// Tells every server that listens, this one too.
    async fn tell(&self, news: News);

    /// Hears what is told from now on.
    fn listen(&self) -> broadcast::Receiver<News>;

    /// Lets go of what nobody needs any more; called every second.
    fn tidy(&self);
}

/// Something that servers tell each other, to be quicker than their next look at the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum News {
    /// A session was ended: its tokens are good no more.
    SessionEnded(uuid::Uuid),
}

/// How many news a slow listener may fall behind before it misses some.
const NEWS_MAX: usize = 1_024;

/// Keeps what may vanish where `redis_url` says, or in this process. Keys begin with `prefix`, so that several
/// marketplaces can share one Redis.
pub fn open(
    redis_url: Option<&str>,
    prefix: &str,
    rates: &Rates,
) -> anyhow::Result<Arc<dyn Volatile>> {
    Ok(match redis_url {
        Some(url) => Arc::new(Redis::open(url, prefix, rates)?),
        None => Arc::new(Memory::new(rates)),
    })
}
