//! `ListMyStores`.

use jangteo_sdk::store::v1::{CreateStoreRequest, DeleteStoreRequest, ListMyStoresRequest, Store};

use crate::harness::{Persona, Shop};

async fn mine(seller: &Persona, page_size: i32) -> Vec<String> {
    let (mut names, mut page_token) = (Vec::new(), String::new());
    loop {
        let request = ListMyStoresRequest { page_size, page_token };
        let page = seller.store_client().list_my_stores(request).await.unwrap().into_inner();
        names.extend(page.stores.into_iter().map(|it| it.name));
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return names;
        }
    }
}

#[tokio::test]
async fn tells_the_callers_alone_and_the_newest_first() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    rival.open_store("남의 공방").await;
    let mut last = String::new();
    for name in ["가", "나", "다"] {
        let store = Store { name: name.into(), ..Store::default() };
        let request = CreateStoreRequest { store: Some(store) };
        let created = seller.store_client().create_store(request).await.unwrap().into_inner();
        last = created.store.unwrap().id;
    }

    assert_eq!(mine(&seller, 0).await, ["다", "나", "가"]);
    assert_eq!(mine(&seller, 1).await, ["다", "나", "가"]);
    seller.store_client().delete_store(DeleteStoreRequest { store_id: last }).await.unwrap();
    assert_eq!(mine(&seller, 2).await, ["나", "가"]);
}
