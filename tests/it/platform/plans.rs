//! Statements of orders, and of those who watch what is left, find their rows by index, whatever the planner believes of the
//! tables.

use std::time::Duration;

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::WatchStockRequest;
use jangteo_sdk::catalog::v1::stock_service_client::StockServiceClient;
use jangteo_sdk::order::v1::{CartSelection, PlaceOrderRequest, WishlistSelection};

use crate::harness::{Persona, Shop, place_order_request};

/// A marketplace that has been open for a while: 20,000 goods and wallets, 50,000 calls on record.
const BUSY: &str = "\
    INSERT INTO stores (id, owner_id, name, name_folded, description, commission_basis_points, \
            state, follower_count, created_at, updated_at) \
        SELECT gen_random_uuid(), gen_random_uuid(), 'store ' || n, 'store ' || n, '', 0, 'ACTIVE', 0, now(), now() \
        FROM generate_series(1, 200) AS n; \
    INSERT INTO products (id, store_id, name, description, currency, price_minor, state, \
            quantity_max_per_order, revision, created_at, updated_at) \
        SELECT gen_random_uuid(), (SELECT id FROM stores LIMIT 1), 'product ' || n, '', 'KRW', n, \
            'ON_SALE', 0, 1, now(), now() \
        FROM generate_series(1, 20000) AS n; \
    INSERT INTO variants (id, product_id, position, name, price_difference_minor, created_at, updated_at) \
        SELECT gen_random_uuid(), id, 0, 'only', 0, now(), now() \
        FROM products WHERE name LIKE 'product %'; \
    INSERT INTO stock (variant_id, available, created_at, updated_at) \
        SELECT id, 0, now(), now() FROM variants WHERE name = 'only'; \
    INSERT INTO ledger_accounts (id, kind, currency, balance_minor, created_at, updated_at) \
        SELECT gen_random_uuid(), 'WALLET', 'KRW', 0, now(), now() FROM generate_series(1, 20000); \
    INSERT INTO carts (buyer_id, created_at) \
        SELECT id, now() FROM ledger_accounts WHERE balance_minor = 0; \
    INSERT INTO wishlist_items (buyer_id, variant_id, id, quantity, seen_price_minor, seen_product_name, \
            seen_variant_name, created_at, updated_at) \
        SELECT id, gen_random_uuid(), gen_random_uuid(), 1, 0, '', '', now(), now() \
        FROM ledger_accounts WHERE balance_minor = 0; \
    INSERT INTO idempotency_records \
            (principal_id, method, key, fingerprint, created_at, updated_at, expires_at) \
        SELECT gen_random_uuid(), '/jangteo.order.v1.OrderService/PlaceOrder', 'key ' || n, '', \
            now(), now(), now() + interval '1 day' \
        FROM generate_series(1, 50000) AS n";

/// The rows that were read of tables that are large.
const READ: &str = "SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint FROM pg_stat_user_tables \
    WHERE relname IN ('products', 'variants', 'stock', 'ledger_accounts', 'carts', 'wishlist_items', \
        'idempotency_records')";

/// Buys often enough for statements to get the plan that they keep, and for the statistics to be told.
async fn buy(buyers: &[Persona], lamp: &str) {
    for _ in 0..2 {
        for _ in 0..8 {
            let orders = buyers.iter().map(|buyer| async {
                buyer.charge(1_000).await.unwrap();
                buyer.place_order(&[(lamp, 1)]).await.unwrap();
                buyer.add_to_cart(lamp, 1).await.unwrap();
                let from_cart = PlaceOrderRequest {
                    cart: Some(CartSelection::default()),
                    ..place_order_request::<String>(&[])
                };
                buyer.order().place_order(from_cart).await.unwrap();
                buyer.wish(lamp, 1).await.unwrap();
                let from_wishlist = PlaceOrderRequest {
                    wishlist: Some(WishlistSelection::default()),
                    ..place_order_request::<String>(&[])
                };
                buyer.order().place_order(from_wishlist).await.unwrap();
            });
            join_all(orders).await;
        }
        // A connection tells its statistics at most once a second, and when it is used again.
        tokio::time::sleep(Duration::from_millis(1_200)).await;
    }
}

/// The rows that are read to sell some things that are watched.
async fn read(analyzed: bool) -> i64 {
    let shop = Shop::open().await;
    let product = shop.seller().await.sell("달항아리", 100, &[("기본", 0, 10_000)]).await;
    let lamp = product.variants[0].id.clone();
    let buyers = join_all((0..6).map(|_| async { shop.buyer().await.with_points(10_000).await }));
    let buyers = buyers.await;
    shop.database.run(BUSY).await;
    if analyzed {
        shop.database.run("ANALYZE").await;
    }
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    let watch = WatchStockRequest { product_ids: vec![product.id], ..Default::default() };
    let mut stocks = StockServiceClient::new(shop.channel.clone());
    let _watched = stocks.watch_stock(watch).await.unwrap();
    buy(&buyers[..1], &lamp).await;
    let before = shop.database.number(READ).await;
    buy(&buyers, &lamp).await;
    shop.database.number(READ).await - before
}

#[tokio::test(flavor = "multi_thread")]
async fn no_large_table_is_read_from_end_to_end() {
    let (known, stale) = (read(true).await, read(false).await);

    // By index or not: each of these tables has 20,000 rows.
    assert!(known < 20_000, "{known} with good statistics");
    assert!(stale < 20_000, "{stale} with statistics from when the tables were empty");
}
