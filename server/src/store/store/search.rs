//! The SQL of finding stores.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

use super::Row;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::base::page::{Mark, PageRequest};
use crate::base::search_text::{Query, spelt, terms};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::stores;
use crate::platform::vocabulary::learn;
use crate::store::model::Store;

/// The most stores that are put in order for a query.
macro_rules! candidates_max {
    () => {
        "10000"
    };
}
/// The most stores that are indexed at a time.
const INDEXED_MAX: i64 = 500;

/// A store that was found.
#[derive(Clone, Debug)]
pub struct FoundStore {
    /// Which.
    pub store: Store,
    /// How well it fits: 1 if it has the words, 2 if it has them as parts of words.
    band: u8,
    /// The letters of its name: the fewer there are beside the query's, the better it fits.
    letters: i64,
}

impl FoundStore {
    /// Where it stands in what was found.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let id = self.store.id.uuid();
        Mark { band: self.band, rank: self.letters, id, corrected: String::new() }
    }
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = SqlUuid)]
    id: StoreId,
    #[diesel(sql_type = Integer)]
    band: i32,
    #[diesel(sql_type = BigInt)]
    letters: i64,
}

/// The stores that sell and that `query` finds, in the order of their marks, from below the page's; one more than its size.
pub async fn list_found(
    tx: &mut Tx,
    query: &Query,
    page: &PageRequest<Mark>,
) -> Result<Vec<FoundStore>> {
    const FIND: &str = concat!(
        "SELECT id, band, letters FROM ( \
            SELECT id, CASE WHEN search_terms @> $1 THEN 1 ELSE 2 END AS band, \
                char_length(name)::bigint AS letters \
            FROM stores WHERE (search_terms @> $1 OR search_terms @> $2) AND state = 'ACTIVE' \
            LIMIT ",
        candidates_max!(),
        ") AS found WHERE (band, letters, id) > ($3, $4, $5) ORDER BY band, letters, id LIMIT $6"
    );
    if query.words.is_empty() {
        return Ok(Vec::new());
    }
    let after = page.below.as_ref();
    let find = diesel::sql_query(FIND)
        .bind::<Array<Integer>, _>(query.whole())
        .bind::<Array<Integer>, _>(query.parts())
        .bind::<Integer, _>(after.map_or(0, |it| i32::from(it.band)))
        .bind::<BigInt, _>(after.map_or(0, |it| it.rank))
        .bind::<SqlUuid, _>(after.map(|it| it.id).unwrap_or_default())
        .bind::<BigInt, _>(page.size.saturating_add(1));
    let places: Vec<Place> = find.constant().load(tx).await?;
    let ids: Vec<StoreId> = places.iter().map(|it| it.id).collect();
    let rows = stores::table.filter(stores::id.eq_any(ids)).select(Row::as_select());
    let rows: Vec<Row> = rows.load(tx).await?;
    let found = places.into_iter().filter_map(|place| {
        let row = rows.iter().find(|it| it.id == place.id)?;
        let band = u8::try_from(place.band).unwrap_or(u8::MAX);
        Some((row.clone().store(), band, place.letters))
    });
    found.map(|(store, band, letters)| Ok(FoundStore { store: store?, band, letters })).collect()
}

/// A store that is called by some words of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub store_id: StoreId,
    /// The words.
    pub words: BTreeSet<String>,
}

/// The stores that sell and are called by some words of `query`, those of most words first.
///
/// Of the many that a word may name it tells a few: those that have it whole, and of these those that most follow.
pub async fn list_named(tx: &mut Tx, query: &Query) -> Result<Vec<Named>> {
    const LIST: &str = "\
        SELECT id FROM (SELECT id, follower_count, search_terms @> $1 AS whole FROM stores \
            WHERE (search_terms @> $1 OR search_terms @> $2) AND state = 'ACTIVE' LIMIT 1000) AS named \
        ORDER BY whole DESC, follower_count DESC, id LIMIT 4";
    #[derive(QueryableByName)]
    struct Id {
        #[diesel(sql_type = SqlUuid)]
        id: StoreId,
    }
    let mut named: BTreeMap<StoreId, BTreeSet<String>> = BTreeMap::new();
    for word in &query.words {
        let alone = Query { words: vec![word.clone()] };
        // A syllable is part of too many names.
        let short = word.chars().count() < 2;
        let parts = if short { alone.whole() } else { alone.parts() };
        let list = diesel::sql_query(LIST)
            .bind::<Array<Integer>, _>(alone.whole())
            .bind::<Array<Integer>, _>(parts);
        let stores: Vec<Id> = list.constant().load(tx).await?;
        for Id { id } in stores {
            named.entry(id).or_default().insert(word.clone());
        }
    }
    let named = named.into_iter().map(|(store_id, words)| Named { store_id, words });
    let mut named: Vec<Named> = named.collect();
    named.sort_by_key(|it| Reverse(it.words.len()));
    Ok(named)
}

/// Whether any store that sells has this word, or has it as part of one.
pub async fn has_any(tx: &mut Tx, word: &str) -> Result<bool> {
    let query = Query::parse(word);
    let whole = sql::<Bool>("search_terms @> ").bind::<Array<Integer>, _>(query.whole());
    let part = sql::<Bool>("search_terms @> ").bind::<Array<Integer>, _>(query.parts());
    let any = stores::table.filter(whole.or(part)).filter(stores::state.eq("ACTIVE"));
    let any: Option<StoreId> = any.select(stores::id).first(tx).await.optional()?;
    Ok(any.is_some())
}

/// Indexes some stores that are not, and says how many.
pub async fn index_some(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    let missing = stores::table.filter(sql::<Bool>("search_terms = '{}'"));
    let missing = missing.filter(stores::name.ne("")).order(stores::id).limit(INDEXED_MAX);
    let missing = missing.select((stores::id, stores::name)).for_no_key_update().skip_locked();
    let missing: Vec<(StoreId, String)> = missing.load(tx).await?;
    for (id, name) in &missing {
        let change = stores::search_terms.eq(terms([name.as_str()]));
        diesel::update(stores::table.find(id)).set(change).execute(tx).await?;
    }
    // At once: in several goes, two who learn the same could wait for each other.
    learn(tx, &missing.iter().flat_map(|(_, name)| spelt(name)).collect(), now).await?;
    Ok(missing.len())
}
