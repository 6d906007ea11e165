//! The embedded default: a private PostgreSQL cluster in the data folder, run from installed binaries.
//!
//! It listens on a Unix socket that only its user can open, never on the network, and keeps everything it is told
//! (`fsync` is on). If the server is killed the cluster lives on, until the next start stops it and starts it anew.

use std::fs::{self, File};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use nix::unistd::{Gid, Uid, User};

/// Who the cluster runs as when the server is root, which PostgreSQL refuses to be. The first that exists.
const UNPRIVILEGED: [&str; 2] = ["postgres", "nobody"];
/// The socket's name, which PostgreSQL gives it.
const SOCKET: &str = ".s.PGSQL.5432";
/// The longest path that a Unix socket may have.
const SOCKET_PATH_MAX: usize = 107;
/// How long the processes of a killed cluster may take to end.
const LEFTOVERS_WAIT_MAX: Duration = Duration::from_secs(20);
/// The file in the data folder that says whose the cluster is.
const LOCK: &str = "server.lock";
/// The superuser of the cluster.
pub const SUPERUSER: &str = "jangteo";

/// What to run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where everything is kept.
    pub data_folder: PathBuf,
    /// Where `postgres` and `initdb` are; `None` to look for them.
    pub binaries: Option<PathBuf>,
    /// Further settings of the cluster: `max_connections=100`.
    pub options: Vec<String>,
}

/// A running cluster.
#[derive(Debug)]
pub struct Cluster {
    /// Held as long as the cluster is ours: two servers must not start and stop it under each other.
    _lock: File,
    binaries: PathBuf,
    folder: PathBuf,
    socket_folder: PathBuf,
    user: Option<Account>,
}

/// An account of the operating system.
#[derive(Clone, Copy, Debug)]
struct Account {
    uid: Uid,
    gid: Gid,
}

impl Cluster {
    /// Starts the cluster, making it first if there is none, and stopping it first if a killed server left it running.
    ///
    /// Fails while another process has the cluster.
    pub fn start(settings: &Settings) -> Result<Self> {
        let user = if Uid::effective().is_root() { Some(unprivileged()?) } else { None };
        fs::create_dir_all(&settings.data_folder)
            .with_context(|| format!("cannot make {}", settings.data_folder.display()))?;
        let data_folder = settings.data_folder.canonicalize()?;
        let lock = File::create(data_folder.join(LOCK))?;
        if lock.try_lock().is_err() {
            bail!(
                "another server uses {}; stop it, or name another --data-folder",
                data_folder.display()
            );
        }
        let folder = data_folder.join("postgres");
        let binaries = find_binaries(settings.binaries.as_deref(), &folder)?;
        let socket_folder = socket_folder(&data_folder);
        let cluster = Self { _lock: lock, binaries, folder, socket_folder, user };

        cluster.check_entry(&data_folder)?;
        cluster.own_folder(&cluster.socket_folder)?;
        if !cluster.folder.join("PG_VERSION").exists() {
            cluster.init()?;
        }
        cluster.clear_the_way()?;
        cluster.launch(&settings.options)?;
        Ok(cluster)
    }

