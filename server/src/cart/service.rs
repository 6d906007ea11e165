//! `CartService`: gRPC in, gRPC out.

use jangteo_sdk::cart::v1 as pb;
use jangteo_sdk::cart::v1::cart_service_server::CartService;
use tonic::Request;

use super::add_cart_item::{AddCartItem, AddCartItems};
use super::clear_cart::clear_cart;
use super::remove_cart_item::remove_cart_item;
use super::set_cart_item_quantity::set_cart_item_quantity;
use super::store;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::group_commit::Committer;
use crate::platform::wire::id;

/// Serves carts.
pub struct Carts {
    app: App,
    adding: Committer<AddCartItem>,
}

impl Carts {
    /// With a committer of its own.
    #[must_use]
    pub fn new(app: App) -> Self {
        let adding = Committer::start(AddCartItems, app.means());
        Self { app, adding }
    }
}

#[tonic::async_trait]
impl CartService for Carts {
    async fn get_cart(&self, request: Request<pb::GetCartRequest>) -> Reply<pb::GetCartResponse> {
        let (call, _) = Call::open(&self.app, request)?;
        let (now, buyer_id) = (call.now, call.account_id()?);
        call.read(async |tx| {
            let cart = store::load_cart(tx, buyer_id, now).await?;
            Ok(pb::GetCartResponse { cart: Some(cart.into()) })
        })
        .await
    }

    async fn add_cart_item(
        &self,
        request: Request<pb::AddCartItemRequest>,
    ) -> Reply<pb::AddCartItemResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (buyer_id, quantity) = (call.account_id()?, request.quantity);
        let variant_id = id("variant_id", &request.variant_id)?;
        let command = AddCartItem { buyer_id, variant_id, quantity };
        call.commit_in_batch(&self.adding, command).await
    }

    async fn set_cart_item_quantity(
        &self,
        request: Request<pb::SetCartItemQuantityRequest>,
    ) -> Reply<pb::SetCartItemQuantityResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (now, buyer_id, quantity) = (call.now, call.account_id()?, request.quantity);
        let variant_id = id("variant_id", &request.variant_id)?;
        call.commit(async |tx| {
            let cart = set_cart_item_quantity(tx, buyer_id, variant_id, quantity, now).await?;
            Ok(pb::SetCartItemQuantityResponse { cart: Some(cart.into()) })
        })
        .await
    }

    async fn remove_cart_item(
        &self,
        request: Request<pb::RemoveCartItemRequest>,
    ) -> Reply<pb::RemoveCartItemResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (now, buyer_id) = (call.now, call.account_id()?);
        let variant_id = id("variant_id", &request.variant_id)?;
        call.commit(async |tx| {
            let cart = remove_cart_item(tx, buyer_id, variant_id, now).await?;
            Ok(pb::RemoveCartItemResponse { cart: Some(cart.into()) })
        })
        .await
    }

    async fn clear_cart(
        &self,
        request: Request<pb::ClearCartRequest>,
    ) -> Reply<pb::ClearCartResponse> {
        let (call, _) = Call::open(&self.app, request)?;
        let (now, buyer_id) = (call.now, call.account_id()?);
        call.commit(async |tx| {
            let cart = clear_cart(tx, buyer_id, now).await?;
            Ok(pb::ClearCartResponse { cart: Some(cart.into()) })
        })
        .await
    }
}
