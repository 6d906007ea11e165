//! Paying with KakaoPay, which loses answers, is slow, and knows no keys.

use std::time::Duration;

use chrono::TimeDelta;
use jangteo_server::base::ids::PaymentId;
use jangteo_server::base::money::Money;
use jangteo_server::payment::model::Provider;
use jangteo_server::payment::provider::{Ready, State, port};
use serde_json::json;
use uuid::Uuid;

use super::port::{BUYER, Paying, ready, shop_with, why};
use crate::harness::{CID, KakaoPay, Reply, Shop};

const READY: &str = "/online/v1/payment/ready";
const APPROVE: &str = "/online/v1/payment/approve";
const CANCEL: &str = "/online/v1/payment/cancel";
const ORDER: &str = "/online/v1/payment/order";

async fn open() -> (Shop, KakaoPay) {
    let kakaopay = KakaoPay::start().await;
    (shop_with(&kakaopay.settings()).await, kakaopay)
}

/// A payment that the buyer has agreed to, and their token.
async fn agreed<'a>(shop: &'a Shop, kakaopay: &KakaoPay) -> (Paying<'a>, String) {
    let (paying, _) = Paying::prepare(&shop.app, Provider::KakaoPay).await;
    let token = kakaopay.agree(&paying.provider_id);
    (paying, token)
}

async fn captured<'a>(shop: &'a Shop, kakaopay: &KakaoPay) -> Paying<'a> {
    let (paying, token) = agreed(shop, kakaopay).await;
    paying.approve(&token).await.unwrap();
    paying
}

/// Why KakaoPay refuses.
fn refusal(status: u16, code: i64, method: &str) -> Reply {
    let extras =
        json!({ "method_result_code": method, "method_result_message": "다시 시도해 주세요." });
    Reply::json(status, &json!({ "error_code": code, "error_message": "no", "extras": extras }))
}

