//! `DeactivateStore`.

use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{GetProductRequest, ListProductsRequest};
use jangteo_sdk::order::v1::CancelOrderRequest;
use jangteo_sdk::store::v1::{DeactivateStoreRequest, Store, StoreState};

use crate::harness::{Persona, Shop, refusal};

pub(super) async fn deactivate(seller: &Persona, store_id: &str) -> Store {
    let request = DeactivateStoreRequest { store_id: store_id.into() };
    let answer = seller.store_client().deactivate_store(request).await.unwrap();
    answer.into_inner().store.unwrap()
}

/// How many products everybody finds.
pub(super) async fn found(shop: &Shop) -> usize {
    let mut catalog = CatalogServiceClient::new(shop.channel.clone());
    let page = catalog.list_products(ListProductsRequest::default()).await.unwrap();
    page.into_inner().products.len()
}

#[tokio::test]
async fn hides_what_it_sells_and_lets_its_orders_live() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let variant = cup.variants[0].id.clone();
    let ada = shop.buyer().await.with_points(10_000).await;
    let order = ada.place_order(&[(&variant, 1)]).await.unwrap();
    ada.add_to_cart(&variant, 1).await.unwrap();
    assert_eq!(found(&shop).await, 1);

    for _ in 0..2 {
        assert_eq!(deactivate(&seller, &cup.store_id).await.state(), StoreState::Inactive);
    }

    assert_eq!(found(&shop).await, 0);
    shop.app.volatile.forget(&format!("product:{}", cup.id)).await;
    let get = GetProductRequest { product_id: cup.id.clone() };
    let hidden = ada.catalog().get_product(get.clone()).await.unwrap_err();
    assert_eq!(refusal(&hidden).reason, "NOT_FOUND");
    seller.catalog().get_product(get).await.expect("its seller sees it");
    let refused = ada.place_order(&[(&variant, 1)]).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "PRODUCT_NOT_ON_SALE");
    assert!(!ada.cart().await.lines[0].notices.is_empty(), "the cart says so");
    ada.order().cancel_order(CancelOrderRequest { order_id: order.id }).await.unwrap();
    assert_eq!(ada.balance().await, 10_000);
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_DEACTIVATED'";
    assert_eq!(shop.database.number(noted).await, 1);
}
