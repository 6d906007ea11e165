//! PostgreSQL: a pool, transactions that have a name, and prepared statements where Diesel would make none.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use diesel::QueryResult;
use diesel::migration::MigrationSource;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::result::{DatabaseErrorKind, Error as SqlError};
use diesel_async::pooled_connection::bb8::{Pool, PooledConnection};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, PoolableConnection, RecyclingMethod,
};
use diesel_async::{
    AnsiTransactionManager, AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl,
    SimpleAsyncConnection, TransactionManager,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use futures_util::FutureExt;
use tokio::sync::Notify;
use tracing::Instrument;

use super::telemetry::{SPANS, Statements};
use crate::base::error::{Error, Result};
use crate::base::reason;

/// A connection inside a transaction. Store functions that write take this.
pub type Tx = AsyncPgConnection;

/// Every migration, in order.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations");

/// How often a transaction that lost a race, or its connection, is tried before giving up.
const ATTEMPTS_MAX: u32 = 5;
/// The longest that a caller waits for a free connection.
const CONNECTION_WAIT_MAX: Duration = Duration::from_secs(5);
/// Every session: nobody waits longer for a row, holds one while doing nothing, or works on after a call's end.
const SESSION: &str = "SET lock_timeout = '4s'; SET idle_in_transaction_session_timeout = '30s'; \
    SET statement_timeout = '12s'; SET timezone = 'UTC'";
/// A view of the database that does not change.
const VIEW: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// Names the lock under which one server at a time migrates.
const MIGRATION_LOCK: &str = "SELECT pg_advisory_lock(hashtext('jangteo.migrations'))";
const MIGRATION_UNLOCK: &str = "SELECT pg_advisory_unlock(hashtext('jangteo.migrations'))";

/// The connection pool.
#[derive(Clone)]
pub struct Db {
    pool: Pool<AsyncPgConnection>,
    committed: Arc<Notify>,
}

/// Work on one connection whose future may cross threads: `for<'t> F: Work<'t, T>`.
///
/// Names the future of an [`AsyncFn`], which the language cannot do yet, to demand `Send` of it. Write the work as
/// `async |tx: &mut Tx| …`, without `move`.
pub trait Work<'t, T>:
    AsyncFn(&'t mut Tx) -> Result<T> + Fn(&'t mut Tx) -> Self::Future + Sync
{
    /// The future of one attempt.
    type Future: Future<Output = Result<T>> + Send;
}

impl<'t, F, T, Fut> Work<'t, T> for F
where
    F: AsyncFn(&'t mut Tx) -> Result<T> + Fn(&'t mut Tx) -> Fut + Sync,
    Fut: Future<Output = Result<T>> + Send,
{
    type Future = Fut;
}

impl Db {
    /// A pool of up to `connections_max` on `url`. Connects when it is first used.
    ///
    /// With `sslmode=require` in the URL the server's certificate must be one that this machine trusts.
    pub fn open(url: &str, connections_max: u32) -> Self {
        let mut config = ManagerConfig::default();
        config.recycling_method =
            RecyclingMethod::CustomFunction(Box::new(|connection: &mut AsyncPgConnection| {
                let gone = connection.is_broken();
                let refused = diesel::result::Error::BrokenTransactionManager;
                async move { if gone { Err(refused) } else { Ok(()) } }.boxed()
            }));
        config.custom_setup = Box::new(|url| connect(url).boxed());
        let manager = AsyncDieselConnectionManager::new_with_config(url, config);
        let pool = Pool::builder()
            .max_size(connections_max)
            .connection_timeout(CONNECTION_WAIT_MAX)
            .build_unchecked(manager);
        Self { pool, committed: Arc::default() }
    }

    /// Notified after transactions.
    #[must_use]
    pub fn committed(&self) -> Arc<Notify> {
        Arc::clone(&self.committed)
    }

    /// A connection for reads of one statement each.
    pub async fn connection(&self) -> Result<PooledConnection<'_, AsyncPgConnection>> {
        self.pool.get().await.map_err(|error| reason::unavailable().because(error))
    }

    /// Runs reads of one statement each. They are run again if their connection was lost.
    pub async fn read<T, F>(&self, work: F) -> Result<T>
    where
        F: for<'t> Work<'t, T>,
    {
        let mut attempt: u32 = 1;
        loop {
            let outcome = match self.connection().await {
                Ok(mut connection) => work(&mut connection).await,
                Err(error) => return Err(error),
            };
            match outcome {
                Err(error) if is_gone(&error) && attempt < ATTEMPTS_MAX => pause(attempt).await,
                done => return done,
            }
            attempt = attempt.saturating_add(1);
        }
    }

    /// Runs `work` in a transaction and commits it if it returns `Ok`.
    ///
    /// `name` is `<domain>.<operation>`, as in the logs. A transaction that loses a race, or its connection, is
    /// run again from the start, so `work` must bear being run twice.
    pub async fn transaction<T, F>(&self, name: &str, work: F) -> Result<T>
    where
        F: for<'t> Work<'t, T>,
    {
        let span = tracing::info_span!(target: SPANS, "transaction", otel.name = name);
        let mut attempt: u32 = 1;
        loop {
            match self.attempt(&work).instrument(span.clone()).await {
                Err(error) if lost_race(&error) && attempt < ATTEMPTS_MAX => {
                    tracing::debug!(transaction = name, attempt, "again: {error:?}");
                    pause(attempt).await;
                }
                Err(error) if is_gone(&error) => return Err(reason::unavailable().because(error)),
                Err(error) if lost_race(&error) => {
                    return Err(reason::concurrent_modification().because(error));
                }
                done => return done,
            }
            attempt = attempt.saturating_add(1);
        }
    }

    async fn attempt<T, F>(&self, work: &F) -> Result<T>
    where
        F: for<'t> Work<'t, T>,
    {
        let mut connection = self.connection().await?;
        AnsiTransactionManager::begin_transaction(&mut *connection).await?;
        match work(&mut connection).await {
            Ok(value) => {
                AnsiTransactionManager::commit_transaction(&mut *connection).await?;
                self.committed.notify_one();
                Ok(value)
            }
            Err(error) => {
                AnsiTransactionManager::rollback_transaction(&mut *connection).await?;
                Err(error)
            }
        }
    }

    /// Runs reads of several statements, all on one unchanging view of the database.
    pub async fn view<T, F>(&self, work: F) -> Result<T>
    where
        T: Send,
        F: for<'t> Work<'t, T>,
    {
        self.read(async |connection: &mut Tx| {
            AnsiTransactionManager::begin_transaction_sql(connection, VIEW).await?;
            let outcome = work(connection).await;
            AnsiTransactionManager::rollback_transaction(connection).await?;
            outcome
        })
        .await
    }

    /// How many connections are idle, and how many there are.
    #[must_use]
    pub fn connections(&self) -> (u32, u32) {
        let state = self.pool.state();
        (state.idle_connections, state.connections)
    }

    /// Whether the database answers and has every migration of this build.
    pub async fn is_ready(&self) -> bool {
        let newest = async {
            let mut connection = self.connection().await?;
            let newest = diesel::dsl::max(__diesel_schema_migrations::version);
            let newest = __diesel_schema_migrations::table.select(newest);
            let newest: Option<String> = newest.first(&mut *connection).await?;
            Ok::<_, Error>(newest)
        };
        newest.await.is_ok_and(|newest| newest_migration() <= newest)
    }
}

