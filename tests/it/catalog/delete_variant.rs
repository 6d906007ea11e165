//! `DeleteVariant`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{DeleteVariantRequest, GetProductRequest, Product};
use jangteo_sdk::order::v1::{CancelOrderRequest, GetOrderRequest};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn delete(seller: &Persona, variant_id: &str) -> Result<Product, Status> {
    let request = DeleteVariantRequest { variant_id: variant_id.into() };
    Ok(seller.products().delete_variant(request).await?.into_inner().product.unwrap())
}

async fn get(persona: &Persona, product_id: &str) -> Product {
    let request = GetProductRequest { product_id: product_id.into() };
    persona.catalog().get_product(request).await.unwrap().into_inner().product.unwrap()
}

#[tokio::test]
async fn is_ordered_no_more_and_stays_in_orders() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 500, 9)]).await;
    let blue = cup.variants[1].id.clone();
    let ada = shop.buyer().await.with_points(50_000).await;
    let order = ada.place_order(&[(&blue, 2)]).await.unwrap();
    ada.add_to_cart(&blue, 1).await.unwrap();
    assert_eq!(refusal(&delete(&rival, &blue).await.unwrap_err()).reason, "NOT_FOUND");
    assert_eq!(get(&ada, &cup.id).await.variants.len(), 2);

    let left = delete(&seller, &blue).await.unwrap();

    assert_eq!(get(&ada, &cup.id).await, left, "everybody sees it at once");
    assert_eq!(left.variants.iter().map(|it| &*it.name).collect::<Vec<_>>(), ["백"]);
    assert_eq!(refusal(&delete(&seller, &blue).await.unwrap_err()).reason, "NOT_FOUND");
    let gone = ada.place_order(&[(&blue, 1)]).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    assert!(!ada.cart().await.lines[0].notices.is_empty(), "the cart says so");
    let order_id = order.id;
    let read = ada.order().get_order(GetOrderRequest { order_id: order_id.clone() }).await.unwrap();
    let line = &read.into_inner().order.unwrap().store_orders[0].lines[0];
    assert_eq!(line.variant_name, "청");
    let cancel = ada.request(CancelOrderRequest { order_id });
    ada.order().cancel_order(cancel).await.expect("pieces return all the same");
    assert_eq!(shop.stock(&blue).await, 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_all_that_are_deleted_at_once_one_stays() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 0, 9), ("홍", 0, 9)]).await;

    let deleted = join_all(cup.variants.iter().map(|it| delete(&seller, &it.id))).await;

    assert_eq!(deleted.iter().filter(|it| it.is_ok()).count(), 2);
    let refused = deleted.iter().find_map(|it| it.as_ref().err()).map(refusal).unwrap();
    assert_eq!(refused.reason, "VARIANT_REQUIRED");
    let left = "SELECT count(*) FROM variants WHERE deleted_at IS NULL";
    assert_eq!(shop.database.number(left).await, 1);
}
