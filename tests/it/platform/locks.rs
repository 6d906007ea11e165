//! Locks are taken in one order everywhere, by every server.

use futures_util::future::join_all;

use crate::harness::{ServerProcess, Shop, free_port, place_order_request};
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_the_same_rows_do_not_deadlock() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1, 1_000).await, shop.product(1, 1_000).await);
    let buyers =
        join_all((0..4).map(|_| async { shop.buyer().await.with_points(1_000).await })).await;
    let other = ServerProcess::start_on(free_port(), &shop.database.url).await;

    let orders = (0..400).map(|at| {
        let (buyer, lamp, cup) = (&buyers[at % 4], &lamp, &cup);
        let channel = if at % 2 == 0 { shop.channel.clone() } else { other.channel.clone() };
        async move {
            let there = [(lamp, 1), (cup, 1)];
            let back = [(cup, 1), (lamp, 1)];
            let lines = if at % 3 == 0 { there } else { back };
            let request = buyer.request(place_order_request(&lines));
            OrderServiceClient::new(channel).place_order(request).await.unwrap();
        }
    });
    join_all(orders).await;

    let deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";
    assert_eq!(shop.database.number(deadlocks).await, 0);
    assert_eq!((shop.orders().await, shop.stock(&lamp).await), (400, 600));
}
