//! Tokens: fetched, kept, refreshed once.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::account::v1::{GetAccountRequest, SignUpRequest};
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::{Client, Error};

use crate::harness::Shop;

const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "correct horse";

async fn client(shop: &Shop) -> Client {
    let client = Client::new(format!("http://{}", shop.address)).unwrap();
    let request = SignUpRequest {
        email: EMAIL.into(),
        password: PASSWORD.into(),
        display_name: "김하늘".into(),
        phone: String::new(),
        role: Role::Buyer.into(),
    };
    client.account_service().sign_up(request).await.unwrap();
    client.login(EMAIL, PASSWORD).await.unwrap();
    client
}

async fn whoami(client: &Client) -> Result<String, Error> {
    let account = client.account_service().get_account(GetAccountRequest {}).await?;
    Ok(account.into_inner().account.unwrap().email)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_refreshed_once_for_all_who_call() {
    let shop = Shop::open().await;
    let client = client(&shop).await;
    assert_eq!(whoami(&client).await.unwrap(), EMAIL);

    for round in 1..=3 {
        shop.app.clock.advance(TimeDelta::minutes(11));
        for answer in join_all((0..50).map(|_| whoami(&client))).await {
            assert_eq!(answer.unwrap(), EMAIL);
        }
        let exchanges = "SELECT count(*) FROM refresh_tokens WHERE used_at IS NOT NULL";
        assert_eq!(shop.database.number(exchanges).await, round);
    }
}

#[tokio::test]
async fn a_session_that_ended_says_so_and_a_new_login_helps() {
    let shop = Shop::open().await;
    let client = client(&shop).await;
    let other = Client::new(format!("http://{}", shop.address)).unwrap();
    other.login(EMAIL, PASSWORD).await.unwrap();

    client.logout().await.unwrap();

    let nobody = whoami(&client).await.unwrap_err();
    assert_eq!(nobody.reason, Some(ErrorReason::Unauthenticated));
    assert_eq!(whoami(&other).await.unwrap(), EMAIL);
    client.login(EMAIL, PASSWORD).await.unwrap();
    assert_eq!(whoami(&client).await.unwrap(), EMAIL);
}

#[tokio::test]
async fn a_wrong_password_is_a_typed_error() {
    let shop = Shop::open().await;
    let client = client(&shop).await;

    let refused = client.login(EMAIL, "wrong horse").await.unwrap_err();

    assert_eq!(refused.reason, Some(ErrorReason::InvalidCredentials));
    assert_eq!(refused.facts["code"], "A105");
    assert!(refused.request_id().is_some());
    assert_eq!(whoami(&client).await.unwrap(), EMAIL, "the session before it stays");
}
