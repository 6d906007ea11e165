//! Brings a database to this version of the server.

use anyhow::Context;
use diesel::migration::MigrationSource;
use diesel::pg::Pg;
use diesel::result::Error as SqlError;
use diesel_async::{AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::db::{LOCK_WAIT_MAX, connect};

/// Every migration, in order.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations");

/// Names the lock under which one server at a time migrates.
const MIGRATION_LOCK: &str = "SELECT pg_advisory_lock(hashtext('jangteo.migrations'))";
const MIGRATION_UNLOCK: &str = "SELECT pg_advisory_unlock(hashtext('jangteo.migrations'))";

/// The version of the newest migration of this build.
pub(super) fn newest_migration() -> Option<String> {
    let migrations = MigrationSource::<Pg>::migrations(&MIGRATIONS).unwrap_or_default();
    migrations.iter().map(|it| it.name().version().to_string()).max()
}

diesel::table! {
    /// Diesel's own: the migrations that have run.
    __diesel_schema_migrations (version) {
        /// The date and number that a migration's name starts with.
        version -> Text,
    }
}

/// Brings the database at `url` to the newest migration, one server at a time, and tells what it ran.
pub async fn migrate(url: &str) -> anyhow::Result<Vec<String>> {
    let mut connection =
        connect(url, LOCK_WAIT_MAX).await.context("cannot connect to PostgreSQL")?;
    // Another server's migrations may take longer than a session may wait for a row.
    connection.batch_execute("SET lock_timeout = 0; SET statement_timeout = 0").await?;
    connection.batch_execute(MIGRATION_LOCK).await?;
    check_messages(&mut connection).await?;
    tokio::task::spawn_blocking(move || {
        let mut harness = AsyncMigrationHarness::new(connection);
        let ran = harness.run_pending_migrations(MIGRATIONS);
        let ran = ran.map(|it| it.iter().map(ToString::to_string).collect());
        let ran = ran.map_err(|error| anyhow::anyhow!("a migration failed: {error}"));
        tokio::runtime::Handle::current()
            .block_on(async { harness.into_inner().batch_execute(MIGRATION_UNLOCK).await })?;
        ran
    })
    .await?
}

/// Refuses a server whose messages are not English: some errors can be told by their text alone.
async fn check_messages(connection: &mut AsyncPgConnection) -> anyhow::Result<()> {
    #[derive(diesel::QueryableByName)]
    struct Setting {
        #[diesel(sql_type = diesel::sql_types::Text)]
        language: String,
    }
    let setting = "SELECT current_setting('lc_messages') AS language";
    let Setting { language } = diesel::sql_query(setting).get_result(connection).await?;
    let english =
        language.is_empty() || ["C", "POSIX", "en"].iter().any(|it| language.starts_with(it));
    anyhow::ensure!(
        english,
        "PostgreSQL's messages are in {language}; an administrator has to run \
         ALTER DATABASE … SET lc_messages = 'C'"
    );
    Ok(())
}

/// Makes the database `name` on the server at `url`, unless it is there.
pub async fn create_database(url: &str, name: &str) -> anyhow::Result<()> {
    let mut connection =
        connect(url, LOCK_WAIT_MAX).await.context("cannot connect to PostgreSQL")?;
    match connection.batch_execute(&format!("CREATE DATABASE {name}")).await {
        Err(SqlError::DatabaseError(_, info)) if info.message().ends_with("already exists") => {
            Ok(())
        }
        done => Ok(done?),
    }
}
