//! `SearchProducts`, and the tags that products are found by.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{
    CreateProductRequest, DeleteProductRequest, PauseProductRequest, Product, ProductOrder,
    PublishProductRequest, SearchProductsRequest, SearchProductsResponse, UpdateProductRequest,
    Variant,
};
use jangteo_sdk::store::v1::{
    DeactivateStoreRequest, ReactivateStoreRequest, Store, UpdateStoreRequest,
};
use jangteo_sdk::types::v1::Money;
use jangteo_server::catalog::jobs::{count_popularity, index_products};
use jangteo_server::platform::consumers::advance;
use jangteo_server::work::CONSUMERS;
use prost_types::FieldMask;
use tonic::Status;

use super::create_category::line;
use crate::harness::{Persona, Shop, png, refusal};

pub(super) fn won(amount_minor: i64) -> Option<Money> {
    Some(Money { currency_code: "KRW".into(), amount_minor })
}

/// Something to sell: ten pieces for a thousand won each.
pub(super) fn goods(name: &str) -> Product {
    let variant = Variant { name: "기본".into(), stock: 10, ..Variant::default() };
    Product { name: name.into(), price: won(1_000), variants: vec![variant], ..Product::default() }
}

/// Makes a product in the seller's store, which opens if need be, under a name that nobody looks for.
pub(super) async fn make(seller: &Persona, product: Product) -> Result<Product, Status> {
    let own = seller.subject.account_id.uuid().as_u128();
    let syllables = (0..8).map(|it| char::from_u32(0xbdc0 + ((own >> (4 * it)) & 15) as u32));
    let name: String = syllables.map(Option::unwrap).collect();
    let store_id = seller.open_store(&name).await.id.clone();
    let request = CreateProductRequest { store_id, product: Some(product), ..Default::default() };
    Ok(seller.products().create_product(request).await?.into_inner().product.unwrap())
}

/// Makes a product and puts it on sale.
pub(super) async fn sell(seller: &Persona, product: Product) -> Product {
    let product_id = make(seller, product).await.unwrap().id;
    let published = seller.products().publish_product(PublishProductRequest { product_id }).await;
    published.unwrap().into_inner().product.unwrap()
}

pub(super) fn looking_for(query: &str) -> SearchProductsRequest {
    SearchProductsRequest { query: query.into(), ..SearchProductsRequest::default() }
}

pub(super) async fn search(
    shop: &Shop,
    request: SearchProductsRequest,
) -> Result<SearchProductsResponse, Status> {
    Ok(shop.client().product_search_service().search_products(request).await?.into_inner())
}

async fn names(shop: &Shop, request: SearchProductsRequest) -> Vec<String> {
    let found = search(shop, request).await.unwrap();
    found.products.into_iter().map(|it| it.name).collect()
}

/// All pages: their names.
async fn pages(shop: &Shop, request: SearchProductsRequest) -> Vec<Vec<String>> {
    let (mut pages, mut page_token) = (Vec::new(), String::new());
    loop {
        let page = search(shop, SearchProductsRequest { page_token, ..request.clone() }).await;
        let page = page.unwrap();
        pages.push(page.products.into_iter().map(|it| it.name).collect());
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return pages;
        }
    }
}

/// The answer to a first page is kept for a second; a page of another size is another answer.
fn now(query: &str, page_size: i32) -> SearchProductsRequest {
    SearchProductsRequest { page_size, ..looking_for(query) }
}

