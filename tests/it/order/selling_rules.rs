//! What a seller says of how much may be bought and what is taken off, as orders keep it.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{ProductDiscount, UpdateProductRequest};
use jangteo_sdk::order::v1::{CancelOrderRequest, QuoteOrderRequest};
use prost_types::{FieldMask, Timestamp};

use crate::harness::{Persona, Shop, place_order_request, refusal};

async fn update(seller: &Persona, path: &str, request: UpdateProductRequest) {
    let update_mask = Some(FieldMask { paths: vec![path.to_owned()] });
    let request = UpdateProductRequest { update_mask, ..request };
    seller.products().update_product(request).await.unwrap();
}

/// Lets each buyer have so many pieces of a product; 0 for as many as there are.
pub(super) async fn limit(seller: &Persona, product_id: &str, most: i32) {
    let request = UpdateProductRequest {
        product_id: product_id.into(),
        quantity_max_per_buyer: most,
        ..UpdateProductRequest::default()
    };
    update(seller, "quantity_max_per_buyer", request).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_buyer_has_what_one_buyer_may_have_however_they_order() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 10, &[("백", 0, 99), ("청", 0, 99)]).await;
    let variants: Vec<&str> = cup.variants.iter().map(|it| it.id.as_str()).collect();
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    let (ada, bob) = (ada.with_points(10_000).await, bob.with_points(10_000).await);
    ada.place_order(&[(variants[0], 5)]).await.expect("before there is a limit");
    limit(&seller, &cup.id, 3).await;

    // Both variants, many at once.
    let either = [[(variants[0], 1)], [(variants[1], 1)]];
    let orders = join_all((0..20).map(|it| ada.place_order(&either[it % 2]))).await;

    let placed: Vec<_> = orders.iter().filter_map(|it| it.as_ref().ok()).collect();
    assert_eq!(placed.len(), 3);
    let refused = orders.iter().find_map(|it| it.as_ref().err()).map(refusal).unwrap();
    assert_eq!((&*refused.reason, refused.fact("limit")), ("PURCHASE_LIMIT_EXCEEDED", "3"));
    assert_eq!(refused.fields, ["lines[0].quantity"]);
    bob.place_order(&[(variants[0], 2), (variants[1], 1)]).await.expect("another buyer");

    // What is given back may be bought again, once.
    let cancel = ada.request(CancelOrderRequest { order_id: placed[0].id.clone() });
    ada.order().cancel_order(cancel).await.unwrap();
    ada.place_order(&[(variants[1], 1)]).await.unwrap();
    let refused = ada.place_order(&[(variants[1], 1)]).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "PURCHASE_LIMIT_EXCEEDED");

    // Set anew, it counts anew.
    limit(&seller, &cup.id, 0).await;
    ada.place_order(&[(variants[1], 9)]).await.unwrap();
    limit(&seller, &cup.id, 1).await;
    ada.place_order(&[(variants[1], 1)]).await.unwrap();
    assert_eq!(shop.database.number("SELECT sum(quantity) FROM buyer_purchases").await, 1);
}

#[tokio::test]
async fn what_was_bought_before_the_limit_gives_nothing_back() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 10, &[("백", 0, 99)]).await;
    let id = &cup.variants[0].id;
    let ada = shop.buyer().await.with_points(10_000).await;
    let order_id = ada.place_order(&[(id, 2)]).await.unwrap().id;
    shop.app.clock.advance(TimeDelta::seconds(1));
    limit(&seller, &cup.id, 2).await;
    ada.place_order(&[(id, 2)]).await.unwrap();

    let cancel = ada.request(CancelOrderRequest { order_id });
    ada.order().cancel_order(cancel).await.unwrap();

    let refused = ada.place_order(&[(id, 1)]).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "PURCHASE_LIMIT_EXCEEDED");
}

#[tokio::test]
async fn a_discount_is_taken_off_while_it_lasts_and_told_apart() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 9_999, &[("백", 0, 99)]).await;
    let id = &cup.variants[0].id;
    let ada = shop.buyer().await.with_points(100_000).await;
    ada.add_to_cart(id, 1).await.unwrap();
    let ends = shop.app.clock.now() + TimeDelta::minutes(5);
    let discount = ProductDiscount {
        basis_points: 1_500,
        start_time: None,
        end_time: Some(Timestamp { seconds: ends.timestamp(), nanos: 0 }),
    };
    let request = UpdateProductRequest {
        product_id: cup.id.clone(),
        discount: Some(discount),
        ..UpdateProductRequest::default()
    };
    update(&seller, "discount", request).await;

    let lines = place_order_request(&[(id, 3)]).lines;
    let quote =
        ada.order().quote_order(QuoteOrderRequest { lines, ..Default::default() }).await.unwrap();
    let quote = quote.into_inner().quote.unwrap();
    let order = ada.place_order(&[(id, 3)]).await.unwrap();

    let minor = |it: &Option<jangteo_sdk::types::v1::Money>| it.as_ref().unwrap().amount_minor;
    let told = [&order.subtotal, &order.discount, &order.total, &order.points].map(minor);
    assert_eq!(told, [29_997, 4_497, 25_500, 25_500]);
    assert_eq!([&quote.subtotal, &quote.discount, &quote.total].map(minor), told[..3]);
    let line = &order.store_orders[0].lines[0];
    assert_eq!([&line.unit_price, &line.discount, &line.total].map(minor), [9_999, 4_497, 25_500]);
    let cart = ada.cart().await;
    assert_eq!(minor(&cart.lines[0].unit_price), 8_500);
    assert_eq!(ada.balance().await, 74_500);
    let kept = "SELECT store_funded_discount_minor FROM order_lines";
    assert_eq!(shop.database.number(kept).await, 4_497);

    shop.app.clock.advance(TimeDelta::minutes(5));
    let order = ada.place_order(&[(id, 1)]).await.unwrap();
    assert_eq!([&order.discount, &order.total].map(minor), [0, 9_999]);
}
