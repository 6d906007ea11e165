//! `WishlistService`: gRPC in, gRPC out.

use jangteo_sdk::catalog;
use jangteo_sdk::wishlist::v1 as pb;
use jangteo_sdk::wishlist::v1::wishlist_service_server::WishlistService;
use tonic::Request;

use super::heart_product::heart_product;
use super::remove_wishlist_item::remove_wishlist_item;
use super::set_wishlist_item::set_wishlist_item;
use super::store::{hearts, items};
use super::unheart_product::unheart_product;
use crate::app::App;
use crate::catalog::model::Product;
use crate::catalog::wire::Shown;
use crate::platform::call::{Call, Reply};
use crate::platform::page_token::ListName;
use crate::platform::wire::id;

/// Serves hearts and wishlists.
pub struct Wishlists(pub App);

impl Wishlists {
    fn shown(&self, product: Product) -> catalog::v1::Product {
        Shown(product, &self.0.objects).into()
    }
}

#[tonic::async_trait]
impl WishlistService for Wishlists {
    async fn heart_product(
        &self,
        request: Request<pb::HeartProductRequest>,
    ) -> Reply<pb::HeartProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (now, account_id) = (call.now, call.account_id()?);
        let id = id("product_id", &request.product_id)?;
        call.commit(async |tx| {
            let product = heart_product(tx, account_id, id, now).await?;
            Ok(pb::HeartProductResponse { product: Some(self.shown(product)) })
        })
        .await
    }

    async fn unheart_product(
        &self,
        request: Request<pb::UnheartProductRequest>,
    ) -> Reply<pb::UnheartProductResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (now, account_id) = (call.now, call.account_id()?);
        let id = id("product_id", &request.product_id)?;
        call.commit(async |tx| {
            let product = unheart_product(tx, account_id, id, now).await?;
            Ok(pb::UnheartProductResponse { product: product.map(|it| self.shown(it)) })
        })
        .await
    }

    async fn list_hearted_products(
        &self,
        request: Request<pb::ListHeartedProductsRequest>,
    ) -> Reply<pb::ListHeartedProductsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let App { keys, objects, .. } = &self.0;
        let (now, id) = (call.now, call.account_id()?);
        let list = format!("wishlist.list_hearted_products/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            let page = hearts::list_hearted(tx, id, page, now).await?;
            let page = page.map(|it| Shown(it, objects));
            let (products, next_page_token) = list.answer(keys, page, |it| it.0.id, now)?;
            Ok(pb::ListHeartedProductsResponse { products, next_page_token })
        })
        .await
    }

    async fn set_wishlist_item(
        &self,
        request: Request<pb::SetWishlistItemRequest>,
    ) -> Reply<pb::SetWishlistItemResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (now, buyer_id, quantity) = (call.now, call.account_id()?, request.quantity);
        let variant_id = id("variant_id", &request.variant_id)?;
        call.commit(async |tx| {
            let item = set_wishlist_item(tx, buyer_id, variant_id, quantity, now).await?;
            Ok(pb::SetWishlistItemResponse { item: Some(item.into()) })
        })
        .await
    }

    async fn remove_wishlist_item(
        &self,
        request: Request<pb::RemoveWishlistItemRequest>,
    ) -> Reply<pb::RemoveWishlistItemResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let buyer_id = call.account_id()?;
        let variant_id = id("variant_id", &request.variant_id)?;
        call.commit(async |tx| {
            remove_wishlist_item(tx, buyer_id, variant_id).await?;
            Ok(pb::RemoveWishlistItemResponse {})
        })
        .await
    }

    async fn list_wishlist_items(
        &self,
        request: Request<pb::ListWishlistItemsRequest>,
    ) -> Reply<pb::ListWishlistItemsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, id) = (&self.0.keys, call.now, call.account_id()?);
        let list = format!("wishlist.list_wishlist_items/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            let page = items::list_items(tx, id, page, now).await?;
            let (items, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListWishlistItemsResponse { items, next_page_token })
        })
        .await
    }
}
