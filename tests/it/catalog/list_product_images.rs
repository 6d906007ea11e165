//! `ListProductImages`.

use jangteo_sdk::catalog::v1::{ImageState, ListProductImagesRequest};

use crate::harness::{Shop, png, refusal};

#[tokio::test(flavor = "multi_thread")]
async fn tells_the_seller_of_every_image_how_far_it_has_come() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.create_product("찻잔", 3_000, &[("백", 0, 9)]).await.unwrap();
    assert_eq!(seller.images_of(&cup.id).await, []);
    seller.begin_upload(&cup.id, "image/png", 1_000).await.unwrap();
    seller.upload(&cup.id, "image/gif", &png(8, 8)).await.unwrap_err();
    seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap();
    shop.draw().await;
    seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap();

    let images = seller.images_of(&cup.id).await;

    let states: Vec<_> = images.iter().map(|it| it.state()).collect();
    use ImageState::{Awaited, Processing, Ready, Refused};
    assert_eq!(states, [Ready, Processing, Awaited, Refused]);
    assert_eq!((images[2].byte_length, &*images[2].url), (1_000, ""));
    let request = ListProductImagesRequest { product_id: cup.id };
    let others = rival.images().list_product_images(request).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
}
