//! `DeleteProduct`.

use jangteo_sdk::catalog::v1::{
    DeleteProductRequest, GetProductRequest, ListProductsRequest, PublishProductRequest,
};
use jangteo_sdk::order::v1::GetOrderRequest;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn delete(seller: &Persona, product_id: &str) -> Result<(), Status> {
    let request = DeleteProductRequest { product_id: product_id.into() };
    seller.products().delete_product(request).await.map(drop)
}

#[tokio::test]
async fn is_found_and_ordered_no_more_and_stays_in_orders() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let variant = cup.variants[0].id.clone();
    let ada = shop.buyer().await.with_points(10_000).await;
    let order = ada.place_order(&[(&variant, 1)]).await.unwrap();
    ada.add_to_cart(&variant, 1).await.unwrap();
    assert_eq!(refusal(&delete(&rival, &cup.id).await.unwrap_err()).reason, "NOT_FOUND");

    delete(&seller, &cup.id).await.unwrap();

    assert_eq!(refusal(&delete(&seller, &cup.id).await.unwrap_err()).reason, "NOT_FOUND");
    for persona in [&seller, &ada] {
        let get = GetProductRequest { product_id: cup.id.clone() };
        let gone = persona.catalog().get_product(get).await.unwrap_err();
        assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    }
    let list = ada.catalog().list_products(ListProductsRequest::default()).await.unwrap();
    assert!(list.into_inner().products.is_empty());
    let publish = PublishProductRequest { product_id: cup.id };
    let gone = seller.products().publish_product(publish).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    let gone = ada.place_order(&[(&variant, 1)]).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    assert!(!ada.cart().await.lines[0].notices.is_empty(), "the cart says so");
    let read = ada.order().get_order(GetOrderRequest { order_id: order.id }).await.unwrap();
    let line = &read.into_inner().order.unwrap().store_orders[0].lines[0];
    assert_eq!(line.product_name, "찻잔", "orders stay readable");
}
