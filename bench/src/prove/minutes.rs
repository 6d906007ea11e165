//! Ten minutes at half of how fast it goes: the server holds no more in the end.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use serde_json::Value;
use tokio_postgres::Client;

use crate::chance::below;
use crate::load::{Shot, closed_loop, open_loop};
use crate::server::Server;
use crate::shop::{HOT, PRODUCTS, REGULARS, Shop};

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
pub(super) async fn ten_minutes() -> Result<Value> {
    let server = Server::start().await?;
    let offered_per_s = find_rate(&server).await?;
    let database = server.database().await?;
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
