//! Options of products: how their variants are made of them, and follow them.

use diesel_async::RunQueryDsl;
use futures_util::future::join_all;
use jangteo_sdk::cart::v1::CartNoticeKind;
use jangteo_sdk::catalog::v1::{
    CreateProductRequest, CreateVariantRequest, DeleteVariantRequest, GenerateVariants,
    GetProductRequest, ImportProductsRequest, ListProductRevisionsRequest, Product, ProductOption,
    ProductOptionValue, ProductRow, PublishProductRequest, RowOutcome, SearchProductsRequest,
    UpdateProductRequest, UpdateVariantRequest, Variant, VariantRow,
};
use jangteo_sdk::errors::v1::ErrorReason;
use prost_types::FieldMask;
use tonic::{Code, Status};

use super::search_products::{looking_for, search};
use crate::harness::{Persona, Shop, refusal, won};

fn option(name: &str, values: &[(&str, i64)]) -> ProductOption {
    let value = |(name, extra): &(&str, i64)| ProductOptionValue {
        name: (*name).into(),
        extra_price: Some(won(*extra)),
        ..ProductOptionValue::default()
    };
    let values = values.iter().map(value).collect();
    ProductOption { name: name.into(), values, ..ProductOption::default() }
}

/// Four combinations of two colours and two sizes.
fn colours_and_sizes() -> Vec<ProductOption> {
    vec![option("색상", &[("먹색", 0), ("쪽빛", 500)]), option("사이즈", &[("M", 0), ("L", 2_000)])]
}

fn jacket(options: Vec<ProductOption>, variants: Vec<Variant>) -> Product {
    let price = Some(won(50_000));
    Product { name: "누비 저고리".into(), price, options, variants, ..Product::default() }
}

/// A variant that says no price.
fn of(values: &[&str], name: &str) -> Variant {
    let option_values = values.iter().map(|it| (*it).to_owned()).collect();
    Variant { name: name.into(), option_values, stock: 5, ..Variant::default() }
}

async fn create(
    seller: &Persona,
    product: Product,
    generate: Option<GenerateVariants>,
) -> Result<Product, Status> {
    let store_id = seller.open_store("누비 공방").await.id.clone();
    let request = CreateProductRequest { store_id, product: Some(product), generate };
    Ok(seller.products().create_product(request).await?.into_inner().product.unwrap())
}

/// A product of every combination, three pieces of each, on sale.
async fn sell(seller: &Persona) -> Product {
    let jacket = jacket(colours_and_sizes(), Vec::new());
    let made = create(seller, jacket, Some(GenerateVariants { stock: 3 })).await.unwrap();
    let publish = PublishProductRequest { product_id: made.id };
    seller.products().publish_product(publish).await.unwrap().into_inner().product.unwrap()
}

async fn update(
    seller: &Persona,
    product: &Product,
    options: Vec<ProductOption>,
) -> Result<Product, Status> {
    let request = UpdateProductRequest {
        product_id: product.id.clone(),
        options,
        update_mask: Some(FieldMask { paths: vec!["options".into()] }),
        ..UpdateProductRequest::default()
    };
    Ok(seller.products().update_product(request).await?.into_inner().product.unwrap())
}

async fn add(seller: &Persona, product: &Product, variant: Variant) -> Result<Product, Status> {
    let request = CreateVariantRequest { product_id: product.id.clone(), variant: Some(variant) };
    Ok(seller.products().create_variant(request).await?.into_inner().product.unwrap())
}

async fn rename(seller: &Persona, variant: &Variant, name: &str) {
    let request = UpdateVariantRequest {
        variant_id: variant.id.clone(),
        name: name.into(),
        update_mask: Some(FieldMask { paths: vec!["name".into()] }),
        ..UpdateVariantRequest::default()
    };
    seller.products().update_variant(request).await.unwrap();
}

async fn get(persona: &Persona, product: &Product) -> Product {
    let request = GetProductRequest { product_id: product.id.clone() };
    persona.catalog().get_product(request).await.unwrap().into_inner().product.unwrap()
}

/// Each variant's name, values and list price.
fn shown(product: &Product) -> Vec<(&str, Vec<&str>, i64)> {
    let variants = product.variants.iter();
    variants
        .map(|it| (&*it.name, values(it), it.list_price.as_ref().unwrap().amount_minor))
        .collect()
}

fn values(variant: &Variant) -> Vec<&str> {
    variant.option_values.iter().map(String::as_str).collect()
}

