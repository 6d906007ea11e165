//! `SearchProducts`: finds what is on sale.
//!
//! What fits best comes first, band by band: what is called as the query, what has its words, what has them as parts of words, what a
//! store of that name sells. Each band is in an order of its own that an index has, so that any page of it is had at once.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::model::Product;
use super::store::categories::{list_below, load_on_sale};
use super::store::search::{self, Count, Filter, Hit, Order, Wanted, Way};
use crate::base::error::Result;
use crate::base::ids::{CategoryId, ProductId, StoreId};
use crate::base::page::{Mark, Page, PageRequest};
use crate::base::search_text::{Query, id_term};
use crate::platform::db::Tx;
use crate::platform::vocabulary;
use crate::store::store::search::{Named, list_named};

/// The rows that are walked through to see how much is found, and to find it if it is much.
const PROBE: i64 = 250;
const WALK: i64 = 8_000;
/// The rows that are walked through where no index helps. What is behind them stays out of sight.
const WALK_MAX: i64 = 50_000;
/// The products that are counted by kind, and the rows that are walked through for it where much is found.
const COUNTED_MAX: i64 = 2_000;
const COUNTED_WALK: i64 = 20_000;
/// What is found in a probe where a walk finds enough to be counted.
const DENSE: i64 = 25;
/// The stores and the categories that are told.
const TOLD_MAX: usize = 20;

/// What to look for.
#[derive(Clone, Debug)]
pub struct Search {
    /// The words; `None` for everything.
    pub query: Option<Query>,
    /// Only in this category or below it.
    pub category_id: Option<CategoryId>,
    /// What else it must be.
    pub filter: Filter,
    /// The order; `None` for what fits best first.
    pub order: Option<Order>,
    /// Whether to count what is found.
    pub counts: bool,
}

/// What a search has found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The products of the page.
    pub page: Page<FoundProduct, Mark>,
    /// What was looked for instead of the query; empty if it finds something by itself.
    pub corrected: String,
    /// How many there are of each kind, if that was asked for.
    pub counts: Option<Counts>,
}

/// How many there are of each kind, of what was found.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// The stores and the categories with most, and every band of prices.
    pub of: Vec<Count>,
    /// What these stores are called.
    pub names: BTreeMap<StoreId, String>,
    /// Whether everything was counted.
    pub complete: bool,
}

/// A product that was found.
#[derive(Clone, Debug)]
pub struct FoundProduct {
    /// Which.
    pub product: Product,
    /// Where it stands in what was found.
    pub mark: Mark,
}

/// A page of what is found. Where that is nothing, words that are spelt alike are looked for.
pub async fn search_products(
    tx: &mut Tx,
    search: &Search,
    page: &PageRequest<Mark>,
    now: DateTime<Utc>,
) -> Result<Found> {
    let mut search = search.clone();
    search.filter.now = now;
    if let Some(category_id) = search.category_id {
        search.filter.categories = Some(list_below(tx, category_id).await?);
    }
    if let Some(mark) = page.below.as_ref().filter(|it| !it.corrected.is_empty()) {
        search.query = Some(Query::parse(&mark.corrected));
        return find(tx, &search, page, &mark.corrected).await;
    }
    let found = find(tx, &search, page, "").await?;
    let Some(query) = search.query.as_ref().filter(|_| page.below.is_none()) else {
        return Ok(found);
    };
    if !found.page.items.is_empty() {
        return Ok(found);
    }
    let lost = lost_words(tx, query, now).await?;
    let Some(meant) = vocabulary::correct(tx, query, &lost).await? else { return Ok(found) };
    let corrected = meant.words.join(" ");
    search.query = Some(meant);
    let better = find(tx, &search, page, &corrected).await?;
    Ok(if better.page.items.is_empty() { found } else { better })
}

/// The words of a query that nothing on sale and no store has.
async fn lost_words(tx: &mut Tx, query: &Query, now: DateTime<Utc>) -> Result<BTreeSet<String>> {
    let anywhere = Filter { now, ..Filter::default() };
    let mut lost = BTreeSet::new();
    for word in &query.words {
        let alone = Query { words: vec![word.clone()] };
        let stores = list_named(tx, &alone).await?;
        let wanted = any_way(&alone, &stores, &anywhere);
        let place = (Order::Newest, Way::ByTerms);
        if search::list(tx, &wanted, place, None, 1).await?.is_empty() {
            lost.insert(word.clone());
        }
    }
    Ok(lost)
}

