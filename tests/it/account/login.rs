//! `Login`.

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{LoginRequest, Tokens};
use jangteo_sdk::policy::v1::Role;
use tonic::Status;

use super::sign_up::{PASSWORD, sign_up};
use crate::harness::{Shop, refusal};

pub(super) async fn login(shop: &Shop, email: &str, password: &str) -> Result<Tokens, Status> {
    let request = LoginRequest { email: email.into(), password: password.into() };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.login(request).await?.into_inner().tokens.unwrap())
}

#[tokio::test]
async fn opens_a_session_of_the_account() {
    let shop = Shop::open().await;
    let ada = sign_up(&shop, "ada@example.com", Role::Seller).await.unwrap();

    let tokens = login(&shop, "ADA@example.com", PASSWORD).await.unwrap();

    let (subject, _) = shop.app.tokens.verify(&tokens.access_token, shop.app.clock.now()).unwrap();
    assert_eq!(subject.account_id.to_string(), ada.id);
    assert_eq!(subject.roles, [Role::Seller]);
    let kept = "SELECT count(*) FROM refresh_tokens WHERE octet_length(hash) = 32";
    assert_eq!(shop.database.number(kept).await, 1);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_email_answer_alike() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();

    let wrong = login(&shop, "ada@example.com", "wrong horse").await.unwrap_err();
    let unknown = login(&shop, "bob@example.com", PASSWORD).await.unwrap_err();

    assert_eq!(refusal(&wrong).reason, "INVALID_CREDENTIALS");
    assert_eq!(refusal(&wrong).reason, refusal(&unknown).reason);
    assert_eq!((wrong.code(), wrong.message()), (unknown.code(), unknown.message()));
}
