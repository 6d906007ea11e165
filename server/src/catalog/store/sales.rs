//! The SQL of what sells most.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::db::{ConstantStatement, Tx};
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

/// The fifty published products of which most pieces were sold since the hour `since`, most first.
pub async fn list_popular(tx: &mut Tx, since: DateTime<Utc>) -> Result<Vec<PopularProduct>> {
    // Put in order before anything else is read: of all that was sold, only the first few products are looked up.
    const LIST: &str = "\
        SELECT products.id, products.name, sold.quantity \
        FROM (SELECT product_id, sum(quantity)::bigint AS quantity FROM product_sales \
            WHERE hour >= $1 GROUP BY product_id HAVING sum(quantity) > 0 \
            ORDER BY quantity DESC, product_id OFFSET 0) AS sold \
        JOIN products ON products.id = sold.product_id \
        JOIN stores ON stores.id = products.store_id \
        WHERE products.state <> 'DRAFT' AND products.deleted_at IS NULL AND stores.state = 'ACTIVE' \
        ORDER BY sold.quantity DESC, sold.product_id LIMIT 50";
    let list = diesel::sql_query(LIST).bind::<Timestamptz, _>(since);
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
