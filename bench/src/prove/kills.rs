//! Buyers order while the server is killed again and again: each order is made once.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use futures_util::{StreamExt, TryStreamExt, stream};
use jangteo_sdk::Error;
use jangteo_sdk::errors::v1::ErrorReason;
use serde::Serialize;
use serde_json::Value;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_postgres::Client;
use tonic::Code;
use uuid::Uuid;

use crate::chance::{below, between};
use crate::server::Server;
use crate::shop::{HOT, PRODUCTS, Shop};

/// The pieces of the product that everybody wants when the shop opens.
const HOT_STOCK: u64 = 1_000_000_000;
/// How often the server is killed, and how many buyers order meanwhile.
const KILLS: usize = 10;
const BUYERS: u64 = 64;
/// How long the server is left alone at least and at most, in milliseconds.
const ALONE_MS: (u64, u64) = (1_000, 4_000);
/// How long a buyer pauses before the same call at least and at most, in milliseconds.
const PAUSE_MS: (u64, u64) = (10, 50);
/// How long a buyer asks for an answer. A server may take a minute to start.
const PATIENCE: Duration = Duration::from_secs(120);
/// How many calls are repeated in the end, and how many of them at once.
const REPLAYS: usize = 1_000;
const REPLAYS_AT_ONCE: usize = 64;

/// What the kills have shown.
#[derive(Serialize)]
struct Kills {
    buyers: u64,
    kills: Vec<Kill>,
    /// The orders that were made, and those of the product that everybody wants.
    orders: usize,
    hot_orders: u64,
    /// The orders that had to be asked for more than once.
    repeated: usize,
    /// The orders that were asked for once more in the end.
    replayed: usize,
}

/// A kill, and the start after it.
#[derive(Serialize)]
struct Kill {
    /// How many calls had no answer when the server was killed.
    unanswered: u64,
    /// How long it took until the server was ready again.
    restart_ms: f64,
}

/// Kills the server again and again while buyers order, and sees that each order was made once.
pub(super) async fn kills() -> Result<Value> {
    let mut server = Server::start().await?;
    let callers = Callers::start(&Shop::open(&server).await?);
    let mut kills = Vec::new();
    for _ in 0..KILLS {
        kills.push(kill(&mut server, &callers).await?);
    }
    let notes = callers.finish().await?;
    let repeated = notes.iter().filter(|it| 1 < it.sent).count();
    println!("  {} orders, {repeated} of them asked for more than once", notes.len());
    let in_mid_load = kills.iter().all(|it| 0 < it.unanswered);
    ensure!(in_mid_load, "the server was killed while nobody called");

    let shop = Shop::enter(&server).await?;
    let database = server.database().await?;
    // Replays come first: an order that one of them made would be among those that nobody knows of.
    let replayed = check_replays(&shop, &notes).await?;
    check_orders(&database, &notes).await?;
    let hot_orders = check_hot_stock(&database, &notes).await?;
    shop.verify().await?;
    println!("  holds: what must always hold");
    let orders = notes.len();
    let found = Kills { buyers: BUYERS, kills, orders, hot_orders, repeated, replayed };
    Ok(serde_json::to_value(found)?)
}

/// Kills the server after a while, and has it start again.
async fn kill(server: &mut Server, callers: &Callers) -> Result<Kill> {
    sleep(between(ALONE_MS)).await;
    let unanswered = callers.under_way.load(Ordering::Relaxed);
    let killed = Instant::now();
    server.kill_and_restart().await?;
    let restart_ms = killed.elapsed().as_secs_f64() * 1_000.0;
    println!("  killed with {unanswered} calls unanswered, ready after {restart_ms:.0} ms");
    Ok(Kill { unanswered, restart_ms })
}

/// Buyers who order without pause.
struct Callers {
    running: JoinSet<Result<Vec<Note>>>,
    /// How many calls have no answer yet.
    under_way: Arc<AtomicU64>,
    /// Whether they have ordered enough.
    done: Arc<AtomicBool>,
}

impl Callers {
    /// Has every buyer order, each one order after the other.
    fn start(shop: &Shop) -> Self {
        let mut running = JoinSet::new();
        let under_way: Arc<AtomicU64> = Arc::default();
        let done: Arc<AtomicBool> = Arc::default();
        for buyer in 0..BUYERS {
            let (under_way, done) = (Arc::clone(&under_way), Arc::clone(&done));
            running.spawn(order_on(shop.clone(), buyer, under_way, done));
        }
        Self { running, under_way, done }
    }

    /// Lets everybody finish the call that is under way, and tells what all of them were answered.
    async fn finish(mut self) -> Result<Vec<Note>> {
        self.done.store(true, Ordering::Relaxed);
        let mut notes = Vec::new();
        while let Some(finished) = self.running.join_next().await {
            notes.extend(finished??);
        }
        Ok(notes)
    }
}

