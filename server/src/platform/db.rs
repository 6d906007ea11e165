//! PostgreSQL: a pool, transactions that have a name, and prepared statements where Diesel would make none.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use diesel::QueryResult;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::result::{DatabaseErrorKind, Error as SqlError};
use diesel_async::pooled_connection::bb8::{Pool, PooledConnection};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, PoolableConnection, RecyclingMethod,
};
use diesel_async::{
    AnsiTransactionManager, AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection,
    TransactionManager,
};
use futures_util::FutureExt;
use jangteo_sdk::errors::v1::ErrorReason;
use tokio::sync::Notify;
use tracing::Instrument;

use super::migrate::{__diesel_schema_migrations, newest_migration};
use super::telemetry::{SPANS, Statements};
use crate::base::error::{Error, Result};
use crate::base::reason;

/// A connection inside a transaction. Store functions that write take this.
pub type Tx = AsyncPgConnection;

/// How often a transaction that lost a race, or its connection, is tried before giving up.
const ATTEMPTS_MAX: u32 = 5;
/// The longest that a caller waits for a free connection, and that making one takes: a server that hangs accepts any number.
const CONNECTION_WAIT_MAX: Duration = Duration::from_secs(5);
/// The same at a replica, without which there is another place to ask.
const REPLICA_WAIT_MAX: Duration = Duration::from_millis(100);
/// Every session: nobody holds a row while doing nothing, or works on after a call's end. Tables are read by index whatever
/// the statistics say, which may be of a time when there was next to nothing in them; so each statement has one good plan,
/// and making it anew would cost more than running it.
const SESSION: &str = "SET idle_in_transaction_session_timeout = '30s'; SET statement_timeout = '12s'; \
    SET timezone = 'UTC'; SET enable_seqscan = off; SET jit = off; SET plan_cache_mode = 'force_generic_plan'";
/// The longest that a statement waits for a row.
pub(super) const LOCK_WAIT_MAX: &str = "4s";
/// The same, where others wait for whoever waits.
const HURRIED_LOCK_WAIT_MAX: &str = "100ms";
/// A view of the database that does not change.
const VIEW: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
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
        Self::open_with(url, connections_max, LOCK_WAIT_MAX, CONNECTION_WAIT_MAX)
    }

    /// The same to a replica: nobody waits long for a connection there.
    pub(super) fn open_replica(url: &str, connections_max: u32) -> Self {
        Self::open_with(url, connections_max, LOCK_WAIT_MAX, REPLICA_WAIT_MAX)
    }

    /// More connections, for those who have others waiting for them: a row that somebody else holds is waited for a
    /// tenth of a second.
    #[must_use]
    pub fn hurried(&self, url: &str, connections_max: u32) -> Self {
        let wait_max = CONNECTION_WAIT_MAX;
        let Self { pool, .. } =
            Self::open_with(url, connections_max, HURRIED_LOCK_WAIT_MAX, wait_max);
        Self { pool, committed: self.committed() }
    }

    fn open_with(
        url: &str,
        connections_max: u32,
        lock_wait_max: &'static str,
        connection_wait_max: Duration,
    ) -> Self {
        let mut config = ManagerConfig::default();
        config.recycling_method =
            RecyclingMethod::CustomFunction(Box::new(|connection: &mut AsyncPgConnection| {
                let gone = connection.is_broken();
                let refused = diesel::result::Error::BrokenTransactionManager;
                async move { if gone { Err(refused) } else { Ok(()) } }.boxed()
            }));
        config.custom_setup = Box::new(|url| {
            let connected = tokio::time::timeout(CONNECTION_WAIT_MAX, connect(url, lock_wait_max));
            let late = || ConnectionError::BadConnection("nobody answers".to_owned());
            connected.map(move |it| it.unwrap_or_else(|_elapsed| Err(late()))).boxed()
        });
        let manager = AsyncDieselConnectionManager::new_with_config(url, config);
        let pool = Pool::builder()
            .max_size(connections_max)
            .connection_timeout(connection_wait_max)
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
            match self.read_once(&work).await {
                Err(error) if is_gone(&error) && attempt < ATTEMPTS_MAX => pause(attempt).await,
                done => return done,
            }
            attempt = attempt.saturating_add(1);
        }
    }

    /// The same, and not again.
    pub(super) async fn read_once<T, F>(&self, work: &F) -> Result<T>
    where
        F: for<'t> Work<'t, T>,
    {
        work(&mut *self.connection().await?).await
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
        self.read(async |connection: &mut Tx| view(connection, &work).await).await
    }

    /// The same, and not again.
    pub(super) async fn view_once<T, F>(&self, work: &F) -> Result<T>
    where
        T: Send,
        F: for<'t> Work<'t, T>,
    {
        view(&mut *self.connection().await?, work).await
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

async fn view<T, F>(connection: &mut Tx, work: &F) -> Result<T>
where
    T: Send,
    F: for<'t> Work<'t, T>,
{
    AnsiTransactionManager::begin_transaction_sql(connection, VIEW).await?;
    let outcome = work(connection).await;
    AnsiTransactionManager::rollback_transaction(connection).await?;
    outcome
}

pub(super) async fn connect(url: &str, lock_wait_max: &str) -> ConnectionResult<AsyncPgConnection> {
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
    let session = format!("{SESSION}; SET lock_timeout = '{lock_wait_max}'");
    connection.batch_execute(&session).await.map_err(|error| failed(error.into()))?;
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
    if matches!(sql, SqlError::RollbackTransaction) {
        return true;
    }
    let SqlError::DatabaseError(kind, info) = sql else { return is_gone(error) };
    matches!(kind, DatabaseErrorKind::SerializationFailure)
        // Diesel has no kind for a deadlock and hides the SQLSTATE, so the text has to tell.
        || info.message() == "deadlock detected"
        // A name that was made at random and is taken: another will not be.
        || duplicate_of(sql) == Some("orders_number_unique")
        || is_gone(error)
}

/// Whether a read failed for its place's sake, so that another may answer it. A replica ends reads that are in the way of what
/// it has to replay, as a race that they lost.
pub(super) fn asks_for_another_place(error: &Error) -> bool {
    error.reason() == ErrorReason::Unavailable || lost_race(error)
}

/// Says that another transaction was first: run again, this one finds what that one did.
#[must_use]
pub fn overtaken() -> Error {
    reason::concurrent_modification().because(SqlError::RollbackTransaction)
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
