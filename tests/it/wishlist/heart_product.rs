//! `HeartProduct`.

use std::time::Duration;

use diesel_async::SimpleAsyncConnection;
use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{GetProductRequest, Product};
use jangteo_sdk::wishlist::v1::wishlist_service_client::WishlistServiceClient;
use jangteo_sdk::wishlist::v1::{HeartProductRequest, UnheartProductRequest};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Status};

use super::unheart_product::unheart;
use crate::harness::{Persona, Shop, refusal};

pub(super) async fn heart(by: &Persona, product_id: &str) -> Result<Product, Status> {
    let request = HeartProductRequest { product_id: product_id.into() };
    let answer = by.client.wishlist_service().heart_product(request).await?;
    Ok(answer.into_inner().product.unwrap())
}

/// How many hearts a product says that it has.
pub(super) async fn hearts(shop: &Shop, product_id: &str) -> i64 {
    shop.app.volatile.forget(&format!("product:{product_id}")).await;
    let request = GetProductRequest { product_id: product_id.into() };
    let product = shop.client().catalog_service().get_product(request).await.unwrap();
    product.into_inner().product.unwrap().heart_count
}

/// How many hearts there are.
pub(super) async fn given(shop: &Shop) -> i64 {
    shop.database.number("SELECT count(*) FROM product_hearts").await
}

#[tokio::test]
async fn everybody_gives_one_and_is_told_how_many_there_are() {
    let shop = Shop::open().await;
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &[("백", 0, 9)]).await.id;
    let (ada, bob) = (shop.buyer().await, shop.another_seller().await);

    let mut counts = Vec::new();
    for persona in [&ada, &bob, &ada] {
        counts.push(heart(persona, &cup).await.unwrap().heart_count);
    }

    assert_eq!(counts, [1, 2, 2]);
    assert_eq!((hearts(&shop, &cup).await, given(&shop).await), (2, 2));
}

