//! `RefreshToken`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{RefreshTokenRequest, Tokens};
use jangteo_sdk::policy::v1::Role;
use tonic::Status;

use super::get_account::get_account;
use super::login::login;
use super::sign_up::sign_up;
use crate::harness::{PASSWORD, Shop, refusal};

async fn refresh(shop: &Shop, refresh_token: &str) -> Result<Tokens, Status> {
    let request = RefreshTokenRequest { refresh_token: refresh_token.into() };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.refresh_token(request).await?.into_inner().tokens.unwrap())
}

async fn signed_in(shop: &Shop) -> Tokens {
    sign_up(shop, "ada@example.com", Role::Buyer).await.unwrap();
    login(shop, "ada@example.com", PASSWORD).await.unwrap()
}

#[tokio::test]
async fn a_chain_of_exchanges_keeps_a_session_going() {
    let shop = Shop::open().await;
    let mut tokens = signed_in(&shop).await;

    for _ in 0..3 {
        shop.app.clock.advance(TimeDelta::days(20));
        let expired = get_account(&shop, &tokens.access_token).await.unwrap_err();
        assert_eq!(refusal(&expired).reason, "TOKEN_EXPIRED");
        tokens = refresh(&shop, &tokens.refresh_token).await.unwrap();
        get_account(&shop, &tokens.access_token).await.unwrap();
    }
}

#[tokio::test]
async fn a_lost_answer_locks_nobody_out() {
    let shop = Shop::open().await;
    let first = signed_in(&shop).await;
    let lost = refresh(&shop, &first.refresh_token).await.unwrap();
    shop.app.clock.advance(TimeDelta::seconds(9));

    let again = refresh(&shop, &first.refresh_token).await.unwrap();

    refresh(&shop, &again.refresh_token).await.unwrap();
    let lost = refresh(&shop, &lost.refresh_token).await.unwrap_err();
    assert_eq!(refusal(&lost).reason, "REFRESH_TOKEN_INVALID", "a session has one line of tokens");
}

#[tokio::test]
async fn a_token_that_comes_back_late_ends_the_session() {
    let shop = Shop::open().await;
    let first = signed_in(&shop).await;
    let second = refresh(&shop, &first.refresh_token).await.unwrap();
    shop.app.clock.advance(TimeDelta::seconds(11));

    let reused = refresh(&shop, &first.refresh_token).await.unwrap_err();

    assert_eq!(refusal(&reused).reason, "REFRESH_TOKEN_REUSED");
    let newest = refresh(&shop, &second.refresh_token).await.unwrap_err();
    assert_eq!(refusal(&newest).reason, "REFRESH_TOKEN_INVALID");
    let access = get_account(&shop, &second.access_token).await.unwrap_err();
    assert_eq!(refusal(&access).reason, "TOKEN_REVOKED");
}

#[tokio::test]
async fn once_its_successor_is_used_a_token_has_no_grace() {
    let shop = Shop::open().await;
    let first = signed_in(&shop).await;
    let second = refresh(&shop, &first.refresh_token).await.unwrap();
    refresh(&shop, &second.refresh_token).await.unwrap();

    let reused = refresh(&shop, &first.refresh_token).await.unwrap_err();

    assert_eq!(refusal(&reused).reason, "REFRESH_TOKEN_REUSED");
}

#[tokio::test]
async fn unknown_and_expired_tokens_buy_nothing() {
    let shop = Shop::open().await;
    let tokens = signed_in(&shop).await;
    let access = refresh(&shop, &tokens.access_token).await;
    shop.app.clock.advance(TimeDelta::days(30));

    let answers = [
        refresh(&shop, "no such token").await,
        access,
        refresh(&shop, &tokens.refresh_token).await,
    ];

    let reasons = answers.map(|it| it.map_or_else(|it| it, |_| panic!("bought something")));
    assert_eq!(refusal(&reasons[0]).reason, "REFRESH_TOKEN_INVALID");
    assert_eq!(refusal(&reasons[1]).fields, ["refresh_token"]);
    assert_eq!(refusal(&reasons[2]).reason, "REFRESH_TOKEN_INVALID");
}
