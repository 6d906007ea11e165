//! A replica takes reads: a real one, that is paused, stopped, hung and promoted.

use std::time::Duration;

use diesel_async::RunQueryDsl;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::catalog::v1::catalog_service_client::CatalogServiceClient;
use jangteo_sdk::order::v1::order_service_client::OrderServiceClient;
use jangteo_sdk::order::v1::{ListOrdersRequest, Order};
use jangteo_sdk::store::v1::GetStoreRequest;
use jangteo_sdk::store::v1::store_service_client::StoreServiceClient;
use jangteo_sdk::wallet::v1::ListWalletEntriesRequest;
use jangteo_server::platform::db::Tx;
use jangteo_server::platform::reads::Freshness::{self, Current, Recent};
use tokio::sync::watch;
use tokio::task::block_in_place;
use tokio::time::{sleep, timeout};
use tonic::Request;

use self::Place::{Primary, Replica};
use super::telemetry::get;
use crate::harness::{Database, Persona, Replicated, ServerProcess, Shop, free_port, refusal};

/// The longest that anything here is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who answers a read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Primary,
    Replica,
}

/// Who answers a read that must be so fresh, and how many stores that one knows of.
async fn seen(shop: &Shop, freshness: Freshness) -> (Place, i64) {
    #[derive(diesel::QueryableByName)]
    struct Seen {
        #[diesel(sql_type = diesel::sql_types::Bool)]
        at_replica: bool,
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        stores: i64,
    }
    const SEE: &str =
        "SELECT pg_is_in_recovery() AS at_replica, (SELECT count(*) FROM stores) AS stores";
    let see = async |tx: &mut Tx| Ok(diesel::sql_query(SEE).get_result::<Seen>(tx).await?);
    let seen = shop.app.reads.read(freshness, see).await.unwrap();
    (if seen.at_replica { Replica } else { Primary }, seen.stores)
}

/// Waits until it is so.
async fn until(what: &str, mut is: impl AsyncFnMut() -> bool) {
    let waited = timeout(PATIENCE, async {
        while !is().await {
            sleep(Duration::from_millis(10)).await;
        }
    });
    waited.await.unwrap_or_else(|_| panic!("after {PATIENCE:?} it is not so that {what}"));
}

/// Waits until all reads are answered there.
async fn until_at(shop: &Shop, place: Place) {
    for freshness in [Current, Recent] {
        let what = format!("{freshness:?} reads are answered by the {place:?}");
        until(&what, async || seen(shop, freshness).await.0 == place).await;
    }
}

/// Whether a connection of the server's has run such a statement last.
async fn ran(database: &Database, like: &str) -> bool {
    let ran = format!(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
         AND query NOT LIKE '%pg_stat_activity%' AND query LIKE '{like}'"
    );
    0 < database.number(&ran).await
}

async fn orders_of(persona: &Persona) -> Vec<Order> {
    let orders = persona.order().list_orders(ListOrdersRequest::default()).await;
    orders.unwrap().into_inner().orders
}

