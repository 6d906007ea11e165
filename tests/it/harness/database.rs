//! A fresh database for each test, cloned from a migrated template.
//!
//! The cluster is started once and stays for the next run; `make test` stops it in the end.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use jangteo_server::platform::embedded::{Cluster, Settings};
use jangteo_server::platform::migrate;
use tokio::sync::OnceCell;

/// A database that only this test uses.
pub struct Database {
    pub url: String,
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
    let user = nix::unistd::Uid::effective();
    let settings = Settings {
        data_folder: PathBuf::from(format!("/tmp/jangteo-tests-{user}")),
        binaries: std::env::var_os("JANGTEO_POSTGRES_BINARIES").map(PathBuf::from),
        options: ["fsync=off", "max_connections=600", "shared_buffers=64MB"].map(Into::into).into(),
    };
    Cluster::start(&settings).unwrap()
}