async fn find(
    tx: &mut Tx,
    search: &Search,
    page: &PageRequest<Mark>,
    corrected: &str,
) -> Result<Found> {
    let stores = match &search.query {
        Some(query) => list_named(tx, query).await?,
        None => Vec::new(),
    };
    let order = search.order.unwrap_or(Order::Popular);
    let count = page.size.saturating_add(1);
    let begun = page.below.as_ref();
    let mut marks = Vec::new();
    for (band, wanted) in bands(search, &stores) {
        let rest = count.saturating_sub(i64::try_from(marks.len()).unwrap_or(count));
        if rest == 0 {
            break;
        }
        let after = match begun.map(|it| it.band) {
            Some(done) if band < done => continue,
            Some(at) if band == at => {
                begun.map(|it| Hit { product_id: it.id.into(), rank: it.rank })
            }
            _ => None,
        };
        let hits = look(tx, &wanted, order, after, rest).await?;
        marks.extend(hits.into_iter().map(|it| Mark {
            band,
            rank: it.rank,
            id: it.product_id.uuid(),
            corrected: corrected.to_owned(),
        }));
    }
    let page = Page::of(marks, page.clone(), Clone::clone);
    let counts = if search.counts && begun.is_none() {
        Some(counted(tx, search, &stores).await?)
    } else {
        None
    };
    Ok(Found {
        page: shown(tx, page, search.filter.now).await?,
        corrected: corrected.to_owned(),
        counts,
    })
}

/// The products of a page.
async fn shown(
    tx: &mut Tx,
    page: Page<Mark, Mark>,
    now: DateTime<Utc>,
) -> Result<Page<FoundProduct, Mark>> {
    let ids: Vec<ProductId> = page.items.iter().map(|it| it.id.into()).collect();
    let mut marks: BTreeMap<ProductId, Mark> =
        page.items.into_iter().map(|it| (it.id.into(), it)).collect();
    let products = load_on_sale(tx, &ids, now).await?.into_iter();
    let items = products.filter_map(|product| {
        let mark = marks.remove(&product.id)?;
        Some(FoundProduct { product, mark })
    });
    Ok(Page { items: items.collect(), next: page.next })
}

/// What is wanted, what fits best first.
fn bands(search: &Search, stores: &[Named]) -> Vec<(u8, Wanted)> {
    let filter = &search.filter;
    let Some(query) = &search.query else {
        let others = filter.store_id.map(|it| vec![id_term(it.uuid())]);
        let others = others.into_iter().collect();
        return vec![(0, Wanted { others, filter: filter.clone(), ..Wanted::default() })];
    };
    if query.words.is_empty() {
        return Vec::new();
    }
    let any = any_way(query, stores, filter);
    if search.order.is_some() {
        return vec![(0, any)];
    }
    let (whole, parts) = (query.whole(), query.parts());
    let key = Some(query.key());
    let wanted = || Wanted { not_named: key.clone(), filter: filter.clone(), ..Wanted::default() };
    let called = Wanted { named: key.clone(), filter: filter.clone(), ..Wanted::default() };
    let mut others = any.others.into_iter();
    let has_words = Wanted { others: others.next().into_iter().collect(), ..wanted() };
    let mut bands = vec![(0, called), (1, has_words)];
    // Initial consonants are found whole or not at all.
    if whole != parts {
        let (parts, doubtful, unlike) = (any.parts, any.doubtful, vec![whole.clone()]);
        bands.push((2, Wanted { parts, doubtful, unlike, ..wanted() }));
    }
    let of_stores: Vec<Vec<i32>> = others.collect();
    if !of_stores.is_empty() {
        bands.push((3, Wanted { others: of_stores, unlike: vec![whole, parts], ..wanted() }));
    }
    bands
}

