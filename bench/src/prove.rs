//! `make prove`: what the server survives.
//!
//! A campaign takes minutes. It ends with an error at the first thing that does not hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use futures_util::future::LocalBoxFuture;
use futures_util::{FutureExt, StreamExt, TryStreamExt, stream};
use jangteo_sdk::Error;
use jangteo_sdk::errors::v1::ErrorReason;
use serde::Serialize;
use serde_json::{Map, Value};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_postgres::{Client, NoTls};
use tonic::Code;
use uuid::Uuid;

use crate::load::{Shot, closed_loop, open_loop};
use crate::server::Server;
use crate::shop::{PRODUCTS, REGULARS, Shop};

/// The product that everybody wants, and its pieces when the shop opens.
const HOT: u64 = 1;
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

/// The pieces that ten minutes are made of.
const MINUTES: usize = 10;
const MINUTE: Duration = Duration::from_secs(60);
/// The callers that find out how fast it goes, and how long they take.
const CALLERS: u64 = 256;
const FIND: Duration = Duration::from_secs(5);
/// The place of the minute after which nothing should grow any more: the second.
const WARM: usize = 1;
/// The most that memory may grow after that, as a share, and that files and backends may, by number.
const MEMORY_GROWTH_MAX: f64 = 0.15;
const GROWTH_MAX: u64 = 4;
/// The connections to the database; its own workers come and go.
const BACKENDS: &str = "SELECT count(*) FROM pg_stat_activity \
    WHERE datname = 'jangteo' AND backend_type = 'client backend'";

/// A long run, and what must hold after it.
struct Campaign {
    name: &'static str,
    what: &'static str,
    /// Runs it, and tells what was found.
    run: fn() -> LocalBoxFuture<'static, Result<Value>>,
}

/// Everything that is proved.
const CAMPAIGNS: &[Campaign] = &[
    Campaign {
        name: "kills",
        what: "64 buyers order while the server is killed ten times",
        run: || kills().boxed_local(),
    },
    Campaign {
        name: "ten_minutes",
        what: "ten minutes at half of how fast it goes",
        run: || ten_minutes().boxed_local(),
    },
];

/// Runs the campaigns that are wanted, or all.
pub(crate) async fn prove(wanted: &[String]) -> Result<()> {
    let unknown = wanted.iter().find(|it| CAMPAIGNS.iter().all(|known| known.name != **it));
    if let Some(unknown) = unknown {
        let known: Vec<&str> = CAMPAIGNS.iter().map(|it| it.name).collect();
        bail!("no campaign is called {unknown}; there are {}", known.join(", "));
    }
    let mut results = Map::new();
    let is_wanted = |it: &&Campaign| wanted.is_empty() || wanted.iter().any(|name| name == it.name);
    for campaign in CAMPAIGNS.iter().filter(is_wanted) {
        println!("\n{}: {}", campaign.name, campaign.what);
        let found = (campaign.run)().await?;
        results.insert(campaign.name.to_owned(), found);
        keep(&results)?;
    }
    Ok(())
}

