//! gRPC-Web, as a client that nobody here wrote speaks it: `@connectrpc/connect-web`.

use std::process::Command;

use crate::harness::Shop;

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_client_gets_an_answer_a_stream_and_an_error_with_details() {
    let shop = Shop::open().await;
    let lamp = shop.seller().await.sell("한지 조명", 58_000, &[("백색", 0, 3)]).await;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/foreign");

    let mut client = Command::new("node");
    client.current_dir(folder).args([
        "connect_web.mjs",
        &format!("http://{}", shop.address),
        &lamp.id,
    ]);
    let output = tokio::task::spawn_blocking(move || client.output()).await.unwrap();
    let output = output.expect("node: run `make setup`");

    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(said.lines().last(), Some("5 of 5"), "{said}");
}
