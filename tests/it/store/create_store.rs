//! `CreateStore`.

use jangteo_sdk::store::v1::{CreateStoreRequest, Store};

use crate::harness::{Shop, refusal};

fn named(name: &str) -> CreateStoreRequest {
    CreateStoreRequest { store: Some(Store { name: name.into(), ..Store::default() }) }
}

#[tokio::test]
async fn opens_a_store_of_the_callers() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let mine = Store { id: "mine".into(), name: "북촌 공방".into(), ..Store::default() };

    let request = seller.request(CreateStoreRequest { store: Some(mine) });
    let store =
        seller.store_client().create_store(request).await.unwrap().into_inner().store.unwrap();

    assert_eq!(store.name, "북촌 공방");
    assert_ne!(store.id, "mine");
    let owned =
        format!("SELECT count(*) FROM stores WHERE owner_id = '{}'", seller.subject.account_id);
    assert_eq!(shop.database.number(&owned).await, 1);
}

#[tokio::test]
async fn a_name_is_taken_once_and_the_refusal_replays() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    seller.store_client().create_store(seller.request(named("Bukchon"))).await.unwrap();
    let key = "the-name-is-taken";

    let refused = rival.store_client().create_store(rival.keyed(named("BUKCHON"), key)).await;
    let refused = refusal(&refused.unwrap_err());
    shop.database.run("UPDATE stores SET name_folded = 'gone'").await;
    let again = rival.store_client().create_store(rival.keyed(named("BUKCHON"), key)).await;
    let again = refusal(&again.unwrap_err());

    assert_eq!((refused.reason.as_str(), refused.replayed), ("STORE_NAME_TAKEN", false));
    assert_eq!((again.reason.as_str(), again.replayed), ("STORE_NAME_TAKEN", true));
    assert_eq!((again.fact("name"), &again.fields), ("BUKCHON", &refused.fields));
    rival.store_client().create_store(rival.request(named("BUKCHON"))).await.unwrap();
}
