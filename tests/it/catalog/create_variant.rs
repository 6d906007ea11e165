//! `CreateVariant`.

use jangteo_sdk::catalog::v1::{
    CreateVariantRequest, ListProductRevisionsRequest, Product, Variant,
};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal, won};

async fn create(seller: &Persona, product_id: &str, variant: Variant) -> Result<Product, Status> {
    let request = CreateVariantRequest { product_id: product_id.into(), variant: Some(variant) };
    Ok(seller.products().create_variant(request).await?.into_inner().product.unwrap())
}

fn variant(name: &str, difference: i64, stock: i32) -> Variant {
    let price_difference = Some(won(difference));
    Variant { name: name.into(), price_difference, stock, ..Variant::default() }
}

#[tokio::test]
async fn stands_behind_the_others_and_is_sold_at_once() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let ada = shop.buyer().await.with_points(50_000).await;

    let product = create(&seller, &cup.id, variant("청", 500, 4)).await.unwrap();

    let names: Vec<&str> = product.variants.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["백", "청"]);
    assert_ne!(product.etag, cup.etag);
    let blue = &product.variants[1];
    assert_eq!((blue.stock, blue.price.as_ref().unwrap().amount_minor), (4, 3_500));
    ada.place_order(&[(&blue.id, 3)]).await.unwrap();
    assert_eq!(shop.stock(&blue.id).await, 1);
    let list = ListProductRevisionsRequest { product_id: cup.id, ..Default::default() };
    let list = seller.products().list_product_revisions(list).await.unwrap().into_inner();
    let counts: Vec<usize> = list.revisions.iter().map(|it| it.variants.len()).collect();
    assert_eq!(counts, [2, 1], "what it was can be looked up");
}

#[tokio::test]
async fn there_are_a_hundred_at_most_and_each_costs_what_can_be_charged() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let many: Vec<(String, i64, i32)> = (0..99).map(|it| (format!("{it}"), 0, 1)).collect();
    let many: Vec<(&str, i64, i32)> = many.iter().map(|it| (&*it.0, it.1, it.2)).collect();
    let cup = seller.sell("찻잔", 3_000, &many).await;

    let cheap = refusal(&create(&seller, &cup.id, variant("청", -3_001, 4)).await.unwrap_err());
    assert_eq!(cheap.reason, "VARIANT_PRICE_INVALID");
    assert_eq!(cheap.fields, ["variant.price_difference.amount_minor"]);
    let others = create(&rival, &cup.id, variant("청", 0, 4)).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    let nameless = create(&seller, &cup.id, variant("", 0, 4)).await.unwrap_err();
    assert_eq!(refusal(&nameless).fields, ["variant.name"]);

    create(&seller, &cup.id, variant("청", -3_000, 4)).await.unwrap();

    let full = refusal(&create(&seller, &cup.id, variant("홍", 0, 4)).await.unwrap_err());
    assert_eq!((&*full.reason, full.fact("limit")), ("VARIANTS_FULL", "100"));
    assert_eq!(shop.database.number("SELECT count(*) FROM variants").await, 100);
}
