//! Tokens: fetched, kept, refreshed once.

use std::pin::pin;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::account::v1::{GetAccountRequest, SignUpRequest, Tokens, VerifyEmailRequest};
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::futures::StreamExt;
use jangteo_sdk::order::v1::{CancelOrderRequest, WatchOrderRequest};
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::types::v1::Money;
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest};
use jangteo_sdk::{Client, Error};
use jangteo_server::platform::token::ACCESS_TTL;

use crate::harness::{Shop, place_order_request};

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
    let mut accounts = client.account_service();
    accounts.sign_up(request).await.unwrap();
    let code = shop.mails_to(EMAIL).await.pop().unwrap().code().to_owned();
    accounts.verify_email(VerifyEmailRequest { code }).await.unwrap();
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

#[tokio::test]
async fn a_stream_goes_on_with_a_refreshed_token() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let client = client(&shop).await;
    let charge = ChargeWalletRequest {
        amount: Some(Money { currency_code: "KRW".into(), amount_minor: 5_000 }),
        method: ChargeMethod::Sandbox.into(),
    };
    client.wallet_service().charge_wallet(charge).await.unwrap();
    let order = place_order_request(&[(&lamp, 1)]);
    let placed = client.order_service().place_order(order).await.unwrap();
    let order_id = placed.into_inner().order.unwrap().id;
    // A token that has two seconds left, and of which the client does not know when it ends.
    let tokens = client.tokens().unwrap();
    let (now, signer) = (shop.app.clock.now(), &shop.app.tokens);
    let (subject, _) = signer.verify(&tokens.access_token, now).unwrap();
    let short = signer.sign(&subject, now - ACCESS_TTL + TimeDelta::seconds(2)).unwrap();
    client.resume(Tokens { access_token: short, access_expire_time: None, ..tokens });
    let watch = WatchOrderRequest { order_id: order_id.clone(), ..Default::default() };
    let mut stream = pin!(client.watch(watch));
    assert_eq!(stream.next().await.unwrap().unwrap().sequence, 1);

    tokio::time::sleep(Duration::from_secs(3)).await;
    client.order_service().cancel_order(CancelOrderRequest { order_id }).await.unwrap();

    assert_eq!(stream.next().await.unwrap().unwrap().sequence, 2);
}
