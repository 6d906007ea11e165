//! Images to and from the contract.

use jangteo_sdk::catalog::v1 as pb;

use super::super::complete_image_upload::CompleteImageUpload;
use super::super::create_image_upload::CreateImageUpload;
use super::super::model::{Image, ImageState};
use super::super::rules;
use super::Shown;
use crate::base::error::{Error, Result};
use crate::base::ids::ImageId;
use crate::base::picture::Unfit;
use crate::base::reason;
use crate::platform::objects::{Grant, Key, Objects, Promise};
use crate::platform::wire::{id, timestamp};
use crate::store::model::Keeper;

/// Reads a [`CreateImageUpload`], for `keeper`.
pub fn create_image_upload(
    request: &pb::CreateImageUploadRequest,
    keeper: Keeper,
) -> Result<CreateImageUpload> {
    Ok(CreateImageUpload {
        keeper,
        product_id: id("product_id", &request.product_id)?,
        type_: rules::image_type(&request.content_type)?,
        byte_length: u64::try_from(request.byte_length).map_err(Error::internal)?,
    })
}

/// Reads a [`CompleteImageUpload`], for `keeper`.
pub fn complete_image_upload(
    request: pb::CompleteImageUploadRequest,
    keeper: Keeper,
) -> Result<CompleteImageUpload> {
    let id = id("image_id", &request.image_id)?;
    Ok(CompleteImageUpload { keeper, id, alt_text: request.alt_text })
}

/// Reads the order of images.
pub fn image_ids(request: &pb::ReorderImagesRequest) -> Result<Vec<ImageId>> {
    let ids = request.image_ids.iter().enumerate();
    ids.map(|(index, it)| id(&format!("image_ids[{index}]"), it)).collect()
}

/// What is uploaded for an image.
#[must_use]
pub const fn promise(image: &Image) -> Promise {
    Promise { content_type: image.type_.content_type(), byte_length: image.byte_length }
}

/// What to upload an image with.
#[must_use]
pub fn upload(image: &Image, grant: Grant) -> pb::ImageUpload {
    let headers = grant.headers.into_iter();
    pb::ImageUpload {
        image_id: image.id.to_string(),
        put_url: grant.url,
        headers: headers
            .map(|(name, value)| pb::UploadHeader { name: name.into(), value })
            .collect(),
        expire_time: Some(timestamp(grant.expires_at)),
    }
}

/// The image, unless it was refused.
pub fn taken(image: Image) -> Result<Image> {
    match image.state {
        ImageState::Refused(unfit) => Err(reason::image_refused(image.id, unfit.name())),
        ImageState::Awaited | ImageState::Processing | ImageState::Ready | ImageState::Deleted => {
            Ok(image)
        }
    }
}

/// Images, and where they are found.
#[must_use]
pub fn images(images: Vec<Image>, objects: &Objects) -> Vec<pb::ProductImage> {
    images.into_iter().map(|it| Shown(it, objects).into()).collect()
}

impl From<Shown<'_, Image>> for pb::ProductImage {
    fn from(Shown(image, objects): Shown<'_, Image>) -> Self {
        let refusal = match image.state {
            ImageState::Refused(unfit) => unfit.into(),
            ImageState::Awaited
            | ImageState::Processing
            | ImageState::Ready
            | ImageState::Deleted => pb::ImageRefusal::Unspecified,
        };
        let pixels = |it: u32| i32::try_from(it).unwrap_or(i32::MAX);
        let size = image.size.filter(|_| image.state == ImageState::Ready);
        let drawn = size
            .into_iter()
            .flat_map(|size| rules::IMAGE_SIDES.iter().map(move |side| (size, *side)));
        let mut drawn = drawn.map(|(size, side)| {
            let (url, size) =
                (objects.picture_url(&Key::picture(image.id.uuid(), side)), size.within(side));
            pb::ImageThumbnail { url, width: pixels(size.width), height: pixels(size.height) }
        });
        let largest = drawn.next().unwrap_or_default();
        let mut thumbnails: Vec<_> = drawn.collect();
        thumbnails.reverse();
        Self {
            id: image.id.to_string(),
            state: pb::ImageState::from(image.state).into(),
            url: largest.url,
            width: largest.width,
            height: largest.height,
            thumbnails,
            alt_text: image.alt_text,
            position: image.position.unwrap_or(0),
            refusal: refusal.into(),
            byte_length: i64::try_from(image.byte_length).unwrap_or(i64::MAX),
        }
    }
}

impl From<ImageState> for pb::ImageState {
    fn from(state: ImageState) -> Self {
        match state {
            ImageState::Awaited => Self::Awaited,
            ImageState::Processing => Self::Processing,
            ImageState::Ready => Self::Ready,
            ImageState::Refused(_) => Self::Refused,
            ImageState::Deleted => Self::Unspecified,
        }
    }
}

impl From<Unfit> for pb::ImageRefusal {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::TypeUnknown => Self::TypeUnknown,
            Unfit::TypeDiffers => Self::TypeDiffers,
            Unfit::LengthDiffers => Self::LengthDiffers,
            Unfit::TooManyPixels => Self::TooManyPixels,
            Unfit::Damaged => Self::Damaged,
        }
    }
}
