//! One key, one effect, one answer: whoever repeats it, and whatever dies when.

use std::time::Duration;

use chrono::TimeDelta;
use diesel_async::SimpleAsyncConnection;
use futures_util::future::join_all;
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use jangteo_sdk::order::v1::{Order, PlaceOrderResponse};
use nix::sys::signal::Signal;
use prost::Message;
use tonic::{Code, Response, Status};

use crate::harness::{
    Persona, Proxy, Refusal, ServerProcess, Shop, call_raw, free_port, place_order_request, refusal,
};

const KEY: &str = "the-same-key-for-all";

fn is_replay(answer: &Response<Order>) -> bool {
    answer.metadata().get("idempotent-replayed").is_some_and(|it| it == "true")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_equal_calls_at_once_have_one_effect_and_equal_answers() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 2_000).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let message = place_order_request(&[(&lamp, 1)]).encode_to_vec();
    let path = "/jangteo.order.v1.OrderService/PlaceOrder";

    let calls = (0..1_000).map(|_| call_raw(&shop.channel, path, ada.keyed(message.clone(), KEY)));
    let answers: Vec<_> = join_all(calls).await.into_iter().map(Result::unwrap).collect();

    let replays = answers.iter().filter(|it| it.metadata().contains_key("idempotent-replayed"));
    assert_eq!(replays.count(), 999);
    let first = answers[0].get_ref().clone();
    assert!(answers.iter().all(|it| *it.get_ref() == first));
    PlaceOrderResponse::decode(first).unwrap();
    assert_eq!(
        (shop.orders().await, ada.balance().await, shop.stock(&lamp).await),
        (1, 4_000, 1_999)
    );
}

#[tokio::test]
async fn a_key_used_for_another_request_is_refused_and_stays_good_for_its_own() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap();

    let reused = refusal(&ada.place_order_as(KEY, &[(&lamp, 2)]).await.unwrap_err());
    let again = ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap();

    assert_eq!(
        (reused.reason.as_str(), reused.code),
        ("IDEMPOTENCY_KEY_REUSED", Code::InvalidArgument)
    );
    assert!(reused.fact("first_used_at").ends_with('Z') && !reused.replayed);
    assert!(!is_replay(&placed) && is_replay(&again));
    assert_eq!(placed.into_inner(), again.into_inner());
}

#[tokio::test]
async fn a_key_belongs_to_its_caller_and_its_rpc() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let bob = shop.buyer().await.with_points(5_000).await;

    let first = ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap();
    let second = bob.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap();

    assert!(!is_replay(&first) && !is_replay(&second));
    assert_ne!(first.into_inner().id, second.into_inner().id);
}

#[tokio::test]
async fn a_refusal_replays_even_when_it_would_be_granted_now() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await;
    let first = refusal(&ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap_err());
    let ada = ada.with_points(5_000).await;
    // Another process has nothing in memory: there the row has to answer.
    let process = restarted(&shop).await;

    let again = refusal(&ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap_err());
    let elsewhere = refusal(&process.place_order(&ada, KEY, &lamp).await.unwrap_err());

    assert_eq!((first.reason.as_str(), first.replayed), ("INSUFFICIENT_BALANCE", false));
    assert_eq!((again.reason.as_str(), again.replayed), ("INSUFFICIENT_BALANCE", true));
    assert_eq!((again.fact("required_minor"), again.fact("balance_minor")), ("1000", "0"));
    assert_eq!(Refusal { facts: elsewhere.facts.clone(), ..again.clone() }, elsewhere);
    assert_eq!(elsewhere.fact("required_minor"), "1000");
    ada.place_order(&[(&lamp, 1)]).await.unwrap();
}

#[tokio::test]
async fn a_key_past_its_time_is_a_new_key() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let first = ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap().into_inner();
    shop.database
        .run("UPDATE idempotency_records SET expires_at = now() - interval '1 second'")
        .await;
    let process = restarted(&shop).await;

    let second = process.place_order(&ada, KEY, &lamp).await.unwrap();

    assert!(!is_replay(&second));
    assert_ne!(second.into_inner().id, first.id);
}

