//! `QuoteOrder`.

use jangteo_sdk::order::v1::{CartSelection, Quote, QuoteOrderRequest};
use tonic::Status;

use crate::harness::{Persona, Shop, place_order_request, refusal};

async fn quote(buyer: &Persona, request: QuoteOrderRequest) -> Result<Quote, Status> {
    let answer = buyer.order().quote_order(buyer.request(request)).await?;
    Ok(answer.into_inner().quote.unwrap())
}

#[tokio::test]
async fn tells_what_an_order_costs_and_holds_nothing() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 500, 9)]).await;
    let lamp = shop.product(10_000, 2).await;
    let ada = shop.buyer().await;
    let lines = [(&lamp, 2), (&cup.variants[1].id, 3)];
    let lines = place_order_request(&lines).lines;

    let quote = quote(&ada, QuoteOrderRequest { lines, cart: None }).await.unwrap();

    assert_eq!(quote.total.unwrap().amount_minor, 30_500);
    let of_rival = quote.store_quotes.iter().find(|it| it.store_id == cup.store_id).unwrap();
    let line = &of_rival.lines[0];
    assert_eq!((line.variant_name.as_str(), line.quantity), ("청", 3));
    assert_eq!(line.unit_price.clone().unwrap().amount_minor, 3_500);
    assert_eq!(line.total.clone().unwrap().amount_minor, 10_500);
    assert_eq!(shop.stock(&lamp).await, 2);
}

#[tokio::test]
async fn takes_lines_or_the_cart_and_not_both() {
    let shop = Shop::open().await;
    let lamp = shop.product(10_000, 2).await;
    let ada = shop.buyer().await;
    let lines = place_order_request(&[(&lamp, 1)]).lines;
    let cart = Some(CartSelection::default());

    let neither = quote(&ada, QuoteOrderRequest::default()).await.unwrap_err();
    let both = quote(&ada, QuoteOrderRequest { lines, cart: cart.clone() }).await.unwrap_err();
    let empty = quote(&ada, QuoteOrderRequest { lines: vec![], cart }).await.unwrap_err();

    assert_eq!(
        (refusal(&neither).fields, refusal(&both).fields),
        (vec!["lines".into()], vec!["cart".into()])
    );
    assert_eq!(refusal(&empty).reason, "CART_EMPTY");
}

#[tokio::test]
async fn what_was_quoted_is_what_is_paid() {
    let shop = Shop::open().await;
    let lamp = shop.product(10_000, 5).await;
    let ada = shop.buyer().await.with_points(100_000).await;
    ada.add_to_cart(&lamp, 3).await.unwrap();

    let cart = QuoteOrderRequest { lines: vec![], cart: Some(CartSelection::default()) };
    let quoted = quote(&ada, cart).await.unwrap().total;
    let mut request = place_order_request::<String>(&[]);
    request.cart = Some(CartSelection::default());
    request.expected_total = quoted.clone();
    let order = ada.order().place_order(ada.request(request)).await.unwrap().into_inner().order;

    assert_eq!(order.unwrap().total, quoted);
}