/// The version of the newest migration of this build.
fn newest_migration() -> Option<String> {
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
    let mut connection = connect(url).await.context("cannot connect to PostgreSQL")?;
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
    let mut connection = connect(url).await.context("cannot connect to PostgreSQL")?;
    match connection.batch_execute(&format!("CREATE DATABASE {name}")).await {
        Err(SqlError::DatabaseError(_, info)) if info.message().ends_with("already exists") => {
            Ok(())
        }
        done => Ok(done?),
    }
}

async fn connect(url: &str) -> ConnectionResult<AsyncPgConnection> {
    let failed = |error: anyhow::Error| ConnectionError::BadConnection(format!("{error:#}"));
    let config: tokio_postgres::Config =
        url.parse().map_err(|error| failed(anyhow::Error::new(error)))?;
    let mut connection = if config.get_ssl_mode() == tokio_postgres::config::SslMode::Require {
        let tls = tls().map_err(failed)?;
        let tls = tokio_postgres_rustls::MakeRustlsConnect::new(tls);
        let connected = config.connect(tls).await;
        let (client, io) = connected.map_err(|error| failed(error.into()))?;
        AsyncPgConnection::try_from_client_and_connection(client, io).await?
    } else {
        AsyncPgConnection::establish(url).await?
    };
    connection.batch_execute(SESSION).await.map_err(|error| failed(error.into()))?;
    connection.set_instrumentation(Statements::default());
    Ok(connection)
}

