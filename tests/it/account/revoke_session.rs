//! `RevokeSession`.

use jangteo_sdk::account::v1::GetAccountRequest;
use jangteo_sdk::account::v1::ListSessionsRequest;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{RefreshTokenRequest, RevokeSessionRequest};
use jangteo_sdk::policy::v1::Role;

use super::get_account::get_account;
use super::login::login;
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop, refusal};

#[tokio::test]
async fn ends_another_session_of_the_same_account() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let lost = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();
    let mut accounts = ada.account_service();
    let sessions =
        accounts.list_sessions(ListSessionsRequest::default()).await.unwrap().into_inner().sessions;
    let session_id = sessions.into_iter().find(|it| !it.current).unwrap().id;

    for _ in 0..2 {
        let request = RevokeSessionRequest { session_id: session_id.clone() };
        accounts.revoke_session(request).await.unwrap();
    }

    let refused = get_account(&shop, &lost.access_token).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
    let refresh = RefreshTokenRequest { refresh_token: lost.refresh_token };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    let refused = client.refresh_token(refresh).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "REFRESH_TOKEN_INVALID");
}

#[tokio::test]
async fn a_session_of_somebody_else_is_not_there() {
    let shop = Shop::open().await;
    let (ada, eve) = (shop.buyer().await, shop.buyer().await);

    let request = RevokeSessionRequest { session_id: ada.session_id().to_string() };
    let refused = eve.client.account_service().revoke_session(request).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
    ada.client.account_service().get_account(GetAccountRequest {}).await.unwrap();
}
