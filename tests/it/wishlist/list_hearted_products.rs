//! `ListHeartedProducts`.

use jangteo_sdk::catalog::v1::PauseProductRequest;
use jangteo_sdk::wishlist::v1::ListHeartedProductsRequest;

use super::heart_product::heart;
use super::unheart_product::unheart;
use crate::harness::{Persona, Shop, refusal};

/// The names of the products that have somebody's heart, and how many have each, in pages of this size.
async fn hearted(of: &Persona, page_size: i32) -> Vec<(String, i64)> {
    let (mut products, mut page_token) = (Vec::new(), String::new());
    loop {
        let request = ListHeartedProductsRequest { page_size, page_token };
        let page = of.client.wishlist_service().list_hearted_products(request).await.unwrap();
        let page = page.into_inner();
        assert!(page.next_page_token.is_empty() || page.products.len() == 1, "pages are full");
        products.extend(page.products.into_iter().map(|it| (it.name, it.heart_count)));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return products;
        }
    }
}

/// These, with one heart each.
fn names(names: &[&str]) -> Vec<(String, i64)> {
    names.iter().map(|it| ((*it).to_owned(), 1)).collect()
}

#[tokio::test]
async fn tells_the_callers_alone_the_newest_first_and_what_is_seen_again_in_its_place() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let pot = rival.sell("주전자", 9_000, &[("백", 0, 0)]).await;
    let dish = seller.sell("접시", 2_000, &[("백", 0, 9)]).await;
    // In another order than they were made in.
    for product in [&pot, &cup, &dish] {
        heart(&ada, &product.id).await.unwrap();
    }
    // Those that rest can be looked at.
    let pause = PauseProductRequest { product_id: pot.id.clone() };
    rival.products().pause_product(pause).await.unwrap();

    assert_eq!(hearted(&ada, 0).await, names(&["접시", "찻잔", "주전자"]));
    assert_eq!(hearted(&ada, 1).await, names(&["접시", "찻잔", "주전자"]));
    assert_eq!(hearted(&bob, 0).await, []);

    let rests =
        |state| format!("UPDATE stores SET state = '{state}' WHERE id = '{}'", cup.store_id);
    shop.database.run(&rests("INACTIVE")).await;
    assert_eq!(hearted(&ada, 1).await, names(&["주전자"]));
    shop.database.run(&rests("ACTIVE")).await;
    let delete = format!(
        "UPDATE products SET state = 'PAUSED', deleted_at = now() WHERE id = '{}'",
        dish.id
    );
    shop.change(&delete).await;
    assert_eq!(hearted(&ada, 1).await, names(&["찻잔", "주전자"]));
    unheart(&ada, &cup.id).await.unwrap();
    heart(&ada, &cup.id).await.unwrap();
    unheart(&ada, &pot.id).await.unwrap();
    assert_eq!(hearted(&ada, 0).await, names(&["찻잔"]));
}

#[tokio::test]
async fn anothers_page_token_is_refused() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    for name in ["찻잔", "접시"] {
        heart(&ada, &seller.sell(name, 3_000, &[("백", 0, 9)]).await.id).await.unwrap();
    }
    let request = ListHeartedProductsRequest { page_size: 1, page_token: String::new() };
    let page = ada.client.wishlist_service().list_hearted_products(request).await.unwrap();
    let page_token = page.into_inner().next_page_token;
    assert!(!page_token.is_empty());

    let request = ListHeartedProductsRequest { page_size: 1, page_token };
    let refused = bob.client.wishlist_service().list_hearted_products(request).await.unwrap_err();

    let refused = refusal(&refused);
    assert_eq!((&*refused.reason, &*refused.fields[0]), ("PAGE_TOKEN_INVALID", "page_token"));
}
