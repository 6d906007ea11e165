//! Lists, searches and counts go by indexes, and a page far in costs what the first one does. The indexes that each
//! list goes by, as PostgreSQL told of the statements that the server sent, are kept in `list_plans.txt`.

use std::collections::BTreeSet;
use std::fmt::Write;

use jangteo_sdk::account::v1::{
    ListAddressesRequest, ListApiKeysRequest, ListSessionsRequest, SearchAccountsRequest,
};
use jangteo_sdk::catalog::v1::{
    ListCategoriesRequest, ListPopularProductsRequest, ListProductImagesRequest,
    ListProductRevisionsRequest, ListProductsRequest, ListStockMovementsRequest,
    ListStoreProductsRequest, Product, ProductOrder, SearchProductsRequest, Weekday,
};
use jangteo_sdk::ops::v1::{ListAuditRecordsRequest, ListJobsRequest};
use jangteo_sdk::order::v1::{ListOrdersRequest, ListStoreOrdersRequest};
use jangteo_sdk::store::v1::{
    ListFollowedStoresRequest, ListMyStoresRequest, ListStoreInvitationsRequest,
    ListStoreMembersRequest, SearchStoresRequest,
};
use jangteo_sdk::wallet::v1::ListWalletEntriesRequest;
use jangteo_sdk::wishlist::v1::{ListHeartedProductsRequest, ListWishlistItemsRequest};
use jangteo_sdk::{Client, DESCRIPTORS};
use jangteo_server::catalog::jobs::{count_popularity, index_products};
use jangteo_server::store::jobs::index_stores;
use prost_reflect::DescriptorPool;
use uuid::Uuid;

use crate::harness::{Persona, Plans, Shop, Step, won};

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/it/platform/list_plans.txt");
const MARKET: &str = include_str!("list_plans.sql");

/// The items of a page, and a page that is far from the first.
const PAGE: i32 = 10;
const FAR: usize = 11;
/// The most rows that a step of a page's plan reads: fewer than there are from the first page to that one.
const FEW: u32 = 100;
/// The most that a search walks through before it gathers what it looks for, which is less than there is.
const WALK: u32 = 8_000;
/// For what is to be counted all of it is read.
const ALL: u32 = 20_000;

/// Lists that read what does not grow: all of it, and nothing at all.
const SMALL: &str = "categories";
const UNREAD: &str = "list_signing_keys";
/// The indexes of what the server remembers for a while, so that not every search reads it.
const NOW_AND_THEN: &str = "search_words_";

/// What the lists of a marketplace have shown so far.
struct Lists {
    shop: Shop,
    plans: Plans,
    seen: BTreeSet<String>,
    snapshot: String,
    problems: Vec<String>,
}

/// Who is in it, and what they have.
struct Cast {
    nobody: Client,
    buyer: Persona,
    operator: Persona,
    product: Product,
    category_id: String,
}

impl Lists {
    /// A marketplace that has been open for a while.
    async fn open() -> (Self, Cast) {
        let (shop, mut plans) = Shop::open_explained().await;
        let seller = shop.seller().await;
        let product = seller.sell("달항아리", 10, &[("기본", 0, 9)]).await;
        let buyer = shop.buyer().await.with_points(1_000).await;
        buyer.place_order(&[(&product.variants[0].id, 1)]).await.unwrap();
        shop.buyers(300).await;
        let category_id = Uuid::new_v4().to_string();
        let market = MARKET
            .replace("$CATEGORY", &category_id)
            .replace("$BUYER", &buyer.subject.account_id.to_string())
            .replace("$OWNER", &seller.subject.account_id.to_string())
            .replace("$STORE", &product.store_id)
            .replace("$PRODUCT", &product.id)
            .replace("$VARIANT", &product.variants[0].id);
        shop.database.run(&market).await;
        index_stores(shop.app.clone()).await.unwrap();
        index_products(shop.app.clone()).await.unwrap();
        count_popularity(shop.app.clone()).await.unwrap();
        // By itself it would come at any time, and change plans in the middle.
        shop.database.run("VACUUM ANALYZE").await;
        let (nobody, operator) = (shop.client(), shop.operator().await);
        plans.told();
        let version = "current_setting('server_version_num')::int / 10000";
        let snapshot = format!("PostgreSQL {}\n", shop.database.number(version).await);
        let (seen, problems) = (BTreeSet::new(), Vec::new());
        let cast = Cast { nobody, buyer, operator, product, category_id };
        (Self { shop, plans, seen, snapshot, problems }, cast)
    }

