//! `ImportProducts`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{
    DeleteProductRequest, ImportProductsRequest, ListProductRevisionsRequest,
    ListStoreProductsRequest, Product, ProductDiscount, ProductRow, ProductState, RowOutcome,
    RowResult, UpdateProductRequest, VariantRow,
};
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::types::v1::Money;
use prost_types::FieldMask;
use tonic::{Code, Status};

use crate::harness::{Persona, Shop, refusal, won};

fn variant(name: &str, difference: i64, stock: i32) -> VariantRow {
    VariantRow { name: name.into(), price_difference: Some(won(difference)), stock }
}

fn row(external_id: &str, price: i64, variants: &[(&str, i64, i32)]) -> ProductRow {
    let variants =
        variants.iter().map(|(name, difference, stock)| variant(name, *difference, *stock));
    ProductRow {
        external_id: external_id.into(),
        name: format!("찻잔 {external_id}"),
        price: Some(won(price)),
        variants: variants.collect(),
        ..ProductRow::default()
    }
}

async fn import(seller: &Persona, rows: Vec<ProductRow>) -> Result<Vec<RowResult>, Status> {
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let request = ImportProductsRequest { store_id, rows };
    let answer = seller.client.product_import_service().import_products(request).await;
    Ok(answer?.into_inner().results)
}

fn outcomes(results: &[RowResult]) -> Vec<RowOutcome> {
    results.iter().map(RowResult::outcome).collect()
}

/// What the store has, the first imported first.
async fn products(seller: &Persona) -> Vec<Product> {
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let request = ListStoreProductsRequest { store_id, page_size: 200, ..Default::default() };
    let listed = seller.products().list_store_products(request).await.unwrap().into_inner();
    listed.products.into_iter().rev().collect()
}

fn shown(product: &Product) -> Vec<(&str, i64, i32)> {
    let price = |it: &Option<Money>| it.as_ref().unwrap().amount_minor;
    let variants = product.variants.iter();
    variants.map(|it| (it.name.as_str(), price(&it.list_price), it.stock)).collect()
}

async fn revisions(seller: &Persona, product_id: &str) -> Vec<(i32, i64, usize)> {
    let product_id = product_id.to_owned();
    let request = ListProductRevisionsRequest { product_id, ..Default::default() };
    let listed = seller.products().list_product_revisions(request).await.unwrap().into_inner();
    let revisions = listed.revisions.into_iter();
    revisions.map(|it| (it.revision, it.price.unwrap().amount_minor, it.variants.len())).collect()
}

#[tokio::test]
async fn new_rows_are_products_with_all_that_belongs_to_them() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let limited = ProductRow {
        quantity_max_per_order: 2,
        quantity_max_per_buyer: 3,
        publish: true,
        description: "한정".into(),
        ..row("B", 5_000, &[("기본", 0, 0)])
    };

    let results = import(&seller, vec![row("A", 1_000, &[("백", 0, 5), ("흑", 200, 6)]), limited]);
    let results = results.await.unwrap();

    assert_eq!(outcomes(&results), [RowOutcome::Created; 2]);
    let made = products(&seller).await;
    assert_eq!(
        made.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
        [results[0].product_id.as_str(), results[1].product_id.as_str(),]
    );
    let states = made.iter().map(|it| (it.external_id.as_str(), it.state()));
    let states: Vec<_> = states.collect();
    assert_eq!(states, [("A", ProductState::Draft), ("B", ProductState::OnSale)]);
    assert_eq!(shown(&made[0]), [("백", 1_000, 5), ("흑", 1_200, 6)]);
    let limits = (made[1].quantity_max_per_order, made[1].quantity_max_per_buyer);
    assert_eq!((limits, made[1].description.as_str()), ((2, 3), "한정"));
    assert_eq!(revisions(&seller, &made[0].id).await, [(1, 1_000, 2)]);
    // One that starts with nothing has not moved.
    assert_eq!(shop.database.number("SELECT count(*) FROM stock_movements").await, 2);
}

