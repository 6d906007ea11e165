//! The only reader of the environment.
//!
//! Every setting stands once in [`SETTINGS`]; it can be given as a flag (`--data-folder`), in the environment
//! (`JANGTEO_DATA_FOLDER`) or in a TOML file (`data_folder = "…"`), and wins in that order. All mistakes are
//! reported at once.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::ArgMatches;
use secrecy::{ExposeSecret, SecretString};
use tracing_subscriber::EnvFilter;

use self::values::{
    database_url, log_format, origins, otlp_endpoint, parsed, redis_url, some_text, within,
};
use crate::payment::provider;
use crate::platform::buckets::Rates;
use crate::platform::oauth;
use crate::platform::objects;
use crate::platform::proxies::Proxies;
use crate::platform::telemetry::LogFormat;
use crate::platform::tls::TlsFiles;

pub use self::parts::MailSettings;
pub use self::settings::{SETTINGS, Setting};
pub use self::values::Origins;

mod parts;
mod settings;
mod values;

/// The settings of a server, all of them sound.
#[derive(Debug)]
pub struct Config {
    /// Where to serve.
    pub listen: SocketAddr,
    /// Where to show metrics and health to those who run the server; `None` for nowhere.
    pub admin_listen: Option<SocketAddr>,
    /// The identity to serve with; `None` to serve in the clear.
    pub tls: Option<TlsFiles>,
    /// Where the embedded database and the master key are.
    pub data_folder: PathBuf,
    /// A PostgreSQL of somebody else's; `None` for the embedded one.
    pub database_url: Option<SecretString>,
    /// A replica of it that takes reads; `None` to read all where it is written.
    pub replica_url: Option<SecretString>,
    /// The most connections to PostgreSQL, and to its replica.
    pub database_connections: u32,
    /// A Redis to share with other servers; `None` to keep what may vanish in this process.
    pub redis_url: Option<SecretString>,
    /// Where PostgreSQL's binaries are, if they are not where they are expected.
    pub postgres_binaries: Option<PathBuf>,
    /// What the database's secrets are wrapped with; `None` to keep one in the data folder.
    pub master_key: Option<SecretString>,
    /// What they were wrapped with before, to be replaced.
    pub master_key_previous: Option<SecretString>,
    /// How mails are sent.
    pub mails: MailSettings,
    /// Those whose word on who somebody is counts.
    pub oauth: oauth::Settings,
    /// Where objects are kept, and where clients find them.
    pub objects: objects::Settings,
    /// Who issues the access tokens.
    pub issuer: String,
    /// Whether the sandbox takes payments.
    pub sandbox: bool,
    /// How many days after its delivery a purchase is confirmed by itself.
    pub confirm_purchases_days: i64,
    /// Those who take money.
    pub payment: provider::Settings,
    /// Whether a server runs background jobs.
    pub jobs: bool,
    /// Whose pages may call from browsers.
    pub cors_origins: Origins,
    /// The most connections of clients.
    pub connections_max: usize,
    /// The most calls at a time.
    pub calls_max: usize,
    /// How fast each caller may call.
    pub rate_limits: Rates,
    /// The proxies whose word on a client's address is taken.
    pub trusted_proxies: Proxies,
    /// The longest that a stopping server waits for calls, in seconds.
    pub drain_seconds: u64,
    /// The collector that telemetry goes to; `None` to send none.
    pub otlp_endpoint: Option<String>,
    /// The share of calls that are traced.
    pub trace_ratio: f64,
    /// What to log.
    pub log: EnvFilter,
    /// How to log it.
    pub log_format: LogFormat,
}

/// Something wrong with the configuration.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Mistake {
    /// Where the value came from: `JANGTEO_LISTEN`.
    pub place: String,
    /// What is wrong with it.
    pub problem: String,
}

/// Values as they were given, with the places they come from.
#[derive(Default)]
struct Given {
    values: BTreeMap<&'static str, (String, String)>,
    mistakes: Vec<Mistake>,
}