#[tokio::test]
async fn records_are_kept_thirty_days_for_money_and_a_day_otherwise() {
    let shop = Shop::open().await;
    shop.product(1_000, 9).await;
    shop.buyer().await.with_points(5_000).await;

    for (method, time) in
        [("ChargeWallet", TimeDelta::days(30)), ("CreateStore", TimeDelta::days(1))]
    {
        let kept = format!(
            "SELECT extract(epoch FROM expires_at - created_at) FROM idempotency_records \
             WHERE method LIKE '%/{method}'"
        );
        assert_eq!(shop.database.number(&kept).await, time.num_seconds(), "{method}");
    }
}

#[tokio::test]
async fn another_server_waits_for_the_first_and_then_says_in_progress() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let id = ada.subject.account_id;
    // What another server's transaction holds while it is under way.
    let mut other = shop.database.connect().await;
    let claim = format!(
        "BEGIN; INSERT INTO idempotency_records \
         (principal_id, method, key, fingerprint, created_at, updated_at, expires_at) VALUES \
         ('{id}', '/jangteo.order.v1.OrderService/PlaceOrder', '{KEY}', '', now(), now(), now())"
    );
    other.batch_execute(&claim).await.unwrap();

    let waited = refusal(&ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap_err());
    other.batch_execute("ROLLBACK").await.unwrap();
    let placed = ada.place_order_as(KEY, &[(&lamp, 1)]).await.unwrap();

    assert_eq!((waited.reason.as_str(), waited.code), ("IDEMPOTENCY_IN_PROGRESS", Code::Aborted));
    assert!(waited.retries && !is_replay(&placed));
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_effect_and_answer_the_same_key_gets_the_answer() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let proxy = Proxy::to(&shop.database).await;
    let mut process = Process::start(&proxy.url).await;

    proxy.lose_next_commit();
    let call = process.place_order(&ada, KEY, &lamp);
    let (lost, ()) = tokio::join!(call, async {
        proxy.cut.notified().await;
        process.server.signal(Signal::SIGKILL);
    });
    lost.unwrap_err();
    process.server.kill();
    assert_eq!(shop.orders().await, 1, "the effect was durable before the server died");
    process = Process::start(&proxy.url).await;
    let answer = process.place_order(&ada, KEY, &lamp).await.unwrap();

    assert!(is_replay(&answer));
    assert_eq!((shop.orders().await, ada.balance().await), (1, 4_000));
    let kept = format!("SELECT count(*) FROM orders WHERE id = '{}'", answer.get_ref().id);
    assert_eq!(shop.database.number(&kept).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_whose_answer_is_lost_is_settled_by_its_record() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let proxy = Proxy::to(&shop.database).await;
    let process = Process::start(&proxy.url).await;

    proxy.lose_next_commit();
    let answer = process.place_order(&ada, KEY, &lamp).await.unwrap();

    assert_eq!((shop.orders().await, ada.balance().await), (1, 4_000));
    let kept = format!("SELECT count(*) FROM orders WHERE id = '{}'", answer.get_ref().id);
    assert_eq!(shop.database.number(&kept).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_agree_on_a_key() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 99).await;
    let ada = shop.buyer().await.with_points(50_000).await;
    let process = restarted(&shop).await;

    for round in 0..20 {
        let key = format!("{KEY}-{round}");
        let lines = [(&lamp, 1)];
        let (here, there) =
            tokio::join!(ada.place_order_as(&key, &lines), process.place_order(&ada, &key, &lamp));
        let (here, there) = (here.unwrap(), there.unwrap());
        assert!(is_replay(&here) != is_replay(&there));
        assert_eq!(here.into_inner(), there.into_inner());
    }
    assert_eq!(shop.orders().await, 20);
}

/// A server in a process of its own, on the shop's database.
async fn restarted(shop: &Shop) -> Process {
    Process::start(&shop.database.url).await
}

struct Process {
    server: ServerProcess,
}

impl Process {
    async fn start(database_url: &str) -> Self {
        Self { server: ServerProcess::start_on(free_port(), database_url).await }
    }

    async fn place_order(
        &self,
        buyer: &Persona,
        key: &str,
        variant_id: &str,
    ) -> Result<Response<Order>, Status> {
        let channel = self.server.channel.clone();
        let mut client = OrderServiceClient::new(channel);
        let request = buyer.keyed(place_order_request(&[(variant_id, 1)]), key);
        let answer = tokio::time::timeout(Duration::from_secs(20), client.place_order(request));
        Ok(answer.await.expect("an answer in time")?.map(|it| it.order.unwrap()))
    }
}
