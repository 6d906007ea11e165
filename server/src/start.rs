//! From a configuration to a running server.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use chrono::TimeDelta;
use moka::future::Cache;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpListener;
use tokio::runtime::{Handle, Runtime};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tokio_util::task::{AbortOnDropHandle, TaskTracker};

use crate::account::grant_operator;
use crate::app::App;
use crate::base::clock::Clock;
use crate::config::Config;
use crate::master_key;
use crate::payment::provider;
use crate::platform::admin::{self, Ready};
use crate::platform::api_keys::ApiKeys;
use crate::platform::connections::Limits;
use crate::platform::db::Db;
use crate::platform::embedded::{Cluster, Settings, running_url};
use crate::platform::feed::Feed;
use crate::platform::idempotency::Calls;
use crate::platform::mailer::Mailer;
use crate::platform::migrate;
use crate::platform::oauth::Providers;
use crate::platform::objects::Objects;
use crate::platform::passwords::Passwords;
use crate::platform::pictures::Pictures;
use crate::platform::reads::Reads;
use crate::platform::revocations::Revocations;
use crate::platform::root;
use crate::platform::telemetry::{self, Telemetry};
use crate::platform::tls::Tls;
use crate::platform::token::TokenSigner;
use crate::platform::vault::Vault;
use crate::platform::volatile;
use crate::serve::{self, Edge};
use crate::work::{self, CONSUMERS, CUSTODIANS, JOBS};

/// The database that the marketplace lives in, where the cluster is ours.
const DATABASE: &str = "jangteo";

/// The longest that the end of the process waits for the collector.
const TELEMETRY_GOODBYE: Duration = Duration::from_secs(2);

/// A database that is reached and migrated.
struct Database {
    url: SecretString,
    /// The cluster to stop in the end, if it is ours.
    cluster: Option<Cluster>,
}

/// The thread that batches run on.
struct Batches(Option<Runtime>);

impl Batches {
    fn start() -> Result<Self> {
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).thread_name("batches").enable_all().build()?;
        Ok(Self(Some(runtime)))
    }

    fn handle(&self) -> Handle {
        self.0.as_ref().map_or_else(Handle::current, |it| it.handle().clone())
    }
}

