//! The SQL of what buyers have of products that have a limit for each.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Integer, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::super::model::Purchases;
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::buyer_purchases as purchases;

/// What these buyers have of these products. Whoever changes it holds the buyers' wallets.
pub async fn load(
    mut connection: &AsyncPgConnection,
    products: &[ProductId],
    buyers: &[AccountId],
) -> Result<Purchases> {
    let rows = purchases::table
        .filter(purchases::product_id.eq_any(products))
        .filter(purchases::buyer_id.eq_any(buyers))
        .select((purchases::product_id, purchases::buyer_id, purchases::quantity));
    let rows: Vec<(ProductId, AccountId, i32)> = rows.load(&mut connection).await?;
    Ok(rows.into_iter().map(|(product, buyer, quantity)| ((product, buyer), quantity)).collect())
}

/// Makes what buyers have what it is now.
pub async fn upsert(
    mut connection: &AsyncPgConnection,
    changed: &Purchases,
    now: DateTime<Utc>,
) -> Result<()> {
    const UPSERT: &str = "\
        INSERT INTO buyer_purchases (product_id, buyer_id, quantity, created_at, updated_at) \
        SELECT bought.*, $4, $4 FROM unnest($1, $2, $3) AS bought \
        ON CONFLICT (product_id, buyer_id) DO UPDATE SET \
            quantity = excluded.quantity, updated_at = excluded.updated_at";
    if changed.is_empty() {
        return Ok(());
    }
    diesel::sql_query(UPSERT)
        .bind::<Array<SqlUuid>, _>(changed.keys().map(|(id, _)| *id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(changed.keys().map(|(_, id)| *id).collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(changed.values().copied().collect::<Vec<_>>())
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Takes back what a buyer bought at `bought_at` and has no more. What was bought before it was counted is left out.
pub async fn take_back(
    mut connection: &AsyncPgConnection,
    buyer_id: AccountId,
    returned: &BTreeMap<ProductId, i32>,
    bought_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<()> {
    const TAKE: &str = "\
        UPDATE buyer_purchases \
        SET quantity = greatest(buyer_purchases.quantity - returned.quantity, 0), updated_at = $5 \
        FROM unnest($2, $3) AS returned (product_id, quantity) \
        JOIN products ON products.id = returned.product_id \
        WHERE buyer_purchases.product_id = returned.product_id AND buyer_id = $1 \
            AND buyers_counted_since <= $4";
    diesel::sql_query(TAKE)
        .bind::<SqlUuid, _>(buyer_id)
        .bind::<Array<SqlUuid>, _>(returned.keys().copied().collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(returned.values().copied().collect::<Vec<_>>())
        .bind::<Timestamptz, _>(bought_at)
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Forgets what everybody has of these products.
pub async fn forget(tx: &mut Tx, products: &[ProductId]) -> Result<()> {
    if products.is_empty() {
        return Ok(());
    }
    let all = purchases::table.filter(purchases::product_id.eq_any(products));
    diesel::delete(all).execute(tx).await?;
    Ok(())
}