/// Has every other of the crowd give a heart, from the first or the second on, and the others take theirs back: all of them at
/// once, on a few connections. Whoever waits too long among so many comes again, as clients do.
async fn all_at_once(shop: &Shop, crowd: &[Persona], ways: &[Channel], id: &str, givers: usize) {
    // Nobody's heart is given or taken while the table is held, so that the last to come meets the first.
    let mut holding = shop.database.connect().await;
    holding.batch_execute("BEGIN; LOCK TABLE product_hearts IN SHARE MODE").await.unwrap();
    let calls =
        crowd.iter().zip(ways.iter().cycle()).enumerate().map(|(at, (who, way))| async move {
            let mut wishlist = WishlistServiceClient::new(way.clone());
            for _ in 0..20 {
                let product_id = id.to_owned();
                let done = if at % 2 == givers {
                    let request = who.request(HeartProductRequest { product_id });
                    wishlist.heart_product(request).await.map(drop)
                } else {
                    let request = who.request(UnheartProductRequest { product_id });
                    wishlist.unheart_product(request).await.map(drop)
                };
                match done.map_err(|it| it.code()) {
                    Ok(()) => return,
                    Err(Code::Unavailable | Code::Aborted | Code::DeadlineExceeded) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            panic!("twenty calls were in vain");
        });
    let met = async {
        while shop.app.tasks.len() < crowd.len() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        holding.batch_execute("COMMIT").await.unwrap();
    };
    let met = tokio::time::timeout(Duration::from_secs(60), met);
    let (_, met) = tokio::join!(join_all(calls), met);
    met.expect("all were under way together");
    // A call that nobody waited for any longer may still be under way.
    while !shop.app.tasks.is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_hearts_and_unhearts_at_once_end_exact() {
    let shop = Shop::open().await;
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &[("백", 0, 9)]).await.id;
    let crowd = shop.buyers(1_000).await;
    let way = Endpoint::from_shared(format!("http://{}", shop.address)).unwrap();
    // A connection takes 256 calls at a time.
    let ways: Vec<Channel> = (0..8).map(|_| way.connect_lazy()).collect();
    let deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";

    for givers in [0, 1, 0] {
        all_at_once(&shop, &crowd, &ways, &cup, givers).await;

        assert_eq!((hearts(&shop, &cup).await, given(&shop).await), (500, 500));
        let counted = "SELECT sum(hearts) FROM product_heart_counts";
        assert_eq!(shop.database.number(counted).await, 500);
        for (at, who) in crowd.iter().enumerate().step_by(111) {
            let id = who.subject.account_id;
            let has = format!("SELECT count(*) FROM product_hearts WHERE account_id = '{id}'");
            assert_eq!(shop.database.number(&has).await, i64::from(at % 2 == givers), "{at}");
        }
    }
    assert_eq!(shop.database.number(deadlocks).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_who_does_both_at_once_counts_once_or_not_at_all() {
    let shop = Shop::open().await;
    let cup = shop.another_seller().await.sell("찻잔", 3_000, &[("백", 0, 9)]).await.id;
    let ada = shop.buyer().await;

    for _ in 0..5 {
        let giving = join_all((0..8).map(|_| heart(&ada, &cup)));
        let taking = join_all((0..8).map(|_| unheart(&ada, &cup)));
        let (gave, took) = tokio::join!(giving, taking);
        assert!(gave.iter().all(Result::is_ok), "{gave:?}");
        assert!(took.iter().all(Result::is_ok), "{took:?}");
        let there = given(&shop).await;
        assert!((0..=1).contains(&there));
        assert_eq!(hearts(&shop, &cup).await, there);
    }
}

#[tokio::test]
async fn only_what_everybody_may_see_gets_one() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let draft = seller.create_product("초안", 3_000, &[("백", 0, 9)]).await.unwrap();
    let gone = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let delete = format!(
        "UPDATE products SET state = 'PAUSED', deleted_at = now() WHERE id = '{}'",
        gone.id
    );
    shop.change(&delete).await;
    let resting = shop.another_seller().await.sell("접시", 3_000, &[("백", 0, 9)]).await;
    let rest = format!("UPDATE stores SET state = 'INACTIVE' WHERE id = '{}'", resting.store_id);
    shop.database.run(&rest).await;
    let nowhere = uuid::Uuid::new_v4().to_string();

    for id in [&draft.id, &gone.id, &resting.id, &nowhere] {
        for by in [&shop.buyer().await, &seller] {
            let refused = refusal(&heart(by, id).await.unwrap_err());
            assert_eq!(refused.reason, "NOT_FOUND");
        }
    }
    let refused = refusal(&heart(&seller, "찻잔").await.unwrap_err());
    assert_eq!((&*refused.reason, &*refused.fields[0]), ("VALIDATION_FAILED", "product_id"));
    assert_eq!(given(&shop).await, 0);
}

/// Lets somebody have given this many hearts, for products of the store that are like one of its products.
async fn has_given(shop: &Shop, who: &Persona, like: &Product, count: i32) {
    let many = format!(
        "INSERT INTO products (id, store_id, name, description, currency, price_minor, state, \
                quantity_max_per_order, revision, created_at, updated_at) \
            SELECT gen_random_uuid(), store_id, 'many', '', currency, price_minor, state, 0, 1, now(), now() \
            FROM products, generate_series(1, {count}) WHERE id = '{}'; \
         INSERT INTO product_hearts (account_id, product_id, id, created_at) \
            SELECT '{}', id, gen_random_uuid(), now() FROM products WHERE name = 'many'; \
         INSERT INTO product_heart_counts (product_id, slot, hearts, created_at, updated_at) \
            SELECT id, 0, 1, now(), now() FROM products WHERE name = 'many'",
        like.id, who.subject.account_id
    );
    shop.database.run(&many).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hearts_have_an_end_and_what_is_gone_for_good_does_not_count() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let cup = seller.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let pot = seller.sell("주전자", 9_000, &[("백", 0, 9)]).await;
    let ada = shop.buyer().await;
    has_given(&shop, &ada, &cup, 999).await;

    // Of two at once one is the last.
    let (cups, pots) = tokio::join!(heart(&ada, &cup.id), heart(&ada, &pot.id));
    let full = cups.err().xor(pots.err()).expect("one is refused");
    let full = refusal(&full);
    assert_eq!((&*full.reason, full.fact("limit")), ("HEARTS_FULL", "1000"));
    assert_eq!(hearts(&shop, &cup.id).await + hearts(&shop, &pot.id).await, 1);

    let one = "SELECT id FROM products WHERE name = 'many' LIMIT 1";
    let delete =
        format!("UPDATE products SET state = 'PAUSED', deleted_at = now() WHERE id = ({one})");
    shop.change(&delete).await;
    for product in [&cup, &pot] {
        heart(&ada, &product.id).await.unwrap();
        assert_eq!(hearts(&shop, &product.id).await, 1);
    }
}
