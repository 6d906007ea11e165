//! `jangteo import`: the program itself, as a seller runs it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use diesel_async::SimpleAsyncConnection;
use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

use crate::harness::{PASSWORD, Persona, Shop, program};

/// A file that a seller brings in.
struct Import<'a> {
    folder: TempDir,
    name: &'static str,
    shop: &'a Shop,
    seller: &'a Persona,
}

impl<'a> Import<'a> {
    fn new(shop: &'a Shop, seller: &'a Persona, name: &'static str, text: &[u8]) -> Self {
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join(name), text).unwrap();
        Self { folder, name, shop, seller }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join(self.name)
    }

    fn command(&self, store_id: &str) -> Command {
        let mut command = program("import");
        command.arg(self.file()).args(["--store", store_id]);
        command.args(["--address", &format!("http://{}", self.shop.address)]);
        command.args(["--email", &format!("{}@example.com", self.seller.subject.account_id)]);
        command.env("JANGTEO_PASSWORD", PASSWORD).stdin(Stdio::null());
        let mut command = Command::from(command);
        command.kill_on_drop(true).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    async fn store_id(&self) -> String {
        self.seller.open_store("장터 공방").await.id.clone()
    }

    async fn run(&self) -> Output {
        self.command(&self.store_id().await).output().await.unwrap()
    }

    fn results_text(&self) -> String {
        let path = self.folder.path().join(format!("{}.results.jsonl", self.name));
        std::fs::read_to_string(path).unwrap_or_default()
    }

    /// What became of the rows.
    fn results(&self) -> Vec<Value> {
        let text = self.results_text();
        text.lines().skip(1).map(|it| serde_json::from_str(it).unwrap()).collect()
    }

    /// How many rows have come to what.
    fn outcomes(&self) -> BTreeMap<String, usize> {
        let mut outcomes = BTreeMap::new();
        for result in self.results() {
            *outcomes.entry(result["outcome"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        outcomes
    }

    /// Waits until so many rows have results.
    async fn has_results(&self, rows: usize) {
        let started = Instant::now();
        while self.results_text().matches('\n').count() <= rows {
            assert!(
                started.elapsed() < Duration::from_secs(120),
                "not so many rows in two minutes"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

fn said(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it));
    format!("{out}{err}")
}

fn counts(outcomes: &[(&str, usize)]) -> BTreeMap<String, usize> {
    outcomes.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

/// So many products of two variants each; every hundredth has a price that no product may have.
fn csv(products: usize) -> String {
    let mut text = "external_id,name,price,variant,price_difference,stock\n".to_owned();
    for index in 0..products {
        let price = if index % 100 == 99 { -1 } else { 1_000 };
        writeln!(text, "P-{index},찻잔 {index},{price},백,,3").unwrap();
        writeln!(text, "P-{index},,,흑,500,4").unwrap();
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_killed_goes_on_where_it_was() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    // One product is there, and somebody works on it when its batch comes.
    let first = "external_id,name,price,stock\nP-1200,찻잔,1,1\n";
    let first = Import::new(&shop, &seller, "first.csv", first.as_bytes());
    let done = first.run().await;
    assert!(done.status.success(), "{}", said(&done));
    let mut elsewhere = shop.database.connect().await;
    let lock = "BEGIN; SELECT 1 FROM products WHERE external_id = 'P-1200' FOR UPDATE";
    elsewhere.batch_execute(lock).await.unwrap();
    let import = Import::new(&shop, &seller, "products.csv", csv(3_000).as_bytes());

    let mut running = import.command(&import.store_id().await).spawn().unwrap();
    import.has_results(1_000).await;
    running.kill().await.unwrap();
    elsewhere.batch_execute("ROLLBACK").await.unwrap();
    assert_eq!(import.results().len(), 1_000, "the third batch waits, and those behind it");
    let done = import.run().await;

    assert_eq!(done.status.code(), Some(3), "{}", said(&done));
    let told = "2969 created, 1 updated, 0 unchanged, 30 refused";
    assert!(said(&done).contains(told), "{}", said(&done));
    let results = import.results();
    let names = results.iter().map(|it| it["external_id"].as_str().unwrap().to_owned());
    assert!(names.eq((0..3_000).map(|it| format!("P-{it}"))));
    let outcomes = counts(&[("CREATED", 2_969), ("UPDATED", 1), ("REFUSED", 30)]);
    assert_eq!(import.outcomes(), outcomes);
    let refused = &results[99];
    assert_eq!((&refused["reason"], &refused["line"]), (&"VALIDATION_FAILED".into(), &200.into()));
    assert_eq!(refused["violations"][0]["field"], "price.amount_minor");
    let number = async |sql: &str| shop.database.number(sql).await;
    assert_eq!(number("SELECT count(*) FROM products").await, 2_970);
    assert_eq!(number("SELECT count(DISTINCT external_id) FROM products").await, 2_970);
    // The one that was there has one variant more, of another name.
    assert_eq!(number("SELECT count(*) FROM variants").await, 2 * 2_970 + 1);
    assert_eq!(number("SELECT count(*) FROM stock_movements").await, 2 * 2_970 + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_importers_at_once_make_every_product_once() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    seller.open_store("장터 공방").await;
    let text = csv(1_200);
    let one = Import::new(&shop, &seller, "products.csv", text.as_bytes());
    let other = Import::new(&shop, &seller, "products.csv", text.as_bytes());

    let (first, second) = tokio::join!(one.run(), other.run());

    assert_eq!([first.status.code(), second.status.code()], [Some(3); 2], "{}", said(&second));
    let of = |import: &Import<'_>, name: &str| import.outcomes().get(name).copied().unwrap_or(0);
    assert_eq!(of(&one, "CREATED") + of(&other, "CREATED"), 1_188);
    assert_eq!(of(&one, "UNCHANGED") + of(&other, "UNCHANGED"), 1_188);
    assert_eq!(of(&one, "REFUSED") + of(&other, "REFUSED"), 24);
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 1_188);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documented_example_is_brought_in_and_again_changes_nothing() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let example = include_bytes!("../../../docs/import-example.csv");
    let import = Import::new(&shop, &seller, "products.csv", example);

    let (first, made) = (import.run().await, import.outcomes());
    let (second, kept) = (import.run().await, import.outcomes());

    assert!(first.status.success() && second.status.success(), "{}{}", said(&first), said(&second));
    assert_eq!(made, counts(&[("CREATED", 3)]));
    assert_eq!(kept, counts(&[("UNCHANGED", 3)]));
    assert_eq!(shop.database.number("SELECT count(*) FROM variants").await, 4);
    let on_sale = "SELECT count(*) FROM products WHERE state = 'ON_SALE'";
    assert_eq!(shop.database.number(on_sale).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn json_lines_are_brought_in_with_a_key() {
    let shop = Shop::open().await;
    let seller = shop.another_seller().await;
    let store_id = seller.open_store("장터 공방").await.id.clone();
    let (_, key) = shop.api_key(&seller, &["catalog.write"]).await;
    let text = r#"{"externalId":"A","name":"컵","price":{"currencyCode":"KRW","amountMinor":"1200"},"variants":[{"name":"백","stock":3}]}"#;
    let import = Import::new(&shop, &seller, "products.jsonl", text.as_bytes());

    let mut command = Command::from(program("import"));
    command.arg(import.file()).args(["--store", &store_id]).env("JANGTEO_API_KEY", key);
    command.args(["--address", &format!("http://{}", shop.address)]);
    let done = command.output().await.unwrap();

    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(import.outcomes(), counts(&[("CREATED", 1)]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_is_said_and_nothing_is_sent() {
    let shop = Shop::open().await;
    let (seller, rival) = (shop.another_seller().await, shop.another_seller().await);
    let ended = async |text: &[u8]| {
        let done = Import::new(&shop, &seller, "products.csv", text).run().await;
        (done.status.code(), said(&done))
    };

    let (code, said_of_price) =
        ended("external_id,name,price,stock\nA,컵,\"1,000\",1\n".as_bytes()).await;
    assert_eq!(code, Some(2), "{said_of_price}");
    assert!(said_of_price.contains("line 2: price must be a whole number"), "{said_of_price}");
    let (code, said_of_encoding) = ended(b"external_id,name,price,stock\nA,\xc4\xc5,1,1\n").await;
    assert_eq!(code, Some(2), "{said_of_encoding}");
    assert!(said_of_encoding.contains("CSV UTF-8"), "{said_of_encoding}");

    // Another's store is as good as none.
    let store_id = rival.open_store("다른 공방").await.id.clone();
    let import = Import::new(&shop, &seller, "products.csv", csv(1).as_bytes());
    let done = import.command(&store_id).output().await.unwrap();
    assert_eq!(done.status.code(), Some(1), "{}", said(&done));
    assert_eq!(import.results().len(), 0);
    assert_eq!(shop.database.number("SELECT count(*) FROM products").await, 0);
}
