//! The server as its users run it: a process of its own, which tests kill.

use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;
use tonic::transport::{Channel, Endpoint};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

/// A running `jangteo serve`.
pub struct ServerProcess {
    child: Child,
    pub channel: Channel,
}

impl ServerProcess {
    /// Starts `jangteo serve` with these flags and waits until it is ready.
    pub async fn start(port: u16, flags: &[&str]) -> Self {
        let mut command = program("serve");
        // Tests are in a hurry, and count what the server does.
        command
            .args(["--listen", &format!("127.0.0.1:{port}"), "--rate-limits", "off"])
            .env("JANGTEO_JOBS", "false")
            .args(flags);
        Self::spawn(port, &mut command).await
    }

    /// Starts it on `database_url`, with the key that tests share, and has it write all it can say to `log`.
    pub async fn start_logging_to(
        log: &Path,
        port: u16,
        database_url: &str,
        flags: &[&str],
    ) -> Self {
        let key = "07".repeat(32);
        let mut command = program("serve");
        command
            .args(["--listen", &format!("127.0.0.1:{port}"), "--rate-limits", "off"])
            .args(["--database-url", database_url, "--master-key", &key])
            .args(["--sandbox", "true", "--log", "trace"])
            .args(flags)
            .stderr(File::create(log).unwrap());
        Self::spawn(port, &mut command).await
    }

    async fn spawn(port: u16, command: &mut Command) -> Self {
        let child = command.stdout(Stdio::null()).spawn().unwrap();
        let channel = Endpoint::from_shared(format!("http://127.0.0.1:{port}")).unwrap();
        let mut server = Self { child, channel: channel.connect_lazy() };
        server.wait_until_ready().await;
        server
    }

    /// Starts it on `database_url`, with the key that tests share.
    pub async fn start_on(port: u16, database_url: &str) -> Self {
        Self::start_with(port, database_url, &[]).await
    }

    /// Starts it on `database_url` with these flags, and with the key that tests share.
    pub async fn start_with(port: u16, database_url: &str, flags: &[&str]) -> Self {
        let key = "07".repeat(32);
        let usual = ["--database-url", database_url, "--master-key", &key, "--sandbox", "true"];
        Self::start(port, &[&usual[..], &["--log", "warn"], flags].concat()).await
    }

    /// The memory that it holds, in MiB.
    pub fn memory_mib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let resident = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).unwrap();
        resident.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1_024
    }

    async fn wait_until_ready(&mut self) {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(60) {
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("the server ended before it was ready: {status}");
            }
            if self.health().await == Some(ServingStatus::Serving) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the server is not ready after a minute");
    }

    /// What it says of its health; `None` if it does not answer.
    pub async fn health(&self) -> Option<ServingStatus> {
        let mut health = HealthClient::new(self.channel.clone());
        let answer = health.check(HealthCheckRequest { service: String::new() }).await.ok()?;
        Some(answer.into_inner().status())
    }

    /// Ends it without a chance to say goodbye.
    pub fn kill(&mut self) {
        self.signal(Signal::SIGKILL);
        self.child.wait().unwrap();
    }

    pub fn signal(&self, signal: Signal) {
        kill(Pid::from_raw(self.child.id().try_into().unwrap()), signal).unwrap();
    }

    /// Waits until it has ended by itself.
    pub async fn ended(&mut self, patience: Duration) -> ExitStatus {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(started.elapsed() < patience, "the server has not ended in {patience:?}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            // Gently first: a killed server would leave its database running.
            self.signal(Signal::SIGTERM);
            let started = Instant::now();
            while matches!(self.child.try_wait(), Ok(None)) && started.elapsed().as_secs() < 15 {
                std::thread::sleep(Duration::from_millis(20));
            }
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// `jangteo`, as it was built beside the tests, with nothing of the environment's in its settings.
pub fn program(subcommand: &str) -> Command {
    let tests = std::env::current_exe().unwrap();
    let program = tests.ancestors().nth(2).map(|it| it.join("jangteo"));
    let program: PathBuf =
        program.filter(|it| it.exists()).expect("run `cargo build` before the tests");
    let mut command = Command::new(Path::new(&program));
    command.arg(subcommand).env_remove("DATABASE_URL").env_remove("JANGTEO_TESTS_FOLDER");
    if let Some(redis_url) = std::env::var_os("JANGTEO_TESTS_REDIS_URL") {
        command.env_remove("JANGTEO_TESTS_REDIS_URL").env("JANGTEO_REDIS_URL", redis_url);
    }
    command
}

/// A port that nobody listens on at the moment.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A data folder that PostgreSQL's user can enter.
pub fn data_folder() -> TempDir {
    tempfile::Builder::new()
        .prefix("jangteo-")
        .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .tempdir_in("/tmp")
        .unwrap()
}
