//! The server as its users run it: a release build, in a process of its own, on its embedded default.

use std::collections::BTreeMap;
use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use jangteo_server::platform::embedded::running_url;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_postgres::{Client, NoTls};

/// The master secret of the servers here, by which tokens are signed without signing in.
pub(crate) const MASTER: [u8; 32] = [9; 32];
/// How long a server may take to start, and to stop.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long the disk is left alone after a rush.
const SETTLING: Duration = Duration::from_secs(5);

/// A `jangteo serve` with a marketplace of its own, which is gone when this is dropped.
pub(crate) struct Server {
    child: Child,
    data: TempDir,
    port: u16,
    admin_port: u16,
}

impl Server {
    /// Starts a server on an empty marketplace.
    pub(crate) async fn start() -> Result<Self> {
        let readable = fs::Permissions::from_mode(0o755);
        let mut data = tempfile::Builder::new();
        let data = data.prefix("jangteo-bench-").permissions(readable).tempdir()?;
        let (port, admin_port) = (free_port()?, free_port()?);
        let child = spawn(&data, port, admin_port)?;
        let mut server = Self { child, data, port, admin_port };
        server.wait_until_ready().await?;
        Ok(server)
    }

    /// Where it is: `http://127.0.0.1:40123`.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where its database is.
    pub(crate) fn database_url(&self) -> Result<String> {
        running_url(self.data.path(), "jangteo").context("the cluster does not run")
    }

    /// Looks into its database.
    pub(crate) async fn database(&self) -> Result<Client> {
        let (client, connection) = tokio_postgres::connect(&self.database_url()?, NoTls).await?;
        tokio::spawn(connection);
        Ok(client)
    }

    /// The memory that it holds, in MiB.
    pub(crate) fn memory_mib(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let resident = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
        let resident = resident.context("no VmRSS")?.trim().trim_end_matches(" kB");
        Ok(resident.parse::<f64>()? / 1_024.0)
    }

    /// What it tells Prometheus: each figure by its name and labels.
    pub(crate) async fn figures(&self) -> Result<BTreeMap<String, f64>> {
        let mut admin = TcpStream::connect(("127.0.0.1", self.admin_port)).await?;
        admin.write_all(b"GET /metrics HTTP/1.0\r\n\r\n").await?;
        let mut page = String::new();
        admin.read_to_string(&mut page).await?;
        let figures = page.lines().filter_map(|it| it.rsplit_once(' '));
        Ok(figures.filter_map(|(name, it)| Some((name.to_owned(), it.parse().ok()?))).collect())
    }

    /// Lets the database write down what a rush has left, so that what is measured next is not its aftermath.
    pub(crate) async fn settle(&self) -> Result<()> {
        self.database().await?.batch_execute("CHECKPOINT").await?;
        tokio::time::sleep(SETTLING).await;
        Ok(())
    }

    /// Waits until whoever reacts to events has seen all.
    pub(crate) async fn consumed(&self) -> Result<()> {
        let started = Instant::now();
        loop {
            let figures = self.figures().await?;
            let mut lags =
                figures.iter().filter(|(name, _)| name.starts_with("jangteo_consumer_lag"));
            if lags.all(|(_, behind)| *behind == 0.0) {
                return Ok(());
            }
            if PATIENCE < started.elapsed() {
                bail!("events are still waiting after {PATIENCE:?}");
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    /// The files that it has open, connections among them.
    pub(crate) fn open_files(&self) -> Result<usize> {
        Ok(fs::read_dir(format!("/proc/{}/fd", self.child.id()))?.count())
    }

    /// Ends it without a chance to say goodbye, and starts it again in the same place.
    pub(crate) async fn kill_and_restart(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        self.child = spawn(&self.data, self.port, self.admin_port)?;
        self.wait_until_ready().await
    }

    async fn wait_until_ready(&mut self) -> Result<()> {
        let started = Instant::now();
        // It listens before it is ready, and answers when it is.
        let client = jangteo_sdk::Client::new(self.address())?;
        while started.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended before it was ready: {status}");
            }
            let listens = TcpStream::connect(("127.0.0.1", self.port)).await.is_ok();
            let list = jangteo_sdk::catalog::v1::ListProductsRequest::default();
            let list = async { client.catalog_service().list_products(list).await };
            let answered = tokio::time::timeout(Duration::from_secs(1), list);
            if listens && matches!(answered.await, Ok(Ok(_))) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        bail!("the server is not ready after {PATIENCE:?}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Gently: a killed server would leave its database running.
        let pid = Pid::from_raw(self.child.id().cast_signed());
        let _ = kill(pid, Signal::SIGTERM);
        let started = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && started.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn spawn(data: &TempDir, port: u16, admin_port: u16) -> Result<Child> {
    let beside: PathBuf = std::env::current_exe()?.with_file_name("jangteo");
    let master: String = MASTER.iter().map(|it| format!("{it:02x}")).collect();
    let mut server = Command::new(&beside);
    server.arg("serve").env_remove("DATABASE_URL").stdout(Stdio::null());
    server.args(["--listen", &format!("127.0.0.1:{port}"), "--master-key", &master]);
    server.args(["--admin-listen", &format!("127.0.0.1:{admin_port}")]);
    server.args(["--rate-limits", "off", "--sandbox", "true", "--log", "warn"]);
    server.arg("--data-folder").arg(data.path());
    server.spawn().with_context(|| format!("cannot start {}", beside.display()))
}
