//! Commands that share transactions, and still answer for themselves alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use futures_util::future::join_all;
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::order::v1::PlaceOrderResponse;
use jangteo_sdk::wallet::v1::Wallet;
use jangteo_server::base::error::Result;
use jangteo_server::base::ids::{AccountId, VariantId};
use jangteo_server::base::money::Money;
use jangteo_server::order::model::{Place, Wanted, WantedLine};
use jangteo_server::order::place_order::{PlaceOrder, PlaceOrders};
use jangteo_server::platform::db::Tx;
use jangteo_server::platform::group_commit::{Committer, Operation};
use jangteo_server::platform::idempotency::{KeyedCall, Scope};
use jangteo_server::platform::keys::SealKey;
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tonic::Code;
use uuid::Uuid;

use crate::harness::{Shop, address, refusal};

#[tokio::test(flavor = "multi_thread")]
async fn orders_of_other_goods_do_not_wait_for_a_row_that_somebody_holds() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 9).await, shop.product(1_000, 9).await);
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    let (ada, bob) = (ada.with_points(9_000).await, bob.with_points(9_000).await);
    let mut other = shop.database.connect().await;
    let hold = format!("BEGIN; SELECT 1 FROM stock WHERE variant_id = '{lamp}' FOR UPDATE");
    other.batch_execute(&hold).await.unwrap();

    let (wanted, others) = ([(&lamp, 1)], [(&cup, 1)]);
    let mut waits = Box::pin(ada.place_order_as("waits-for-the-lamp-alone", &wanted));
    for _ in 0..5 {
        tokio::select! {
            _ = &mut waits => panic!("the lamp is held"),
            placed = bob.place_order(&others) => placed.unwrap(),
        };
    }
    other.batch_execute("ROLLBACK").await.unwrap();

    waits.await.unwrap();
    assert_eq!((shop.stock(&lamp).await, shop.stock(&cup).await), (8, 4));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_who_want_a_held_row_wait_together_and_leave_connections_to_others() {
    let shop = Shop::open().await;
    let (lamp, cup) = (shop.product(1_000, 99).await, shop.product(1_000, 9).await);
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    let (ada, bob) = (ada.with_points(99_000).await, bob.with_points(9_000).await);
    let known = ada.place_order_as("ordered-before-it-is-held", &[(&lamp, 1)]).await.unwrap();
    let mut other = shop.database.connect().await;
    let hold = format!("BEGIN; SELECT 1 FROM stock WHERE variant_id = '{lamp}' FOR UPDATE");
    other.batch_execute(&hold).await.unwrap();

    let wanted = [(&lamp, 1)];
    let waiting = join_all((0..60).map(|_| ada.place_order(&wanted)));
    let others = async {
        // By now each of them has been tried, and more than there are connections would wait alone.
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        for _ in 0..5 {
            bob.place_order(&[(&cup, 1)]).await.unwrap();
            bob.balance().await;
        }
        let again = ada.place_order_as("ordered-before-it-is-held", &wanted).await.unwrap();
        assert_eq!(again.get_ref().id, known.get_ref().id, "what is on record needs no row");
        other.batch_execute("ROLLBACK").await.unwrap();
    };
    let (placed, ()) = tokio::join!(waiting, others);

    assert!(placed.iter().all(Result::is_ok));
    assert_eq!((shop.stock(&lamp).await, shop.stock(&cup).await), (38, 4));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_cannot_be_run_fails_alone() {
    let shop = Shop::open().await;
    let (gate, lamp) = (shop.product(1_000, 9).await, shop.product(1_000, 99).await);
    let broken = shop.product(1_000, 9).await;
    let corrupt = format!(
        "UPDATE products SET currency = 'unreadable' \
         WHERE id = (SELECT product_id FROM variants WHERE id = '{broken}')"
    );
    shop.change(&corrupt).await;
    let ada = shop.buyer().await.with_points(90_000).await;
    let mut other = shop.database.connect().await;
    let hold = format!("BEGIN; SELECT 1 FROM stock WHERE variant_id = '{gate}' FOR UPDATE");
    other.batch_execute(&hold).await.unwrap();

    // While the first waits for its row the others gather.
    let order = |key: String, variant: &str| {
        let (ada, lines) = (&ada, [(variant.to_owned(), 1)]);
        async move { ada.place_order_as(&key, &lines).await.map(|_| ()) }
    };
    let goods = (0..20).map(|at| if at == 7 { &broken } else { &lamp });
    let orders = goods.enumerate().map(|(at, it)| order(format!("one-of-a-batch-{at:02}"), it));
    let gathered = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let answers = join_all(orders).await;
        other.batch_execute("ROLLBACK").await.unwrap();
        answers
    };
    let (first, answers) = tokio::join!(order("goes-first-and-waits".into(), &gate), gathered);

    first.unwrap();
    for (at, answer) in answers.into_iter().enumerate() {
        match answer {
            Err(failed) if at == 7 => assert_eq!(refusal(&failed).code, Code::Internal),
            answer => answer.unwrap(),
        }
    }
    assert_eq!((shop.orders().await, shop.stock(&lamp).await), (20, 80));
}