/// Adds a flag for every setting to `command`.
#[must_use]
pub fn with_flags(command: clap::Command) -> clap::Command {
    let file = clap::Arg::new("config").long("config").value_name("FILE").global(true);
    let file = file.help("TOML file with settings; JANGTEO_CONFIG does as well");
    SETTINGS.iter().fold(command.arg(file), |command, setting| {
        let default = match setting.default {
            "" => String::new(),
            it => format!(" [default: {it}]"),
        };
        let long: &'static str = setting.key.replace('_', "-").leak();
        let flag = clap::Arg::new(setting.key).long(long).global(true);
        let help = format!("{}{default} [env: {}]", setting.help, variable(setting.key));
        command.arg(flag.value_name("VALUE").help_heading("Settings").help(help))
    })
}

/// Reads the configuration from flags, environment and file.
pub fn read(flags: &ArgMatches) -> Result<Config, Vec<Mistake>> {
    let environment = std::env::vars_os();
    let text = |(name, value): (OsString, OsString)| {
        Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
    };
    let environment: BTreeMap<String, String> = environment.filter_map(text).collect();
    let flag = |key: &str| flags.try_get_one::<String>(key).ok().flatten().cloned();
    from_sources(&flag, &environment)
}

/// A secret that a command is told by the environment and nowhere else: `JANGTEO_PASSWORD`. An empty one is none.
#[must_use]
pub fn secret(name: &str) -> Option<SecretString> {
    let (_, value) = std::env::vars_os().find(|(it, _)| it == name)?;
    value.into_string().ok().filter(|it| !it.is_empty()).map(SecretString::from)
}

fn from_sources(
    flag: &dyn Fn(&str) -> Option<String>,
    environment: &BTreeMap<String, String>,
) -> Result<Config, Vec<Mistake>> {
    let mut given = Given::default();
    let file = flag("config").or_else(|| environment.get("JANGTEO_CONFIG").cloned());
    if let Some(file) = file.filter(|it| !it.is_empty()) {
        given.read_file(Path::new(&file));
    }
    given.read_environment(environment);
    for setting in SETTINGS {
        if let Some(value) = flag(setting.key) {
            given.put(setting.key, value, format!("--{}", setting.key.replace('_', "-")));
        }
    }
    given.into_config(environment)
}

fn variable(key: &str) -> String {
    format!("JANGTEO_{}", key.to_uppercase())
}

fn known(key: &str) -> Option<&'static str> {
    SETTINGS.iter().map(|it| it.key).find(|it| *it == key)
}

impl Given {
    fn put(&mut self, key: &'static str, value: String, place: String) {
        self.values.insert(key, (value, place));
    }

    fn mistake(&mut self, place: impl Into<String>, problem: impl Into<String>) {
        self.mistakes.push(Mistake { place: place.into(), problem: problem.into() });
    }