    /// Where to connect for `database`, whether it is there or not.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        url(&self.socket_folder, database)
    }

    /// Stops the cluster; connections that are open are closed.
    pub fn stop(&self) -> Result<()> {
        self.control(&["stop", "--mode", "fast", "--wait", "--timeout", "60"])?;
        Ok(())
    }

    /// Makes the cluster, beside its place: there it appears whole or not at all.
    fn init(&self) -> Result<()> {
        let draft = self.folder.with_extension("new");
        if draft.exists() {
            fs::remove_dir_all(&draft)?;
        }
        self.own_folder(&draft)?;
        // Korean is text in C.UTF-8; in the C locale it is not, and indexes over it stay empty.
        let mut initdb = self.command("initdb");
        initdb.args(["--locale=C.UTF-8", "--encoding=UTF8", "--auth=trust", "--no-instructions"]);
        initdb.args(["--username", SUPERUSER, "--pgdata"]).arg(&draft);
        run(initdb).context("cannot make a PostgreSQL cluster")?;
        fs::rename(&draft, &self.folder)?;
        Ok(())
    }

    /// Stops what a killed server left running, and removes the files that a killed PostgreSQL left behind.
    ///
    /// PostgreSQL trusts a pid file whose number is some process's, be it another program's or a dead one's that
    /// nobody has buried, so the processes are asked where they work instead.
    fn clear_the_way(&self) -> Result<()> {
        let pid_file = self.folder.join("postmaster.pid");
        let Ok(text) = fs::read_to_string(&pid_file) else { return Ok(()) };
        let pid = text.lines().next().unwrap_or_default().to_owned();
        if self.processes()?.contains(&pid) {
            return self.stop();
        }
        let started = Instant::now();
        while !self.processes()?.is_empty() {
            ensure!(
                started.elapsed() < LEFTOVERS_WAIT_MAX,
                "processes of a PostgreSQL that was killed do not end: {:?}",
                self.processes()?
            );
            std::thread::sleep(Duration::from_millis(100));
        }
        let socket = self.socket_folder.join(SOCKET);
        for left in [socket.with_added_extension("lock"), socket, pid_file] {
            if left.exists() {
                fs::remove_file(left)?;
            }
        }
        Ok(())
    }

    /// The processes that work in the cluster's folder, which PostgreSQL's do and no others.
    fn processes(&self) -> Result<Vec<String>> {
        let all = fs::read_dir("/proc").context("cannot list processes")?.flatten();
        let ours =
            all.filter(|it| fs::read_link(it.path().join("cwd")).is_ok_and(|it| it == self.folder));
        Ok(ours.map(|it| it.file_name().to_string_lossy().into_owned()).collect())
    }

    fn launch(&self, options: &[String]) -> Result<()> {
        let log = self.folder.join("server.log");
        let socket_folder = self.socket_folder.display();
        let settings = ["listen_addresses=".to_owned(), "unix_socket_permissions=0700".to_owned()];
        let settings = settings.iter().chain(options).map(|it| format!(" -c {it}"));
        let settings = format!("-k '{socket_folder}'{}", settings.collect::<String>());
        let mut start = self.command("pg_ctl");
        start.args(["start", "--wait", "--timeout", "60", "--silent", "--log"]).arg(&log);
        start.args(["--options", &settings, "--pgdata"]).arg(&self.folder);
        // A Ctrl-C is for the server, which stops the cluster once nobody needs it.
        start.process_group(0);
        if let Err(error) = run(start) {
            let log = fs::read_to_string(&log).unwrap_or_default();
            let last = log.lines().rev().take(5).collect::<Vec<_>>();
            let last = last.into_iter().rev().collect::<Vec<_>>().join("\n  ");
            bail!("{error:#}; the last of {}:\n  {last}", self.folder.join("server.log").display());
        }
        Ok(())
    }

    fn control(&self, arguments: &[&str]) -> Result<Output> {
        let mut control = self.command("pg_ctl");
        control.args(arguments).arg("--pgdata").arg(&self.folder);
        run(control)
    }

    /// A program of PostgreSQL's, as the user who owns the cluster.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.binaries.join(program));
        command.env("LC_ALL", "C.UTF-8").current_dir("/");
        if let Some(user) = self.user {
            command.uid(user.uid.as_raw()).gid(user.gid.as_raw());
        }
        command
    }

    /// Makes `folder` if it is missing, for the cluster's user alone.
    fn own_folder(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let is_link = fs::symlink_metadata(folder)?.is_symlink();
        ensure!(!is_link, "{} is a link, which somebody else may have made", folder.display());
        if let Some(user) = self.user {
            chown(folder, Some(user.uid.as_raw()), Some(user.gid.as_raw()))?;
        }
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        Ok(())
    }

    /// Refuses a data folder that the cluster's user cannot reach.
    fn check_entry(&self, data_folder: &Path) -> Result<()> {
        if self.user.is_none() {
            return Ok(());
        }
        for folder in data_folder.ancestors() {
            let mode = fs::metadata(folder)?.permissions().mode();
            ensure!(
                mode & 0o001 != 0,
                "PostgreSQL cannot run as root, and the account that it runs as instead cannot enter {}; \
                 choose another data folder with --data-folder, /var/lib/jangteo for one",
                folder.display()
            );
        }
        Ok(())
    }
}

