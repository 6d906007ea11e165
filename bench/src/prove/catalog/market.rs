//! Fills the database with a market: tables first, then what searches know of it, which the server's own jobs make.

use std::ops::RangeInclusive;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use chrono::Utc;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, try_join_all};
use serde::Serialize;
use tokio_postgres::Client;
use tokio_postgres::types::ToSql;

use super::goods::{Goods, STORES, categories, hearted_by, sells, sold_in, store_name};
use crate::server::Server;
use crate::shop::{IDS, Shop};

/// The variants of a product.
pub(super) const VARIANTS_EACH: u64 = 3;
/// The connections that write at the same time.
const WRITERS: usize = 2;
/// Their settings: those of whoever would load again what was lost.
const SESSION: &str =
    "SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'";
/// The hours whose sales are kept: ninety days.
const HOURS: u64 = 2_160;
/// The pieces that are sold in them of each product, if all sold alike.
const SOLD_EACH: u64 = 2;
/// The hearts that an account gives, and the products for which there is an account.
const HEARTS: u64 = 10;
const PRODUCTS_PER_ACCOUNT: u64 = 10;
/// What searches know is indexed when it is there. These are the indexes as migrations made them.
const SEARCH_INDEXES: &str = "SELECT indexname, indexdef FROM pg_indexes \
    WHERE tablename = 'product_search' AND indexname <> 'product_search_pkey' ORDER BY indexname";

/// Something that loading consists of.
#[derive(Serialize)]
pub(super) struct Phase {
    pub(super) what: String,
    pub(super) seconds: f64,
}

/// Rows that are written in batches.
struct Rows {
    what: &'static str,
    /// What is counted in batches, for so many products, and how many of these a batch has.
    count: fn(u64) -> u64,
    batch: u64,
    /// Writes a batch, and tells how many rows it has.
    write: for<'a> fn(&'a Client, Batch) -> BoxFuture<'a, Result<u64>>,
}

/// A part of what is written.
#[derive(Clone)]
struct Batch {
    /// Which of what is counted, from 1.
    numbers: RangeInclusive<u64>,
    products: u64,
    /// When the current hour began, in seconds since 1970.
    hour: i64,
}

/// What is written, in this order.
const ROWS: &[Rows] = &[
    Rows {
        what: "products",
        count: |products| products,
        batch: 10_000,
        write: |client, batch| write_products(client, batch).boxed(),
    },
    Rows {
        what: "variants with their stock",
        count: |products| products,
        batch: 20_000,
        write: |client, batch| write_variants(client, batch).boxed(),
    },
    Rows {
        what: "hearts",
        count: |products| products / PRODUCTS_PER_ACCOUNT,
        batch: 5_000,
        write: |client, batch| write_hearts(client, batch).boxed(),
    },
    Rows {
        what: "hours in which a product was sold",
        count: |_| HOURS,
        batch: 24,
        write: |client, batch| write_sales(client, batch).boxed(),
    },
];

/// Fills the empty marketplace of `server`, and tells how long each phase took.
pub(super) async fn load(server: &Server, products: u64) -> Result<Vec<Phase>> {
    let mut log = Log { phases: Vec::new(), begun: Instant::now() };
    let writers = (0..WRITERS).map(|_| async {
        let writer = server.database().await?;
        writer.batch_execute(SESSION).await?;
        anyhow::Ok(writer)
    });
    let writers = try_join_all(writers).await?;
    let writer = writers.first().context("nobody writes")?;
    writer.batch_execute(IDS).await?;
    write_stores(writer).await?;
    write_categories(writer).await?;
    log.done(format!("{STORES} stores and {} categories", categories().len()));

    // From here on, since the server indexes by itself whatever it finds.
    let indexes = drop_search_indexes(writer).await?;
    let hour = Utc::now().timestamp() / 3_600 * 3_600;
    for rows in ROWS {
        let written = write(&writers, rows, products, hour).await?;
        log.done(format!("{written} {}", rows.what));
    }
    let counted = writer.execute(HEART_COUNTS, &[]).await?;
    log.done(format!("{counted} counts of hearts"));

    let operator = Shop::operate(server).await?;
    log.done(run(&operator, "store.index_stores", 1).await?);
    log.done(run(&operator, "catalog.index_products", WRITERS).await?);
    log.done(run(&operator, "catalog.count_popularity", 1).await?);
    for (name, definition) in indexes {
        writer.batch_execute(&definition).await?;
        log.done(format!("index {name}"));
    }
    writer.batch_execute("VACUUM ANALYZE").await?;
    log.done("VACUUM ANALYZE".to_owned());
    writer.batch_execute("CHECKPOINT").await?;
    log.done("CHECKPOINT".to_owned());
    check(writer, products).await?;
    Ok(log.phases)
}

/// Notes how long phases take, one after the other.
struct Log {
    phases: Vec<Phase>,
    begun: Instant,
}

impl Log {
    fn done(&mut self, what: String) {
        let seconds = self.begun.elapsed().as_secs_f64();
        println!("  {seconds:>6.1} s  {what}");
        self.phases.push(Phase { what, seconds });
        self.begun = Instant::now();
    }
}

