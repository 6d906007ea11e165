//! A PostgreSQL and its streaming replica: two clusters that one test has to itself.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use diesel_async::RunQueryDsl;
use jangteo_server::platform::embedded::{Cluster, Settings};
use jangteo_server::platform::migrate;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;

use super::{Database, data_folder};

/// What a marketplace's database is called in clusters that are its own.
const DATABASE: &str = "shop";

/// A primary and its replica.
pub struct Replicated {
    primary: Cluster,
    /// `None` while it is stopped.
    replica: Option<Cluster>,
    folders: [TempDir; 2],
}

impl Replicated {
    /// Starts both.
    pub async fn start() -> Self {
        let folders = [data_folder(), data_folder()];
        let primary = Cluster::start(&settings(folders[0].path())).unwrap();
        migrate::create_database(&primary.url("postgres"), DATABASE).await.unwrap();
        migrate::migrate(&primary.url(DATABASE)).await.unwrap();
        let copied = copy(&primary.url("postgres"), &folders.each_ref().map(postgres_in)).await;
        let mut clusters = Self { primary, replica: None, folders };
        copied.unwrap();
        clusters.start_replica();
        clusters
    }

    /// The database that both have, as the primary has it.
    pub fn primary(&self) -> Database {
        Database { url: self.primary.url(DATABASE) }
    }

    /// The same, as the replica has it.
    pub fn replica(&self) -> Database {
        Database { url: self.replica.as_ref().expect("it runs").url(DATABASE) }
    }

    pub fn start_replica(&mut self) {
        assert!(self.replica.is_none());
        self.replica = Some(Cluster::start(&settings(self.folders[1].path())).unwrap());
    }

    pub fn stop_replica(&mut self) {
        self.replica.take().expect("it runs").stop().unwrap();
    }

    /// Lets the replica hear and not answer.
    pub fn hang_replica(&self) {
        self.signal_replica(Signal::SIGSTOP);
    }

    /// Lets it answer again.
    pub fn wake_replica(&self) {
        self.signal_replica(Signal::SIGCONT);
    }

    /// To all processes of the replica, which are those that work in its folder.
    fn signal_replica(&self, signal: Signal) {
        let folder = postgres_in(&self.folders[1]);
        for process in fs::read_dir("/proc").unwrap().flatten() {
            let works_there =
                fs::read_link(process.path().join("cwd")).is_ok_and(|it| it == folder);
            let pid = process.file_name().to_string_lossy().parse().ok();
            if let Some(pid) = pid.filter(|_| works_there) {
                // One that has ended meanwhile needs no signal.
                let _ = kill(Pid::from_raw(pid), signal);
            }
        }
    }
}

impl Drop for Replicated {
    fn drop(&mut self) {
        self.wake_replica();
        for cluster in self.replica.iter().chain([&self.primary]) {
            let _ = cluster.stop();
        }
    }
}

fn postgres_in(data_folder: &TempDir) -> PathBuf {
    data_folder.path().canonicalize().unwrap().join("postgres")
}

fn settings(data_folder: &Path) -> Settings {
    let options = ["fsync=off", "max_connections=200", "shared_buffers=32MB", "wal_level=replica"];
    Settings {
        data_folder: data_folder.to_owned(),
        binaries: std::env::var_os("JANGTEO_POSTGRES_BINARIES").map(PathBuf::from),
        options: options.map(Into::into).into(),
    }
}

/// Copies a running cluster into the other folder, from where it follows the first.
async fn copy(url: &str, [from, to]: &[PathBuf; 2]) -> Result<(), String> {
    let owner = fs::metadata(from).unwrap();
    fs::create_dir(to).unwrap();
    chown(to, Some(owner.uid()), Some(owner.gid())).unwrap();
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
    let mut command = Command::new(binaries(url).await.join("pg_basebackup"));
    command.args(["--dbname", url, "--checkpoint", "fast", "--wal-method", "stream", "--no-sync"]);
    command.args(["--write-recovery-conf", "--pgdata"]).arg(to).current_dir("/");
    // As the clusters' own user, whom the files must belong to.
    command.uid(owner.uid()).gid(owner.gid());
    let output = command.output().map_err(|error| format!("pg_basebackup: {error}"))?;
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(problem) }
}

/// Where the programs are that the cluster runs from.
async fn binaries(url: &str) -> PathBuf {
    #[derive(diesel::QueryableByName)]
    struct Setting {
        #[diesel(sql_type = diesel::sql_types::Text)]
        setting: String,
    }
    let setting = diesel::sql_query("SELECT setting FROM pg_config WHERE name = 'BINDIR'");
    let mut connection = Database { url: url.to_owned() }.connect().await;
    let row: Setting = setting.get_result(&mut connection).await.unwrap();
    row.setting.into()
}
