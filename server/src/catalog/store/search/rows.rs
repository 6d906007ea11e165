//! The SQL of keeping what is on sale as searches need it.
//!
//! Who writes here holds the rows of the products, and does it last: the words that are learnt keep others waiting.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Timestamptz, Uuid as SqlUuid};
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;

use crate::base::error::Result;
use crate::base::ids::{CategoryId, ProductId, StoreId};
use crate::base::search_text;
use crate::catalog::model::State;
use crate::catalog::store::options::OptionRows;
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::{product_search, products};
use crate::platform::telemetry::locking;
use crate::platform::vocabulary::learn;

/// The most products on sale that are listed at a time.
const WALKED_MAX: i64 = 10_000;
/// The most products whose new counts are listed at a time: finding them reads all sales of a month.
pub const LISTED_MAX: i64 = 50_000;
/// The most rows that a statement writes.
const ROWS_MAX: usize = 500;

/// What searches have to know of a product.
#[derive(Queryable, Selectable)]
#[diesel(table_name = products)]
struct Goods {
    id: ProductId,
    store_id: StoreId,
    category_id: Option<CategoryId>,
    name: String,
    tags: Vec<String>,
    options: OptionRows,
    currency: String,
    price_minor: i64,
    sale_closes_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

#[derive(Insertable)]
#[diesel(table_name = product_search)]
struct Row {
    product_id: ProductId,
    store_id: StoreId,
    category_id: Option<CategoryId>,
    currency: String,
    price_minor: i64,
    sale_closes_at: Option<DateTime<Utc>>,
    name_key: String,
    words: String,
    terms: Vec<i32>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

/// Keeps those of these products as searches need them that are on sale, and drops the others from searches.
pub async fn index(tx: &mut Tx, ids: &[ProductId], now: DateTime<Utc>) -> Result<()> {
    let open = products::sale_closes_at.is_null().or(products::sale_closes_at.gt(now));
    let goods = products::table.filter(products::id.eq_any(ids));
    let goods = goods.filter(products::state.eq(State::OnSale.name())).filter(open);
    let goods: Vec<Goods> = goods.order(products::id).select(Goods::as_select()).load(tx).await?;
    let found: BTreeSet<ProductId> = goods.iter().map(|it| it.id).collect();
    let others = ids.iter().copied().filter(|it| !found.contains(it));
    delete(tx, &others.collect::<Vec<_>>()).await?;
    let rows: Vec<Row> = goods.iter().map(|it| it.row(now)).collect();
    for rows in rows.chunks(ROWS_MAX) {
        upsert(tx, rows).await?;
    }
    let words = goods.iter().flat_map(Goods::texts).flat_map(search_text::spelt);
    learn(tx, &words.collect(), now).await
}

async fn upsert(tx: &mut Tx, rows: &[Row]) -> Result<()> {
    let change = (
        product_search::category_id.eq(excluded(product_search::category_id)),
        product_search::price_minor.eq(excluded(product_search::price_minor)),
        product_search::sale_closes_at.eq(excluded(product_search::sale_closes_at)),
        product_search::name_key.eq(excluded(product_search::name_key)),
        product_search::words.eq(excluded(product_search::words)),
        product_search::terms.eq(excluded(product_search::terms)),
        product_search::updated_at.eq(excluded(product_search::updated_at)),
    );
    let insert = diesel::insert_into(product_search::table).values(rows);
    let upsert = insert.on_conflict(product_search::product_id).do_update().set(change);
    upsert.execute(tx).await?;
    Ok(())
}

/// Drops products from searches.
pub async fn delete(tx: &mut Tx, ids: &[ProductId]) -> Result<()> {
    if !ids.is_empty() {
        let known = product_search::table.filter(product_search::product_id.eq_any(ids));
        diesel::delete(known).execute(tx).await?;
    }
    Ok(())
}

/// The first products on sale after `after`, in the order of their ids, whether searches know them or not.
pub async fn list_on_sale(
    tx: &mut Tx,
    after: ProductId,
    now: DateTime<Utc>,
) -> Result<Vec<ProductId>> {
    let open = products::sale_closes_at.is_null().or(products::sale_closes_at.gt(now));
    // Written out, so that the partial index over what is on sale fits whatever the parameters are.
    let on_sale = products::table.filter(sql::<Bool>("products.state = 'ON_SALE'")).filter(open);
    let on_sale = on_sale.filter(products::id.gt(after)).order(products::id).limit(WALKED_MAX);
    Ok(on_sale.select(products::id).load(tx).await?)
}

/// Those of these products that searches do not know.
pub async fn list_unknown(tx: &mut Tx, ids: &[ProductId]) -> Result<Vec<ProductId>> {
    let known = product_search::table.filter(product_search::product_id.eq_any(ids));
    let known: Vec<ProductId> = known.select(product_search::product_id).load(tx).await?;
    let known: BTreeSet<ProductId> = known.into_iter().collect();
    Ok(ids.iter().copied().filter(|it| !known.contains(it)).collect())
}

/// Indexes those of these products that searches do not know, and says how many. Those that somebody else holds are left to them.
pub async fn index_unknown(tx: &mut Tx, ids: &[ProductId], now: DateTime<Utc>) -> Result<usize> {
    let held = products::table.filter(products::id.eq_any(ids)).order(products::id);
    // None of them rests, changes or becomes known meanwhile.
    let held = held.select(products::id).for_no_key_update().skip_locked();
    let held: Vec<ProductId> = locking("products", held.load(tx)).await?;
    let unknown = list_unknown(tx, &held).await?;
    index(tx, &unknown, now).await?;
    Ok(unknown.len())
}

/// What was sold of a product.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Sold {
    /// Which.
    #[diesel(sql_type = SqlUuid)]
    pub product_id: ProductId,
    /// How many pieces.
    #[diesel(sql_type = BigInt)]
    pub quantity: i64,
}

/// What was sold since an hour of products of which searches know it otherwise; the rest another time, if it is much.
pub async fn list_sold_anew(tx: &mut Tx, since: DateTime<Utc>) -> Result<Vec<Sold>> {
    const LIST: &str = "\
        WITH sold AS (SELECT product_id, greatest(sum(quantity), 0)::bigint AS quantity \
            FROM product_sales WHERE hour >= $1 GROUP BY product_id) \
        SELECT product_id, sold.quantity FROM sold JOIN product_search USING (product_id) \
            WHERE sold_quantity <> sold.quantity \
        UNION ALL SELECT product_id, 0 FROM product_search WHERE sold_quantity > 0 \
            AND NOT EXISTS (SELECT FROM sold WHERE sold.product_id = product_search.product_id) \
        LIMIT $2";
    let list = diesel::sql_query(LIST).bind::<Timestamptz, _>(since);
    Ok(list.bind::<BigInt, _>(LISTED_MAX).constant().load(tx).await?)
}

/// Has searches know what was sold of some products, and says of how many.
///
/// It waits for nobody who writes many: what they are about is counted the next time.
pub async fn update_sold(tx: &mut Tx, sold: &[Sold], now: DateTime<Utc>) -> Result<usize> {
    const UPDATE: &str = "\
        WITH sold AS (SELECT * FROM unnest($1, $2) AS sold (product_id, quantity)), \
        locked AS (SELECT product_id FROM product_search WHERE product_id = ANY($1) FOR NO KEY UPDATE SKIP LOCKED) \
        UPDATE product_search SET sold_quantity = sold.quantity, updated_at = $3 \
        FROM sold JOIN locked USING (product_id) \
        WHERE product_search.product_id = sold.product_id";
    let ids: Vec<ProductId> = sold.iter().map(|it| it.product_id).collect();
    let quantities: Vec<i64> = sold.iter().map(|it| it.quantity).collect();
    let update = diesel::sql_query(UPDATE)
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<Array<BigInt>, _>(quantities)
        .bind::<Timestamptz, _>(now);
    Ok(update.constant().execute(tx).await?)
}

impl Goods {
    /// What it is found by.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let tags = self.tags.iter().map(String::as_str);
        tags.chain(self.options.value_names()).chain([self.name.as_str()])
    }

    fn row(&self, now: DateTime<Utc>) -> Row {
        let mut terms = search_text::terms(self.texts());
        terms.push(search_text::id_term(self.store_id.uuid()));
        terms.extend(self.category_id.map(|it| search_text::id_term(it.uuid())));
        let words: Vec<String> = self.texts().flat_map(search_text::words).collect();
        Row {
            product_id: self.id,
            store_id: self.store_id,
            category_id: self.category_id,
            currency: self.currency.clone(),
            price_minor: self.price_minor,
            sale_closes_at: self.sale_closes_at,
            name_key: search_text::key(&self.name),
            words: format!(" {} ", words.join(" ")),
            terms,
            created_at: self.created_at,
            updated_at: now,
        }
    }
}