fn names(product: &Product) -> Vec<&str> {
    product.variants.iter().map(|it| it.name.as_str()).collect()
}

#[tokio::test]
async fn every_combination_is_made_and_sold() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let ada = shop.buyer().await.with_points(100_000).await;

    let jacket = sell(&seller).await;

    let expected = [
        ("먹색 / M", vec!["먹색", "M"], 50_000),
        ("먹색 / L", vec!["먹색", "L"], 52_000),
        ("쪽빛 / M", vec!["쪽빛", "M"], 50_500),
        ("쪽빛 / L", vec!["쪽빛", "L"], 52_500),
    ];
    assert_eq!(shown(&jacket), expected);
    assert!(jacket.variants.iter().all(|it| it.stock == 3));
    let options = jacket.options.iter();
    let told: Vec<_> = options.map(|it| (it.name.as_str(), it.values.len())).collect();
    assert_eq!(told, [("색상", 2), ("사이즈", 2)]);
    assert_eq!(get(&ada, &jacket).await, jacket);
    let order = ada.place_order(&[(&jacket.variants[3].id, 1)]).await.unwrap();
    assert_eq!(order.total.unwrap().amount_minor, 52_500);
    assert_eq!(order.store_orders[0].lines[0].variant_name, "쪽빛 / L");
    assert_eq!(shop.stock(&jacket.variants[3].id).await, 2);
}

#[tokio::test]
async fn more_combinations_than_a_product_may_have_variants_are_not_made() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let many: Vec<String> = (0..50).map(|it| it.to_string()).collect();
    let many: Vec<(&str, i64)> = many.iter().map(|it| (it.as_str(), 0)).collect();
    let generate = Some(GenerateVariants { stock: 1 });
    let explosive = vec![option("가", &many), option("나", &many), option("다", &many)];

    let refused = create(&seller, jacket(explosive, Vec::new()), generate).await;

    let refused = refusal(&refused.unwrap_err());
    assert_eq!(refused.reason, "OPTION_COMBINATIONS_TOO_MANY");
    assert_eq!((refused.fact("combinations"), refused.fact("limit")), ("125000", "100"));
    assert_eq!(
        (refused.code, &*refused.fields),
        (Code::InvalidArgument, &["product.options".into()][..])
    );
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 0);
    let hundred = vec![option("가", &many), option("나", &many[..2])];
    let made = create(&seller, jacket(hundred, Vec::new()), generate).await.unwrap();
    assert_eq!(made.variants.len(), 100);
}

#[tokio::test]
async fn given_variants_are_of_the_values_that_they_name() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let priced = Variant { price_difference: Some(won(-1_000)), ..of(&["쪽빛", "M"], "") };
    let variants =
        vec![of(&["쪽빛", "L"], ""), priced, of(&["먹색", "L"], "견본"), of(&[], "먹색 / M")];

    let made = create(&seller, jacket(colours_and_sizes(), variants), None).await.unwrap();

    let expected = [
        ("쪽빛 / L", vec!["쪽빛", "L"], 52_500),
        ("쪽빛 / M", vec!["쪽빛", "M"], 49_000),
        ("견본", vec!["먹색", "L"], 52_000),
        ("먹색 / M", vec!["먹색", "M"], 50_000),
    ];
    assert_eq!(shown(&made), expected);
}

