//! `CreateImageUpload`: gives leave to upload an image of a product.

use chrono::{DateTime, Utc};

use super::model::{Image, ImageState};
use super::rules;
use super::store::{images, kept};
use crate::base::error::Result;
use crate::base::ids::{ImageId, ProductId};
use crate::base::picture::PictureType;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// What is to be uploaded.
#[derive(Clone, Copy, Debug)]
pub struct CreateImageUpload {
    /// Who asks.
    pub keeper: Keeper,
    /// What it is a picture of.
    pub product_id: ProductId,
    /// What it is.
    pub type_: PictureType,
    /// How many bytes it has.
    pub byte_length: u64,
}

/// Awaits the image.
pub async fn create_image_upload(
    tx: &mut Tx,
    command: CreateImageUpload,
    now: DateTime<Utc>,
) -> Result<Image> {
    // Load.
    kept::lock_state(tx, command.product_id, command.keeper, now).await?;
    let count = images::count(tx, command.product_id).await?;

    // Decide.
    rules::check_room(command.product_id, count)?;
    let image = Image {
        id: ImageId::new(),
        product_id: command.product_id,
        state: ImageState::Awaited,
        type_: command.type_,
        byte_length: command.byte_length,
        size: None,
        alt_text: String::new(),
        position: None,
        created_at: now,
    };

    // Save.
    images::insert(tx, &image, now).await?;
    Ok(image)
}
