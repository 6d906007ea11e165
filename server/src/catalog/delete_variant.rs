//! `DeleteVariant`: takes a variant away for good.

use chrono::{DateTime, Utc};

use super::model::Product;
use super::store;
use super::store::{kept, revisions, variants};
use crate::base::error::Result;
use crate::base::ids::VariantId;
use crate::base::reason;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Deletes a variant of a store of `keeper`'s, unless it is the only one. It stays for the orders that have it.
pub async fn delete_variant(
    tx: &mut Tx,
    (keeper, id): (Keeper, VariantId),
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    let product_id = variants::find_product(tx, id, keeper).await?;
    kept::lock_state(tx, product_id, keeper, now).await?;
    let mut product = kept::load(tx, product_id, now).await?;

    // Decide.
    let there = product.variants.len();
    product.variants.retain(|it| it.id != id);
    if product.variants.len() == there {
        return Err(reason::not_found("variant", id));
    }
    if product.variants.is_empty() {
        return Err(reason::variant_required(product_id));
    }
    product.revision = product.revision.saturating_add(1);

    // Save.
    variants::delete(tx, id, now).await?;
    store::update_product(tx, &product, now).await?;
    revisions::insert(tx, &product, keeper.account_id, now).await?;
    Ok(product)
}
