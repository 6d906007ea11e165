//! `SearchProducts` finds what is on sale, at its list price, from the moment on that it is so.

use chrono::TimeDelta;
use jangteo_sdk::catalog::v1::{
    DeleteVariantRequest, ListProductsRequest, Product, ProductDiscount, SearchProductsRequest,
    UpdateProductRequest, Variant,
};
use jangteo_server::catalog::jobs::{count_popularity, end_sales, index_products};
use prost_types::FieldMask;

use super::create_category::line;
use super::schedule_sale::{at, schedule};
use super::search_products::{goods, looking_for, search, sell, won};
use crate::harness::{Persona, Shop};

/// The names of what is found, on a page whose size nobody has asked for yet: answers are kept for a second.
async fn found(shop: &Shop, page_size: i32, request: SearchProductsRequest) -> Vec<String> {
    let found = search(shop, SearchProductsRequest { page_size, ..request }).await.unwrap();
    found.products.into_iter().map(|it| it.name).collect()
}

/// The rows that searches look at.
async fn known(shop: &Shop) -> i64 {
    shop.database.number("SELECT count(*) FROM product_search").await
}

async fn update(seller: &Persona, path: &str, change: UpdateProductRequest) -> Product {
    let update_mask = Some(FieldMask { paths: vec![path.into()] });
    let change = UpdateProductRequest { update_mask, ..change };
    seller.products().update_product(change).await.unwrap().into_inner().product.unwrap()
}

async fn rename(seller: &Persona, product: &Product, name: &str) {
    let (product_id, name) = (product.id.clone(), name.into());
    let change = UpdateProductRequest { product_id, name, ..UpdateProductRequest::default() };
    update(seller, "name", change).await;
}

#[tokio::test]
async fn what_is_to_come_is_found_and_what_is_over_is_not() {
    let shop = Shop::open().await;
    let (operator, seller) = (shop.operator().await, shop.another_seller().await);
    let line = line(&operator, &["생활"]).await;
    let cup = sell(&seller, Product { category_id: line[0].clone(), ..goods("찻잔") }).await;
    let now = shop.app.clock.now();
    let (opens, closes) = (now + TimeDelta::hours(1), now + TimeDelta::hours(2));
    let listed = async || {
        let category_id = line[0].clone();
        let request = ListProductsRequest { category_id, ..ListProductsRequest::default() };
        let page = shop.client().catalog_service().list_products(request).await.unwrap();
        page.into_inner().products.len()
    };

    schedule(&seller, &cup.id, at(opens), at(closes)).await.unwrap();
    assert_eq!(found(&shop, 1, looking_for("찻잔")).await, ["찻잔"]);
    assert_eq!(listed().await, 1);

    shop.app.clock.advance(TimeDelta::hours(2));
    for (page_size, query) in [(2, "찻잔"), (3, "찻"), (4, "ㅊㅈ"), (5, "")] {
        let over = found(&shop, page_size, looking_for(query)).await;
        assert_eq!(over, [""; 0], "{query:?}, before the row says so");
    }
    let counts = SearchProductsRequest { with_facets: true, ..looking_for("찻잔") };
    assert_eq!(search(&shop, counts).await.unwrap().facets.unwrap().prices, []);
    assert_eq!(listed().await, 0);
    assert_eq!(index_products(shop.app.clone()).await.unwrap(), "indexed 0 products");
    assert_eq!(known(&shop).await, 1);
    assert_eq!(end_sales(shop.app.clone()).await.unwrap(), "ended 1 products");
    assert_eq!(known(&shop).await, 0);

    schedule(&seller.again(&shop), &cup.id, None, None).await.unwrap();
    assert_eq!(found(&shop, 6, looking_for("찻잔")).await, ["찻잔"]);
    assert_eq!(listed().await, 1);
}

#[tokio::test]
async fn what_is_over_may_be_changed_and_sold_again_before_its_row_says_so() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = sell(&seller, goods("찻잔")).await;
    let closes = shop.app.clock.now() + TimeDelta::hours(1);
    schedule(&seller, &cup.id, None, at(closes)).await.unwrap();
    shop.app.clock.advance(TimeDelta::hours(1));
    let seller = seller.again(&shop);

    rename(&seller, &cup, "머그").await;
    assert_eq!(known(&shop).await, 0);
    assert_eq!(index_products(shop.app.clone()).await.unwrap(), "indexed 0 products");
    assert_eq!(found(&shop, 1, looking_for("머그")).await, [""; 0]);
    let later = closes + TimeDelta::hours(1);
    schedule(&seller, &cup.id, None, at(later)).await.unwrap();
    assert_eq!(found(&shop, 2, looking_for("머그")).await, ["머그"]);
    assert_eq!(end_sales(shop.app.clone()).await.unwrap(), "ended 0 products");

    shop.app.clock.advance(TimeDelta::hours(1));
    assert_eq!(end_sales(shop.app.clone()).await.unwrap(), "ended 1 products");
    rename(&seller.again(&shop), &cup, "사발").await;
    assert_eq!(known(&shop).await, 0, "what has ended stays unknown, whatever it is called");
    assert_eq!(found(&shop, 1, looking_for("사발")).await, [""; 0]);
}

