//! `ListProducts`.

use chrono::TimeDelta;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::catalog::v1::{ListProductsRequest, PauseProductRequest};

use crate::harness::{Shop, refusal};

async fn names(shop: &Shop, request: ListProductsRequest) -> (Vec<String>, String) {
    let mut client = CatalogServiceClient::new(shop.channel.clone());
    let page = client.list_products(request).await.unwrap().into_inner();
    (page.products.into_iter().map(|it| it.name).collect(), page.next_page_token)
}

#[tokio::test]
async fn pages_through_what_is_on_sale_newest_first() {
    let shop = Shop::open().await;
    let seller = shop.seller().await;
    for name in ["a", "b", "c", "d", "e"] {
        seller.sell(name, 1_000, &[("기본", 0, 1)]).await;
    }
    let paused = seller.sell("paused", 1_000, &[("기본", 0, 1)]).await;
    let pause = seller.request(PauseProductRequest { product_id: paused.id });
    seller.products().pause_product(pause).await.unwrap();
    seller.create_product("draft", 1_000, &[("기본", 0, 1)]).await.unwrap();

    let mut pages = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = ListProductsRequest { page_size: 2, page_token, ..Default::default() };
        let (page, next) = names(&shop, request).await;
        pages.push(page);
        page_token = next;
        if page_token.is_empty() {
            break;
        }
    }

    assert_eq!(pages, [vec!["e", "d"], vec!["c", "b"], vec!["a"]]);
}

#[tokio::test]
async fn a_store_can_be_looked_through_alone() {
    let shop = Shop::open().await;
    let rival = shop.another_seller().await;
    shop.seller().await.sell("ours", 1_000, &[("기본", 0, 1)]).await;
    let theirs = rival.sell("theirs", 1_000, &[("기본", 0, 1)]).await;

    let request = ListProductsRequest { store_id: theirs.store_id, ..Default::default() };

    assert_eq!(names(&shop, request).await.0, ["theirs"]);
}

#[tokio::test]
async fn a_page_token_is_good_for_its_list_and_its_day() {
    let shop = Shop::open().await;
    let cup = shop.seller().await.sell("a", 1_000, &[("기본", 0, 1)]).await;
    shop.seller().await.sell("b", 1_000, &[("기본", 0, 1)]).await;
    let all = ListProductsRequest { page_size: 1, ..Default::default() };
    let (_, page_token) = names(&shop, all.clone()).await;
    let next = ListProductsRequest { page_token, ..all };
    assert_eq!(names(&shop, next.clone()).await.0, ["a"]);
    let mut client = CatalogServiceClient::new(shop.channel.clone());

    let mut forged = next.clone();
    forged
        .page_token
        .replace_range(10..11, if &forged.page_token[10..11] == "A" { "B" } else { "A" });
    let other_list = ListProductsRequest { store_id: cup.store_id, ..next.clone() };
    for bad in [forged, other_list] {
        let refused = refusal(&client.list_products(bad).await.unwrap_err());
        assert_eq!(
            (refused.reason.as_str(), refused.fields),
            ("PAGE_TOKEN_INVALID", vec!["page_token".into()])
        );
    }
    shop.app.clock.advance(TimeDelta::days(1));
    let old = refusal(&client.list_products(next).await.unwrap_err());
    assert_eq!(old.reason, "PAGE_TOKEN_INVALID");
}
