//! `StoreOrderService`: gRPC in, gRPC out.

use jangteo_sdk::order::v1 as pb;
use jangteo_sdk::order::v1::store_order_service_server::StoreOrderService;
use tonic::Request;

use super::mark_delivered::mark_delivered;
use super::mark_in_transit::mark_in_transit;
use super::ship_order::ship_order;
use super::sold_wire;
use super::store::sold;
use super::update_shipment::update_shipment;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::page_token::ListName;
use crate::platform::wire::id;
use crate::store::model::Right;
use crate::store::store::keepers::check_keeper;

/// Serves what stores have sold.
pub struct StoreOrders(pub App);

#[tonic::async_trait]
impl StoreOrderService for StoreOrders {
    async fn list_store_orders(
        &self,
        request: Request<pb::ListStoreOrdersRequest>,
    ) -> Reply<pb::ListStoreOrdersResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, keeper) = (&self.0.keys, call.now, Right::Stock.by(call.account_id()?));
        let store_id = id("store_id", &request.store_id)?;
        let filter = sold_wire::sold_filter(&request, now)?;
        let list = format!("order.list_store_orders/{store_id}/{filter:?}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.view(async |tx| {
            check_keeper(tx, store_id, keeper).await?;
            let sums = sold::add_up(tx, store_id, &filter).await?.map(Into::into);
            let page = sold::list(tx, store_id, &filter, page).await?;
            let (sold_orders, next_page_token) = list.answer(keys, page, |it| it.part.id, now)?;
            Ok(pb::ListStoreOrdersResponse { sold_orders, next_page_token, sums })
        })
        .await
    }

    async fn get_store_order(
        &self,
        request: Request<pb::GetStoreOrderRequest>,
    ) -> Reply<pb::GetStoreOrderResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("store_order_id", &request.store_order_id)?;
        let (keeper, vault) = (Right::Stock.by(call.account_id()?), &self.0.vault);
        call.view(async |tx| {
            let sold = sold::load(tx, vault, id, keeper).await?;
            Ok(pb::GetStoreOrderResponse { sold_order: Some(sold.into()) })
        })
        .await
    }

    async fn ship_order(
        &self,
        request: Request<pb::ShipOrderRequest>,
    ) -> Reply<pb::ShipOrderResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = sold_wire::ship_order(request)?;
        let (now, trail, keeper) = (call.now, call.trail(), Right::Stock.by(call.account_id()?));
        call.commit(async |tx| {
            let sold = ship_order(tx, command.clone(), (&trail, keeper), now).await?;
            Ok(pb::ShipOrderResponse { sold_order: Some(sold.into()) })
        })
        .await
    }

    async fn update_shipment(
        &self,
        request: Request<pb::UpdateShipmentRequest>,
    ) -> Reply<pb::UpdateShipmentResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("shipment_id", &request.shipment_id)?;
        let tracking = sold_wire::tracking(&request.carrier, &request.tracking_number)?;
        let (now, trail, keeper) = (call.now, call.trail(), Right::Stock.by(call.account_id()?));
        call.commit(async |tx| {
            let shipment = (id, tracking.clone());
            let sold = update_shipment(tx, shipment, (&trail, keeper), now).await?;
            Ok(pb::UpdateShipmentResponse { sold_order: Some(sold.into()) })
        })
        .await
    }

    async fn mark_in_transit(
        &self,
        request: Request<pb::MarkInTransitRequest>,
    ) -> Reply<pb::MarkInTransitResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("shipment_id", &request.shipment_id)?;
        let (now, trail, keeper) = (call.now, call.trail(), Right::Stock.by(call.account_id()?));
        call.commit(async |tx| {
            let sold = mark_in_transit(tx, id, (&trail, keeper), now).await?;
            Ok(pb::MarkInTransitResponse { sold_order: Some(sold.into()) })
        })
        .await
    }

    async fn mark_delivered(
        &self,
        request: Request<pb::MarkDeliveredRequest>,
    ) -> Reply<pb::MarkDeliveredResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("shipment_id", &request.shipment_id)?;
        let (now, trail, keeper) = (call.now, call.trail(), Right::Stock.by(call.account_id()?));
        call.commit(async |tx| {
            let sold = mark_delivered(tx, id, (&trail, keeper), now).await?;
            Ok(pb::MarkDeliveredResponse { sold_order: Some(sold.into()) })
        })
        .await
    }
}
