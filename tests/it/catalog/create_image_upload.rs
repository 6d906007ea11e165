//! `CreateImageUpload`, and what can be uploaded with what it answers.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::product_image_service_client::ProductImageServiceClient;
use jangteo_sdk::catalog::v1::{CreateImageUploadRequest, ImageUpload};
use jangteo_server::platform::objects::{Key, Promise};
use url::Url;
use uuid::Uuid;

use crate::harness::{S3Server, Shop, png, put, refusal};

/// The bytes that are kept of an upload.
async fn kept(shop: &Shop, upload: &ImageUpload) -> Option<Vec<u8>> {
    let key = Key::upload(upload.image_id.parse().unwrap());
    let object = shop.app.objects.find(&key).await.unwrap()?;
    Some(object.bytes().await.unwrap().to_vec())
}

/// The upload with a URL that is another in one place.
fn touched(upload: &ImageUpload, touch: impl FnOnce(&mut Url)) -> ImageUpload {
    let mut url: Url = upload.put_url.parse().unwrap();
    touch(&mut url);
    assert_ne!(url.as_str(), upload.put_url);
    ImageUpload { put_url: url.into(), ..upload.clone() }
}

/// With a part of its query replaced.
fn with_query(upload: &ImageUpload, from: &str, to: &str) -> ImageUpload {
    touched(upload, |url| {
        let query = url.query().unwrap().replacen(from, to, 1);
        url.set_query(Some(&query));
    })
}

/// With another type told, which the URL does not know of.
fn as_type(upload: &ImageUpload, content_type: &str) -> ImageUpload {
    let mut upload = upload.clone();
    upload.headers.iter_mut().find(|it| it.name == "content-type").unwrap().value =
        content_type.into();
    upload
}

