//! The sandbox provider, over HTTP as the shop and the buyer's browser see it.

use std::time::Duration;

use chrono::TimeDelta;
use http::{HeaderMap, StatusCode};
use jangteo_server::base::money::Money;
use jangteo_server::payment::model::Provider;
use jangteo_server::payment::provider::{Agreed, Ready, Settings, State, Urls, peers};
use reqwest::{Client, redirect};
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use super::port::{BUYER, Paying, ready, why};
use crate::harness::{ServerProcess, Shop, free_port};

/// The buyer's browser, which goes nowhere by itself.
pub(super) fn browser() -> Client {
    let client = Client::builder().no_proxy().redirect(redirect::Policy::none());
    client.timeout(Duration::from_secs(20)).build().unwrap()
}

/// Presses a button of the page at `url`, and tells where it leads.
pub(super) async fn press(url: &str, choice: &str) -> Url {
    let answer = browser().post(url).form(&[("choice", choice)]).send().await.unwrap();
    let status = answer.status();
    let to = answer.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
    assert_eq!(status, StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap());
    to.unwrap().parse().unwrap()
}

/// Agrees on the page at `url`, and tells the token that the buyer comes back with.
pub(super) async fn agree(url: &str) -> String {
    let to = press(url, "approve").await;
    let token = to.query_pairs().find(|(name, _)| name == "token").unwrap().1.into_owned();
    assert!(to.as_str().starts_with("https://shop.example/pay/approved?order=1&token="), "{to}");
    token
}

/// Asks the sandbox for something as the shop does.
pub(super) async fn ask(shop: &Shop, path: &str, body: &Value) -> (StatusCode, Value) {
    ask_as(shop, &Agreed::of(&shop.app.keys).api_key, path, body).await
}

async fn ask_as(shop: &Shop, key: &str, path: &str, body: &Value) -> (StatusCode, Value) {
    let url = format!("http://{}/sandbox{path}", shop.address);
    let request = browser().post(url).header("x-sandbox-key", key);
    let answer = request.body(body.to_string()).send().await.unwrap();
    (answer.status(), serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or_default())
}

