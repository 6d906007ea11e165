//! `PlaceOrder`.

use futures_util::future::join_all;
use jangteo_sdk::order::v1::{
    CartSelection, Order, OrderPlaced, OrderState, PlaceOrderRequest, Quote, WishlistSelection,
};
use jangteo_sdk::types::v1::Money;
use prost::Message;
use tonic::{Code, Status};

use crate::harness::{Persona, Shop, place_order_request, refusal};

#[tokio::test]
async fn takes_stock_and_points_and_freezes_what_was_bought() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    let cup = rival.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 500, 9)]).await;
    let lamp = shop.product(10_000, 2).await;
    let ada = shop.buyer().await.with_points(50_000).await;
    let (white, blue) = (cup.variants[0].id.clone(), cup.variants[1].id.clone());

    let order = ada.place_order(&[(&white, 2), (&lamp, 1), (&blue, 1)]).await.unwrap();

    assert_eq!(order.state(), OrderState::Ordered);
    let amounts = [&order.subtotal, &order.discount, &order.total, &order.points];
    let amounts = amounts.map(|it| it.clone().unwrap().amount_minor);
    assert_eq!(amounts, [19_500, 0, 19_500, 19_500]);
    assert_eq!(order.store_orders.len(), 2);
    let of_rival = order.store_orders.iter().find(|it| it.store_id == cup.store_id).unwrap();
    assert_eq!(of_rival.total.clone().unwrap().amount_minor, 9_500);
    let lines: Vec<_> =
        of_rival.lines.iter().map(|it| (it.variant_name.as_str(), it.quantity)).collect();
    assert_eq!(lines, [("백", 2), ("청", 1)]);
    assert_eq!(ada.balance().await, 30_500);
    assert_eq!(
        [shop.stock(&white).await, shop.stock(&blue).await, shop.stock(&lamp).await],
        [7, 8, 1]
    );
}

#[tokio::test]
async fn order_numbers_tell_nobody_how_much_is_sold() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 9).await;
    let ada = shop.buyer().await.with_points(1_000).await;

    let first = ada.place_order(&[(&lamp, 1)]).await.unwrap().number;
    let second = ada.place_order(&[(&lamp, 1)]).await.unwrap().number;

    let (day, tail) = first.split_once('-').unwrap();
    assert_eq!((day.len(), tail.len()), (8, 8));
    assert_ne!(tail, second.split_once('-').unwrap().1);
}

#[tokio::test]
async fn tells_the_outbox_in_the_same_transaction() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 9).await;
    let ada = shop.buyer().await.with_points(1_000).await;

    let order = ada.place_order(&[(&lamp, 1)]).await.unwrap();

    let events = shop.outbox().await;
    assert_eq!(events.len(), 1);
    let (message, sequence, payload) = &events[0];
    assert_eq!((message.as_str(), *sequence), ("jangteo.order.v1.OrderPlaced", 1));
    let event = OrderPlaced::decode(payload.as_slice()).unwrap();
    assert_eq!(event.buyer_id, ada.subject.account_id.to_string());
    assert_eq!(event.order.unwrap().id, order.id);
}

