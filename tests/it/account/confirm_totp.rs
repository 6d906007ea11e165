//! `ConfirmTotp`, and signing in after it.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::Client;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{ConfirmTotpRequest, GetAccountRequest, LoginRequest};
use jangteo_sdk::policy::v1::Role;

use super::enroll_totp::{Authenticator, enabled};
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop, refusal};

/// Somebody with a second factor, their app and their recovery codes.
pub(super) async fn with_totp(shop: &Shop, email: &str) -> (Client, Authenticator, Vec<String>) {
    verified(shop, email, Role::Buyer).await;
    let client = shop.client();
    client.login(email, PASSWORD).await.unwrap();
    let (app, codes) = enabled(shop, &client).await;
    (client, app, codes)
}

/// What comes of signing in with a code: `""` for a session, or why there is none.
pub(super) async fn sign_in(shop: &Shop, email: &str, code: &str) -> String {
    let request =
        LoginRequest { email: email.into(), password: PASSWORD.into(), totp_code: code.into() };
    let answer = AccountServiceClient::new(shop.channel.clone()).login(request).await;
    answer.map_or_else(|refused| refusal(&refused).reason, |_| String::new())
}

#[tokio::test]
async fn from_then_on_signing_in_takes_a_code_that_is_good_once() {
    let shop = Shop::open().await;
    let (ada, app, _) = with_totp(&shop, "ada@example.com").await;
    let sign_in = async |code: &str| sign_in(&shop, "ada@example.com", code).await;

    assert_eq!(sign_in("").await, "SECOND_FACTOR_REQUIRED");
    assert_eq!(sign_in(&app.code(&shop)).await, "TOTP_CODE_INVALID", "it has confirmed already");
    shop.app.clock.advance(TimeDelta::seconds(30));
    let code = app.code(&shop);
    let at_once = join_all((0..3).map(|_| sign_in(&code))).await;
    assert_eq!(at_once.iter().filter(|it| it.is_empty()).count(), 1, "{at_once:?}");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert_eq!(sign_in(wrong).await, "TOTP_CODE_INVALID");
    let account = ada.account_service().get_account(GetAccountRequest {}).await.unwrap();
    assert!(account.into_inner().account.unwrap().totp_enabled);
    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "Signing in takes a code now");
}

#[tokio::test]
async fn a_recovery_code_does_once_what_the_app_would() {
    let shop = Shop::open().await;
    let (ada, app, codes) = with_totp(&shop, "ada@example.com").await;
    let sign_in = async |code: &str| sign_in(&shop, "ada@example.com", code).await;

    assert_eq!(sign_in(&codes[3].to_lowercase()).await, "");
    assert_eq!(sign_in(&codes[3]).await, "TOTP_CODE_INVALID");
    assert_eq!(sign_in(&codes[4]).await, "");
    // Whose answer was lost is told the codes again.
    let again = ConfirmTotpRequest { code: app.code(&shop) };
    let again = ada.totp_service().confirm_totp(again).await.unwrap().into_inner();
    assert_eq!(again.recovery_codes, codes);
    let dump = shop.database.dump().await;
    assert!(codes.iter().all(|it| !dump.contains(it)));
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'RECOVERY_CODE_USED'";
    assert_eq!(shop.database.number(noted).await, 2);
}

#[tokio::test]
async fn codes_are_not_found_by_trying_not_even_with_the_password() {
    let shop = Shop::open().await;
    with_totp(&shop, "ada@example.com").await;
    let mut reasons = Vec::new();

    for guess in 0..12 {
        // In between the code is left out, which takes nothing back.
        let code = if guess % 2 == 0 { format!("00{guess:04}") } else { String::new() };
        reasons.push(sign_in(&shop, "ada@example.com", &code).await);
    }

    assert!(reasons[8..].iter().all(|it| it == "LOGIN_THROTTLED"), "{reasons:?}");
}

#[tokio::test]
async fn there_must_be_something_to_confirm() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    let request = ConfirmTotpRequest { code: "123456".into() };
    let refused = ada.client.totp_service().confirm_totp(request).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "TOTP_NOT_ENROLLED");
    for wrong in ["", "12345", "1234567", "12345a", "１２３４５６"] {
        let request = ConfirmTotpRequest { code: wrong.into() };
        let refused = ada.client.totp_service().confirm_totp(request).await.unwrap_err();
        assert_eq!(refusal(&refused).fields, ["code"], "{wrong}");
    }
}