async fn page(url: &str, language: &str) -> (StatusCode, HeaderMap, String) {
    let answer = browser().get(url).header("accept-language", language).send().await.unwrap();
    (answer.status(), answer.headers().clone(), answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_agreed_to_captured_and_given_back_in_parts() {
    let shop = Shop::open().await;
    let (paying, prepared) = Paying::prepare(&shop.app, Provider::Sandbox).await;
    assert_eq!(paying.seen().await.state, State::Ready);
    assert_eq!(why(paying.approve("a guess").await), "REFUSED NOT_AGREED");

    let token = agree(&prepared.redirect_url).await;
    assert_eq!(paying.seen().await.state, State::Approvable);
    assert_eq!(why(paying.approve("a guess").await), "REFUSED TOKEN_WRONG");
    let captured = paying.approve(&token).await.unwrap();
    assert_eq!(captured.amount, Money::krw(9_900));
    assert_eq!(paying.approve(&token).await, Ok(captured.clone()), "once");
    let seen = paying.seen().await;
    assert_eq!((seen.state, seen.captured), (State::Captured, Money::krw(9_900)));
    assert_eq!(
        (seen.reference, seen.approve_time),
        (Some(captured.reference), Some(captured.approve_time))
    );

    let (first, second) = (Uuid::new_v4(), Uuid::new_v4());
    let part = paying.cancel(first, 900, 9_900).await.unwrap();
    assert_eq!((part.amount, part.remaining), (Money::krw(900), Money::krw(9_000)));
    assert_eq!(paying.cancel(first, 900, 9_900).await, Ok(part), "once");
    assert_eq!(why(paying.cancel(first, 901, 9_900).await), "REFUSED CANCEL_ID_TAKEN");
    assert_eq!(why(paying.cancel(second, 900, 9_900).await), "REFUSED REMAINING_DIFFERS");
    assert_eq!(paying.seen().await.state, State::PartlyCancelled);
    paying.cancel(second, 9_000, 9_000).await.unwrap();
    let seen = paying.seen().await;
    assert_eq!((seen.state, seen.cancelled), (State::Cancelled, Money::krw(9_900)));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_give_back_at_once_one_does() {
    let shop = Shop::open().await;
    let (paying, prepared) = Paying::prepare(&shop.app, Provider::Sandbox).await;
    let token = agree(&prepared.redirect_url).await;

    let (one, other) = tokio::join!(paying.approve(&token), paying.approve(&token));
    assert_eq!(one.unwrap(), other.unwrap());
    let (one, other) = (Uuid::new_v4(), Uuid::new_v4());
    let given_back =
        tokio::join!(paying.cancel(one, 5_000, 9_900), paying.cancel(other, 5_000, 9_900));
    let mut ends = [why(given_back.0), why(given_back.1)];
    ends.sort();
    assert_eq!(ends, ["DONE", "REFUSED REMAINING_DIFFERS"]);
    assert_eq!(paying.seen().await.cancelled, Money::krw(5_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_tells_the_buyer_what_and_how_much_in_their_language() {
    let shop = Shop::open().await;
    let ready = Ready { item_name: "<b>달항아리</b>".into(), ..ready() };
    let (_, prepared) = Paying::prepare_as(&shop.app, Provider::Sandbox, ready).await;
    let url = prepared.redirect_url;

    let (status, headers, korean) = page(&url, "ko-KR,ko;q=0.9,en;q=0.8").await;
    assert_eq!(
        (status, &headers["content-type"]),
        (StatusCode::OK, &"text/html; charset=utf-8".parse().unwrap())
    );
    for words in ["&lt;b&gt;달항아리&lt;/b&gt;", "9,900원", "결제 승인", "결제 거절", "닫기"]
    {
        assert!(korean.contains(words), "{words}: {korean}");
    }
    let (_, _, english) = page(&url, "en").await;
    for words in ["9,900 KRW", ">Pay<", ">Decline<", ">Leave<"] {
        assert!(english.contains(words), "{words}: {english}");
    }
    let policy = headers["content-security-policy"].to_str().unwrap();
    assert!(
        policy.starts_with("default-src 'none'; ") && policy.contains("frame-ancestors 'none'")
    );
    assert!(policy.contains("form-action 'self' https://shop.example"), "{policy}");
    assert!(!policy.contains("script-src") && !policy.contains("unsafe"), "{policy}");
    assert!(!korean.contains("<script") && !korean.contains("<b>"));
    assert_eq!(headers["cache-control"], "no-store");

    let (status, _, _) = page(&format!("{url}x"), "ko").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let nothing = browser().post(&url).body("choice=steal").send().await.unwrap();
    assert_eq!(nothing.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_buyer_who_declines_or_leaves_pays_nothing() {
    let shop = Shop::open().await;
    for (choice, page, code) in [
        ("decline", "https://shop.example/pay/failed", "DECLINED"),
        ("leave", "https://shop.example/pay/left", "LEFT"),
    ] {
        let (paying, prepared) = Paying::prepare(&shop.app, Provider::Sandbox).await;
        let token = agree(&prepared.redirect_url).await;
        assert_eq!(press(&prepared.redirect_url, choice).await.as_str(), page);
        assert_eq!(why(paying.approve(&token).await), format!("REFUSED {code}"));
        assert_eq!(paying.seen().await.state, State::Failed);
        let back = press(&prepared.redirect_url, "approve").await;
        assert_eq!(back.as_str(), "https://shop.example/pay/failed", "it is over");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_buyer_has_a_quarter_of_an_hour() {
    let shop = Shop::open().await;
    let (paying, prepared) = Paying::prepare(&shop.app, Provider::Sandbox).await;
    let token = agree(&prepared.redirect_url).await;
    shop.app.clock.advance(TimeDelta::seconds(15 * 60 - 30));
    assert_eq!(paying.seen().await.state, State::Approvable);

    shop.app.clock.advance(TimeDelta::seconds(31));

    assert_eq!(paying.seen().await.state, State::Expired);
    assert_eq!(why(paying.approve(&token).await), "REFUSED EXPIRED");
    let to = press(&prepared.redirect_url, "approve").await;
    assert_eq!(to.as_str(), "https://shop.example/pay/failed");
    let (_, _, page) = page(&prepared.redirect_url, "ko").await;
    assert!(page.contains("결제 시간이 지났습니다.") && !page.contains("<form"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_prepared_once_under_its_name() {
    let shop = Shop::open().await;
    let (paying, first) = Paying::prepare(&shop.app, Provider::Sandbox).await;

    assert_eq!(paying.port.ready(&paying.ready).await, Ok(first));
    let other = Ready { amount: Money::krw(1), ..paying.ready.clone() };
    assert_eq!(why(paying.port.ready(&other).await), "REFUSED PAYMENT_ID_TAKEN");
    let elsewhere = Urls { fail: "javascript:alert(1)".into(), ..ready().urls };
    let elsewhere = Ready { urls: elsewhere, ..ready() };
    assert_eq!(why(paying.port.ready(&elsewhere).await), "REFUSED INVALID");
    assert_eq!(shop.database.number("SELECT count(*) FROM sandbox_payments").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_shop_is_served_and_only_by_a_sandbox() {
    let shop = Shop::open().await;
    let (paying, _) = Paying::prepare(&shop.app, Provider::Sandbox).await;
    for path in ["/v1/ready", "/v1/approve", "/v1/cancel", "/scripts"] {
        for key in ["", "hunter2"] {
            let (status, answer) = ask_as(&shop, key, path, &json!({})).await;
            assert_eq!(
                (status, &answer["code"]),
                (StatusCode::UNAUTHORIZED, &json!("KEY_WRONG")),
                "{path}"
            );
        }
        let (status, answer) = ask(&shop, path, &json!({})).await;
        assert_eq!(
            (status, &answer["code"]),
            (StatusCode::BAD_REQUEST, &json!("INVALID")),
            "{path}"
        );
    }
    let url = format!("http://{}/sandbox/v1/payments/{}", shop.address, paying.provider_id);
    assert_eq!(browser().get(url).send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    assert_eq!(why(paying.port.lookup("S0").await), "REFUSED UNKNOWN");

    let real = Shop::open_with(|app| app.sandbox = false).await;
    let (_, answer) = ask(&real, "/v1/ready", &json!({})).await;
    assert_ne!(answer["code"], "INVALID", "there is nobody who could say so");
    let url = format!("http://{}/sandbox/pay/x", real.address);
    let body = browser().get(url).send().await.unwrap().text().await.unwrap();
    assert!(!body.contains("no such payment"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_knows_outlives_its_server() {
    let shop = Shop::open().await;
    let (port, database) = (free_port(), shop.database.url.clone());
    let mut server = ServerProcess::start_with(port, &database, &[]).await;
    // The shop speaks to the other server, which shares its database and so its secrets.
    let settings =
        Settings { sandbox_url: Some(format!("http://127.0.0.1:{port}")), ..Settings::default() };
    let mut app = shop.app.clone();
    app.peers = peers(&settings, &app.keys).unwrap();
    let (paying, prepared) = Paying::prepare(&app, Provider::Sandbox).await;
    let token = agree(&prepared.redirect_url).await;
    let captured = paying.approve(&token).await.unwrap();

    server.kill();
    assert_eq!(why(paying.port.lookup(&paying.provider_id).await), "UNAVAILABLE");
    let _server = ServerProcess::start_with(port, &database, &[]).await;

    assert_eq!(paying.approve(&token).await, Ok(captured));
    assert_eq!(paying.seen().await.state, State::Captured);
    let buyers = format!("SELECT count(*) FROM sandbox_payments WHERE buyer_ref = '{BUYER}'");
    assert_eq!(shop.database.number(&buyers).await, 1);
}