/// What is wanted, and the reason, field and code that it is refused with.
type Case<'a> = (&'a [(&'a str, i32)], &'a str, &'a str, Code);

#[tokio::test]
async fn what_cannot_be_bought_is_refused_by_field_and_changes_nothing() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let gift = shop.product(0, 5).await;
    let dear = shop.product(1_000_000_000_000, 999).await;
    let draft = shop.seller().await.create_product("초안", 10, &[("기본", 0, 5)]).await.unwrap();
    let draft = draft.variants[0].id.clone();
    let nowhere = uuid::Uuid::now_v7().to_string();
    let ada = shop.buyer().await.with_points(3_000).await;
    let cases: [Case<'_>; 14] = [
        (&[(&lamp, 0)], "INVALID_PURCHASE_QUANTITY", "lines[0].quantity", Code::InvalidArgument),
        (&[(&lamp, -1)], "INVALID_PURCHASE_QUANTITY", "lines[0].quantity", Code::InvalidArgument),
        (
            &[(&lamp, 1_000)],
            "INVALID_PURCHASE_QUANTITY",
            "lines[0].quantity",
            Code::InvalidArgument,
        ),
        (
            &[(&lamp, i32::MAX)],
            "INVALID_PURCHASE_QUANTITY",
            "lines[0].quantity",
            Code::InvalidArgument,
        ),
        (
            &[(&lamp, 1), (&lamp, 1)],
            "VALIDATION_FAILED",
            "lines[1].variant_id",
            Code::InvalidArgument,
        ),
        (&[("none", 1)], "VALIDATION_FAILED", "lines[0].variant_id", Code::InvalidArgument),
        (&[], "VALIDATION_FAILED", "lines", Code::InvalidArgument),
        (&[(&nowhere, 1)], "NOT_FOUND", "lines[0].variant_id", Code::NotFound),
        (&[(&lamp, 1), (&draft, 1)], "NOT_FOUND", "lines[1].variant_id", Code::NotFound),
        (&[(&gift, 1)], "INVALID_PURCHASE_AMOUNT", "lines", Code::InvalidArgument),
        (&[(&dear, 2)], "INVALID_PURCHASE_AMOUNT", "lines", Code::InvalidArgument),
        (&[(&dear, 999)], "INVALID_PURCHASE_AMOUNT", "lines", Code::InvalidArgument),
        (&[(&lamp, 6)], "INSUFFICIENT_STOCK", "lines[0].quantity", Code::FailedPrecondition),
        (&[(&dear, 1)], "INSUFFICIENT_BALANCE", "", Code::FailedPrecondition),
    ];

    for (lines, reason, field, code) in cases {
        let refused = refusal(&ada.place_order(lines).await.unwrap_err());
        assert_eq!((refused.reason.as_str(), refused.code), (reason, code), "{lines:?}");
        assert_eq!(refused.fields.join(""), field, "{lines:?}");
    }
    assert_eq!((ada.balance().await, shop.stock(&lamp).await, shop.orders().await), (3_000, 5, 0));
    assert!(shop.outbox().await.is_empty());
}

#[tokio::test]
async fn an_order_needs_an_address_and_a_way_to_pay() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await;
    let bare =
        PlaceOrderRequest { lines: place_order_request(&[(lamp, 1)]).lines, ..Default::default() };
    let mut unknown = bare.clone();
    unknown.payment_method = 77;
    unknown.shipping_address = Some(crate::harness::address());
    unknown.shipping_address.as_mut().unwrap().phone = "none".into();

    let refused = refusal(&ada.order().place_order(ada.request(bare)).await.unwrap_err());
    assert_eq!(refused.fields, ["shipping_address", "payment_method"]);
    let refused = refusal(&ada.order().place_order(ada.request(unknown)).await.unwrap_err());
    assert_eq!(refused.fields, ["shipping_address.phone", "payment_method"]);
}

#[tokio::test]
async fn a_shortage_names_its_facts() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(3_000).await;

    let stock = refusal(&ada.place_order(&[(&lamp, 6)]).await.unwrap_err());
    assert_eq!((stock.fact("requested"), stock.fact("available")), ("6", "5"));
    assert_eq!((stock.fact("variant_id"), stock.fact("code")), (lamp.as_str(), "I100"));
    let points = refusal(&ada.place_order(&[(&lamp, 4)]).await.unwrap_err());
    assert_eq!((points.fact("required_minor"), points.fact("balance_minor")), ("4000", "3000"));
}