#[tokio::test]
async fn what_cannot_be_made_of_options_is_refused_by_field() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let good = || vec![of(&["먹색", "M"], "")];
    let made_of = |option: ProductOption| jacket(vec![option], vec![of(&["M"], "")]);
    let variants = |variants: Vec<Variant>| jacket(colours_and_sizes(), variants);
    let known = ProductOption {
        id: "0199a1b2-0000-7000-8000-000000000000".into(),
        ..option("색상", &[("M", 0)])
    };
    let four = [colours_and_sizes(), colours_and_sizes()].concat();
    let cases = [
        (variants(vec![of(&["먹색"], "")]), "product.variants[0].option_values"),
        (variants(vec![of(&[], "먹색")]), "product.variants[0].option_values"),
        (variants(vec![of(&["먹색", "S"], "")]), "product.variants[0].option_values[1]"),
        (
            variants(vec![of(&["먹색", "M"], ""), of(&["먹색", "M"], "또")]),
            "product.variants[1].option_values",
        ),
        (variants(Vec::new()), "product.variants"),
        (jacket(Vec::new(), good()), "product.variants[0].option_values"),
        (jacket(Vec::new(), vec![of(&[], " ")]), "product.variants[0].name"),
        (jacket(four, good()), "product.options"),
        (made_of(option("", &[("M", 0)])), "product.options[0].name"),
        (made_of(option("사이즈", &[])), "product.options[0].values"),
        (made_of(option("사이즈", &[("M", 0), ("m", 0)])), "product.options[0].values[1].name"),
        (
            made_of(option("사이즈", &[("M", i64::MAX)])),
            "product.options[0].values[0].extra_price.amount_minor",
        ),
        (
            made_of(option("사이즈", &[("M", -50_001)])),
            "product.variants[0].price_difference.amount_minor",
        ),
        (made_of(known), "product.options[0].id"),
    ];

    for (product, field) in cases {
        let refused = refusal(&create(&seller, product, None).await.unwrap_err());
        assert_eq!(refused.fields, [field], "{}", refused.reason);
    }
    let generate = Some(GenerateVariants::default());
    let cheap = vec![option("사이즈", &[("M", 0), ("S", -50_001)])];
    let generated = [
        (jacket(colours_and_sizes(), good()), "product.variants"),
        (jacket(Vec::new(), Vec::new()), "product.options"),
        (jacket(cheap, Vec::new()), "product.options"),
    ];
    for (product, field) in generated {
        let refused = refusal(&create(&seller, product, generate).await.unwrap_err());
        assert_eq!(refused.fields, [field], "{}", refused.reason);
    }
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 0);
}

#[tokio::test]
async fn variants_follow_what_is_renamed_moved_and_added_and_carts_tell_it() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let before = sell(&seller).await;
    let large = before.variants[3].id.clone();
    rename(&seller, &before.variants[0], "견본").await;
    let ada = shop.buyer().await;
    ada.add_to_cart(&large, 1).await.unwrap();
    ada.add_to_cart(&before.variants[0].id, 1).await.unwrap();

    let mut options = before.options.clone();
    options[0].values[1].name = "남색".into();
    options[1].values[1].extra_price = Some(won(3_000));
    options[1].values.insert(0, option("", &[("S", -1_000)]).values.remove(0));
    options.reverse();
    let after = update(&seller, &before, options.clone()).await.unwrap();

    let expected = [
        ("견본", vec!["M", "먹색"], 50_000),
        ("L / 먹색", vec!["L", "먹색"], 53_000),
        ("M / 남색", vec!["M", "남색"], 50_500),
        ("L / 남색", vec!["L", "남색"], 53_500),
    ];
    assert_eq!(shown(&after), expected);
    assert_eq!(get(&ada, &before).await, after, "everybody sees it at once");
    let ids = |it: &Product| it.variants.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&after), ids(&before));
    assert_eq!(after.options[1].id, before.options[0].id);
    assert!(!after.options[0].values[0].id.is_empty());
    let cart = ada.cart().await;
    let notices = cart.lines[0].notices.iter();
    let told = notices.map(|it| (it.kind(), it.old_value.as_str(), it.new_value.as_str()));
    let expected = [
        (CartNoticeKind::PriceChanged, "52500", "53500"),
        (CartNoticeKind::OptionRenamed, "쪽빛 / L", "L / 남색"),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert!(cart.lines[1].notices.is_empty(), "what its seller has called otherwise stays");
    let small = add(&seller, &after, of(&["S", "남색"], "")).await.unwrap();
    assert_eq!(shown(&small)[4], ("S / 남색", vec!["S", "남색"], 49_500));
    let again = update(&seller, &before, small.options.clone()).await.unwrap();
    assert_eq!(again.etag, small.etag, "what is so already is no change");

    let list = ListProductRevisionsRequest { product_id: before.id, ..Default::default() };
    let list = seller.products().list_product_revisions(list).await.unwrap().into_inner();
    let revisions = list.revisions.iter().map(|it| {
        let last = it.variants.last().unwrap();
        (it.revision, it.options[0].name.as_str(), last.option_values.join(" "))
    });
    let revisions: Vec<_> = revisions.collect();
    let expected = [
        (4, "사이즈", "S 남색"),
        (3, "사이즈", "L 남색"),
        (2, "색상", "쪽빛 L"),
        (1, "색상", "쪽빛 L"),
    ];
    assert_eq!(revisions, expected.map(|(number, option, last)| (number, option, last.to_owned())));
}

