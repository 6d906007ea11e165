//! `OrderService`: gRPC in, gRPC out.

use futures_util::TryStreamExt;
use jangteo_sdk::order::v1 as pb;
use jangteo_sdk::order::v1::order_service_server::OrderService;
use tonic::Request;

use super::cancel_order::cancel_order;
use super::confirm_purchase::confirm_purchase;
use super::place_order::{PlaceOrder, PlaceOrders};
use super::quote_order::quote_order;
use super::watch_order::watch_order;
use super::{store, wire};
use crate::app::App;
use crate::platform::call::{Call, Messages, Reply};
use crate::platform::group_commit::Committer;
use crate::platform::page_token::ListName;
use crate::platform::wire::id;

/// Serves orders.
pub struct Orders {
    app: App,
    placing: Committer<PlaceOrder>,
}

impl Orders {
    /// With a committer of its own.
    #[must_use]
    pub fn new(app: App) -> Self {
        let placing = Committer::start(PlaceOrders, app.means());
        Self { app, placing }
    }
}

#[tonic::async_trait]
impl OrderService for Orders {
    async fn place_order(
        &self,
        request: Request<pb::PlaceOrderRequest>,
    ) -> Reply<pb::PlaceOrderResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let command = wire::place_order(request, call.account_id()?, call.seal_key().await?)?;
        call.commit_in_batch(&self.placing, command).await
    }

    async fn quote_order(
        &self,
        request: Request<pb::QuoteOrderRequest>,
    ) -> Reply<pb::QuoteOrderResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let wanted = wire::wanted(&request.lines, request.cart, request.wishlist)?;
        let (now, buyer_id) = (call.now, call.account_id()?);
        call.read(async |tx| {
            let quote = quote_order(tx, buyer_id, &wanted, now).await?;
            Ok(pb::QuoteOrderResponse { quote: Some(quote.into()) })
        })
        .await
    }

    async fn cancel_order(
        &self,
        request: Request<pb::CancelOrderRequest>,
    ) -> Reply<pb::CancelOrderResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let id = id("order_id", &request.order_id)?;
        let (now, buyer_id, seal) = (call.now, call.account_id()?, call.seal_key().await?);
        call.commit(async |tx| {
            let order = cancel_order(tx, id, buyer_id, &seal, now).await?;
            Ok(pb::CancelOrderResponse { order: Some(order.into()) })
        })
        .await
    }

    async fn confirm_purchase(
        &self,
        request: Request<pb::ConfirmPurchaseRequest>,
    ) -> Reply<pb::ConfirmPurchaseResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let id = id("store_order_id", &request.store_order_id)?;
        let (now, trail, buyer_id) = (call.now, call.trail(), call.account_id()?);
        let seal = call.seal_key().await?;
        call.commit(async |tx| {
            let order = confirm_purchase(tx, id, (&trail, buyer_id), &seal, now).await?;
            Ok(pb::ConfirmPurchaseResponse { order: Some(order.into()) })
        })
        .await
    }

    async fn get_order(
        &self,
        request: Request<pb::GetOrderRequest>,
    ) -> Reply<pb::GetOrderResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let id = id("order_id", &request.order_id)?;
        let (buyer_id, seal) = (call.account_id()?, call.seal_key().await?);
        call.view(async |tx| {
            let order = store::load_order(tx, Some(&seal), id, buyer_id).await?;
            Ok(pb::GetOrderResponse { order: Some(order.into()) })
        })
        .await
    }

    async fn list_orders(
        &self,
        request: Request<pb::ListOrdersRequest>,
    ) -> Reply<pb::ListOrdersResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let (keys, now, buyer_id) = (&self.app.keys, call.now, call.account_id()?);
        let list = format!("order.list_orders/{buyer_id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        let seal = call.seal_key().await?;
        call.view_behind(async |tx| {
            let page = store::list_orders(tx, Some(&seal), buyer_id, page).await?;
            let (orders, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListOrdersResponse { orders, next_page_token })
        })
        .await
    }

    type WatchOrderStream = Messages<pb::WatchOrderResponse>;

    async fn watch_order(
        &self,
        request: Request<pb::WatchOrderRequest>,
    ) -> Reply<Self::WatchOrderStream> {
        let (call, request) = Call::open(&self.app, request)?;
        let watch = wire::watch_order(&request, call.account_id()?)?;
        watch.check(&self.app).await?;
        call.stream(watch_order(self.app.clone(), watch).map_ok(Into::into)).await
    }
}
