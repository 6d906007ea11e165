//! The payments' SQL.

use diesel::sql_types::{Array, BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::Payment;
use crate::base::error::Result;
use crate::platform::db::ConstantStatement;

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
    let payments = || payments.iter();
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(payments().map(|it| it.id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(payments().map(|it| it.payer_id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(payments().map(|it| it.payable.kind()).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(payments().map(|it| it.payable.id()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(payments().map(|it| it.provider.name()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(
            payments().map(|it| it.amount.currency().code()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(payments().map(|it| it.amount.minor()).collect::<Vec<_>>())
        .bind::<Array<Timestamptz>, _>(payments().map(|it| it.captured_at).collect::<Vec<_>>())
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}
