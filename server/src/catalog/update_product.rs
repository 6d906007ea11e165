//! `UpdateProduct`: changes what a product is called and what it costs.

use chrono::{DateTime, Utc};

use super::model::Product;
use super::store::revisions;
use super::{rules, store};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ProductId};
use crate::base::money::Money;
use crate::base::reason;
use crate::platform::db::Tx;

/// What changes; `None` for what stays.
#[derive(Clone, Debug)]
pub struct UpdateProduct {
    /// Who asks; must own the store.
    pub owner_id: AccountId,
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
    store::lock_state(tx, command.id, command.owner_id).await?;
    let before = store::load_product(tx, command.id, Some(command.owner_id)).await?;

    // Decide.
    let etag = before.etag();
    if command.seen.as_ref().is_some_and(|it| *it != etag) {
        return Err(
            reason::etag_mismatch(command.id, etag).at("etag", "is not the product's any more")
        );
    }
    let mut product = before.clone();
    product.name = command.name.clone().unwrap_or(product.name);
    product.description = command.description.clone().unwrap_or(product.description);
    product.quantity_max_per_order =
        command.quantity_max_per_order.unwrap_or(product.quantity_max_per_order);
    if let Some(price) = command.price {
        reprice(&mut product, price)?;
    }
    if product == before {
        return Ok(product);
    }
    product.revision = product.revision.saturating_add(1);

    // Save.
    store::update_product(tx, &product, now).await?;
    revisions::insert(tx, &product, command.owner_id, now).await?;
    Ok(product)
}

fn reprice(product: &mut Product, price: Money) -> Result<()> {
    if price.currency() != product.price.currency() {
        return Err(Error::invalid("price.currency_code", "must stay what it is"));
    }
    rules::check_price(price, "price")?;
    product.price = price;
    for variant in &mut product.variants {
        variant.price = rules::variant_price(price, variant.price_difference, || {
            "price.amount_minor".to_owned()
        })?;
    }
    Ok(())
}
