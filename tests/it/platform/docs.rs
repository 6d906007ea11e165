//! The contract for readers.

use std::process::Command;

use crate::harness::Shop;

/// What a browser gets at a path, redirections followed.
async fn visit(shop: &Shop, path: &str) -> String {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--location", "--write-out", "\n%{http_code} %{content_type}"]);
    curl.arg(format!("http://{}{path}", shop.address));
    let output = tokio::task::spawn_blocking(move || curl.output()).await.unwrap();
    String::from_utf8(output.expect("curl: run `make setup`").stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_shows_its_contract() {
    let shop = Shop::open().await;

    let first = visit(&shop, "/docs").await;
    assert!(first.contains("OrderService") && first.ends_with("200 text/html; charset=utf-8"));
    let order = visit(&shop, "/docs/rpc/order.v1.OrderService/PlaceOrder.html").await;
    assert!(order.contains("INSUFFICIENT_STOCK") && order.contains("idempotency-key"));
    let openapi = visit(&shop, "/docs/openapi.json").await;
    assert!(openapi.contains("\"3.1.0\"") && openapi.ends_with("200 application/json"));
    assert!(visit(&shop, "/docs/nowhere.html").await.ends_with("404 text/plain; charset=utf-8"));
}