/// Keeps what was found so far.
fn keep(results: &Map<String, Value>) -> Result<()> {
    let folder = Path::new("target/prove");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("results.json"), serde_json::to_string_pretty(results)?)?;
    println!("  kept: target/prove/results.json");
    Ok(())
}

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
async fn kills() -> Result<Value> {
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
    let database = connect(&server).await?;
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

/// What ten minutes have shown.
#[derive(Serialize)]
struct TenMinutes {
    offered_per_s: f64,
    minutes: Vec<Minute>,
}

/// What a minute was like, and what the server held after it.
#[derive(Serialize)]
struct Minute {
    good_per_s: f64,
    p50_ms: f64,
    p99_ms: f64,
    /// The calls without a good answer.
    errors: u64,
    /// What was said to those that were answered, with how often.
    said: BTreeMap<String, u64>,
    server_memory_mib: f64,
    open_files: u64,
    /// The connections to the database.
    backends: u64,
}

/// Keeps the server busy for ten minutes, and sees that it holds no more in the end.
async fn ten_minutes() -> Result<Value> {
    let server = Server::start().await?;
    let offered_per_s = find_rate(&server).await?;
    let database = connect(&server).await?;
    let mut minutes = Vec::new();
    for number in 1..=MINUTES {
        let minute = Minute::spend(&server, &database, offered_per_s).await?;
        minute.print(number);
        minutes.push(minute);
    }
    check_minutes(&minutes)?;
    Shop::enter(&server).await?.verify().await?;
    println!("  holds: what must always hold");
    Ok(serde_json::to_value(TenMinutes { offered_per_s, minutes })?)
}

/// Opens the shop, and tells half of how fast it goes.
async fn find_rate(server: &Server) -> Result<f64> {
    let shop = Shop::open(server).await?;
    let most = closed_loop(&mixture(&shop), CALLERS, FIND).await?;
    let (fastest, half) = (most.per_s(), most.per_s() / 2.0);
    println!("  {CALLERS} callers reach {fastest:.0}/s: {half:.0}/s are offered from here on");
    Ok(half)
}

/// Two orders or charges to one product page.
fn mixture(shop: &Shop) -> Shot {
    shop.shot(|shop, n| async move {
        let (buyer, product) = (below(REGULARS), 1 + below(PRODUCTS));
        if n % 3 == 0 {
            return shop.look(product).await;
        }
        match below(10) {
            0..=6 => shop.order(buyer, &[product]).await,
            7 | 8 => shop.order(buyer, &[HOT]).await,
            _ => shop.charge(buyer, 1_000).await,
        }
    })
}

impl Minute {
    /// Has calls come in for a minute, with fresh tokens, and looks at the server then.
    async fn spend(server: &Server, database: &Client, offered_per_s: f64) -> Result<Self> {
        let shop = Shop::enter(server).await?;
        let begun: Arc<AtomicU64> = Arc::default();
        let shot = counted(&mixture(&shop), &begun);
        let tally = open_loop(&shot, offered_per_s, MINUTE).await?;
        let backends: i64 = database.query_one(BACKENDS, &[]).await?.try_get(0)?;
        Ok(Self {
            good_per_s: tally.per_s(),
            p50_ms: tally.ms(0.5),
            p99_ms: tally.ms(0.99),
            // Not what was refused alone: a call that was never answered is in no tally.
            errors: begun.load(Ordering::Relaxed).saturating_sub(tally.times.len()),
            said: tally.refused,
            server_memory_mib: server.memory_mib()?,
            open_files: server.open_files()? as u64,
            backends: backends.unsigned_abs(),
        })
    }

    /// Prints itself as minute `number`.
    fn print(&self, number: usize) {
        let Self { good_per_s, p50_ms, p99_ms, errors, .. } = self;
        let Self { server_memory_mib, open_files, backends, .. } = self;
        print!(
            "  minute {number:<2} {good_per_s:>7.0}/s  p50 {p50_ms:6.2} ms  p99 {p99_ms:7.2} ms"
        );
        print!("  {errors} errors  {server_memory_mib:.0} MiB");
        println!("  {open_files} files  {backends} backends");
        if !self.said.is_empty() {
            println!("    {:?}", self.said);
        }
    }
}

/// The same shot, each of which is counted when it begins.
fn counted(shot: &Shot, begun: &Arc<AtomicU64>) -> Shot {
    let (shot, begun) = (Arc::clone(shot), Arc::clone(begun));
    Arc::new(move |n| {
        begun.fetch_add(1, Ordering::Relaxed);
        shot(n)
    })
}

/// Checks that every call was good, and that the server holds no more than when it had run warm.
fn check_minutes(minutes: &[Minute]) -> Result<()> {
    let errors: u64 = minutes.iter().map(|it| it.errors).sum();
    ensure!(errors == 0, "{errors} calls had no good answer");
    println!("  holds: every call had a good answer");
    let warm_and_last = minutes.get(WARM).zip(minutes.last());
    let (warm, last) = warm_and_last.context("not enough minutes")?;
    let (before, after) = (warm.server_memory_mib, last.server_memory_mib);
    let memory = format!("{before:.0} MiB after the second minute, {after:.0} MiB after the last");
    ensure!(after <= before * (1.0 + MEMORY_GROWTH_MAX), "memory grows: {memory}");
    println!("  holds: memory does not grow: {memory}");
    let files = ("open files", warm.open_files, last.open_files);
    let backends = ("backends", warm.backends, last.backends);
    for (what, before, after) in [files, backends] {
        let counts = format!("{before} after the second minute, {after} after the last");
        ensure!(after <= before + GROWTH_MAX, "{what} grow: {counts}");
        println!("  holds: {what} do not grow: {counts}");
    }
    Ok(())
}

/// Looks into the database of `server`.
async fn connect(server: &Server) -> Result<Client> {
    let (database, connection) = tokio_postgres::connect(&server.database_url()?, NoTls).await?;
    tokio::spawn(connection);
    Ok(database)
}

/// So many milliseconds, from the first up to the second.
fn between((least, most): (u64, u64)) -> Duration {
    Duration::from_millis(least + below(most - least))
}

/// Any number below `bound`.
fn below(bound: u64) -> u64 {
    (Uuid::new_v4().as_u128() % u128::from(bound)) as u64
}
