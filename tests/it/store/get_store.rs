//! `GetStore`.

use jangteo_sdk::store::v1::GetStoreRequest;
use jangteo_sdk::store::v1::store_service_client::StoreServiceClient;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn anybody_may_look() {
    let shop = Shop::open().await;
    let store = shop.seller().await.open_store("").await.clone();
    let mut client = StoreServiceClient::new(shop.channel.clone());

    let shown = client.get_store(GetStoreRequest { store_id: store.id.clone() }).await.unwrap();
    assert_eq!(shown.into_inner().store.unwrap(), store);

    let store_id = uuid::Uuid::now_v7().to_string();
    let missing =
        client.get_store(GetStoreRequest { store_id: store_id.clone() }).await.unwrap_err();
    let missing = refusal(&missing);
    assert_eq!(
        (missing.reason.as_str(), missing.fact("resource_id")),
        ("NOT_FOUND", store_id.as_str())
    );
}
