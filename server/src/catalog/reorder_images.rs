//! `ReorderImages`: puts the images of a product in another order.

use chrono::{DateTime, Utc};

use super::model::Image;
use super::rules;
use super::store::{self, images};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ImageId, ProductId};
use crate::platform::db::Tx;

/// Puts the images of a product of `owner_id`'s in the order of `ids`.
pub async fn reorder_images(
    tx: &mut Tx,
    (owner_id, product_id): (AccountId, ProductId),
    ids: &[ImageId],
    now: DateTime<Utc>,
) -> Result<Vec<Image>> {
    // Load.
    store::lock_state(tx, product_id, owner_id, now).await?;
    let all = images::list(tx, product_id).await?;

    // Decide.
    let ordered = rules::reordered(all, ids)?;

    // Save.
    images::update_positions(tx, &ordered, now).await?;
    Ok(ordered)
}