#[tokio::test]
async fn sells_the_last_piece_once() {
    let shop = Shop::open().await;
    let lamp = shop.product(9_900, 1).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let bob = shop.buyer().await.with_points(10_000).await;
    let lines = [(&lamp, 1)];

    let (ada, bob) = tokio::join!(ada.place_order(&lines), bob.place_order(&lines));

    let refused = ada.err().xor(bob.err()).expect("one of the two is refused");
    assert_eq!(refusal(&refused).reason, "INSUFFICIENT_STOCK");
    assert_eq!(shop.stock(&lamp).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_buyers_on_a_hundred_pieces_leave_none() {
    let shop = Shop::open().await;
    let (orders, refusals) = rush(&shop, 100, 100).await;

    assert_eq!((orders, refusals), (100, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_buyers_on_a_hundred_pieces_leave_a_hundred_typed_refusals() {
    let shop = Shop::open().await;
    let (orders, refusals) = rush(&shop, 200, 100).await;

    assert_eq!((orders, refusals), (100, 100));
}

/// Lets this many buyers order one piece each at once; tells how many orders and refusals for lack of stock there are.
async fn rush(shop: &Shop, buyers: usize, pieces: i32) -> (usize, usize) {
    let lamp = shop.product(1_000, pieces).await;
    let buyers = (0..buyers).map(|_| async { shop.buyer().await.with_points(1_000).await });
    let buyers = join_all(buyers).await;

    let lines = [(&lamp, 1)];
    let answers = join_all(buyers.iter().map(|it| it.place_order(&lines))).await;

    assert_eq!(shop.stock(&lamp).await, 0);
    assert_eq!(shop.orders().await, i64::from(pieces));
    let refusals = answers.iter().filter_map(|it| it.as_ref().err().map(refusal));
    let refusals: Vec<_> =
        refusals.inspect(|it| assert_eq!(it.reason, "INSUFFICIENT_STOCK")).collect();
    (answers.iter().filter(|it| it.is_ok()).count(), refusals.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_over_the_same_variants_in_opposite_order_never_deadlock() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1, 2_000).await, shop.product(1, 2_000).await);
    let ada = shop.buyer().await.with_points(2_000).await;
    let bob = shop.buyer().await.with_points(2_000).await;
    let deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";

    for _ in 0..20 {
        let both = (0..50).map(|at| {
            let (ada, bob, lamp, cup) = (&ada, &bob, &lamp, &cup);
            async move {
                let there = [(lamp, 1), (cup, 1)];
                let back = [(cup, 1), (lamp, 1)];
                let (first, second) = if at % 2 == 0 { (there, back) } else { (back, there) };
                let (first, second) =
                    tokio::join!(ada.place_order(&first), bob.place_order(&second));
                first.unwrap();
                second.unwrap();
            }
        });
        join_all(both).await;
    }

    assert_eq!(shop.orders().await, 2_000);
    assert_eq!(shop.database.number(deadlocks).await, 0);
}

#[tokio::test]
async fn buys_the_whole_cart_or_what_is_chosen_and_the_rest_stays() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let ada = shop.buyer().await.with_points(9_000).await;
    ada.add_to_cart(&lamp, 2).await.unwrap();
    ada.add_to_cart(&cup, 3).await.unwrap();
    let buy = |variant_ids: Vec<String>| {
        let mut request = place_order_request::<String>(&[]);
        request.cart = Some(CartSelection { variant_ids });
        let (mut orders, request) = (ada.order(), ada.request(request));
        async move { orders.place_order(request).await.map(|it| it.into_inner().order.unwrap()) }
    };

    let chosen = buy(vec![cup.clone()]).await.unwrap();
    assert_eq!(chosen.total.unwrap().amount_minor, 900);
    let left: Vec<_> = ada.cart().await.lines.into_iter().map(|it| it.variant_id).collect();
    assert_eq!(left, std::slice::from_ref(&lamp));
    let gone = refusal(&buy(vec![lamp.clone(), cup.clone()]).await.unwrap_err());
    assert_eq!(
        (gone.reason.as_str(), gone.fields),
        ("NOT_FOUND", vec!["cart.variant_ids[1]".into()])
    );

    let rest = buy(vec![]).await.unwrap();
    assert_eq!(rest.total.unwrap().amount_minor, 2_000);
    assert!(ada.cart().await.lines.is_empty());
    assert_eq!(refusal(&buy(vec![]).await.unwrap_err()).reason, "CART_EMPTY");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cart_is_bought_once_however_often_it_is_ordered_at_once() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 99).await;
    let ada = shop.buyer().await.with_points(9_000).await;
    ada.add_to_cart(&lamp, 3).await.unwrap();

    let orders = (0..10).map(|_| {
        let mut request = place_order_request::<String>(&[]);
        request.cart = Some(CartSelection::default());
        let (mut orders, request) = (ada.order(), ada.request(request));
        async move { orders.place_order(request).await }
    });
    let answers = join_all(orders).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1);
    assert_eq!((shop.orders().await, shop.stock(&lamp).await), (1, 96));
}

/// Buys off the wishlist: these variants, or all that is on it.
async fn buy_wishes(buyer: &Persona, variant_ids: Vec<String>) -> Result<Order, Status> {
    let mut request = place_order_request::<String>(&[]);
    request.wishlist = Some(WishlistSelection { variant_ids });
    let placed = buyer.order().place_order(request).await?;
    Ok(placed.into_inner().order.unwrap())
}

#[tokio::test]
async fn buys_the_whole_wishlist_or_what_is_chosen_and_the_rest_stays() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let ada = shop.buyer().await.with_points(9_000).await;
    ada.wish(&lamp, 2).await.unwrap();
    ada.wish(&cup, 3).await.unwrap();
    ada.add_to_cart(&cup, 1).await.unwrap();

    let chosen = buy_wishes(&ada, vec![cup.clone()]).await.unwrap();
    assert_eq!(chosen.total.unwrap().amount_minor, 900);
    let left: Vec<_> = ada.wishlist().await.into_iter().map(|it| it.variant_id).collect();
    assert_eq!(left, std::slice::from_ref(&lamp));
    let both = vec![lamp.clone(), cup.clone()];
    let gone = refusal(&buy_wishes(&ada, both).await.unwrap_err());
    assert_eq!((&*gone.reason, &*gone.fields[0]), ("NOT_FOUND", "wishlist.variant_ids[1]"));
    let eve = shop.buyer().await.with_points(9_000).await;
    eve.place_order(&[(&lamp, 8)]).await.unwrap();
    let short = refusal(&buy_wishes(&ada, vec![]).await.unwrap_err());
    assert_eq!((&*short.reason, &*short.fields[0]), ("INSUFFICIENT_STOCK", "wishlist"));

    ada.wish(&lamp, 1).await.unwrap();
    let rest = buy_wishes(&ada, vec![]).await.unwrap();
    assert_eq!(rest.total.unwrap().amount_minor, 1_000);
    assert!(ada.wishlist().await.is_empty());
    assert_eq!(refusal(&buy_wishes(&ada, vec![]).await.unwrap_err()).reason, "WISHLIST_EMPTY");
    assert_eq!(
        ada.cart().await.lines.len(),
        1,
        "what is bought off the wishlist stays in the cart"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wishlist_is_bought_once_however_often_it_is_ordered_at_once() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 99).await;
    let ada = shop.buyer().await.with_points(9_000).await;
    ada.wish(&lamp, 3).await.unwrap();

    let answers = join_all((0..10).map(|_| buy_wishes(&ada, vec![]))).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1);
    let refused = answers.iter().filter_map(|it| it.as_ref().err());
    assert!(refused.map(refusal).all(|it| it.reason == "WISHLIST_EMPTY"));
    assert_eq!((shop.orders().await, shop.stock(&lamp).await), (1, 96));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wished_for_beside_an_order_is_bought_once_or_stays() {
    let shop = Shop::open().await;
    let lamp = shop.product(100, 999).await;
    let ada = shop.buyer().await.with_points(99_000).await;
    let deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";

    for _ in 0..10 {
        ada.wish(&lamp, 1).await.unwrap();
        let stock = shop.stock(&lamp).await;
        let (bought, wished) = tokio::join!(buy_wishes(&ada, vec![]), ada.wish(&lamp, 2));
        wished.unwrap();
        bought.unwrap();
        // Set before the order, two are bought; after it, one is, and two are wished for.
        let left: Vec<i32> = ada.wishlist().await.iter().map(|it| it.quantity).collect();
        match (stock - shop.stock(&lamp).await, left.as_slice()) {
            (2, []) | (1, [2]) => {}
            end => panic!("{end:?}"),
        }
    }
    assert_eq!(shop.database.number(deadlocks).await, 0);
}

