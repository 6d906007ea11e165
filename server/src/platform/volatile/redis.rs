//! What may vanish, in Redis.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Context;
use futures_util::StreamExt;
use prost::bytes::Bytes;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::{TcpSettings, socket2::TcpKeepalive};
use redis::{AsyncCommands, Client, FromRedisValue, IntoConnectionInfo, RedisResult, Script};
use tokio::sync::broadcast;
use tokio_util::sync::{CancellationToken, DropGuard};
use tonic::async_trait;

use super::{Memory, NEWS_MAX, News, Volatile};
use crate::platform::buckets::{Bucket, Caller, Rates, Taken};

/// The longest that a call waits for Redis.
const PATIENCE: Duration = Duration::from_millis(100);
/// How long Redis is left alone after it failed.
const REST: Duration = Duration::from_secs(1);
/// How long a connection is taken to live that says nothing.
const KEEP_ALIVE: Duration = Duration::from_secs(5);

/// Takes tokens out of a bucket. The time at which the bucket will be full again says all there is to know of it
/// (the generic cell rate algorithm); Redis's own clock is the only one that all servers share.
static TAKE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local clock = redis.call('TIME') \
         local now = clock[1] * 1000000 + clock[2] \
         local token = 1000000 / ARGV[1] \
         local room = token * ARGV[2] \
         local full = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now) + token * ARGV[3] \
         local wait = full - room - now \
         if wait > 0 then return {0, math.ceil(wait / 1000)} end \
         redis.call('SET', KEYS[1], string.format('%.0f', full), 'PX', math.ceil((full - now) / 1000)) \
         return {math.floor((room - (full - now)) / token), -1}",
    )
});

/// Keeps what may vanish in Redis, and in this process while Redis is away.
pub struct Redis {
    connection: ConnectionManager,
    prefix: String,
    rates: Rates,
    /// What there is while Redis is away.
    alone: Memory,
    rests_until: Mutex<Option<Instant>>,
    news: broadcast::Sender<News>,
    _listening: DropGuard,
}

impl Redis {
    /// The Redis at `url`, which need not be there yet. Needs a runtime.
    pub fn open(url: &str, prefix: &str, rates: &Rates) -> anyhow::Result<Self> {
        let info = url.into_connection_info().context("redis_url")?;
        // A host that vanishes without a word is noticed within seconds, also by who only listens.
        let lively = TcpKeepalive::new().with_time(KEEP_ALIVE).with_interval(REST);
        let tcp = TcpSettings::default().set_nodelay(true).set_keepalive(lively);
        let info = info.set_tcp_settings(tcp.set_user_timeout(KEEP_ALIVE));
        let client = Client::open(info)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(REST))
            .set_response_timeout(Some(PATIENCE))
            .set_number_of_retries(0);
        let connection = ConnectionManager::new_lazy_with_config(client.clone(), config)?;
        let (news, _) = broadcast::channel(NEWS_MAX);
        let over = CancellationToken::new();
        let listening = over.clone().run_until_cancelled_owned(listen(
            client,
            format!("{prefix}:news"),
            news.clone(),
        ));
        #[expect(clippy::disallowed_methods, reason = "ends when this is dropped")]
        tokio::spawn(listening);
        Ok(Self {
            connection,
            prefix: prefix.to_owned(),
            rates: rates.clone(),
            alone: Memory::new(rates),
            rests_until: Mutex::new(None),
            news,
            _listening: over.drop_guard(),
        })
    }

    /// What Redis answers; `None` while it is away. While it is, one question a second asks whether it is back.
    async fn ask<T: FromRedisValue>(
        &self,
        question: impl AsyncFnOnce(ConnectionManager) -> RedisResult<T>,
    ) -> Option<T> {
        if !self.may_ask() {
            return None;
        }
        let answer = tokio::time::timeout(PATIENCE, question(self.connection.clone())).await;
        let problem = match answer {
            Ok(Ok(answer)) => {
                self.rest_until(None);
                return Some(answer);
            }
            Ok(Err(error)) => error.to_string(),
            Err(_elapsed) => "no answer in time".to_owned(),
        };
        if self.rest_until(Some(Instant::now() + REST)).is_none() {
            tracing::warn!("going on without Redis: {problem}");
        }
        None
    }

    /// Whether Redis is there, or this is the one to see whether it is back.
    fn may_ask(&self) -> bool {
        let mut rests_until = self.rests_until.lock().unwrap_or_else(PoisonError::into_inner);
        match *rests_until {
            None => true,
            Some(end) if Instant::now() < end => false,
            Some(_) => {
                *rests_until = Some(Instant::now() + REST);
                true
            }
        }
    }

    /// Leaves Redis alone until then, and tells until when it was left alone before.
    fn rest_until(&self, end: Option<Instant>) -> Option<Instant> {
        std::mem::replace(
            &mut *self.rests_until.lock().unwrap_or_else(PoisonError::into_inner),
            end,
        )
    }

    fn key(&self, key: &str) -> String {
        format!("{}:{key}", self.prefix)
    }
}

