//! `MarkInTransit`.

use chrono::TimeDelta;
use jangteo_sdk::order::v1::{MarkInTransitRequest, OrderAction, Shipment, ShipmentState};
use jangteo_server::order::jobs::advance_shipments;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn depart(seller: &Persona, shipment_id: &str) -> Result<Shipment, Status> {
    let request = MarkInTransitRequest { shipment_id: shipment_id.into() };
    let moved = seller.sold().mark_in_transit(request).await?.into_inner();
    Ok(moved.sold_order.unwrap().store_order.unwrap().shipments.remove(0))
}

#[tokio::test]
async fn a_shipment_departs_once_and_never_goes_back() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let part = ada.place_order(&[(&lamp, 1)]).await.unwrap().store_orders.remove(0);
    let seller = shop.seller().await;
    let sent = seller.ship(&part.id, &[]).await.unwrap().shipments.remove(0);

    let moved = depart(seller, &sent.id).await.unwrap();

    assert_eq!(moved.state(), ShipmentState::InTransit);
    let rest = [OrderAction::UpdateShipment, OrderAction::MarkDelivered];
    assert_eq!(moved.allowed_actions().collect::<Vec<_>>(), rest);
    let again = refusal(&depart(seller, &sent.id).await.unwrap_err());
    assert_eq!((again.reason.as_str(), again.fact("state")), ("ORDER_STATE_INVALID", "IN_TRANSIT"));
    seller.deliver(&sent.id).await.unwrap();
    let late = refusal(&depart(seller, &sent.id).await.unwrap_err());
    assert_eq!((late.reason.as_str(), late.fact("state")), ("ORDER_STATE_INVALID", "DELIVERED"));
    let stranger = shop.another_seller().await;
    assert_eq!(refusal(&depart(&stranger, &sent.id).await.unwrap_err()).reason, "NOT_FOUND");
}

#[tokio::test]
async fn a_shipment_that_nobody_speaks_of_moves_by_itself() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let seller = shop.seller().await;
    let part = ada.place_order(&[(&lamp, 1)]).await.unwrap().store_orders.remove(0);
    seller.ship(&part.id, &[]).await.unwrap();
    for (hours, moved, expected) in [
        (23, 0, "SHIPPED"),
        (2, 1, "IN_TRANSIT"),
        (70, 0, "IN_TRANSIT"),
        (3, 1, "DELIVERED"),
        (99, 0, "DELIVERED"),
    ] {
        shop.app.clock.advance(TimeDelta::hours(hours));
        let told = advance_shipments(shop.app.clone()).await.unwrap();
        assert_eq!(told, format!("moved {moved} shipments"));
        let state = format!("SELECT count(*) FROM shipments WHERE state = '{expected}'");
        assert_eq!(shop.database.number(&state).await, 1, "{expected} after {hours} hours");
    }
    let delivered = "SELECT count(*) FROM store_orders WHERE state = 'DELIVERED'";
    assert_eq!(shop.database.number(delivered).await, 1);
    let told =
        "SELECT count(*) FROM order_events WHERE actor_id IS NULL AND reason = 'TIME_PASSED'";
    assert_eq!(shop.database.number(told).await, 3);
}

#[tokio::test]
async fn what_cannot_be_moved_keeps_nothing_else_waiting() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let seller = shop.seller().await;
    let mut parts = Vec::new();
    for _ in 0..2 {
        let part = ada.place_order(&[(&lamp, 1)]).await.unwrap().store_orders.remove(0);
        seller.ship(&part.id, &[]).await.unwrap();
        parts.push(part.id);
    }
    shop.app.clock.advance(TimeDelta::hours(25));
    let harm = |state: &str| {
        format!("UPDATE store_orders SET state = '{state}' WHERE id = '{}'", parts[0])
    };
    shop.database.run(&harm("ORDERED")).await;

    advance_shipments(shop.app.clone()).await.unwrap_err();

    let moved = "SELECT count(*) FROM shipments WHERE state = 'IN_TRANSIT'";
    assert_eq!(shop.database.number(moved).await, 1);
    shop.database.run(&harm("SHIPPED")).await;
    assert_eq!(advance_shipments(shop.app.clone()).await.unwrap(), "moved 1 shipments");
}
