//! Searches to and from the contract.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::types::v1::Money;

use super::super::search_products::{Counts, FoundProduct, Search};
use super::super::store::search::{BANDS, Filter, Order};
use super::Shown;
use super::categories::category_id;
use crate::base::error::{Error, Result};
use crate::base::search_text::Query;
use crate::platform::wire::{id, money};

/// Reads a [`Search`].
pub fn search(request: &pb::SearchProductsRequest) -> Result<Search> {
    let blank = request.query.trim().is_empty();
    let store_id =
        if request.store_id.is_empty() { None } else { Some(id("store_id", &request.store_id)?) };
    let (currency, price_min, price_max) =
        prices(request.price_min.as_ref(), request.price_max.as_ref())?;
    let in_stock = request.in_stock;
    let filter = Filter { store_id, currency, price_min, price_max, in_stock, ..Filter::default() };
    Ok(Search {
        query: (!blank).then(|| Query::parse(&request.query)),
        category_id: category_id("category_id", &request.category_id)?,
        filter,
        order: order(request.order_by()),
        counts: request.with_facets,
    })
}

/// The currency and the bounds of a range of prices.
fn prices(
    least: Option<&Money>,
    most: Option<&Money>,
) -> Result<(Option<String>, Option<i64>, Option<i64>)> {
    let read = |field: &str, it: Option<&Money>| it.map(|it| money(field, Some(it))).transpose();
    let (least, most) = (read("price_min", least)?, read("price_max", most)?);
    if let (Some(least), Some(most)) = (least, most) {
        if least.currency() != most.currency() {
            return Err(Error::invalid("price_max.currency_code", "must be that of `price_min`"));
        }
        if most.minor() < least.minor() {
            return Err(Error::invalid("price_max.amount_minor", "must be `price_min` or more"));
        }
    }
    let currency = least.or(most).map(|it| it.currency().code().to_owned());
    Ok((currency, least.map(|it| it.minor()), most.map(|it| it.minor())))
}

fn order(order: pb::ProductOrder) -> Option<Order> {
    match order {
        pb::ProductOrder::Unspecified | pb::ProductOrder::Relevance => None,
        pb::ProductOrder::Newest => Some(Order::Newest),
        pb::ProductOrder::PriceUp => Some(Order::PriceUp),
        pb::ProductOrder::PriceDown => Some(Order::PriceDown),
        pb::ProductOrder::Popular => Some(Order::Popular),
    }
}

impl From<Counts> for pb::SearchFacets {
    fn from(counts: Counts) -> Self {
        let mut facets = Self { complete: counts.complete, ..Self::default() };
        for it in counts.of {
            let count = i32::try_from(it.products).unwrap_or(i32::MAX);
            if let Some(store_id) = it.store_id {
                let name = counts.names.get(&store_id).cloned().unwrap_or_default();
                let store_id = store_id.to_string();
                facets.stores.push(pb::StoreFacet { store_id, name, count });
            } else if let Some(category_id) = it.category_id {
                let category_id = category_id.to_string();
                facets.categories.push(pb::CategoryFacet { category_id, count });
            } else if let Some(band) = it.band {
                let (from_minor, to_minor) = (edge(band.saturating_sub(1)), edge(band));
                facets.prices.push(pb::PriceFacet { from_minor, to_minor, count });
            }
        }
        facets.prices.sort_by_key(|it| it.from_minor);
        facets
    }
}

/// The price that a band ends before; 0 for none.
fn edge(band: i32) -> i64 {
    let index = usize::try_from(band).ok();
    index.and_then(|it| BANDS.get(it)).copied().unwrap_or(0)
}

impl From<Shown<'_, FoundProduct>> for pb::Product {
    fn from(Shown(found, objects): Shown<'_, FoundProduct>) -> Self {
        Shown(found.product, objects).into()
    }
}
