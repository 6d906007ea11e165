//! `ChangePassword`.

use jangteo_sdk::account::v1::ChangePasswordRequest;
use jangteo_sdk::account::v1::GetAccountRequest;
use jangteo_sdk::policy::v1::Role;

use super::get_account::get_account;
use super::login::login;
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop, refusal};

fn request(current: &str, new: &str) -> ChangePasswordRequest {
    ChangePasswordRequest { current_password: current.into(), new_password: new.into() }
}

#[tokio::test]
async fn ends_other_sessions_and_not_this() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let other = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();
    let mut accounts = ada.account_service();

    accounts.change_password(request(PASSWORD, "battery staple")).await.unwrap();
    accounts.change_password(request(PASSWORD, "battery staple")).await.expect("a repeat");

    let refused = get_account(&shop, &other.access_token).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
    accounts.get_account(GetAccountRequest {}).await.unwrap();
    login(&shop, "ada@example.com", "battery staple").await.unwrap();
    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "Your password was changed");
}

#[tokio::test]
async fn a_stolen_session_does_not_find_the_password_out() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    let thief = shop.client().without_repeats();
    thief.login("ada@example.com", PASSWORD).await.unwrap();
    let mut reasons = Vec::new();

    for guess in 0..8 {
        let guess = request(&format!("guess {guess}"), "of eve's choice");
        let refused = thief.account_service().change_password(guess).await.unwrap_err();
        reasons.push(refusal(&refused).reason);
    }

    assert_eq!(reasons[..6], ["INVALID_CREDENTIALS"; 6]);
    assert_eq!(reasons[6..], ["LOGIN_THROTTLED"; 2]);
}
