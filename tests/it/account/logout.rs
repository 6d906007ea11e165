//! `Logout`.

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{LogoutRequest, RefreshTokenRequest};
use jangteo_sdk::policy::v1::Role;
use jangteo_server::platform::revocations::Revocations;
use tonic::Request;

use super::get_account::get_account;
use super::login::login;
use super::sign_up::sign_up;
use crate::harness::{PASSWORD, Shop, refusal};

#[tokio::test]
async fn ends_this_session_and_no_other() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let phone = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let laptop = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let mut client = AccountServiceClient::new(shop.channel.clone());

    let mut request = Request::new(LogoutRequest::default());
    let token = format!("Bearer {}", phone.access_token).parse().unwrap();
    request.metadata_mut().insert("authorization", token);
    client.logout(request).await.unwrap();

    let refused = get_account(&shop, &phone.access_token).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
    let refresh = RefreshTokenRequest { refresh_token: phone.refresh_token };
    let refused = client.refresh_token(refresh).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "REFRESH_TOKEN_INVALID");
    get_account(&shop, &laptop.access_token).await.unwrap();
}

#[tokio::test]
async fn is_known_to_a_server_that_starts_later() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let mut client = AccountServiceClient::new(shop.channel.clone());
    client.logout(ada.request(LogoutRequest::default())).await.unwrap();

    let other = Revocations::new(shop.app.volatile.clone());
    other.refresh(&shop.app.db, shop.app.clock.now()).await.unwrap();

    assert!(other.holds(ada.subject.credential));
}