    fn read_file(&mut self, path: &Path) {
        let place = path.display().to_string();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return self.mistake(place, format!("cannot be read: {error}")),
        };
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => return self.mistake(place, format!("is not TOML: {}", error.message())),
        };
        for (key, value) in table {
            let place = format!("{place}, {key}");
            let text = |it: &toml::Value| it.as_str().map_or(it.to_string(), str::to_owned);
            let items = value.as_array().map(|it| it.iter().map(text).collect::<Vec<_>>());
            let value = items.map_or_else(|| text(&value), |it| it.join(","));
            match known(&key) {
                Some(key) => self.put(key, value, place),
                None => self.mistake(place, "is not a setting; see `jangteo serve --help`"),
            }
        }
    }

    fn read_environment(&mut self, environment: &BTreeMap<String, String>) {
        let given = environment.iter().filter(|(_, value)| !value.is_empty());
        for (name, value) in given {
            let key = name.strip_prefix("JANGTEO_").map(str::to_lowercase);
            match key.as_deref() {
                None if name == "DATABASE_URL" => {
                    self.put("database_url", value.clone(), name.clone());
                }
                None if name == "REPLICA_URL" => {
                    self.put("replica_url", value.clone(), name.clone());
                }
                // What `import` signs in with.
                None | Some("config" | "password" | "api_key") => {}
                // Kubernetes says so of a service called `jangteo`.
                Some(key) if key.starts_with("port") || key.starts_with("service_") => {}
                Some(key) => match known(key) {
                    Some(key) => self.put(key, value.clone(), name.clone()),
                    None => self.mistake(name, "is not a setting; see `jangteo serve --help`"),
                },
            }
        }
    }

    /// The value of a setting, or its default; `None` for nothing. A mistake is noted, and stands in for the value.
    fn read<T>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Option<T> {
        let default = SETTINGS.iter().find(|it| it.key == key).map_or("", |it| it.default);
        let optional = default.is_empty();
        let default = (default.to_owned(), "default".to_owned());
        let (text, place) = self.values.get(key).cloned().unwrap_or(default);
        if text.is_empty() && optional {
            return None;
        }
        match parse(&text) {
            Ok(value) => Some(value),
            Err(problem) => {
                self.mistake(place, problem);
                None
            }
        }
    }

    fn flag(&mut self, key: &'static str) -> Option<bool> {
        self.read(key, parsed("true or false"))
    }

    fn into_config(
        mut self,
        environment: &BTreeMap<String, String>,
    ) -> Result<Config, Vec<Mistake>> {
        let listen = self.read("listen", parsed("an address with a port: 127.0.0.1:8080"));
        let admin_listen =
            self.read("admin_listen", parsed("an address with a port: 127.0.0.1:9464"));
        let (tls, replica_url) = (self.tls(), self.replica_url());
        let data_folder = self.read("data_folder", |it| Ok(PathBuf::from(it)));
        let data_folder = data_folder.or_else(|| default_data_folder(environment));
        let database_url = self.read("database_url", database_url);
        let connections = self.read("database_connections", within(1..=1_000));
        let redis_url = self.read("redis_url", redis_url);
        let postgres_binaries = self.read("postgres_binaries", |it| Ok(PathBuf::from(it)));
        let [master_key, master_key_previous] = self.master_keys(&database_url);
        let (mails, oauth, objects) = (self.mails(), self.oauth(), self.objects(listen, &tls));
        let issuer = self.read("issuer", some_text);
        let (sandbox, jobs) = (self.flag("sandbox"), self.flag("jobs"));
        let confirm_purchases_days = self.read("confirm_purchases_days", within(1..=90));
        let origins = self.read("cors_origins", origins);
        let connections_max = self.read("connections_max", within(1..=1_000_000));
        let calls_max = self.read("calls_max", within(1..=1_000_000));
        let rate_limits = self.read("rate_limits", Rates::from_str);
        let trusted_proxies = self.read("trusted_proxies", Proxies::from_str).unwrap_or_default();
        let drain_seconds = self.read("drain_seconds", parsed("a number of seconds"));
        let otlp_endpoint = self.read("otlp_endpoint", otlp_endpoint);
        let trace_ratio = self.read("trace_ratio", within(0.0..=1.0));
        let log = self.read("log", parsed("a log filter: info, or warn,jangteo_server=debug"));
        let log_format = self.read("log_format", log_format);

        if data_folder.is_none() {
            self.mistake("data_folder", "must be given where there is no HOME");
        }
        let sandbox = sandbox.unwrap_or(database_url.is_none());
        let payment = self.payment(sandbox, objects.as_ref().map(|it| it.public_url.as_str()));
        let config = (|| {
            Some(Config {
                listen: listen?,
                admin_listen,
                tls,
                data_folder: data_folder?,
                database_url,
                replica_url,
                database_connections: connections?,
                redis_url,
                postgres_binaries,
                master_key,
                master_key_previous,
                mails: mails?,
                oauth,
                objects: objects?,
                issuer: issuer?,
                sandbox,
                confirm_purchases_days: confirm_purchases_days?,
                payment,
                jobs: jobs?,
                cors_origins: origins?,
                connections_max: connections_max?,
                calls_max: calls_max?,
                rate_limits: rate_limits?,
                trusted_proxies,
                drain_seconds: drain_seconds?,
                otlp_endpoint,
                trace_ratio: trace_ratio?,
                log: log?,
                log_format: log_format?,
            })
        })();
        match config {
            Some(config) if self.mistakes.is_empty() => Ok(config),
            _ => Err(self.mistakes),
        }
    }
}

