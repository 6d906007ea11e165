//! Deadlines: whoever waits too long is told so, and the same key tells what became of it.

use std::time::Duration;

use diesel_async::SimpleAsyncConnection;
use prost::Message;
use tonic::Code;

use crate::harness::{Shop, place_order_request, post_web, refusal};

#[tokio::test]
async fn a_call_that_waits_too_long_is_told_so_and_goes_on() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let key = "waits-for-a-locked-row";
    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();

    let mut request = ada.keyed(place_order_request(&[(&lamp, 1)]), key);
    request.metadata_mut().insert("grpc-timeout", "300m".parse().unwrap());
    let message = request.get_ref().encode_to_vec();
    let path = "/jangteo.order.v1.OrderService/PlaceOrder";
    let late = post_web(shop.address, path, request.metadata(), &message).await;
    other.batch_execute("ROLLBACK").await.unwrap();
    let answer = ada.place_order_as(key, &[(&lamp, 1)]).await.unwrap();

    assert!(
        late.contains("grpc-status: 4\r\n") && late.contains("grpc-status-details-bin"),
        "{late}"
    );
    assert_eq!(answer.metadata().get("idempotent-replayed").unwrap(), "true");
    assert_eq!((shop.orders().await, ada.balance().await), (1, 4_000));
}

/// Returns when a transaction waits for a row.
async fn somebody_waits(shop: &Shop) {
    let waiting = "SELECT count(*) FROM pg_stat_activity \
        WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while shop.database.number(waiting).await == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_client_that_hangs_up_leaves_no_half_done_work() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();

    let lines = [(&lamp, 1)];
    tokio::select! {
        answer = ada.place_order(&lines) => panic!("answered: {answer:?}"),
        () = somebody_waits(&shop) => {}
    }
    other.batch_execute("ROLLBACK").await.unwrap();

    // The next order of the same buyer waits for the one that goes on.
    let next = ada.place_order(&lines).await.unwrap();
    assert!(!next.id.is_empty());
    assert_eq!((shop.orders().await, ada.balance().await, shop.stock(&lamp).await), (2, 3_000, 7));
    let idle = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'";
    assert_eq!(shop.database.number(idle).await, 0);
}

#[tokio::test]
async fn whoever_waits_for_a_row_in_vain_may_try_again() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let key = "waits-in-vain-for-a-row";
    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();

    let waited = refusal(&ada.place_order_as(key, &[(&lamp, 1)]).await.unwrap_err());
    other.batch_execute("ROLLBACK").await.unwrap();
    let placed = ada.place_order_as(key, &[(&lamp, 1)]).await.unwrap();

    assert_eq!((waited.reason.as_str(), waited.code), ("CONCURRENT_MODIFICATION", Code::Aborted));
    assert!(waited.retries && !waited.replayed);
    assert!(!placed.metadata().contains_key("idempotent-replayed"));
}