/// The command that the operation panics on.
const PANIC: i64 = -1;

/// Counts what it runs, when it may.
struct Counting {
    may: Arc<Semaphore>,
    ran: Arc<AtomicU32>,
}

impl Operation for Counting {
    type Command = i64;
    type Response = Wallet;
    type Rows = ();
    type Changes = ();

    const NAME: &'static str = "tests.count";

    async fn load(&self, _: &Tx, _: &[&i64], _: DateTime<Utc>) -> Result<()> {
        self.may.acquire().await.unwrap().forget();
        Ok(())
    }

    fn decide(&self, (): (), commands: &[&i64], _: DateTime<Utc>) -> (Vec<Result<Wallet>>, ()) {
        assert!(!commands.contains(&&PANIC), "this one makes everybody panic");
        self.ran.fetch_add(u32::try_from(commands.len()).unwrap(), Ordering::Relaxed);
        (commands.iter().map(|_| Ok(Wallet::default())).collect(), ())
    }

    async fn save(&self, _: &Tx, (): &(), _: DateTime<Utc>) -> Result<()> {
        Ok(())
    }
}

/// A committer whose batches need permits to run.
fn counting(shop: &Shop) -> (Committer<i64>, Arc<Semaphore>, Arc<AtomicU32>) {
    let (may, ran) = (Arc::new(Semaphore::new(0)), Arc::default());
    let operation = Counting { may: Arc::clone(&may), ran: Arc::clone(&ran) };
    (Committer::start(operation, shop.app.means()), may, ran)
}

fn call(shop: &Shop, key: impl Into<Arc<str>>) -> KeyedCall {
    KeyedCall {
        scope: Scope { principal_id: Uuid::nil(), method: "/tests/Count".into(), key: key.into() },
        fingerprint: vec![1],
        now: shop.app.clock.now(),
        ttl: TimeDelta::hours(1),
        seal: SealKey::new(&[1; 32]),
    }
}

#[tokio::test]
async fn who_is_too_late_when_the_batch_begins_is_refused_undecided() {
    let shop = Shop::open().await;
    let (committer, may, ran) = counting(&shop);
    let soon = Some(Instant::now() + Duration::from_millis(200));

    let first = committer.submit(call(&shop, "first"), 1, None);
    let late = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        committer.submit(call(&shop, "late"), 2, soon).await
    };
    let open = async {
        tokio::time::sleep(Duration::from_millis(400)).await;
        may.add_permits(9);
    };
    let (first, late, ()) = tokio::join!(first, late, open);

    assert!(!first.unwrap().replayed);
    assert_eq!(late.err().unwrap().reason(), ErrorReason::DeadlineExceeded);
    assert_eq!(AtomicU32::load(&ran, Ordering::Relaxed), 1);
    let again = committer.submit(call(&shop, "late"), 2, None).await.unwrap();
    assert!(!again.replayed, "undecided, it leaves no record");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_queue_refuses_at_once_and_everybody_accepted_is_answered() {
    let shop = Shop::open().await;
    let (committer, may, ran) = counting(&shop);
    let calls = (0..5_000).map(|at| committer.submit(call(&shop, format!("call-{at}")), at, None));
    let open = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        may.add_permits(5_000);
    };

    let (answers, ()) = tokio::join!(join_all(calls), open);

    let refused = answers.iter().filter_map(|it| it.as_ref().err());
    let refused: Vec<ErrorReason> = refused.map(|it| it.reason()).collect();
    assert!(refused.iter().all(|it| *it == ErrorReason::Overloaded));
    assert!((1_000..4_000).contains(&refused.len()), "{}", refused.len());
    assert_eq!(
        AtomicU32::load(&ran, Ordering::Relaxed),
        5_000 - u32::try_from(refused.len()).unwrap()
    );
}

#[tokio::test]
async fn a_command_that_panics_fails_alone_and_the_next_are_served() {
    let shop = Shop::open().await;
    let (committer, may, ran) = counting(&shop);
    let calls = [1, 2, PANIC, 3].map(|it| committer.submit(call(&shop, format!("{it}")), it, None));
    may.add_permits(99);

    let answers = join_all(calls).await;

    let reasons = answers.iter().map(|it| it.as_ref().err().map(|it| it.reason()));
    let reasons: Vec<Option<ErrorReason>> = reasons.collect();
    assert_eq!(reasons, [None, None, Some(ErrorReason::Internal), None]);
    assert_eq!(AtomicU32::load(&ran, Ordering::Relaxed), 3);
    committer.submit(call(&shop, "next"), 4, None).await.unwrap();
}

#[tokio::test]
async fn equal_calls_in_one_batch_take_effect_once() {
    let shop = Shop::open().await;
    let (committer, may, _) = counting(&shop);
    let calls =
        ["same", "other", "same", "same"].map(|it| committer.submit(call(&shop, it), 1, None));
    may.add_permits(99);

    let answers = join_all(calls).await.into_iter().map(|it| it.unwrap().replayed);

    assert_eq!(answers.filter(|it| *it).count(), 2);
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides).unwrap()
    }
}

