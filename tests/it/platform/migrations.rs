//! The migrations, and what must be true of every table.

use diesel_async::{AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl};
use diesel_migrations::MigrationHarness;
use jangteo_server::platform::migrate::{self, MIGRATIONS};

use crate::harness::Database;

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/src/platform/schema.rs");

#[tokio::test(flavor = "multi_thread")]
async fn run_up_down_and_up_again() {
    let database = Database::empty().await;
    let first = migrate::migrate(&database.url).await.unwrap();
    let schema = describe(&database).await;

    let connection = AsyncPgConnection::establish(&database.url).await.unwrap();
    let revert = || {
        AsyncMigrationHarness::new(connection).revert_all_migrations(MIGRATIONS).map(|it| it.len())
    };
    let reverted = tokio::task::block_in_place(revert).unwrap();
    let left = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') \
        AND relname NOT LIKE '\\_\\_%'";
    assert_eq!((reverted, database.number(left).await), (first.len(), 0));

    assert_eq!(migrate::migrate(&database.url).await.unwrap().len(), first.len());
    assert_eq!(describe(&database).await, schema);
    assert!(migrate::migrate(&database.url).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn servers_that_start_together_migrate_once() {
    let database = Database::empty().await;

    let migrations = (0..4).map(|_| migrate::migrate(&database.url));
    let ran = futures_util::future::join_all(migrations).await;

    let ran: Vec<usize> = ran.into_iter().map(|it| it.unwrap().len()).collect();
    assert_eq!(ran.iter().filter(|it| **it > 0).count(), 1, "{ran:?}");
}

#[tokio::test]
async fn every_table_says_what_it_is_and_when_its_rows_came() {
    let database = Database::fresh().await;
    let tables = "FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') \
        AND c.relname NOT LIKE '\\_\\_%'";

    let silent = format!("SELECT count(*) {tables} AND obj_description(c.oid) IS NULL");
    assert_eq!(database.number(&silent).await, 0);
    let timeless = format!(
        "SELECT count(*) {tables} AND NOT EXISTS (SELECT 1 FROM pg_attribute a \
         WHERE a.attrelid = c.oid AND a.attname = 'created_at')"
    );
    assert_eq!(database.number(&timeless).await, 0);
}

#[tokio::test]
async fn schema_rs_is_what_the_migrations_make() {
    let database = Database::fresh().await;
    let schema = schema_rs(&database).await;

    let committed = std::fs::read_to_string(SCHEMA).unwrap();
    assert!(committed == schema, "server/src/platform/schema.rs is out of date: run `make gen`");
}

#[derive(diesel::QueryableByName)]
struct Text {
    #[diesel(sql_type = diesel::sql_types::Text)]
    text: String,
}

async fn texts(database: &Database, sql: &str) -> Vec<String> {
    let rows: Vec<Text> = diesel::sql_query(sql).load(&mut database.connect().await).await.unwrap();
    rows.into_iter().map(|it| it.text).collect()
}

/// Everything that a migration can make, as text.
async fn describe(database: &Database) -> Vec<String> {
    let sql = "\
        SELECT format('%s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), \
            a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) AS text \
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid \
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum \
        WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped \
        UNION ALL SELECT format('%s %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint \
            WHERE connamespace = 'public'::regnamespace \
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' \
        ORDER BY 1";
    texts(database, sql).await
}

async fn schema_rs(database: &Database) -> String {
    let text = texts(database, include_str!("../../../scripts/schema.sql")).await;
    format!("{}\n", text.concat())
}
