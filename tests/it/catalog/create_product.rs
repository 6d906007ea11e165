//! `CreateProduct`.

use jangteo_sdk::catalog::v1::{CreateProductRequest, Product, ProductState, Variant};
use jangteo_sdk::types::v1::Money;
use tonic::Code;

use crate::harness::{Shop, refusal, won};

#[tokio::test]
async fn makes_a_draft_with_variants_of_their_own_price_and_stock() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;

    let variants = [("소", 0, 3), ("대", 2_500, 0), ("흠", -500, 7)];
    let jar = seller.create_product("달항아리", 10_000, &variants).await.unwrap();

    assert_eq!(jar.state(), ProductState::Draft);
    let of = |it: &Variant| (it.name.clone(), it.price.clone().unwrap().amount_minor, it.stock);
    let shown: Vec<_> = jar.variants.iter().map(of).collect();
    let expected = [("소", 10_000, 3), ("대", 12_500, 0), ("흠", 9_500, 7)];
    assert_eq!(shown, expected.map(|(name, price, stock)| (name.to_owned(), price, stock)));
    assert_eq!(shop.database.number("SELECT count(*) FROM stock_movements").await, 2);
}

#[tokio::test]
async fn prices_that_cannot_be_charged_are_refused_by_field() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    seller.create_product("항아리", 1, &[("기본", 0, 1)]).await.unwrap();

    let negative = seller.create_product("항아리", 100, &[("a", 0, 1), ("b", -101, 1)]).await;
    let negative = refusal(&negative.unwrap_err());
    assert_eq!(negative.reason, "VARIANT_PRICE_INVALID");
    assert_eq!(negative.fields, ["product.variants[1].price_difference.amount_minor"]);

    let huge =
        refusal(&seller.create_product("항아리", 1 << 53, &[("a", 0, 1)]).await.unwrap_err());
    assert_eq!((huge.reason.as_str(), huge.code), ("VALIDATION_FAILED", Code::InvalidArgument));
    assert_eq!(huge.fields, ["product.price.amount_minor"]);

    let below = seller.create_product("항아리", -5, &[("a", 10, 1)]).await;
    assert_eq!(refusal(&below.unwrap_err()).fields, ["product.price.amount_minor"]);

    let stock = refusal(&seller.create_product("항아리", 1, &[("a", 0, -1)]).await.unwrap_err());
    assert_eq!(stock.fields, ["product.variants[0].stock"]);
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 1);
}

#[tokio::test]
async fn a_foreign_currency_and_a_product_without_variants_are_refused() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let store_id = seller.open_store("공방").await.id.clone();
    let price = Some(Money { currency_code: "EUR".into(), amount_minor: 5 });
    let product = Product { name: "찻잔".into(), price, ..Product::default() };

    let request = CreateProductRequest { store_id, product: Some(product), ..Default::default() };
    let refused = seller.products().create_product(request.clone()).await.unwrap_err();

    assert_eq!(refusal(&refused).fields, ["product.price.currency_code"]);
    let product = Product { name: "찻잔".into(), price: Some(won(5)), ..Product::default() };
    let request = CreateProductRequest { product: Some(product), ..request };
    let refused = seller.products().create_product(request).await.unwrap_err();
    assert_eq!(refusal(&refused).fields, ["product.variants"]);
}

#[tokio::test]
async fn nobody_sells_in_somebody_elses_store() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let store_id = seller.open_store("공방").await.id.clone();
    let variant = Variant { name: "기본".into(), ..Variant::default() };
    let price = Some(Money { currency_code: "KRW".into(), amount_minor: 5 });
    let product =
        Product { name: "찻잔".into(), price, variants: vec![variant], ..Product::default() };

    let request = CreateProductRequest { store_id, product: Some(product), ..Default::default() };
    let refused = rival.products().create_product(rival.request(request)).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
}