    /// The first page of a list, and one far in: `page` answers a token with the next.
    async fn pages(
        &mut self,
        rpc: &str,
        of: &str,
        most: u32,
        page: impl AsyncFn(String) -> String,
    ) {
        let mut token = String::new();
        for number in 1..=FAR {
            self.plans.told();
            token = page(token).await;
            if number == 1 || number == FAR {
                self.show(rpc, &format!("{of}, page {number}"), most);
            } else {
                assert_ne!(token, "", "{rpc}{of} ends with page {number}");
            }
        }
    }

    /// Keeps what was told of a list, and what is wrong with it.
    fn show(&mut self, rpc: &str, of: &str, most: u32) {
        let told = self.plans.told();
        self.seen.insert(rpc.to_owned());
        writeln!(self.snapshot, "\n{rpc}{of}").unwrap();
        if told.is_empty() {
            self.problems.push(format!("{rpc}{of} asks nothing"));
        }
        let mut indexes = BTreeSet::new();
        for step in told {
            self.look(&format!("{rpc}{of}"), &step, f64::from(most), &mut indexes);
        }
        for index in indexes {
            writeln!(self.snapshot, "  {index}").unwrap();
        }
    }

    /// Notes the indexes that a step of a plan goes by, and what is wrong with it.
    fn look(&mut self, list: &str, step: &Step, most: f64, indexes: &mut BTreeSet<String>) {
        let name = step.name();
        if step.kind() == "Seq Scan" && step.table() != Some(SMALL) {
            self.problems.push(format!("{list}: {name}"));
        }
        if most < step.rows() {
            self.problems.push(format!("{list}: {} rows instead of {most}: {name}", step.rows()));
        }
        indexes.extend(step.index().filter(|it| !it.starts_with(NOW_AND_THEN)).map(str::to_owned));
        for step in step.steps() {
            self.look(list, &step, most, indexes);
        }
    }
}

/// Asks for pages of a list, or for what is answered at once.
macro_rules! ask {
    ($lists:ident, $of:expr, $most:expr, $client:expr, $service:ident.$method:ident.pages($request:expr)) => {
        let (client, request) = (&$client, $request);
        let page = async |page_token: String| {
            let mut request = request.clone();
            (request.page_size, request.page_token) = (PAGE, page_token);
            client.$service().$method(request).await.unwrap().into_inner().next_page_token
        };
        $lists.pages(stringify!($method), $of, $most, page).await;
    };
    ($lists:ident, $of:expr, $most:expr, $client:expr, $service:ident.$method:ident($request:expr)) => {
        $lists.plans.told();
        $client.$service().$method($request).await.unwrap();
        $lists.show(stringify!($method), $of, $most);
    };
}

/// What shops show to everybody.
async fn browse(lists: &mut Lists, cast: &Cast) {
    let Cast { nobody, product, category_id, .. } = cast;
    let all = ListProductsRequest::default();
    let store_id = product.store_id.clone();
    let of_store = ListProductsRequest { store_id: store_id.clone(), ..all.clone() };
    let in_category = ListProductsRequest { category_id: category_id.clone(), ..all.clone() };
    let both = ListProductsRequest { store_id, ..in_category.clone() };
    ask!(lists, "", FEW, nobody, catalog_service.list_products.pages(all));
    ask!(lists, " of a store", FEW, nobody, catalog_service.list_products.pages(of_store));
    // A page of each category, of which there are twelve.
    let most = 12 * FEW;
    ask!(lists, " in a category", most, nobody, catalog_service.list_products.pages(in_category));
    ask!(lists, " of a store in one", most, nobody, catalog_service.list_products.pages(both));
    ask!(lists, "", FEW, nobody, category_service.list_categories(ListCategoriesRequest {}));

    let weekend = vec![Weekday::Saturday.into(), Weekday::Sunday.into()];
    let days = ListPopularProductsRequest { hours: 72, ..Default::default() };
    let weekends =
        ListPopularProductsRequest { hours: 672, weekdays: weekend, ..Default::default() };
    // Eight products are sold in each hour.
    let most = 8 * 73;
    ask!(lists, " of days", most, nobody, catalog_service.list_popular_products(days));
    let most = 8 * (8 * 24 + 2);
    ask!(lists, " of weekends", most, nobody, catalog_service.list_popular_products(weekends));
    let stores = SearchStoresRequest { query: "상점".into(), ..Default::default() };
    // What a name finds is put in order whole.
    ask!(lists, "", 1_000, nobody, store_service.search_stores.pages(stores));
}

