//! `RequestPasswordReset`.

use jangteo_sdk::account::v1::RequestPasswordResetRequest;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::policy::v1::Role;
use tonic::Status;

use super::verify_email::verified;
use crate::harness::{Shop, refusal};

pub(super) async fn request_reset(shop: &Shop, email: &str) -> Result<(), Status> {
    let request = RequestPasswordResetRequest { email: email.into() };
    AccountServiceClient::new(shop.channel.clone()).request_password_reset(request).await.map(drop)
}

/// The code that a forgotten password is replaced with.
pub(super) async fn code(shop: &Shop, email: &str) -> String {
    shop.next_mail_may_come();
    request_reset(shop, email).await.unwrap();
    shop.mails_to(email).await.pop().unwrap().code().to_owned()
}

#[tokio::test]
async fn answers_alike_for_somebody_and_nobody() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    shop.next_mail_may_come();

    for email in ["ada@example.com", "bob@example.com"] {
        request_reset(&shop, email).await.unwrap();
        let again = refusal(&request_reset(&shop, email).await.unwrap_err());
        assert_eq!(again.reason, "MAIL_THROTTLED", "{email}");
    }

    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "Choose another password");
    assert_eq!(shop.mails_to("bob@example.com").await.len(), 0);
}