#[tokio::test]
async fn what_fits_best_comes_first_and_pages_hang_together() {
    let shop = Shop::open().await;
    let (seller, namesake) = (shop.another_seller().await, shop.another_seller().await);
    namesake.open_store("배 마을").await;
    for name in ["배터리", "나주 배", "배", "사과", "신고 배", "담배 케이스"] {
        sell(&seller, goods(name)).await;
    }
    sell(&seller, Product { tags: vec!["배".into()], ..goods("깎아 먹는 것") }).await;
    sell(&namesake, goods("조청")).await;
    let expected = ["배", "깎아 먹는 것", "신고 배", "나주 배", "담배 케이스", "배터리", "조청"];

    assert_eq!(names(&shop, looking_for("배")).await, expected);
    for page_size in 1..=8 {
        let pages = pages(&shop, now("배", page_size)).await;
        assert_eq!(pages.concat(), expected, "{page_size} at a time");
        let full = pages.len() - 1;
        assert!(pages[..full].iter().all(|it| it.len() == usize::try_from(page_size).unwrap()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_found_shows_its_pictures() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = sell(&seller, goods("찻잔")).await;
    seller.upload(&cup.id, "image/png", &png(40, 30)).await.unwrap();
    shop.draw().await;

    let found = search(&shop, looking_for("찻잔")).await.unwrap().products;

    let images = seller.images_of(&cup.id).await;
    assert_eq!(images.len(), 1);
    assert_eq!(found[0].images, images);
    assert!(images[0].url.starts_with("http"), "{images:?}");
}

#[tokio::test]
async fn every_order_is_kept_over_pages() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    for (name, price) in [("잔 1", 500), ("잔 2", 300), ("잔 3", 300), ("잔 4", 900), ("병", 1)]
    {
        sell(&seller, Product { price: won(price), ..goods(name) }).await;
    }

    for (order, with_query, all) in [
        (ProductOrder::Newest, "4321", "병4321"),
        (ProductOrder::PriceUp, "2314", "병2314"),
        (ProductOrder::PriceDown, "4132", "4132병"),
        (ProductOrder::Popular, "4321", "병4321"),
    ] {
        for (query, expected) in [("잔", with_query), ("", all)] {
            let request = SearchProductsRequest { order_by: order.into(), ..now(query, 2) };
            let found = pages(&shop, request).await.concat();
            let found: String = found.iter().filter_map(|it| it.chars().last()).collect();
            assert_eq!(found, expected, "{order:?} {query:?}");
        }
    }
    let unknown = SearchProductsRequest { order_by: 99, ..looking_for("잔") };
    assert_eq!(refusal(&search(&shop, unknown).await.unwrap_err()).fields, ["order_by"]);
}

#[tokio::test]
async fn filters_narrow_what_is_found() {
    let shop = Shop::open().await;
    let (operator, seller, rival) =
        (shop.operator().await, shop.another_seller().await, shop.another_seller().await);
    let line = line(&operator, &["생활", "주방"]).await;
    let of = |name: &str, category_id: &str, price: i64| Product {
        category_id: category_id.into(),
        price: won(price),
        ..goods(name)
    };
    let cheap = sell(&seller, of("잔 하나", &line[1], 9_000)).await;
    let dear = sell(&seller, of("잔 둘", &line[0], 90_000)).await;
    sell(&rival, of("잔 셋", "", 40_000)).await;
    let ada = shop.buyer().await.with_points(1_000_000).await;
    ada.place_order(&[(&dear.variants[0].id, 10)]).await.unwrap();

    for query in ["잔", ""] {
        let base = looking_for(query);
        let found = async |request: SearchProductsRequest| {
            let mut names = names(&shop, request).await;
            names.sort();
            names.join(", ")
        };
        assert_eq!(found(base.clone()).await, "잔 둘, 잔 셋, 잔 하나");
        let within = |category_id: &str| SearchProductsRequest {
            category_id: category_id.into(),
            ..base.clone()
        };
        assert_eq!(found(within(&line[0])).await, "잔 둘, 잔 하나");
        assert_eq!(found(within(&line[1])).await, "잔 하나");
        assert_eq!(found(within(&uuid::Uuid::new_v4().to_string())).await, "");
        let store_id = cheap.store_id.clone();
        let of_store = SearchProductsRequest { store_id, ..base.clone() };
        assert_eq!(found(of_store).await, "잔 둘, 잔 하나");
        let price_min = won(9_001);
        let dearer = SearchProductsRequest { price_min, ..base.clone() };
        assert_eq!(found(dearer.clone()).await, "잔 둘, 잔 셋");
        let between = SearchProductsRequest { price_max: won(40_000), ..dearer };
        assert_eq!(found(between).await, "잔 셋");
        let in_stock = SearchProductsRequest { in_stock: true, ..base.clone() };
        assert_eq!(found(in_stock).await, "잔 셋, 잔 하나");
    }
    let crossed =
        SearchProductsRequest { price_min: won(2), price_max: won(1), ..looking_for("잔") };
    let refused = refusal(&search(&shop, crossed).await.unwrap_err());
    assert_eq!(refused.fields, ["price_max.amount_minor"]);
}

#[tokio::test]
async fn kinds_are_counted_on_the_first_page() {
    let shop = Shop::open().await;
    let (operator, seller, rival) =
        (shop.operator().await, shop.another_seller().await, shop.another_seller().await);
    seller.open_store("북촌 공방").await;
    rival.open_store("남쪽 공방").await;
    let line = line(&operator, &["생활", "주방"]).await;
    for (who, name, category_id, price) in [
        (&seller, "잔 1", &line[1], 9_999),
        (&seller, "잔 2", &line[1], 10_000),
        (&seller, "잔 3", &line[0], 500_000),
        (&rival, "잔 4", &line[0], 500),
        (&rival, "병", &line[0], 500),
    ] {
        let product =
            Product { category_id: category_id.clone(), price: won(price), ..goods(name) };
        sell(who, product).await;
    }

    let request = SearchProductsRequest { with_facets: true, ..now("잔", 3) };
    let first = search(&shop, request.clone()).await.unwrap();
    let facets = first.facets.unwrap();
    assert!(facets.complete);
    let mut categories: Vec<(String, i32)> =
        facets.categories.into_iter().map(|it| (it.category_id, it.count)).collect();
    categories.sort();
    let mut expected = line.iter().map(|it| (it.clone(), 2)).collect::<Vec<_>>();
    expected.sort();
    assert_eq!(categories, expected);
    let stores: Vec<(&str, i32)> =
        facets.stores.iter().map(|it| (it.name.as_str(), it.count)).collect();
    assert_eq!(stores, [("북촌 공방", 3), ("남쪽 공방", 1)]);
    let prices = facets.prices.iter().map(|it| (it.from_minor, it.to_minor, it.count));
    let expected = [(0, 10_000, 2), (10_000, 30_000, 1), (300_000, 0, 1)];
    assert_eq!(prices.collect::<Vec<_>>(), expected);
    let second = SearchProductsRequest { page_token: first.next_page_token, ..request };
    let second = SearchProductsRequest { with_facets: false, ..second };
    let second = search(&shop, second).await.unwrap();
    assert_eq!((second.products.len(), second.facets), (1, None));
}

#[tokio::test]
async fn what_is_sold_is_found_as_it_is_at_the_moment() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let store_id = seller.open_store("한라원").await.id.clone();
    let jam = sell(&seller, goods("감귤 잼")).await;
    make(&seller, goods("감귤 초안")).await.unwrap();
    assert_eq!(names(&shop, now("감귤", 1)).await, ["감귤 잼"]);

    let pause = PauseProductRequest { product_id: jam.id.clone() };
    seller.products().pause_product(pause).await.unwrap();
    assert_eq!(names(&shop, now("감귤", 2)).await, [""; 0]);
    let publish = PublishProductRequest { product_id: jam.id.clone() };
    seller.products().publish_product(publish).await.unwrap();
    let update = UpdateProductRequest {
        product_id: jam.id.clone(),
        name: "레몬 잼".into(),
        tags: vec!["아침".into()],
        update_mask: Some(FieldMask { paths: vec!["name".into(), "tags".into()] }),
        ..UpdateProductRequest::default()
    };
    let updated = seller.products().update_product(update).await.unwrap().into_inner();
    assert_eq!(updated.product.unwrap().tags, ["아침"]);
    assert_eq!(names(&shop, now("감귤", 3)).await, [""; 0]);
    assert_eq!(names(&shop, now("아침 레몬", 1)).await, ["레몬 잼"]);

    assert_eq!(names(&shop, now("한라원", 1)).await, ["레몬 잼"]);
    let rename = UpdateStoreRequest {
        store_id: store_id.clone(),
        store: Some(Store { name: "백록원".into(), ..Store::default() }),
        update_mask: None,
    };
    seller.store_client().update_store(rename).await.unwrap();
    assert_eq!(names(&shop, now("한라원", 2)).await, [""; 0]);
    assert_eq!(names(&shop, now("백록원 잼", 1)).await, ["레몬 잼"]);

    let rest = DeactivateStoreRequest { store_id: store_id.clone() };
    seller.store_client().deactivate_store(rest).await.unwrap();
    assert_eq!(names(&shop, now("레몬", 1)).await, [""; 0]);
    let open = ReactivateStoreRequest { store_id };
    seller.store_client().reactivate_store(open).await.unwrap();
    assert_eq!(names(&shop, now("레몬", 2)).await, ["레몬 잼"]);
    let delete = DeleteProductRequest { product_id: jam.id };
    seller.products().delete_product(delete).await.unwrap();
    assert_eq!(names(&shop, now("레몬", 3)).await, [""; 0]);
}

#[tokio::test]
async fn what_sells_best_comes_first_once_it_is_counted() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let old = sell(&seller, goods("청자 잔")).await;
    sell(&seller, goods("백자 잔")).await;
    let ada = shop.buyer().await.with_points(10_000).await;
    ada.place_order(&[(&old.variants[0].id, 3)]).await.unwrap();
    assert_eq!(names(&shop, now("잔", 10)).await, ["백자 잔", "청자 잔"]);

    let sales = CONSUMERS.iter().find(|it| it.name == "order.count_sales").unwrap();
    let last = shop.database.number("SELECT max(position) FROM outbox").await;
    assert!(advance(&shop.app, sales, last).await.unwrap());
    for expected in ["counted anew for 1 products", "counted anew for 0 products"] {
        assert_eq!(count_popularity(shop.app.clone()).await.unwrap(), expected);
    }
    assert_eq!(names(&shop, now("잔", 11)).await, ["청자 잔", "백자 잔"]);

    shop.app.clock.advance(chrono::TimeDelta::days(31));
    count_popularity(shop.app.clone()).await.unwrap();
    assert_eq!(names(&shop, now("잔", 12)).await, ["백자 잔", "청자 잔"]);
}

