//! Lists, a page at a time.

use jangteo_sdk::Client;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::futures::{StreamExt, TryStreamExt};

use crate::harness::Shop;

#[tokio::test]
async fn a_list_is_read_to_its_end_and_no_further_than_asked() {
    let shop = Shop::open().await;
    for name in ["a", "b", "c", "d", "e"] {
        shop.seller().await.sell(name, 1_000, &[("기본", 0, 1)]).await;
    }
    let client = Client::new(format!("http://{}", shop.address)).unwrap();
    let request = ListProductsRequest { page_size: 2, ..Default::default() };

    let all: Vec<String> =
        client.pages(request.clone()).map_ok(|it| it.name).try_collect().await.unwrap();
    assert_eq!(all, ["e", "d", "c", "b", "a"]);

    // The second page is never asked for, so nobody notices that there is nobody to ask.
    let mut some = std::pin::pin!(client.pages(request).take(2));
    some.try_next().await.unwrap().unwrap();
    shop.stop.cancel();
    assert_eq!(some.try_next().await.unwrap().unwrap().name, "d");
    assert!(some.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_ends_the_list() {
    let shop = Shop::open().await;
    let client = Client::new(format!("http://{}", shop.address)).unwrap();
    let request = ListProductsRequest { page_token: "not ours".into(), ..Default::default() };

    let refused = client.pages(request).try_collect::<Vec<_>>().await.unwrap_err();

    assert_eq!(refused.reason, Some(ErrorReason::PageTokenInvalid));
    assert_eq!(refused.violations[0].field, "page_token");
}
