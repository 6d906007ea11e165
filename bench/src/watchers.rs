//! `watch_stock`: ten thousand streams on one process, what each costs, and how soon they hear of a sale.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use futures_util::{StreamExt, TryStreamExt, stream};
use hdrhistogram::Histogram;
use jangteo_sdk::catalog::v1::stock_service_client::StockServiceClient;
use jangteo_sdk::catalog::v1::{WatchStockRequest, WatchStockResponse};
use serde::Serialize;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tonic::Streaming;
use tonic::transport::{Channel, Endpoint};

use crate::server::Server;
use crate::shop::Shop;

/// What this is called among the scenarios.
pub(crate) const NAME: &str = "watch_stock";
/// The streams, all of one product.
const STREAMS: usize = 10_000;
/// The streams of a connection; the server takes 256.
const STREAMS_PER_CONNECTION: usize = 250;
/// How many are being opened at a time.
const OPENING: usize = 256;
/// The product that is watched.
const PRODUCT: u64 = 1;
/// How many orders are timed.
const ORDERS: u64 = 40;
/// How long it is quiet between them, and how much longer each time: so that they come at all times of the server's pace.
const QUIET: Duration = Duration::from_millis(400);
const QUIET_MORE: Duration = Duration::from_millis(13);
/// How long everybody's news of an order are waited for.
const PATIENCE: Duration = Duration::from_secs(15);

/// What was found out.
#[derive(Serialize)]
struct Found {
    streams: usize,
    connections: usize,
    /// What the server grew by, for each stream.
    kib_per_stream: f64,
    server_rss_mib: f64,
    /// From when an order was sent to when a stream told that it was there.
    p50_ms: f64,
    p99_ms: f64,
    max_ms: f64,
    /// From when an order was sent to when its buyer had the answer, the median.
    order_p50_ms: f64,
}

/// The orders that were sent, and who has heard of them.
struct Sales {
    /// When the order was sent that left so many pieces.
    sent: Mutex<BTreeMap<i32, Instant>>,
    /// How long it took, in microseconds.
    times: Mutex<Histogram<u64>>,
    heard: AtomicU64,
}

/// Opens the streams, orders, and prints and keeps what it finds.
pub(crate) async fn watch_stock(server: &Server, shop: &Shop) -> Result<()> {
    println!("\n{NAME}: {STREAMS} streams of one product, and orders of it");
    server.settle().await?;
    let before = server.memory_mib()?;
    let (streams, left) = open(server, shop).await?;
    let sales = Arc::new(Sales::new()?);
    let mut readers = JoinSet::new();
    for stream in streams {
        let sales = Arc::clone(&sales);
        readers.spawn(async move { sales.read(stream, left).await });
    }
    sleep(QUIET).await;
    let opened = server.memory_mib()?;
    let driven = async {
        tokio::select! {
            answers = sales.sell(shop, left) => answers,
            Some(ended) = readers.join_next() => Err(anyhow!("a stream ended: {ended:?}")),
        }
    };
    let answers = driven.await?;
    let found = {
        let times = lock(&sales.times);
        let ms = |share: f64| times.value_at_quantile(share) as f64 / 1_000.0;
        Found {
            streams: STREAMS,
            connections: STREAMS.div_ceil(STREAMS_PER_CONNECTION),
            kib_per_stream: (opened - before) * 1_024.0 / STREAMS as f64,
            server_rss_mib: server.memory_mib()?,
            p50_ms: ms(0.5),
            p99_ms: ms(0.99),
            max_ms: ms(1.0),
            order_p50_ms: answers.value_at_quantile(0.5) as f64 / 1_000.0,
        }
    };
    println!(
        "  {STREAMS} streams: {:.1} KiB each, the server holds {:.0} MiB",
        found.kib_per_stream, found.server_rss_mib
    );
    println!(
        "  from an order to its watchers: p50 {:.1} ms, p99 {:.1} ms, at most {:.1} ms; its answer took {:.1} ms",
        found.p50_ms, found.p99_ms, found.max_ms, found.order_p50_ms
    );
    let folder = Path::new("target/bench");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("watch_stock.json"), serde_json::to_string_pretty(&found)?)?;
    Ok(())
}

