//! Calls to other systems.
//!
//! Each takes a bounded time, and an answer a bounded size. Somebody who fails is left alone for a while, and never has more than so
//! many calls of ours under way, so that whoever needs them learns quickly that they are not there. A call is repeated
//! only if it says that it may be done twice. What is said stays between the two: neither is logged.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use anyhow::Context;
use backon::{ExponentialBuilder, Retryable};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method};
use reqwest::{Client, Request};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;

use self::breaker::Breaker;
use super::telemetry::outbound_ended;

pub use self::answer::{Absence, Answer, Failure};
pub use self::breaker::Tolerance;

mod answer;
mod breaker;
pub(super) mod http_client;

/// The largest answer.
const BYTES_MAX: usize = 256 << 10;
/// How often a call is repeated, and how long it waits before that: each time up to twice as long, by chance.
const REPEATS_MAX: usize = 2;
const PAUSE: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(1);
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What is known of another system.
#[derive(Clone, Debug)]
pub struct PeerSettings {
    /// What it is called here.
    pub name: &'static str,
    /// Where it is: `https://open-api.kakaopay.com`.
    pub base_url: String,
    /// Who we are there.
    pub account: String,
    /// The header that shows it.
    pub credential: (HeaderName, SecretString),
    /// What it is given.
    pub limits: Limits,
}

/// What calls to another system are held to.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest that a call takes, with all its repeats.
    pub patience: Duration,
    /// The most calls at a time.
    pub calls_max: usize,
    /// When it is left alone.
    pub tolerance: Tolerance,
}

/// Whether a call may be done twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Twice is as good as once.
    Safe,
    /// Whoever calls has to know what has become of it first.
    Never,
}

/// The other systems that are called, by name. Cheap to clone.
#[derive(Clone, Default)]
pub struct Peers(Arc<Known>);

#[derive(Default)]
struct Known {
    peers: BTreeMap<&'static str, Peer>,
    client: Arc<OnceLock<Client>>,
}

/// Another system.
pub struct Peer {
    name: &'static str,
    base_url: String,
    account: String,
    credential: (HeaderName, HeaderValue),
    patience: Duration,
    places: Semaphore,
    breaker: Breaker,
    client: Arc<OnceLock<Client>>,
}

impl Default for Limits {
    fn default() -> Self {
        let tolerance = Tolerance::default();
        Self { patience: Duration::from_secs(15), calls_max: 64, tolerance }
    }
}

impl Peers {
    /// The systems of these settings.
    pub fn new(settings: impl IntoIterator<Item = PeerSettings>) -> anyhow::Result<Self> {
        let client = Arc::default();
        let peer = |it: PeerSettings| Ok((it.name, Peer::new(it, Arc::clone(&client))?));
        let peers = settings.into_iter().map(peer).collect::<anyhow::Result<_>>()?;
        Ok(Self(Arc::new(Known { peers, client })))
    }

    /// The system of this name, if it was set up.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Peer> {
        self.0.peers.get(name)
    }

    /// What speaks HTTP to them.
    pub fn client(&self) -> Result<Client, Failure> {
        client(&self.0.client)
    }
}

/// Made when it is first needed: reading the certificates that the machine trusts takes a while.
fn client(kept: &OnceLock<Client>) -> Result<Client, Failure> {
    if let Some(client) = kept.get() {
        return Ok(client.clone());
    }
    let made = http_client::client().map_err(Failure::of)?;
    Ok(kept.get_or_init(|| made).clone())
}

impl Peer {
    fn new(settings: PeerSettings, client: Arc<OnceLock<Client>>) -> anyhow::Result<Self> {
        let PeerSettings { name, base_url, account, credential: (header, secret), limits } =
            settings;
        let value = HeaderValue::from_str(secret.expose_secret());
        let mut value = value.with_context(|| format!("the secret for {name}"))?;
        value.set_sensitive(true);
        Ok(Self {
            name,
            base_url: base_url.trim_end_matches('/').to_owned(),
            account,
            credential: (header, value),
            patience: limits.patience,
            places: Semaphore::new(limits.calls_max),
            breaker: Breaker::new(name, &limits.tolerance)?,
            client,
        })
    }

    /// Where it is, with no slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Who we are there.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Reads what is at `path`.
    pub async fn get<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        path: &str,
    ) -> Result<T, Failure> {
        self.ask(operation, (Method::GET, path, None), Repeat::Safe).await
    }

    /// Has `body` done at `path`.
    pub async fn post<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        path: &str,
        body: &impl Serialize,
        repeat: Repeat,
    ) -> Result<T, Failure> {
        let body = serde_json::to_vec(body);
        let body = body.map_err(|error| {
            Failure::Unavailable(Absence::Unreachable(format!("it cannot be written: {error}")))
        })?;
        self.ask(operation, (Method::POST, path, Some(body)), repeat).await
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        what: (Method, &str, Option<Vec<u8>>),
        repeat: Repeat,
    ) -> Result<T, Failure> {
        let started = Instant::now();
        let left = || self.patience.saturating_sub(started.elapsed());
        let attempt = || self.attempt(&what, left());
        let answer = match repeat {
            Repeat::Never => attempt().await,
            Repeat::Safe => {
                let pauses = ExponentialBuilder::new()
                    .with_min_delay(PAUSE)
                    .with_max_delay(PAUSE_MAX)
                    .with_max_times(REPEATS_MAX)
                    .with_jitter();
                let worth_it = |it: &Failure| it.may_pass() && PAUSE_MAX < left();
                attempt.retry(pauses).when(worth_it).await
            }
        };
        let read = answer.and_then(|it| it.read());
        outbound_ended(
            self.name,
            operation,
            read.as_ref().err().map(Failure::name),
            started.elapsed(),
        );
        read
    }

    async fn attempt(
        &self,
        (method, path, body): &(Method, &str, Option<Vec<u8>>),
        patience: Duration,
    ) -> Result<Answer, Failure> {
        let _place =
            self.places.try_acquire().map_err(|_full| Failure::Unavailable(Absence::Busy))?;
        let client = client(&self.client)?;
        let (header, secret) = &self.credential;
        let request = client
            .request(method.clone(), format!("{}{path}", self.base_url))
            .header(header, secret)
            .header(ACCEPT, JSON)
            // Within the breaker: what takes too long has failed.
            .timeout(patience);
        let request = match body {
            Some(body) => request.header(CONTENT_TYPE, JSON).body(body.clone()),
            None => request,
        };
        let request = request.build().map_err(Failure::of)?;
        let send = move |request| send(client.clone(), request);
        self.breaker.guard(request, send).await?.accept()
    }
}

async fn send(client: Client, request: Request) -> Result<Answer, Failure> {
    let mut response = client.execute(request).await.map_err(Failure::of)?;
    let status = response.status();
    let body = http_client::read(&mut response, BYTES_MAX).await;
    Ok(Answer { status, body: body.map_err(|error| Failure::Unknown(format!("{error:#}")))? })
}
