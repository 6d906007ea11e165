//! `ListWishlistItems`.

use jangteo_sdk::cart::v1::CartNoticeKind as Kind;
use jangteo_sdk::catalog::v1::PauseProductRequest;
use jangteo_sdk::wishlist::v1::{ListWishlistItemsRequest, WishlistItem};

use crate::harness::Shop;

/// What an item tells: what is to be known, how it was and how it is.
fn notices(item: &WishlistItem) -> Vec<(Kind, &str, &str)> {
    item.notices.iter().map(|it| (it.kind(), &*it.old_value, &*it.new_value)).collect()
}

#[tokio::test]
async fn tells_the_last_first_page_by_page() {
    let shop = Shop::open().await;
    let (lamp, cup, pot) =
        (shop.product(1, 9).await, shop.product(2, 9).await, shop.product(3, 9).await);
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    for variant in [&cup, &pot, &lamp] {
        ada.wish(variant, 1).await.unwrap();
    }
    // What is set again stays where it is.
    ada.wish(&cup, 2).await.unwrap();

    let (mut listed, mut page_token) = (Vec::new(), String::new());
    for _ in 0..3 {
        let request = ListWishlistItemsRequest { page_size: 1, page_token };
        let page = ada.client.wishlist_service().list_wishlist_items(request).await.unwrap();
        let page = page.into_inner();
        listed.extend(page.items.into_iter().map(|it| (it.variant_id, it.quantity)));
        page_token = page.next_page_token;
    }

    assert_eq!(listed, [(lamp, 1), (pot, 1), (cup, 2)]);
    assert!(page_token.is_empty());
    assert!(bob.wishlist().await.is_empty());
}

#[tokio::test]
async fn tells_what_each_is_now_and_what_has_changed() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 2)]).await;
    let pot = seller.sell("주전자", 9_000, &[("백", 0, 9)]).await;
    let dish = seller.sell("접시", 2_000, &[("백", 0, 9)]).await;
    let ada = shop.buyer().await;
    for product in [&cup, &pot, &dish] {
        ada.wish(&product.variants[0].id, 3).await.unwrap();
    }
    let change = format!(
        "UPDATE products SET price_minor = 3500, name = '잔' WHERE id = '{}'; \
         UPDATE products SET state = 'PAUSED', deleted_at = now() WHERE id = '{}'",
        cup.id, dish.id
    );
    shop.change(&change).await;
    let pause = PauseProductRequest { product_id: pot.id.clone() };
    seller.products().pause_product(pause).await.unwrap();

    let items = ada.wishlist().await;

    let [gone, rests, changed] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(notices(gone), [(Kind::Unavailable, "ON_SALE", "WITHDRAWN")]);
    assert_eq!((&*gone.product_name, &*gone.product_id), ("접시", ""));
    assert_eq!(notices(rests), [(Kind::Unavailable, "ON_SALE", "PAUSED")]);
    let short = (Kind::OutOfStock, "3", "2");
    let dearer = (Kind::PriceChanged, "3000", "3500");
    assert_eq!(notices(changed), [short, dearer, (Kind::ProductRenamed, "찻잔", "잔")]);
    assert_eq!((&*changed.product_name, changed.quantity), ("잔", 3));
    assert_eq!(changed.total.clone().unwrap().amount_minor, 10_500);
    // Whoever sets it again has seen it.
    let seen = ada.wish(&cup.variants[0].id, 2).await.unwrap();
    assert_eq!(notices(&seen), []);
}
