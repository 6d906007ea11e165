//! `DisableTotp`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::DisableTotpRequest;

use super::confirm_totp::{sign_in, with_totp};
use crate::harness::{Shop, refusal};

#[tokio::test]
async fn takes_a_code_and_then_signing_in_takes_none() {
    let shop = Shop::open().await;
    let (ada, app, codes) = with_totp(&shop, "ada@example.com").await;
    let disable = async |code: &str| {
        let request = DisableTotpRequest { code: code.into() };
        ada.totp_service().disable_totp(request).await.map(drop)
    };

    let refused = disable(&app.code(&shop)).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOTP_CODE_INVALID", "it has confirmed already");
    assert_eq!(sign_in(&shop, "ada@example.com", "").await, "SECOND_FACTOR_REQUIRED");
    shop.app.clock.advance(TimeDelta::seconds(30));
    disable(&app.code(&shop)).await.unwrap();
    disable(&codes[0]).await.expect("a repeat");

    assert_eq!(sign_in(&shop, "ada@example.com", "").await, "");
    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "Signing in takes no code any more");
    let secrets = "SELECT count(*) FROM totp_secrets";
    assert_eq!(shop.database.number(secrets).await, 0);
}

#[tokio::test]
async fn a_recovery_code_does_as_well() {
    let shop = Shop::open().await;
    let (ada, _, codes) = with_totp(&shop, "ada@example.com").await;

    let request = DisableTotpRequest { code: codes[9].clone() };
    ada.totp_service().disable_totp(request).await.unwrap();

    assert_eq!(sign_in(&shop, "ada@example.com", "").await, "");
}
