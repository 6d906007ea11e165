//! Whoever calls too fast is told when to call again, and nobody else.

use std::time::Duration;

use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::{Client, Error};
use tonic::Code;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn a_caller_who_is_too_fast_is_told_when_to_come_again() {
    let shop = Shop::open_with_rates("read=1:5").await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    let request = || ListProductsRequest::default();

    for _ in 0..5 {
        ada.catalog().list_products(ada.request(request())).await.unwrap();
    }
    let refused = ada.catalog().list_products(ada.request(request())).await.unwrap_err();
    let told = refusal(&refused);
    assert_eq!((told.reason.as_str(), told.code), ("RATE_LIMITED", Code::ResourceExhausted));
    assert_eq!(told.fact("bucket"), "read");
    let wait = Error::from(refused).retry_after.unwrap();
    assert!(!wait.is_zero() && wait < Duration::from_secs(2));

    bob.catalog().list_products(bob.request(request())).await.unwrap();
    bob.catalog().list_products(request()).await.unwrap();
    tokio::time::sleep(wait).await;
    ada.catalog().list_products(ada.request(request())).await.unwrap();
}

#[tokio::test]
async fn nobody_is_limited_by_their_address() {
    let shop = Shop::open_with_rates("read=1:2").await;
    let ada = shop.buyer().await;
    let request = || ListProductsRequest::default();

    for _ in 0..2 {
        ada.catalog().list_products(request()).await.unwrap();
    }
    let refused = ada.catalog().list_products(request()).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "RATE_LIMITED");
    ada.catalog().list_products(ada.request(request())).await.unwrap();
}

#[tokio::test]
async fn the_rust_client_waits_and_gets_its_answer() {
    let shop = Shop::open_with_rates("read=2:2").await;
    let client = Client::new(format!("http://{}", shop.address)).unwrap();

    for _ in 0..5 {
        client.catalog_service().list_products(ListProductsRequest::default()).await.unwrap();
    }
}