#[tokio::test]
async fn a_changed_price_is_refused_with_the_new_quote_also_in_a_replay() {
    use tonic_types::pb::Status as Told;
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(9_000).await;
    let mut request = place_order_request(&[(&lamp, 2)]);
    request.expected_total = Some(Money { currency_code: "KRW".into(), amount_minor: 2_000 });
    shop.change("UPDATE products SET price_minor = 1200").await;

    for replayed in [false, true] {
        let call = ada.keyed(request.clone(), "expects-another-price");
        let status = ada.order().place_order(call).await.unwrap_err();
        let refused = refusal(&status);
        assert_eq!((refused.reason.as_str(), refused.replayed), ("PRICE_CHANGED", replayed));
        assert_eq!(
            (refused.fact("expected_minor"), refused.fact("actual_minor")),
            ("2000", "2400")
        );
        let told = Told::decode(status.details()).unwrap();
        let quote = told.details.iter().find(|it| it.type_url.ends_with("jangteo.order.v1.Quote"));
        let quote = Quote::decode(quote.expect("the new quote").value.as_slice()).unwrap();
        assert_eq!(quote.total.unwrap().amount_minor, 2_400);
    }
    request.expected_total = Some(Money { currency_code: "KRW".into(), amount_minor: 2_400 });
    ada.order().place_order(ada.request(request)).await.unwrap();
}