#[tokio::test]
async fn a_row_again_changes_what_it_says_and_keeps_the_rest() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let first =
        vec![row("A", 1_000, &[("백", 0, 5), ("흑", 200, 6)]), row("B", 9, &[("기본", 0, 1)])];
    let first = import(&seller, first).await.unwrap();
    let product_id = first[0].product_id.clone();
    let discount = ProductDiscount { basis_points: 1_000, ..ProductDiscount::default() };
    let update = UpdateProductRequest {
        product_id: product_id.clone(),
        discount: Some(discount),
        update_mask: Some(FieldMask { paths: vec!["discount".into()] }),
        ..Default::default()
    };
    seller.products().update_product(update).await.unwrap();

    let other = ProductRow {
        publish: true,
        quantity_max_per_buyer: 4,
        ..row("A", 2_000, &[("적", 50, 9), ("흑", 300, 1)])
    };
    let rows = vec![row("B", 9, &[("기본", 0, 70)]), other.clone()];
    let second = import(&seller, rows.clone()).await.unwrap();
    let third = import(&seller, rows).await.unwrap();

    assert_eq!(outcomes(&second), [RowOutcome::Unchanged, RowOutcome::Updated]);
    assert_eq!(outcomes(&third), [RowOutcome::Unchanged; 2]);
    let changed = &products(&seller).await[0];
    assert_eq!(changed.id, product_id);
    assert_eq!(shown(changed), [("백", 2_000, 5), ("흑", 2_300, 6), ("적", 2_050, 9)]);
    assert_eq!((changed.state(), changed.quantity_max_per_buyer), (ProductState::Draft, 4));
    assert_eq!(changed.discount.as_ref().unwrap().basis_points, 1_000);
    let known = revisions(&seller, &product_id).await;
    assert_eq!(known, [(3, 2_000, 3), (2, 1_000, 2), (1, 1_000, 2)]);
    assert_eq!(shop.stock(&changed.variants[2].id).await, 9);
}

#[tokio::test]
async fn a_batch_again_with_its_key_answers_the_same() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let rows = vec![row("A", 1_000, &[("백", 0, 5)]), row("", 1, &[])];
    let request = ImportProductsRequest { store_id, rows };
    let send = async || {
        let request = seller.keyed(request.clone(), "import-0000000000000001");
        seller.client.product_import_service().import_products(request).await.unwrap()
    };

    let (first, second) = (send().await, send().await);

    assert!(!first.metadata().contains_key("idempotent-replayed"));
    assert!(second.metadata().contains_key("idempotent-replayed"));
    assert_eq!(first.into_inner(), second.into_inner());
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 1);
}

#[tokio::test]
async fn each_wrong_row_is_refused_by_itself_with_its_field() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let good = |external_id: &str| ProductRow {
        name: "찻잔".into(),
        ..row(external_id, 100, &[("기본", 0, 1)])
    };
    let names: Vec<String> = (0..100).map(|it| it.to_string()).collect();
    let many: Vec<_> = names.iter().map(|it| (it.as_str(), 0, 0)).collect();
    import(&seller, vec![row("full", 100, &many)]).await.unwrap();
    let euro = Money { currency_code: "EUR".into(), amount_minor: 1 };
    let refused = ErrorReason::ValidationFailed;
    let cases = [
        (good(""), refused, "external_id"),
        (good(&"가".repeat(101)), refused, "external_id"),
        (good("a\0b"), refused, "external_id"),
        (ProductRow { name: String::new(), ..good("c1") }, refused, "name"),
        (ProductRow { name: "가".repeat(101), ..good("c2") }, refused, "name"),
        (ProductRow { description: "\0".into(), ..good("c3") }, refused, "description"),
        (ProductRow { price: None, ..good("c4") }, refused, "price"),
        (ProductRow { price: Some(euro), ..good("c5") }, refused, "price.currency_code"),
        (row("c6", -1, &[("기본", 1, 1)]), refused, "price.amount_minor"),
        (
            ProductRow { quantity_max_per_order: 1_000, ..good("c7") },
            refused,
            "quantity_max_per_order",
        ),
        (
            ProductRow { quantity_max_per_buyer: -1, ..good("c8") },
            refused,
            "quantity_max_per_buyer",
        ),
        (row("c9", 1, &[]), refused, "variants"),
        (row("d1", 1, &[("백", 0, 1), ("", 0, 1)]), refused, "variants[1].name"),
        (row("d2", 1, &[("백", 0, 1), ("백", 0, 1)]), refused, "variants[1].name"),
        (row("d3", 1, &[("백", 0, -1)]), refused, "variants[0].stock"),
        (good("again"), refused, "external_id"),
        (
            row("d4", 1, &[("백", 0, 1), ("흑", -2, 1)]),
            ErrorReason::VariantPriceInvalid,
            "variants[1].price_difference.amount_minor",
        ),
    ];
    let wrong = cases.iter().map(|(row, ..)| row.clone());
    let full = row("full", 100, &[("하나 더", 0, 1)]);
    let rows = [good("again")].into_iter().chain(wrong).chain([full, good("last")]);

    let results = import(&seller, rows.collect()).await.unwrap();

    assert_eq!(results.len(), cases.len() + 3);
    for ((row, reason, field), result) in cases.iter().zip(&results[1..]) {
        assert_eq!(result.external_id, row.external_id);
        assert_eq!(result.outcome(), RowOutcome::Refused, "{field}: {result:?}");
        assert_eq!((result.reason(), result.product_id.as_str()), (*reason, ""), "{field}");
        let fields: Vec<_> = result.violations.iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, [*field], "{row:?}");
    }
    let [.., full, last] = results.as_slice() else { panic!("{results:?}") };
    assert_eq!((full.outcome(), full.reason()), (RowOutcome::Refused, ErrorReason::VariantsFull));
    assert_eq!(last.outcome(), RowOutcome::Created);
    let made: Vec<String> = products(&seller).await.into_iter().map(|it| it.external_id).collect();
    assert_eq!(made, ["full", "again", "last"]);
}

