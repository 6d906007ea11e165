//! `ReorderImages`: puts the images of a product in another order.

use chrono::{DateTime, Utc};

use super::model::Image;
use super::rules;
use super::store::{images, kept};
use crate::base::error::Result;
use crate::base::ids::{ImageId, ProductId};
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Puts the images of a product of a store of `keeper`'s in the order of `ids`.
pub async fn reorder_images(
    tx: &mut Tx,
    (keeper, product_id): (Keeper, ProductId),
    ids: &[ImageId],
    now: DateTime<Utc>,
) -> Result<Vec<Image>> {
    // Load.
    kept::lock_state(tx, product_id, keeper, now).await?;
    let all = images::list(tx, product_id).await?;

    // Decide.
    let ordered = rules::reordered(all, ids)?;

    // Save.
    images::update_positions(tx, &ordered, now).await?;
    Ok(ordered)
}
