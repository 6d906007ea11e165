//! `UpdateProduct`, and what it leaves behind.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{
    GetProductRequest, ListProductRevisionsRequest, Product, UpdateProductRequest,
};
use jangteo_sdk::types::v1::Money;
use prost_types::FieldMask;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

/// A change of a product's price.
fn reprice(product_id: &str, price: i64, etag: &str) -> UpdateProductRequest {
    UpdateProductRequest {
        product_id: product_id.into(),
        price: Some(Money { currency_code: "KRW".into(), amount_minor: price }),
        update_mask: mask(&["price"]),
        etag: etag.into(),
        ..UpdateProductRequest::default()
    }
}

fn mask(paths: &[&str]) -> Option<FieldMask> {
    Some(FieldMask { paths: paths.iter().map(|it| (*it).to_owned()).collect() })
}

async fn update(seller: &Persona, request: UpdateProductRequest) -> Result<Product, Status> {
    Ok(seller.products().update_product(request).await?.into_inner().product.unwrap())
}

#[tokio::test]
async fn changes_what_is_sold_from_then_on_and_nothing_before() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 500, 9)]).await;
    let blue = cup.variants[1].id.clone();
    let ada = shop.buyer().await.with_points(50_000).await;
    let before = ada.place_order(&[(&blue, 1)]).await.unwrap();
    ada.add_to_cart(&blue, 1).await.unwrap();

    let request = UpdateProductRequest {
        name: "청자 찻잔".into(),
        description: "무시".into(),
        update_mask: mask(&["name", "price"]),
        ..reprice(&cup.id, 4_000, "")
    };
    let updated = update(&seller, request).await.unwrap();

    assert_eq!((&*updated.name, &*updated.description), ("청자 찻잔", ""));
    let prices: Vec<i64> =
        updated.variants.iter().map(|it| it.price.as_ref().unwrap().amount_minor).collect();
    assert_eq!(prices, [4_000, 4_500]);
    assert_ne!(updated.etag, cup.etag);
    let get = GetProductRequest { product_id: cup.id.clone() };
    let shown = ada.catalog().get_product(get).await.unwrap().into_inner().product.unwrap();
    assert_eq!(shown, updated, "everybody sees it at once");
    assert_eq!(before.total.unwrap().amount_minor, 3_500);
    assert_eq!(ada.cart().await.lines[0].notices.len(), 2, "price and name have changed");
    let after = ada.place_order(&[(&blue, 1)]).await.unwrap();
    assert_eq!(after.total.unwrap().amount_minor, 4_500);
    assert_eq!(after.store_orders[0].lines[0].product_name, "청자 찻잔");
    let list = ListProductRevisionsRequest { product_id: cup.id, ..Default::default() };
    let list = seller.products().list_product_revisions(list).await.unwrap().into_inner();
    let told = list
        .revisions
        .iter()
        .map(|it| (it.revision, it.name.as_str(), it.price.as_ref().unwrap().amount_minor));
    assert_eq!(told.collect::<Vec<_>>(), [(2, "청자 찻잔", 4_000), (1, "찻잔", 3_000)]);
    assert_eq!(list.revisions[0].actor_id, seller.subject.account_id.to_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_have_seen_the_same_one_changes_it() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;

    let edits = (1..=8).map(|it| update(&seller, reprice(&cup.id, 3_000 + it, &cup.etag)));
    let edits = join_all(edits).await;

    assert_eq!(edits.iter().filter(|it| it.is_ok()).count(), 1);
    let refused = edits.iter().find_map(|it| it.as_ref().err()).map(refusal).unwrap();
    assert_eq!((&*refused.reason, refused.fact("etag")), ("ETAG_MISMATCH", "2"));
    let revisions = "SELECT count(*) FROM product_revisions";
    assert_eq!(shop.database.number(revisions).await, 2);
    update(&seller, reprice(&cup.id, 9_000, "")).await.expect("whatever it is");
}

#[tokio::test]
async fn refuses_what_cannot_be_and_names_the_field() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", -1_000, 9)]).await;
    let good = reprice(&cup.id, 5_000, "");
    let dollars = Some(Money { currency_code: "USD".into(), amount_minor: 5 });
    let cases = [
        (UpdateProductRequest { update_mask: None, ..good.clone() }, "update_mask"),
        (UpdateProductRequest { update_mask: mask(&[]), ..good.clone() }, "update_mask"),
        (UpdateProductRequest { update_mask: mask(&["stock"]), ..good.clone() }, "update_mask"),
        (UpdateProductRequest { update_mask: mask(&["name"]), ..good.clone() }, "name"),
        (UpdateProductRequest { price: None, ..good.clone() }, "price"),
        (UpdateProductRequest { price: dollars, ..good.clone() }, "price.currency_code"),
        (reprice(&cup.id, -1, ""), "price.amount_minor"),
        (reprice(&cup.id, 999, ""), "price.amount_minor"),
        (
            UpdateProductRequest { quantity_max_per_order: 1_000, ..good.clone() },
            "quantity_max_per_order",
        ),
    ];

    for (request, field) in cases {
        let refused = refusal(&update(&seller, request).await.unwrap_err());
        assert_eq!(refused.fields, [field], "{}", refused.reason);
    }
    let others = update(&rival, good).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    assert_eq!(shop.database.number("SELECT count(*) FROM product_revisions").await, 1);
}
