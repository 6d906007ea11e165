//! How well `SearchProducts` finds what people look for.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::Product;
use toml::{Table, Value};

use super::search_products::{goods, looking_for, search, sell};
use crate::harness::Shop;

const QUERIES: &str = include_str!("search_queries.toml");

/// What was reached when this was written, less a little.
const PRECISION_MIN: f64 = 0.95;
const RECALL_MIN: f64 = 0.98;

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect()
}

/// Opens a store with all that it sells.
async fn open(shop: &Shop, store: &Value) {
    let seller = shop.another_seller().await;
    seller.open_store(store["name"].as_str().unwrap()).await;
    for product in store["products"].as_array().unwrap() {
        let [name, tags] = texts(product)[..] else { panic!("{product}: a name and tags") };
        let tags = tags.split(',').map(|it| it.trim().to_owned()).collect();
        sell(&seller, Product { tags, ..goods(name) }).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_find_what_they_look_for() {
    let queries: Table = QUERIES.parse().unwrap();
    let shop = Shop::open().await;
    let stores = queries["store"].as_array().unwrap();
    join_all(stores.iter().map(|it| open(&shop, it))).await;

    let queries = queries["query"].as_array().unwrap();
    assert!(60 <= queries.len(), "only {} queries", queries.len());
    let (mut right, mut wrong, mut missed) = (0_u32, 0_u32, 0_u32);
    let count = |names: BTreeSet<&str>| u32::try_from(names.len()).unwrap();
    for query in queries {
        let text = query["text"].as_str().unwrap();
        let found = search(&shop, looking_for(text)).await.unwrap().products;
        if let Some(first) = query.get("first") {
            assert_eq!(found[0].name, first.as_str().unwrap(), "the first of {text}");
        }
        let found: BTreeSet<&str> = found.iter().map(|it| it.name.as_str()).collect();
        let meant = BTreeSet::from_iter(texts(&query["found"]));
        if found != meant {
            let (extra, lost) = (&found - &meant, &meant - &found);
            println!("{text}: should not be found {extra:?}, should be found {lost:?}");
        }
        right += count(&found & &meant);
        wrong += count(&found - &meant);
        missed += count(&meant - &found);
    }
    let precision = f64::from(right) / f64::from(right + wrong);
    let recall = f64::from(right) / f64::from(right + missed);
    println!("{} queries: precision {precision:.3}, recall {recall:.3}", queries.len());

    assert!(PRECISION_MIN <= precision, "precision {precision:.3}");
    assert!(RECALL_MIN <= recall, "recall {recall:.3}");
}
