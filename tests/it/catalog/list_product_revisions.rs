//! `ListProductRevisions`.

use jangteo_sdk::catalog::v1::{ListProductRevisionsRequest, UpdateProductRequest};
use prost_types::FieldMask;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn pages_of_one_tell_all_to_the_seller_alone() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔 1", 3_000, &[("백", 0, 9)]).await;
    for number in 2..=4 {
        let request = UpdateProductRequest {
            product_id: cup.id.clone(),
            name: format!("찻잔 {number}"),
            update_mask: Some(FieldMask { paths: vec!["name".into()] }),
            ..UpdateProductRequest::default()
        };
        // A repeat of what it is already is no revision.
        for _ in 0..2 {
            seller.products().update_product(request.clone()).await.unwrap();
        }
    }

    let (mut names, mut page_token) = (Vec::new(), String::new());
    for _ in 0..4 {
        let product_id = cup.id.clone();
        let request = ListProductRevisionsRequest { page_size: 1, page_token, product_id };
        let page = seller.products().list_product_revisions(request).await.unwrap().into_inner();
        names.extend(page.revisions.into_iter().map(|it| it.name));
        page_token = page.next_page_token;
    }

    assert_eq!(names, ["찻잔 4", "찻잔 3", "찻잔 2", "찻잔 1"]);
    assert!(page_token.is_empty());
    let request = ListProductRevisionsRequest { product_id: cup.id, ..Default::default() };
    let refused = rival.products().list_product_revisions(request).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
}
