//! Peers that are slow, silent or hostile, beside good ones.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jangteo_sdk::Client;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::transport::{Channel, Endpoint};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use crate::harness::{Shop, refusal};

/// How an HTTP/2 client begins.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

async fn connect(shop: &Shop) -> TcpStream {
    TcpStream::connect(shop.address).await.unwrap()
}

/// Waits until the server has closed the connection; the test's limit is one second, and half of one to say goodbye.
async fn is_cut_off(mut stream: TcpStream) {
    let mut said = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut said));
    // A reset is as good as an end.
    let _ = closed.await.expect("the server cuts it off");
}

async fn calls(channel: &Channel) {
    let mut catalog = CatalogServiceClient::new(channel.clone());
    catalog.list_products(ListProductsRequest::default()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_brings_no_call_is_cut_off_while_others_are_served() {
    let shop = Shop::open().await;
    let silent = connect(&shop).await;
    let mut half = connect(&shop).await;
    half.write_all(&PREFACE[..12]).await.unwrap();
    let mut idle = connect(&shop).await;
    idle.write_all(PREFACE).await.unwrap();
    let mut head = connect(&shop).await;
    head.write_all(b"POST / HTTP/1.1\r\nhost: x\r\n").await.unwrap();
    let slow = connect(&shop).await;
    let (slow, mut drip) = slow.into_split();
    let dripping = tokio::spawn(async move {
        for byte in PREFACE {
            tokio::time::sleep(Duration::from_millis(200)).await;
            if drip.write_all(&[*byte]).await.is_err() {
                break;
            }
        }
        drip
    });

    calls(&shop.channel).await;
    for peer in [silent, half, idle, head] {
        is_cut_off(peer).await;
    }
    let drip = dripping.await.unwrap();
    is_cut_off(slow.reunite(drip).unwrap()).await;
    calls(&shop.channel).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_above_the_limit_is_closed_at_once() {
    let shop = Shop::open_limited(|limits| {
        limits.connections_max = 2;
        limits.first_call = Duration::from_secs(60);
    })
    .await;
    let first = connect(&shop).await;
    let _second = connect(&shop).await;
    tokio::time::sleep(Duration::from_millis(200)).await;

    is_cut_off(connect(&shop).await).await;
    drop(first);
    tokio::time::sleep(Duration::from_millis(200)).await;
    calls(&shop.channel).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_connection_is_replaced_without_a_failed_call() {
    let shop = Shop::open_limited(|limits| limits.age_max = Duration::from_millis(300)).await;
    let client = Client::new(format!("http://{}", shop.address)).unwrap();
    let started = Instant::now();

    // A call that crosses the GOAWAY was not begun; the client sends it over the next connection.
    while started.elapsed() < Duration::from_secs(2) {
        client.catalog_service().list_products(ListProductsRequest::default()).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rapid_resets_and_a_flood_of_headers_harm_nobody_else() {
    let shop = Shop::open().await;
    let flood = (0..20).map(|_| {
        async {
            let mut stream = connect(&shop).await;
            let _ = stream.write_all(PREFACE).await;
            // SETTINGS, then HEADERS with nothing in them and RST_STREAM, a thousand times.
            let _ = stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await;
            let mut frames = Vec::new();
            for id in (1_u32..2_000).step_by(2) {
                frames.extend_from_slice(&[0, 0, 1, 1, 4]);
                frames.extend_from_slice(&id.to_be_bytes());
                frames.push(0x82);
                frames.extend_from_slice(&[0, 0, 4, 3, 0]);
                frames.extend_from_slice(&id.to_be_bytes());
                frames.extend_from_slice(&8_u32.to_be_bytes());
            }
            let _ = stream.write_all(&frames).await;
            is_cut_off(stream).await;
        }
    });
    let good = async {
        for _ in 0..50 {
            calls(&shop.channel).await;
        }
    };
    tokio::join!(join_all(flood), good);

    let mut headers = connect(&shop).await;
    headers.write_all(b"POST / HTTP/1.1\r\n").await.unwrap();
    for at in 0..20_000 {
        if headers.write_all(format!("x-{at}: {at}\r\n").as_bytes()).await.is_err() {
            break;
        }
    }
    is_cut_off(headers).await;
    calls(&shop.channel).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_stream_does_not_keep_an_old_connection() {
    let shop = Shop::open_limited(|limits| {
        limits.age_max = Duration::from_millis(200);
        limits.age_grace = Duration::from_millis(200);
        limits.connections_max = 1;
    })
    .await;
    let channel = Endpoint::from_shared(format!("http://{}", shop.address)).unwrap().connect_lazy();
    let mut health = HealthClient::new(channel);
    let mut watch = health.watch(HealthCheckRequest::default()).await.unwrap().into_inner();
    watch.message().await.unwrap().unwrap();
    drop(health);

    let ended = tokio::time::timeout(Duration::from_secs(5), watch.message()).await;
    let ended = refusal(&ended.expect("the stream ends with its connection").unwrap_err());
    assert_eq!((ended.reason.as_str(), ended.retries), ("STREAM_ENDED", true));
    // The only place is free again.
    let client = Client::new(format!("http://{}", shop.address)).unwrap();
    client.catalog_service().list_products(ListProductsRequest::default()).await.unwrap();
}
