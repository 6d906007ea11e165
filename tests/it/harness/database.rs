//! A fresh database for each test, cloned from a migrated template.
//!
//! The cluster is started once and stays for the next run; `make test` stops it in the end.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use jangteo_server::platform::embedded::{Cluster, Settings};
use jangteo_server::platform::migrate;
use tokio::sync::OnceCell;

/// A database that only this test uses.
pub struct Database {
    pub url: String,
}

/// What is in a database.
pub struct Dump(String);

impl Dump {
    /// Whether a text is anywhere in it: as it is, or as the bytes or the base64 of a column.
    pub fn contains(&self, text: &str) -> bool {
        let hex: String = text.bytes().map(|it| format!("{it:02x}")).collect();
        // Whatever comes before it shifts base64, and what comes after it changes its end.
        let in_base64 = (0..3).any(|shift| {
            let shifted = [&b"\0\0\0"[..shift], text.as_bytes()].concat();
            let whole = STANDARD.encode(&shifted[..shifted.len() / 3 * 3]);
            let middle = &whole[if shift == 0 { 0 } else { 4 }..];
            8 <= middle.len() && self.0.contains(middle)
        });
        assert!(!self.0.is_empty());
        self.0.contains(text) || self.0.contains(&hex) || in_base64
    }
}

impl Database {
    /// A migrated database with nothing in it.
    pub async fn fresh() -> Self {
        static READY: OnceCell<()> = OnceCell::const_new();
        READY.get_or_init(make_template).await;
        let database = Self { url: url(&next_name()) };
        let name = database.name();
        let clone = format!("CREATE DATABASE {name} TEMPLATE {} STRATEGY file_copy", template());
        connect(&url("postgres")).await.batch_execute(&clone).await.unwrap();
        database
    }

    /// A database without any table.
    pub async fn empty() -> Self {
        remove_leftovers().await;
        let database = Self { url: url(&next_name()) };
        migrate::create_database(&url("postgres"), database.name()).await.unwrap();
        database
    }

    pub async fn connect(&self) -> AsyncPgConnection {
        connect(&self.url).await
    }

    /// Runs SQL that answers nothing.
    pub async fn run(&self, sql: &str) {
        self.connect().await.batch_execute(sql).await.unwrap();
    }

    /// The number that a query answers.
    pub async fn number(&self, sql: &str) -> i64 {
        let sql = format!("SELECT ({sql})::int8 AS number");
        let row: Number =
            diesel::sql_query(sql).get_result(&mut self.connect().await).await.unwrap();
        row.number
    }

    /// All that is in it: every row of every table, as text.
    pub async fn dump(&self) -> Dump {
        #[derive(diesel::QueryableByName)]
        struct Text {
            #[diesel(sql_type = diesel::sql_types::Text)]
            text: String,
        }
        let tables = "SELECT oid::regclass::text AS text FROM pg_class \
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')";
        let mut connection = self.connect().await;
        let tables: Vec<Text> = diesel::sql_query(tables).load(&mut connection).await.unwrap();
        let mut dump = String::new();
        for Text { text: table } in tables {
            let rows = format!("SELECT it::text AS text FROM {table} AS it");
            let rows: Vec<Text> = diesel::sql_query(rows).load(&mut connection).await.unwrap();
            dump.extend(rows.into_iter().map(|it| format!("{table}: {}\n", it.text)));
        }
        Dump(dump)
    }

    /// What the database is called; no two are called alike.
    pub fn name(&self) -> &str {
        self.url.rsplit('/').next().unwrap()
    }
}

#[derive(diesel::QueryableByName)]
struct Number {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    number: i64,
}

async fn make_template() {
    remove_leftovers().await;
    migrate::create_database(&url("postgres"), &template()).await.unwrap();
    migrate::migrate(&url(&template())).await.unwrap();
}

/// Drops the databases of runs that ended.
async fn remove_leftovers() {
    static REMOVED: OnceCell<()> = OnceCell::const_new();
    REMOVED
        .get_or_init(|| async {
            #[derive(diesel::QueryableByName)]
            struct Name {
                #[diesel(sql_type = diesel::sql_types::Text)]
                name: String,
            }
            let mut admin = connect(&url("postgres")).await;
            let names =
                "SELECT datname::text AS name FROM pg_database WHERE datname LIKE 'run\\_%'";
            let names: Vec<Name> = diesel::sql_query(names).load(&mut admin).await.unwrap();
            for Name { name } in names {
                let pid = name.split('_').nth(1).unwrap_or_default();
                if !Path::new("/proc").join(pid).exists() {
                    admin
                        .batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)"))
                        .await
                        .unwrap();
                }
            }
        })
        .await;
}

fn next_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("run_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

fn template() -> String {
    format!("run_{}_template", std::process::id())
}

async fn connect(url: &str) -> AsyncPgConnection {
    AsyncPgConnection::establish(url).await.unwrap()
}

fn url(database: &str) -> String {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    CLUSTER.get_or_init(start_cluster).url(database)
}

/// A test does not outlive a power cut, so nothing is flushed to disk.
fn start_cluster() -> Cluster {
    // Two runs at a time need a folder each.
    let folder = std::env::var_os("JANGTEO_TESTS_FOLDER").map(PathBuf::from);
    let usual = || format!("/tmp/jangteo-tests-{}", nix::unistd::Uid::effective()).into();
    let settings = Settings {
        data_folder: folder.unwrap_or_else(usual),
        binaries: std::env::var_os("JANGTEO_POSTGRES_BINARIES").map(PathBuf::from),
        options: ["fsync=off", "max_connections=600", "shared_buffers=64MB"].map(Into::into).into(),
    };
    Cluster::start(&settings).unwrap()
}
