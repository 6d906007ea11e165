//! `ConfirmPurchase`.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::order::v1::{
    ConfirmPurchaseRequest, GetOrderRequest, Order, OrderState, StoreOrderState,
};
use jangteo_server::order::jobs::confirm_purchases;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn confirm(buyer: &Persona, part_id: &str) -> Result<Order, Status> {
    let request = buyer.request(ConfirmPurchaseRequest { store_order_id: part_id.into() });
    Ok(buyer.order().confirm_purchase(request).await?.into_inner().order.unwrap())
}

#[tokio::test]
async fn the_last_part_that_is_kept_completes_the_order() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 300, &[("백", 0, 9)]).await.variants[0].id.clone();
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 1), (&cup, 1)]).await.unwrap();
    let seller = shop.seller().await;
    let mine = &seller.open_store("장터 공방").await.id;
    let (mine, theirs): (Vec<_>, Vec<_>) =
        placed.store_orders.iter().partition(|it| it.store_id == *mine);
    let (mine, theirs) = (&mine[0].id, &theirs[0].id);

    let early = refusal(&confirm(&ada, mine).await.unwrap_err());
    assert_eq!((early.reason.as_str(), early.fact("state")), ("ORDER_STATE_INVALID", "ORDERED"));
    let sent = seller.ship(mine, &[]).await.unwrap().shipments.remove(0);
    seller.deliver(&sent.id).await.unwrap();
    let half = confirm(&ada, mine).await.unwrap();
    assert_eq!(half.state(), OrderState::Ordered);
    rival.ship(theirs, &[]).await.unwrap();
    // What is on its way may be kept before it is said to have arrived.
    let whole = confirm(&ada, theirs).await.unwrap();
    assert_eq!(whole.state(), OrderState::Completed);
    assert!(whole.store_orders.iter().all(|it| it.state() == StoreOrderState::Confirmed));
    let again = refusal(&confirm(&ada, theirs).await.unwrap_err());
    assert_eq!((again.reason.as_str(), again.fact("state")), ("ORDER_STATE_INVALID", "CONFIRMED"));
    let (message, sequence, _) = shop.outbox().await.pop().unwrap();
    assert_eq!((message.as_str(), sequence), ("jangteo.order.v1.OrderCompleted", 10));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_parts_at_once_complete_the_order_once() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 300, &[("백", 0, 9)]).await.variants[0].id.clone();
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 1), (&cup, 1)]).await.unwrap();
    for part in &placed.store_orders {
        let keeper = [shop.seller().await, &rival];
        let ships = join_all(keeper.iter().map(|it| it.ship(&part.id, &[]))).await;
        assert_eq!(ships.iter().filter(|it| it.is_ok()).count(), 1);
    }

    let parts = placed.store_orders.iter().cycle().take(10);
    let answers = join_all(parts.map(|it| confirm(&ada, &it.id))).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 2);
    let completed = "SELECT count(*) FROM order_events WHERE to_state = 'COMPLETED'";
    assert_eq!(shop.database.number(completed).await, 1);
}

#[tokio::test]
async fn what_nobody_objects_to_is_kept_after_a_week() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let (ada, bob) = (shop.buyer().await.with_points(5_000).await, shop.buyer().await);
    let placed = ada.place_order(&[(&lamp, 1)]).await.unwrap();
    let (part, seller) = (&placed.store_orders[0].id, shop.seller().await);
    let sent = seller.ship(part, &[]).await.unwrap().shipments.remove(0);
    assert_eq!(refusal(&confirm(&bob, part).await.unwrap_err()).reason, "NOT_FOUND");
    seller.deliver(&sent.id).await.unwrap();

    for (hours, told) in [(7 * 24 - 1, "confirmed 0 purchases"), (2, "confirmed 1 purchases")] {
        shop.app.clock.advance(TimeDelta::hours(hours));
        assert_eq!(confirm_purchases(shop.app.clone()).await.unwrap(), told);
    }

    let ada = ada.again(&shop);
    let request = GetOrderRequest { order_id: placed.id.clone() };
    let seen = ada.order().get_order(request).await.unwrap().into_inner().order.unwrap();
    assert_eq!(seen.state(), OrderState::Completed);
}
