//! `DeleteImage`: takes an image away. Its objects follow ([`super::jobs::clear_images`]).

use chrono::{DateTime, Utc};

use super::model::ImageState;
use super::store::images;
use crate::base::error::Result;
use crate::base::ids::{ImageId, ProductId};
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Deletes an image of a product of a store of `keeper`'s, and says which product that is.
pub async fn delete_image(
    tx: &mut Tx,
    keeper: Keeper,
    id: ImageId,
    now: DateTime<Utc>,
) -> Result<ProductId> {
    let mut image = images::lock_kept(tx, id, keeper, now).await?;
    image.state = ImageState::Deleted;
    images::update(tx, &image, now).await?;
    Ok(image.product_id)
}
