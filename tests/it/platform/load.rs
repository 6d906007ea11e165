//! More calls than the server takes at a time.

use diesel_async::SimpleAsyncConnection;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use crate::harness::{Shop, place_order_request, refusal};

#[tokio::test]
async fn who_finds_no_room_is_told_when_to_come_again() {
    let shop = Shop::open_at(|edge| edge.calls_max = 1).await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();
    let mut orders = OrderServiceClient::new(shop.channel.clone());
    let request = ada.request(place_order_request(&[(&lamp, 1)]));
    let order = tokio::spawn(async move { orders.place_order(request).await });
    let waiting = "SELECT count(*) FROM pg_stat_activity \
        WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while shop.database.number(waiting).await == 0 {
        assert!(!order.is_finished(), "it waits for its row");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }

    let mut catalog = CatalogServiceClient::new(shop.channel.clone());
    let refused = catalog.list_products(ListProductsRequest::default()).await.unwrap_err();

    let told = refusal(&refused);
    assert_eq!((told.reason.as_str(), told.code), ("OVERLOADED", Code::ResourceExhausted));
    assert!(told.retries);
    assert_eq!(refused.metadata().get("grpc-retry-pushback-ms").unwrap(), "500");
    // A connection bears as many refusals as there are calls.
    let refusals = (0..2_000).map(|_| {
        let mut catalog = catalog.clone();
        async move { catalog.list_products(ListProductsRequest::default()).await.unwrap_err() }
    });
    let refusals = futures_util::future::join_all(refusals).await;
    assert!(refusals.iter().all(|it| refusal(it).reason == "OVERLOADED"));
    HealthClient::new(shop.channel.clone()).check(HealthCheckRequest::default()).await.unwrap();
    other.batch_execute("ROLLBACK").await.unwrap();
    order.await.unwrap().unwrap();
    catalog.list_products(ListProductsRequest::default()).await.unwrap();
}
