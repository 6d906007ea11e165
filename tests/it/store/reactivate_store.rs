//! `ReactivateStore`.

use jangteo_sdk::store::v1::{ReactivateStoreRequest, StoreState};

use super::deactivate_store::{deactivate, found};
use crate::harness::Shop;

#[tokio::test]
async fn sells_again_what_was_on_sale_and_nothing_else() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    seller.create_product("초안", 3_000, &[("백", 0, 9)]).await.unwrap();
    let ada = shop.buyer().await.with_points(10_000).await;
    deactivate(&seller, &cup.store_id).await;

    for _ in 0..2 {
        let request = ReactivateStoreRequest { store_id: cup.store_id.clone() };
        let store = seller.store_client().reactivate_store(request).await.unwrap().into_inner();
        assert_eq!(store.store.unwrap().state(), StoreState::Active);
    }

    assert_eq!(found(&shop).await, 1);
    ada.place_order(&[(&cup.variants[0].id, 1)]).await.unwrap();
}
