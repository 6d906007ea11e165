//! Health: ready is reachable, migrated and not draining.

use std::time::Duration;

use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::harness::{Proxy, ServerProcess, Shop, free_port, refusal};

#[tokio::test(flavor = "multi_thread")]
async fn turns_with_the_database() {
    let shop = Shop::open().await;
    let proxy = Proxy::to(&shop.database).await;
    let server = ServerProcess::start_on(free_port(), &proxy.url).await;

    proxy.close();
    wait_for(&server, ServingStatus::NotServing).await;
    proxy.open();
    wait_for(&server, ServingStatus::Serving).await;
    shop.database.run("ALTER TABLE __diesel_schema_migrations RENAME TO gone").await;
    wait_for(&server, ServingStatus::NotServing).await;
}

async fn wait_for(server: &ServerProcess, status: ServingStatus) {
    for _ in 0..200 {
        if server.health().await == Some(status) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the server never was {status:?}");
}

#[tokio::test]
async fn a_service_that_is_not_there_is_not_found() {
    let shop = Shop::open().await;
    let request = HealthCheckRequest { service: "no.such.Service".into() };

    let refused = HealthClient::new(shop.channel.clone()).check(request).await.unwrap_err();

    assert_eq!((refused.code(), refusal(&refused).reason.as_str()), (Code::NotFound, "NOT_FOUND"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_comes_back_is_used_at_once() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    // Every pooled connection dies, as when PostgreSQL restarts.
    let kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
        WHERE datname = current_database() AND pid <> pg_backend_pid()";

    for _ in 0..5 {
        shop.database.run(kill).await;
        ada.place_order(&[(&lamp, 1)]).await.unwrap();
        shop.database.run(kill).await;
        assert!(ada.balance().await < 5_000);
    }
}