impl Drop for Batches {
    fn drop(&mut self) {
        // Everybody was answered, or the time to drain was over.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Runs the server until it is told to stop, by Ctrl-C or SIGTERM. `ready` runs before it answers.
pub async fn serve(
    config: Config,
    ready: impl AsyncFnOnce(&App, SocketAddr) -> Result<()>,
) -> Result<()> {
    let stop = stop_on_signals()?;
    let telemetry = start_telemetry(&config)?;
    raise_file_limit(config.connections_max);
    let served = Box::pin(serve_with(&config, &telemetry, stop, ready)).await;
    stop_telemetry(telemetry).await;
    served
}

async fn serve_with(
    config: &Config,
    telemetry: &Telemetry,
    stop: CancellationToken,
    ready: impl AsyncFnOnce(&App, SocketAddr) -> Result<()>,
) -> Result<()> {
    // First of all: two servers on one port would share a data folder, too.
    let listener = listen("--listen", config.listen).await?;
    let readiness = Ready::default();
    let _admin = open_admin(config, telemetry, &readiness).await?;
    let edge = Edge {
        origins: config.cors_origins.clone(),
        proxies: config.trusted_proxies.clone(),
        limits: Limits { connections_max: config.connections_max, ..Limits::default() },
        tls: config.tls.clone().map(Tls::load).transpose()?,
        calls_max: config.calls_max,
        ready: readiness,
        jobs: config.jobs,
        drain: Duration::from_secs(config.drain_seconds),
        stop,
    };
    let batches = Batches::start()?;
    let database = Database::open(config).await?;
    let served = serve_on(config, &database, &batches, listener, edge, ready).await;
    database.close()?;
    served
}

async fn listen(flag: &str, address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).await;
    listener.with_context(|| format!("cannot listen on {address}; name another with {flag}"))
}

/// Sends what has not been sent, unless that takes long.
async fn stop_telemetry(telemetry: Telemetry) {
    let stopped = tokio::task::spawn_blocking(|| telemetry.stop());
    let _ = tokio::time::timeout(TELEMETRY_GOODBYE, stopped).await;
}

fn start_telemetry(config: &Config) -> Result<Telemetry> {
    telemetry::start(telemetry::Settings {
        log: config.log.clone(),
        log_format: config.log_format,
        otlp_endpoint: config.otlp_endpoint.clone(),
        trace_ratio: config.trace_ratio,
    })
}

async fn serve_on(
    config: &Config,
    database: &Database,
    batches: &Batches,
    listener: TcpListener,
    edge: Edge,
    ready: impl AsyncFnOnce(&App, SocketAddr) -> Result<()>,
) -> Result<()> {
    let app = app(config, database.url.expose_secret(), batches.handle()).await?;
    let address = listener.local_addr()?;
    if config.sandbox {
        tracing::warn!("sandbox payments are taken: points can be had for nothing");
    }
    ready(&app, address).await?;
    tracing::info!("serving on {address}");
    serve::serve(app, listener, edge).await
}

/// The pages for those who run the server, until what this answers is dropped; `None` if they are not asked for.
async fn open_admin(
    config: &Config,
    telemetry: &Telemetry,
    readiness: &Ready,
) -> Result<Option<AbortOnDropHandle<()>>> {
    let Some(address) = config.admin_listen else { return Ok(None) };
    let listener = listen("--admin-listen", address).await?;
    let pages = admin::serve(listener, telemetry.registry.clone(), readiness.clone());
    #[expect(clippy::disallowed_methods, reason = "ends with what keeps its handle")]
    let pages = tokio::spawn(async move {
        let _ = pages.await;
    });
    Ok(Some(AbortOnDropHandle::new(pages)))
}

/// Runs background jobs, and serves nobody, until it is told to stop.
pub async fn work(config: Config) -> Result<()> {
    let stop = stop_on_signals()?;
    let telemetry = start_telemetry(&config)?;
    let worked = async {
        let readiness = Ready::default();
        let _admin = open_admin(&config, &telemetry, &readiness).await?;
        let database = Database::join(&config).await?;
        let app = app(&config, database.url.expose_secret(), Handle::current()).await?;
        telemetry::observe(&app.db);
        readiness.set(true);
        tracing::info!("running {} jobs", app.jobs.len());
        tokio::select! {
            () = work::work(&app) => {}
            () = app.feed.run(&app.pulse_db) => {}
            () = stop.cancelled() => {}
        }
        app.tasks.close();
        let drain = Duration::from_secs(config.drain_seconds);
        if tokio::time::timeout(drain, app.tasks.wait()).await.is_err() {
            tracing::warn!("jobs were still under way when the time to drain was over");
        }
        database.close()
    };
    let worked = worked.await;
    stop_telemetry(telemetry).await;
    worked
}

/// Brings the database to this version.
pub async fn migrate(config: Config) -> Result<()> {
    let telemetry = start_telemetry(&config)?;
    let migrated = async { Database::open(&config).await?.close() }.await;
    stop_telemetry(telemetry).await;
    migrated
}

/// Makes the account with this e-mail an operator's, from its next login on.
pub async fn grant_operator(config: Config, email: &str) -> Result<()> {
    let telemetry = start_telemetry(&config)?;
    let database = Database::join(&config).await?;
    let app = app(&config, database.url.expose_secret(), Handle::current()).await?;
    let granted = grant_operator::grant_operator(&app, email).await;
    database.close()?;
    let account_id =
        granted?.with_context(|| format!("no account has verified the e-mail {email}"))?;
    tracing::info!("{email} is an operator from the next login on: account {account_id}");
    stop_telemetry(telemetry).await;
    Ok(())
}

/// What every call may use, on the database at `url`. Batches run on the runtime of `batches`.
pub async fn app(config: &Config, url: &str, batches: Handle) -> Result<App> {
    let clock = Clock::default();
    let db = Db::open(url, config.database_connections);
    let keys = root::open(&db, &master_key::masters(config)?, clock.now()).await?;
    let pulse_db = Db::open(url, 4);
    let replica_url = config.replica_url.as_ref().map(ExposeSecret::expose_secret);
    let connections_max = config.database_connections;
    let redis_url = config.redis_url.as_ref().map(ExposeSecret::expose_secret);
    let volatile = volatile::open(redis_url, &config.issuer, &config.rate_limits)?;
    let cores = std::thread::available_parallelism()?.get();
    Ok(App {
        tokens: TokenSigner::open(&db, &keys, &config.issuer, clock.now()).await?,
        api_keys: ApiKeys::new(db.clone()),
        vault: Vault::new(keys.clone(), db.clone()),
        mailer: mailer(config)?,
        site: config.mails.site.clone(),
        oauth: Providers::new(&config.oauth)?,
        peers: provider::peers(&config.payment, &keys)?,
        passwords: Passwords::new(cores),
        objects: Objects::open(&config.objects, &config.data_folder.join("objects"), &keys)?,
        pictures: Pictures::default(),
        revocations: Revocations::new(Arc::clone(&volatile)),
        volatile,
        readers: Cache::new(0),
        calls: Calls::new(db.clone()),
        sandbox: config.sandbox,
        confirm_after: TimeDelta::days(config.confirm_purchases_days),
        jobs: JOBS,
        consumers: CONSUMERS,
        custodians: CUSTODIANS,
        tasks: TaskTracker::new(),
        batches,
        reads: Reads::open(db.clone(), &pulse_db, replica_url, connections_max),
        pulse_db,
        hurried_db: db.hurried(url, 2),
        feed: Feed::new(db.committed()),
        clock,
        db,
        keys,
    })
}

fn mailer(config: &Config) -> Result<Mailer> {
    let from = config.mails.from.clone();
    match &config.mails.smtp_url {
        Some(url) => Mailer::smtp(url.expose_secret(), from),
        None => Ok(Mailer::folder(&mail_folder(config), from)),
    }
}

/// Where mails are put if no server sends them.
#[must_use]
pub fn mail_folder(config: &Config) -> PathBuf {
    config.data_folder.join("mails")
}

impl Database {
    /// The database of a server that runs already, or one that is opened for this.
    async fn join(config: &Config) -> Result<Self> {
        match (&config.database_url, running_url(&config.data_folder, DATABASE)) {
            (None, Some(url)) => Ok(Self { url: url.into(), cluster: None }),
            _ => Self::open(config).await,
        }
    }

