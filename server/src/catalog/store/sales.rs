//! The SQL of what sells most.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::product_sales;

/// Adds to the pieces that were sold of products in hours.
pub async fn add_sales(
    mut connection: &AsyncPgConnection,
    sales: &BTreeMap<(DateTime<Utc>, ProductId), i64>,
    now: DateTime<Utc>,
) -> Result<()> {
    const ADD: &str = "\
        INSERT INTO product_sales (hour, product_id, quantity, created_at, updated_at) \
        SELECT sold.*, $4, $4 FROM unnest($1, $2, $3) AS sold \
        ON CONFLICT (hour, product_id) DO UPDATE SET \
            quantity = product_sales.quantity + excluded.quantity, updated_at = excluded.updated_at";
    diesel::sql_query(ADD)
        .bind::<Array<Timestamptz>, _>(sales.keys().map(|(hour, _)| *hour).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(sales.keys().map(|(_, id)| *id).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(sales.values().copied().collect::<Vec<_>>())
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Forgets the sales of hours before `hour`, and says how many there were.
pub async fn delete_sales(tx: &mut Tx, hour: DateTime<Utc>) -> Result<usize> {
    let old = product_sales::table.filter(product_sales::hour.lt(hour));
    Ok(diesel::delete(old).execute(tx).await?)
}

/// The fifty published products of which most pieces were sold in some spans of hours, most first.
///
/// Each span is read by its hours, and each product by its key, best first until there are enough, whatever the planner believes.
pub async fn list_popular(
    tx: &mut Tx,
    spans: &[Range<DateTime<Utc>>],
) -> Result<Vec<PopularProduct>> {
    const LIST: &str = "\
        SELECT sold.product_id AS id, shown.name, sold.quantity FROM ( \
            SELECT product_id, sum(counted.quantity)::bigint AS quantity \
            FROM unnest($1, $2) AS span (starts_at, ends_at) CROSS JOIN LATERAL ( \
                SELECT product_id, sum(product_sales.quantity) AS quantity FROM product_sales \
                WHERE hour >= starts_at AND hour < ends_at GROUP BY product_id) AS counted \
            GROUP BY product_id HAVING sum(counted.quantity) > 0 \
            ORDER BY quantity DESC, product_id) AS sold \
        CROSS JOIN LATERAL ( \
            SELECT products.name FROM products JOIN stores ON stores.id = products.store_id \
            WHERE products.id = sold.product_id AND products.state <> 'DRAFT' \
                AND products.deleted_at IS NULL AND stores.state = 'ACTIVE' LIMIT 1) AS shown \
        ORDER BY sold.quantity DESC, sold.product_id LIMIT 50";
    let list = diesel::sql_query(LIST)
        .bind::<Array<Timestamptz>, _>(column(spans, |it| it.start))
        .bind::<Array<Timestamptz>, _>(column(spans, |it| it.end));
    Ok(list.constant().load(tx).await?)
}

/// A product of which many pieces were sold.
#[derive(Clone, Debug, QueryableByName)]
pub struct PopularProduct {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: ProductId,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// How many.
    #[diesel(sql_type = BigInt)]
    pub quantity: i64,
}