#[tokio::test]
async fn what_searches_do_not_know_is_indexed_some_time() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    sell(&seller, goods("달항아리")).await;
    let resting = sell(&seller, goods("달력")).await;
    let pause = PauseProductRequest { product_id: resting.id };
    seller.products().pause_product(pause).await.unwrap();
    shop.database.run("DELETE FROM product_search; DELETE FROM search_words").await;
    assert_eq!(names(&shop, now("달", 1)).await, [""; 0]);

    for expected in ["indexed 1 products", "indexed 0 products"] {
        assert_eq!(index_products(shop.app.clone()).await.unwrap(), expected);
    }

    assert_eq!(names(&shop, now("달", 2)).await, ["달항아리"]);
    assert_eq!(names(&shop, now("댤항아리", 2)).await, ["달항아리"]);
}

#[tokio::test]
async fn words_that_are_spelt_otherwise_are_told_and_paged() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    for name in ["갤럭시 케이스", "갤럭시 필름", "갤럭시 충전기"] {
        sell(&seller, goods(name)).await;
    }

    let first = search(&shop, now("겔럭시", 2)).await.unwrap();
    assert_eq!((first.products.len(), &*first.corrected_query), (2, "갤럭시"));
    let rest = SearchProductsRequest { page_token: first.next_page_token, ..now("겔럭시", 2) };
    let rest = search(&shop, rest).await.unwrap();
    assert_eq!((rest.products.len(), &*rest.corrected_query), (1, "갤럭시"));
    assert_eq!(rest.next_page_token, "");
    assert_eq!(search(&shop, looking_for("갤럭시")).await.unwrap().corrected_query, "");
    let nothing = search(&shop, looking_for("자전거")).await.unwrap();
    assert_eq!((nothing.products.len(), &*nothing.corrected_query), (0, ""));
}