fn default_data_folder(environment: &BTreeMap<String, String>) -> Option<PathBuf> {
    if nix::unistd::Uid::effective().is_root() {
        return Some(PathBuf::from("/var/lib/jangteo"));
    }
    let given = |name: &str| environment.get(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    let shared = given("XDG_DATA_HOME").or_else(|| Some(given("HOME")?.join(".local/share")));
    Some(shared?.join("jangteo"))
}

impl Config {
    /// The settings as people may see them: secrets are named, not shown.
    #[must_use]
    pub fn describe(&self) -> String {
        let secret = |it: &Option<SecretString>, without: &str| {
            let given = it.as_ref().is_some_and(|it| !it.expose_secret().is_empty());
            if given { "given, not shown".to_owned() } else { without.to_owned() }
        };
        let lines = [
            ("listen", self.listen.to_string()),
            ("admin_listen", self.admin_listen.map_or("off".to_owned(), |it| it.to_string())),
            ("tls", self.tls.as_ref().map_or("off".to_owned(), |it| format!("{it:?}"))),
            ("data_folder", self.data_folder.display().to_string()),
            ("database_url", secret(&self.database_url, "embedded")),
            ("replica_url", secret(&self.replica_url, "off")),
            ("database_connections", self.database_connections.to_string()),
            ("redis_url", secret(&self.redis_url, "off")),
            ("master_key", secret(&self.master_key, "kept in the data folder")),
            ("master_key_previous", secret(&self.master_key_previous, "none")),
            ("smtp_url", secret(&self.mails.smtp_url, "off: mails are put into a folder")),
            ("mail_from", self.mails.from.to_string()),
            ("site_url", self.mails.site.to_string()),
            ("oauth_providers", self.oauth.providers.to_string()),
            ("oauth_redirect_uris", self.oauth.redirect_uris.to_string()),
            ("public_url", self.objects.public_url.clone()),
            ("pictures_url", self.objects.pictures_url.clone().unwrap_or("this server".to_owned())),
            ("s3_bucket", self.objects.describe()),
            ("issuer", self.issuer.clone()),
            ("sandbox", self.sandbox.to_string()),
            ("sandbox_url", self.payment.sandbox_url.clone().unwrap_or("off".to_owned())),
            ("kakaopay", self.payment.describe_kakaopay()),
            ("jobs", self.jobs.to_string()),
            ("cors_origins", format!("{:?}", self.cors_origins)),
            ("connections_max", self.connections_max.to_string()),
            ("calls_max", self.calls_max.to_string()),
            ("rate_limits", format!("{:?}", self.rate_limits)),
            ("trusted_proxies", format!("{:?}", self.trusted_proxies)),
            ("drain_seconds", self.drain_seconds.to_string()),
            ("otlp_endpoint", self.otlp_endpoint.clone().unwrap_or("off".to_owned())),
            ("trace_ratio", self.trace_ratio.to_string()),
            ("log", self.log.to_string()),
            ("log_format", format!("{:?}", self.log_format).to_lowercase()),
        ];
        lines.iter().map(|(key, value)| format!("{key} = {value}\n")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let home = [("HOME", "/home/ada")];
        pairs.iter().chain(&home).map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn nothing_given_is_a_sandbox_on_loopback() {
        let config = from_sources(&|_| None, &environment(&[])).unwrap();

        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert!(config.sandbox && config.database_url.is_none());
    }

    #[test]
    fn a_real_database_takes_no_play_money_unless_told() {
        let url = ("DATABASE_URL", "postgres://shop@db/shop");
        let key = "ab".repeat(32);
        let key = ("JANGTEO_MASTER_KEY", key.as_str());
        let config = from_sources(&|_| None, &environment(&[url, key])).unwrap();
        assert!(!config.sandbox);

        let told = environment(&[url, key, ("JANGTEO_SANDBOX", "true")]);
        assert!(from_sources(&|_| None, &told).unwrap().sandbox);
    }

    #[test]
    fn flags_win_over_the_environment_and_that_over_the_file() {
        let folder = std::env::temp_dir().join(format!("jangteo-config-{}", std::process::id()));
        std::fs::write(&folder, "listen = '127.0.0.1:1'\nissuer = 'file'\ndrain_seconds = 3")
            .unwrap();
        let file = folder.display().to_string();
        let given = environment(&[
            ("JANGTEO_CONFIG", &file),
            ("JANGTEO_LISTEN", "127.0.0.1:2"),
            ("JANGTEO_ISSUER", "environment"),
        ]);
        let flag = |key: &str| (key == "listen").then(|| "127.0.0.1:3".to_owned());

        let config = from_sources(&flag, &given).unwrap();

        std::fs::remove_file(&folder).unwrap();
        assert_eq!(config.listen.port(), 3);
        assert_eq!((config.issuer.as_str(), config.drain_seconds), ("environment", 3));
    }

    #[test]
    fn a_real_database_needs_a_key_that_its_servers_share() {
        let url = environment(&[("DATABASE_URL", "postgres://shop@db/shop")]);

        let mistakes = from_sources(&|_| None, &url).unwrap_err();

        assert_eq!(mistakes.len(), 1);
        assert_eq!(mistakes[0].place, "master_key");
    }

    #[test]
    fn a_replica_is_of_a_database_that_was_given_and_its_password_is_not_shown() {
        let replica = ("REPLICA_URL", "postgres://shop:hunter2@standby/shop");
        let mistakes = from_sources(&|_| None, &environment(&[replica])).unwrap_err();
        assert_eq!((mistakes.len(), mistakes[0].place.as_str()), (1, "replica_url"));

        let key = "ab".repeat(32);
        let database = ("DATABASE_URL", "postgres://shop@db/shop");
        let given = environment(&[replica, database, ("JANGTEO_MASTER_KEY", &key)]);
        let shown = from_sources(&|_| None, &given).unwrap().describe();
        assert!(shown.contains("replica_url = given, not shown\n") && !shown.contains("hunter2"));
    }

    #[test]
    fn providers_need_somewhere_to_come_back_to_and_their_secrets_are_not_shown() {
        let kakao = ("JANGTEO_OAUTH_PROVIDERS", "kakao client_id=a client_secret=hunter2");
        let mistakes = from_sources(&|_| None, &environment(&[kakao])).unwrap_err();
        assert_eq!(mistakes[0].place, "oauth_redirect_uris");

        let back = ("JANGTEO_OAUTH_REDIRECT_URIS", "https://shop.example/back");
        let shown = from_sources(&|_| None, &environment(&[kakao, back])).unwrap().describe();
        assert!(shown.contains("oauth_providers = kakao\n") && !shown.contains("hunter2"));
        assert!(shown.contains("oauth_redirect_uris = https://shop.example/back\n"), "{shown}");
    }

    #[test]
    fn kakaopay_needs_its_key_and_its_code_and_is_spoken_to_in_private() {
        let cid = ("JANGTEO_KAKAOPAY_CID", "TC0ONETIME");
        let mistakes = from_sources(&|_| None, &environment(&[cid])).unwrap_err();
        assert_eq!((mistakes.len(), mistakes[0].place.as_str()), (1, "kakaopay_secret_key"));

        let key = ("JANGTEO_KAKAOPAY_SECRET_KEY", "DEVhunter2");
        let config = from_sources(&|_| None, &environment(&[cid, key])).unwrap();
        let shown = format!("{}{:?}", config.describe(), config);
        let known = "kakaopay = TC0ONETIME at https://open-api.kakaopay.com\n";
        assert!(shown.contains(known) && !shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("sandbox_url = http://127.0.0.1:8080\n"), "{shown}");

        let open = ("JANGTEO_KAKAOPAY_URL", "http://open-api.kakaopay.com");
        let mistakes = from_sources(&|_| None, &environment(&[cid, key, open])).unwrap_err();
        assert_eq!(mistakes[0].place, "JANGTEO_KAKAOPAY_URL");
        let off = ("JANGTEO_SANDBOX", "false");
        let config = from_sources(&|_| None, &environment(&[off])).unwrap();
        assert_eq!(config.payment.sandbox_url, None);
    }

    #[test]
    fn a_bucket_needs_its_key_and_shows_no_secret() {
        let bucket = ("JANGTEO_S3_BUCKET", "shop");
        let mistakes = from_sources(&|_| None, &environment(&[bucket])).unwrap_err();
        let places: Vec<&str> = mistakes.iter().map(|it| it.place.as_str()).collect();
        assert_eq!(places, ["s3_access_key_id", "s3_secret_access_key"]);
        let lone = ("JANGTEO_S3_ENDPOINT", "https://user:hunter2@minio.example");
        let mistakes = from_sources(&|_| None, &environment(&[lone])).unwrap_err();
        assert_eq!(mistakes.len(), 2, "{mistakes:?}");
        assert!(!format!("{mistakes:?}").contains("hunter"));

        let key = ("JANGTEO_S3_ACCESS_KEY_ID", "hunter1");
        let secret = ("JANGTEO_S3_SECRET_ACCESS_KEY", "hunter2");
        let config = from_sources(&|_| None, &environment(&[bucket, key, secret])).unwrap();
        let shown = format!("{}{:?}", config.describe(), config);
        assert!(shown.contains("s3_bucket = shop in us-east-1 at amazon\n"), "{shown}");
        assert!(shown.contains("public_url = http://127.0.0.1:8080\n"), "{shown}");
        assert!(!shown.contains("hunter"), "{shown}");
    }

    #[test]
    fn nothing_said_is_not_said_to_be_nothing() {
        let flag = |name: &'static str| move |key: &str| (key == name).then(String::new);

        let closed = from_sources(&flag("cors_origins"), &environment(&[])).unwrap();
        assert_eq!(closed.cors_origins, Origins::Listed { origins: vec![], loopback: false });
        for name in ["listen", "issuer"] {
            let mistakes = from_sources(&flag(name), &environment(&[])).unwrap_err();
            assert_eq!(mistakes[0].place, format!("--{name}"));
        }
    }

    #[test]
    fn all_mistakes_are_told_at_once_and_secrets_never() {
        let given = environment(&[
            ("JANGTEO_LISTEN", "here"),
            ("JANGTEO_MASTER_KEY", "hunter2"),
            ("JANGTEO_LOG_FORMAT", "xml"),
            ("JANGTEO_COLOUR", "red"),
            ("JANGTEO_OAUTH_PROVIDERS", "kakao client_id=hunter2 hunter2"),
            ("JANGTEO_OAUTH_REDIRECT_URIS", "shop.example"),
            ("DATABASE_URL", "mysql//hunter2"),
        ]);

        let mistakes = from_sources(&|_| None, &given).unwrap_err();

        let places: Vec<&str> = mistakes.iter().map(|it| it.place.as_str()).collect();
        let wrong = [
            "JANGTEO_COLOUR",
            "JANGTEO_LISTEN",
            "DATABASE_URL",
            "JANGTEO_MASTER_KEY",
            "JANGTEO_OAUTH_PROVIDERS",
            "JANGTEO_OAUTH_REDIRECT_URIS",
            "JANGTEO_LOG_FORMAT",
        ];
        assert_eq!(places, wrong);
        assert!(!format!("{mistakes:?}").contains("hunter2"));
    }
}