/// All the ways in which an answer is lost after what it tells of was done.
fn losses() -> [Reply; 5] {
    [
        Reply { cut: true, ..Reply::default() },
        Reply { delay: Duration::from_secs(30), ..Reply::default() },
        Reply { status: 500, body: "{}".into(), ..Reply::default() },
        Reply { status: 503, body: "{}".into(), ..Reply::default() },
        Reply { status: 200, body: "{}".into(), ..Reply::default() },
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_prepared_approved_and_given_back_in_parts() {
    let (shop, kakaopay) = open().await;

    let (paying, prepared) = Paying::prepare(&shop.app, Provider::KakaoPay).await;
    assert!(prepared.redirect_url.ends_with(&format!("{}/info", paying.provider_id)));
    assert!(prepared.mobile_redirect_url.ends_with("/mInfo"));
    assert_eq!(paying.seen().await.state, State::Ready);
    assert_eq!(why(paying.approve("a guess").await), "REFUSED -780");

    let token = kakaopay.agree(&paying.provider_id);
    assert_eq!(paying.seen().await.state, State::Approvable);
    let captured = paying.approve(&token).await.unwrap();
    assert_eq!(captured.amount, Money::krw(9_900));
    let seen = paying.seen().await;
    assert_eq!((seen.state, seen.captured), (State::Captured, Money::krw(9_900)));
    assert_eq!(seen.payment_id, paying.ready.payment_id.to_string());
    assert_eq!(seen.reference.as_ref(), Some(&captured.reference));
    assert_eq!(seen.approve_time, Some(captured.approve_time));
    let now = shop.app.clock.now();
    assert!((now - captured.approve_time).abs() < TimeDelta::minutes(5), "{captured:?}");

    let first = paying.cancel(Uuid::new_v4(), 900, 9_900).await.unwrap();
    assert_eq!((first.amount, first.remaining), (Money::krw(900), Money::krw(9_000)));
    let seen = paying.seen().await;
    assert_eq!((seen.state, seen.cancelled), (State::PartlyCancelled, Money::krw(900)));
    let rest = paying.cancel(Uuid::new_v4(), 9_000, 9_000).await.unwrap();
    assert_eq!(rest.remaining, Money::krw(0));
    assert_eq!(paying.seen().await.state, State::Cancelled);
    assert_eq!(kakaopay.done(&paying.provider_id), ["PAYMENT", "CANCEL", "CANCEL"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_told_what_its_documents_ask_for() {
    let (shop, kakaopay) = open().await;
    let ready = Ready { item_name: "달".repeat(101), ..ready() };
    let payment_id = ready.payment_id.to_string();

    let (paying, _) = Paying::prepare_as(&shop.app, Provider::KakaoPay, ready).await;
    let token = kakaopay.agree(&paying.provider_id);
    paying.approve(&token).await.unwrap();

    let ours = json!({
        "cid": CID, "partner_order_id": payment_id, "partner_user_id": BUYER,
        "item_name": "달".repeat(100), "quantity": 2, "total_amount": 9_900, "tax_free_amount": 0,
        "approval_url": "https://shop.example/pay/approved?order=1",
        "cancel_url": "https://shop.example/pay/left", "fail_url": "https://shop.example/pay/failed",
    });
    assert_eq!(kakaopay.asked(READY), [ours]);
    let ours = json!({
        "cid": CID, "tid": paying.provider_id, "partner_order_id": payment_id,
        "partner_user_id": BUYER, "pg_token": token, "total_amount": 9_900,
    });
    assert_eq!(kakaopay.asked(APPROVE), [ours]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approval_whose_answer_is_lost_is_found_and_never_made_twice() {
    let (shop, kakaopay) = open().await;
    for lost in losses() {
        let shown = format!("{lost:?}");
        let (paying, token) = agreed(&shop, &kakaopay).await;
        kakaopay.answer_after(APPROVE, lost);

        let captured = paying.approve(&token).await.unwrap_or_else(|it| panic!("{shown}: {it:?}"));

        kakaopay.recover();
        assert_eq!(paying.seen().await.reference, Some(captured.reference.clone()), "{shown}");
        // Whoever died before they noted it asks again.
        assert_eq!(paying.approve(&token).await, Ok(captured), "{shown}");
        assert_eq!(kakaopay.done(&paying.provider_id), ["PAYMENT"], "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_doubt_about_an_approval_is_never_told_as_an_end() {
    let (shop, kakaopay) = open().await;
    let (paying, token) = agreed(&shop, &kakaopay).await;
    let broken = || Reply { status: 500, body: "{}".into(), ..Reply::default() };
    let cases = [
        // What it says to the approval, whether it can be looked up, and what is known then.
        (broken(), true, "UNKNOWN"),
        (broken(), false, "UNKNOWN"),
        (refusal(503, -503, ""), true, "UNKNOWN"),
        (refusal(503, -503, ""), false, "UNKNOWN"),
        (refusal(400, -780, "USER_LOCKED"), true, "UNKNOWN"),
        (refusal(400, -780, "BANK_FIRM_UNKNOWN"), true, "UNKNOWN"),
        (refusal(400, -785, ""), true, "UNKNOWN"),
        (refusal(400, -780, "EXCEED_LIMIT"), true, "REFUSED -780 EXCEED_LIMIT"),
        (refusal(400, -780, "EXCEED_LIMIT"), false, "UNKNOWN"),
        (refusal(401, -401, ""), false, "REFUSED -401"),
    ];
    for (reply, found, expected) in cases {
        let shown = format!("{} {found}", reply.body);
        kakaopay.answer_instead(APPROVE, reply);
        if !found {
            kakaopay.answer_instead(ORDER, broken());
        }
        assert_eq!(why(paying.approve(&token).await), expected, "{shown}");
        kakaopay.recover();
    }
    assert!(kakaopay.done(&paying.provider_id).is_empty());
    kakaopay.answer_instead(APPROVE, broken());
    kakaopay.set_status(&paying.provider_id, "FAIL_PAYMENT");
    assert_eq!(why(paying.approve(&token).await), "REFUSED FAIL_PAYMENT", "that is an end");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_amount_or_payment_is_no_success() {
    let (shop, kakaopay) = open().await;
    let (paying, token) = agreed(&shop, &kakaopay).await;
    let answer = |total: i64, order: String| {
        let body = json!({
            "aid": "A1", "tid": paying.provider_id, "cid": CID, "partner_order_id": order,
            "amount": { "total": total }, "approved_at": "2026-11-22T14:03:59",
        });
        Reply::json(200, &body)
    };
    let ours = paying.ready.payment_id.to_string();
    for reply in [answer(9_901, ours.clone()), answer(9_900, PaymentId::new().to_string())] {
        kakaopay.answer_instead(APPROVE, reply);
        assert_eq!(why(paying.approve(&token).await), "MISMATCH");
    }
    // It finds what was captured, and that is not what was asked for.
    kakaopay.recover();
    paying.approve(&token).await.unwrap();
    let mut other = paying.approval(&token);
    other.amount = Money::krw(9_000);
    assert_eq!(why(paying.port.approve(&other).await), "MISMATCH");
    other.payment_id = PaymentId::new();
    assert_eq!(why(paying.port.approve(&other).await), "MISMATCH");

    let body = json!({
        "tid": paying.provider_id, "approved_cancel_amount": { "total": 800 },
        "cancel_available_amount": { "total": 9_100 }, "canceled_at": "2026-11-22T14:03:59",
    });
    kakaopay.answer_instead(CANCEL, Reply::json(200, &body));
    assert_eq!(why(paying.cancel(Uuid::new_v4(), 900, 9_900).await), "MISMATCH");
    kakaopay.set_status(&paying.provider_id, "ISSUED_SID");
    assert_eq!(why(paying.port.lookup(&paying.provider_id).await), "MISMATCH");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancel_whose_answer_is_lost_is_found_and_never_made_twice() {
    let (shop, kakaopay) = open().await;
    for lost in losses() {
        let shown = format!("{lost:?}");
        let paying = captured(&shop, &kakaopay).await;
        let id = Uuid::new_v4();
        kakaopay.answer_after(CANCEL, lost);

        let cancelled = paying.cancel(id, 900, 9_900).await;

        kakaopay.recover();
        let cancelled = cancelled.unwrap_or_else(|it| panic!("{shown}: {it:?}"));
        assert_eq!((cancelled.amount, cancelled.remaining), (Money::krw(900), Money::krw(9_000)));
        assert_eq!(paying.cancel(id, 900, 9_900).await, Ok(cancelled), "{shown}");
        assert_eq!(kakaopay.done(&paying.provider_id), ["PAYMENT", "CANCEL"], "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_doubt_about_a_cancel_is_never_told_as_an_end() {
    let (shop, kakaopay) = open().await;
    let paying = captured(&shop, &kakaopay).await;
    let broken = || Reply { status: 502, body: "<html>".into(), ..Reply::default() };
    let cases = [
        (broken(), true, "UNKNOWN"),
        (broken(), false, "UNKNOWN"),
        (refusal(400, -785, ""), true, "UNKNOWN"),
        (refusal(400, -781, "NOT_TODAY"), true, "REFUSED -781 NOT_TODAY"),
        (refusal(400, -781, "NOT_TODAY"), false, "UNKNOWN"),
        (refusal(429, -429, ""), true, "UNKNOWN"),
        (refusal(403, -403, ""), false, "REFUSED -403"),
    ];
    for (reply, found, expected) in cases {
        let shown = format!("{} {found}", reply.body);
        kakaopay.answer_instead(CANCEL, reply);
        if !found {
            kakaopay.answer_instead(ORDER, broken());
        }
        assert_eq!(why(paying.cancel(Uuid::new_v4(), 900, 9_900).await), expected, "{shown}");
        kakaopay.recover();
    }
    assert_eq!(kakaopay.done(&paying.provider_id), ["PAYMENT"]);
    let more = paying.cancel(Uuid::new_v4(), 9_901, 9_900).await;
    assert_eq!(why(more), "REFUSED MORE_THAN_REMAINS");
    // Somebody has given back by hand: nobody knows whether that was this.
    paying.cancel(Uuid::new_v4(), 500, 9_900).await.unwrap();
    assert_eq!(why(paying.cancel(Uuid::new_v4(), 900, 9_900).await), "MISMATCH");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_left_fails_and_one_that_takes_long_expires() {
    let (shop, kakaopay) = open().await;
    let (paying, _) = Paying::prepare(&shop.app, Provider::KakaoPay).await;
    for status in ["QUIT_PAYMENT", "FAIL_AUTH_PASSWORD", "FAIL_PAYMENT"] {
        kakaopay.set_status(&paying.provider_id, status);
        assert_eq!(paying.seen().await.state, State::Failed, "{status}");
    }
    kakaopay.set_status(&paying.provider_id, "OPEN_PAYMENT");
    shop.app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(paying.seen().await.state, State::Ready, "clocks differ");
    shop.app.clock.advance(TimeDelta::minutes(6));
    assert_eq!(paying.seen().await.state, State::Expired);
    let unknown = paying.port.lookup("T0").await;
    assert_eq!(why(unknown), "REFUSED -710");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_wrong_key_nothing_is_prepared_and_without_any_it_is_not_offered() {
    let kakaopay = KakaoPay::start().await;
    let shop = shop_with(&kakaopay.settings_with("hunter2")).await;
    let refused = port(&shop.app, Provider::KakaoPay).unwrap().ready(&ready()).await;
    assert!(!format!("{refused:?}").contains("hunter2"));
    assert_eq!(why(refused), "REFUSED -401");

    let other = Shop::open().await;
    let error = port(&other.app, Provider::KakaoPay).err().unwrap();
    assert_eq!(error.spec().name, "PAYMENT_METHOD_UNAVAILABLE");
}
