//! `FollowStore`.

use futures_util::future::join_all;
use jangteo_sdk::store::v1::{FollowStoreRequest, GetStoreRequest, Store};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

pub(super) async fn follow(by: &Persona, store_id: &str) -> Result<Store, Status> {
    let request = FollowStoreRequest { store_id: store_id.into() };
    Ok(by.store_client().follow_store(request).await?.into_inner().store.unwrap())
}

pub(super) async fn followers(shop: &Shop, store_id: &str) -> i64 {
    let request = GetStoreRequest { store_id: store_id.into() };
    let store = shop.client().store_service().get_store(request).await.unwrap().into_inner();
    store.store.unwrap().follower_count
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_counts_once_however_many_come_at_once() {
    let shop = Shop::open().await;
    let store = shop.another_seller().await.open_store("북촌 공방").await.id.clone();
    let mut followers = Vec::new();
    for _ in 0..30 {
        followers.push(shop.buyer().await);
    }

    let thrice = followers.iter().chain(&followers).chain(&followers);
    let followed = join_all(thrice.map(|it| follow(it, &store))).await;

    assert!(followed.iter().all(Result::is_ok), "{followed:?}");
    assert_eq!(self::followers(&shop, &store).await, 30);
    let rows = "SELECT count(*) FROM store_follows";
    assert_eq!(shop.database.number(rows).await, 30);
}

#[tokio::test]
async fn a_store_must_be_there_and_follows_have_an_end() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let store = shop.another_seller().await.open_store("북촌 공방").await.id.clone();
    let nowhere = follow(&ada, &uuid::Uuid::new_v4().to_string()).await.unwrap_err();
    assert_eq!(refusal(&nowhere).reason, "NOT_FOUND");
    let many = format!(
        "INSERT INTO stores SELECT gen_random_uuid(), owner_id, name || n, name_folded || n, '', 0, now(), now(), \
            'ACTIVE', 1 FROM stores, generate_series(1, 1000) AS n; \
         INSERT INTO store_follows SELECT '{}', id, gen_random_uuid(), now() FROM stores WHERE follower_count = 1",
        ada.subject.account_id
    );
    shop.database.run(&many).await;

    let full = refusal(&follow(&ada, &store).await.unwrap_err());

    assert_eq!((&*full.reason, full.fact("limit")), ("FOLLOWS_FULL", "1000"));
    assert_eq!(followers(&shop, &store).await, 0, "nothing has happened");
}
