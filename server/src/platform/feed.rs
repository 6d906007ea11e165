//! Tells in this process that something has happened, as the outbox says, whichever server did it.
//!
//! A position is taken before its transaction commits, so a higher one can be there first. The feed passes a position
//! only when every transaction that could hold a lower one has ended: it notes the last position that was given out,
//! then, in a second statement, takes a transaction id (each has its own before it takes a position), and waits until
//! none below runs. Until then it wakes for what it can see already. Whoever follows an aggregate before reading it is
//! woken for every change that the read did not see, at times twice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl;
use tokio::sync::{Notify, watch};
use uuid::Uuid;

use super::db::{ConstantStatement, Db, Tx};
use super::schema::outbox;
use super::telemetry::feed_lags;
use crate::base::error::Result;

/// How often the feed looks for what other servers did.
const LOOK: Duration = Duration::from_millis(250);
/// How long commits in this process may gather before the feed looks.
const GATHER: Duration = Duration::from_millis(5);
/// How often it asks whether older transactions have ended.
const SETTLE: Duration = Duration::from_millis(20);
/// How long it leaves a database alone that does not answer.
const REST: Duration = Duration::from_secs(1);
/// The longest that a look may take.
const LOOK_MAX: Duration = Duration::from_secs(15);
/// The most events that are read at once.
const EVENTS_MAX: i64 = 1_000;
/// The most positions that are remembered as given out and not there yet.
const GAPS_MAX: usize = 10_000;

/// Those who follow aggregates. Cheap to clone.
#[derive(Clone)]
pub struct Feed {
    committed: Arc<Notify>,
    followers: Followers,
    /// Changes with whatever happens.
    moved: watch::Sender<()>,
    /// Up to where everything has been told.
    complete: watch::Sender<Option<i64>>,
}

type Followers = Arc<Mutex<BTreeMap<Uuid, watch::Sender<()>>>>;

/// Somebody who follows an aggregate, until this is dropped.
pub struct Follower {
    followers: Followers,
    aggregate_id: Uuid,
    events: watch::Receiver<()>,
}

/// How far the feed has come.
#[derive(Default)]
struct Reading {
    /// Everything up to here has been told; `None` before the first look.
    told: Option<i64>,
    /// Everything up to here that could be seen has been told, and what could not: its transaction may end before older
    /// ones do.
    seen: i64,
    gaps: BTreeSet<i64>,
    /// The position that is told next, the transaction below which all must have ended first, and since when.
    settling: Option<(i64, i64, Instant)>,
}

impl Feed {
    /// A feed that looks sooner when `committed` says so.
    #[must_use]
    pub fn new(committed: Arc<Notify>) -> Self {
        let (moved, complete) = (watch::Sender::default(), watch::Sender::default());
        Self { committed, followers: Arc::default(), moved, complete }
    }

    /// Changes after anything has happened to whatever aggregate, at times twice.
    #[must_use]
    pub fn moved(&self) -> watch::Receiver<()> {
        self.moved.subscribe()
    }

    /// The position up to which nothing is to come any more, as it moves; `None` before the first look.
    #[must_use]
    pub fn complete(&self) -> watch::Receiver<Option<i64>> {
        self.complete.subscribe()
    }

    /// Follows an aggregate from now on.
    #[must_use]
    pub fn follow(&self, aggregate_id: Uuid) -> Follower {
        let mut followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        let events = followers.entry(aggregate_id).or_insert_with(|| watch::Sender::new(()));
        let events = events.subscribe();
        Follower { followers: Arc::clone(&self.followers), aggregate_id, events }
    }