#[tokio::test]
async fn values_are_found_by_searches_as_long_as_they_are_called_so() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let jacket = sell(&seller).await;
    // Answers to first pages are kept for a second: each is asked for once.
    let found = async |query: &str, page_size| {
        let request = SearchProductsRequest { page_size, ..looking_for(query) };
        search(&shop, request).await.unwrap().products.len()
    };
    assert_eq!((found("쪽빛", 1).await, found("저고리 쪽빛", 1).await), (1, 1));

    let mut options = jacket.options.clone();
    options[0].values[1].name = "남색".into();
    update(&seller, &jacket, options).await.unwrap();

    assert_eq!((found("남색", 2).await, found("쪽빛", 2).await), (1, 0));
}

#[tokio::test]
async fn a_value_goes_when_no_variant_is_of_it_any_more() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let jacket = sell(&seller).await;
    let mut fewer = jacket.options.clone();
    fewer[1].values.truncate(1);

    let refused = refusal(&update(&seller, &jacket, fewer.clone()).await.unwrap_err());
    assert_eq!((&*refused.reason, refused.code), ("OPTION_IN_USE", Code::FailedPrecondition));
    assert_eq!(refused.fields, ["options"]);
    let facts = ["option", "value", "variant_id"].map(|it| refused.fact(it));
    assert_eq!(facts, ["사이즈", "L", jacket.variants[1].id.as_str()]);
    for gone in [Vec::new(), jacket.options[1..].to_vec()] {
        let refused = refusal(&update(&seller, &jacket, gone).await.unwrap_err());
        assert_eq!((&*refused.reason, refused.fact("value")), ("OPTION_IN_USE", "먹색"));
    }
    let more = [jacket.options.clone(), vec![option("끈", &[("홍", 0)])]].concat();
    let missing = refusal(&update(&seller, &jacket, more).await.unwrap_err());
    assert_eq!(missing.reason, "OPTION_VALUES_MISSING");
    assert_eq!(missing.fact("variant_id"), jacket.variants[0].id);

    for large in [&jacket.variants[1], &jacket.variants[3]] {
        let request = DeleteVariantRequest { variant_id: large.id.clone() };
        seller.products().delete_variant(request).await.unwrap();
    }
    let left = update(&seller, &jacket, fewer.clone()).await.unwrap();

    assert_eq!(names(&left), ["먹색 / M", "쪽빛 / M"]);
    let again = add(&seller, &jacket, of(&["먹색", "L"], "")).await.unwrap_err();
    assert_eq!(refusal(&again).fields, ["variant.option_values[1]"]);
    let back = update(&seller, &jacket, colours_and_sizes()).await.unwrap_err();
    assert_eq!(refusal(&back).reason, "OPTION_IN_USE", "new options are not the old ones");
}

#[tokio::test]
async fn a_product_without_options_takes_them_by_its_variants_names() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let variants = [("쪽빛 / L", 100, 3), ("먹색/M", 200, 4)];
    let plain = seller.sell("조끼", 30_000, &variants).await;
    assert!(plain.options.is_empty() && plain.variants[0].option_values.is_empty());

    let refused = refusal(&update(&seller, &plain, colours_and_sizes()).await.unwrap_err());
    assert_eq!((&*refused.reason, refused.fact("name")), ("OPTION_VALUES_MISSING", "먹색/M"));
    rename(&seller, &plain.variants[1], "쪽빛 / L").await;
    let refused = refusal(&update(&seller, &plain, colours_and_sizes()).await.unwrap_err());
    assert_eq!(refused.reason, "OPTION_COMBINATION_TAKEN");
    assert_eq!(refused.fact("combination"), "쪽빛 / L");

    rename(&seller, &plain.variants[1], "먹색 / M").await;
    let taken = update(&seller, &plain, colours_and_sizes()).await.unwrap();

    let expected =
        [("쪽빛 / L", vec!["쪽빛", "L"], 30_100), ("먹색 / M", vec!["먹색", "M"], 30_200)];
    assert_eq!(shown(&taken), expected, "prices stay");
    assert_eq!(taken.variants.iter().map(|it| it.stock).collect::<Vec<_>>(), [3, 4]);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_add_the_same_combination_one_does() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let few = vec![of(&["먹색", "M"], "")];
    let jacket = create(&seller, jacket(colours_and_sizes(), few), None).await.unwrap();
    let large = CreateVariantRequest {
        product_id: jacket.id.clone(),
        variant: Some(of(&["먹색", "L"], "")),
    };

    let key = |it: usize| format!("large-jacket-{it:04}");
    let add =
        async |it| seller.products().create_variant(seller.keyed(large.clone(), &key(it))).await;

    let added = join_all((0..8).map(&add)).await;

    let first = added.iter().position(Result::is_ok).unwrap();
    assert_eq!(added.iter().filter(|it| it.is_ok()).count(), 1);
    for refused in added.iter().filter_map(|it| it.as_ref().err()).map(refusal) {
        assert_eq!(
            (&*refused.reason, refused.code),
            ("OPTION_COMBINATION_TAKEN", Code::AlreadyExists)
        );
        assert_eq!(refused.fact("combination"), "먹색 / L");
        assert_eq!(refused.fields, ["variant.option_values"]);
    }
    let repeat = add(first).await.unwrap().into_inner();
    assert_eq!(Some(&repeat), added[first].as_ref().ok().map(|it| it.get_ref()));
    assert_eq!(shop.database.number("SELECT count(*) FROM variants").await, 2);

    // What no call can do, the database does not let anybody do.
    let same =
        "UPDATE variants SET option_value_ids = (SELECT max(option_value_ids) FROM variants)";
    let mut connection = shop.database.connect().await;
    let refused = diesel::sql_query(same).execute(&mut connection).await.unwrap_err();
    assert!(refused.to_string().contains("variants_combination_unique"), "{refused}");
}

