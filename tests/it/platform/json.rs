//! JSON over HTTP: the same calls for those who speak no gRPC.

use std::process::Command;

use jangteo_sdk::order::v1::PaymentMethod;
use serde_json::{Value, json};

use crate::harness::{Persona, Shop, place_order_request};

/// What curl gets for a message: the HTTP status, the headers, and the JSON.
struct Answer {
    status: u16,
    headers: String,
    json: Value,
}

async fn curl(shop: &Shop, rpc: &str, message: &str, headers: &[String]) -> Answer {
    let json = ["--data-binary", message, "--header", "content-type: application/json"];
    let headers = headers.iter().flat_map(|it| ["--header", it]);
    send(shop, rpc, json.into_iter().chain(headers)).await
}

async fn send(shop: &Shop, rpc: &str, arguments: impl IntoIterator<Item = &str>) -> Answer {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--include", "--http1.1"]).args(arguments);
    curl.arg(format!("http://{}/{rpc}", shop.address));
    let output = tokio::task::spawn_blocking(move || curl.output()).await.unwrap();
    let text = String::from_utf8(output.expect("curl: run `make setup`").stdout).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").expect("an answer");
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let headers = head.to_ascii_lowercase();
    Answer { status, headers, json: serde_json::from_str(body).expect(body) }
}

/// What a refusal says beside its code.
fn detail(refused: &Answer, of: &str) -> Value {
    let details = refused.json["details"].as_array().unwrap();
    details.iter().find(|it| it["type"] == of).unwrap()["debug"].clone()
}

fn by(persona: &Persona, key: &str) -> Vec<String> {
    vec![format!("authorization: Bearer {}", persona.token), format!("idempotency-key: {key}")]
}

/// An order of one piece, as somebody would type it.
fn order(variant: &str) -> String {
    let address = place_order_request::<String>(&[]).shipping_address.unwrap();
    json!({
        "lines": [{ "variantId": variant, "quantity": 1 }],
        "paymentMethod": PaymentMethod::Points.as_str_name(),
        "shippingAddress": {
            "recipient": address.recipient,
            "phone": address.phone,
            "countryCode": address.country_code,
            "postalCode": address.postal_code,
            "line1": address.line1,
        },
    })
    .to_string()
}

const PLACE_ORDER: &str = "jangteo.order.v1.OrderService/PlaceOrder";

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_placed_and_a_repeat_places_no_other() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let headers = by(&ada, "one-order-with-curl");

    let first = curl(&shop, PLACE_ORDER, &order(&lamp), &headers).await;
    let again = curl(&shop, PLACE_ORDER, &order(&lamp), &headers).await;

    assert_eq!((first.status, again.status), (200, 200), "{}", first.json);
    assert_eq!(first.json["order"]["total"]["amountMinor"], "1000");
    assert_eq!(first.json, again.json);
    assert!(again.headers.contains("idempotent-replayed: true"));
    assert!(!first.headers.contains("\ngrpc-"), "{}", first.headers);
    assert_eq!((shop.orders().await, ada.balance().await), (1, 4_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_has_its_http_status_and_reads_as_it_is() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let poor = shop.buyer().await;

    let refused =
        curl(&shop, PLACE_ORDER, &order(&lamp), &by(&poor, "an-order-without-points")).await;

    assert_eq!((refused.status, &refused.json["code"]), (400, &json!("failed_precondition")));
    assert_eq!(detail(&refused, "google.rpc.ErrorInfo")["reason"], "INSUFFICIENT_BALANCE");
    let stranger = curl(&shop, PLACE_ORDER, &order(&lamp), &[]).await;
    assert_eq!((stranger.status, &stranger.json["code"]), (401, &json!("unauthenticated")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_contracts_is_named_and_refused() {
    let shop = Shop::open().await;
    let list = "jangteo.catalog.v1.CatalogService/ListProducts";
    let problem = |answer: &Answer| {
        let violation = &detail(answer, "google.rpc.BadRequest")["fieldViolations"][0];
        format!("{}: {}", violation["field"], violation["description"])
    };

    let slip = curl(&shop, list, r#"{"pageSise": 2}"#, &[]).await;
    assert_eq!(slip.status, 400);
    assert!(problem(&slip).contains("pageSise"), "{}", problem(&slip));
    let broken = curl(&shop, list, r#"{"pageSize": "#, &[]).await;
    assert_eq!(broken.status, 400);
    let deep = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
    assert_eq!(curl(&shop, list, &deep, &[]).await.status, 400);
    let squeezed = curl(&shop, list, "{}", &["content-encoding: gzip".to_owned()]).await;
    assert_eq!(squeezed.status, 400);
    assert!(problem(&squeezed).contains("content-encoding"));
    let watch = "jangteo.order.v1.OrderService/WatchOrder";
    let ada = shop.buyer().await;
    let id = r#"{"orderId": "01890a5d-ac96-774b-bcce-b302099a8057"}"#;
    assert_eq!(curl(&shop, watch, id, &by(&ada, "not-needed-for-a-read")).await.status, 400);
    let nowhere = curl(&shop, "jangteo.order.v1.OrderService/Nothing", "{}", &[]).await;
    assert_eq!(nowhere.json["code"], "unimplemented");
    let nothing = curl(&shop, list, "", &[]).await;
    assert_eq!(nothing.status, 200, "no body is the empty message: {}", nothing.json);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_call_is_told_so_in_https_own_words() {
    let shop = Shop::open().await;
    let list = "jangteo.catalog.v1.CatalogService/ListProducts";

    let read = send(&shop, list, ["--request", "GET"]).await;
    assert_eq!((read.status, &read.json["code"]), (405, &json!("invalid_argument")));
    assert!(read.headers.contains("\nallow: post"), "{}", read.headers);
    let form = send(&shop, list, ["--data", "page_size=2"]).await;
    assert_eq!((form.status, &form.json["code"]), (415, &json!("invalid_argument")));
    assert!(form.headers.contains("\naccept-post: application/json"), "{}", form.headers);
    assert_eq!(detail(&form, "google.rpc.ErrorInfo")["reason"], "MALFORMED_REQUEST");
    assert_eq!(send(&shop, list, ["--request", "POST"]).await.status, 415);
    let stranger = send(&shop, PLACE_ORDER, ["--request", "GET"]).await;
    assert_eq!(stranger.status, 401, "who may not come in is told no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_connect_protocols_own_client_is_at_home() {
    let shop = Shop::open().await;
    let lamp = shop.seller().await.sell("한지 조명", 58_000, &[("백색", 0, 3)]).await;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/foreign");

    let mut client = Command::new("node");
    let address = format!("http://{}", shop.address);
    client.current_dir(folder).args(["connect_json.mjs", &address, &lamp.id]);
    let output = tokio::task::spawn_blocking(move || client.output()).await.unwrap();
    let output = output.expect("node: run `make setup`");

    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(said.lines().last(), Some("6 of 6"), "{said}");
}