#[tokio::test]
async fn an_order_has_at_most_as_many_of_a_product_as_its_seller_allows() {
    let shop = Shop::open().await;
    let cup = shop.seller().await.sell("찻잔", 100, &[("백", 0, 9), ("청", 0, 9)]).await;
    shop.database.run("UPDATE products SET quantity_max_per_order = 3").await;
    let ada = shop.buyer().await.with_points(9_000).await;
    let (white, blue) = (&cup.variants[0].id, &cup.variants[1].id);

    ada.place_order(&[(white, 2), (blue, 1)]).await.unwrap();
    let refused = refusal(&ada.place_order(&[(white, 2), (blue, 2)]).await.unwrap_err());

    assert_eq!((refused.reason.as_str(), refused.fact("limit")), ("PURCHASE_LIMIT_EXCEEDED", "3"));
    assert_eq!(refused.fact("requested"), "4");
    assert_eq!(refused.fields, ["lines[1].quantity"]);
}

#[tokio::test]
async fn a_quote_of_many_lines_still_fits_into_the_refusal() {
    let shop = Shop::open().await;
    let name = "가".repeat(100);
    let variants: Vec<(String, i64, i32)> = (0..100).map(|_| (name.clone(), 0, 9)).collect();
    let variants: Vec<(&str, i64, i32)> = variants
        .iter()
        .map(|(name, difference, stock)| (name.as_str(), *difference, *stock))
        .collect();
    let product = shop.seller().await.sell(&name, 100, &variants).await;
    let ada = shop.buyer().await;
    let lines: Vec<(&str, i32)> = product.variants.iter().map(|it| (it.id.as_str(), 1)).collect();
    let mut request = place_order_request(&lines);
    request.expected_total = Some(Money { currency_code: "KRW".into(), amount_minor: 1 });

    let status = ada.order().place_order(ada.request(request)).await.unwrap_err();

    assert_eq!(refusal(&status).reason, "PRICE_CHANGED");
    assert!(status.details().len() < 8 << 10);
    let error = jangteo_sdk::Error::from(status);
    assert_eq!(error.detail::<Quote>().unwrap().total.unwrap().amount_minor, 10_000);
}
