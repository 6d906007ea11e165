//! `WatchOrder`.

use std::pin::pin;
use std::time::Duration;

use chrono::TimeDelta;
use diesel_async::SimpleAsyncConnection;
use futures_util::future::join_all;
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::futures::{Stream, StreamExt};
use jangteo_sdk::order::v1::order_change::Subject;
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use jangteo_sdk::order::v1::{
    CancelOrderRequest, OrderState, WatchOrderRequest, WatchOrderResponse,
};
use jangteo_sdk::{Client, Error};
use nix::sys::signal::Signal;
use tonic::Code;

use crate::harness::{Persona, ServerProcess, Shop, TcpProxy, free_port, refusal};

fn watch(order_id: &str) -> WatchOrderRequest {
    WatchOrderRequest { order_id: order_id.into(), resume_cursor: String::new() }
}

async fn cancel(buyer: &Persona, order_id: &str) {
    let request = CancelOrderRequest { order_id: order_id.into() };
    buyer.order().cancel_order(request).await.unwrap();
}

/// Orders a piece and tells the order.
async fn placed(buyer: &Persona, variant_id: &str) -> String {
    buyer.place_order(&[(variant_id, 1)]).await.unwrap().id
}

/// The next message, which comes soon.
async fn next(
    stream: &mut (impl Stream<Item = Result<WatchOrderResponse, Error>> + Unpin),
) -> WatchOrderResponse {
    let next = tokio::time::timeout(Duration::from_secs(8), stream.next());
    next.await.expect("a message comes").expect("the stream goes on").unwrap()
}

#[tokio::test]
async fn shows_the_order_and_then_its_changes() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    let mut stream = pin!(ada.client.watch(watch(&placed.id)));

    let shown = next(&mut stream).await;
    assert_eq!((shown.sequence, shown.order.as_ref(), &shown.change), (1, Some(&placed), &None));

    cancel(&ada, &placed.id).await;
    let changed = next(&mut stream).await;
    let change = changed.change.unwrap();
    assert_eq!(changed.sequence, 2);
    let Some(Subject::Order(moved)) = change.subject else { panic!("{change:?}") };
    assert_eq!(
        (moved.from_state(), moved.to_state(), change.cause.as_str()),
        (OrderState::Ordered, OrderState::Cancelled, "CANCELLED_BY_BUYER")
    );
    assert_eq!(changed.order.unwrap().state(), OrderState::Cancelled);
}

#[tokio::test]
async fn tells_what_is_sent_and_kept() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    let mut stream = pin!(ada.client.watch(watch(&placed.id)));
    assert_eq!(next(&mut stream).await.sequence, 1);
    let (seller, part) = (shop.seller().await, &placed.store_orders[0].id);

    let sent = seller.ship(part, &[]).await.unwrap().shipments.remove(0);
    seller.deliver(&sent.id).await.unwrap();

    let mut told = Vec::new();
    for sequence in 2..=5 {
        let message = next(&mut stream).await;
        assert_eq!(message.sequence, sequence);
        assert_eq!(message.order.unwrap().shipping_address, placed.shipping_address);
        told.push(match message.change.unwrap().subject.unwrap() {
            Subject::Shipment(it) => (it.from_state().as_str_name(), it.to_state().as_str_name()),
            Subject::StoreOrder(it) => (it.from_state().as_str_name(), it.to_state().as_str_name()),
            Subject::Order(it) => panic!("{it:?}"),
        });
    }
    assert_eq!(
        told,
        [
            ("SHIPMENT_STATE_UNSPECIFIED", "SHIPMENT_STATE_SHIPPED"),
            ("STORE_ORDER_STATE_ORDERED", "STORE_ORDER_STATE_SHIPPED"),
            ("SHIPMENT_STATE_SHIPPED", "SHIPMENT_STATE_DELIVERED"),
            ("STORE_ORDER_STATE_SHIPPED", "STORE_ORDER_STATE_DELIVERED"),
        ]
    );
}

