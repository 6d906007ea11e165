//! `UpdateVariant`: changes what a variant is called and what it costs.

use chrono::{DateTime, Utc};

use super::model::Product;
use super::store::{kept, revisions, variants};
use super::update_product::check_etag;
use super::{rules, store};
use crate::base::error::{Error, Result};
use crate::base::ids::VariantId;
use crate::base::money::Money;
use crate::base::reason;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// What changes; `None` for what stays.
#[derive(Clone, Debug)]
pub struct UpdateVariant {
    /// Who asks.
    pub keeper: Keeper,
    /// Which variant.
    pub id: VariantId,
    /// What buyers choose.
    pub name: Option<String>,
    /// What it costs more, or less, than the product.
    pub price_difference: Option<Money>,
    /// The product's revision that they have seen, if only that one may be changed.
    pub seen: Option<String>,
}

/// Changes the variant, and keeps what the product was.
pub async fn update_variant(
    tx: &mut Tx,
    command: &UpdateVariant,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    let keeper = command.keeper;
    let product_id = variants::find_product(tx, command.id, keeper).await?;
    kept::lock_state(tx, product_id, keeper, now).await?;
    let before = kept::load(tx, product_id, now).await?;

    // Decide.
    check_etag(&before, command.seen.as_ref())?;
    let mut product = before.clone();
    let currency = product.price.currency();
    let variant = product.variants.iter_mut().find(|it| it.id == command.id);
    let variant = variant.ok_or_else(|| reason::not_found("variant", command.id))?;
    variant.name = command.name.clone().unwrap_or_else(|| variant.name.clone());
    if let Some(difference) = command.price_difference {
        if difference.currency() != currency {
            let field = "price_difference.currency_code";
            return Err(Error::invalid(field, "must be the product's"));
        }
        variant.price_difference = difference;
    }
    let changed = variant.clone();
    let field = |_| "price_difference.amount_minor".to_owned();
    rules::price_variants(&mut product, now, field)?;
    if product == before {
        return Ok(product);
    }
    product.revision = product.revision.saturating_add(1);

    // Save.
    variants::update(tx, &changed, now).await?;
    store::update_product(tx, &product, now).await?;
    revisions::insert(tx, &product, keeper.account_id, now).await?;
    Ok(product)
}
