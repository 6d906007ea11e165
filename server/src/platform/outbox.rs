//! What happened, told in the transaction in which it happened.
//!
//! Append after the state change: a transaction must have its id before it takes a position, or readers could pass
//! an event that commits late.

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{Array, BigInt, Binary, Integer, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use prost::{Message, Name};
use uuid::Uuid;

use super::db::{ConstantStatement, Db, Tx, column};
use crate::base::error::Result;

/// How many positions a partition has.
const PARTITION_EVENTS: i64 = 10_000_000;

/// Something that happened to an aggregate.
pub struct Event {
    aggregate_id: Uuid,
    sequence: i32,
    message: String,
    payload: Vec<u8>,
}

impl Event {
    /// `payload` as the event number `sequence`, from 1, of an aggregate.
    #[must_use]
    pub fn new<M: Message + Name>(aggregate_id: Uuid, sequence: i32, payload: &M) -> Self {
        Self { aggregate_id, sequence, message: M::full_name(), payload: payload.encode_to_vec() }
    }
}

/// Appends `events`, in their order.
pub async fn append(
    mut connection: &AsyncPgConnection,
    events: &[Event],
    now: DateTime<Utc>,
) -> Result<()> {
    const APPEND: &str = "\
        INSERT INTO outbox (id, aggregate_id, sequence, type, payload, created_at) \
        SELECT event.id, event.aggregate_id, event.sequence, event.type, event.payload, $6 \
        FROM unnest($1, $2, $3, $4, $5) WITH ORDINALITY \
            AS event (id, aggregate_id, sequence, type, payload, place) \
        ORDER BY event.place";
    #[expect(clippy::disallowed_methods, reason = "an event's id is nobody else's business")]
    let ids: Vec<Uuid> = events.iter().map(|_| Uuid::now_v7()).collect();
    diesel::sql_query(APPEND)
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<Array<SqlUuid>, _>(column(events, |it| it.aggregate_id))
        .bind::<Array<Integer>, _>(column(events, |it| it.sequence))
        .bind::<Array<Text>, _>(column(events, |it| it.message.as_str()))
        .bind::<Array<Binary>, _>(column(events, |it| &it.payload[..]))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Makes the partitions that the next events go to, where they are missing, and says how many. What has come to the
/// default partition meanwhile moves to its place.
pub async fn make_partitions(db: &Db) -> Result<usize> {
    const LOCK: &str = "\
        SET LOCAL statement_timeout = '300s'; \
        SELECT pg_advisory_xact_lock(hashtext('jangteo.outbox')); \
        LOCK TABLE outbox_rest IN ACCESS EXCLUSIVE MODE";
    let missing = db.read(async |tx: &mut Tx| missing_partitions(tx).await).await?;
    if missing.is_empty() {
        return Ok(0);
    }
    db.transaction("platform.make_outbox_partitions", async |tx: &mut Tx| {
        tx.batch_execute(LOCK).await?;
        let missing = missing_partitions(tx).await?;
        for number in &missing {
            tx.batch_execute(&partition(*number)).await?;
        }
        Ok(missing.len())
    })
    .await
}

#[derive(QueryableByName)]
struct Missing {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// The partitions that are not there: the one that events go to now and the five after it.
async fn missing_partitions(tx: &mut Tx) -> Result<Vec<i64>> {
    const FIND: &str = "\
        SELECT number FROM outbox_position_seq, \
            LATERAL generate_series(last_value / $1, last_value / $1 + 5) AS number \
        WHERE to_regclass('outbox_p' || number) IS NULL";
    let find = diesel::sql_query(FIND).bind::<BigInt, _>(PARTITION_EVENTS);
    let missing: Vec<Missing> = find.constant().load(tx).await?;
    Ok(missing.into_iter().map(|it| it.number).collect())
}

/// Makes a partition beside the table, and attaches it when it is whole: that does not stop those who write elsewhere.
fn partition(number: i64) -> String {
    let first = number.saturating_mul(PARTITION_EVENTS);
    let end = first.saturating_add(PARTITION_EVENTS);
    format!(
        "CREATE TABLE outbox_p{number} (LIKE outbox INCLUDING CONSTRAINTS); \
         COMMENT ON TABLE outbox_p{number} IS 'The events from position {first} on.'; \
         WITH moved AS (DELETE FROM outbox_rest WHERE position >= {first} AND position < {end} RETURNING *) \
             INSERT INTO outbox_p{number} SELECT * FROM moved; \
         ALTER TABLE outbox ATTACH PARTITION outbox_p{number} FOR VALUES FROM ({first}) TO ({end})"
    )
}