/// Twenty-five hundred products on sale that searches do not know, in the store of the first.
const MARKET: &str = "\
    INSERT INTO products (id, store_id, name, description, currency, price_minor, state, tags, revision, \
            created_at, updated_at) \
        SELECT gen_random_uuid(), store_id, '찻잔 ' || n, '', 'KRW', n, 'ON_SALE', '{}', 1, now(), now() \
        FROM generate_series(1, 2500) AS n, (SELECT store_id FROM products LIMIT 1) AS first; \
    INSERT INTO variants (id, product_id, position, name, price_difference_minor, created_at, updated_at) \
        SELECT gen_random_uuid(), id, 0, 'only', 0, now(), now() FROM products WHERE name LIKE '찻잔 %'";

#[tokio::test(flavor = "multi_thread")]
async fn who_indexes_at_the_same_time_indexes_each_once() {
    let shop = Shop::open().await;
    sell(&shop.another_seller().await, goods("첫 병")).await;
    shop.database.run(MARKET).await;

    let (one, other) =
        tokio::join!(index_products(shop.app.clone()), index_products(shop.app.clone()));

    let indexed = |done: String| done.split(' ').nth(1).unwrap().parse::<i64>().unwrap();
    assert_eq!(indexed(one.unwrap()) + indexed(other.unwrap()), 2_500);
    assert_eq!(known(&shop).await, 2_501);
    assert_eq!(index_products(shop.app.clone()).await.unwrap(), "indexed 0 products");
}

#[tokio::test(flavor = "multi_thread")]
async fn sales_end_while_others_count_and_index() {
    let shop = Shop::open().await;
    sell(&shop.another_seller().await, goods("첫 병")).await;
    shop.database.run(MARKET).await;
    assert_eq!(index_products(shop.app.clone()).await.unwrap(), "indexed 2500 products");
    let over = "UPDATE products SET sale_closes_at = '2020-01-01' WHERE price_minor % 2 = 0 AND name LIKE '찻잔 %'; \
        UPDATE product_search SET sale_closes_at = products.sale_closes_at FROM products WHERE id = product_id; \
        UPDATE product_search SET sold_quantity = 1; \
        DELETE FROM product_search WHERE price_minor % 5 = 0";
    shop.database.run(over).await;

    let (ended, counted, indexed) = tokio::join!(
        end_sales(shop.app.clone()),
        count_popularity(shop.app.clone()),
        index_products(shop.app.clone()),
    );

    ended.and(counted).and(indexed).unwrap();
    end_sales(shop.app.clone()).await.unwrap();
    count_popularity(shop.app.clone()).await.unwrap();
    index_products(shop.app.clone()).await.unwrap();
    assert_eq!(known(&shop).await, 1_251);
    let sold = "SELECT count(*) FROM product_search WHERE sold_quantity > 0";
    assert_eq!(shop.database.number(sold).await, 0);
}

#[tokio::test]
async fn list_prices_count_and_deleted_variants_do_not() {
    let shop = Shop::open().await;
    let (operator, seller) = (shop.operator().await, shop.another_seller().await);
    let line = line(&operator, &["생활"]).await;
    let variant = |name: &str, stock| Variant { name: name.into(), stock, ..Variant::default() };
    let cup = Product {
        price: won(10_000),
        discount: Some(ProductDiscount { basis_points: 5_000, ..ProductDiscount::default() }),
        variants: vec![variant("백", 0), variant("청", 3)],
        ..goods("찻잔")
    };
    let cup = sell(&seller, cup).await;
    assert_eq!(cup.variants[1].price.as_ref().map(|it| it.amount_minor), Some(5_000));
    let until = |price| SearchProductsRequest { price_max: won(price), ..looking_for("찻잔") };
    let in_stock = SearchProductsRequest { in_stock: true, ..looking_for("찻잔") };
    assert_eq!(found(&shop, 1, until(10_000)).await, ["찻잔"]);
    assert_eq!(found(&shop, 1, until(9_999)).await, [""; 0], "what it costs now is half of it");
    assert_eq!(found(&shop, 1, in_stock.clone()).await, ["찻잔"]);

    let variant_id = cup.variants[1].id.clone();
    seller.products().delete_variant(DeleteVariantRequest { variant_id }).await.unwrap();
    assert_eq!(found(&shop, 2, in_stock).await, [""; 0]);

    let change = || UpdateProductRequest { product_id: cup.id.clone(), ..Default::default() };
    update(&seller, "price", UpdateProductRequest { price: won(9_000), ..change() }).await;
    assert_eq!(found(&shop, 2, until(9_999)).await, ["찻잔"]);
    let within =
        SearchProductsRequest { category_id: line[0].clone(), ..SearchProductsRequest::default() };
    assert_eq!(found(&shop, 1, within.clone()).await, [""; 0]);
    let category_id = line[0].clone();
    update(&seller, "category_id", UpdateProductRequest { category_id, ..change() }).await;
    assert_eq!(found(&shop, 2, within.clone()).await, ["찻잔"]);
    update(&seller, "category_id", change()).await;
    assert_eq!(found(&shop, 3, within).await, [""; 0]);
}