/// What is looked for.
async fn search(lists: &mut Lists, cast: &Cast) {
    let Cast { nobody, product, category_id, .. } = cast;
    let all = SearchProductsRequest::default();
    let called = |query: &str| SearchProductsRequest { query: query.into(), ..all.clone() };
    let by = |order: ProductOrder, of: SearchProductsRequest| SearchProductsRequest {
        order_by: order.into(),
        ..of
    };
    let (store_id, category_id) = (product.store_id.clone(), category_id.clone());
    let (price_min, price_max) = (Some(won(50_000)), Some(won(60_000)));
    let of_price = SearchProductsRequest { price_min, price_max, ..all.clone() };
    let left_of_store = SearchProductsRequest { store_id, in_stock: true, ..all.clone() };
    for (of, request) in [
        (" newest first", by(ProductOrder::Newest, all.clone())),
        (" cheapest first", by(ProductOrder::PriceUp, all.clone())),
        (" dearest first", by(ProductOrder::PriceDown, all.clone())),
        (" best-selling first", by(ProductOrder::Popular, all.clone())),
        (" by a frequent word", called("찻잔")),
        (" by a part of a word", called("항아")),
        (" by two words, cheapest first", by(ProductOrder::PriceUp, called("푸른 주전자"))),
        (" in a category", SearchProductsRequest { category_id, ..all.clone() }),
        (" left of a store", left_of_store),
        (" of a price, newest first", by(ProductOrder::Newest, of_price)),
    ] {
        ask!(lists, of, WALK, nobody, product_search_service.search_products.pages(request));
    }

    // What ends on its first page.
    let counted = |of: SearchProductsRequest| SearchProductsRequest { with_facets: true, ..of };
    for (of, most, request) in [
        (" by a rare word", WALK, called("매화")),
        (" by a whole name", WALK, called("흰 접시 n121")),
        (" by initial consonants", WALK, called("ㅁㅎ")),
        (" by a store's name", WALK, called("새벽")),
        (" by a store's name and a word", WALK, called("새벽 접시")),
        (" by what is spelt otherwise", WALK, called("뫠화")),
        (" and counts all", ALL, counted(all.clone())),
        (" and counts a word", ALL, counted(called("화병"))),
    ] {
        ask!(lists, of, most, nobody, product_search_service.search_products(request));
    }
}

/// What belongs to somebody.
async fn look_after(lists: &mut Lists, cast: &Cast) {
    let Cast { buyer, product, .. } = cast;
    let (seller, buyer) = (lists.shop.seller().await.client.clone(), &buyer.client);
    let (store_id, product_id) = (product.store_id.clone(), product.id.clone());
    let variant_id = product.variants[0].id.clone();
    let images = ListProductImagesRequest { product_id: product_id.clone() };
    let members = ListStoreMembersRequest { store_id: store_id.clone() };
    let sold = ListStoreOrdersRequest { store_id: store_id.clone(), ..Default::default() };
    let to_send = ListStoreOrdersRequest { states: vec![1], ..sold.clone() };
    let products = ListStoreProductsRequest { store_id, ..Default::default() };
    let revisions = ListProductRevisionsRequest { product_id, ..Default::default() };
    let movements = ListStockMovementsRequest { variant_id, ..Default::default() };
    let stores = ListMyStoresRequest::default();
    ask!(lists, "", FEW, seller, product_management_service.list_store_products.pages(products));
    ask!(
        lists,
        "",
        FEW,
        seller,
        product_management_service.list_product_revisions.pages(revisions)
    );
    ask!(lists, "", FEW, seller, stock_management_service.list_stock_movements.pages(movements));
    // Three hundred stores of one owner may be put in order whole.
    ask!(lists, "", 301, seller, store_service.list_my_stores.pages(stores));
    ask!(lists, "", FEW, seller, product_image_service.list_product_images(images));
    ask!(lists, "", FEW, seller, store_order_service.list_store_orders.pages(sold));
    ask!(lists, " in a state", FEW, seller, store_order_service.list_store_orders.pages(to_send));
    ask!(lists, "", FEW, seller, store_member_service.list_store_members(members));
    let invitations = ListStoreInvitationsRequest::default();
    ask!(lists, "", FEW, seller, store_member_service.list_store_invitations(invitations));

    // All that somebody has of these is bounded, and may be put in order whole.
    let hearts = ListHeartedProductsRequest::default();
    let follows = ListFollowedStoresRequest::default();
    let wishes = ListWishlistItemsRequest::default();
    ask!(lists, "", 1_000, buyer, wishlist_service.list_hearted_products.pages(hearts));
    ask!(lists, "", 1_000, buyer, store_service.list_followed_stores.pages(follows));
    ask!(lists, "", 200, buyer, wishlist_service.list_wishlist_items.pages(wishes));
    let (orders, entries) = (ListOrdersRequest::default(), ListWalletEntriesRequest::default());
    ask!(lists, "", FEW, buyer, order_service.list_orders.pages(orders));
    ask!(lists, "", FEW, buyer, wallet_service.list_wallet_entries.pages(entries));
    let sessions = ListSessionsRequest::default();
    ask!(lists, "", FEW, buyer, account_service.list_sessions.pages(sessions));
    ask!(lists, "", FEW, buyer, address_service.list_addresses(ListAddressesRequest {}));
    ask!(lists, "", FEW, buyer, api_key_service.list_api_keys(ListApiKeysRequest {}));
}