#[tokio::test(flavor = "multi_thread")]
async fn reads_go_to_the_replica_and_writes_to_the_primary() {
    let clusters = Replicated::start().await;
    let shop = Shop::open_replicated(&clusters).await;
    let lamp = shop.product(1_000, 9).await;
    let store = shop.seller().await.open_store("장터 공방").await.clone();
    let ada = shop.buyer().await.with_points(5_000).await;
    until_at(&shop, Replica).await;

    let order = ada.place_order(&[(&lamp, 2)]).await.unwrap();

    let (primary, replica) = (clusters.primary(), clusters.replica());
    let mut stranger = StoreServiceClient::new(shop.channel.clone());
    let request = GetStoreRequest { store_id: store.id.clone() };
    until("a stranger's read goes to the replica", async || {
        stranger.get_store(request.clone()).await.unwrap();
        ran(&replica, r#"SELECT%"stores"%"#).await
    })
    .await;
    // It has a moment to catch up, or the primary answers: what was done is found either way.
    until("a list of one's own does", async || {
        let entries = ListWalletEntriesRequest::default();
        let entries = ada.wallet().list_wallet_entries(entries).await.unwrap().into_inner().entries;
        assert_eq!(entries.len(), 2, "the charge and the order");
        ran(&replica, "SELECT%FROM transfers%").await
    })
    .await;
    until("a list that is read in one view does", async || {
        assert_eq!(orders_of(&ada).await, std::slice::from_ref(&order));
        ran(&replica, "ROLLBACK%").await
    })
    .await;
    assert_eq!(primary.number("SELECT count(*) FROM orders").await, 1);
    assert_eq!(replica.number("SELECT pg_is_in_recovery()::int").await, 1, "it cannot be written");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_written_finds_it_at_once_and_strangers_half_a_second_later() {
    let clusters = Replicated::start().await;
    let shop = Shop::open_replicated(&clusters).await;
    let replica = clusters.replica();
    let mut stranger = StoreServiceClient::new(shop.channel.clone());
    let mut saw_old = false;
    // A machine that is busy may take half a second from one line to the next.
    for _ in 0..20 {
        let seller = shop.another_seller().await;
        until_at(&shop, Replica).await;
        let before = shop.database.number("SELECT count(*) FROM stores").await;
        replica.run("SELECT pg_wal_replay_pause()").await;
        until("the replica has paused", async || {
            let is = "SELECT (pg_get_wal_replay_pause_state() = 'paused')::int";
            replica.number(is).await == 1
        })
        .await;

        let store = seller.open_store("새 공방").await;

        let strangers = seen(&shop, Recent).await;
        let request = GetStoreRequest { store_id: store.id.clone() };
        let own = seller.store_client().get_store(request.clone()).await.unwrap().into_inner();
        assert_eq!(own.store.as_ref(), Some(store), "it has not come to the replica");
        assert_eq!(seen(&shop, Current).await, (Primary, before + 1));
        match strangers {
            (Replica, stores) => assert_eq!(stores, before),
            (Primary, stores) => assert_eq!(stores, before + 1),
        }
        let kept = stranger.get_store(request.clone()).await;
        assert!(kept.is_ok_and(|it| it.into_inner().store.is_some()) || strangers.0 == Replica);
        until("a replica that is behind takes no reads", async || {
            seen(&shop, Recent).await == (Primary, before + 1)
        })
        .await;
        assert_eq!(stranger.get_store(request).await.unwrap().into_inner(), own);

        replica.run("SELECT pg_wal_replay_resume()").await;
        until("it takes them when it has caught up", async || {
            seen(&shop, Current).await == (Replica, before + 1)
        })
        .await;
        saw_old |= strangers.0 == Replica;
        if saw_old {
            break;
        }
    }
    assert!(saw_old, "strangers are shown what the replica has");

    let unknown = GetStoreRequest { store_id: uuid::Uuid::new_v4().to_string() };
    let refused = stranger.get_store(unknown).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND", "a refusal is an answer");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_that_stops_costs_nobody_an_answer() {
    let mut clusters = Replicated::start().await;
    let shop = Shop::open_replicated(&clusters).await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(9_000).await;
    until_at(&shop, Replica).await;
    let (count, answered) = watch::channel(0_u64);
    let (is_over, over) = watch::channel(false);
    // Clients that repeat nothing.
    let mut catalog = CatalogServiceClient::new(shop.channel.clone());
    let mut orders = OrderServiceClient::new(shop.channel.clone());
    let token = format!("Bearer {}", ada.token);
    let reading = tokio::spawn(async move {
        while !*over.borrow() {
            let all = catalog.list_products(ListProductsRequest::default()).await.unwrap();
            assert_eq!(all.into_inner().products.len(), 1);
            let mut own = Request::new(ListOrdersRequest::default());
            own.metadata_mut().insert("authorization", token.parse().unwrap());
            orders.list_orders(own).await.unwrap();
            count.send_modify(|it| *it += 1);
        }
    });
    let reads_go_on = async || {
        let before = *answered.borrow();
        until("reads go on", async || before + 5 < *answered.borrow()).await;
    };

    for placed in 1..=2 {
        reads_go_on().await;
        block_in_place(|| clusters.stop_replica());
        reads_go_on().await;
        until_at(&shop, Primary).await;
        ada.place_order(&[(&lamp, 1)]).await.unwrap();
        assert_eq!(orders_of(&ada).await.len(), placed);

        block_in_place(|| clusters.start_replica());
        until_at(&shop, Replica).await;
        assert_eq!(orders_of(&ada).await.len(), placed, "it has caught up");
    }

    reads_go_on().await;
    is_over.send(true).unwrap();
    reading.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_that_hangs_or_is_one_no_more_is_left_alone() {
    let clusters = Replicated::start().await;
    let shop = Shop::open_replicated(&clusters).await;
    until_at(&shop, Replica).await;

    clusters.hang_replica();
    let hung = [seen(&shop, Recent), seen(&shop, Recent)];
    let [one, other] = hung.map(|it| timeout(PATIENCE, it));
    let (one, other) = tokio::join!(one, other);
    assert_eq!([one.unwrap(), other.unwrap()], [(Primary, 0); 2], "nobody waits for it for ever");
    until_at(&shop, Primary).await;
    clusters.wake_replica();
    until_at(&shop, Replica).await;

    assert_eq!(clusters.replica().number("SELECT pg_promote()::int").await, 1);
    until_at(&shop, Primary).await;
    shop.another_seller().await.open_store("새 공방").await;
    assert_eq!(seen(&shop, Recent).await, (Primary, 1));
    assert_eq!(clusters.replica().number("SELECT count(*) FROM stores").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_told_of_a_replica_reads_there_and_says_so() {
    let clusters = Replicated::start().await;
    let (primary, replica) = (clusters.primary(), clusters.replica());
    let [port, admin] = [(); 2].map(|()| free_port());
    let admin_listen = format!("127.0.0.1:{admin}");
    let flags = ["--replica-url", replica.url.as_str(), "--admin-listen", admin_listen.as_str()];
    let server = ServerProcess::start_with(port, &primary.url, &flags).await;
    let mut catalog = CatalogServiceClient::new(server.channel.clone());

    until("the figures tell of reads at the replica", async || {
        catalog.list_products(ListProductsRequest::default()).await.unwrap();
        let figures = get(admin, "/metrics").await.unwrap();
        let mut reads = figures.lines().filter(|it| it.starts_with("jangteo_reads_total"));
        let at_replica = reads.any(|it| it.contains("jangteo_database_role=\"replica\""));
        at_replica && figures.contains("jangteo_replica_lag_seconds")
    })
    .await;
}