/// What an answer says, without what is new every time.
fn told(answer: &Result<PlaceOrderResponse>) -> String {
    match answer {
        Ok(PlaceOrderResponse { order }) => {
            let order = order.as_ref().unwrap();
            let lines = order.store_orders.iter().flat_map(|it| &it.lines);
            let lines: Vec<_> = lines.map(|it| (&it.variant_id, it.quantity)).collect();
            format!("{:?} {lines:?}", order.total)
        }
        Err(refusal) => format!("{:?} {:?}", refusal.reason(), refusal.facts()),
    }
}

/// What the database holds of stock, money and carts.
const STATE: &str = "SELECT string_agg(line, E'\\n' ORDER BY line) AS text FROM ( \
    SELECT 'stock ' || variant_id || ' ' || available AS line FROM stock \
    UNION ALL SELECT 'wallet ' || id || ' ' || balance_minor FROM ledger_accounts \
        WHERE balance_minor IS NOT NULL \
    UNION ALL SELECT 'cart ' || buyer_id || ' ' || variant_id || ' ' || quantity FROM cart_lines \
    UNION ALL SELECT 'wish ' || buyer_id || ' ' || variant_id || ' ' || quantity FROM wishlist_items \
    UNION ALL SELECT 'moved ' || variant_id || ' ' || sum(quantity) FROM stock_movements \
        GROUP BY variant_id \
    UNION ALL SELECT 'paid ' || debit_account_id || ' ' || sum(amount_minor) FROM transfers \
        GROUP BY debit_account_id \
    UNION ALL SELECT 'orders ' || buyer_id || ' ' || count(*) || ' ' || sum(total_minor) FROM orders \
        GROUP BY buyer_id \
    UNION ALL SELECT 'events ' || count(*) FROM outbox) AS state";

#[derive(diesel::QueryableByName)]
struct State {
    #[diesel(sql_type = diesel::sql_types::Text)]
    text: String,
}

#[tokio::test]
async fn a_batch_answers_and_ends_like_its_commands_one_after_the_other() {
    let shop = Shop::open().await;
    let variants = [shop.product(1_000, 6).await, shop.product(700, 3).await];
    let variants: [VariantId; 2] = variants.map(|it| it.parse().unwrap());
    let mut buyers = Vec::new();
    for points in [9_000, 2_000, 1_000] {
        let buyer = shop.buyer().await.with_points(points).await;
        buyer.add_to_cart(&variants[0].to_string(), 2).await.unwrap();
        buyer.wish(&variants[1].to_string(), 1).await.unwrap();
        buyers.push(buyer.subject.account_id);
    }
    let mut dice = Dice(20_261_120);
    let mut connection = shop.database.connect().await;
    let operation = PlaceOrders;
    let now = shop.app.clock.now();

    for round in 0..60 {
        let commands: Vec<PlaceOrder> =
            (0..=dice.roll(12)).map(|_| random_order(&mut dice, &buyers, &variants)).collect();
        let mut ends = Vec::new();
        for size in [commands.len(), 1] {
            connection.batch_execute("BEGIN").await.unwrap();
            let mut answers = Vec::new();
            for batch in commands.chunks(size) {
                let batch: Vec<&PlaceOrder> = batch.iter().collect();
                let shelf = Operation::load(&operation, &connection, &batch, now).await.unwrap();
                let (placed, changes) = operation.decide(shelf, &batch, now);
                operation.save(&connection, &changes, now).await.unwrap();
                answers.extend(placed.iter().map(told));
            }
            let state: State = diesel::sql_query(STATE).get_result(&mut connection).await.unwrap();
            connection.batch_execute("ROLLBACK").await.unwrap();
            ends.push((answers, state.text));
        }
        assert_eq!(ends[0], ends[1], "round {round}: {commands:#?}");
    }
}

fn random_order(dice: &mut Dice, buyers: &[AccountId], variants: &[VariantId]) -> PlaceOrder {
    let wanted = match dice.roll(8) {
        0 => Wanted::Cart(Vec::new()),
        1 => Wanted::Wishlist(Vec::new()),
        2 => Wanted::Wishlist(vec![variants[dice.roll(2)]]),
        _ => {
            let chosen = &variants[dice.roll(2)..];
            let line = |(at, variant_id): (usize, &VariantId)| WantedLine {
                variant_id: *variant_id,
                quantity: i32::try_from(1 + dice.roll(3)).unwrap(),
                place: Place::Line(at),
            };
            Wanted::Lines(chosen.iter().enumerate().map(line).collect())
        }
    };
    PlaceOrder {
        buyer_id: buyers[dice.roll(3)],
        seal: SealKey::new(&[1; 32]),
        wanted,
        shipping_address: address().into(),
        expected_total: (dice.roll(5) == 0).then(|| Money::krw(1_000)),
    }
}