#[tokio::test]
async fn a_page_token_is_good_for_its_query_filter_and_order() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    for name in ["잔 1", "잔 2", "잔 3"] {
        sell(&seller, goods(name)).await;
    }
    let base = now("잔", 1);
    let page_token = search(&shop, base.clone()).await.unwrap().next_page_token;
    let next = SearchProductsRequest { page_token, ..base };
    assert_eq!(names(&shop, next.clone()).await, ["잔 2"]);
    assert_eq!(names(&shop, SearchProductsRequest { page_size: 9, ..next.clone() }).await.len(), 2);

    let mut forged = next.clone();
    let other = if &forged.page_token[20..21] == "A" { "B" } else { "A" };
    forged.page_token.replace_range(20..21, other);
    let (store_id, newest) = (uuid::Uuid::new_v4().to_string(), ProductOrder::Newest.into());
    for bad in [
        forged,
        SearchProductsRequest { page_token: "x".into(), ..next.clone() },
        SearchProductsRequest { query: "잔 1".into(), ..next.clone() },
        SearchProductsRequest { query: String::new(), ..next.clone() },
        SearchProductsRequest { store_id: store_id.clone(), ..next.clone() },
        SearchProductsRequest { category_id: store_id, ..next.clone() },
        SearchProductsRequest { in_stock: true, ..next.clone() },
        SearchProductsRequest { price_max: won(9), ..next.clone() },
        SearchProductsRequest { order_by: newest, ..next.clone() },
    ] {
        let refused = refusal(&search(&shop, bad).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields),
            ("PAGE_TOKEN_INVALID", &["page_token".to_owned()][..])
        );
    }
    let longest = SearchProductsRequest { page_token: "x".repeat(1_001), ..next };
    assert_eq!(refusal(&search(&shop, longest).await.unwrap_err()).reason, "VALIDATION_FAILED");
}

