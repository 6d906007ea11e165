//! `ProductImageService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::product_image_service_server::ProductImageService;
use tonic::{Request, Response};

use super::complete_image_upload::complete_image_upload;
use super::create_image_upload::create_image_upload;
use super::delete_image::delete_image;
use super::reorder_images::reorder_images;
use super::rules::UPLOAD_TTL;
use super::service::product_key;
use super::store::{images, kept};
use super::wire::{Shown, images as wire};
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::wire::id;
use crate::store::model::Right;

/// Serves what sellers do with the pictures of their products.
pub struct ProductImages(pub App);

#[tonic::async_trait]
impl ProductImageService for ProductImages {
    async fn create_image_upload(
        &self,
        request: Request<pb::CreateImageUploadRequest>,
    ) -> Reply<pb::CreateImageUploadResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::create_image_upload(&request, Right::Products.by(call.account_id()?))?;
        let (objects, now) = (&self.0.objects, call.now);
        call.commit(async |tx| {
            let image = create_image_upload(tx, command, now).await?;
            let (id, promise) = (image.id.uuid(), wire::promise(&image));
            let grant = objects.grant(id, promise, UPLOAD_TTL, now)?;
            Ok(pb::CreateImageUploadResponse { upload: Some(wire::upload(&image, grant)) })
        })
        .await
    }

    async fn complete_image_upload(
        &self,
        request: Request<pb::CompleteImageUploadRequest>,
    ) -> Reply<pb::CompleteImageUploadResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::complete_image_upload(request, Right::Products.by(call.account_id()?))?;
        let (objects, now) = (&self.0.objects, call.now);
        let looked = command.look(&self.0).await?;
        let complete = async |tx: &mut Tx| complete_image_upload(tx, &command, looked, now).await;
        let image = wire::taken(call.transact(complete).await?)?;
        let image = Some(Shown(image, objects).into());
        Ok(Response::new(pb::CompleteImageUploadResponse { image }))
    }

    async fn list_product_images(
        &self,
        request: Request<pb::ListProductImagesRequest>,
    ) -> Reply<pb::ListProductImagesResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (objects, keeper) = (&self.0.objects, Right::Stock.by(call.account_id()?));
        let product_id = id("product_id", &request.product_id)?;
        call.read(async |tx| {
            kept::check(tx, product_id, keeper).await?;
            let images = images::list(tx, product_id).await?;
            Ok(pb::ListProductImagesResponse { images: wire::images(images, objects) })
        })
        .await
    }

    async fn reorder_images(
        &self,
        request: Request<pb::ReorderImagesRequest>,
    ) -> Reply<pb::ReorderImagesResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let product_id = id("product_id", &request.product_id)?;
        let keeper = Right::Products.by(call.account_id()?);
        let (kept, ids) = ((keeper, product_id), wire::image_ids(&request)?);
        let (objects, now) = (&self.0.objects, call.now);
        let reordered = call.commit(async |tx| {
            let images = reorder_images(tx, kept, &ids, now).await?;
            Ok(pb::ReorderImagesResponse { images: wire::images(images, objects) })
        });
        let reordered = reordered.await;
        self.0.volatile.forget(&product_key(product_id)).await;
        reordered
    }

    async fn delete_image(
        &self,
        request: Request<pb::DeleteImageRequest>,
    ) -> Reply<pb::DeleteImageResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Products.by(call.account_id()?);
        let id = id("image_id", &request.image_id)?;
        let now = call.now;
        let delete = async |tx: &mut Tx| delete_image(tx, keeper, id, now).await;
        let product_id = call.transact(delete).await?;
        self.0.volatile.forget(&product_key(product_id)).await;
        Ok(Response::new(pb::DeleteImageResponse {}))
    }
}
