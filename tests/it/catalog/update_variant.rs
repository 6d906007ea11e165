//! `UpdateVariant`.

use jangteo_sdk::catalog::v1::{GetProductRequest, Product, UpdateVariantRequest};
use prost_types::FieldMask;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal, won};

fn change(variant_id: &str, paths: &[&str]) -> UpdateVariantRequest {
    UpdateVariantRequest {
        variant_id: variant_id.into(),
        name: "청자색".into(),
        price_difference: Some(won(700)),
        update_mask: Some(FieldMask { paths: paths.iter().map(|it| (*it).into()).collect() }),
        etag: String::new(),
    }
}

async fn update(seller: &Persona, request: UpdateVariantRequest) -> Result<Product, Status> {
    Ok(seller.products().update_variant(request).await?.into_inner().product.unwrap())
}

async fn get(persona: &Persona, product_id: &str) -> Product {
    let request = GetProductRequest { product_id: product_id.into() };
    persona.catalog().get_product(request).await.unwrap().into_inner().product.unwrap()
}

#[tokio::test]
async fn changes_what_the_mask_names_and_carts_tell_it() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9), ("청", 500, 9)]).await;
    let blue = cup.variants[1].id.clone();
    let ada = shop.buyer().await.with_points(50_000).await;
    ada.add_to_cart(&blue, 1).await.unwrap();

    let renamed = update(&seller, change(&blue, &["name"])).await.unwrap();
    assert_eq!(get(&ada, &cup.id).await, renamed);
    let repriced = update(&seller, change(&blue, &["price_difference"])).await.unwrap();
    assert_eq!(get(&ada, &cup.id).await, repriced, "everybody sees it at once");

    let told = |it: &Product| {
        let blue = &it.variants[1];
        (blue.name.clone(), blue.price.as_ref().unwrap().amount_minor)
    };
    assert_eq!(told(&renamed), ("청자색".into(), 3_500));
    assert_eq!(told(&repriced), ("청자색".into(), 3_700));
    assert_eq!(repriced.variants[0], cup.variants[0], "the other stays");
    assert_eq!(ada.cart().await.lines[0].notices.len(), 2);
    let order = ada.place_order(&[(&blue, 1)]).await.unwrap();
    assert_eq!(order.total.unwrap().amount_minor, 3_700);
}

#[tokio::test]
async fn refuses_what_cannot_be_what_was_changed_meanwhile_and_others() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let id = cup.variants[0].id.clone();
    let good = change(&id, &["name"]);
    let difference = |minor| UpdateVariantRequest {
        price_difference: Some(won(minor)),
        ..change(&id, &["price_difference"])
    };
    let cases = [
        (UpdateVariantRequest { update_mask: None, ..good.clone() }, "update_mask"),
        (change(&id, &["stock"]), "update_mask"),
        (UpdateVariantRequest { name: " ".into(), ..good.clone() }, "name"),
        (difference(-3_001), "price_difference.amount_minor"),
        (UpdateVariantRequest { price_difference: None, ..difference(0) }, "price_difference"),
    ];

    for (request, field) in cases {
        let refused = refusal(&update(&seller, request).await.unwrap_err());
        assert_eq!(refused.fields, [field], "{}", refused.reason);
    }
    let others = update(&rival, good.clone()).await.unwrap_err();
    assert_eq!(refusal(&others).reason, "NOT_FOUND");
    update(&seller, UpdateVariantRequest { etag: cup.etag.clone(), ..good.clone() }).await.unwrap();
    let stale = UpdateVariantRequest { etag: cup.etag, ..difference(100) };
    let stale = refusal(&update(&seller, stale).await.unwrap_err());
    assert_eq!(stale.reason, "ETAG_MISMATCH");
}