/// Opens the streams and reads the first message of each; tells the pieces that are left, too.
async fn open(server: &Server, shop: &Shop) -> Result<(Vec<Streaming<WatchStockResponse>>, i32)> {
    let mut connections = Vec::new();
    for _ in 0..STREAMS.div_ceil(STREAMS_PER_CONNECTION) {
        connections.push(Endpoint::from_shared(server.address())?.connect().await?);
    }
    let product_id = shop.product_id(PRODUCT);
    let opening = (0..STREAMS).map(|it| {
        let connection = connections.get(it / STREAMS_PER_CONNECTION).cloned();
        let product_ids = vec![product_id.clone()];
        async move { watch(connection.context("no connection")?, product_ids).await }
    });
    let opened: Vec<_> = stream::iter(opening).buffer_unordered(OPENING).try_collect().await?;
    let (streams, left): (Vec<_>, Vec<i32>) = opened.into_iter().unzip();
    Ok((streams, left.into_iter().min().unwrap_or_default()))
}

async fn watch(
    connection: Channel,
    product_ids: Vec<String>,
) -> Result<(Streaming<WatchStockResponse>, i32)> {
    let request = WatchStockRequest { product_ids, ..Default::default() };
    let mut stocks = StockServiceClient::new(connection);
    let mut stream = stocks.watch_stock(request).await?.into_inner();
    let first = stream.message().await?.context("the stream ended")?;
    Ok((stream, pieces(&first).context("no stock")?))
}

/// The pieces that are left, unless it is a heartbeat.
fn pieces(message: &WatchStockResponse) -> Option<i32> {
    Some(message.stock.as_ref()?.variants.first()?.stock)
}

impl Sales {
    fn new() -> Result<Self> {
        // A microsecond to a minute, to three digits.
        let times = Mutex::new(Histogram::new_with_bounds(1, 60_000_000, 3)?);
        Ok(Self { sent: Mutex::default(), times, heard: AtomicU64::new(0) })
    }

    /// Notes when each sale is told on a stream, until it ends.
    async fn read(&self, mut stream: Streaming<WatchStockResponse>, mut left: i32) -> Result<()> {
        while let Some(message) = stream.message().await? {
            let Some(now) = pieces(&message).filter(|it| *it < left) else { continue };
            left = now;
            let sent = lock(&self.sent).get(&now).copied();
            if let Some(sent) = sent {
                lock(&self.times).saturating_record(micros(sent));
                self.heard.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(())
    }

    /// Orders one piece after the other, each when everybody has heard of the one before. Tells how long the answers took.
    async fn sell(&self, shop: &Shop, mut left: i32) -> Result<Histogram<u64>> {
        let mut answers = Histogram::new_with_bounds(1, 60_000_000, 3)?;
        for order in 1..=ORDERS {
            left -= 1;
            let sent = Instant::now();
            lock(&self.sent).insert(left, sent);
            let answer = shop.order(order, &[PRODUCT]).await;
            answer.map_err(|error| anyhow!("{:?}: {}", error.reason, error.message))?;
            answers.saturating_record(micros(sent));
            while self.heard.load(Ordering::Relaxed) < order * STREAMS as u64 {
                if PATIENCE < sent.elapsed() {
                    let heard = self.heard.load(Ordering::Relaxed);
                    bail!("{heard} of {STREAMS} streams times {order} orders were told");
                }
                sleep(Duration::from_millis(1)).await;
            }
            sleep(QUIET + QUIET_MORE * u32::try_from(order)?).await;
        }
        Ok(answers)
    }
}

fn micros(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX)
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
