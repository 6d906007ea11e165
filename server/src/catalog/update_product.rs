//! `UpdateProduct`: changes what a product is called, what it costs, what its variants differ in and where it is found.

use chrono::{DateTime, Utc};

use super::model::{Discount, Product, Variant};
use super::option_rules::{self, WantedOption};
use super::store::{categories, kept, purchases, revisions, search, variants};
use super::{rules, store};
use crate::base::error::{Error, Result};
use crate::base::ids::{CategoryId, ProductId};
use crate::base::money::Money;
use crate::base::reason;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// What changes; `None` for what stays.
#[derive(Clone, Debug)]
pub struct UpdateProduct {
    /// Who asks.
    pub keeper: Keeper,
    /// Which product.
    pub id: ProductId,
    /// What buyers see.
    pub name: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// The price before a variant's difference.
    pub price: Option<Money>,
    /// The most pieces of it that one order may have; `Some(None)` for no limit of its own.
    pub quantity_max_per_order: Option<Option<i32>>,
    /// The most pieces of it that one buyer may have; `Some(None)` for no such limit.
    pub quantity_max_per_buyer: Option<Option<i32>>,
    /// What is taken off for a while; `Some(None)` for nothing.
    pub discount: Option<Option<Discount>>,
    /// Where it is in the tree; `Some(None)` for nowhere.
    pub category_id: Option<Option<CategoryId>>,
    /// What it is also found by.
    pub tags: Option<Vec<String>>,
    /// What its variants differ in.
    pub options: Option<Vec<WantedOption>>,
    /// The revision that they have seen, if only that one may be changed.
    pub seen: Option<String>,
}

/// Changes the product, and keeps what it was.
pub async fn update_product(
    tx: &mut Tx,
    command: &UpdateProduct,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    kept::lock_state(tx, command.id, command.keeper, now).await?;
    let before = kept::load(tx, command.id, now).await?;
    categories::hold(tx, command.category_id.flatten()).await?;

    // Decide.
    check_etag(&before, command.seen.as_ref())?;
    let mut product = before.clone();
    product.name = command.name.clone().unwrap_or(product.name);
    product.description = command.description.clone().unwrap_or(product.description);
    let limits = &mut product.limits;
    limits.per_order = command.quantity_max_per_order.unwrap_or(limits.per_order);
    limits.per_buyer = command.quantity_max_per_buyer.unwrap_or(limits.per_buyer);
    product.category_id = command.category_id.unwrap_or(product.category_id);
    product.tags = command.tags.clone().unwrap_or(product.tags);
    if let Some(discount) = command.discount {
        discount.map_or(Ok(()), |it| rules::check_window(it.window, "discount.end_time"))?;
        product.discount = discount;
    }
    if let Some(price) = command.price {
        check_price(&product, price)?;
        product.price = price;
    }
    if let Some(wanted) = &command.options {
        replace_options(&mut product, wanted)?;
    }
    let field = if command.price.is_some() { "price.amount_minor" } else { "options" };
    rules::price_variants(&mut product, now, |_| field.to_owned())?;
    if product == before {
        return Ok(product);
    }
    product.revision = product.revision.saturating_add(1);

    // Save.
    store::update_product(tx, &product, now).await?;
    variants::update_all(tx, &followed(&before, &product), now).await?;
    revisions::insert(tx, &product, command.keeper.account_id, now).await?;
    if before.limits.per_buyer.is_none() && product.limits.per_buyer.is_some() {
        purchases::forget(tx, &[product.id]).await?;
    }
    search::index(tx, &[product.id], now).await?;
    Ok(product)
}

/// The variants that have followed the options: that are called otherwise, cost another difference, or are of more values.
fn followed<'a>(before: &Product, after: &'a Product) -> Vec<&'a Variant> {
    let said = |it: &Variant| (it.name.clone(), it.price_difference, it.combination.clone());
    let pairs = before.variants.iter().zip(&after.variants);
    pairs.filter(|(old, new)| said(old) != said(new)).map(|(_, new)| new).collect()
}

/// Refuses to change what is not any more what was seen.
pub(super) fn check_etag(product: &Product, seen: Option<&String>) -> Result<()> {
    let etag = product.etag();
    if seen.is_none_or(|it| *it == etag) {
        return Ok(());
    }
    Err(reason::etag_mismatch(product.id, etag).at("etag", "is not the product's any more"))
}

fn check_price(product: &Product, price: Money) -> Result<()> {
    if price.currency() != product.price.currency() {
        return Err(Error::invalid("price.currency_code", "must stay what it is"));
    }
    rules::check_price(price, "price")
}

fn replace_options(product: &mut Product, wanted: &[WantedOption]) -> Result<()> {
    let currency = product.price.currency();
    option_rules::check(wanted, &product.options, currency, "options")?;
    let options = wanted.iter().map(|it| it.option(currency)).collect();
    option_rules::replace(product, options, "options")
}
