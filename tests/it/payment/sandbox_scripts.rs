//! What the sandbox provider does wrong when it is told to, and what the shop makes of it.

use std::time::{Duration, Instant};

use jangteo_server::base::money::Money;
use jangteo_server::payment::model::Provider;
use jangteo_server::payment::provider::{Settings, State, peers};
use jangteo_server::platform::outbound::Limits;
use serde_json::{Value, json};
use uuid::Uuid;

use super::port::{Paying, why};
use super::sandbox::{agree, ask};
use crate::harness::Shop;

async fn script(shop: &Shop, script: Value) {
    let (status, answer) = ask(shop, "/scripts", &script).await;
    assert_eq!(status, 200, "{answer}");
}

/// A payment that the buyer has agreed to, and their token.
async fn agreed(shop: &Shop) -> (Paying<'_>, String) {
    let (paying, prepared) = Paying::prepare(&shop.app, Provider::Sandbox).await;
    let token = agree(&prepared.redirect_url).await;
    (paying, token)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_lost_after_the_money_was_taken() {
    let shop = Shop::open().await;
    let (paying, token) = agreed(&shop).await;
    script(&shop, json!({ "call": "APPROVE", "action": "FAIL_AFTER" })).await;
    assert_eq!(why(paying.approve(&token).await), "UNKNOWN");
    let seen = paying.seen().await;
    assert_eq!((seen.state, seen.captured), (State::Captured, Money::krw(9_900)));
    assert_eq!(paying.approve(&token).await.unwrap().reference, seen.reference.unwrap());

    let id = Uuid::new_v4();
    script(&shop, json!({ "call": "CANCEL", "action": "FAIL_AFTER" })).await;
    assert_eq!(why(paying.cancel(id, 900, 9_900).await), "UNKNOWN");
    assert_eq!(paying.cancel(id, 900, 9_900).await.unwrap().remaining, Money::krw(9_000));
    assert_eq!(paying.seen().await.cancelled, Money::krw(900));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_never_comes_after_the_money_was_taken() {
    // Nobody is waited for longer than a second.
    let limits = Limits { patience: Duration::from_secs(1), ..Limits::default() };
    let shop = Shop::open().await;
    let sandbox_url = Some(format!("http://{}", shop.address));
    let settings = Settings { sandbox_url, limits, ..Settings::default() };
    let mut app = shop.app.clone();
    app.peers = peers(&settings, &app.keys).unwrap();
    let (paying, prepared) = Paying::prepare(&app, Provider::Sandbox).await;
    let token = agree(&prepared.redirect_url).await;
    script(&shop, json!({ "call": "APPROVE", "action": "HANG_AFTER" })).await;
    let started = Instant::now();

    assert_eq!(why(paying.approve(&token).await), "UNKNOWN");

    assert!(started.elapsed() < Duration::from_secs(20));
    assert_eq!(paying.seen().await.state, State::Captured);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_fails_before_the_money_is_taken_or_declines() {
    let shop = Shop::open().await;
    let (paying, token) = agreed(&shop).await;
    let payment_id = paying.ready.payment_id.to_string();
    let broken =
        json!({ "call": "APPROVE", "action": "FAIL_BEFORE", "payment_id": payment_id, "count": 2 });
    script(&shop, broken).await;
    let (other, others_token) = agreed(&shop).await;
    other.approve(&others_token).await.unwrap();
    for _ in 0..2 {
        assert_eq!(why(paying.approve(&token).await), "UNKNOWN");
        assert_eq!(paying.seen().await.state, State::Approvable, "nothing was taken");
    }

    let declined = json!({ "call": "APPROVE", "action": "DECLINE", "code": "LIMIT_EXCEEDED" });
    script(&shop, declined).await;
    assert_eq!(why(paying.approve(&token).await), "REFUSED LIMIT_EXCEEDED");
    assert_eq!(paying.seen().await.state, State::Failed);
    assert_eq!(why(paying.approve(&token).await), "REFUSED LIMIT_EXCEEDED", "for good");
    script(&shop, json!({ "call": "CANCEL", "action": "DECLINE", "code": "NOT_TODAY" })).await;
    let id = Uuid::new_v4();
    assert_eq!(why(other.cancel(id, 900, 9_900).await), "REFUSED NOT_TODAY");
    assert!(other.cancel(id, 900, 9_900).await.is_ok(), "that passes");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_tells_another_amount() {
    let shop = Shop::open().await;
    let (paying, token) = agreed(&shop).await;
    script(&shop, json!({ "call": "APPROVE", "action": "WRONG_AMOUNT" })).await;
    assert_eq!(why(paying.approve(&token).await), "MISMATCH");
    script(&shop, json!({ "call": "LOOKUP", "action": "WRONG_AMOUNT" })).await;
    assert_eq!(paying.seen().await.captured, Money::krw(9_901));
    assert_eq!(paying.seen().await.captured, Money::krw(9_900));
    script(&shop, json!({ "call": "CANCEL", "action": "WRONG_AMOUNT" })).await;
    assert_eq!(why(paying.cancel(Uuid::new_v4(), 900, 9_900).await), "MISMATCH");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_slow_and_what_may_be_repeated_is() {
    let shop = Shop::open().await;
    script(&shop, json!({ "call": "READY", "action": "FAIL_AFTER", "count": 2 })).await;
    script(&shop, json!({ "call": "LOOKUP", "action": "DELAY", "delay_ms": 400 })).await;

    let (paying, _) = Paying::prepare(&shop.app, Provider::Sandbox).await;
    let started = Instant::now();
    assert_eq!(paying.seen().await.state, State::Ready);

    assert!(Duration::from_millis(400) <= started.elapsed());
    assert_eq!(shop.database.number("SELECT count(*) FROM sandbox_payments").await, 1);
    assert_eq!(shop.database.number("SELECT sum(remaining) FROM sandbox_scripts").await, 0);
}