#[tokio::test]
async fn goes_on_after_a_cursor_and_refuses_one_that_was_never_told() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let (ada, bob) = (shop.buyer().await.with_points(5_000).await, shop.buyer().await);
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    let resume = |cursor: &str| WatchOrderRequest {
        order_id: placed.id.clone(),
        resume_cursor: cursor.to_owned(),
    };
    let cursor = next(&mut pin!(ada.client.watch(watch(&placed.id)))).await.cursor;
    cancel(&ada, &placed.id).await;

    let resumed = next(&mut pin!(ada.client.watch(resume(&cursor)))).await;
    assert_eq!((resumed.sequence, resumed.change.is_some()), (2, true));

    for unknown in ["3", "0", "-1", "x"] {
        let refused = pin!(ada.client.watch(resume(unknown))).next().await.unwrap().unwrap_err();
        assert_eq!(refused.reason, Some(ErrorReason::CursorInvalid), "{unknown}");
    }
    for cursor in ["", &cursor] {
        let refused = pin!(bob.client.watch(resume(cursor))).next().await.unwrap().unwrap_err();
        assert_eq!((refused.reason, refused.code), (Some(ErrorReason::NotFound), Code::NotFound));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_missed_while_the_connection_is_cut_again_and_again() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 100).await;
    let ada = shop.buyer().await.with_points(100_000).await;
    let orders = join_all((0..20).map(|_| placed(&ada, &lamp))).await;
    let proxy = TcpProxy::to(shop.address).await;
    let client = Client::new(format!("http://{}", proxy.address)).unwrap();
    client.resume(ada.client.tokens().unwrap());

    let mut streams: Vec<_> = orders.iter().map(|id| Box::pin(client.watch(watch(id)))).collect();
    for stream in &mut streams {
        assert_eq!(next(stream).await.sequence, 1);
    }

    let cuts = async {
        for _ in 0..200 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            proxy.cut();
        }
    };
    let changes = async {
        for id in &orders {
            tokio::time::sleep(Duration::from_millis(500)).await;
            cancel(&ada, id).await;
        }
    };
    let seen = join_all(streams.iter_mut().map(StreamExt::next));
    let seen = async { tokio::join!(seen, changes, cuts).0 };
    let seen = tokio::time::timeout(Duration::from_secs(60), seen).await.expect("all is seen");

    for message in seen {
        let message = message.unwrap().unwrap();
        assert!(message.sequence == 2 && message.change.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_server_does_is_told_and_a_server_that_stops_is_left() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 100).await;
    let ada = shop.buyer().await.with_points(100_000).await;
    let orders = join_all((0..10).map(|_| placed(&ada, &lamp))).await;
    let ports = [free_port(), free_port()];
    let mut leaves = ServerProcess::start_on(ports[0], &shop.database.url).await;
    let _stays = ServerProcess::start_on(ports[1], &shop.database.url).await;
    let client = Client::balanced(ports.map(|it| format!("http://127.0.0.1:{it}"))).unwrap();
    client.resume(ada.client.tokens().unwrap());
    let mut streams: Vec<_> = orders.iter().map(|id| Box::pin(client.watch(watch(id)))).collect();
    for stream in &mut streams {
        assert_eq!(next(stream).await.sequence, 1);
    }

    leaves.signal(Signal::SIGTERM);
    assert!(leaves.ended(Duration::from_secs(10)).await.success(), "streams hold nothing up");
    // Told by the shop's own server, which is neither of the two.
    for (id, stream) in orders.iter().zip(&mut streams) {
        cancel(&ada, id).await;
        assert_eq!(next(stream).await.sequence, 2);
    }
}

#[tokio::test]
async fn ends_with_its_callers_token() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 5).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let placed = ada.place_order(&[(&lamp, 2)]).await.unwrap();
    // A token that has two seconds left.
    let signed_at = shop.app.clock.now() - TimeDelta::minutes(10) + TimeDelta::seconds(2);
    let token = shop.app.tokens.sign(&ada.subject, signed_at).unwrap();
    let mut request = tonic::Request::new(watch(&placed.id));
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());

    let mut orders = OrderServiceClient::new(shop.channel.clone());
    let mut stream = orders.watch_order(request).await.unwrap().into_inner();
    stream.message().await.unwrap().unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(10), stream.message()).await.unwrap();

    let ended = refusal(&ended.unwrap_err());
    assert_eq!((ended.reason.as_str(), ended.code), ("TOKEN_EXPIRED", Code::Unauthenticated));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_commits_late_is_not_passed_over() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(9_000).await;
    for others_commit in [true, false] {
        commits_late(&shop, &ada, &lamp, others_commit).await;
    }
}

/// A step commits after others that came later, or after the feed has looked and found nothing.
async fn commits_late(shop: &Shop, ada: &Persona, lamp: &str, others_commit: bool) {
    let [early, late] = [placed(ada, lamp).await, placed(ada, lamp).await];
    let mut streams = [&early, &late].map(|id| Box::pin(ada.client.watch(watch(id))));
    for stream in &mut streams {
        assert_eq!(next(stream).await.sequence, 1);
    }
    // A step whose transaction has its place in the outbox, and stays open while others commit behind it.
    let mut slow = shop.database.connect().await;
    let step = format!(
        "BEGIN; \
         INSERT INTO order_events (order_id, sequence, from_state, to_state, reason, created_at) \
             VALUES ('{early}', 2, 'ORDERED', 'ORDERED', 'TEST', now()); \
         INSERT INTO outbox (id, aggregate_id, sequence, type, payload, created_at) \
             VALUES (gen_random_uuid(), '{early}', 2, 'test', '', now())"
    );
    slow.batch_execute(&step).await.unwrap();
    if others_commit {
        cancel(ada, &late).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    // The feed waits for it by now; whoever commits meanwhile does not.
    let later = placed(ada, lamp).await;
    let mut told = Box::pin(ada.client.watch(watch(&later)));
    assert_eq!(next(&mut told).await.sequence, 1);
    cancel(ada, &later).await;
    assert_eq!(next(&mut told).await.sequence, 2);

    slow.batch_execute("COMMIT").await.unwrap();

    let [early, late] = &mut streams;
    assert_eq!(next(early).await.sequence, 2);
    if others_commit {
        assert_eq!(next(late).await.sequence, 2);
    }
}
