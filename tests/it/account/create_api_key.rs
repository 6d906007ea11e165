//! `CreateApiKey`.

use std::time::Duration;

use chrono::TimeDelta;
use jangteo_sdk::account::v1::CreateApiKeyRequest;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{GetAccountRequest, SuspendAccountRequest};
use jangteo_sdk::order::v1::ListOrdersRequest;
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use jangteo_sdk::wallet::v1::GetWalletRequest;
use jangteo_sdk::wallet::v1::wallet_service_client::WalletServiceClient;
use tonic::{Request, Status};

use crate::harness::{Refusal, Shop, refusal};

pub(super) fn with<T>(key: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {key}").parse().unwrap());
    request
}

pub(super) async fn list_orders(shop: &Shop, key: &str) -> Result<(), Status> {
    let mut orders = OrderServiceClient::new(shop.channel.clone());
    orders.list_orders(with(key, ListOrdersRequest::default())).await.map(drop)
}

#[tokio::test]
async fn a_key_does_what_its_scopes_name_and_nothing_else() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    let (_, key) = shop.api_key(&ada, &["order.read"]).await;

    assert!(key.starts_with("jk_"));
    list_orders(&shop, &key).await.unwrap();
    let mut wallet = WalletServiceClient::new(shop.channel.clone());
    let refused = wallet.get_wallet(with(&key, GetWalletRequest {})).await.unwrap_err();
    let refused = refusal(&refused);
    assert_eq!((refused.reason.as_str(), refused.fact("scope")), ("SCOPE_MISSING", "wallet.read"));
    let mut accounts = AccountServiceClient::new(shop.channel.clone());
    let refused = accounts.get_account(with(&key, GetAccountRequest {})).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "SCOPE_MISSING");
    let dump = shop.database.dump().await;
    assert!(!dump.contains(&key) && !dump.contains(&key[30..]) && !dump.contains("창고"));
}

#[tokio::test]
async fn what_is_no_key_opens_nothing() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let (_, key) = shop.api_key(&ada, &["order.read"]).await;
    let (_, other) = shop.api_key(&ada, &["order.read"]).await;
    let mixed = format!("{}{}", &key[..25], &other[25..]);
    for wrong in ["jk_", "jk_AAAA", &key[..66], &format!("{key}A"), &mixed, &key.to_uppercase()] {
        let refused = refusal(&list_orders(&shop, wrong).await.unwrap_err());
        assert!(["API_KEY_INVALID", "TOKEN_INVALID"].contains(&refused.reason.as_str()), "{wrong}");
    }
}

#[tokio::test]
async fn needs_a_login_of_now_and_scopes_that_there_are() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let make = async |request: CreateApiKeyRequest| -> Refusal {
        let made = ada.client.api_key_service().create_api_key(request).await;
        refusal(&made.unwrap_err())
    };
    let good = CreateApiKeyRequest {
        name: "창고".into(),
        scopes: vec!["order.read".into()],
        expire_time: None,
    };

    for scope in ["account.write", "order.erase", "order", "", "*"] {
        let scopes = vec!["order.read".to_owned(), scope.to_owned()];
        let refused = make(CreateApiKeyRequest { scopes, ..good.clone() }).await;
        assert_eq!(refused.fields, ["scopes[1]"], "{scope}");
    }
    let past = Some(prost_types::Timestamp { seconds: 1_000_000_000, nanos: 0 });
    let refused = make(CreateApiKeyRequest { expire_time: past, ..good.clone() }).await;
    assert_eq!(refused.fields, ["expire_time"]);
    // The token is refreshed and good; the login is a quarter of an hour ago.
    shop.app.clock.advance(TimeDelta::minutes(16));
    let late = shop.token(&ada.subject);
    let mut keys = jangteo_sdk::account::v1::api_key_service_client::ApiKeyServiceClient::new(
        shop.channel.clone(),
    );
    let mut request = with(&late, good);
    request.metadata_mut().insert("idempotency-key", "a-key-of-sixteen".parse().unwrap());
    let refused = refusal(&keys.create_api_key(request).await.unwrap_err());
    assert_eq!(refused.reason, "FRESH_LOGIN_REQUIRED");
    assert_eq!(refused.fact("max_age_seconds"), "900");
}

#[tokio::test]
async fn a_key_ends_with_its_time_and_rests_while_its_account_is_suspended() {
    let shop = Shop::open().await;
    let (ada, operator) = (shop.buyer().await, shop.operator().await);
    let (_, key) = shop.api_key(&ada, &["order.read"]).await;
    list_orders(&shop, &key).await.unwrap();

    let account_id = ada.subject.account_id.to_string();
    let request = SuspendAccountRequest { account_id, cause: "사기".into() };
    operator.client.account_admin_service().suspend_account(request).await.unwrap();

    // Remembered for a second.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let refused = refusal(&list_orders(&shop, &key).await.unwrap_err());
    assert_eq!(refused.reason, "API_KEY_INVALID");
}
