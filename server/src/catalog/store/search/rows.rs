//! The SQL of keeping what is on sale as searches need it.
//!
//! Who writes here holds the rows of the products, and does it last: the words that are learnt keep others waiting.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Timestamptz};
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

/// The most products that are indexed, and that are counted anew, at a time.
const INDEXED_MAX: i64 = 200;
const COUNTED_MAX: i64 = 1_000;
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

/// Indexes some products on sale that are not, and says how many.
pub async fn index_some(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    let known = product_search::table.filter(product_search::product_id.eq(products::id));
    let known = exists(known.select(product_search::product_id));
    let open = products::sale_closes_at.is_null().or(products::sale_closes_at.gt(now));
    let missing = products::table.filter(products::state.eq(State::OnSale.name())).filter(open);
    let missing = missing.filter(not(known)).order(products::id).limit(INDEXED_MAX);
    // None of them rests or changes meanwhile.
    let missing = missing.select(products::id).for_no_key_update().skip_locked();
    let missing: Vec<ProductId> = locking("products", missing.load(tx)).await?;
    index(tx, &missing, now).await?;
    Ok(missing.len())
}

/// Counts what was sold since an hour for some products of which it has changed, and says how many.
///
/// It waits for nobody who writes many: what they are about is counted the next time.
pub async fn count_sold(tx: &mut Tx, since: DateTime<Utc>, now: DateTime<Utc>) -> Result<usize> {
    const COUNT: &str = "\
        WITH sold AS (SELECT product_id, greatest(sum(quantity), 0)::bigint AS quantity \
            FROM product_sales WHERE hour >= $1 GROUP BY product_id), \
        changed AS (SELECT product_id, sold.quantity FROM sold JOIN product_search USING (product_id) \
                WHERE sold_quantity <> sold.quantity \
            UNION ALL SELECT product_id, 0 FROM product_search WHERE sold_quantity > 0 \
                AND NOT EXISTS (SELECT FROM sold WHERE sold.product_id = product_search.product_id) \
            LIMIT $3), \
        locked AS (SELECT product_id FROM product_search \
            WHERE product_id IN (SELECT product_id FROM changed) FOR NO KEY UPDATE SKIP LOCKED) \
        UPDATE product_search SET sold_quantity = changed.quantity, updated_at = $2 \
        FROM changed JOIN locked USING (product_id) \
        WHERE product_search.product_id = changed.product_id";
    let count = diesel::sql_query(COUNT).bind::<Timestamptz, _>(since);
    let count = count.bind::<Timestamptz, _>(now).bind::<BigInt, _>(COUNTED_MAX);
    Ok(count.constant().execute(tx).await?)
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