/// Where to connect for `database` of the cluster in `data_folder`, if a server has it running.
#[must_use]
pub fn running_url(data_folder: &Path, database: &str) -> Option<String> {
    let data_folder = data_folder.canonicalize().ok()?;
    let lock = File::open(data_folder.join(LOCK)).ok()?;
    lock.try_lock().is_err().then(|| url(&socket_folder(&data_folder), database))
}

fn url(socket_folder: &Path, database: &str) -> String {
    let bytes = socket_folder.as_os_str().as_encoded_bytes().iter();
    let host: String = bytes.map(|it| format!("%{it:02X}")).collect();
    format!("postgres://{SUPERUSER}@{host}/{database}")
}

/// Where the socket is: in the data folder, or in `/tmp` where the path would be too long.
fn socket_folder(data_folder: &Path) -> PathBuf {
    let near = data_folder.join("run");
    if near.join(SOCKET).as_os_str().len() <= SOCKET_PATH_MAX {
        return near;
    }
    let name = data_folder.as_os_str().as_encoded_bytes();
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, name);
    let digest: String = digest.as_ref().iter().take(8).map(|it| format!("{it:02x}")).collect();
    PathBuf::from(format!("/tmp/jangteo-{digest}"))
}

fn unprivileged() -> Result<Account> {
    for name in UNPRIVILEGED {
        if let Some(user) = User::from_name(name)? {
            return Ok(Account { uid: user.uid, gid: user.gid });
        }
    }
    bail!("PostgreSQL cannot run as root, and none of the accounts {UNPRIVILEGED:?} exists")
}

/// The folder of PostgreSQL's binaries: the one named, those on PATH, or Debian's, newest first. A cluster that exists
/// takes binaries of its own major version only.
fn find_binaries(named: Option<&Path>, folder: &Path) -> Result<PathBuf> {
    let wanted = fs::read_to_string(folder.join("PG_VERSION")).ok();
    let wanted = wanted.as_deref().map(str::trim);
    let mut candidates: Vec<PathBuf> = named.map(Path::to_path_buf).into_iter().collect();
    if named.is_none() {
        candidates.extend(on_path());
        let mut packaged: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten()
            .filter_map(|it| it.ok()?.path().join("bin").canonicalize().ok())
            .filter_map(|it| Some((it.parent()?.file_name()?.to_str()?.parse().ok()?, it)))
            .collect();
        packaged.sort_by(|a, b| b.cmp(a));
        candidates.extend(packaged.into_iter().map(|(_, it)| it));
    }
    let fits = |it: &PathBuf| {
        let complete = ["postgres", "initdb", "pg_ctl"];
        let complete = complete.iter().all(|program| it.join(program).is_file());
        complete && wanted.is_none_or(|wanted| major_version(it).as_deref() == Some(wanted))
    };
    let found = candidates.iter().find(|it| fits(it)).cloned();
    found.with_context(|| {
        let which = wanted.map_or_else(String::new, |it| format!(" {it}, which made {}", folder.display()));
        format!(
            "cannot find PostgreSQL{which}: install Debian's package `postgresql`, name the folder of its \
             binaries with --postgres-binaries, or use a server with --database-url"
        )
    })
}

/// Where the `postgres` on PATH really is.
fn on_path() -> Option<PathBuf> {
    let output = Command::new("sh").args(["-c", "command -v postgres"]).output().ok()?;
    let path = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    Some(path.canonicalize().ok()?.parent()?.to_path_buf())
}

fn major_version(binaries: &Path) -> Option<String> {
    let output = Command::new(binaries.join("postgres")).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version =
        text.split_whitespace().find(|it| it.starts_with(|it: char| it.is_ascii_digit()))?;
    Some(version.split('.').next()?.to_owned())
}

fn run(mut command: Command) -> Result<Output> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot run {program}"))?;
    ensure!(
        output.status.success(),
        "{program} failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(output)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_data_folders_have_their_socket_elsewhere() {
        let short = Path::new("/var/lib/jangteo");
        let long = PathBuf::from(format!("/{}", "x".repeat(100)));

        assert_eq!(socket_folder(short), short.join("run"));
        assert!(socket_folder(&long).starts_with("/tmp"));
        assert!(socket_folder(&long).as_os_str().len() < 50);
    }
}
