//! Loads the market, has visitors come at a steady pace, and sees that each finds what they look for in time.

use std::collections::BTreeMap;
use std::env;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use futures_util::FutureExt;
use serde::Serialize;
use serde_json::Value;

use super::market::{Phase, VARIANTS_EACH, load};
use super::visits::{Grounds, VISITS, Visit};
use crate::chance::scatter;
use crate::load::{Shot, Tally, open_loop_of};
use crate::server::Server;
use crate::shop::Shop;

/// The products, unless `PRODUCTS` says otherwise. With fewer than the least, some stores would be empty.
const PRODUCTS: u64 = 1_000_000;
const PRODUCTS_MIN: u64 = 50_000;
/// How long loading them may take.
const LOAD_MAX: Duration = Duration::from_secs(600);
/// How many visits there are a second, and for how long; before that, for how long nobody measures.
const VISITS_PER_S: f64 = 200.0;
const DRIVEN: Duration = Duration::from_secs(60);
const WARM: Duration = Duration::from_secs(10);
/// The time within which 99 of a hundred visits of each kind are answered, in milliseconds.
const P99_MS_MAX: f64 = 50.0;

/// What the campaign has shown.
#[derive(Serialize)]
struct Found {
    products: u64,
    variants: u64,
    load_s: f64,
    load: Vec<Phase>,
    database_mib: f64,
    server_memory_mib: f64,
    visits_per_s: f64,
    visits: Vec<Row>,
}

/// What became of the visits of a kind, timed from when they were due.
#[derive(Serialize)]
struct Row {
    name: &'static str,
    sent: u64,
    p50_ms: f64,
    p99_ms: f64,
    max_ms: f64,
    /// The visits without a good answer.
    errors: u64,
    /// What was said to those, with how often.
    said: BTreeMap<String, u64>,
}

/// Loads the market, and sees that it is quick.
pub(in crate::prove) async fn catalog() -> Result<Value> {
    let products = products()?;
    let server = Server::start().await?;
    println!("  loading {products} products");
    let begun = Instant::now();
    let load = load(&server, products).await?;
    let took = begun.elapsed();
    println!(
        "  loaded after {:.1} s, at most {} are allowed",
        took.as_secs_f64(),
        LOAD_MAX.as_secs()
    );
    let database_mib = database_mib(&server).await?;

    let visits = visit(&server, products).await?;
    let found = Found {
        products,
        variants: products * VARIANTS_EACH,
        load_s: took.as_secs_f64(),
        load,
        database_mib,
        server_memory_mib: server.memory_mib()?,
        visits_per_s: VISITS_PER_S,
        visits,
    };
    let Found { server_memory_mib, .. } = &found;
    println!("  the database has {database_mib:.0} MiB, the server holds {server_memory_mib:.0}");
    ensure!(took <= LOAD_MAX, "loading took {:.0} s", took.as_secs_f64());
    println!("  holds: loaded within {} s", LOAD_MAX.as_secs());
    check(&found.visits)?;
    Ok(serde_json::to_value(found)?)
}

/// How many products there are to be.
fn products() -> Result<u64> {
    let asked = env::var("PRODUCTS").ok().filter(|it| !it.is_empty());
    let products = asked.map_or(Ok(PRODUCTS), |it| it.parse());
    let products = products.context("PRODUCTS is no number")?;
    ensure!(PRODUCTS_MIN <= products, "PRODUCTS must be {PRODUCTS_MIN} or more");
    Ok(products)
}

async fn database_mib(server: &Server) -> Result<f64> {
    let size = "SELECT pg_database_size(current_database())";
    let bytes: i64 = server.database().await?.query_one(size, &[]).await?.try_get(0)?;
    Ok(bytes as f64 / f64::from(1 << 20))
}

/// Has visitors come, and prints what they found, kind by kind.
async fn visit(server: &Server, products: u64) -> Result<Vec<Row>> {
    let shop = Shop::enter(server).await?;
    let grounds = Arc::new(Grounds::explore(shop.client(), products).await?);
    let shots: Vec<Shot> = VISITS.iter().map(|it| shot(&grounds, it)).collect();
    server.settle().await?;
    println!("  {VISITS_PER_S} visits a second, for {} s", DRIVEN.as_secs());
    open_loop_of(&shots, pick, VISITS_PER_S, WARM).await?;
    let tallies = open_loop_of(&shots, pick, VISITS_PER_S, DRIVEN).await?;
    let rows: Vec<Row> =
        VISITS.iter().zip(&tallies).map(|(it, tally)| Row::new(it, tally)).collect();
    println!(
        "  {:<24} {:>6} {:>8} {:>8} {:>8} {:>7}",
        "", "sent", "p50 ms", "p99 ms", "max ms", "errors"
    );
    for row in &rows {
        row.print();
    }
    Ok(rows)
}

fn shot(grounds: &Arc<Grounds>, visit: &'static Visit) -> Shot {
    let grounds = Arc::clone(grounds);
    Arc::new(move |_| {
        let grounds = Arc::clone(&grounds);
        async move { grounds.go(visit).await }.boxed()
    })
}

/// The kind of a visit, by its number.
fn pick(number: u64) -> usize {
    let mut left = scatter(number, 100);
    let picked = VISITS.iter().position(|it| {
        let is_it = left < it.percent;
        left = left.saturating_sub(it.percent);
        is_it
    });
    picked.unwrap_or_default()
}

impl Row {
    fn new(visit: &Visit, tally: &Tally) -> Self {
        Self {
            name: visit.name,
            sent: tally.sent,
            p50_ms: tally.ms(0.5),
            p99_ms: tally.ms(0.99),
            max_ms: tally.ms(1.0),
            errors: tally.errors(),
            said: tally.refused.clone(),
        }
    }

    fn print(&self) {
        let Self { name, sent, p50_ms, p99_ms, max_ms, errors, said } = self;
        println!("  {name:<24} {sent:>6} {p50_ms:>8.2} {p99_ms:>8.2} {max_ms:>8.2} {errors:>7}");
        if !said.is_empty() {
            println!("    {said:?}");
        }
    }
}

/// Checks that every visit was good, and nearly all were quick.
fn check(rows: &[Row]) -> Result<()> {
    let errors: u64 = rows.iter().map(|it| it.errors).sum();
    ensure!(errors == 0, "{errors} visits had no good answer");
    println!("  holds: every visit had a good answer");
    let slow: Vec<&str> =
        rows.iter().filter(|it| P99_MS_MAX < it.p99_ms).map(|it| it.name).collect();
    ensure!(
        slow.is_empty(),
        "more than one of a hundred took over {P99_MS_MAX} ms: {}",
        slow.join("; ")
    );
    println!("  holds: 99 of a hundred of each kind are answered within {P99_MS_MAX} ms");
    Ok(())
}
