//! Redis may forget everything at any moment, or be gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::DateTime;
use futures_util::future::join_all;
use jangteo_sdk::Client;
use jangteo_sdk::catalog::v1::GetProductRequest;
use jangteo_sdk::policy::v1::Bucket;
use jangteo_server::base::ids::SessionId;
use jangteo_server::platform::buckets::{Caller, Taken};
use jangteo_server::platform::revocations::Revocations;
use jangteo_server::platform::token::Credential;
use jangteo_server::platform::volatile::{self, Volatile};

use crate::harness::{RedisServer, ServerProcess, Shop, free_port, place_order_request};

/// Two servers that share a Redis, and have found it.
async fn two_servers(redis: &RedisServer, rates: &str) -> [Arc<dyn Volatile>; 2] {
    let servers = [(); 2]
        .map(|()| volatile::open(Some(&redis.url), "tests", &rates.parse().unwrap()).unwrap());
    let [one, other] = &servers;
    for _ in 0..100 {
        one.put("found", "it".into(), Duration::from_secs(60)).await;
        one.take(Bucket::Admin, Caller::Account(uuid::Uuid::nil()), 1).await;
        if other.get("found").await.is_some() {
            return servers;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("they have not found it after ten seconds");
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_go_on_while_redis_forgets_and_dies() {
    let shop = Shop::open().await;
    let lamp = shop.product(1, 100_000).await;
    let product_id = shop.seller().await.sell("찻잔", 3_000, &[("기본", 0, 9)]).await.id;
    let buyers = join_all((0..8).map(|_| async { shop.buyer().await.with_points(100_000).await }));
    let buyers = buyers.await;
    let mut redis = RedisServer::start().await;
    let ports = [free_port(), free_port()];
    let flags = ["--redis-url", &redis.url];
    let [one, other] =
        ports.map(|port| ServerProcess::start_with(port, &shop.database.url, &flags));
    let _servers = tokio::join!(one, other);
    let addresses = ports.map(|it| format!("http://127.0.0.1:{it}"));
    let placed = AtomicI64::new(0);
    let (is_over, over) = tokio::sync::watch::channel(false);

    let shoppers = buyers.iter().map(|buyer| {
        let client = Client::balanced(addresses.clone()).unwrap();
        client.resume(buyer.client.tokens().unwrap());
        let (placed, over, lamp, product_id) = (&placed, over.clone(), &lamp, &product_id);
        async move {
            while !*over.borrow() {
                let seen = GetProductRequest { product_id: product_id.clone() };
                client.catalog_service().get_product(seen).await.unwrap();
                let order = place_order_request(&[(lamp, 1)]);
                client.order_service().place_order(order).await.unwrap();
                placed.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    let trouble = async {
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_secs(1)).await;
            redis.flush().await;
        }
        assert!(0 < redis.calls("get").await, "the servers ask it");
        redis.kill();
        let before = placed.load(Ordering::Relaxed);
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert!(before < placed.load(Ordering::Relaxed), "orders go on without it");
        is_over.send(true).unwrap();
    };
    tokio::join!(join_all(shoppers), trouble);

    let placed = placed.into_inner();
    assert_eq!((shop.orders().await, shop.stock(&lamp).await), (placed, 100_000 - placed));
    let balances = join_all(buyers.iter().map(|it| it.balance())).await;
    assert_eq!(balances.iter().sum::<i64>(), 800_000 - placed);
}

#[tokio::test]
async fn servers_share_their_buckets_and_each_has_its_own_without_redis() {
    let mut redis = RedisServer::start().await;
    let [one, other] = two_servers(&redis, "read=1:5,admin=1:5").await;
    let ada = Caller::Account(uuid::Uuid::from_u128(1));

    let Taken::Given(_, 2) = one.take(Bucket::Read, ada, 3).await else {
        panic!("2 of 5 are left")
    };
    let refused = other.take(Bucket::Read, ada, 4).await;
    let Taken::Refused("read", wait) = refused else { panic!("{refused:?}") };
    assert!(Duration::ZERO < wait && wait <= Duration::from_secs(2), "{wait:?}");
    assert_eq!(other.take(Bucket::Write, ada, 4).await, Taken::Unlimited);

    redis.kill();
    for server in [one, other] {
        assert!(matches!(server.take(Bucket::Read, ada, 5).await, Taken::Given(_, 0)));
        assert!(matches!(server.take(Bucket::Read, ada, 5).await, Taken::Refused(..)));
    }
}

#[tokio::test]
async fn what_one_server_keeps_another_finds_until_its_time_is_over() {
    let mut redis = RedisServer::start().await;
    let [one, other] = two_servers(&redis, "off").await;

    one.put("cup", "blue".into(), Duration::from_secs(60)).await;
    assert_eq!(other.get("cup").await.as_deref(), Some(&b"blue"[..]));
    other.forget("cup").await;
    assert_eq!(one.get("cup").await, None);
    one.put("cup", "white".into(), Duration::from_millis(50)).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(one.get("cup").await, None);

    redis.kill();
    one.put("cup", "red".into(), Duration::from_secs(60)).await;
    assert_eq!(one.get("cup").await.as_deref(), Some(&b"red"[..]));
    assert_eq!(other.get("cup").await, None);
}

#[tokio::test]
async fn a_session_that_ends_is_ended_everywhere_at_once() {
    let redis = RedisServer::start().await;
    let [one, other] = two_servers(&redis, "off").await.map(Revocations::new);
    let follower = other.clone();
    let following = tokio::spawn(async move { follower.follow().await });

    // Its subscription takes a moment; what ends before that is in the database.
    let heard = async {
        loop {
            let session_id = SessionId::new();
            one.insert(session_id).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
            let signed_in_at = DateTime::UNIX_EPOCH;
            if other.holds(Credential::Session { id: session_id, signed_in_at }) {
                return;
            }
        }
    };

    tokio::time::timeout(Duration::from_secs(10), heard).await.expect("it is heard of");
    following.abort();
}

#[tokio::test]
async fn a_redis_that_hangs_is_asked_once_a_second_and_comes_back() {
    let redis = RedisServer::start().await;
    let [one, other] = two_servers(&redis, "off").await;

    redis.pause();
    for _ in 0..200 {
        assert_eq!(one.get("found").await, None, "it is on its own");
    }
    one.put("own", "it".into(), Duration::from_secs(60)).await;
    assert!(one.get("own").await.is_some());
    redis.go_on();

    let found = async {
        while one.get("found").await.is_none() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), found).await.expect("it is asked again");
    assert!(other.get("found").await.is_some());
}
