//! `ProductManagementService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::product_management_service_server::ProductManagementService;
use jangteo_sdk::policy::v1::Role;
use tonic::Request;

use super::create_product::create_product;
use super::create_variant::create_variant;
use super::delete_product::delete_product;
use super::delete_variant::delete_variant;
use super::model::Product;
use super::pause_product::pause_product;
use super::publish_product::publish_product;
use super::schedule_sale::schedule_sale;
use super::service::product_key;
use super::store::{kept, revisions};
use super::update_product::update_product;
use super::update_variant::update_variant;
use super::wire::{self, Shown};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::call::{Call, Reply};
use crate::platform::page_token::ListName;
use crate::platform::wire::id;
use crate::store::model::{Keeper, Right};
use crate::store::store::keepers::check_keeper;

/// Serves what sellers do with what they sell.
pub struct ProductManagement(pub App);

impl ProductManagement {
    /// The answer to a change of a product, of which nothing older is shown from now on.
    async fn forgetting<T>(&self, id: ProductId, answer: Reply<T>) -> Reply<T> {
        self.0.volatile.forget(&product_key(id)).await;
        answer
    }

    /// The same for a change that was asked for by the id of a variant: the answer tells the product.
    async fn forgetting_answered<T>(
        &self,
        product: fn(&T) -> Option<&pb::Product>,
        answer: Reply<T>,
    ) -> Reply<T> {
        let answer = answer?;
        let id = product(answer.get_ref()).and_then(|it| it.id.parse().ok());
        match id {
            Some(id) => self.forgetting(id, Ok(answer)).await,
            None => Ok(answer),
        }
    }

    fn shown(&self, product: Product) -> pb::Product {
        Shown(product, &self.0.objects).into()
    }
}

/// Whoever says how a product is sold: an operator does in every store.
fn seller(call: &Call<'_>) -> Result<Keeper> {
    let operates = call.caller.as_ref().is_some_and(|it| it.roles.contains(&Role::Operator));
    let right = if operates { Right::Market } else { Right::Products };
    Ok(right.by(call.account_id()?))
}

