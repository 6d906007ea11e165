//! What may be repeated is, with the same key, and nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::order::v1::Quote;
use jangteo_sdk::types::v1::Money;
use jangteo_sdk::wallet::v1::GetWalletRequest;
use jangteo_sdk::{Client, Error};
use nix::sys::signal::Signal;
use tonic::Request;

use crate::harness::{Persona, ServerProcess, Shop, TcpProxy, free_port, place_order_request};

/// `message` with a persona's token and without a key: that is the client's to make.
fn signed<T>(persona: &Persona, message: T) -> Request<T> {
    let mut request = Request::new(message);
    let token = format!("Bearer {}", persona.token).parse().unwrap();
    request.metadata_mut().insert("authorization", token);
    request
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_is_asked_for_again_with_the_same_key() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let proxy = TcpProxy::to(shop.address).await;
    let client = Client::new(format!("http://{}", proxy.address)).unwrap();
    client.wallet_service().get_wallet(signed(&ada, GetWalletRequest {})).await.unwrap();

    proxy.hold();
    let mut orders = client.order_service();
    let request = signed(&ada, place_order_request(&[(&lamp, 2)]));
    let order = tokio::spawn(async move { orders.place_order(request).await });
    while shop.orders().await == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    proxy.cut();
    let answer = order.await.unwrap().unwrap();

    assert_eq!(answer.metadata().get("idempotent-replayed").unwrap(), "true");
    assert_eq!((shop.orders().await, ada.balance().await), (1, 3_000));
}

#[tokio::test]
async fn a_final_refusal_is_told_at_once_with_its_facts_and_details() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let client = Client::new(format!("http://{}", shop.address)).unwrap();

    let dear = signed(&ada, place_order_request(&[(&lamp, 6)]));
    let refused: Error = client.order_service().place_order(dear).await.unwrap_err().into();
    assert_eq!(refused.reason, Some(ErrorReason::InsufficientBalance));
    assert_eq!(refused.facts["required_minor"], "6000");

    let mut changed = place_order_request(&[(&lamp, 1)]);
    changed.expected_total = Some(Money { currency_code: "KRW".into(), amount_minor: 900 });
    let refused = client.order_service().place_order(signed(&ada, changed)).await.unwrap_err();
    let refused = Error::from(refused);
    assert_eq!(refused.reason, Some(ErrorReason::PriceChanged));
    assert_eq!(refused.detail::<Quote>().unwrap().total.unwrap().amount_minor, 1_000);

    let wrong = signed(&ada, place_order_request(&[(&lamp, 0)]));
    let refused = Error::from(client.order_service().place_order(wrong).await.unwrap_err());
    assert_eq!(refused.violations[0].field, "lines[0].quantity");
    assert_eq!(refused.facts["code"], "O101");
}

#[tokio::test]
async fn a_deadline_holds_over_all_repeats() {
    // Nobody answers here.
    let client = Client::new(format!("http://127.0.0.1:{}", free_port())).unwrap();
    let mut request = Request::new(ListProductsRequest::default());
    request.set_timeout(Duration::from_millis(400));
    let started = std::time::Instant::now();

    client.catalog_service().list_products(request).await.unwrap_err();

    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_notices_that_one_of_two_servers_stops() {
    let shop = Shop::open().await;
    let lamp = shop.product(1, 100_000).await;
    let buyers = join_all((0..8).map(|_| async { shop.buyer().await.with_points(100_000).await }));
    let buyers = buyers.await;
    let ports = [free_port(), free_port()];
    let mut leaves = ServerProcess::start_on(ports[0], &shop.database.url).await;
    let _stays = ServerProcess::start_on(ports[1], &shop.database.url).await;
    let client = Client::balanced(ports.map(|it| format!("http://127.0.0.1:{it}"))).unwrap();
    let placed = Arc::new(AtomicU32::new(0));

    let shoppers = buyers.iter().map(|buyer| {
        let (client, placed, lamp) = (client.clone(), Arc::clone(&placed), lamp.clone());
        async move {
            for _ in 0..60 {
                let request = signed(buyer, place_order_request(&[(&lamp, 1)]));
                client.order_service().place_order(request).await.unwrap();
                placed.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    });
    let stop = async {
        while placed.load(Ordering::Relaxed) < 100 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        leaves.signal(Signal::SIGTERM);
        assert!(leaves.ended(Duration::from_secs(10)).await.success());
    };
    tokio::join!(join_all(shoppers), stop);

    assert_eq!(shop.orders().await, 480);
}