/// What operators look through.
async fn operate(lists: &mut Lists, cast: &Cast) {
    let operator = &cast.operator.client;
    let id = cast.buyer.subject.account_id.to_string();
    let all = ListAuditRecordsRequest::default();
    let done_by = ListAuditRecordsRequest { actor_id: id.clone(), ..all.clone() };
    let done_to = ListAuditRecordsRequest { subject_id: id, ..all.clone() };
    let accounts = SearchAccountsRequest::default();
    ask!(lists, "", FEW, operator, account_admin_service.search_accounts.pages(accounts));
    ask!(lists, "", FEW, operator, ops_service.list_audit_records.pages(all));
    ask!(lists, " of an account", FEW, operator, ops_service.list_audit_records.pages(done_by));
    ask!(lists, " about an account", FEW, operator, ops_service.list_audit_records.pages(done_to));
    ask!(lists, "", FEW, operator, ops_service.list_jobs(ListJobsRequest {}));
}

/// The lists of the contract, as clients call them.
fn all_lists() -> BTreeSet<String> {
    let pool = DescriptorPool::decode(DESCRIPTORS).unwrap();
    let services = pool.services().filter(|it| it.package_name().starts_with("jangteo."));
    let rpcs = services.flat_map(|it| it.methods().collect::<Vec<_>>());
    let snake = |it: char| if it.is_ascii_uppercase() { format!("_{it}") } else { it.to_string() };
    let names = rpcs.map(|it| it.name().chars().map(snake).collect::<String>().to_lowercase());
    let names = names.map(|it| it.trim_start_matches('_').to_owned());
    names
        .filter(|it| (it.starts_with("list_") || it.starts_with("search_")) && it != UNREAD)
        .collect()
}

/// Reads every list of a marketplace of its own, and tells the indexes that they went by.
async fn indexes_of_lists() -> String {
    let (mut lists, cast) = Lists::open().await;
    browse(&mut lists, &cast).await;
    search(&mut lists, &cast).await;
    look_after(&mut lists, &cast).await;
    operate(&mut lists, &cast).await;

    let Lists { seen, snapshot, problems, .. } = lists;
    assert_eq!(seen, all_lists(), "every list is here");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    snapshot
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_go_by_indexes_however_far_in() {
    let mut change = None;
    // Ids are others in each marketplace, and now and then they have a plan turn: what was reviewed must come of one in three.
    for _ in 0..3 {
        let snapshot = indexes_of_lists().await;
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(SNAPSHOT, &snapshot).unwrap();
        }
        let reviewed = std::fs::read_to_string(SNAPSHOT).unwrap();
        // Another PostgreSQL plans otherwise, and has only the rules to keep.
        if reviewed.lines().next() != snapshot.lines().next() || reviewed == snapshot {
            return;
        }
        let lines = reviewed.lines().map(str::to_owned).zip(snapshot.lines().map(str::to_owned));
        change = lines.into_iter().find(|(old, new)| old != new);
    }
    panic!(
        "the plans changed, first at {change:?}: look them over, run the test with UPDATE=1, commit {SNAPSHOT}"
    );
}
