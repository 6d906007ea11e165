//! `ConfirmTotp`, and signing in after it.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::Client;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{
    ConfirmTotpRequest, EnrollTotpRequest, GetAccountRequest, LoginRequest,
    RequestPasswordResetRequest,
};
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

    for guess in 0..8 {
        reasons.push(sign_in(&shop, "ada@example.com", &format!("00{guess:04}")).await);
        // In between the code is left out, which takes nothing back.
        assert_eq!(sign_in(&shop, "ada@example.com", "").await, "SECOND_FACTOR_REQUIRED");
    }

    assert_eq!(reasons[6..], ["LOGIN_THROTTLED"; 2], "{reasons:?}");
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'SIGN_IN_FAILED' \
        AND facts LIKE '%code%' AND subject_id IN (SELECT id FROM accounts)";
    assert_eq!(shop.database.number(noted).await, 6);
}

#[tokio::test]
async fn whoever_has_seen_the_code_of_a_login_is_told_no_recovery_codes() {
    let shop = Shop::open().await;
    let (ada, app, _) = with_totp(&shop, "ada@example.com").await;
    shop.app.clock.advance(TimeDelta::seconds(30));
    let code = app.code(&shop);
    assert_eq!(sign_in(&shop, "ada@example.com", &code).await, "");

    let refused = ada.totp_service().confirm_totp(ConfirmTotpRequest { code }).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "TOTP_CODE_INVALID");
}

#[tokio::test]
async fn whoever_only_claims_an_email_cannot_keep_its_owner_out() {
    let shop = Shop::open().await;
    let mallory = shop.unverified().await;

    let refused = mallory.client.totp_service().enroll_totp(EnrollTotpRequest {}).await;

    assert_eq!(refusal(&refused.unwrap_err()).reason, "EMAIL_NOT_VERIFIED");
}

#[tokio::test]
async fn what_is_told_of_the_second_factor_holds_no_other_mail_up() {
    let shop = Shop::open().await;
    with_totp(&shop, "ada@example.com").await;
    shop.next_mail_may_come();
    let request = RequestPasswordResetRequest { email: "ada@example.com".into() };
    let mut accounts = AccountServiceClient::new(shop.channel.clone());
    shop.database.run("UPDATE mails SET created_at = now() WHERE kind = 'TOTP_ENABLED'").await;
    accounts.request_password_reset(request).await.unwrap();
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
