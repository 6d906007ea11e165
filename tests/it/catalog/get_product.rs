//! `GetProduct`.

use std::time::Duration;

use jangteo_sdk::catalog::v1::GetProductRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn anybody_sees_what_is_on_sale_and_within_a_second_what_is_left() {
    let shop = Shop::open().await;
    let cup = shop.seller().await.sell("찻잔", 3_000, &[("백", 0, 2), ("청", 500, 1)]).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    let mut client = CatalogServiceClient::new(shop.channel.clone());
    let request = GetProductRequest { product_id: cup.id.clone() };
    let shown = client.get_product(request.clone()).await.unwrap().into_inner().product.unwrap();
    assert_eq!((&shown, shown.sold_out), (&cup, false));

    ada.place_order(&[(&cup.variants[0].id, 2), (&cup.variants[1].id, 1)]).await.unwrap();

    tokio::time::sleep(Duration::from_secs(1)).await;
    let shown = client.get_product(request).await.unwrap().into_inner().product.unwrap();
    assert!(shown.sold_out && shown.variants.iter().all(|it| it.stock == 0));
}

#[tokio::test]
async fn a_draft_is_shown_to_its_seller_only() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let draft = seller.create_product("찻잔", 3_000, &[("기본", 0, 1)]).await.unwrap();
    let request = GetProductRequest { product_id: draft.id.clone() };

    let shown = seller.catalog().get_product(seller.request(request.clone())).await.unwrap();
    assert_eq!(shown.into_inner().product.unwrap(), draft);
    let hidden = rival.catalog().get_product(rival.request(request.clone())).await.unwrap_err();
    let nobody = rival.catalog().get_product(request).await.unwrap_err();
    assert_eq!(refusal(&hidden).reason, "NOT_FOUND");
    assert_eq!(refusal(&nobody).reason, "NOT_FOUND");
}
