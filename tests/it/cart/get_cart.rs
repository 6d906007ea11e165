//! `GetCart`.

use jangteo_sdk::cart::v1::CartNoticeKind;

use crate::harness::Shop;

#[tokio::test]
async fn tells_what_changed_while_a_line_waited() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await;
    ada.add_to_cart(&lamp, 5).await.unwrap();
    assert!(ada.cart().await.lines[0].notices.is_empty());
    let cases = [
        ("UPDATE products SET price_minor = 1200", CartNoticeKind::PriceChanged, "1000", "1200"),
        ("UPDATE products SET name = '백자'", CartNoticeKind::ProductRenamed, "달항아리", "백자"),
        ("UPDATE variants SET name = '대'", CartNoticeKind::OptionRenamed, "기본", "대"),
        ("UPDATE products SET state = 'PAUSED'", CartNoticeKind::Unavailable, "ON_SALE", "PAUSED"),
    ];

    for (change, kind, old, new) in cases {
        shop.change(change).await;
        let notices = ada.cart().await.lines[0].notices.clone();
        let notice = notices.iter().find(|it| it.kind() == kind).expect(change);
        assert_eq!((notice.old_value.as_str(), notice.new_value.as_str()), (old, new));
    }
    let cart = ada.cart().await;
    assert_eq!(cart.lines[0].notices.len(), 4);
    assert_eq!(
        (cart.lines[0].total.clone().unwrap().amount_minor, cart.subtotal.unwrap().amount_minor),
        (6_000, 0)
    );
}

#[tokio::test]
async fn tells_when_too_few_are_left_and_forgets_what_was_seen_again() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await;
    let bob = shop.buyer().await.with_points(3_000).await;
    ada.add_to_cart(&lamp, 4).await.unwrap();
    bob.place_order(&[(&lamp, 3)]).await.unwrap();
    shop.change("UPDATE products SET price_minor = 1200").await;

    let notices = ada.cart().await.lines[0].notices.clone();
    let kinds: Vec<_> = notices.iter().map(|it| it.kind()).collect();
    assert_eq!(kinds, [CartNoticeKind::OutOfStock, CartNoticeKind::PriceChanged]);
    assert_eq!((notices[0].old_value.as_str(), notices[0].new_value.as_str()), ("4", "2"));

    let touched = ada.add_to_cart(&lamp, 1).await.unwrap();
    let kinds: Vec<_> = touched.lines[0].notices.iter().map(|it| it.kind()).collect();
    assert_eq!(kinds, [CartNoticeKind::OutOfStock]);
}
