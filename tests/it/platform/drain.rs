//! A stop that no open stream can hold up.

use std::time::Duration;

use diesel_async::SimpleAsyncConnection;
use nix::sys::signal::Signal;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::harness::{ServerProcess, Shop, free_port, place_order_request, refusal};
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;

#[tokio::test(flavor = "multi_thread")]
async fn calls_under_way_finish_and_streams_end_with_a_reason() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let mut server = ServerProcess::start_on(free_port(), &shop.database.url).await;
    let mut health = HealthClient::new(server.channel.clone());
    let watch = HealthCheckRequest { service: String::new() };
    let mut stream = health.watch(watch).await.unwrap().into_inner();
    assert_eq!(stream.message().await.unwrap().unwrap().status(), ServingStatus::Serving);
    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();

    let mut orders = OrderServiceClient::new(server.channel.clone());
    let request = ada.request(place_order_request(&[(&lamp, 1)]));
    let order = tokio::spawn(async move { orders.place_order(request).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.signal(Signal::SIGTERM);
    let ended = loop {
        match stream.message().await {
            Ok(Some(change)) => assert_eq!(change.status(), ServingStatus::NotServing),
            Ok(None) => panic!("the stream ended without a reason"),
            Err(status) => break refusal(&status),
        }
    };
    other.batch_execute("ROLLBACK").await.unwrap();

    assert_eq!(
        (ended.reason.as_str(), ended.code, ended.retries),
        ("SERVER_DRAINING", Code::Unavailable, true)
    );
    order.await.unwrap().unwrap();
    assert!(server.ended(Duration::from_secs(8)).await.success());
    assert_eq!(shop.orders().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_does_not_finish_cannot_hold_up_the_stop() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let key = "07".repeat(32);
    let flags = [
        ("--database-url", shop.database.url.as_str()),
        ("--master-key", &key),
        ("--drain-seconds", "1"),
        ("--log", "error"),
    ];
    let flags: Vec<&str> = flags.iter().flat_map(|(flag, value)| [*flag, *value]).collect();
    let mut server = ServerProcess::start(free_port(), &flags).await;
    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();

    let mut orders = OrderServiceClient::new(server.channel.clone());
    let request = ada.request(place_order_request(&[(&lamp, 1)]));
    let order = tokio::spawn(async move { orders.place_order(request).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.signal(Signal::SIGTERM);

    // The call would wait for its row for four seconds.
    assert!(server.ended(Duration::from_secs(3)).await.success());
    order.await.unwrap().unwrap_err();
    other.batch_execute("ROLLBACK").await.unwrap();
}
