//! What a stranger sees through reflection, with grpcurl.

use std::process::Command;

use crate::harness::Shop;

fn grpcurl(shop: &Shop, arguments: &[&str]) -> String {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/../.tools/bin/grpcurl");
    let address = shop.address.to_string();
    let (flags, rest) = match arguments.iter().position(|it| *it == "@") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (&arguments[..0], arguments),
    };
    let output =
        Command::new(program).arg("-plaintext").args(flags).arg(address).args(rest).output();
    let output = output.expect("grpcurl: run `make setup`");
    let said = [output.stdout, output.stderr].concat();
    String::from_utf8(said).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn services_policies_and_comments_are_visible() {
    let shop = Shop::open().await;

    let services = grpcurl(&shop, &["list"]);
    for service in [
        "grpc.health.v1.Health",
        "jangteo.account.v1.AccountService",
        "jangteo.order.v1.OrderService",
    ] {
        assert!(services.lines().any(|it| it == service), "{services}");
    }
    let rpc = grpcurl(&shop, &["describe", "jangteo.order.v1.OrderService.PlaceOrder"]);
    for part in [
        "Places an order and pays it with points",
        "idempotency: IDEMPOTENCY_KEY_REQUIRED",
        "roles: [ ROLE_BUYER ]",
    ] {
        assert!(rpc.contains(part), "{rpc}");
    }
    let message = grpcurl(&shop, &["describe", "jangteo.order.v1.PlaceOrderLine"]);
    for part in [
        "How many: 1 to 999.",
        "int32: { lte: 999, gte: 1 }",
        "ERROR_REASON_INVALID_PURCHASE_QUANTITY",
    ] {
        assert!(message.contains(part), "{message}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_versions_of_reflection_answer() {
    let shop = Shop::open().await;

    for version in ["v1", "v1alpha"] {
        let service = format!("grpc.reflection.{version}.ServerReflection");
        let request = r#"{"list_services": ""}"#;
        let method = format!("{service}/ServerReflectionInfo");
        let answer = grpcurl(&shop, &["-d", request, "@", &method]);
        assert!(answer.contains("jangteo.order.v1.OrderService"), "{version}: {answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_are_readable_in_the_callers_language() {
    let shop = Shop::open().await;

    let said = grpcurl(
        &shop,
        &[
            "-H",
            "accept-language: ko",
            "-d",
            r#"{"product_id": "1"}"#,
            "@",
            "jangteo.catalog.v1.CatalogService/GetProduct",
        ],
    );

    for part in [
        "Code: InvalidArgument",
        "VALIDATION_FAILED",
        "\"field\": \"product_id\"",
        "요청이 올바르지 않습니다",
    ] {
        assert!(said.contains(part), "{said}");
    }
}
