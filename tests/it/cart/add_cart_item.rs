//! `AddCartItem`.

use futures_util::future::join_all;
use jangteo_sdk::cart::v1::AddCartItemRequest;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn more_of_a_variant_comes_on_top() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let ada = shop.buyer().await;

    ada.add_to_cart(&lamp, 2).await.unwrap();
    ada.add_to_cart(&cup, 1).await.unwrap();
    let cart = ada.add_to_cart(&lamp, 3).await.unwrap();

    let lines: Vec<_> = cart.lines.iter().map(|it| (&it.variant_id, it.quantity)).collect();
    assert_eq!(lines, [(&lamp, 5), (&cup, 1)]);
    assert_eq!(cart.subtotal.unwrap().amount_minor, 5_300);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_at_once_lose_nothing() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(300, 9).await);
    let ada = shop.buyer().await;

    let taps = (0..100).map(|at| ada.add_to_cart(if at % 2 == 0 { &lamp } else { &cup }, 1));
    for tap in join_all(taps).await {
        tap.unwrap();
    }

    let quantities: Vec<i32> = ada.cart().await.lines.iter().map(|it| it.quantity).collect();
    assert_eq!(quantities, [50, 50]);
}

#[tokio::test]
async fn a_repeat_adds_once() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await;
    let request = AddCartItemRequest { variant_id: lamp.clone(), quantity: 2 };

    for _ in 0..3 {
        let request = ada.keyed(request.clone(), "add-it-once-please");
        ada.carts().add_cart_item(request).await.unwrap();
    }

    assert_eq!(ada.cart().await.lines[0].quantity, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cart_has_limits_that_two_tabs_cannot_pass() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await;
    ada.add_to_cart(&lamp, 990).await.unwrap();

    let answers = join_all((0..20).map(|_| ada.add_to_cart(&lamp, 1))).await;

    let refused: Vec<_> = answers.iter().filter_map(|it| it.as_ref().err().map(refusal)).collect();
    assert_eq!(refused.len(), 11);
    assert!(
        refused.iter().all(|it| it.reason == "CART_LIMIT_EXCEEDED" && it.fact("limit") == "999")
    );
    assert_eq!(ada.cart().await.lines[0].quantity, 999);
}

#[tokio::test]
async fn what_cannot_be_bought_cannot_be_put_in() {
    let shop = Shop::open().await;
    let draft = shop.seller().await.create_product("초안", 10, &[("기본", 0, 5)]).await.unwrap();
    let ada = shop.buyer().await;
    let nowhere = uuid::Uuid::now_v7().to_string();

    for variant in [&draft.variants[0].id, &nowhere] {
        let refused = refusal(&ada.add_to_cart(variant, 1).await.unwrap_err());
        assert_eq!(
            (refused.reason.as_str(), refused.fields),
            ("NOT_FOUND", vec!["variant_id".into()])
        );
    }
    for quantity in [0, -1, 1_000, i32::MAX] {
        let refused = refusal(&ada.add_to_cart(&nowhere, quantity).await.unwrap_err());
        assert_eq!(
            (refused.reason.as_str(), refused.fact("code")),
            ("INVALID_PURCHASE_QUANTITY", "O101")
        );
    }
    assert!(ada.cart().await.lines.is_empty());
}