#[async_trait]
impl Volatile for Redis {
    async fn get(&self, key: &str) -> Option<Bytes> {
        let name = self.key(key);
        match self.ask(async |mut redis| redis.get::<_, Option<Vec<u8>>>(name).await).await {
            Some(value) => value.map(Bytes::from),
            None => self.alone.get(key).await,
        }
    }

    async fn put(&self, key: &str, value: Bytes, ttl: Duration) {
        let (name, bytes) = (self.key(key), value.to_vec());
        let ttl_ms = u64::try_from(ttl.as_millis()).unwrap_or(u64::MAX);
        let put = async |mut redis: ConnectionManager| {
            redis.pset_ex::<_, _, ()>(name, bytes, ttl_ms).await
        };
        if self.ask(put).await.is_none() {
            self.alone.put(key, value, ttl).await;
        }
    }

    async fn forget(&self, key: &str) {
        let name = self.key(key);
        self.ask(async |mut redis| redis.del::<_, ()>(name).await).await;
        self.alone.forget(key).await;
    }

    async fn take(&self, bucket: Bucket, caller: Caller, cost: u32) -> Taken {
        let Some(rate) = self.rates.of(bucket).filter(|it| cost <= it.burst.get()) else {
            return Taken::Unlimited;
        };
        let mut take = TAKE.key(self.key(&format!("rate:{}:{caller}", rate.name)));
        take.arg(rate.per_second.get()).arg(rate.burst.get()).arg(cost);
        let take = async |mut redis: ConnectionManager| take.invoke_async(&mut redis).await;
        match self.ask::<(u32, i64)>(take).await {
            Some((left, wait_ms)) => match u64::try_from(wait_ms) {
                Ok(wait_ms) => Taken::Refused(rate.name, Duration::from_millis(wait_ms)),
                Err(_no_wait) => Taken::Given(rate, left),
            },
            None => self.alone.take(bucket, caller, cost).await,
        }
    }

    async fn tell(&self, news: News) {
        let channel = self.key("news");
        let Ok(text) = serde_json::to_string(&news) else { return };
        let publish =
            async |mut redis: ConnectionManager| redis.publish::<_, _, ()>(channel, text).await;
        if self.ask(publish).await.is_none() {
            // Then it is news for this server alone.
            let _ = self.news.send(news);
        }
    }

    fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    fn tidy(&self) {
        self.alone.tidy();
    }
}

/// Passes on what is told on `channel`, for ever, whenever Redis is there.
async fn listen(client: Client, channel: String, news: broadcast::Sender<News>) {
    loop {
        if let Err(error) = hear(&client, &channel, &news).await {
            tracing::debug!("cannot hear what other servers tell: {error}");
        }
        tokio::time::sleep(REST).await;
    }
}

async fn hear(client: &Client, channel: &str, news: &broadcast::Sender<News>) -> RedisResult<()> {
    let subscribe = async {
        let mut subscription = client.get_async_pubsub().await?;
        subscription.subscribe(channel).await?;
        Ok::<_, redis::RedisError>(subscription)
    };
    let subscription = tokio::time::timeout(KEEP_ALIVE, subscribe).await;
    let late = |_elapsed| std::io::Error::from(std::io::ErrorKind::TimedOut);
    let subscription = subscription.map_err(late)??;
    let mut told = subscription.into_on_message();
    while let Some(message) = told.next().await {
        // What a newer server tells may be unknown here: the database knows it, too.
        if let Ok(heard) = serde_json::from_slice(message.get_payload_bytes()) {
            let _ = news.send(heard);
        }
    }
    Ok(())
}
