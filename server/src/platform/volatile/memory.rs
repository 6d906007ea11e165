//! What may vanish, in this process.

use std::time::{Duration, Instant};

use moka::Expiry;
use moka::sync::Cache;
use prost::bytes::Bytes;
use tokio::sync::broadcast;
use tonic::async_trait;

use super::{NEWS_MAX, News, Volatile};
use crate::platform::buckets::{Bucket, Buckets, Caller, Rates, Taken};

/// The most that is kept, in bytes.
const KEPT_BYTES_MAX: u64 = 16 << 20;

/// Keeps what may vanish in this process.
pub struct Memory {
    kept: Cache<String, (Bytes, Duration)>,
    buckets: Buckets,
    news: broadcast::Sender<News>,
}

impl Memory {
    /// Nothing kept yet, and full buckets of these rates.
    #[must_use]
    pub fn new(rates: &Rates) -> Self {
        let weigh = |key: &String, (value, _): &(Bytes, Duration)| {
            let bytes = key.len().saturating_add(value.len()).saturating_add(128);
            u32::try_from(bytes).unwrap_or(u32::MAX)
        };
        let kept = Cache::builder().weigher(weigh).max_capacity(KEPT_BYTES_MAX);
        let kept = kept.expire_after(TimeToLive).build();
        let (news, _) = broadcast::channel(NEWS_MAX);
        Self { kept, buckets: Buckets::new(rates), news }
    }
}

#[async_trait]
impl Volatile for Memory {
    async fn get(&self, key: &str) -> Option<Bytes> {
        self.kept.get(key).map(|(value, _)| value)
    }

    async fn put(&self, key: &str, value: Bytes, ttl: Duration) {
        self.kept.insert(key.to_owned(), (value, ttl));
    }

    async fn forget(&self, key: &str) {
        self.kept.invalidate(key);
    }

    async fn take(&self, bucket: Bucket, caller: Caller, cost: u32) -> Taken {
        self.buckets.take(bucket, caller, cost)
    }

    async fn tell(&self, news: News) {
        // Nobody listens yet, or any more: then nobody needs to know.
        let _ = self.news.send(news);
    }

    fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    fn tidy(&self) {
        self.buckets.forget_idle();
    }
}

/// Each value lives as long as it was put for.
struct TimeToLive;

impl Expiry<String, (Bytes, Duration)> for TimeToLive {
    fn expire_after_create(
        &self,
        _: &String,
        (_, ttl): &(Bytes, Duration),
        _: Instant,
    ) -> Option<Duration> {
        Some(*ttl)
    }

    fn expire_after_update(
        &self,
        _: &String,
        (_, ttl): &(Bytes, Duration),
        _: Instant,
        _: Option<Duration>,
    ) -> Option<Duration> {
        Some(*ttl)
    }
}
