//! The long-lived things that every call may use.

use std::sync::Arc;

use chrono::TimeDelta;
use moka::future::Cache;
use prost::bytes::Bytes;
use tokio::runtime::Handle;
use tokio_util::task::TaskTracker;

use crate::base::clock::Clock;
use crate::platform::api_keys::ApiKeys;
use crate::platform::consumers::Consumer;
use crate::platform::custody::Custodian;
use crate::platform::db::Db;
use crate::platform::feed::Feed;
use crate::platform::group_commit::Means;
use crate::platform::idempotency::Calls;
use crate::platform::jobs::Job;
use crate::platform::keys::Keys;
use crate::platform::mailer::Mailer;
use crate::platform::oauth::Providers;
use crate::platform::objects::Objects;
use crate::platform::outbound::Peers;
use crate::platform::passwords::Passwords;
use crate::platform::pictures::Pictures;
use crate::platform::reads::Reads;
use crate::platform::revocations::Revocations;
use crate::platform::site::Site;
use crate::platform::token::TokenSigner;
use crate::platform::vault::Vault;
use crate::platform::volatile::Volatile;

/// The running server. Knows no domain; cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Tells the time; tests move it.
    pub clock: Clock,
    /// PostgreSQL: the truth.
    pub db: Db,
    /// Reads that a replica may answer.
    pub reads: Reads,
    /// Connections of their own for the server's pulse, its feed, its hubs and its looks at the replica, which must not queue behind calls.
    pub pulse_db: Db,
    /// Connections for batches of many calls, on which nobody waits for a row for long.
    pub hurried_db: Db,
    /// Tells what has happened.
    pub feed: Feed,
    /// What is secret.
    pub keys: Keys,
    /// The data keys of accounts.
    pub vault: Vault,
    /// Signs access tokens.
    pub tokens: TokenSigner,
    /// Sends mails.
    pub mailer: Mailer,
    /// The shop's own pages, which mails lead to.
    pub site: Site,
    /// Those whose word on who somebody is counts.
    pub oauth: Providers,
    /// Other systems that are called.
    pub peers: Peers,
    /// Hashes passwords, a few at a time.
    pub passwords: Passwords,
    /// What is too large for rows.
    pub objects: Objects,
    /// Looks at pictures, and draws them.
    pub pictures: Pictures,
    /// What may vanish: answers of a moment ago, rate buckets, news between servers.
    pub volatile: Arc<dyn Volatile>,
    /// Those who read what everybody asks for at the moment. Keeps nothing.
    pub readers: Cache<String, Bytes>,
    /// Tells API keys that are good from others.
    pub api_keys: ApiKeys,
    /// The sessions that were ended before their tokens.
    pub revocations: Revocations,
    /// The keyed calls that are under way.
    pub calls: Calls,
    /// What the server does by itself.
    pub jobs: &'static [Job],
    /// What it makes of its own events.
    pub consumers: &'static [Consumer],
    /// Who keeps things of people.
    pub custodians: &'static [Custodian],
    /// Whether the sandbox takes payments, which moves no real money.
    pub sandbox: bool,
    /// How long after its delivery a purchase is confirmed by itself.
    pub confirm_after: TimeDelta,
    /// The work that must be finished before the process ends.
    pub tasks: TaskTracker,
    /// Runs batches, apart from calls.
    pub batches: Handle,
}

impl App {
    /// What committers run their batches with.
    #[must_use]
    pub fn means(&self) -> Means {
        Means {
            hurried_db: self.hurried_db.clone(),
            db: self.db.clone(),
            clock: self.clock.clone(),
            tasks: self.tasks.clone(),
            runtime: self.batches.clone(),
        }
    }
}
