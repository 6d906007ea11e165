//! `ListFollowedStores`.

use jangteo_sdk::store::v1::ListFollowedStoresRequest;

use super::follow_store::follow;
use crate::harness::Shop;

#[tokio::test]
async fn tells_the_callers_alone_and_the_last_first_page_by_page() {
    let shop = Shop::open().await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    let mut stores = Vec::new();
    for name in ["가", "나", "다"] {
        stores.push(shop.another_seller().await.open_store(name).await.clone());
    }
    // In another order than they were opened in.
    for store in [&stores[1], &stores[0], &stores[2]] {
        follow(&ada, &store.id).await.unwrap();
    }
    follow(&bob, &stores[0].id).await.unwrap();

    let (mut names, mut page_token) = (Vec::new(), String::new());
    for _ in 0..3 {
        let request = ListFollowedStoresRequest { page_size: 1, page_token };
        let page = ada.store_client().list_followed_stores(request).await.unwrap().into_inner();
        names.extend(page.stores.into_iter().map(|it| it.name));
        page_token = page.next_page_token;
    }

    assert_eq!(names, ["다", "가", "나"]);
    assert!(page_token.is_empty());
}
