//! `DeleteCategory`.

use jangteo_sdk::catalog::v1::{
    DeleteCategoryRequest, DeleteProductRequest, Product, UpdateProductRequest,
};
use jangteo_sdk::store::v1::DeleteStoreRequest;
use prost_types::FieldMask;
use tonic::Status;

use super::create_category::{create, line};
use super::search_products::{goods, sell};
use crate::harness::{Persona, Shop, refusal};

async fn delete(by: &Persona, category_id: &str) -> Result<(), Status> {
    let request = DeleteCategoryRequest { category_id: category_id.into() };
    by.category_admin().delete_category(request).await.map(drop)
}

async fn put(seller: &Persona, product_id: &str, category_id: &str) -> Result<Product, Status> {
    let request = UpdateProductRequest {
        product_id: product_id.into(),
        category_id: category_id.into(),
        update_mask: Some(FieldMask { paths: vec!["category_id".into()] }),
        ..UpdateProductRequest::default()
    };
    Ok(seller.products().update_product(request).await?.into_inner().product.unwrap())
}

#[tokio::test]
async fn only_what_is_empty_goes() {
    let shop = Shop::open().await;
    let (operator, seller) = (shop.operator().await, shop.another_seller().await);
    let line = line(&operator, &["생활", "주방"]).await;
    let cup = sell(&seller, Product { category_id: line[1].clone(), ..goods("찻잔") }).await;
    assert_eq!(cup.category_id, line[1]);

    for used in &line {
        let refused = refusal(&delete(&operator, used).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, refused.fact("category_id")),
            ("CATEGORY_IN_USE", used.as_str())
        );
    }
    let moved = put(&seller, &cup.id, "").await.unwrap();
    assert_eq!(moved.category_id, "");
    delete(&operator, &line[1]).await.unwrap();
    let again = delete(&operator, &line[1]).await.unwrap_err();
    assert_eq!(refusal(&again).reason, "NOT_FOUND");
    delete(&operator, &line[0]).await.unwrap();
    let gone = put(&seller, &cup.id, &line[0]).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
}

#[tokio::test]
async fn what_nobody_sells_any_more_does_not_keep_it() {
    let shop = Shop::open().await;
    let (operator, seller) = (shop.operator().await, shop.another_seller().await);
    let category_id = create(&operator, "주방", "").await.unwrap().id;
    let cup = sell(&seller, Product { category_id: category_id.clone(), ..goods("찻잔") }).await;
    let request = DeleteProductRequest { product_id: cup.id };
    seller.products().delete_product(request).await.unwrap();
    let bowl = sell(&seller, Product { category_id: category_id.clone(), ..goods("사발") }).await;
    let request = DeleteStoreRequest { store_id: bowl.store_id };
    seller.store_client().delete_store(request).await.unwrap();

    delete(&operator, &category_id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_category_goes_or_a_product_comes_and_never_both() {
    let shop = Shop::open().await;
    let (operator, seller) = (shop.operator().await, shop.another_seller().await);
    let cup = sell(&seller, goods("찻잔")).await;
    for round in 0..12 {
        let id = create(&operator, &format!("주방 {round}"), "").await.unwrap().id;

        let (deleted, put) = tokio::join!(delete(&operator, &id), put(&seller, &cup.id, &id));

        match (deleted, put) {
            (Ok(()), Err(refused)) => assert_eq!(refusal(&refused).reason, "NOT_FOUND"),
            (Err(refused), Ok(_)) => assert_eq!(refusal(&refused).reason, "CATEGORY_IN_USE"),
            other => panic!("{other:?}"),
        }
    }
}
