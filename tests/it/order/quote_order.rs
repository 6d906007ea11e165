//! `QuoteOrder`.

use jangteo_sdk::order::v1::{
    CancelOrderRequest, CartSelection, Quote, QuoteOrderRequest, WishlistSelection,
};
use tonic::Status;

use super::selling_rules::limit;
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

    let quote = quote(&ada, QuoteOrderRequest { lines, ..Default::default() }).await.unwrap();

    assert_eq!(quote.total.unwrap().amount_minor, 30_500);
    let of_rival = quote.store_quotes.iter().find(|it| it.store_id == cup.store_id).unwrap();
    let line = &of_rival.lines[0];
    assert_eq!((line.variant_name.as_str(), line.quantity), ("청", 3));
    assert_eq!(line.unit_price.clone().unwrap().amount_minor, 3_500);
    assert_eq!(line.total.clone().unwrap().amount_minor, 10_500);
    assert_eq!(shop.stock(&lamp).await, 2);
}

#[tokio::test]
async fn takes_lines_the_cart_or_the_wishlist_and_one_of_them_alone() {
    let shop = Shop::open().await;
    let lamp = shop.product(10_000, 2).await;
    let ada = shop.buyer().await;
    let lines = place_order_request(&[(&lamp, 1)]).lines;
    let cart = Some(CartSelection::default());

    let neither = quote(&ada, QuoteOrderRequest::default()).await.unwrap_err();
    let wishlist = Some(WishlistSelection::default());
    let both = QuoteOrderRequest { lines, cart: cart.clone(), wishlist: None };
    let both = quote(&ada, both).await.unwrap_err();
    let lists = QuoteOrderRequest { lines: vec![], cart: cart.clone(), wishlist: wishlist.clone() };
    let lists = quote(&ada, lists).await.unwrap_err();
    let empty = QuoteOrderRequest { cart, ..Default::default() };
    let empty = quote(&ada, empty).await.unwrap_err();
    let wishless = QuoteOrderRequest { wishlist, ..Default::default() };
    let wishless = quote(&ada, wishless).await.unwrap_err();

    let fields = [neither, both, lists].map(|it| refusal(&it).fields.concat());
    assert_eq!(fields, ["lines", "cart", "wishlist"]);
    assert_eq!(refusal(&empty).reason, "CART_EMPTY");
    assert_eq!(refusal(&wishless).reason, "WISHLIST_EMPTY");
}

#[tokio::test]
async fn what_was_quoted_is_what_is_paid() {
    let shop = Shop::open().await;
    let lamp = shop.product(10_000, 5).await;
    let ada = shop.buyer().await.with_points(100_000).await;
    ada.add_to_cart(&lamp, 3).await.unwrap();

    let cart = QuoteOrderRequest { cart: Some(CartSelection::default()), ..Default::default() };
    let quoted = quote(&ada, cart).await.unwrap().total;
    let mut request = place_order_request::<String>(&[]);
    request.cart = Some(CartSelection::default());
    request.expected_total = quoted.clone();
    let order = ada.order().place_order(ada.request(request)).await.unwrap().into_inner().order;

    assert_eq!(order.unwrap().total, quoted);
}

#[tokio::test]
async fn a_wishlist_is_quoted_in_the_quantities_that_it_has() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let ada = shop.buyer().await;
    ada.wish(&lamp, 2).await.unwrap();
    ada.wish(&cup, 3).await.unwrap();
    let total = async |variant_ids: Vec<String>| {
        let wishlist = Some(WishlistSelection { variant_ids });
        let quote = quote(&ada, QuoteOrderRequest { wishlist, ..Default::default() }).await?;
        Ok::<_, Status>(quote.total.unwrap().amount_minor)
    };

    assert_eq!(total(vec![]).await.unwrap(), 2_900);
    assert_eq!(total(vec![cup.clone()]).await.unwrap(), 900);
    let twice = refusal(&total(vec![cup.clone(), cup]).await.unwrap_err());
    assert_eq!(twice.fields, ["wishlist.variant_ids[1]"]);
    assert_eq!(ada.wishlist().await.len(), 2, "nothing has happened");
}

#[tokio::test]
async fn what_a_buyer_has_bought_counts_as_it_does_with_the_order() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 10, &[("백", 0, 99), ("청", 0, 99)]).await;
    let [white, blue] = [0, 1].map(|it: usize| cup.variants[it].id.as_str());
    let other = seller.sell("접시", 10, &[("백", 0, 99)]).await.variants[0].id.clone();
    limit(&seller, &cup.id, 3).await;
    let (ada, bob) = (shop.buyer().await.with_points(1_000).await, shop.buyer().await);
    let order = ada.place_order(&[(white, 2)]).await.unwrap();
    let asked = async |buyer: &Persona, lines: &[(&str, i32)]| {
        let lines = place_order_request(lines).lines;
        quote(buyer, QuoteOrderRequest { lines, ..Default::default() }).await
    };

    asked(&ada, &[(&other, 9), (blue, 1)]).await.unwrap();
    asked(&bob, &[(white, 1), (blue, 2)]).await.expect("another buyer");
    let lines = [(other.as_str(), 9), (blue, 2)];
    let quoted = refusal(&asked(&ada, &lines).await.unwrap_err());
    let placed = refusal(&ada.place_order(&lines).await.unwrap_err());

    for refused in [&quoted, &placed] {
        assert_eq!(
            (&*refused.reason, &*refused.fields[0]),
            ("PURCHASE_LIMIT_EXCEEDED", "lines[1].quantity")
        );
        let facts = ["product_id", "limit", "requested"].map(|it| refused.fact(it));
        assert_eq!(facts, [&*cup.id, "3", "4"]);
    }
    ada.add_to_cart(blue, 2).await.unwrap();
    let cart = QuoteOrderRequest { cart: Some(CartSelection::default()), ..Default::default() };
    let carted = refusal(&quote(&ada, cart).await.unwrap_err());
    assert_eq!(carted.reason, "PURCHASE_LIMIT_EXCEEDED");

    let cancel = ada.request(CancelOrderRequest { order_id: order.id });
    ada.order().cancel_order(cancel).await.unwrap();
    asked(&ada, &[(blue, 3)]).await.expect("what was given back may be bought again");
}
