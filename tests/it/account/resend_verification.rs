//! `ResendVerification`.

use jangteo_sdk::account::v1::ResendVerificationRequest;
use jangteo_sdk::policy::v1::Role;

use super::sign_up::sign_up;
use super::verify_email::verify_email;
use crate::harness::{PASSWORD, Shop, refusal};

#[tokio::test]
async fn mails_another_code_after_a_minute_and_both_are_good() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let ada = shop.client().without_repeats();
    ada.login("ada@example.com", PASSWORD).await.unwrap();
    let mut accounts = ada.account_service();
    let early = accounts.resend_verification(ResendVerificationRequest {}).await.unwrap_err();
    assert_eq!(refusal(&early).reason, "MAIL_THROTTLED");
    shop.next_mail_may_come();

    accounts.resend_verification(ResendVerificationRequest {}).await.unwrap();

    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.len(), 2);
    verify_email(&shop, mails[1].code()).await.unwrap();
    accounts.resend_verification(ResendVerificationRequest {}).await.unwrap();
    assert_eq!(shop.mails_to("ada@example.com").await.len(), 2, "nothing is left to verify");
}
