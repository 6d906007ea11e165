//! The SQL of finding products: looking through what is on sale, which `rows` keep as searches need it.
//!
//! There are two ways to look. A *walk* goes through what is on sale in the order that is asked for, and looks at each row; it is
//! quick where much is found. A *gathering* brings all that an index finds, and puts it in order; it is quick where little is found.
//! Both find the same, so each page may be had either way. Statements differ in their order and way alone: there are some dozens.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{
    Array, BigInt, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::base::error::Result;
use crate::base::ids::{CategoryId, ProductId, StoreId};
use crate::base::search_text::{self, NOTHING};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::stores;

mod rows;

pub use self::rows::{
    LISTED_MAX, Sold, delete, index, index_unknown, list_on_sale, list_sold_anew, list_unknown,
    update_sold,
};

/// The most rows that are gathered. What more there is stays out of sight.
const GATHERED_MAX: i64 = 50_000;

/// In which order products are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The newest first.
    Newest,
    /// The cheapest first.
    PriceUp,
    /// The dearest first.
    PriceDown,
    /// The best-selling first.
    Popular,
}

/// How rows are come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As many as this in the order that is asked for.
    Walk(i64),
    /// All that have the terms.
    ByTerms,
    /// All in the categories.
    ByCategory,
    /// All that cost as much.
    ByPrice,
    /// All that are called so.
    ByName,
}

/// What a product must be to be found.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The terms of parts that it has, if it has the doubtful words, too; or …
    pub parts: Option<Vec<i32>>,
    /// The words that are looked for in what has the parts.
    pub doubtful: Vec<String>,
    /// … the terms that it has instead: three ways at most.
    pub others: Vec<Vec<i32>>,
    /// The terms of which it may not have all: two at most.
    pub unlike: Vec<Vec<i32>>,
    /// What it is called.
    pub named: Option<String>,
    /// What it may not be called.
    pub not_named: Option<String>,
    /// What else it must be.
    pub filter: Filter,
}

/// What a product must be beside what it is called.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In one of these, if any are given.
    pub categories: Option<Vec<CategoryId>>,
    /// Of this store's.
    pub store_id: Option<StoreId>,
    /// Of this currency.
    pub currency: Option<String>,
    /// Of this price or more.
    pub price_min: Option<i64>,
    /// Of this price or less.
    pub price_max: Option<i64>,
    /// Whether a piece must be left.
    pub in_stock: bool,
    /// On sale at this time: that of the search.
    pub now: DateTime<Utc>,
}

/// A product that was found.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Hit {
    /// Which.
    #[diesel(sql_type = SqlUuid)]
    pub product_id: ProductId,
    /// Its place in the order.
    #[diesel(sql_type = BigInt)]
    pub rank: i64,
}

/// How many there are of a kind.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Count {
    /// The store, where stores are counted.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub store_id: Option<StoreId>,
    /// The category, where categories are counted and they are in one.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub category_id: Option<CategoryId>,
    /// The band of prices, where those are counted.
    #[diesel(sql_type = Nullable<Integer>)]
    pub band: Option<i32>,
    /// How many.
    #[diesel(sql_type = BigInt)]
    pub products: i64,
}

/// What is wanted, in order, after a place in it, if one is given.
pub async fn list(
    tx: &mut Tx,
    wanted: &Wanted,
    (order, way): (Order, Way),
    after: Option<Hit>,
    count: i64,
) -> Result<Vec<Hit>> {
    // What is to be looked for elsewhere is looked for last, and no longer than it takes to have enough.
    let statement = format!(
        "SELECT product_id, rank FROM ( \
            SELECT product_id, store_id, rank FROM ({rows}) AS found WHERE {after} AND {FITS} {sort} OFFSET 0 \
        ) AS found WHERE {SELLS} {sort} LIMIT $18",
        rows = way.rows(order),
        after = order.after("rank"),
        sort = order.sort("rank"),
    );
    run(tx, statement, wanted, (order, way), after, count).await
}

/// How many of the first `count` that are wanted there are of each kind.
pub async fn count(tx: &mut Tx, wanted: &Wanted, way: Way, count: i64) -> Result<Vec<Count>> {
    let order = Order::Newest;
    let statement = format!(
        "SELECT store_id, category_id, band, count(*) AS products FROM ( \
            SELECT store_id, category_id, width_bucket(price_minor, ARRAY{BANDS:?}::bigint[]) AS band \
            FROM ({rows}) AS found WHERE {FITS} AND {SELLS} LIMIT $18) AS counted \
        GROUP BY GROUPING SETS ((store_id), (category_id), (band))",
        rows = way.rows(order),
    );
    run(tx, statement, wanted, (order, way), None, count).await
}

/// The names of stores.
pub async fn list_store_names(tx: &mut Tx, ids: &[StoreId]) -> Result<BTreeMap<StoreId, String>> {
    let names = stores::table.filter(stores::id.eq_any(ids)).select((stores::id, stores::name));
    Ok(names.load(tx).await?.into_iter().collect())
}

/// The prices that bands begin with, after the first, in minor units.
pub const BANDS: [i64; 5] = [10_000, 30_000, 50_000, 100_000, 300_000];

/// Whether a row is what is wanted.
const FITS: &str = "\
    ((terms @> $1 AND NOT EXISTS (SELECT FROM unnest($5) AS word WHERE strpos(words, word) = 0)) \
        OR terms @> $2 OR terms @> $3 OR terms @> $4) \
    AND NOT terms @> $6 AND NOT terms @> $7 \
    AND ($8 IS NULL OR name_key <> $8) \
    AND ($9 IS NULL OR category_id = ANY($9)) \
    AND ($10 IS NULL OR store_id = $10) \
    AND ($11 IS NULL OR currency = $11) \
    AND price_minor BETWEEN $12 AND $13 \
    AND (sale_closes_at IS NULL OR sale_closes_at > $21)";