/// A value is taken away while variants of it are made: whoever is first wins, and each variant has its values. The shop sees to it
/// when it closes.
#[tokio::test(flavor = "multi_thread")]
async fn a_value_is_taken_away_or_used_but_not_both() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    for _ in 0..8 {
        let few = vec![of(&["먹색", "M"], "")];
        let jacket = create(&seller, jacket(colours_and_sizes(), few), None).await.unwrap();
        let mut fewer = jacket.options.clone();
        fewer[1].values.truncate(1);

        let (taken, added) = tokio::join!(
            update(&seller, &jacket, fewer),
            add(&seller, &jacket, of(&["먹색", "L"], ""))
        );

        assert_ne!(taken.is_ok(), added.is_ok());
    }
}

#[tokio::test]
async fn an_imported_variant_is_of_the_values_that_its_name_is_made_of() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let row = |names: &[&str]| {
        let variant = |name: &&str| VariantRow { name: (*name).into(), ..VariantRow::default() };
        ProductRow {
            external_id: "A-1".into(),
            name: "누비 저고리".into(),
            price: Some(won(50_000)),
            variants: names.iter().map(variant).collect(),
            ..ProductRow::default()
        }
    };
    let import = async |row: ProductRow| {
        let store_id = seller.open_store("누비 공방").await.id.clone();
        let request = ImportProductsRequest { store_id, rows: vec![row] };
        let answer = seller.client.product_import_service().import_products(request).await;
        answer.unwrap().into_inner().results.remove(0)
    };
    let made = import(row(&["먹색 / M"])).await;
    let imported = Product { id: made.product_id, ..Product::default() };
    let plain = update(&seller, &imported, colours_and_sizes()).await.unwrap();

    let again = import(row(&["먹색 / M"])).await;
    let more = import(row(&["먹색 / M", "쪽빛 / L"])).await;
    let wrong = import(row(&["먹색 / M", "쪽빛 / S"])).await;

    assert_eq!(again.outcome(), RowOutcome::Unchanged);
    assert_eq!(more.outcome(), RowOutcome::Updated);
    assert_eq!(
        (wrong.outcome(), wrong.reason()),
        (RowOutcome::Refused, ErrorReason::ValidationFailed)
    );
    assert_eq!(wrong.violations[0].field, "variants[1].name");
    // A draft is shown to its store: what it is now comes with a change that changes nothing.
    let now = update(&seller, &imported, plain.options.clone()).await.unwrap();
    let expected =
        [("먹색 / M", vec!["먹색", "M"], 50_000), ("쪽빛 / L", vec!["쪽빛", "L"], 52_500)];
    assert_eq!(shown(&now), expected);
    assert_eq!(now.options, plain.options);
    let list = ListProductRevisionsRequest { product_id: imported.id, ..Default::default() };
    let list = seller.products().list_product_revisions(list).await.unwrap().into_inner();
    assert_eq!(list.revisions[0].variants[1].option_values, ["쪽빛", "L"]);
    assert_eq!(list.revisions[0].options, plain.options);
}
