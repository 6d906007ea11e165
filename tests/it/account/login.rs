//! `Login`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{LoginRequest, Tokens};
use jangteo_sdk::policy::v1::Role;
use tonic::Status;

use super::sign_up::sign_up;
use crate::harness::{PASSWORD, Shop, refusal};

pub(crate) async fn login(shop: &Shop, email: &str, password: &str) -> Result<Tokens, Status> {
    let request =
        LoginRequest { email: email.into(), password: password.into(), ..LoginRequest::default() };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.login(request).await?.into_inner().tokens.unwrap())
}

#[tokio::test]
async fn opens_a_session_of_the_account() {
    let shop = Shop::open().await;
    let ada = sign_up(&shop, "ada@example.com", Role::Seller).await.unwrap();

    let tokens = login(&shop, "ADA@example.com", PASSWORD).await.unwrap();

    let (subject, _) = shop.app.tokens.verify(&tokens.access_token, shop.app.clock.now()).unwrap();
    assert_eq!(subject.account_id.to_string(), ada.id);
    assert_eq!(subject.roles, [Role::Seller]);
    let kept = "SELECT count(*) FROM refresh_tokens WHERE octet_length(hash) = 32";
    assert_eq!(shop.database.number(kept).await, 1);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_email_answer_alike() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();

    let wrong = login(&shop, "ada@example.com", "wrong horse").await.unwrap_err();
    let unknown = login(&shop, "bob@example.com", PASSWORD).await.unwrap_err();

    assert_eq!(refusal(&wrong).reason, "INVALID_CREDENTIALS");
    assert_eq!(refusal(&wrong).reason, refusal(&unknown).reason);
    assert_eq!((wrong.code(), wrong.message()), (unknown.code(), unknown.message()));
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'SIGN_IN_FAILED'";
    assert_eq!(shop.database.number(noted).await, 2);
    let known = format!("{noted} AND subject_id IN (SELECT id FROM accounts)");
    assert_eq!(shop.database.number(&known).await, 1);
}

#[tokio::test]
async fn failures_of_an_email_wait_longer_each_time_also_when_they_come_at_once() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();

    let guesses = (0..50).map(|_| login(&shop, "ada@example.com", "wrong horse"));
    let guesses = futures_util::future::join_all(guesses).await;

    let tried = guesses.iter().map(|it| refusal(it.as_ref().unwrap_err()).reason);
    let tried = tried.filter(|it| it == "INVALID_CREDENTIALS").count();
    // The sixth makes the next wait a second, and the machine may be slow.
    assert!((6..12).contains(&tried), "{tried}");
    for _ in tried..12 {
        shop.app.clock.advance(TimeDelta::minutes(20));
        login(&shop, "ada@example.com", "wrong horse").await.unwrap_err();
    }
    let early = refusal(&login(&shop, "ADA@example.com", PASSWORD).await.unwrap_err());
    assert_eq!(early.reason, "LOGIN_THROTTLED");
    let wait = early.retry_after.unwrap().as_secs();
    assert!((30..=64).contains(&wait), "{wait}");
    shop.app.clock.advance(TimeDelta::seconds(64));
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    for _ in 0..5 {
        login(&shop, "ada@example.com", "wrong horse").await.unwrap_err();
    }
    login(&shop, "ada@example.com", PASSWORD).await.expect("a good login forgets the bad ones");
}

#[tokio::test]
async fn an_address_that_tries_many_emails_has_to_wait_and_nobody_elses_does() {
    let shop = Shop::open().await;
    let mut reasons = Vec::new();
    for n in 0..23 {
        let refused = login(&shop, &format!("{n}@example.com"), PASSWORD).await.unwrap_err();
        reasons.push(refusal(&refused).reason);
    }

    assert_eq!(reasons.iter().filter(|it| *it == "INVALID_CREDENTIALS").count(), 21);
    assert_eq!(reasons.last().unwrap(), "LOGIN_THROTTLED");
    let dump = shop.database.dump().await;
    assert!(!dump.contains("127.0.0.1") && !dump.contains("@example.com"));
}
