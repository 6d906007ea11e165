//! Whoever calls too fast is told when to call again, and nobody else.

use std::time::Duration;

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::{Client, Error};
use tonic::{Code, Request, Status};

use crate::harness::{Shop, refusal};

/// Lists products so often at once that no machine is slow enough for the bucket to keep up; tells the refusals.
async fn hurry(
    shop: &Shop,
    request: impl Fn(ListProductsRequest) -> Request<ListProductsRequest>,
) -> Vec<Status> {
    let calls = (0..100).map(|_| {
        let mut catalog = CatalogServiceClient::new(shop.channel.clone());
        let request = request(ListProductsRequest::default());
        async move { catalog.list_products(request).await.err() }
    });
    join_all(calls).await.into_iter().flatten().collect()
}

#[tokio::test]
async fn a_caller_who_is_too_fast_is_told_when_to_come_again() {
    let shop = Shop::open_with_rates("read=1:5").await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);

    let refused = hurry(&shop, |it| ada.request(it)).await;

    assert!((1..=95).contains(&refused.len()), "{}", refused.len());
    let told = refusal(&refused[0]);
    assert_eq!((told.reason.as_str(), told.code), ("RATE_LIMITED", Code::ResourceExhausted));
    assert_eq!(told.fact("bucket"), "read");
    let wait = Error::from(refused[0].clone()).retry_after.unwrap();
    assert!(!wait.is_zero() && wait < Duration::from_secs(2));
    let request = ListProductsRequest::default();
    bob.catalog().list_products(bob.request(request.clone())).await.unwrap();
    assert!(refused[0].metadata().contains_key("grpc-retry-pushback-ms"));
    tokio::time::sleep(wait).await;
    let listed = ada.catalog().list_products(ada.request(request)).await.unwrap();
    let left = listed.metadata().get("ratelimit").unwrap().to_str().unwrap();
    assert!(left.starts_with("\"read\";r="), "{left}");
}

#[tokio::test]
async fn who_has_not_signed_in_is_limited_by_address() {
    let shop = Shop::open_with_rates("read=1:2").await;
    let ada = shop.buyer().await;

    let refused = hurry(&shop, Request::new).await;

    assert!((1..=98).contains(&refused.len()), "{}", refused.len());
    assert_eq!(refusal(&refused[0]).reason, "RATE_LIMITED");
    let request = ada.request(ListProductsRequest::default());
    ada.catalog().list_products(request).await.unwrap();
}

#[tokio::test]
async fn the_rust_client_waits_and_gets_its_answer() {
    let shop = Shop::open_with_rates("read=2:2").await;
    let client = Client::new(format!("http://{}", shop.address)).unwrap();

    for _ in 0..5 {
        client.catalog_service().list_products(ListProductsRequest::default()).await.unwrap();
    }
}