/// Orders one thing after the other until it is enough, and tells what was answered.
async fn order_on(
    shop: Shop,
    buyer: u64,
    under_way: Arc<AtomicU64>,
    done: Arc<AtomicBool>,
) -> Result<Vec<Note>> {
    let mut notes = Vec::new();
    while !done.load(Ordering::Relaxed) {
        let product = if below(2) == 0 { HOT } else { 2 + below(PRODUCTS - 1) };
        let call = Call { key: Uuid::new_v4().to_string(), buyer, product };
        under_way.fetch_add(1, Ordering::Relaxed);
        let answer = call.ask(&shop).await;
        under_way.fetch_sub(1, Ordering::Relaxed);
        let (order_id, sent) = answer?;
        notes.push(Note { call, order_id, sent });
    }
    Ok(notes)
}

/// An order that was asked for, and what was answered.
#[derive(Clone)]
struct Note {
    call: Call,
    order_id: String,
    /// How often the call was sent until there was an answer.
    sent: u64,
}

/// An order to ask for. With the same key it is the same order.
#[derive(Clone)]
struct Call {
    key: String,
    buyer: u64,
    product: u64,
}

impl Call {
    /// Asks until there is an answer. Tells the order's id, and how often the call was sent.
    async fn ask(&self, shop: &Shop) -> Result<(String, u64)> {
        let begun = Instant::now();
        let mut sent = 0;
        loop {
            sent += 1;
            match shop.place(self.buyer, &[self.product], Some(&self.key)).await {
                Ok(order_id) => return Ok((order_id, sent)),
                Err(error) if is_undecided(&error) && begun.elapsed() < PATIENCE => {
                    sleep(between(PAUSE_MS)).await;
                }
                Err(error) => bail!("call {} of buyer {}: {error:?}", self.key, self.buyer),
            }
        }
    }
}

/// Whether the caller cannot know yet what becomes of the call. What has no reason does not come from the server.
fn is_undecided(error: &Error) -> bool {
    let passing = [ErrorReason::Overloaded, ErrorReason::IdempotencyInProgress];
    let by_reason = error.reason.is_none_or(|it| passing.contains(&it));
    let by_code = matches!(
        error.code,
        Code::Unavailable
            | Code::Cancelled
            | Code::Unknown
            | Code::DeadlineExceeded
            | Code::Aborted
    );
    by_reason || by_code
}

/// Asks for some of the orders once more, with the same keys: they are the same orders. Tells how many.
async fn check_replays(shop: &Shop, notes: &[Note]) -> Result<usize> {
    let every = (notes.len() / REPLAYS).max(1);
    let sample: Vec<Note> = notes.iter().step_by(every).take(REPLAYS).cloned().collect();
    let count = sample.len();
    let replays = sample.into_iter().map(move |Note { call, order_id, .. }| async move {
        let (again, _sent) = call.ask(shop).await?;
        ensure!(again == order_id, "call {}: {order_id} at first, then {again}", call.key);
        anyhow::Ok(())
    });
    stream::iter(replays).buffer_unordered(REPLAYS_AT_ONCE).try_collect::<()>().await?;
    println!("  holds: {count} orders that are asked for once more are the same orders");
    Ok(count)
}

/// Checks that the orders in the database are those that were answered, each once.
async fn check_orders(database: &Client, notes: &[Note]) -> Result<()> {
    let rows = database.query("SELECT id::text FROM orders", &[]).await?;
    let stored = rows.iter().map(|it| it.try_get::<_, String>(0));
    let stored = stored.collect::<Result<BTreeSet<String>, _>>()?;
    let answered: BTreeSet<String> = notes.iter().map(|it| it.order_id.clone()).collect();
    let shared = notes.len() - answered.len();
    ensure!(shared == 0, "{shared} calls were answered the order of another call");
    let lost = answered.difference(&stored).count();
    ensure!(lost == 0, "{lost} orders were answered, and are not in the database");
    let unknown = stored.difference(&answered).count();
    ensure!(unknown == 0, "{unknown} orders are in the database, and nobody knows of them");
    ensure!(rows.len() == notes.len(), "{} rows for {} orders", rows.len(), notes.len());
    println!("  holds: {} orders were answered and are in the database, each once", rows.len());
    Ok(())
}

/// Checks that each order of the product that everybody wants took one piece, and tells how many there are.
async fn check_hot_stock(database: &Client, notes: &[Note]) -> Result<u64> {
    let hot_orders = notes.iter().filter(|it| it.call.product == HOT).count() as u64;
    let stock =
        format!("SELECT available::bigint FROM stock WHERE variant_id = bench_id(3, {HOT})");
    let available: i64 = database.query_one(stock.as_str(), &[]).await?.try_get(0)?;
    let sold = HOT_STOCK.checked_add_signed(-available).context("more stock than there was")?;
    ensure!(sold == hot_orders, "{sold} pieces are gone, {hot_orders} were ordered");
    println!("  holds: {hot_orders} pieces of the hot product were ordered, and as many are gone");
    Ok(hot_orders)
}
