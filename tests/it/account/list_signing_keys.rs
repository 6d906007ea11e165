//! `ListSigningKeys`, and the keys' life.

use std::process::Command;

use chrono::TimeDelta;
use jangteo_sdk::account::v1::ListSigningKeysRequest;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{GetAccountRequest, SigningKey};
use jangteo_server::account::jobs::rotate_signing_keys;
use jangteo_server::app::App;
use jsonwebtoken::{DecodingKey, Validation, decode, decode_header};
use serde_json::{Value, json};

use crate::harness::Shop;

async fn keys(shop: &Shop) -> Vec<SigningKey> {
    let mut client = AccountServiceClient::new(shop.channel.clone());
    client.list_signing_keys(ListSigningKeysRequest {}).await.unwrap().into_inner().keys
}

fn kid(token: &str) -> String {
    decode_header(token).unwrap().kid.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn others_check_tokens_with_what_the_web_has_of_them() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let mut curl = Command::new("curl");
    curl.args(["--silent", &format!("http://{}/.well-known/jwks.json", shop.address)]);
    let output = tokio::task::spawn_blocking(move || curl.output().unwrap()).await.unwrap();

    let jwks: Value = serde_json::from_slice(&output.stdout).unwrap();

    let jwk = &jwks["keys"][0];
    assert_eq!(jwk["kid"], json!(kid(&ada.token)));
    let key = DecodingKey::from_ed_components(jwk["x"].as_str().unwrap()).unwrap();
    let mut validation = Validation::new(jsonwebtoken::Algorithm::EdDSA);
    validation.set_audience(&["jangteo"]);
    let claims = decode::<Value>(&ada.token, &key, &validation).unwrap().claims;
    assert_eq!(claims["sub"], json!(ada.subject.account_id.to_string()));
    assert_eq!(keys(&shop).await[0].x, jwk["x"].as_str().unwrap());
}

#[tokio::test]
async fn a_key_is_announced_signs_for_a_month_and_goes_after_its_last_token() {
    let shop = Shop::open().await;
    let App { clock, tokens, pulse_db, .. } = &shop.app;
    let ada = shop.buyer().await;
    let rotate = async || {
        rotate_signing_keys(shop.app.clone()).await.unwrap();
        tokens.refresh(pulse_db).await.unwrap();
        keys(&shop).await.into_iter().map(|it| it.kid).collect::<Vec<_>>()
    };
    let token = || shop.token(&ada.subject);
    let old = kid(&ada.token);
    assert_eq!(rotate().await, std::slice::from_ref(&old), "there is time");

    clock.advance(TimeDelta::days(30));
    let both = rotate().await;
    assert_eq!((both.len(), &both[0]), (2, &old));
    assert_eq!(kid(&token()), old, "the new one is announced first");
    clock.advance(TimeDelta::minutes(59));
    let last = token();
    clock.advance(TimeDelta::minutes(1));
    assert_eq!(kid(&token()), both[1]);
    assert_eq!(rotate().await, both, "tokens of the old one are still good");
    let mut request = tonic::Request::new(GetAccountRequest {});
    request.metadata_mut().insert("authorization", format!("Bearer {last}").parse().unwrap());
    AccountServiceClient::new(shop.channel.clone()).get_account(request).await.unwrap();

    clock.advance(TimeDelta::minutes(20));
    assert_eq!(rotate().await, both[1..]);
    assert!(tokens.verify(&token(), clock.now()).is_ok());
}
