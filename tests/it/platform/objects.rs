//! `/objects`: what is found there, what is not, and a server whose bucket is configured.

use std::process::Command;

use jangteo_sdk::catalog::v1::GetProductRequest;
use jangteo_sdk::catalog::v1::ImageState;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;

use crate::harness::{Persona, S3Server, ServerProcess, Shop, fetch, free_port, png};

/// What is answered to a request that no careful client makes: the path goes out as it is.
async fn status(shop: &Shop, arguments: &[&str], path: &str) -> String {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--path-as-is", "--output", "/dev/null", "--write-out", "%{http_code}"]);
    curl.args(arguments).arg(format!("http://{}{path}", shop.address));
    let output = tokio::task::spawn_blocking(move || curl.output()).await.unwrap();
    String::from_utf8(output.expect("curl: run `make setup`").stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_found_but_pictures_that_were_drawn() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let image = seller.upload(&cup.id, "image/png", &png(8, 8)).await.unwrap();
    shop.draw().await;
    let id = image.id;

    assert_eq!(status(&shop, &[], &format!("/objects/pictures/{id}-320.jpg")).await, "200");
    for path in [
        format!("/objects/pictures/{id}-321.jpg"),
        format!("/objects/pictures/{id}-320.png"),
        format!("/objects/pictures/../pictures/{id}-320.jpg"),
        format!("/objects/pictures/..%2fpictures%2f{id}-320.jpg"),
        format!("/objects/pictures/..%2fuploads%2f{id}"),
        "/objects/pictures/..%2f..%2f..%2f..%2fetc%2fpasswd".into(),
        "/objects/pictures/%2fetc%2fpasswd-1.jpg".into(),
        format!("/objects/pictures/{id}-%00320.jpg"),
        "/objects/".into(),
        "/objects/../master.key".into(),
    ] {
        let found = status(&shop, &[], &path).await;
        assert!(["400", "404", "405", "415", "501"].contains(&&*found), "{path}: {found}");
    }
    let uploaded = format!("/objects/uploads/{id}");
    assert_eq!(status(&shop, &[], &uploaded).await, "405", "nobody is shown what was uploaded");
    for method in ["POST", "DELETE", "PATCH"] {
        let answer = status(&shop, &["--request", method], &uploaded).await;
        assert_eq!(answer, "405", "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_the_shop_may_upload_and_others_may_not() {
    let shop = Shop::open().await;
    let url = format!("http://{}/objects/uploads/x", shop.address);
    let asked = async |origin: &str| {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = client.request(http::Method::OPTIONS, &url).header("origin", origin);
        let request = request
            .header("access-control-request-method", "PUT")
            .header("access-control-request-headers", "content-type");
        request.send().await.unwrap().headers().clone()
    };

    let told = asked("http://localhost:5173").await;
    assert_eq!(told["access-control-allow-origin"], "http://localhost:5173");
    assert!(told["access-control-allow-methods"].to_str().unwrap().contains("PUT"));
    assert!(!asked("https://evil.example").await.contains_key("access-control-allow-origin"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_a_bucket_draws_by_itself_and_names_its_public_address() {
    let s3 = S3Server::start().await;
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let port = free_port();
    let address = format!("http://127.0.0.1:{port}");
    let flags = [&s3.flags()[..], &["--jobs", "true", "--public-url", &address]].concat();
    let server = ServerProcess::start_with(port, &shop.database.url, &flags).await;
    let there = Persona::new(&address, seller.token.clone(), seller.subject.clone());

    let image = there.upload(&cup.id, "image/png", &png(1_000, 10)).await.unwrap();
    let mut left = 200;
    while there.images_of(&cup.id).await[0].state() == ImageState::Processing && 0 < left {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        left -= 1;
    }

    let get = GetProductRequest { product_id: cup.id };
    let mut catalog = CatalogServiceClient::new(server.channel.clone());
    let shown = catalog.get_product(get).await.unwrap().into_inner().product.unwrap();
    let small = &shown.images[0].thumbnails[0];
    assert_eq!(small.url, format!("{address}/objects/pictures/{}-320.jpg", image.id));
    let (status, _, bytes) = fetch(&small.url).await;
    assert_eq!(status, 200);
    assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 320);
}
