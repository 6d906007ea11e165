//! `CancelOrder`.

use futures_util::future::join_all;
use jangteo_sdk::order::v1::{
    CancelOrderRequest, GetOrderRequest, Order, OrderCancelled, OrderState, StoreOrderState,
};
use prost::Message;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn cancel(buyer: &Persona, order_id: &str) -> Result<Order, Status> {
    let request = buyer.request(CancelOrderRequest { order_id: order_id.into() });
    Ok(buyer.order().cancel_order(request).await?.into_inner().order.unwrap())
}

#[tokio::test]
async fn stock_and_points_return() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 300, &[("백", 0, 9)]).await.variants[0].id.clone();
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2), (&cup, 1)]).await.unwrap();

    let cancelled = cancel(&ada, &placed.id).await.unwrap();

    assert_eq!(cancelled.state(), OrderState::Cancelled);
    assert!(cancelled.store_orders.iter().all(|it| it.state() == StoreOrderState::Cancelled));
    assert_eq!(
        (ada.balance().await, shop.stock(&lamp).await, shop.stock(&cup).await),
        (5_000, 5, 9)
    );
    let request = ada.request(GetOrderRequest { order_id: placed.id.clone() });
    let shown = ada.order().get_order(request).await.unwrap().into_inner().order.unwrap();
    assert_eq!(shown, cancelled);
    let (message, sequence, payload) = shop.outbox().await.pop().unwrap();
    assert_eq!((message.as_str(), sequence), ("jangteo.order.v1.OrderCancelled", 2));
    assert_eq!(OrderCancelled::decode(payload.as_slice()).unwrap().order.unwrap().id, placed.id);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_one_cancels() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();

    let answers = join_all((0..20).map(|_| cancel(&ada, &placed.id))).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1);
    let refused = answers.iter().filter_map(|it| it.as_ref().err().map(refusal));
    for it in refused {
        assert_eq!((it.reason.as_str(), it.fact("state")), ("ORDER_STATE_INVALID", "CANCELLED"));
    }
    assert_eq!((ada.balance().await, shop.stock(&lamp).await), (5_000, 5));
}

#[tokio::test]
async fn nobody_cancels_somebody_elses_order() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let bob = shop.buyer().await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();

    assert_eq!(refusal(&cancel(&bob, &placed.id).await.unwrap_err()).reason, "NOT_FOUND");
    assert_eq!(shop.stock(&lamp).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_and_cancellations_of_the_same_pieces_do_not_deadlock() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1, 50).await, shop.product(1, 50).await);
    let buyers =
        join_all((0..8).map(|_| async { shop.buyer().await.with_points(1_000).await })).await;

    let busy = buyers.iter().map(|buyer| async {
        for round in 0..10 {
            let (there, back) = ([(&lamp, 1), (&cup, 1)], [(&cup, 1), (&lamp, 1)]);
            let lines = if round % 2 == 0 { there } else { back };
            let order = buyer.place_order(&lines).await.unwrap();
            cancel(buyer, &order.id).await.unwrap();
        }
    });
    join_all(busy).await;

    assert_eq!((shop.stock(&lamp).await, shop.stock(&cup).await), (50, 50));
    let deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";
    assert_eq!(shop.database.number(deadlocks).await, 0);
}
