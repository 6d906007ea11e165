//! `CatalogService` and `ProductManagementService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::catalog_service_server::CatalogService;
use jangteo_sdk::catalog::v1::product_management_service_server::ProductManagementService;
use jangteo_sdk::errors::v1::ErrorReason;
use tonic::{Request, Response};

use super::create_product::create_product;
use super::delete_product::delete_product;
use super::model::Product;
use super::pause_product::pause_product;
use super::publish_product::publish_product;
use super::store::{ProductFilter, revisions, sales};
use super::update_product::update_product;
use super::{rules, store, wire};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::base::reason;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::lookup::Reader;
use crate::platform::page_token::ListName;
use crate::platform::wire::{id, timestamp};
use crate::store::store::check_owner;

/// Serves what is sold.
pub struct Catalog {
    app: App,
    published: Reader<ProductId, Product>,
}

impl Catalog {
    /// With a reader of its own.
    #[must_use]
    pub fn new(app: App) -> Self {
        let published = Reader::start(store::Published, app.db.clone());
        Self { app, published }
    }
}

/// Serves what sellers do with it.
pub struct ProductManagement(pub App);

#[tonic::async_trait]
impl CatalogService for Catalog {
    async fn get_product(
        &self,
        request: Request<pb::GetProductRequest>,
    ) -> Reply<pb::GetProductResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let id = id("product_id", &request.product_id)?;
        let viewer_id = call.caller.as_ref().map(|it| it.account_id);
        let published = async {
            let product = self.published.find(id).await?;
            shown(product.ok_or_else(|| reason::not_found("product", id))?)
        };
        match call.recent(&product_key(id), published).await {
            // A draft, perhaps, which its seller sees.
            Err(error) if viewer_id.is_some() && error.reason() == ErrorReason::NotFound => {
                call.read(async |tx| shown(store::load_product(tx, id, viewer_id).await?)).await
            }
            recent => Ok(Response::new(recent?)),
        }
    }

    async fn list_products(
        &self,
        request: Request<pb::ListProductsRequest>,
    ) -> Reply<pb::ListProductsResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (keys, now, filter) = (&self.app.keys, call.now, wire::filter(&request)?);
        let list = format!("catalog.list_products/{}", request.store_id);
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            let page = store::list_products(tx, filter, page).await?;
            let (products, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListProductsResponse { products, next_page_token })
        })
        .await
    }

    async fn list_popular_products(
        &self,
        request: Request<pb::ListPopularProductsRequest>,
    ) -> Reply<pb::ListPopularProductsResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (hours, count) = wire::popular(&request);
        let (now, since) = (call.now, rules::since(call.now, hours)?);
        let popular = async |tx: &mut Tx| {
            let products = sales::list_popular(tx, since).await?;
            let products = products.into_iter().map(Into::into).collect();
            Ok(pb::ListPopularProductsResponse { products, as_of_time: Some(timestamp(now)) })
        };
        let popular = self.app.db.read(popular);
        let mut answer = call.recent(&format!("popular:{hours}"), popular).await?;
        answer.products.truncate(count);
        Ok(Response::new(answer))
    }
}

fn shown(product: Product) -> Result<pb::GetProductResponse> {
    Ok(pb::GetProductResponse { product: Some(product.into()) })
}

/// What a product's answer is kept under.
fn product_key(id: ProductId) -> String {
    format!("product:{id}")
}

#[tonic::async_trait]
impl ProductManagementService for ProductManagement {
    async fn create_product(
        &self,
        request: Request<pb::CreateProductRequest>,
    ) -> Reply<pb::CreateProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::create_product(request, call.account_id()?)?;
        let now = call.now;
        call.commit(async |tx| {
            let product = create_product(tx, &command, now).await?;
            Ok(pb::CreateProductResponse { product: Some(product.into()) })
        })
        .await
    }

    async fn publish_product(
        &self,
        request: Request<pb::PublishProductRequest>,
    ) -> Reply<pb::PublishProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("product_id", &request.product_id)?;
        let (now, owner_id) = (call.now, call.account_id()?);
        call.commit(async |tx| {
            let product = publish_product(tx, id, owner_id, now).await?;
            Ok(pb::PublishProductResponse { product: Some(product.into()) })
        })
        .await
    }

    async fn pause_product(
        &self,
        request: Request<pb::PauseProductRequest>,
    ) -> Reply<pb::PauseProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("product_id", &request.product_id)?;
        let (now, owner_id) = (call.now, call.account_id()?);
        let paused = call.commit(async |tx| {
            let product = pause_product(tx, id, owner_id, now).await?;
            Ok(pb::PauseProductResponse { product: Some(product.into()) })
        });
        let paused = paused.await;
        self.0.volatile.forget(&product_key(id)).await;
        paused
    }
    async fn update_product(
        &self,
        request: Request<pb::UpdateProductRequest>,
    ) -> Reply<pb::UpdateProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::update_product(request, call.account_id()?)?;
        let now = call.now;
        let updated = call.commit(async |tx| {
            let product = update_product(tx, &command, now).await?;
            Ok(pb::UpdateProductResponse { product: Some(product.into()) })
        });
        let updated = updated.await;
        self.0.volatile.forget(&product_key(command.id)).await;
        updated
    }

    async fn delete_product(
        &self,
        request: Request<pb::DeleteProductRequest>,
    ) -> Reply<pb::DeleteProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("product_id", &request.product_id)?;
        let (now, owned, trail) = (call.now, (call.account_id()?, id), call.trail());
        let deleted = call.commit(async |tx| {
            delete_product(tx, &trail, owned, now).await?;
            Ok(pb::DeleteProductResponse {})
        });
        let deleted = deleted.await;
        self.0.volatile.forget(&product_key(id)).await;
        deleted
    }

    async fn list_store_products(
        &self,
        request: Request<pb::ListStoreProductsRequest>,
    ) -> Reply<pb::ListStoreProductsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, owner_id) = (&self.0.keys, call.now, call.account_id()?);
        let store_id = id("store_id", &request.store_id)?;
        let list = format!("catalog.list_store_products/{store_id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            check_owner(tx, store_id, owner_id).await?;
            let filter = ProductFilter { store_id: Some(store_id) };
            let page = store::list_owned(tx, owner_id, filter, page).await?;
            let (products, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListStoreProductsResponse { products, next_page_token })
        })
        .await
    }

    async fn list_product_revisions(
        &self,
        request: Request<pb::ListProductRevisionsRequest>,
    ) -> Reply<pb::ListProductRevisionsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, owner_id) = (&self.0.keys, call.now, call.account_id()?);
        let id = id("product_id", &request.product_id)?;
        let list = format!("catalog.list_product_revisions/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            store::check_owned(tx, id, owner_id).await?;
            let page = revisions::list(tx, id, page).await?;
            let (revisions, next_page_token) = list.answer(keys, page, revisions::key, now)?;
            Ok(pb::ListProductRevisionsResponse { revisions, next_page_token })
        })
        .await
    }
}
