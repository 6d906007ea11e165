//! `CompleteImageUpload`, and what becomes of what was uploaded.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{
    DeleteImageRequest, GetProductRequest, ImageRefusal, ImageState, Product,
};
use jangteo_server::catalog::model;
use jangteo_server::catalog::store::images;

use crate::harness::{
    PLACE, Persona, S3Server, Shop, bomb, fetch, gif, holds, jpeg_noted, png, put, refusal,
};

/// A product as everybody sees it.
async fn seen(shop: &Shop, product_id: &str) -> Product {
    // Whoever asked a moment ago is told the same.
    let product_key = format!("product:{product_id}");
    shop.app.volatile.forget(&product_key).await;
    let request = GetProductRequest { product_id: product_id.into() };
    let mut catalog = CatalogServiceClient::new(shop.channel.clone());
    catalog.get_product(request).await.unwrap().into_inner().product.unwrap()
}

async fn cup_of(seller: &Persona) -> Product {
    seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await
}

async fn is_shown_to_everybody_once_it_is_drawn(shop: &Shop) {
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    let photo = jpeg_noted(1_200, 800);

    let image = seller.upload(&cup.id, "image/jpeg", &photo).await.unwrap();

    assert_eq!((image.state(), &*image.url), (ImageState::Processing, ""));
    assert_eq!(seen(shop, &cup.id).await.images, []);
    shop.draw().await;
    let images = seen(shop, &cup.id).await.images;
    assert_eq!(images, seller.images_of(&cup.id).await);
    let [image] = &images[..] else { panic!("{images:?}") };
    assert_eq!((image.state(), &*image.alt_text), (ImageState::Ready, "흰 찻잔"));
    let shown = image.thumbnails.iter().map(|it| (&it.url, it.width, it.height));
    let shown: Vec<_> = shown.chain([(&image.url, image.width, image.height)]).collect();
    let sizes: Vec<_> = shown.iter().map(|(_, width, height)| (*width, *height)).collect();
    assert_eq!(sizes, [(213, 320), (640, 960), (800, 1_200)], "upright, and no larger than it is");
    for (url, width, height) in shown {
        let (status, headers, bytes) = fetch(url).await;
        assert_eq!(status, 200, "{url}");
        assert_eq!(headers["content-type"], "image/jpeg");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["content-disposition"], "inline");
        assert!(headers["cache-control"].to_str().unwrap().contains("immutable"));
        assert!(!holds(&bytes, PLACE) && !holds(&bytes, b"Exif"), "what the camera noted");
        let drawn = image::load_from_memory(&bytes).unwrap().into_rgb8();
        let size = (drawn.width().try_into().unwrap(), drawn.height().try_into().unwrap());
        assert_eq!(size, (width, height));
        let (top, bottom) = (drawn.get_pixel(9, 9).0, drawn.get_pixel(9, drawn.height() - 9).0);
        assert!(top[2] < top[0] && bottom[0] < bottom[2], "red is on top: {top:?} {bottom:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_in_a_folder_is_shown_to_everybody_once_it_is_drawn() {
    is_shown_to_everybody_once_it_is_drawn(&Shop::open().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_in_a_bucket_is_shown_to_everybody_once_it_is_drawn() {
    let s3 = S3Server::start().await;
    is_shown_to_everybody_once_it_is_drawn(&Shop::open_on(Some(s3.bucket())).await).await;
}

async fn refuses_what_is_no_picture(shop: &Shop) {
    let seller = shop.another_seller().await;
    let (small, photo) = (png(8, 8), jpeg_noted(64, 64));
    let script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let page = b"GIF89a/*<html><script src=//evil.example></script>*/";
    let wide = png(8_193, 1);
    let bomb = bomb(20_000);
    let cases: [(&str, &[u8], &str); 9] = [
        ("image/png", script, "TYPE_UNKNOWN"),
        ("image/jpeg", b"%PDF-1.7", "TYPE_UNKNOWN"),
        ("image/jpeg", b"\0", "TYPE_UNKNOWN"),
        ("image/jpeg", &small, "TYPE_DIFFERS"),
        ("image/webp", page, "TYPE_DIFFERS"),
        ("image/gif", &page[..8], "DAMAGED"),
        ("image/jpeg", &photo[..photo.len() / 2], "DAMAGED"),
        ("image/png", &wide, "TOO_MANY_PIXELS"),
        ("image/png", &bomb, "TOO_MANY_PIXELS"),
    ];

    let cup = cup_of(&seller).await;
    for (content_type, bytes, why) in cases {
        let upload = seller.begin_upload(&cup.id, content_type, bytes.len()).await.unwrap();
        assert_eq!(put(&upload, bytes).await, 200);
        for _ in 0..2 {
            let refused = seller.complete_upload(&upload.image_id).await.unwrap_err();
            let refused = refusal(&refused);
            assert_eq!((&*refused.reason, refused.fact("refusal")), ("IMAGE_REFUSED", why));
        }
    }
    shop.draw().await;
    let images = seller.images_of(&cup.id).await;
    assert!(images.iter().all(|it| it.state() == ImageState::Refused && it.url.is_empty()));
    assert_eq!(images[0].refusal(), ImageRefusal::TypeUnknown);
    assert_eq!((images.len(), seen(shop, &cup.id).await.images.len()), (9, 0));
    // They do not count: a good one has room beside nine.
    for _ in 0..2 {
        seller.upload(&cup.id, "image/png", &small).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn refuses_what_is_no_picture_and_says_why_from_a_folder() {
    refuses_what_is_no_picture(&Shop::open().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn refuses_what_is_no_picture_and_says_why_from_a_bucket() {
    let s3 = S3Server::start().await;
    refuses_what_is_no_picture(&Shop::open_on(Some(s3.bucket())).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_breaks_off_behind_a_good_beginning_is_refused_when_it_is_drawn() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    let whole = png(400, 300);

    let image = seller.upload(&cup.id, "image/png", &whole[..whole.len() / 2]).await.unwrap();
    assert_eq!(image.state(), ImageState::Processing);
    seller.upload(&cup.id, "image/gif", &gif(40, 30)).await.unwrap();
    shop.draw().await;

    let images = seller.images_of(&cup.id).await;
    let told: Vec<_> = images.iter().map(|it| (it.state(), it.refusal())).collect();
    let damaged = (ImageState::Refused, ImageRefusal::Damaged);
    assert_eq!(told, [damaged, (ImageState::Ready, ImageRefusal::Unspecified)]);
    let refused = seller.complete_upload(&image.id).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "IMAGE_REFUSED");
    assert_eq!(seen(&shop, &cup.id).await.images.len(), 1);
}

#[tokio::test]
async fn refuses_before_the_bytes_are_there_and_takes_them_then() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = cup_of(&seller).await;
    let small = png(8, 8);
    let upload = seller.begin_upload(&cup.id, "image/png", small.len()).await.unwrap();

    let early = refusal(&seller.complete_upload(&upload.image_id).await.unwrap_err());
    assert_eq!((&*early.reason, early.fact("image_id")), ("IMAGE_NOT_UPLOADED", &*upload.image_id));
    assert_eq!(put(&upload, &small).await, 200);
    let others = rival.complete_upload(&upload.image_id).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    seller.complete_upload(&upload.image_id).await.unwrap();
    shop.draw().await;
    assert_eq!(seller.images_of(&cup.id).await[0].state(), ImageState::Ready);
}

#[tokio::test(flavor = "multi_thread")]
async fn completing_it_many_times_at_once_completes_it_once() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    let small = png(8, 8);
    seller.upload(&cup.id, "image/png", &small).await.unwrap();
    let upload = seller.begin_upload(&cup.id, "image/png", small.len()).await.unwrap();
    assert_eq!(put(&upload, &small).await, 200);

    let completed = join_all((0..8).map(|_| seller.complete_upload(&upload.image_id))).await;
    shop.draw().await;
    let again = seller.complete_upload(&upload.image_id).await.unwrap();

    assert!(completed.iter().all(|it| it.as_ref().unwrap().position == 1));
    assert_eq!((again.state(), again.position), (ImageState::Ready, 1));
    let places: Vec<i32> = seen(&shop, &cup.id).await.images.iter().map(|it| it.position).collect();
    assert_eq!(places, [0, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_in_its_place_meanwhile_is_looked_at_again() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    let small = png(8, 8);
    let upload = seller.begin_upload(&cup.id, "image/png", small.len()).await.unwrap();
    assert_eq!(put(&upload, &small).await, 200);
    seller.complete_upload(&upload.image_id).await.unwrap();

    let mut page = b"<html><script>alert(1)</script>".to_vec();
    page.resize(small.len(), b' ');
    assert_eq!(put(&upload, &page).await, 200, "its time is not over");
    shop.draw().await;

    let images = seller.images_of(&cup.id).await;
    assert_eq!(images[0].refusal(), ImageRefusal::TypeUnknown);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_dies_drawing_it_leaves_it_to_others_and_draws_nothing_that_was_deleted() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    let small = png(8, 8);
    let first = seller.upload(&cup.id, "image/png", &small).await.unwrap();
    let second = seller.upload(&cup.id, "image/png", &small).await.unwrap();
    let claim = async || {
        let mut connection = shop.database.connect().await;
        images::claim(&mut connection, shop.app.clock.now()).await.unwrap().unwrap()
    };

    let (dead, slow) = (claim().await, claim().await);
    assert_eq!(dead.image.id.to_string(), first.id);
    shop.draw().await;
    let states =
        async || seller.images_of(&cup.id).await.iter().map(|it| it.state()).collect::<Vec<_>>();
    assert_eq!(states().await, [ImageState::Processing; 2], "they are leased");
    let delete = DeleteImageRequest { image_id: second.id };
    seller.images().delete_image(delete).await.unwrap();
    shop.app.clock.advance(TimeDelta::minutes(5));
    shop.draw().await;
    assert_eq!(states().await, [ImageState::Ready]);

    // The slow and the dead come back, and change nothing.
    let mut connection = shop.database.connect().await;
    let now = shop.app.clock.now();
    for late in [slow, dead] {
        let state = model::ImageState::Refused(jangteo_server::base::picture::Unfit::Damaged);
        images::settle(&mut connection, &late, state, now).await.unwrap();
    }
    assert_eq!(states().await, [ImageState::Ready]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_that_kills_whoever_draws_it_is_refused_in_the_end() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap();
    for _ in 0..5 {
        let mut connection = shop.database.connect().await;
        let claimed = images::claim(&mut connection, shop.app.clock.now()).await.unwrap();
        claimed.expect("the lease of the one before is over");
        shop.database.run("UPDATE product_images SET due_at = created_at").await;
    }

    shop.draw().await;

    assert_eq!(seller.images_of(&cup.id).await[0].refusal(), ImageRefusal::Damaged);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_is_away_is_waited_for() {
    let s3 = S3Server::start().await;
    let shop = Shop::open_on(Some(s3.bucket())).await;
    let seller = shop.another_seller().await;
    let cup = cup_of(&seller).await;
    let small = png(8, 8);
    let image = seller.upload(&cup.id, "image/png", &small).await.unwrap();
    let upload = seller.begin_upload(&cup.id, "image/png", small.len()).await.unwrap();
    assert_eq!(put(&upload, &small).await, 200);

    drop(s3);
    // A client that repeats nothing.
    use jangteo_sdk::catalog::v1::CompleteImageUploadRequest;
    use jangteo_sdk::catalog::v1::product_image_service_client::ProductImageServiceClient;
    let request = CompleteImageUploadRequest { image_id: upload.image_id, alt_text: String::new() };
    let mut images = ProductImageServiceClient::new(shop.channel.clone());
    let away = images.complete_image_upload(seller.request(request)).await.unwrap_err();
    shop.draw().await;

    assert_eq!(refusal(&away).reason, "UNAVAILABLE");
    let states: Vec<_> = seller.images_of(&cup.id).await.iter().map(|it| it.state()).collect();
    assert_eq!(states, [ImageState::Processing, ImageState::Awaited]);
    let waits =
        format!("SELECT count(*) FROM product_images WHERE id = '{}' AND attempts = 0", image.id);
    assert_eq!(shop.database.number(&waits).await, 1);
}