    async fn open(config: &Config) -> Result<Self> {
        let (url, cluster) = match &config.database_url {
            Some(url) => (url.clone(), None),
            None => {
                let (url, cluster) = start_cluster(config).await?;
                (url, Some(cluster))
            }
        };
        let database = Self { url, cluster };
        match migrate::migrate(database.url.expose_secret()).await {
            Ok(ran) => {
                for migration in ran {
                    tracing::info!("migrated: {migration}");
                }
                Ok(database)
            }
            Err(error) => {
                database.close()?;
                Err(error)
            }
        }
    }

    fn close(self) -> Result<()> {
        self.cluster.map_or(Ok(()), |it| it.stop())
    }
}

async fn start_cluster(config: &Config) -> Result<(SecretString, Cluster)> {
    let settings = Settings {
        data_folder: config.data_folder.clone(),
        binaries: config.postgres_binaries.clone(),
        options: cluster_options(config),
    };
    tracing::info!("starting PostgreSQL in {}", settings.data_folder.display());
    let cluster = tokio::task::spawn_blocking(move || Cluster::start(&settings)).await??;
    match migrate::create_database(&cluster.url("postgres"), DATABASE).await {
        Ok(()) => Ok((cluster.url(DATABASE).into(), cluster)),
        Err(error) => {
            cluster.stop()?;
            Err(error)
        }
    }
}

/// The settings of a cluster of our own: room for the server and for whoever looks in, for a working set beyond PostgreSQL's
/// modest default, and for the log of a busy quarter of an hour between checkpoints. Vacuum and
/// statistics go gently, as they share the machine with those who buy; plans do not hang on the latter. Pages are sent to the
/// disk as they are written: left to the kernel, they go every half a minute together, and commits stand behind them.
fn cluster_options(config: &Config) -> Vec<String> {
    let connections = config.database_connections.saturating_add(64);
    let fixed = [
        "shared_buffers=256MB",
        "max_wal_size=4GB",
        "checkpoint_timeout=15min",
        "backend_flush_after=256kB",
        "autovacuum_max_workers=1",
        "autovacuum_vacuum_cost_delay=10ms",
        "default_statistics_target=10",
    ];
    let fixed = fixed.into_iter().map(str::to_owned);
    fixed.chain([format!("max_connections={connections}")]).collect()
}

/// Lets the process have as many files as the system allows, since every connection is one.
fn raise_file_limit(connections_max: usize) {
    let raised = getrlimit(Resource::RLIMIT_NOFILE)
        .and_then(|(_, hard)| setrlimit(Resource::RLIMIT_NOFILE, hard, hard).map(|()| hard));
    match raised {
        Ok(files) if u64::try_from(connections_max).unwrap_or(u64::MAX) < files => {}
        Ok(files) => tracing::warn!(
            "the system allows {files} files, too few for {connections_max} connections"
        ),
        Err(error) => tracing::warn!("cannot raise the limit of open files: {error}"),
    }
}

fn stop_on_signals() -> Result<CancellationToken> {
    let stop = CancellationToken::new();
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let stopped = stop.clone();
    #[expect(clippy::disallowed_methods, reason = "listens as long as the process lives")]
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        stopped.cancel();
    });
    Ok(stop)
}
