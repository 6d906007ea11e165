//! `UpdateAddress`.

use jangteo_sdk::account::v1::UpdateAddressRequest;
use jangteo_sdk::types::v1::Address;

use super::list_addresses::{add, book};
use crate::harness::{Shop, address};

#[tokio::test]
async fn an_address_is_replaced_and_orders_keep_theirs() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 1).await;
    let ada = shop.buyer().await.with_points(1_000).await;
    let order = ada.place_order(&[(&lamp, 1)]).await.unwrap();
    let home = add(&ada, "집", false).await.unwrap();
    let abroad = Address {
        country_code: "GB".into(),
        postal_code: "SW1A 2AA".into(),
        line1: "10 Downing Street, London".into(),
        ..address()
    };

    let request = UpdateAddressRequest {
        address_id: home.id.clone(),
        label: "London".into(),
        address: Some(abroad.clone()),
    };
    let moved = book(&ada).update_address(request).await.unwrap().into_inner().address.unwrap();

    assert_eq!((moved.label.as_str(), moved.address), ("London", Some(abroad)));
    assert_eq!(order.shipping_address, Some(address()));
    let dump = shop.database.dump().await;
    for planted in ["London", "세종대로", "김하늘", "010-1234-5678"] {
        assert!(!dump.contains(planted), "{planted}");
    }
}
