//! `ListMyStores`.

use jangteo_sdk::store::v1::{
    CreateStoreRequest, DeleteStoreRequest, ListMyStoresRequest, Store, StoreRole,
};

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

#[tokio::test]
async fn tells_those_of_others_that_the_caller_keeps_and_what_they_are_there() {
    let shop = Shop::open().await;
    let (owner, ada) = (shop.another_seller().await, shop.another_seller().await);
    let first = owner.open_store("가").await.id.clone();
    let own = ada.open_store("나").await.id.clone();
    let other = shop.another_seller().await;
    let last = other.open_store("다").await.id.clone();
    for (owner, store, role) in
        [(&owner, &first, StoreRole::Staff), (&other, &last, StoreRole::Manager)]
    {
        let invitation = owner.invite(store, &ada.email(), role).await.unwrap();
        ada.accept(&invitation.id).await.unwrap();
    }

    let request = ListMyStoresRequest::default();
    let mine = ada.store_client().list_my_stores(request).await.unwrap().into_inner().stores;

    let told: Vec<_> = mine.iter().map(|it| (&it.id, it.role())).collect();
    let (staff, owner_, manager) = (StoreRole::Staff, StoreRole::Owner, StoreRole::Manager);
    assert_eq!(told, [(&last, manager), (&own, owner_), (&first, staff)]);
    assert_eq!(self::mine(&ada, 1).await, ["다", "나", "가"], "page by page as well");
    owner.remove_member(&first, &ada.id()).await.unwrap();
    let close = DeleteStoreRequest { store_id: last };
    other.store_client().delete_store(close).await.unwrap();
    assert_eq!(self::mine(&ada, 0).await, ["나"]);
}