#[tokio::test]
async fn nothing_in_a_query_has_a_meaning_of_its_own() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    sell(&seller, goods("달항아리 100%")).await;

    for (query, found) in [
        ("%", 0),
        ("_", 0),
        ("%%%__%", 0),
        (".*", 0),
        ("^달", 1),
        ("(달|해)항아리", 0),
        ("달.*리", 1),
        ("달항아리\\", 1),
        ("'; DROP TABLE products; --", 0),
        ("{달항아리}", 1),
        ("\"달항아리\"", 1),
        ("달항아리:* & !해", 0),
        ("\u{1f3fa}", 0),
        (&*"가".repeat(100), 0),
        (&*"% ".repeat(50), 0),
        (&*"a ".repeat(50), 0),
        (&*"ㄱ".repeat(100), 0),
        ("１００％", 1),
        ("달\u{202e}항아리", 1),
    ] {
        let names = names(&shop, looking_for(query)).await;
        assert_eq!(names.len(), found, "{query}");
    }
    for (query, field) in [("가".repeat(101), "query"), ("%".repeat(10_240), "query")] {
        let refused = refusal(&search(&shop, looking_for(&query)).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields),
            ("VALIDATION_FAILED", &[field.into()][..])
        );
    }
    let zero = refusal(&search(&shop, looking_for("달\0")).await.unwrap_err());
    assert_eq!(zero.fields, ["query"]);
}

