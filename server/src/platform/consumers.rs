//! Consumers: what the server makes of its own events, each of them once and in order.
//!
//! A consumer's position is a row, moved in the transaction in which it reacts: whatever is killed when, an event has
//! taken effect there and is behind the position, or neither. The row's lock lets one server at a time read for it.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use prost::{Message, Name};
use uuid::Uuid;

use super::db::Tx;
use super::schema::{event_consumers as consumers, outbox};
use super::telemetry::consumer_lags;
use crate::app::App;
use crate::base::error::{Error, Result, panic_message};

/// The most events that a transaction reacts to.
const EVENTS_MAX: i64 = 1_000;
/// How long a consumer that has seen everything waits for the feed to tell more, before it looks by itself.
const LOOK: Duration = Duration::from_secs(1);
/// How long events may gather, so that a busy feed is not read one by one.
const GATHER: Duration = Duration::from_millis(100);
/// How long it leaves a database alone that does not answer.
const REST: Duration = Duration::from_secs(2);

/// Somebody who reacts to events.
#[derive(Clone, Copy, Debug)]
pub struct Consumer {
    /// `<domain>.<what>`
    pub name: &'static str,
    /// Reacts, within the transaction that moves the position.
    pub react: React,
}

/// What a consumer does with events that came one after the other.
pub type React =
    for<'t> fn(&'t AsyncPgConnection, &'t [Event], DateTime<Utc>) -> BoxFuture<'t, Result<()>>;

/// Something that has happened.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub struct Event {
    /// Its place in the order of all.
    pub position: i64,
    /// What it happened to.
    pub aggregate_id: Uuid,
    /// Its place in the order of those.
    pub sequence: i32,
    #[diesel(column_name = type_)]
    message: String,
    payload: Vec<u8>,
    /// When.
    pub created_at: DateTime<Utc>,
}

impl Event {
    /// The payload, if it is an `M`.
    pub fn payload<M: Message + Name + Default>(&self) -> Result<Option<M>> {
        if self.message != M::full_name() {
            return Ok(None);
        }
        M::decode(&*self.payload).map(Some).map_err(Error::internal)
    }
}

/// Keeps the consumers of `app` up to date, for ever. They move as far as its feed has come.
pub async fn work(app: &App) {
    join_all(app.consumers.iter().map(|it| follow(app, it))).await;
}

async fn follow(app: &App, consumer: &Consumer) {
    let mut complete = app.feed.complete();
    loop {
        let up_to = complete.borrow_and_update().unwrap_or(0);
        let advanced = AssertUnwindSafe(advance(app, consumer, up_to)).catch_unwind().await;
        let seen_all =
            advanced.unwrap_or_else(|panic| Err(Error::internal(panic_message(&*panic))));
        // Also when it fails, and where another server reads for it.
        if let Ok(position) = app.db.read(async |tx: &mut Tx| position(tx, consumer).await).await {
            consumer_lags(consumer.name, up_to.saturating_sub(position));
        }
        match seen_all {
            Ok(false) => {}
            Ok(true) => {
                let _ = tokio::time::timeout(LOOK, complete.changed()).await;
                tokio::time::sleep(GATHER).await;
            }
            Err(error) => {
                tracing::warn!(consumer = consumer.name, "cannot follow the events: {error:?}");
                tokio::time::sleep(REST).await;
            }
        }
    }
}

/// Reacts to the next events up to a position below which nothing is to come any more; `true` if those were all.
pub async fn advance(app: &App, consumer: &Consumer, up_to: i64) -> Result<bool> {
    let now = app.clock.now();
    let moved = app.db.transaction(consumer.name, async |tx: &mut Tx| {
        let Some(position) = lock(tx, consumer.name, now).await? else { return Ok(None) };
        let events = outbox::table.filter(outbox::position.gt(position));
        let events = events.filter(outbox::position.le(up_to)).order(outbox::position);
        let events: Vec<Event> =
            events.limit(EVENTS_MAX).select(Event::as_select()).load(tx).await?;
        let Some(last) = events.last() else { return Ok(Some(up_to)) };
        (consumer.react)(tx, &events, now).await?;
        let change = (consumers::position.eq(last.position), consumers::updated_at.eq(now));
        let row = consumers::table.find(consumer.name);
        diesel::update(row).set(change).execute(tx).await?;
        Ok(Some(last.position))
    });
    let moved = moved.await?;
    // Where another server reads for it, there is nothing to do here.
    Ok(moved.is_none_or(|position| up_to <= position))
}

/// How far the consumer has come.
async fn position(tx: &mut Tx, consumer: &Consumer) -> Result<i64> {
    let row = consumers::table.find(consumer.name).select(consumers::position);
    Ok(row.first(tx).await.optional()?.unwrap_or(0))
}

/// How far the consumer has come, unless another server reads for it at the moment. A new one begins with the first event.
async fn lock(tx: &mut Tx, name: &str, now: DateTime<Utc>) -> Result<Option<i64>> {
    let row = (
        consumers::name.eq(name),
        consumers::position.eq(0),
        consumers::created_at.eq(now),
        consumers::updated_at.eq(now),
    );
    let known = consumers::table.find(name).select(consumers::position);
    if known.first::<i64>(tx).await.optional()?.is_none() {
        let insert = diesel::insert_into(consumers::table).values(row);
        insert.on_conflict_do_nothing().execute(tx).await?;
    }
    let lock = known.for_update().skip_locked();
    Ok(lock.first(tx).await.optional()?)
}
