//! The payments' SQL.

use diesel::sql_types::{Array, BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::Payment;
use crate::base::error::Result;
use crate::platform::db::{ConstantStatement, column};

/// Adds captured payments.
pub async fn insert_payments(
    mut connection: &AsyncPgConnection,
    payments: &[Payment],
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO payments (id, payer_id, payable_type, payable_id, provider, state, currency, \
            amount_minor, created_at, updated_at) \
        SELECT new.id, new.payer_id, new.payable_type, new.payable_id, new.provider, 'CAPTURED', \
            new.currency, new.amount_minor, new.captured_at, new.captured_at \
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS new (id, payer_id, payable_type, payable_id, \
            provider, currency, amount_minor, captured_at)";
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(payments, |it| it.id))
        .bind::<Array<SqlUuid>, _>(column(payments, |it| it.payer_id))
        .bind::<Array<Text>, _>(column(payments, |it| it.payable.kind()))
        .bind::<Array<SqlUuid>, _>(column(payments, |it| it.payable.id()))
        .bind::<Array<Text>, _>(column(payments, |it| it.provider.name()))
        .bind::<Array<Text>, _>(column(payments, |it| it.amount.currency().code()))
        .bind::<Array<BigInt>, _>(column(payments, |it| it.amount.minor()))
        .bind::<Array<Timestamptz>, _>(column(payments, |it| it.captured_at))
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}
