//! Health: ready is reachable, migrated and not draining.

use std::time::Duration;

use tonic_health::pb::health_check_response::ServingStatus;

use crate::harness::{Proxy, ServerProcess, Shop, free_port};

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