#[tonic::async_trait]
impl ProductManagementService for ProductManagement {
    async fn create_product(
        &self,
        request: Request<pb::CreateProductRequest>,
    ) -> Reply<pb::CreateProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::create_product(request, Right::Products.by(call.account_id()?))?;
        let now = call.now;
        call.commit(async |tx| {
            let product = create_product(tx, &command, now).await?;
            Ok(pb::CreateProductResponse { product: Some(self.shown(product)) })
        })
        .await
    }

    async fn publish_product(
        &self,
        request: Request<pb::PublishProductRequest>,
    ) -> Reply<pb::PublishProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("product_id", &request.product_id)?;
        let (now, kept, trail) = (call.now, (seller(&call)?, id), call.trail());
        let published = call.commit(async |tx| {
            let product = publish_product(tx, &trail, kept, now).await?;
            Ok(pb::PublishProductResponse { product: Some(self.shown(product)) })
        });
        self.forgetting(id, published.await).await
    }

    async fn pause_product(
        &self,
        request: Request<pb::PauseProductRequest>,
    ) -> Reply<pb::PauseProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("product_id", &request.product_id)?;
        let (now, kept, trail) = (call.now, (seller(&call)?, id), call.trail());
        let paused = call.commit(async |tx| {
            let product = pause_product(tx, &trail, kept, now).await?;
            Ok(pb::PauseProductResponse { product: Some(self.shown(product)) })
        });
        self.forgetting(id, paused.await).await
    }

    async fn update_product(
        &self,
        request: Request<pb::UpdateProductRequest>,
    ) -> Reply<pb::UpdateProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::update_product(request, Right::Products.by(call.account_id()?))?;
        let now = call.now;
        let updated = call.commit(async |tx| {
            let product = update_product(tx, &command, now).await?;
            Ok(pb::UpdateProductResponse { product: Some(self.shown(product)) })
        });
        self.forgetting(command.id, updated.await).await
    }

    async fn delete_product(
        &self,
        request: Request<pb::DeleteProductRequest>,
    ) -> Reply<pb::DeleteProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("product_id", &request.product_id)?;
        let keeper = Right::Products.by(call.account_id()?);
        let (now, trail) = (call.now, call.trail());
        let deleted = call.commit(async |tx| {
            delete_product(tx, &trail, (keeper, id), now).await?;
            Ok(pb::DeleteProductResponse {})
        });
        self.forgetting(id, deleted.await).await
    }

    async fn schedule_sale(
        &self,
        request: Request<pb::ScheduleSaleRequest>,
    ) -> Reply<pb::ScheduleSaleResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (id, window) = wire::schedule_sale(&request)?;
        let (now, kept, trail) = (call.now, (seller(&call)?, id), call.trail());
        let scheduled = call.commit(async |tx| {
            let product = schedule_sale(tx, &trail, kept, window, now).await?;
            Ok(pb::ScheduleSaleResponse { product: Some(self.shown(product)) })
        });
        self.forgetting(id, scheduled.await).await
    }

    async fn create_variant(
        &self,
        request: Request<pb::CreateVariantRequest>,
    ) -> Reply<pb::CreateVariantResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::create_variant(request, Right::Products.by(call.account_id()?))?;
        let now = call.now;
        let created = call.commit(async |tx| {
            let product = create_variant(tx, &command, now).await?;
            Ok(pb::CreateVariantResponse { product: Some(self.shown(product)) })
        });
        self.forgetting(command.product_id, created.await).await
    }

    async fn update_variant(
        &self,
        request: Request<pb::UpdateVariantRequest>,
    ) -> Reply<pb::UpdateVariantResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::update_variant(request, Right::Products.by(call.account_id()?))?;
        let now = call.now;
        let updated = call.commit(async |tx| {
            let product = update_variant(tx, &command, now).await?;
            Ok(pb::UpdateVariantResponse { product: Some(self.shown(product)) })
        });
        self.forgetting_answered(|it| it.product.as_ref(), updated.await).await
    }

    async fn delete_variant(
        &self,
        request: Request<pb::DeleteVariantRequest>,
    ) -> Reply<pb::DeleteVariantResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("variant_id", &request.variant_id)?;
        let (now, kept) = (call.now, (Right::Products.by(call.account_id()?), id));
        let deleted = call.commit(async |tx| {
            let product = delete_variant(tx, kept, now).await?;
            Ok(pb::DeleteVariantResponse { product: Some(self.shown(product)) })
        });
        self.forgetting_answered(|it| it.product.as_ref(), deleted.await).await
    }

    async fn list_store_products(
        &self,
        request: Request<pb::ListStoreProductsRequest>,
    ) -> Reply<pb::ListStoreProductsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let App { keys, objects, .. } = &self.0;
        let (now, keeper) = (call.now, Right::Stock.by(call.account_id()?));
        let store_id = id("store_id", &request.store_id)?;
        let list = format!("catalog.list_store_products/{store_id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            check_keeper(tx, store_id, keeper).await?;
            let page = kept::list(tx, store_id, page, now).await?.map(|it| Shown(it, objects));
            let (products, next_page_token) = list.answer(keys, page, |it| it.0.id, now)?;
            Ok(pb::ListStoreProductsResponse { products, next_page_token })
        })
        .await
    }

    async fn list_product_revisions(
        &self,
        request: Request<pb::ListProductRevisionsRequest>,
    ) -> Reply<pb::ListProductRevisionsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now) = (&self.0.keys, call.now);
        let keeper = Right::Stock.by(call.account_id()?);
        let id = id("product_id", &request.product_id)?;
        let list = format!("catalog.list_product_revisions/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            kept::check(tx, id, keeper).await?;
            let page = revisions::list(tx, id, page).await?;
            let (revisions, next_page_token) = list.answer(keys, page, revisions::key, now)?;
            Ok(pb::ListProductRevisionsResponse { revisions, next_page_token })
        })
        .await
    }
}
