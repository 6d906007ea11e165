//! `ResetPassword`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::ResetPasswordRequest;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::policy::v1::Role;
use tonic::Status;

use super::get_account::get_account;
use super::login::login;
use super::request_password_reset::code;
use super::sign_up::sign_up;
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop, refusal};

async fn reset(shop: &Shop, code: &str, password: &str) -> Result<(), Status> {
    let request = ResetPasswordRequest { code: code.into(), new_password: password.into() };
    AccountServiceClient::new(shop.channel.clone()).reset_password(request).await.map(drop)
}

#[tokio::test]
async fn replaces_the_password_and_ends_every_session() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let thief = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let code = code(&shop, "ada@example.com").await;

    reset(&shop, &code, "battery staple").await.unwrap();

    let refused = get_account(&shop, &thief.access_token).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
    let refused = login(&shop, "ada@example.com", PASSWORD).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "INVALID_CREDENTIALS");
    login(&shop, "ada@example.com", "battery staple").await.unwrap();
    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "Your password was changed");
}

#[tokio::test]
async fn a_used_code_answers_its_repeat_and_nobody_else() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let code = code(&shop, "ada@example.com").await;
    reset(&shop, &code, "battery staple").await.unwrap();

    reset(&shop, &code, "battery staple").await.unwrap();
    let eve = refusal(&reset(&shop, &code, "of eve's choice").await.unwrap_err());

    assert_eq!(eve.reason, "CODE_INVALID");
    login(&shop, "ada@example.com", "battery staple").await.unwrap();
}

#[tokio::test]
async fn shows_that_an_unverified_email_is_ones_own() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let code = code(&shop, "ada@example.com").await;

    reset(&shop, &code, "battery staple").await.unwrap();

    let tokens = login(&shop, "ada@example.com", "battery staple").await.unwrap();
    assert!(get_account(&shop, &tokens.access_token).await.unwrap().email_verified);
}

#[tokio::test]
async fn a_code_is_good_for_an_hour() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let code = code(&shop, "ada@example.com").await;
    shop.app.clock.advance(TimeDelta::hours(1));

    let refused = refusal(&reset(&shop, &code, "battery staple").await.unwrap_err());

    assert_eq!(refused.reason, "CODE_INVALID");
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
}
