//! `PublishProduct`.

use jangteo_sdk::catalog::v1::{ProductState, PublishProductRequest};

use super::schedule_sale::interventions;
use crate::harness::{Shop, refusal};

#[tokio::test]
async fn puts_a_draft_on_sale_and_may_be_repeated() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let draft = seller.create_product("찻잔", 3_000, &[("기본", 0, 1)]).await.unwrap();

    for _ in 0..2 {
        let request = seller.request(PublishProductRequest { product_id: draft.id.clone() });
        let product =
            seller.products().publish_product(request).await.unwrap().into_inner().product;
        assert_eq!(product.unwrap().state(), ProductState::OnSale);
    }
}

#[tokio::test]
async fn another_sellers_product_is_not_there() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let draft = seller.create_product("찻잔", 3_000, &[("기본", 0, 1)]).await.unwrap();

    let request = rival.request(PublishProductRequest { product_id: draft.id });
    let refused = rival.products().publish_product(request).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
}

#[tokio::test]
async fn an_operator_does_so_in_any_store_and_it_is_on_record() {
    let shop = Shop::open().await;
    let (seller, operator) = (shop.another_seller().await, shop.operator().await);
    let draft = seller.create_product("찻잔", 3_000, &[("기본", 0, 1)]).await.unwrap();

    for _ in 0..2 {
        let request = PublishProductRequest { product_id: draft.id.clone() };
        let product = operator.products().publish_product(request).await.unwrap().into_inner();
        assert_eq!(product.product.unwrap().state(), ProductState::OnSale);
    }

    let acts = interventions(&operator, &draft.id).await;
    assert_eq!(acts, [("PRODUCT_PUBLISHED".into(), "DRAFT".into(), "ON_SALE".into())]);
}
