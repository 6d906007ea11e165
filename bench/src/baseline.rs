//! What the database does by itself: the same rows, one order a transaction, through `pgbench` on the same cluster.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use jangteo_server::platform::embedded::SUPERUSER;
use tokio::process::Command;

use crate::NICE;
use crate::shop::REGULARS;

/// The connections that pgbench uses.
const CONNECTIONS: u8 = 32;
/// Where programs of PostgreSQL's may be, beside the path.
const PLACES: &str = "/usr/lib/postgresql";

/// Transactions that a baseline is made of.
#[derive(Clone, Copy)]
pub(crate) enum Baseline {
    /// A script, on so many products.
    Script(&'static str, u64),
    /// A row by its primary key: `pgbench -S`.
    Select,
}

/// Drives the cluster at `url`, and tells the transactions a second.
pub(crate) struct Pgbench {
    program: PathBuf,
    /// The folder of the cluster's socket.
    host: String,
    scripts: tempfile::TempDir,
    runs: u8,
    has_tables: bool,
}

impl Pgbench {
    /// For the cluster whose socket is in the folder `host`.
    pub(crate) fn new(url: &str) -> Result<Self> {
        let config: tokio_postgres::Config = url.parse()?;
        let host = config.get_hosts().iter().find_map(|it| match it {
            tokio_postgres::config::Host::Unix(folder) => folder.to_str().map(str::to_owned),
            tokio_postgres::config::Host::Tcp(_) => None,
        });
        let scripts = tempfile::tempdir()?;
        let (host, program) = (host.context("no socket")?, program()?);
        Ok(Self { program, host, scripts, runs: 0, has_tables: false })
    }

    /// Runs `baseline` for so long.
    pub(crate) async fn per_s(&mut self, baseline: Baseline, duration: Duration) -> Result<f64> {
        self.runs = self.runs.checked_add(1).context("too many runs")?;
        // It gives way as our own load does.
        let mut pgbench = Command::new("nice");
        pgbench.args(["-n", &NICE.to_string()]).arg(&self.program);
        pgbench.args(["--host", &self.host, "--username", SUPERUSER, "--no-vacuum"]);
        pgbench.args(["--client", &CONNECTIONS.to_string(), "--jobs", "2"]);
        pgbench.args(["--protocol", "prepared", "--time", &duration.as_secs().to_string()]);
        match baseline {
            Baseline::Select => {
                self.make_tables().await?;
                pgbench.args(["--select-only", "postgres"]);
            }
            Baseline::Script(text, products) => {
                let path = self.scripts.path().join(format!("{}.sql", self.runs));
                std::fs::write(&path, filled(text))?;
                let define = |name: &str, value: u64| format!("--define={name}={value}");
                pgbench.arg("--file").arg(path).arg(define("run", self.runs.into()));
                pgbench.args([define("n", 0), define("buyers", REGULARS)]);
                pgbench.args([define("variants", products), "jangteo".to_owned()]);
            }
        }
        let said = run(pgbench).await?;
        let failed = said.lines().find_map(|it| it.strip_prefix("number of failed transactions: "));
        ensure!(failed.is_some_and(|it| it.starts_with("0 ")), "transactions failed:\n{said}");
        let tps = said.lines().find_map(|it| it.strip_prefix("tps = ")?.split(' ').next());
        tps.with_context(|| format!("no tps in:\n{said}"))?.parse().context("tps")
    }

    /// pgbench's own tables, with a million rows.
    async fn make_tables(&mut self) -> Result<()> {
        if !self.has_tables {
            let mut pgbench = Command::new(&self.program);
            pgbench.args(["--host", &self.host, "--username", SUPERUSER]);
            pgbench.args(["--initialize", "--quiet", "--scale", "10", "postgres"]);
            run(pgbench).await?;
            self.has_tables = true;
        }
        Ok(())
    }
}

/// A script with values as long as those that the server writes.
fn filled(text: &str) -> String {
    let bytes = |length: usize| format!("\\x{}", "5a".repeat(length));
    let text = text.replace("{answer}", &bytes(620)).replace("{address}", &bytes(140));
    text.replace("{fingerprint}", &bytes(32))
}

async fn run(mut command: Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().await?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "pgbench failed:\n{said}{complained}");
    Ok(said)
}

fn program() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).map(|it| it.join("pgbench"));
    let versions = std::fs::read_dir(PLACES).into_iter().flatten().flatten();
    let installed = versions.map(|it| it.path().join("bin/pgbench"));
    let found = on_path.chain(installed).find(|it| Path::is_file(it));
    found.context("pgbench is missing: it comes with PostgreSQL's server or contrib package")
}
