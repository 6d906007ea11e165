//! `CatalogService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::catalog_service_server::CatalogService;
use jangteo_sdk::errors::v1::ErrorReason;
use tonic::{Request, Response};

use super::model::Product;
use super::store::sales;
use super::wire::Shown;
use super::{store, wire};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::base::reason;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::lookup::Reader;
use crate::platform::page_token::ListName;
use crate::platform::reads::Freshness;
use crate::platform::wire::{id, timestamp};

/// Serves what is sold.
pub struct Catalog {
    app: App,
    published: Reader<ProductId, Product>,
}

impl Catalog {
    /// With a reader of its own.
    #[must_use]
    pub fn new(app: App) -> Self {
        let published = Reader::start(store::Published(app.clock.clone()), app.reads.clone());
        Self { app, published }
    }

    fn shown(&self, product: Product) -> Result<pb::GetProductResponse> {
        Ok(pb::GetProductResponse { product: Some(Shown(product, &self.app.objects).into()) })
    }
}

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
            self.shown(product.ok_or_else(|| reason::not_found("product", id))?)
        };
        match call.recent(&product_key(id), published).await {
            // A draft, perhaps, which its seller sees.
            Err(error) if viewer_id.is_some() && error.reason() == ErrorReason::NotFound => {
                let now = call.now;
                let own = async |tx: &mut Tx| store::load_product(tx, id, viewer_id, now).await;
                call.read(async |tx| self.shown(own(tx).await?)).await
            }
            recent => Ok(Response::new(recent?)),
        }
    }

    async fn list_products(
        &self,
        request: Request<pb::ListProductsRequest>,
    ) -> Reply<pb::ListProductsResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let App { keys, objects, .. } = &self.app;
        let (now, filter) = (call.now, wire::filter(&request)?);
        let list = format!("catalog.list_products/{}/{}", request.store_id, request.category_id);
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            let page = store::list_products(tx, filter, page, now).await?;
            let page = page.map(|it| Shown(it, objects));
            let (products, next_page_token) = list.answer(keys, page, |it| it.0.id, now)?;
            Ok(pb::ListProductsResponse { products, next_page_token })
        })
        .await
    }

    async fn list_popular_products(
        &self,
        request: Request<pb::ListPopularProductsRequest>,
    ) -> Reply<pb::ListPopularProductsResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (period, count) = wire::popular(&request)?;
        let (now, spans) = (call.now, period.spans(call.now)?);
        let popular = async |tx: &mut Tx| {
            let products = sales::list_popular(tx, &spans).await?;
            let products = products.into_iter().map(Into::into).collect();
            Ok(pb::ListPopularProductsResponse { products, as_of_time: Some(timestamp(now)) })
        };
        let popular = self.app.reads.read(Freshness::Current, popular);
        let key = format!("popular:{}", period.key());
        let mut answer = call.recent(&key, Box::pin(popular)).await?;
        answer.products.truncate(count);
        Ok(Response::new(answer))
    }
}

/// What a product's answer is kept under.
pub(super) fn product_key(id: ProductId) -> String {
    format!("product:{id}")
}
