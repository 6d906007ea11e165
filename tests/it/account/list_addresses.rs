//! `ListAddresses`.

use jangteo_sdk::Connection;
use jangteo_sdk::account::v1::address_service_client::AddressServiceClient;
use jangteo_sdk::account::v1::{CreateAddressRequest, ListAddressesRequest, SavedAddress};
use tonic::Status;

use crate::harness::{Persona, Shop, address};

pub(super) fn book(ada: &Persona) -> AddressServiceClient<Connection> {
    ada.client.address_service()
}

pub(super) async fn add(ada: &Persona, label: &str, default: bool) -> Result<SavedAddress, Status> {
    let request = CreateAddressRequest { label: label.into(), address: Some(address()), default };
    Ok(book(ada).create_address(request).await?.into_inner().address.unwrap())
}

/// What the addresses are called, the default first.
pub(super) async fn labels(ada: &Persona) -> Vec<String> {
    let listed = book(ada).list_addresses(ListAddressesRequest {}).await.unwrap().into_inner();
    let defaults = listed.addresses.iter().filter(|it| it.default).count();
    assert_eq!(defaults, listed.addresses.len().min(1), "one default");
    listed.addresses.into_iter().map(|it| it.label).collect()
}

#[tokio::test]
async fn has_the_default_first_then_the_newest() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    assert!(labels(&ada).await.is_empty());

    let home = add(&ada, "집", false).await.unwrap();
    add(&ada, "회사", false).await.unwrap();
    add(&ada, "부모님", true).await.unwrap();

    assert!(home.default, "the first");
    assert_eq!(labels(&ada).await, ["부모님", "회사", "집"]);
}
