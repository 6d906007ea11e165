//! `SearchStores`: finds stores by their names.

use std::collections::BTreeSet;

use super::store::search::{self, FoundStore};
use crate::base::error::Result;
use crate::base::page::{Mark, Page, PageRequest};
use crate::base::search_text::Query;
use crate::platform::db::Tx;
use crate::platform::vocabulary;

/// What a search has found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The stores of the page.
    pub page: Page<FoundStore, Mark>,
    /// What was looked for instead of the query; empty if it finds something by itself.
    pub corrected: String,
}

/// A page of the stores that sell and that `query` finds, the best first. Where it finds none, words that are spelt alike are looked for.
pub async fn search_stores(tx: &mut Tx, query: &Query, page: &PageRequest<Mark>) -> Result<Found> {
    if let Some(mark) = page.below.as_ref().filter(|it| !it.corrected.is_empty()) {
        return find(tx, &Query::parse(&mark.corrected), page, &mark.corrected).await;
    }
    let found = find(tx, query, page, "").await?;
    if !found.page.items.is_empty() || page.below.is_some() {
        return Ok(found);
    }
    let mut lost = BTreeSet::new();
    for word in &query.words {
        if !search::has_any(tx, word).await? {
            lost.insert(word.clone());
        }
    }
    match vocabulary::correct(tx, query, &lost).await? {
        None => Ok(found),
        Some(meant) => {
            let better = find(tx, &meant, page, &meant.words.join(" ")).await?;
            Ok(if better.page.items.is_empty() { found } else { better })
        }
    }
}

async fn find(
    tx: &mut Tx,
    query: &Query,
    page: &PageRequest<Mark>,
    corrected: &str,
) -> Result<Found> {
    let stores = search::list_found(tx, query, page).await?;
    let mark = |it: &FoundStore| Mark { corrected: corrected.to_owned(), ..it.mark() };
    let page = Page::of(stores, page.clone(), mark);
    Ok(Found { page, corrected: corrected.to_owned() })
}