    /// Wakes followers, for ever.
    pub async fn run(&self, db: &Db) {
        let mut reading = Reading::default();
        loop {
            let advanced = tokio::time::timeout(LOOK_MAX, self.advance(db, &mut reading)).await;
            match advanced {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    tracing::warn!("cannot read what has happened: {error:?}");
                    tokio::time::sleep(REST).await;
                }
                Err(_elapsed) => tracing::warn!("the database does not tell what has happened"),
            }
            let pause = if reading.settling.is_some() { SETTLE } else { LOOK };
            let _ = tokio::time::timeout(pause, self.committed.notified()).await;
            tokio::time::sleep(GATHER).await;
        }
    }

    async fn advance(&self, db: &Db, reading: &mut Reading) -> Result<()> {
        if reading.settling.is_none() {
            let given = db.read(async |tx: &mut Tx| number(tx, LAST_POSITION).await).await?;
            if reading.told == Some(given) {
                return Ok(());
            }
            let own = db.read(async |tx: &mut Tx| number(tx, OWN_TRANSACTION).await).await?;
            reading.settling = Some((given, own, Instant::now()));
        }
        let Some((given, own, since)) = reading.settling else { return Ok(()) };
        let running = db.read(async |tx: &mut Tx| number(tx, OLDEST_RUNNING).await).await?;
        match reading.told {
            _ if running < own => {
                feed_lags(since.elapsed());
                reading.seen = reading.seen.max(reading.told.unwrap_or(given));
                return self.wake_behind(db, reading).await;
            }
            // What was under way when the feed began may have been missed by whoever follows already.
            None => self.wake(|_| true),
            Some(told) => self.wake_between(db, told, given).await?,
        }
        feed_lags(Duration::ZERO);
        self.moved.send_replace(());
        *reading = Reading { told: Some(given), seen: given, ..Reading::default() };
        self.complete.send_replace(Some(given));
        Ok(())
    }

    /// Wakes for every event after one position and up to another.
    async fn wake_between(&self, db: &Db, mut after: i64, up_to: i64) -> Result<()> {
        while after < up_to && self.is_followed() {
            let events = db.read(async |tx: &mut Tx| list_events(tx, after, up_to).await).await?;
            let Some((last, _)) = events.last() else { break };
            after = *last;
            let changed: BTreeSet<Uuid> = events.into_iter().map(|(_, it)| it).collect();
            self.wake(|it| changed.contains(it));
        }
        Ok(())
    }

    /// Wakes for what can be seen behind a transaction that is open, and could not before.
    async fn wake_behind(&self, db: &Db, reading: &mut Reading) -> Result<()> {
        let last = db.read(async |tx: &mut Tx| number(tx, LAST_POSITION).await).await?;
        let gaps: Vec<i64> = reading.gaps.iter().copied().collect();
        let mut events = db.read(async |tx: &mut Tx| list_at(tx, &gaps).await).await?;
        while reading.seen < last {
            let after = reading.seen;
            let next = db.read(async |tx: &mut Tx| list_events(tx, after, last).await).await?;
            let whole = i64::try_from(next.len()).is_ok_and(|it| it < EVENTS_MAX);
            let up_to = next.last().filter(|_| !whole).map_or(last, |(position, _)| *position);
            reading.gaps.extend(after.saturating_add(1)..=up_to);
            reading.seen = up_to;
            events.extend(next);
        }
        let changed: BTreeSet<Uuid> = events.iter().map(|(_, it)| *it).collect();
        if !changed.is_empty() {
            self.moved.send_replace(());
        }
        for (position, _) in events {
            reading.gaps.remove(&position);
        }
        // The oldest are of transactions that came to nothing, most likely.
        while GAPS_MAX < reading.gaps.len() {
            reading.gaps.pop_first();
        }
        self.wake(|it| changed.contains(it));
        Ok(())
    }

    fn is_followed(&self) -> bool {
        !self.followers.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    fn wake(&self, whom: impl Fn(&Uuid) -> bool) {
        let followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, follower) in followers.iter().filter(|(id, _)| whom(id)) {
            follower.send_replace(());
        }
    }
}

impl Follower {
    /// Forgets what has happened so far.
    pub fn mark_seen(&mut self) {
        self.events.mark_unchanged();
    }

    /// Waits until something has happened since.
    pub async fn changed(&mut self) {
        if self.events.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        let mut followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        // This one is still among them.
        if followers.get(&self.aggregate_id).is_some_and(|it| it.receiver_count() <= 1) {
            followers.remove(&self.aggregate_id);
        }
    }
}

/// The last position that was given out, to a transaction that may not have committed; 0 for none.
const LAST_POSITION: &str =
    "SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS number FROM outbox_position_seq";
/// A transaction id above those of all that have one. The snapshot's `xmax` is none: it is below those that run and are
/// newer than all that have ended.
const OWN_TRANSACTION: &str = "SELECT pg_current_xact_id()::text::bigint AS number";
/// The id of the oldest transaction that runs, or one above all that have ended if none does.
const OLDEST_RUNNING: &str =
    "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS number";

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

async fn number(tx: &mut Tx, query: &'static str) -> Result<i64> {
    let row: Number = diesel::sql_query(query).constant().get_result(tx).await?;
    Ok(row.number)
}

/// The events at these positions, with their aggregates.
async fn list_at(tx: &mut Tx, positions: &[i64]) -> Result<Vec<(i64, Uuid)>> {
    let events = outbox::table.filter(outbox::position.eq_any(positions));
    Ok(events.select((outbox::position, outbox::aggregate_id)).load(tx).await?)
}

/// Events after one position and up to another, with their aggregates.
async fn list_events(tx: &mut Tx, after: i64, up_to: i64) -> Result<Vec<(i64, Uuid)>> {
    let events = outbox::table.filter(outbox::position.gt(after));
    let events = events.filter(outbox::position.le(up_to)).order(outbox::position);
    let events = events.select((outbox::position, outbox::aggregate_id)).limit(EVENTS_MAX);
    Ok(events.load(tx).await?)
}
