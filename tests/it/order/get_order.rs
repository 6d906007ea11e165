//! `GetOrder`.

use jangteo_sdk::order::v1::GetOrderRequest;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn shows_the_buyer_what_was_placed_and_nobody_else() {
    let shop = Shop::open().await;
    let lamp = shop.product(700, 5).await;
    let ada = shop.buyer().await.with_points(2_000).await;
    let bob = shop.buyer().await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    let request = GetOrderRequest { order_id: placed.id.clone() };

    let shown = ada.order().get_order(ada.request(request.clone())).await.unwrap();
    assert_eq!(shown.into_inner().order.unwrap(), placed);

    let hidden = refusal(&bob.order().get_order(bob.request(request)).await.unwrap_err());
    let missing = GetOrderRequest { order_id: uuid::Uuid::now_v7().to_string() };
    let missing = refusal(&ada.order().get_order(ada.request(missing)).await.unwrap_err());
    assert_eq!((hidden.reason.as_str(), missing.reason.as_str()), ("NOT_FOUND", "NOT_FOUND"));
    assert_eq!(hidden.fact("resource_id"), placed.id);
}

#[tokio::test]
async fn an_order_stays_as_it_was_when_the_product_changes() {
    let shop = Shop::open().await;
    let lamp = shop.product(700, 5).await;
    let ada = shop.buyer().await.with_points(2_000).await;
    let placed = ada.place_order(&[(&lamp, 1)]).await.unwrap();
    shop.change(
        "UPDATE products SET name = 'other', price_minor = 9; UPDATE variants SET name = 'x'",
    )
    .await;

    let request = ada.request(GetOrderRequest { order_id: placed.id.clone() });
    let shown = ada.order().get_order(request).await.unwrap().into_inner().order.unwrap();

    assert_eq!(shown, placed);
}

#[tokio::test]
async fn an_address_is_sealed_where_it_is_kept() {
    let shop = Shop::open().await;
    let lamp = shop.product(700, 5).await;
    let ada = shop.buyer().await.with_points(2_000).await;
    ada.place_order(&[(&lamp, 1)]).await.unwrap();

    for column in [
        "shipping_address_sealed FROM orders",
        "answer FROM idempotency_records",
        "payload FROM outbox",
    ] {
        let plain = format!(
            "SELECT count(*) FROM (SELECT {column}) AS it (bytes) WHERE position('세종대로'::bytea IN bytes) > 0"
        );
        assert_eq!(shop.database.number(&plain).await, 0, "{column}");
    }
}
