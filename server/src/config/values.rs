//! How settings are written. A mistake says what the value must be, to follow the setting's name.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use http::HeaderValue;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use secrecy::SecretString;
use url::Url;

use crate::platform::oauth::is_safe;
use crate::platform::telemetry::LogFormat;

/// Whose pages may call from browsers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origins {
    /// Everybody's.
    All,
    /// Those of this list, and those of this machine if `loopback` is set.
    Listed {
        /// Whole origins: `https://shop.example`.
        origins: Vec<HeaderValue>,
        /// Whether pages of `localhost` may, at any port.
        loopback: bool,
    },
}

/// Reads what has a text form of its own; a mistake says what it `must` be.
pub(super) fn parsed<T: FromStr>(must: &'static str) -> impl Fn(&str) -> Result<T, String> {
    move |text| text.parse().map_err(|_unhelpful| format!("must be {must}; it is {text:?}"))
}

/// Reads a number that must be in `range`.
pub(super) fn within<T>(range: RangeInclusive<T>) -> impl Fn(&str) -> Result<T, String>
where
    T: FromStr + PartialOrd + Display,
{
    move |text| {
        let number = text.parse().ok().filter(|it| range.contains(it));
        number.ok_or_else(|| {
            format!("must be a number from {} to {}; it is {text:?}", range.start(), range.end())
        })
    }
}

/// Takes any URL that PostgreSQL's driver does. The value is secret, so a mistake does not repeat it.
pub(super) fn database_url(text: &str) -> Result<SecretString, String> {
    let parsed: Result<tokio_postgres::Config, _> = text.parse();
    match parsed {
        Ok(config) if !config.get_hosts().is_empty() => Ok(text.into()),
        _ => Err("must be like postgres://user:password@host/database".to_owned()),
    }
}

/// Takes any URL that Redis's driver does. It may hold a password, so a mistake does not repeat it.
pub(super) fn redis_url(text: &str) -> Result<SecretString, String> {
    let parsed = redis::Client::open(text);
    parsed.map(|_| text.into()).map_err(|_secret| "must be like redis://host:6379".to_owned())
}

/// Takes any URL that the mail client does. It may hold a password, so a mistake does not repeat it.
pub(super) fn smtp_url(text: &str) -> Result<SecretString, String> {
    let parsed = AsyncSmtpTransport::<Tokio1Executor>::from_url(text);
    parsed.map(|_| text.into()).map_err(|_secret| {
        "must be like smtps://user:password@host, or smtp://host:587?tls=required".to_owned()
    })
}

pub(super) fn otlp_endpoint(text: &str) -> Result<String, String> {
    let uri = text.parse::<http::Uri>().ok();
    let whole = uri.is_some_and(|it| {
        matches!(it.scheme_str(), Some("http" | "https")) && it.authority().is_some()
    });
    let must = || format!("must be a URL like http://127.0.0.1:4317; it is {text:?}");
    if whole { Ok(text.to_owned()) } else { Err(must()) }
}

pub(super) fn master_key_text(text: &str) -> Result<SecretString, String> {
    let hexadecimal = text.len() == 64 && text.bytes().all(|it| it.is_ascii_hexdigit());
    if hexadecimal { Ok(text.into()) } else { Err("must be 64 hexadecimal digits".to_owned()) }
}

pub(super) fn some_text(text: &str) -> Result<String, String> {
    if text.is_empty() { Err("must not be empty".to_owned()) } else { Ok(text.to_owned()) }
}

/// Takes a secret that a header may hold. A mistake does not repeat it.
pub(super) fn some_header(text: &str) -> Result<SecretString, String> {
    let good = !text.is_empty() && text.bytes().all(|it| it.is_ascii_graphic());
    if good { Ok(text.into()) } else { Err("must be of letters, digits and signs".to_owned()) }
}

pub(super) fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!("must be text or json; it is {text:?}")),
    }
}

pub(super) fn origins(text: &str) -> Result<Origins, String> {
    if text == "*" {
        return Ok(Origins::All);
    }
    let mut loopback = false;
    let mut origins = Vec::new();
    for origin in text.split(',').map(str::trim).filter(|it| !it.is_empty()) {
        if origin == "loopback" {
            loopback = true;
            continue;
        }
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        let whole = host.is_some_and(|it| !it.is_empty() && !it.contains('/'));
        let value = HeaderValue::from_str(origin).ok().filter(|_| whole);
        let must = || format!("must hold origins like https://shop.example; {origin:?} is none");
        origins.push(value.ok_or_else(must)?);
    }
    Ok(Origins::Listed { origins, loopback })
}

/// The same, where what is secret is sent: over TLS, or to this machine.
pub(super) fn safe_address(text: &str) -> Result<String, String> {
    let safe = Url::parse(text).is_ok_and(|it| is_safe(&it));
    let must = || "must be an address like https://shop.example, over TLS".to_owned();
    if safe { web_address(text) } else { Err(must()) }
}

/// Takes the address of a server or of a folder on it. Somebody may have put a password into it, so a mistake does not repeat it.
pub(super) fn web_address(text: &str) -> Result<String, String> {
    let url = Url::parse(text).ok().filter(|it| matches!(it.scheme(), "http" | "https"));
    let plain = url.filter(|it| it.query().is_none() && it.fragment().is_none());
    let plain = plain.filter(|it| it.username().is_empty() && it.password().is_none());
    plain
        .map(|_| text.to_owned())
        .ok_or_else(|| "must be an address like https://shop.example".to_owned())
}
