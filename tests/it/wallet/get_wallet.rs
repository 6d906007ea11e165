//! `GetWallet`.

use crate::harness::Shop;

#[tokio::test]
async fn an_empty_wallet_holds_nothing_and_each_is_its_owners() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await.with_points(1_500).await;
    let bob = shop.buyer().await;

    assert_eq!((ada.balance().await, bob.balance().await), (1_500, 0));
}