/// Whether a store sells it, and has it if it must: read by key, whatever the planner believes.
const SELLS: &str = "\
    (SELECT state FROM stores WHERE id = found.store_id) = 'ACTIVE' \
    AND (NOT $14 OR 0 < (SELECT max(available) FROM variants JOIN stock ON variant_id = variants.id \
        WHERE variants.product_id = found.product_id AND variants.deleted_at IS NULL))";

async fn run<T>(
    tx: &mut Tx,
    statement: String,
    wanted: &Wanted,
    (order, way): (Order, Way),
    after: Option<Hit>,
    count: i64,
) -> Result<Vec<T>>
where
    T: QueryableByName<diesel::pg::Pg> + Send + 'static,
{
    let nothing = || vec![NOTHING];
    // Whatever it is called, if it need not be called anything.
    let others = if wanted.parts.is_none() && wanted.others.is_empty() {
        &vec![Vec::new()]
    } else {
        &wanted.others
    };
    let other = |index: usize| others.get(index).cloned().unwrap_or_else(nothing);
    let unlike = |index: usize| wanted.unlike.get(index).cloned().unwrap_or_else(nothing);
    let filter = &wanted.filter;
    let id_terms = filter.categories.iter().flatten().map(|it| search_text::id_term(it.uuid()));
    let rows = if let Way::Walk(rows) = way { rows } else { GATHERED_MAX };
    let after = after.unwrap_or_else(|| order.start());
    let query = diesel::sql_query(statement)
        .bind::<Array<Integer>, _>(wanted.parts.clone().unwrap_or_else(nothing))
        .bind::<Array<Integer>, _>(other(0))
        .bind::<Array<Integer>, _>(other(1))
        .bind::<Array<Integer>, _>(other(2))
        .bind::<Array<Text>, _>(&wanted.doubtful)
        .bind::<Array<Integer>, _>(unlike(0))
        .bind::<Array<Integer>, _>(unlike(1))
        .bind::<Nullable<Text>, _>(&wanted.not_named)
        .bind::<Nullable<Array<SqlUuid>>, _>(&filter.categories)
        .bind::<Nullable<SqlUuid>, _>(filter.store_id)
        .bind::<Nullable<Text>, _>(&filter.currency)
        .bind::<BigInt, _>(filter.price_min.unwrap_or(0))
        .bind::<BigInt, _>(filter.price_max.unwrap_or(i64::MAX))
        .bind::<Bool, _>(filter.in_stock)
        .bind::<BigInt, _>(after.rank)
        .bind::<SqlUuid, _>(after.product_id)
        .bind::<BigInt, _>(rows)
        .bind::<BigInt, _>(count)
        .bind::<Array<Integer>, _>(id_terms.collect::<Vec<_>>())
        .bind::<Nullable<Text>, _>(&wanted.named)
        .bind::<Timestamptz, _>(filter.now);
    Ok(query.constant().load(tx).await?)
}

impl Order {
    /// What the order goes by, before the id.
    const fn rank(self) -> &'static str {
        match self {
            Self::Newest => "0::bigint",
            Self::PriceUp | Self::PriceDown => "price_minor",
            Self::Popular => "sold_quantity",
        }
    }

    /// Only what comes after a place.
    fn after(self, rank: &str) -> String {
        match self {
            Self::Newest => "product_id < $16".to_owned(),
            Self::PriceUp => format!("({rank}, product_id) > ($15, $16)"),
            Self::PriceDown | Self::Popular => format!("({rank}, product_id) < ($15, $16)"),
        }
    }

    fn sort(self, rank: &str) -> String {
        match self {
            Self::Newest => "ORDER BY product_id DESC".to_owned(),
            Self::PriceUp => format!("ORDER BY {rank}, product_id"),
            Self::PriceDown | Self::Popular => format!("ORDER BY {rank} DESC, product_id DESC"),
        }
    }

    /// What holds of all that comes after a place. The planner takes a range of two ends for a narrow one, and reads it by index.
    const fn range(self) -> &'static str {
        match self {
            Self::Newest => "product_id > '00000000-0000-0000-0000-000000000000'",
            Self::PriceUp | Self::PriceDown => "price_minor BETWEEN $12 AND $13",
            Self::Popular => "sold_quantity BETWEEN 0 AND $15",
        }
    }

    /// A place before all.
    fn start(self) -> Hit {
        match self {
            Self::PriceUp => Hit { product_id: Uuid::nil().into(), rank: -1 },
            Self::Newest | Self::PriceDown | Self::Popular => {
                Hit { product_id: Uuid::max().into(), rank: i64::MAX }
            }
        }
    }
}

impl Way {
    /// The rows that are looked at. Each has a limit, which also keeps the planner from looking for them by anything else.
    fn rows(self, order: Order) -> String {
        let rank = order.rank();
        let those = match self {
            Self::Walk(_) => {
                let (after, range, sort) = (order.after(rank), order.range(), order.sort(rank));
                format!("{after} AND {range} {sort}")
            }
            Self::ByTerms => "terms @> $1 OR terms @> $2 OR terms @> $3 OR terms @> $4".to_owned(),
            Self::ByCategory => "terms && $19".to_owned(),
            Self::ByPrice => "price_minor BETWEEN $12 AND $13".to_owned(),
            Self::ByName => "name_key = $20".to_owned(),
        };
        format!("SELECT *, {rank} AS rank FROM product_search WHERE {those} LIMIT $17")
    }
}
