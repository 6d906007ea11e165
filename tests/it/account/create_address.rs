//! `CreateAddress`.

use futures_util::future::join_all;
use jangteo_sdk::account::v1::CreateAddressRequest;
use jangteo_sdk::types::v1::Address;

use super::list_addresses::{add, book, labels};
use crate::harness::{Shop, address, refusal};

#[tokio::test]
async fn defaults_that_are_set_at_once_end_with_one() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    join_all((0..10).map(|it| add(&ada, if it % 2 == 0 { "집" } else { "회사" }, true))).await;

    assert_eq!(labels(&ada).await.len(), 10);
}

#[tokio::test]
async fn what_no_carrier_finds_is_refused_by_its_field() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let cases = [
        (Address { postal_code: "100-101".into(), ..address() }, "address.postal_code"),
        (Address { recipient: String::new(), ..address() }, "address.recipient"),
        (Address { phone: "call me".into(), ..address() }, "address.phone"),
        (Address { country_code: "Korea".into(), ..address() }, "address.country_code"),
        (Address { line1: "x".repeat(201), ..address() }, "address.line1"),
    ];
    for (wrong, field) in cases {
        let request = CreateAddressRequest { address: Some(wrong), ..Default::default() };
        let refused = book(&ada).create_address(request).await.unwrap_err();
        assert_eq!(refusal(&refused).fields, [field]);
    }
    let refused = book(&ada).create_address(CreateAddressRequest::default()).await.unwrap_err();
    assert_eq!(refusal(&refused).fields, ["address"]);
}

#[tokio::test]
async fn a_book_has_fifty_pages() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    for _ in 0..5 {
        let added = join_all((0..10).map(|_| add(&ada, "집", false))).await;
        assert!(added.iter().all(Result::is_ok));
    }

    let refused = refusal(&add(&ada, "별장", false).await.unwrap_err());

    assert_eq!((refused.reason.as_str(), refused.fact("limit")), ("ADDRESS_BOOK_FULL", "50"));
}
