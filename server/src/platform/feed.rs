//! Tells in this process that something has happened, as the outbox says, whichever server did it.
//!
//! A position is taken before its transaction commits, so a higher one can be there first. The feed passes a position
//! only when every transaction that could hold a lower one has ended: it notes the last position that was given out,
//! then, in a second statement, the newest transaction (each has its id before it takes a position), and waits until none
//! older runs. Whoever follows an aggregate before reading it is woken for every change that the read did not see.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl;
use tokio::sync::{Notify, watch};
use uuid::Uuid;

use super::db::{ConstantStatement, Db, Tx};
use super::schema::outbox;
use crate::base::error::Result;

/// How often the feed looks for what other servers did.
const LOOK: Duration = Duration::from_millis(250);
/// How long commits in this process may gather before the feed looks.
const GATHER: Duration = Duration::from_millis(5);
/// How often it asks whether older transactions have ended.
const SETTLE: Duration = Duration::from_millis(10);
/// How long it leaves a database alone that does not answer.
const REST: Duration = Duration::from_secs(1);
/// The most events that are read at once.
const EVENTS_MAX: i64 = 1_000;

/// Those who follow aggregates. Cheap to clone.
#[derive(Clone)]
pub struct Feed {
    committed: Arc<Notify>,
    followers: Arc<Mutex<BTreeMap<Uuid, watch::Sender<()>>>>,
}

impl Feed {
    /// A feed that looks sooner when `committed` says so.
    #[must_use]
    pub fn new(committed: Arc<Notify>) -> Self {
        Self { committed, followers: Arc::default() }
    }

    /// Follows an aggregate: the receiver changes with every event of it from now on.
    #[must_use]
    pub fn follow(&self, aggregate_id: Uuid) -> watch::Receiver<()> {
        let mut followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        followers.entry(aggregate_id).or_insert_with(|| watch::Sender::new(())).subscribe()
    }

    /// Wakes followers, for ever.
    pub async fn run(&self, db: &Db) {
        let mut told = None;
        loop {
            if let Err(error) = self.advance(db, &mut told).await {
                tracing::warn!("cannot read what has happened: {error:?}");
                tokio::time::sleep(REST).await;
            }
            let _ = tokio::time::timeout(LOOK, self.committed.notified()).await;
            tokio::time::sleep(GATHER).await;
        }
    }

    /// Tells everything after `told` that is complete, and moves `told` there.
    async fn advance(&self, db: &Db, told: &mut Option<i64>) -> Result<()> {
        let given = db.read(async |tx: &mut Tx| number(tx, LAST_POSITION).await).await?;
        if *told == Some(given) {
            return Ok(());
        }
        let newest = db.read(async |tx: &mut Tx| number(tx, NEWEST_TRANSACTION).await).await?;
        while db.read(async |tx: &mut Tx| number(tx, OLDEST_RUNNING).await).await? < newest {
            tokio::time::sleep(SETTLE).await;
        }
        let Some(mut after) = *told else {
            // What was under way when the feed began may have been missed by whoever follows already.
            self.wake_all();
            *told = Some(given);
            return Ok(());
        };
        while after < given && self.is_followed() {
            let events = db.read(async |tx: &mut Tx| list_events(tx, after, given).await).await?;
            let Some((last, _)) = events.last() else { break };
            after = *last;
            self.wake(events.into_iter().map(|(_, aggregate_id)| aggregate_id));
        }
        *told = Some(given);
        Ok(())
    }

    /// Whether anybody follows anything; forgets those who have gone.
    fn is_followed(&self) -> bool {
        let mut followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        followers.retain(|_, it| 0 < it.receiver_count());
        !followers.is_empty()
    }

    fn wake(&self, aggregate_ids: impl Iterator<Item = Uuid>) {
        let followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        for follower in aggregate_ids.filter_map(|it| followers.get(&it)) {
            follower.send_replace(());
        }
    }

    fn wake_all(&self) {
        let followers = self.followers.lock().unwrap_or_else(PoisonError::into_inner);
        for follower in followers.values() {
            follower.send_replace(());
        }
    }
}

/// The last position that was given out, to a transaction that may not have committed; 0 for none.
const LAST_POSITION: &str =
    "SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS number FROM outbox_position_seq";
/// An id above those of all transactions that have one.
const NEWEST_TRANSACTION: &str =
    "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS number";
/// The id of the oldest transaction that runs, or one above all if none does.
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

/// Events after one position and up to another, with their aggregates.
async fn list_events(tx: &mut Tx, after: i64, up_to: i64) -> Result<Vec<(i64, Uuid)>> {
    let events = outbox::table.filter(outbox::position.gt(after));
    let events = events.filter(outbox::position.le(up_to)).order(outbox::position);
    let events = events.select((outbox::position, outbox::aggregate_id)).limit(EVENTS_MAX);
    Ok(events.load(tx).await?)
}
