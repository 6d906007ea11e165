//! `SetDefaultAddress`.

use jangteo_sdk::account::v1::SetDefaultAddressRequest;

use super::list_addresses::{add, book, labels};
use crate::harness::Shop;

#[tokio::test]
async fn there_is_one_default_and_a_repeat_changes_nothing() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    add(&ada, "집", false).await.unwrap();
    let office = add(&ada, "회사", false).await.unwrap();

    for _ in 0..2 {
        let request = SetDefaultAddressRequest { address_id: office.id.clone() };
        book(&ada).set_default_address(request).await.unwrap();
        assert_eq!(labels(&ada).await, ["회사", "집"]);
    }
}
