//! `DeleteImage`, and what is cleared away behind it and without it.

use chrono::TimeDelta;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{DeleteImageRequest, DeleteProductRequest, GetProductRequest};
use jangteo_server::catalog::jobs::clear_images;
use jangteo_server::platform::objects::Key;
use tonic::Status;

use crate::harness::{Persona, S3Server, Shop, fetch, png, put, refusal};

/// Whether its upload and its three pictures are there.
async fn objects(shop: &Shop, image_id: &str) -> [bool; 4] {
    let id = image_id.parse().unwrap();
    let mut there = [false; 4];
    let pictures = [1_920, 960, 320].map(|it| Key::picture(id, it));
    for (key, there) in [Key::upload(id)].iter().chain(&pictures).zip(&mut there) {
        *there = shop.app.objects.find(key).await.unwrap().is_some();
    }
    there
}

async fn delete(seller: &Persona, image_id: &str) -> Result<(), Status> {
    let request = DeleteImageRequest { image_id: image_id.into() };
    seller.images().delete_image(request).await.map(drop)
}

async fn clear_after(shop: &Shop, time: TimeDelta) {
    shop.app.clock.advance(time);
    clear_images(shop.app.clone()).await.unwrap();
}

async fn rows(shop: &Shop) -> i64 {
    shop.database.number("SELECT count(*) FROM product_images").await
}

async fn is_shown_to_nobody_and_its_objects_follow(shop: &Shop) {
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let image = seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap();
    shop.draw().await;
    let get = GetProductRequest { product_id: cup.id.clone() };
    let mut catalog = CatalogServiceClient::new(shop.channel.clone());
    let shown = catalog.get_product(get.clone()).await.unwrap().into_inner().product.unwrap();
    let url = shown.images[0].url.clone();

    assert_eq!(refusal(&delete(&rival, &image.id).await.unwrap_err()).reason, "NOT_FOUND");
    delete(&seller, &image.id).await.unwrap();
    let shown = catalog.get_product(get).await.unwrap().into_inner().product.unwrap();
    assert_eq!(shown.images, [], "at once");
    assert_eq!(refusal(&delete(&seller, &image.id).await.unwrap_err()).reason, "NOT_FOUND");
    let completed = seller.complete_upload(&image.id).await.unwrap_err();
    assert_eq!(refusal(&completed).reason, "NOT_FOUND");

    clear_after(shop, TimeDelta::minutes(59)).await;
    assert_eq!((objects(shop, &image.id).await, rows(shop).await), ([true; 4], 1));
    clear_after(shop, TimeDelta::minutes(2)).await;
    assert_eq!((objects(shop, &image.id).await, rows(shop).await), ([false; 4], 0));
    assert_eq!(fetch(&url).await.0, 404);
    clear_after(shop, TimeDelta::minutes(2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_of_a_folder_is_shown_to_nobody_and_its_objects_follow() {
    is_shown_to_nobody_and_its_objects_follow(&Shop::open().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_of_a_bucket_is_shown_to_nobody_and_its_objects_follow() {
    let s3 = S3Server::start().await;
    is_shown_to_nobody_and_its_objects_follow(&Shop::open_on(Some(s3.bucket())).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_uploaded_late_goes_too() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let small = png(8, 8);
    let upload = seller.begin_upload(&cup.id, "image/png", small.len()).await.unwrap();
    delete(&seller, &upload.image_id).await.unwrap();

    shop.app.clock.advance(TimeDelta::minutes(14));
    assert_eq!(put(&upload, &small).await, 200, "its time is not over");
    assert_eq!(objects(&shop, &upload.image_id).await, [true, false, false, false]);
    clear_after(&shop, TimeDelta::minutes(46)).await;

    assert_eq!((objects(&shop, &upload.image_id).await, rows(&shop).await), ([false; 4], 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_needed_goes_by_itself_and_what_is_shown_stays() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let small = png(8, 8);
    let ready = seller.upload(&cup.id, "image/png", &small).await.unwrap().id;
    let refused = seller.begin_upload(&cup.id, "image/jpeg", small.len()).await.unwrap();
    let awaited = seller.begin_upload(&cup.id, "image/png", small.len()).await.unwrap();
    for upload in [&refused, &awaited] {
        // The type that is told is the one that was promised; the bytes are not.
        assert_eq!(put(upload, &small).await, 200);
    }
    seller.complete_upload(&refused.image_id).await.unwrap_err();
    shop.draw().await;

    clear_after(&shop, TimeDelta::minutes(61)).await;
    assert_eq!(objects(&shop, &ready).await, [false, true, true, true], "as it was uploaded");
    clear_after(&shop, TimeDelta::minutes(22 * 60)).await;
    assert_eq!(rows(&shop).await, 3);
    clear_after(&shop, TimeDelta::minutes(60)).await;
    for gone in [&refused.image_id, &awaited.image_id] {
        assert_eq!(objects(&shop, gone).await, [false; 4]);
    }
    clear_after(&shop, TimeDelta::days(30)).await;

    assert_eq!((objects(&shop, &ready).await, rows(&shop).await), ([false, true, true, true], 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_images_of_a_product_go_with_it() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let image = seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap();
    shop.draw().await;

    let request = DeleteProductRequest { product_id: cup.id };
    seller.products().delete_product(request).await.unwrap();
    assert_eq!(refusal(&delete(&seller, &image.id).await.unwrap_err()).reason, "NOT_FOUND");
    clear_after(&shop, TimeDelta::minutes(61)).await;

    assert_eq!((objects(&shop, &image.id).await, rows(&shop).await), ([false; 4], 0));
}
