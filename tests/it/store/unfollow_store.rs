//! `UnfollowStore`.

use futures_util::future::join_all;
use jangteo_sdk::account::v1::WithdrawAccountRequest;
use jangteo_sdk::store::v1::UnfollowStoreRequest;

use super::follow_store::{follow, followers};
use crate::harness::Shop;

#[tokio::test]
async fn counts_once_whoever_goes_by_themselves_or_with_their_account() {
    let shop = Shop::open().await;
    let store = shop.another_seller().await.open_store("북촌 공방").await.id.clone();
    let (ada, bob, eve) = (shop.buyer().await, shop.buyer().await, shop.buyer().await);
    for persona in [&ada, &bob] {
        follow(persona, &store).await.unwrap();
    }

    let unfollow = |store_id: &str| UnfollowStoreRequest { store_id: store_id.into() };
    let gone = (0..4).map(|_| async { ada.store_client().unfollow_store(unfollow(&store)).await });
    assert!(join_all(gone).await.iter().all(Result::is_ok));
    eve.store_client().unfollow_store(unfollow(&store)).await.expect("nothing to undo");

    assert_eq!(followers(&shop, &store).await, 1);
    bob.client.account_service().withdraw_account(WithdrawAccountRequest {}).await.unwrap();
    assert_eq!(followers(&shop, &store).await, 0);
}
