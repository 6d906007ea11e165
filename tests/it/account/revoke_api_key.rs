//! `RevokeApiKey`.

use jangteo_sdk::account::v1::{ListApiKeysRequest, RevokeApiKeyRequest};

use super::create_api_key::list_orders;
use crate::harness::{Shop, refusal};

#[tokio::test]
async fn ends_a_key_at_once_and_a_repeat_changes_nothing() {
    let shop = Shop::open().await;
    let (ada, eve) = (shop.buyer().await, shop.buyer().await);
    let (api_key_id, key) = shop.api_key(&ada, &["order.read"]).await;
    list_orders(&shop, &key).await.unwrap();
    let request = RevokeApiKeyRequest { api_key_id };
    let theirs = eve.client.api_key_service().revoke_api_key(request.clone()).await.unwrap_err();
    assert_eq!(refusal(&theirs).reason, "NOT_FOUND");

    let mut keys = ada.client.api_key_service();
    for _ in 0..2 {
        keys.revoke_api_key(request.clone()).await.unwrap();
    }

    let refused = refusal(&list_orders(&shop, &key).await.unwrap_err());
    assert_eq!(refused.reason, "API_KEY_INVALID");
    let left = keys.list_api_keys(ListApiKeysRequest {}).await.unwrap().into_inner();
    assert!(left.api_keys.is_empty());
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'API_KEY_REVOKED'";
    assert_eq!(shop.database.number(noted).await, 1);
}
