//! `CompleteImageUpload`: takes an image that was uploaded, or refuses it for good.

use chrono::{DateTime, Utc};

use super::model::{Image, ImageState};
use super::rules;
use super::store::images;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::ImageId;
use crate::base::picture::{Size, Unfit};
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::objects::Key;
use crate::store::model::Keeper;

/// An image that somebody says they have uploaded.
#[derive(Clone, Debug)]
pub struct CompleteImageUpload {
    /// Who asks.
    pub keeper: Keeper,
    /// Which.
    pub id: ImageId,
    /// What it shows, for those who do not see it; may be empty.
    pub alt_text: String,
}

impl CompleteImageUpload {
    /// How large the image says it is, or why it cannot be shown; `None` if that was found out before. Refuses while the bytes are
    /// not there. Whoever draws it looks again: until the leave to upload is over, other bytes may come.
    pub async fn look(&self, app: &App) -> Result<Option<Result<Size, Unfit>>> {
        let load = async |tx: &mut Tx| images::load_kept(tx, self.id, self.keeper).await;
        let image = app.db.read(load).await?;
        if image.state != ImageState::Awaited {
            return Ok(None);
        }
        let _place = app.pictures.place()?;
        let object = app.objects.find(&Key::upload(self.id.uuid())).await?;
        let object = object.ok_or_else(|| reason::image_not_uploaded(self.id))?;
        if object.byte_length() != image.byte_length {
            return Ok(Some(Err(Unfit::LengthDiffers)));
        }
        app.pictures.look(object.bytes().await?, image.type_).await.map(Some)
    }
}

/// Has the image drawn, if `looked` found nothing against it.
pub async fn complete_image_upload(
    tx: &mut Tx,
    command: &CompleteImageUpload,
    looked: Option<Result<Size, Unfit>>,
    now: DateTime<Utc>,
) -> Result<Image> {
    // Load.
    let image = images::lock_kept(tx, command.id, command.keeper, now).await?;
    let last = images::last_position(tx, image.product_id).await?;

    // Decide.
    let image = rules::completed(image, looked, command.alt_text.clone(), last);

    // Save.
    images::update(tx, &image, now).await?;
    Ok(image)
}
