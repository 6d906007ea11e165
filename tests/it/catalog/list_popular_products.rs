//! `ListPopularProducts`.

use std::time::Duration;

use chrono::TimeDelta;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{ListPopularProductsRequest, PopularProduct};
use jangteo_sdk::order::v1::CancelOrderRequest;
use jangteo_server::platform::consumers;
use tokio_util::task::AbortOnDropHandle;
use tonic::transport::Channel;

use crate::harness::Shop;

/// What somebody who has not signed in browses with.
fn catalog(shop: &Shop) -> CatalogServiceClient<Channel> {
    CatalogServiceClient::new(shop.channel.clone())
}

/// The best-selling products.
async fn popular(shop: &Shop, hours: i32, count: i32) -> Vec<PopularProduct> {
    let request = ListPopularProductsRequest { hours, count };
    catalog(shop).list_popular_products(request).await.unwrap().into_inner().products
}

/// Waits until the sales are these.
async fn until(shop: &Shop, hours: i32, sales: &[i64]) -> Vec<PopularProduct> {
    for _ in 0..200 {
        let products = popular(shop, hours, 0).await;
        if products.iter().map(|it| it.sale_count).eq(sales.iter().copied()) {
            return products;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{:?} instead of {sales:?}", popular(shop, hours, 0).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sold_most_comes_first_and_what_was_cancelled_does_not_count() {
    let shop = Shop::open().await;
    let seller = shop.seller().await;
    let (lamp, cup) = (shop.product(100, 99).await, shop.product(100, 99).await);
    let vase = seller.sell("청자 매병", 100, &[("대", 0, 99), ("소", -50, 99)]).await;
    let ada = shop.buyer().await.with_points(90_000).await;
    let app = shop.app.clone();
    let _consumers =
        AbortOnDropHandle::new(tokio::spawn(async move { consumers::work(&app).await }));
    assert!(popular(&shop, 0, 0).await.is_empty());

    ada.place_order(&[(&lamp, 3), (&cup, 3)]).await.unwrap();
    ada.place_order(&[(&vase.variants[0].id, 2), (&vase.variants[1].id, 4)]).await.unwrap();
    let regretted = ada.place_order(&[(&cup, 9)]).await.unwrap();
    until(&shop, 0, &[12, 6, 3]).await;
    let cancel = CancelOrderRequest { order_id: regretted.id };
    ada.order().cancel_order(cancel).await.unwrap();

    let products = until(&shop, 0, &[6, 3, 3]).await;
    assert_eq!((&products[0].product_id, &*products[0].name), (&vase.id, "청자 매병"));
    assert!(products[1].product_id < products[2].product_id, "alike: by their ids");

    // What was sold today is of no interest in four days, and of interest to who looks back further.
    shop.app.clock.advance(TimeDelta::hours(96));
    let bob = shop.buyer().await.with_points(1_000).await;
    bob.place_order(&[(&lamp, 1)]).await.unwrap();
    until(&shop, 0, &[1]).await;
    until(&shop, 2_160, &[6, 4, 3]).await;
}

#[tokio::test]
async fn it_looks_back_ninety_days_at_most() {
    let shop = Shop::open().await;
    let mut catalog = catalog(&shop);

    for (hours, count) in [(2_161, 0), (-1, 0), (0, 51), (0, -1)] {
        let request = ListPopularProductsRequest { hours, count };
        let refused = catalog.list_popular_products(request).await.unwrap_err();
        assert_eq!(refused.code(), tonic::Code::InvalidArgument, "{hours} {count}");
    }
}
