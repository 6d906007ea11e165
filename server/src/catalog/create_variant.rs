//! `CreateVariant`: adds a variant to a product.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::create_product::NewVariant;
use super::model::Product;
use super::rules::VARIANTS_MAX;
use super::store::{kept, revisions, variants};
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::base::reason;
use crate::inventory;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// What to add, and to which product.
#[derive(Clone, Debug)]
pub struct CreateVariant {
    /// Who asks.
    pub keeper: Keeper,
    /// Which product.
    pub product_id: ProductId,
    /// The variant.
    pub variant: NewVariant,
}

/// Adds the variant behind those that there are.
pub async fn create_variant(
    tx: &mut Tx,
    command: &CreateVariant,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    let id = command.product_id;
    kept::lock_state(tx, id, command.keeper, now).await?;
    let mut product = kept::load(tx, id, now).await?;

    // Decide.
    if VARIANTS_MAX <= product.variants.len() {
        return Err(reason::variants_full(id, VARIANTS_MAX));
    }
    let variant = command.variant.variant(&product, |field| format!("variant.{field}"))?;
    product.variants.push(variant.clone());
    product.revision = product.revision.saturating_add(1);
    let field = |_| "variant.price_difference.amount_minor".to_owned();
    rules::price_variants(&mut product, now, field)?;

    // Save.
    let place = variants::next_place(tx, id).await?;
    variants::insert(tx, id, [(place, &variant)].into_iter(), now).await?;
    store::update_product(tx, &product, now).await?;
    revisions::insert(tx, &product, command.keeper.account_id, now).await?;
    let stock = BTreeMap::from([(variant.id, variant.stock)]);
    inventory::store::insert_stock(tx, &stock, now).await?;
    Ok(product)
}