/// What has the words, or parts of them, or is of a store that has some of them and has the others itself.
fn any_way(query: &Query, stores: &[Named], filter: &Filter) -> Wanted {
    let own = filter.store_id.map(|it| id_term(it.uuid()));
    let of_own = |mut terms: Vec<i32>| {
        terms.extend(own);
        terms
    };
    let mut others = vec![of_own(query.whole())];
    for store in stores.iter().filter(|it| filter.store_id.is_none_or(|own| own == it.store_id)) {
        let rest = query.words.iter().filter(|it| !store.words.contains(*it));
        let mut terms: BTreeSet<i32> = rest.flat_map(|it| Query::part(it)).collect();
        terms.insert(id_term(store.store_id.uuid()));
        others.push(terms.into_iter().collect());
    }
    others.truncate(3);
    let parts = Some(of_own(query.parts()));
    Wanted {
        parts,
        doubtful: query.doubtful(),
        others,
        filter: filter.clone(),
        ..Wanted::default()
    }
}

/// The index that finds what is wanted, if there is one.
fn index_for(wanted: &Wanted) -> Option<Way> {
    let filter = &wanted.filter;
    if wanted.named.is_some() {
        Some(Way::ByName)
    } else if wanted.parts.is_some() || !wanted.others.is_empty() {
        Some(Way::ByTerms)
    } else if filter.categories.is_some() {
        Some(Way::ByCategory)
    } else if filter.price_min.is_some() || filter.price_max.is_some() {
        Some(Way::ByPrice)
    } else {
        None
    }
}

/// The first `count` that are wanted after a place, whichever way is shorter.
async fn look(
    tx: &mut Tx,
    wanted: &Wanted,
    order: Order,
    after: Option<Hit>,
    count: i64,
) -> Result<Vec<Hit>> {
    let index = index_for(wanted);
    if index == Some(Way::ByName) {
        return search::list(tx, wanted, (order, Way::ByName), after, count).await;
    }
    let full = |hits: &[Hit]| count <= i64::try_from(hits.len()).unwrap_or(i64::MAX);
    let probe = search::list(tx, wanted, (order, Way::Walk(PROBE)), after, count).await?;
    if full(&probe) {
        return Ok(probe);
    }
    let Some(index) = index else {
        return search::list(tx, wanted, (order, Way::Walk(WALK_MAX)), after, count).await;
    };
    let found = i64::try_from(probe.len()).unwrap_or(i64::MAX);
    if count <= found.saturating_mul(WALK / PROBE) {
        let walk = search::list(tx, wanted, (order, Way::Walk(WALK)), after, count).await?;
        if full(&walk) {
            return Ok(walk);
        }
    }
    search::list(tx, wanted, (order, index), after, count).await
}

/// How many there are of each kind, of the first of all that is found.
async fn counted(tx: &mut Tx, search: &Search, stores: &[Named]) -> Result<Counts> {
    let search = Search { order: Some(Order::Newest), ..search.clone() };
    let Some((_, wanted)) = bands(&search, stores).pop() else {
        return Ok(Counts { complete: true, ..Counts::default() });
    };
    let all = |of: &[Count]| -> i64 {
        of.iter().filter(|it| it.band.is_some()).map(|it| it.products).sum()
    };
    let probe = (Order::Newest, Way::Walk(PROBE));
    let dense = search::list(tx, &wanted, probe, None, DENSE).await?.len();
    let dense = DENSE <= i64::try_from(dense).unwrap_or(DENSE);
    let mut of = Vec::new();
    let index = index_for(&wanted);
    if dense || index.is_none() {
        of = search::count(tx, &wanted, Way::Walk(COUNTED_WALK), COUNTED_MAX).await?;
    }
    // A walk that ended before it had enough may not have come to the end.
    if let Some(index) = index.filter(|_| all(&of) < COUNTED_MAX) {
        of = search::count(tx, &wanted, index, COUNTED_MAX).await?;
    }
    let complete = all(&of) < COUNTED_MAX;
    of.sort_by_key(|it| Reverse(it.products));
    let (mut stores, mut categories) = (0..TOLD_MAX, 0..TOLD_MAX);
    of.retain(|it| match (it.store_id, it.category_id) {
        (Some(_), _) => stores.next().is_some(),
        (_, Some(_)) => categories.next().is_some(),
        _ => it.band.is_some(),
    });
    let ids: Vec<StoreId> = of.iter().filter_map(|it| it.store_id).collect();
    let names = search::list_store_names(tx, &ids).await?;
    Ok(Counts { of, names, complete })
}
