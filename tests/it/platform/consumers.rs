//! Those who react to events see each of them once, whoever dies meanwhile.

use std::time::Duration;

use jangteo_sdk::order::v1::CancelOrderRequest;
use jangteo_server::app::App;
use jangteo_server::platform::feed::Feed;
use jangteo_server::work::work;
use tokio_util::task::AbortOnDropHandle;

use crate::harness::Shop;

/// What was counted in another way than what was ordered and not cancelled: nothing, in the end.
const MISCOUNTED: &str = "SELECT count(*) FROM ( \
    SELECT date_trunc('hour', orders.created_at) AS hour, product_id, sum(quantity) AS quantity \
    FROM order_lines JOIN orders ON orders.id = order_id WHERE state = 'ORDERED' GROUP BY 1, 2) AS ordered \
    FULL JOIN product_sales AS counted USING (hour, product_id) \
    WHERE coalesce(ordered.quantity, 0) <> coalesce(counted.quantity, 0)";

/// A server that looks after its jobs and consumers, until this is dropped.
fn server(app: &App) -> AbortOnDropHandle<()> {
    let mut app = app.clone();
    app.feed = Feed::new(app.db.committed());
    AbortOnDropHandle::new(tokio::spawn(async move {
        tokio::join!(app.feed.run(&app.pulse_db), work(&app));
    }))
}

#[tokio::test(flavor = "multi_thread")]
async fn sales_are_counted_once_whoever_dies_while_they_are() {
    let shop = Shop::open().await;
    let goods = [shop.product(100, 9_999).await, shop.product(200, 9_999).await];
    let ada = shop.buyer().await.with_points(900_000).await;

    let buying = async {
        for turn in 0_i32..120 {
            let lines = [(&goods[0], 1 + turn % 3), (&goods[1], 1)];
            let placed = ada.place_order(&lines).await.unwrap();
            if turn % 4 == 0 {
                let cancel = CancelOrderRequest { order_id: placed.id };
                ada.order().cancel_order(cancel).await.unwrap();
            }
        }
    };
    let dying = async {
        for life in [130, 40, 210, 75, 160, 20, 300, 95] {
            let _servers = [server(&shop.app), server(&shop.app)];
            tokio::time::sleep(Duration::from_millis(life)).await;
        }
    };
    tokio::join!(buying, dying);

    let _server = server(&shop.app);
    for _ in 0..200 {
        if shop.database.number(MISCOUNTED).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(shop.database.number(MISCOUNTED).await, 0);
    assert_eq!(shop.database.number("SELECT sum(quantity) FROM product_sales").await, 270);
    let last = "SELECT (SELECT max(position) FROM outbox) - (SELECT position FROM event_consumers)";
    assert_eq!(shop.database.number(last).await, 0);
}