/// Has every writer take its share of the batches, and tells how many rows there were.
async fn write(writers: &[Client], rows: &Rows, products: u64, hour: i64) -> Result<u64> {
    let count = (rows.count)(products);
    let writing = writers.iter().enumerate().map(|(place, writer)| async move {
        let mut written = 0;
        for batch in (0..count.div_ceil(rows.batch)).skip(place).step_by(WRITERS) {
            let first = batch * rows.batch + 1;
            let last = count.min(first + rows.batch - 1);
            let batch = Batch { numbers: first..=last, products, hour };
            written += (rows.write)(writer, batch).await?;
        }
        anyhow::Ok(written)
    });
    Ok(try_join_all(writing).await?.into_iter().sum())
}

async fn write_stores(client: &Client) -> Result<()> {
    const WRITE: &str = "\
        INSERT INTO stores (id, owner_id, name, name_folded, description, commission_basis_points, state, \
            follower_count, created_at, updated_at) \
        SELECT bench_id(5, n), bench_id(1, n), name, lower(name), '손으로 만든 물건', 1000, state, 0, now(), now() \
        FROM unnest($1::bigint[], $2::text[], $3::text[]) AS new (n, name, state)";
    let numbers: Vec<i64> = (1..=STORES).map(signed).collect();
    let names: Vec<String> = (1..=STORES).map(store_name).collect();
    let state = |store| if sells(store) { "ACTIVE" } else { "INACTIVE" };
    let states: Vec<&str> = (1..=STORES).map(state).collect();
    client.execute(WRITE, &[&numbers, &names, &states]).await?;
    Ok(())
}

async fn write_categories(client: &Client) -> Result<()> {
    const WRITE: &str = "\
        INSERT INTO categories (id, parent_id, name, name_folded, created_at, updated_at) \
        SELECT bench_id(6, n), CASE WHEN parent > 0 THEN bench_id(6, parent) END, name, lower(name), now(), now() \
        FROM unnest($1::bigint[], $2::bigint[], $3::text[]) AS new (n, parent, name)";
    let all = categories();
    let numbers: Vec<i64> = all.iter().map(|it| signed(it.number)).collect();
    let parents: Vec<i64> = all.iter().map(|it| signed(it.parent)).collect();
    let names: Vec<&str> = all.iter().map(|it| it.name).collect();
    client.execute(WRITE, &[&numbers, &parents, &names]).await?;
    Ok(())
}

async fn write_products(client: &Client, batch: Batch) -> Result<u64> {
    const WRITE: &str = "\
        INSERT INTO products (id, store_id, category_id, name, description, currency, price_minor, state, \
            sale_closes_at, discount_basis_points, tags, revision, created_at, updated_at) \
        SELECT bench_id(2, n), bench_id(5, store), CASE WHEN category > 0 THEN bench_id(6, category) END, name, \
            description, 'KRW', price, state, now() + hours * interval '1 hour', discount, \
            string_to_array(tags, ','), 1, now(), now() \
        FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::text[], \
            $8::bigint[], $9::integer[], $10::text[]) \
            AS new (n, store, category, name, description, price, state, hours, discount, tags)";
    let goods: Vec<Goods> = batch.numbers.clone().map(Goods::of).collect();
    let numbers: Vec<i64> = batch.numbers.map(signed).collect();
    let stores: Vec<i64> = goods.iter().map(|it| signed(it.store)).collect();
    let categories: Vec<i64> = goods.iter().map(|it| signed(it.category)).collect();
    let names: Vec<&str> = goods.iter().map(|it| it.name.as_str()).collect();
    let descriptions: Vec<&str> = goods.iter().map(|it| it.description.as_str()).collect();
    let prices: Vec<i64> = goods.iter().map(|it| it.price_minor).collect();
    let states: Vec<&str> = goods.iter().map(|it| it.state).collect();
    let hours: Vec<Option<i64>> = goods.iter().map(|it| it.closes_in_hours).collect();
    let discounts: Vec<i32> = goods.iter().map(|it| it.discount_basis_points).collect();
    let tags: Vec<String> = goods.iter().map(|it| it.tags.join(",")).collect();
    let values: [&(dyn ToSql + Sync); 10] = [
        &numbers,
        &stores,
        &categories,
        &names,
        &descriptions,
        &prices,
        &states,
        &hours,
        &discounts,
        &tags,
    ];
    Ok(client.execute(WRITE, &values).await?)
}

