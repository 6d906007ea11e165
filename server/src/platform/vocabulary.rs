//! The words that are in use, to find what was meant by others.
//!
//! A word stays when nothing has it any more: who is led to it finds nothing, as they would have without it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Text};
use diesel_async::RunQueryDsl;

use super::db::Tx;
use super::schema::search_words;
use crate::base::error::Result;
use crate::base::search_text::Query;
use crate::base::{hangul, spelling};

/// The most words that are looked at for one.
const ALIKE_MAX: i64 = 200;
/// The most words that a statement adds.
const LEARNT_MAX: usize = 5_000;

/// Adds those of `words` that are not known.
pub async fn learn(tx: &mut Tx, words: &BTreeSet<String>, now: DateTime<Utc>) -> Result<()> {
    let asked: Vec<&String> = words.iter().collect();
    let known = search_words::table.filter(search_words::word.eq_any(asked));
    let known: BTreeSet<String> =
        known.select(search_words::word).load(tx).await?.into_iter().collect();
    // In ascending order: whoever adds the same at the same time waits here for the first.
    let rows = words.difference(&known).map(|word| {
        let cuts: Vec<String> = spelling::cuts(word).into_iter().collect();
        (search_words::word.eq(word), search_words::cuts.eq(cuts), search_words::created_at.eq(now))
    });
    let rows: Vec<_> = rows.collect();
    for rows in rows.chunks(LEARNT_MAX) {
        let insert = diesel::insert_into(search_words::table).values(rows);
        insert.on_conflict_do_nothing().execute(tx).await?;
    }
    Ok(())
}

/// The query that may have been meant, if each of `lost` is a word of it that finds nothing; `None` if nobody knows better.
pub async fn correct(tx: &mut Tx, query: &Query, lost: &BTreeSet<String>) -> Result<Option<Query>> {
    let mut words = Vec::new();
    for word in &query.words {
        if lost.contains(word) {
            words.extend(meant(tx, word).await?.unwrap_or_else(|| vec![word.clone()]));
        } else {
            words.push(word.clone());
        }
    }
    Ok(Some(Query { words }).filter(|it| it != query))
}

/// The words that may have been meant by one.
async fn meant(tx: &mut Tx, word: &str) -> Result<Option<Vec<String>>> {
    if let Some(alike) = alike(tx, word).await? {
        return Ok(Some(vec![alike]));
    }
    if let Some(word) = hangul::from_keys(word) {
        return Ok(Some(vec![word]));
    }
    apart(tx, word).await
}

/// The word that is spelt most alike.
async fn alike(tx: &mut Tx, word: &str) -> Result<Option<String>> {
    let cuts: Vec<String> = spelling::cuts(word).into_iter().collect();
    let near = sql::<Bool>("cuts && ").bind::<Array<Text>, _>(cuts);
    let near = search_words::table.filter(near).select(search_words::word).limit(ALIKE_MAX);
    let near: Vec<String> = near.load(tx).await?;
    let near = near.into_iter().filter(|it| it != word);
    let near = near.filter_map(|it| Some((spelling::distance(word, &it)?, it)));
    let first = |it: &str| it.chars().next();
    Ok(near.min_by_key(|(far, it)| (*far, first(it) != first(word), it.clone())).map(|(_, it)| it))
}

/// The two known words that it is written of, if it is: those that are most of a length.
async fn apart(tx: &mut Tx, word: &str) -> Result<Option<Vec<String>>> {
    let places = word.char_indices().skip(1).filter_map(|(at, _)| word.split_at_checked(at));
    let places: Vec<(&str, &str)> = places.collect();
    let halves: Vec<&str> = places.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let known = search_words::table.filter(search_words::word.eq_any(halves));
    let known: BTreeSet<String> =
        known.select(search_words::word).load(tx).await?.into_iter().collect();
    let both = places.into_iter().filter(|(a, b)| known.contains(*a) && known.contains(*b));
    let longest = both.min_by_key(|(a, b)| a.len().abs_diff(b.len()));
    Ok(longest.map(|(a, b)| vec![a.to_owned(), b.to_owned()]))
}
