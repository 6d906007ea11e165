//! `MarkDelivered`.

use futures_util::future::join_all;
use jangteo_sdk::order::v1::{ShipmentState, StoreOrderState};

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn the_last_that_arrives_of_all_takes_the_store_order_along() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let part = ada.place_order(&[(&lamp, 3)]).await.unwrap().store_orders.remove(0);
    let (seller, line) = (shop.seller().await, part.lines[0].id.as_str());
    let first = seller.ship(&part.id, &[(line, 1)]).await.unwrap().shipments.remove(0);

    let arrived = seller.deliver(&first.id).await.unwrap();
    assert_eq!(arrived.state(), StoreOrderState::PartlyShipped);
    assert_eq!(arrived.shipments[0].state(), ShipmentState::Delivered);
    assert!(arrived.shipments[0].delivery_time.is_some());
    let second = seller.ship(&part.id, &[]).await.unwrap().shipments.remove(1);
    let all = seller.deliver(&second.id).await.unwrap();
    assert_eq!(all.state(), StoreOrderState::Delivered);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_one_says_so() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let part = ada.place_order(&[(&lamp, 1)]).await.unwrap().store_orders.remove(0);
    let seller = shop.seller().await;
    let sent = seller.ship(&part.id, &[]).await.unwrap().shipments.remove(0);

    let answers = join_all((0..10).map(|_| seller.deliver(&sent.id))).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1);
    for refused in answers.iter().filter_map(|it| it.as_ref().err()) {
        assert_eq!(refusal(refused).reason, "ORDER_STATE_INVALID");
    }
    let stranger = shop.another_seller().await;
    assert_eq!(refusal(&stranger.deliver(&sent.id).await.unwrap_err()).reason, "NOT_FOUND");
}
