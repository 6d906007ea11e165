//! What happened, told in the transaction in which it happened.
//!
//! Append after the state change: a transaction must have its id before it takes a position, or readers could pass
//! an event that commits late.

use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, Binary, Integer, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use prost::{Message, Name};
use uuid::Uuid;

use super::db::{ConstantStatement, column};
use crate::base::error::Result;

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
