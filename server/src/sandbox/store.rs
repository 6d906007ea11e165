//! The sandbox provider's SQL.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text, Timestamptz};
use diesel_async::RunQueryDsl;

use super::model::{Cancel, Payment};
use super::scripts::{Action, Call, Script};
use crate::base::error::{Error, Result};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::{
    sandbox_callbacks as callbacks, sandbox_cancels as cancels, sandbox_payments as payments,
    sandbox_scripts as scripts,
};
use crate::platform::telemetry::locking;

/// A callback that is to be sent.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Due {
    #[diesel(sql_type = BigInt)]
    pub(super) id: i64,
    #[diesel(sql_type = Integer)]
    pub(super) attempts: i32,
    #[diesel(sql_type = Text)]
    pub(super) provider_id: String,
    #[diesel(sql_type = Text)]
    pub(super) payment_id: String,
    #[diesel(sql_type = Text)]
    pub(super) url: String,
}

/// Adds a payment, unless the shop has prepared it before; answers what is kept under its name.
pub(super) async fn insert_or_load(tx: &mut Tx, payment: &Payment) -> Result<Payment> {
    let insert = diesel::insert_into(payments::table).values(payment);
    insert.on_conflict(payments::payment_id).do_nothing().execute(tx).await?;
    let kept = payments::table.filter(payments::payment_id.eq(&payment.payment_id));
    Ok(kept.select(Payment::as_select()).first(tx).await?)
}

/// A payment, by what the provider calls it.
pub(super) async fn find(tx: &mut Tx, id: &str) -> Result<Option<Payment>> {
    Ok(payments::table.find(id).select(Payment::as_select()).first(tx).await.optional()?)
}

/// The same, locked: of two who ask for something at once the second finds what the first has done.
pub(super) async fn lock(tx: &mut Tx, id: &str) -> Result<Option<Payment>> {
    let lock = payments::table.find(id).select(Payment::as_select()).for_no_key_update();
    Ok(locking("sandbox_payments", lock.first(tx)).await.optional()?)
}

/// Notes that the buyer has agreed, and goes back with `token`.
pub(super) async fn agree(tx: &mut Tx, id: &str, token: &str, now: DateTime<Utc>) -> Result<()> {
    let change = (payments::token.eq(token), payments::updated_at.eq(now));
    diesel::update(payments::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Notes why a payment never will be captured.
pub(super) async fn fail(tx: &mut Tx, id: &str, code: &str, now: DateTime<Utc>) -> Result<()> {
    let change = (payments::failure.eq(code), payments::updated_at.eq(now));
    diesel::update(payments::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Notes that a payment was captured.
pub(super) async fn capture(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> Result<()> {
    let change = (payments::captured_at.eq(now), payments::updated_at.eq(now));
    diesel::update(payments::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// What was given back of a payment under this name.
pub(super) async fn find_cancel(tx: &mut Tx, payment_id: &str, id: &str) -> Result<Option<Cancel>> {
    let cancel = cancels::table.find((payment_id, id)).select(Cancel::as_select());
    Ok(cancel.first(tx).await.optional()?)
}

/// Gives back.
pub(super) async fn insert_cancel(tx: &mut Tx, cancel: &Cancel) -> Result<()> {
    diesel::insert_into(cancels::table).values(cancel).execute(tx).await?;
    let payment = payments::table.find(&cancel.sandbox_payment_id);
    let change = (
        payments::cancelled_minor.eq(payments::amount_minor - cancel.remaining_minor),
        payments::updated_at.eq(cancel.created_at),
    );
    diesel::update(payment).set(change).execute(tx).await?;
    Ok(())
}

/// Has a callback about a payment sent at `due_at`.
pub(super) async fn insert_callback(
    tx: &mut Tx,
    payment_id: &str,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<()> {
    let row = (
        callbacks::sandbox_payment_id.eq(payment_id),
        callbacks::attempts.eq(0),
        callbacks::due_at.eq(due_at),
        callbacks::created_at.eq(now),
        callbacks::updated_at.eq(now),
    );
    diesel::insert_into(callbacks::table).values(row).execute(tx).await?;
    Ok(())
}

/// Takes some of the callbacks that are due, for as long as `lease`: whoever dies with them leaves them to others then.
pub(super) async fn claim_callbacks(
    tx: &mut Tx,
    lease: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Vec<Due>> {
    const CLAIM: &str = "\
        UPDATE sandbox_callbacks AS callback \
        SET due_at = $2, attempts = callback.attempts + 1, updated_at = $1 \
        FROM sandbox_payments AS payment \
        WHERE payment.id = callback.sandbox_payment_id AND callback.id = ANY(ARRAY( \
            SELECT id FROM sandbox_callbacks WHERE due_at <= $1 ORDER BY due_at LIMIT 16 FOR UPDATE SKIP LOCKED)) \
        RETURNING callback.id, callback.attempts, payment.id AS provider_id, payment.payment_id, \
            coalesce(payment.callback_url, '') AS url";
    let claim = diesel::sql_query(CLAIM).bind::<Timestamptz, _>(now);
    Ok(claim.bind::<Timestamptz, _>(now + lease).constant().load(tx).await?)
}

/// Has a callback that is ours sent at `due_at`, or never again.
pub(super) async fn settle_callback(
    tx: &mut Tx,
    due: &Due,
    due_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<()> {
    let ours = callbacks::table.find(due.id).filter(callbacks::attempts.eq(due.attempts));
    let change = (callbacks::due_at.eq(due_at), callbacks::updated_at.eq(now));
    diesel::update(ours).set(change).execute(tx).await?;
    Ok(())
}

/// Adds what is to go wrong.
pub(super) async fn insert_script(tx: &mut Tx, script: &Script, now: DateTime<Utc>) -> Result<()> {
    let row = (
        scripts::payment_id.eq(&script.payment_id),
        scripts::call.eq(script.call.name()),
        scripts::action.eq(serde_json::to_string(&script.action).map_err(Error::internal)?),
        scripts::remaining.eq(script.count),
        scripts::created_at.eq(now),
    );
    diesel::insert_into(scripts::table).values(row).execute(tx).await?;
    Ok(())
}

/// What is to go wrong with this call about `payment`, whatever name that is; it has one time less to go then.
pub(super) async fn take_script(tx: &mut Tx, call: Call, payment: &str) -> Result<Option<Action>> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        action: String,
    }
    const TAKE: &str = "\
        UPDATE sandbox_scripts SET remaining = remaining - 1 WHERE id = (\
            SELECT id FROM sandbox_scripts WHERE call = $1 AND remaining > 0 \
                AND (payment_id IS NULL OR payment_id = $2 \
                    OR payment_id = (SELECT payment.payment_id FROM sandbox_payments AS payment WHERE payment.id = $2)) \
            ORDER BY id LIMIT 1 FOR UPDATE) \
        RETURNING action";
    let take = diesel::sql_query(TAKE).bind::<Text, _>(call.name()).bind::<Text, _>(payment);
    let row: Option<Row> = take.constant().get_result(tx).await.optional()?;
    row.map(|it| serde_json::from_str(&it.action).map_err(Error::internal)).transpose()
}

/// Forgets what is older than `before`, and says of how many payments.
pub(super) async fn purge(tx: &mut Tx, before: DateTime<Utc>) -> Result<usize> {
    let old = scripts::table.filter(scripts::created_at.lt(before));
    diesel::delete(old).execute(tx).await?;
    Ok(diesel::delete(payments::table.filter(payments::created_at.lt(before))).execute(tx).await?)
}