#[tokio::test]
async fn tags_are_few_short_and_told_apart() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let tagged = |tags: &[&str]| Product {
        tags: tags.iter().map(|it| (*it).to_owned()).collect(),
        ..goods("찻잔")
    };

    let many: Vec<String> = (0..20).map(|it| it.to_string()).collect();
    let most = make(&seller, Product { tags: many.clone(), ..goods("찻잔") }).await.unwrap();
    assert_eq!(most.tags, many);
    let kept = make(&seller, tagged(&[" 선물 ", "Gift"])).await.unwrap();
    assert_eq!(kept.tags, ["선물", "Gift"]);
    let more = [many, vec!["하나 더".to_owned()]].concat();
    let more = make(&seller, Product { tags: more, ..goods("찻잔") }).await.unwrap_err();
    assert_eq!(refusal(&more).fields, ["product.tags"]);
    for (tags, field) in [
        (&["선물", ""][..], "product.tags[1]"),
        (&["가".repeat(31).as_str()], "product.tags[0]"),
        (&["gift", "선물", "ＧＩＦＴ"], "product.tags[2]"),
        (&["!?"], "product.tags[0]"),
    ] {
        let refused = refusal(&make(&seller, tagged(tags)).await.unwrap_err());
        assert_eq!(
            (&*refused.reason, &*refused.fields),
            ("VALIDATION_FAILED", &[field.into()][..])
        );
    }
    let nowhere = Product { category_id: uuid::Uuid::new_v4().to_string(), ..goods("찻잔") };
    assert_eq!(refusal(&make(&seller, nowhere).await.unwrap_err()).reason, "NOT_FOUND");
    let update = UpdateProductRequest {
        product_id: kept.id,
        tags: vec!["a".into(), "A".into()],
        update_mask: Some(FieldMask { paths: vec!["tags".into()] }),
        ..UpdateProductRequest::default()
    };
    let refused = seller.products().update_product(update).await.unwrap_err();
    assert_eq!(refusal(&refused).fields, ["tags[1]"]);
}

/// A market of 1,200 goods, so that pages are had in every way: much is found, and little.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_way_each_product_is_on_one_page() {
    const MARKET: &str = "\
        INSERT INTO products (id, store_id, name, description, currency, price_minor, state, tags, revision, \
                created_at, updated_at) \
            SELECT gen_random_uuid(), store_id, \
                '찻잔 ' || CASE WHEN n % 40 = 0 THEN '청자 ' ELSE '' END || n, '', 'KRW', n % 700, 'ON_SALE', \
                '{}', 1, now(), now() \
            FROM generate_series(1, 1200) AS n, (SELECT store_id FROM products LIMIT 1) AS first; \
        INSERT INTO variants (id, product_id, position, name, price_difference_minor, created_at, updated_at) \
            SELECT gen_random_uuid(), id, 0, 'only', 0, now(), now() FROM products WHERE name LIKE '찻잔 %'";
    let shop = Shop::open().await;
    sell(&shop.another_seller().await, goods("첫 병")).await;
    shop.database.run(MARKET).await;
    index_products(shop.app.clone()).await.unwrap();
    shop.database.run("UPDATE product_search SET sold_quantity = price_minor % 7").await;

    let searches = [
        ("찻잔", ProductOrder::Relevance, 40, 1_200),
        ("찻", ProductOrder::Popular, 40, 1_200),
        ("청자", ProductOrder::Relevance, 7, 30),
        ("청자", ProductOrder::PriceUp, 7, 30),
        ("청자", ProductOrder::Newest, 7, 30),
        ("첫 병", ProductOrder::PriceDown, 7, 1),
        ("", ProductOrder::PriceDown, 40, 1_201),
    ];
    let searches = searches.map(|(query, order, page_size, expected)| {
        let shop = &shop;
        async move {
            let request = SearchProductsRequest { order_by: order.into(), ..now(query, page_size) };
            let mut found = pages(shop, request).await.concat();
            assert_eq!(found.len(), expected, "{query} {order:?}");
            found.sort();
            found.dedup();
            assert_eq!(found.len(), expected, "{query} {order:?}: each once");
        }
    });
    join_all(searches).await;
}