fn tls() -> anyhow::Result<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider);
    let config = config.with_safe_default_protocol_versions()?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

/// Waits a moment, longer each time: those in the way have to get out of it first.
async fn pause(attempt: u32) {
    tokio::time::sleep(Duration::from_millis(5).saturating_mul(attempt.saturating_mul(attempt)))
        .await;
}

/// Whether the transaction failed for another's sake or for its connection's, so that a rerun may succeed.
///
/// A rerun is safe even if the lost answer was that of a COMMIT: keyed work finds its own record then, and work
/// without a key may be repeated by its nature.
fn lost_race(error: &Error) -> bool {
    let Some(sql) = sql_error(error) else { return false };
    let SqlError::DatabaseError(kind, info) = sql else { return is_gone(error) };
    matches!(kind, DatabaseErrorKind::SerializationFailure)
        // Diesel has no kind for a deadlock and hides the SQLSTATE, so the text has to tell.
        || info.message() == "deadlock detected"
        // A name that was made at random and is taken: another will not be.
        || duplicate_of(sql) == Some("orders_number_unique")
        || is_gone(error)
}

/// Whether the connection was lost, or PostgreSQL closed it.
fn is_gone(error: &Error) -> bool {
    use DatabaseErrorKind::{ClosedConnection, UnableToSendCommand};
    match sql_error(error) {
        Some(SqlError::DatabaseError(kind, info)) => {
            matches!(kind, ClosedConnection | UnableToSendCommand)
                || info.message().starts_with("terminating connection")
        }
        other => matches!(other, Some(SqlError::BrokenTransactionManager)),
    }
}

/// Whether the statement gave up waiting for a row that somebody else held.
#[must_use]
pub fn waited_too_long(error: &SqlError) -> bool {
    let SqlError::DatabaseError(_, info) = error else { return false };
    info.message() == "canceling statement due to lock timeout"
}

/// The name of the unique constraint that refused a row, if that is what `error` says.
#[must_use]
pub fn duplicate_of(error: &SqlError) -> Option<&str> {
    let SqlError::DatabaseError(DatabaseErrorKind::UniqueViolation, info) = error else {
        return None;
    };
    info.constraint_name()
}

/// What Diesel said, however often it was wrapped.
fn sql_error(error: &Error) -> Option<&SqlError> {
    let cause = error.cause()?;
    cause.downcast_ref().or_else(|| sql_error(cause.downcast_ref()?))
}

impl From<SqlError> for Error {
    fn from(error: SqlError) -> Self {
        if waited_too_long(&error) {
            return reason::concurrent_modification().because(error);
        }
        let error = Self::internal(error);
        if is_gone(&error) { reason::unavailable().because(error) } else { error }
    }
}

/// One value of each row, to bind as an array: set-based statements take a table's rows column by column.
pub fn column<'a, R, V>(rows: &'a [R], value: impl Fn(&'a R) -> V) -> Vec<V> {
    rows.iter().map(value).collect()
}

/// A statement whose text never changes, prepared once for each connection.
///
/// Diesel prepares every UPDATE, ON CONFLICT DO UPDATE, multi-row INSERT and `sql_query` anew, since their text
/// might change. The cache has no bound, so nothing whose text depends on data may come here.
pub struct Constant<Q>(Q);

/// Marks a statement as [`Constant`].
pub trait ConstantStatement: Sized {
    /// This statement, prepared once.
    fn constant(self) -> Constant<Self> {
        Constant(self)
    }
}

impl<Q: QueryFragment<Pg>> ConstantStatement for Q {}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Constant<Q> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(pass)
    }

    fn is_safe_to_cache_prepared(&self, _: &Pg) -> QueryResult<bool> {
        Ok(true)
    }
}

impl<Q> QueryId for Constant<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: Query> Query for Constant<Q> {
    type SqlType = Q::SqlType;
}
