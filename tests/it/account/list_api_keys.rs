//! `ListApiKeys`.

use jangteo_sdk::account::v1::ListApiKeysRequest;

use super::create_api_key::list_orders;
use crate::harness::Shop;

#[tokio::test]
async fn tells_what_keys_may_do_and_when_they_did_something() {
    let shop = Shop::open().await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    shop.api_key(&bob, &["order.read"]).await;
    shop.api_key(&ada, &["wallet.read"]).await;
    let (used, secret) = shop.api_key(&ada, &["order.read", "cart.write"]).await;
    list_orders(&shop, &secret).await.unwrap();

    let keys = ada.client.api_key_service().list_api_keys(ListApiKeysRequest {}).await.unwrap();

    let keys = keys.into_inner().api_keys;
    assert_eq!((keys.len(), keys[0].id.as_str(), keys[0].name.as_str()), (2, &*used, "창고"));
    assert_eq!(keys[0].scopes, ["order.read", "cart.write"]);
    assert!(keys[0].use_time.is_some() && keys[1].use_time.is_none());
}