#[tokio::test]
async fn a_batch_has_rows_and_not_too_many() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;

    for count in [0, 501] {
        let rows = vec![ProductRow::default(); count];
        let refused = refusal(&import(&seller, rows).await.unwrap_err());
        assert_eq!(refused.fields, ["rows"], "{count}");
    }
    let rows = (0..500).map(|it| row(&it.to_string(), 1, &[("기본", 0, 1)])).collect();
    assert_eq!(outcomes(&import(&seller, rows).await.unwrap()), [RowOutcome::Created; 500]);
}

#[tokio::test]
async fn nobody_imports_into_a_store_of_somebody_else_s() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let rows = vec![row("A", 1, &[("기본", 0, 1)])];

    let request = ImportProductsRequest { store_id, rows };
    let refused = rival.client.product_import_service().import_products(request).await;

    let refused = refusal(&refused.unwrap_err());
    assert_eq!((refused.code, refused.reason.as_str()), (Code::NotFound, "NOT_FOUND"));
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_rows_at_once_make_each_product_once() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    seller.open_store("장터 공방").await;
    let rows: Vec<_> = (0..40).map(|it| row(&it.to_string(), 100, &[("기본", 0, 3)])).collect();
    let backwards: Vec<_> = rows.iter().rev().cloned().collect();

    let calls = [&rows, &backwards].into_iter().cycle().take(6);
    let calls = calls.map(|rows| import(&seller, rows.clone()));
    let answers: Vec<_> = join_all(calls).await.into_iter().map(Result::unwrap).collect();

    let results = answers.iter().flatten();
    let created = results.clone().filter(|it| it.outcome() == RowOutcome::Created);
    assert_eq!(created.count(), 40);
    let unchanged = results.filter(|it| it.outcome() == RowOutcome::Unchanged);
    assert_eq!(unchanged.count(), 5 * 40);
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 40);
    assert_eq!(shop.database.number("SELECT sum(available)::bigint FROM stock").await, 120);
    assert_eq!(shop.database.number("SELECT count(*) FROM product_revisions").await, 40);
}

#[tokio::test]
async fn the_name_of_a_product_that_is_deleted_is_free_and_stores_do_not_share_names() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    rival.open_store("다른 공방").await;
    let rows = vec![row("A", 1, &[("기본", 0, 1)])];
    let first = import(&seller, rows.clone()).await.unwrap();
    let product_id = first[0].product_id.clone();
    seller.products().delete_product(DeleteProductRequest { product_id }).await.unwrap();

    let again = import(&seller, rows.clone()).await.unwrap();
    let others = import(&rival, rows).await.unwrap();

    assert_eq!([again[0].outcome(), others[0].outcome()], [RowOutcome::Created; 2]);
    assert_ne!(again[0].product_id, first[0].product_id);
    assert_eq!(products(&seller).await.len(), 1);
}