async fn takes_one_upload_and_nothing_else(shop: &Shop) {
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let (bytes, other) = (png(8, 8), Uuid::now_v7().to_string());
    let upload = seller.begin_upload(&cup.id, "image/png", bytes.len()).await.unwrap();

    for (wrong, bytes) in [
        (upload.clone(), &bytes[1..]),
        (upload.clone(), &[&bytes[..], &[0]].concat()),
        (as_type(&upload, "text/html"), &bytes),
        (as_type(&upload, "image/svg+xml"), &bytes),
        (
            touched(&upload, |url| url.set_path(&url.path().replace(&upload.image_id, &other))),
            &bytes,
        ),
        (touched(&upload, |url| url.set_path(&format!("{}/../x", url.path()))), &bytes),
        (touched(&upload, |url| url.set_path(&format!("{}%2f..%2fx", url.path()))), &bytes),
        (touched(&upload, |url| url.set_query(None)), &bytes),
        (with_query(&upload, "ignature=", "ignature=0"), &bytes),
    ] {
        let status = put(&wrong, bytes).await;
        assert!(status.is_client_error(), "{status}: {}", wrong.put_url);
        assert_eq!(kept(shop, &upload).await, None, "{}", wrong.put_url);
    }
    assert_eq!(put(&upload, &bytes).await, 200);
    assert_eq!(kept(shop, &upload).await.as_deref(), Some(&bytes[..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn gives_leave_for_one_upload_to_a_folder_of_the_servers() {
    let shop = Shop::open().await;

    takes_one_upload_and_nothing_else(&shop).await;

    let seller = shop.another_seller().await;
    let jar = seller.sell("주병", 3_000, &[("백", 0, 9)]).await;
    let bytes = png(8, 8);
    let upload = seller.begin_upload(&jar.id, "image/png", bytes.len()).await.unwrap();
    let length = format!("length={}", bytes.len());
    for wrong in [
        with_query(&upload, "image%2Fpng", "image%2Fjpeg"),
        with_query(&upload, &length, "length=1"),
        with_query(&upload, "expires=", "expires=9"),
    ] {
        assert_eq!(put(&wrong, &bytes).await, 403, "{}", wrong.put_url);
    }
    shop.app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(put(&upload, &bytes).await, 403, "it has expired");
    assert_eq!(kept(&shop, &upload).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn gives_leave_for_one_upload_to_a_bucket() {
    let s3 = S3Server::start().await;
    let shop = Shop::open_on(Some(s3.bucket())).await;

    takes_one_upload_and_nothing_else(&shop).await;

    let (id, bytes, now) = (Uuid::now_v7(), png(8, 8), shop.app.clock.now());
    let promise =
        Promise { content_type: "image/png", byte_length: bytes.len().try_into().unwrap() };
    let grant = shop.app.objects.grant(id, promise, TimeDelta::zero(), now).unwrap();
    let upload = ImageUpload {
        image_id: id.to_string(),
        put_url: grant.url,
        ..seller_headers(&grant.headers)
    };
    assert!(upload.put_url.starts_with(&s3.url), "past the server");
    assert!(put(&upload, &bytes).await.is_client_error(), "it has expired");
    assert_eq!(kept(&shop, &upload).await, None);
}

fn seller_headers(headers: &[(&'static str, String)]) -> ImageUpload {
    use jangteo_sdk::catalog::v1::UploadHeader;
    let header = |(name, value): &(&str, String)| UploadHeader {
        name: (*name).into(),
        value: value.clone(),
    };
    ImageUpload { headers: headers.iter().map(header).collect(), ..ImageUpload::default() }
}

#[tokio::test]
async fn a_repeat_gets_the_same_leave() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let request = CreateImageUploadRequest {
        product_id: cup.id.clone(),
        content_type: "image/webp".into(),
        byte_length: 10_485_760,
    };
    let mut images = ProductImageServiceClient::new(shop.channel.clone());
    let key = "an-upload-of-a-cup";

    let first = images.create_image_upload(seller.keyed(request.clone(), key)).await.unwrap();
    let again = images.create_image_upload(seller.keyed(request, key)).await.unwrap();

    assert!(again.metadata().contains_key("idempotent-replayed"));
    let upload = first.into_inner().upload.unwrap();
    assert_eq!(again.into_inner().upload.unwrap(), upload);
    let told: Vec<_> = upload.headers.iter().map(|it| (&*it.name, &*it.value)).collect();
    assert_eq!(told, [("content-length", "10485760"), ("content-type", "image/webp")]);
    let lasts = upload.expire_time.unwrap().seconds - shop.app.clock.now().timestamp();
    assert!((890..=900).contains(&lasts), "{lasts} seconds");
    let images = seller.images_of(&cup.id).await;
    assert_eq!((images.len(), images[0].state().as_str_name()), (1, "IMAGE_STATE_AWAITED"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_ten_are_given() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;

    let begun = join_all((0..14).map(|_| seller.begin_upload(&cup.id, "image/png", 1_000))).await;

    assert_eq!(begun.iter().filter(|it| it.is_ok()).count(), 10);
    let refused = begun.iter().find_map(|it| it.as_ref().err()).map(refusal).unwrap();
    assert_eq!((&*refused.reason, refused.fact("limit")), ("IMAGE_LIMIT_REACHED", "10"));
    assert_eq!(shop.database.number("SELECT count(*) FROM product_images").await, 10);
}

#[tokio::test]
async fn refuses_what_is_no_image_and_names_the_field() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let cases = [
        ("image/svg+xml", 1_000, "IMAGE_TYPE_UNSUPPORTED", "content_type"),
        ("text/html", 1_000, "IMAGE_TYPE_UNSUPPORTED", "content_type"),
        ("IMAGE/PNG", 1_000, "IMAGE_TYPE_UNSUPPORTED", "content_type"),
        ("image/png\r\nx: y", 1_000, "IMAGE_TYPE_UNSUPPORTED", "content_type"),
        ("", 1_000, "VALIDATION_FAILED", "content_type"),
        ("image/png", 0, "VALIDATION_FAILED", "byte_length"),
        ("image/png", 10_485_761, "VALIDATION_FAILED", "byte_length"),
    ];

    for (content_type, byte_length, reason, field) in cases {
        let refused = seller.begin_upload(&cup.id, content_type, byte_length).await.unwrap_err();
        let refused = refusal(&refused);
        assert_eq!((&*refused.reason, &*refused.fields), (reason, &[field.to_owned()][..]));
    }
    let others = rival.begin_upload(&cup.id, "image/png", 1_000).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    assert_eq!(shop.database.number("SELECT count(*) FROM product_images").await, 0);
}
