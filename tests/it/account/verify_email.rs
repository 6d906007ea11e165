//! `VerifyEmail`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{Account, VerifyEmailRequest};
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::wallet::v1::GetWalletRequest;
use tonic::{Code, Status};

use super::get_account::get_account;
use super::login::login;
use super::sign_up::sign_up;
use crate::harness::{PASSWORD, Shop, refusal};

pub(super) async fn verify_email(shop: &Shop, code: &str) -> Result<(), Status> {
    let request = VerifyEmailRequest { code: code.into() };
    AccountServiceClient::new(shop.channel.clone()).verify_email(request).await.map(drop)
}

/// Somebody who has signed up and brought the code that they were mailed.
pub(crate) async fn verified(shop: &Shop, email: &str, role: Role) -> Account {
    let account = sign_up(shop, email, role).await.unwrap();
    let code = shop.mails_to(email).await.pop().unwrap().code().to_owned();
    verify_email(shop, &code).await.unwrap();
    account
}

#[tokio::test]
async fn until_then_they_look_and_neither_buy_nor_sell() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();
    ada.catalog_service().list_products(ListProductsRequest::default()).await.unwrap();
    let refused = ada.wallet_service().get_wallet(GetWalletRequest {}).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "EMAIL_NOT_VERIFIED");
    assert_eq!(refused.code(), Code::PermissionDenied);

    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails[0].subject, "Verify your e-mail");
    let link = format!("https://shop.example/verify-email?code={}", mails[0].code());
    assert!(mails[0].text.contains(&link), "{}", mails[0].text);
    verify_email(&shop, mails[0].code()).await.unwrap();

    // The client takes the advice: it refreshes its token, and asks again.
    ada.wallet_service().get_wallet(GetWalletRequest {}).await.unwrap();
}

#[tokio::test]
async fn a_code_works_once_and_a_repeat_changes_nothing() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let code = shop.mails_to("ada@example.com").await[0].code().to_owned();

    let answers = futures_util::future::join_all((0..4).map(|_| verify_email(&shop, &code))).await;

    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    let verified = "SELECT count(*) FROM accounts WHERE email_verified_at IS NOT NULL";
    assert_eq!(shop.database.number(verified).await, 1);
    let tokens = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    assert!(get_account(&shop, &tokens.access_token).await.unwrap().email_verified);
}

#[tokio::test]
async fn a_code_of_yesterday_of_another_purpose_or_of_nobody_is_refused() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let code = shop.mails_to("ada@example.com").await[0].code().to_owned();
    let reset = super::request_password_reset::code(&shop, "ada@example.com").await;
    let mut forged = code.clone().into_bytes();
    forged[30] = if forged[30] == b'A' { b'B' } else { b'A' };
    shop.app.clock.advance(TimeDelta::days(1));

    for wrong in [&code, &reset, "x", "AAAA", &String::from_utf8(forged).unwrap(), &code[..22]] {
        let refused = refusal(&verify_email(&shop, wrong).await.unwrap_err());
        assert_eq!(refused.reason, "CODE_INVALID", "{wrong}");
    }
    assert_eq!(refusal(&verify_email(&shop, "").await.unwrap_err()).fields, ["code"]);
}