/// One product of twenty is sold out, and so is a variant of ten among the others.
async fn write_variants(client: &Client, batch: Batch) -> Result<u64> {
    const WRITE: &str = "\
        WITH new AS (SELECT n, place, bench_id(3, 4 * n + place) AS id, \
                (hashint8extended(4 * n + place, 1) & 511)::integer AS pieces \
            FROM generate_series($1::bigint, $2::bigint) AS n, generate_series(0, 2) AS place), \
        made AS (INSERT INTO variants (id, product_id, position, name, price_difference_minor, created_at, updated_at) \
            SELECT id, bench_id(2, n), place, (ARRAY['기본', '중', '대'])[place + 1], 1000 * place, now(), now() FROM new), \
        shelved AS (INSERT INTO stock (variant_id, available, created_at, updated_at) \
            SELECT id, CASE WHEN n % 20 = 0 OR pieces % 10 = 0 THEN 0 ELSE pieces END, now(), now() FROM new \
            RETURNING variant_id, available) \
        INSERT INTO stock_movements (id, variant_id, quantity, reason, created_at) \
        SELECT variant_id, variant_id, available, 'INITIAL', now() FROM shelved WHERE available > 0";
    let (first, last) = (signed(*batch.numbers.start()), signed(*batch.numbers.end()));
    client.execute(WRITE, &[&first, &last]).await?;
    Ok(batch.numbers.count() as u64 * VARIANTS_EACH)
}

async fn write_hearts(client: &Client, batch: Batch) -> Result<u64> {
    const WRITE: &str = "\
        INSERT INTO product_hearts (account_id, product_id, id, created_at) \
        SELECT bench_id(1, account), bench_id(2, product), bench_id(7, n), now() \
        FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS new (account, product, n)";
    let (mut accounts, mut products, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
    for account in batch.numbers {
        for (place, product) in (1..).zip(hearted_by(account, HEARTS, batch.products)) {
            accounts.push(signed(account));
            products.push(signed(product));
            numbers.push(signed(account * HEARTS + place));
        }
    }
    Ok(client.execute(WRITE, &[&accounts, &products, &numbers]).await?)
}

/// In the row that the account's id tells, as the server counts them.
const HEART_COUNTS: &str = "\
    INSERT INTO product_heart_counts (product_id, slot, hearts, created_at, updated_at) \
    SELECT product_id, slot, count(*), now(), now() \
    FROM (SELECT product_id, ('x' || right(account_id::text, 1))::bit(4)::integer & 7 AS slot FROM product_hearts) AS hearts \
    GROUP BY product_id, slot";

async fn write_sales(client: &Client, batch: Batch) -> Result<u64> {
    const WRITE: &str = "\
        INSERT INTO product_sales (hour, product_id, quantity, created_at, updated_at) \
        SELECT to_timestamp(hour), bench_id(2, product), quantity, now(), now() \
        FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS new (hour, product, quantity)";
    let pieces = batch.products * SOLD_EACH / HOURS;
    let (mut hours, mut products, mut quantities) = (Vec::new(), Vec::new(), Vec::new());
    for ago in batch.numbers {
        for (product, quantity) in sold_in(ago, pieces, batch.products) {
            hours.push(batch.hour - signed(ago - 1) * 3_600);
            products.push(signed(product));
            quantities.push(quantity);
        }
    }
    Ok(client.execute(WRITE, &[&hours, &products, &quantities]).await?)
}

/// Drops the indexes of what searches know, and tells how to make each again.
async fn drop_search_indexes(client: &Client) -> Result<Vec<(String, String)>> {
    let mut indexes = Vec::new();
    for row in client.query(SEARCH_INDEXES, &[]).await? {
        let (name, definition): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        client.batch_execute(&format!("DROP INDEX {name}")).await?;
        indexes.push((name, definition));
    }
    ensure!(!indexes.is_empty(), "searches have no indexes");
    Ok(indexes)
}

/// Has the server run a job, in so many runs beside each other, and tells what they did.
async fn run(operator: &Shop, name: &str, runs: usize) -> Result<String> {
    let runs = (0..runs).map(|_| async {
        let run = operator.start_job(name).await?;
        operator.finish_job(&run).await
    });
    Ok(format!("{name}: {}", try_join_all(runs).await?.join(", ")))
}

/// Checks that everything is there, and that searches know what is on sale and how it sells.
async fn check(client: &Client, products: u64) -> Result<()> {
    const CHECK: &str = "\
        SELECT (SELECT count(*) FROM products), (SELECT count(*) FROM variants), (SELECT count(*) FROM stock), \
            (SELECT count(*) FROM products FULL JOIN product_search ON product_id = id \
                WHERE (state = 'ON_SALE' AND (products.sale_closes_at IS NULL OR products.sale_closes_at > now())) \
                    IS DISTINCT FROM (product_id IS NOT NULL)), \
            (SELECT count(*) FROM product_search WHERE sold_quantity > 0), \
            (SELECT count(*) FROM stores WHERE search_terms = '{}')";
    let row = client.query_one(CHECK, &[]).await?;
    let count = |place: usize| row.try_get::<_, i64>(place).map(i64::unsigned_abs);
    let variants = products * VARIANTS_EACH;
    ensure!(count(0)? == products, "{} products", count(0)?);
    ensure!(count(1)? == variants && count(2)? == variants, "{} variants", count(1)?);
    ensure!(count(3)? == 0, "searches are wrong about {} products", count(3)?);
    ensure!(count(4)? > 0, "searches do not know what sells");
    ensure!(count(5)? == 0, "searches do not know {} stores", count(5)?);
    Ok(())
}

fn signed(number: u64) -> i64 {
    number.cast_signed()
}
