//! Who is set up to be believed, and where people may come back to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use secrecy::SecretString;
use url::{Host, Url};

/// The name of the provider that speaks a way of its own.
const KAKAO: &str = "kakao";
/// The longest name of a provider, and the longest address to come back to: the contract takes no longer ones.
const NAME_MAX: usize = 32;
const REDIRECT_URI_MAX: usize = 500;

/// All that is set up about providers.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Whose word counts.
    pub providers: ProviderList,
    /// Where people come back to from there.
    pub redirect_uris: RedirectUris,
}

/// Providers, as settings write them: `kakao client_id=… client_secret=…; google issuer=https://… client_id=…`.
#[derive(Clone, Debug, Default)]
pub struct ProviderList(pub(super) Vec<ProviderSettings>);

/// A provider.
#[derive(Clone, Debug)]
pub struct ProviderSettings {
    pub(super) name: String,
    pub(super) client: Client,
    pub(super) kind: Kind,
}

/// What the provider knows this server as.
#[derive(Clone, Debug)]
pub(super) struct Client {
    pub(super) id: String,
    pub(super) secret: Option<SecretString>,
}

/// How a provider is spoken to.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Kakao(KakaoPages),
    OpenId { issuer: Url },
}

/// Where Kakao is.
#[derive(Clone, Debug)]
pub(super) struct KakaoPages {
    pub(super) authorize: Url,
    pub(super) token: Url,
    pub(super) user: Url,
}

/// Where people may come back to, separated by commas. They are compared letter by letter: what only means the same is another.
#[derive(Clone, Debug, Default)]
pub struct RedirectUris(BTreeSet<String>);

impl Settings {
    /// Whether people are sent away and could not come back.
    #[must_use]
    pub fn leads_nowhere(&self) -> bool {
        !self.providers.0.is_empty() && self.redirect_uris.0.is_empty()
    }
}

impl RedirectUris {
    pub(super) fn contains(&self, uri: &str) -> bool {
        self.0.contains(uri)
    }
}

impl FromStr for RedirectUris {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let uris = text.split(',').map(str::trim).filter(|it| !it.is_empty());
        let uri = |it: &str| {
            let must =
                || format!("must hold addresses like https://shop.example/back; {it:?} is none");
            let url = Url::parse(it).ok().filter(|_| it.len() <= REDIRECT_URI_MAX);
            // An app's own scheme is a domain name turned round (RFC 8252), so `javascript:` is none.
            let good = |it: &Url| is_safe(it) || it.scheme().contains('.');
            url.filter(good).filter(|it| it.fragment().is_none()).ok_or_else(must)?;
            Ok(it.to_owned())
        };
        uris.map(uri).collect::<Result<_, String>>().map(Self)
    }
}

impl fmt::Display for RedirectUris {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
    }
}

impl FromStr for ProviderList {
    type Err = String;

    /// Reads them. A mistake names the provider and repeats nothing else, since it may be secret.
    fn from_str(text: &str) -> Result<Self, String> {
        let entries = text.split([';', ',', '\n']).map(str::trim).filter(|it| !it.is_empty());
        let mut providers: Vec<ProviderSettings> = Vec::new();
        let mut mistakes = Vec::new();
        for entry in entries {
            match provider(entry) {
                Ok(new) if providers.iter().any(|it| it.name == new.name) => {
                    mistakes.push(format!("must not have {} twice", new.name));
                }
                Ok(new) => providers.push(new),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        if mistakes.is_empty() { Ok(Self(providers)) } else { Err(mistakes.join("; ")) }
    }
}

impl fmt::Display for ProviderList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.0.iter().map(|it| it.name.as_str()).collect();
        f.write_str(if names.is_empty() { "none" } else { "" })?;
        f.write_str(&names.join(", "))
    }
}

fn provider(entry: &str) -> Result<ProviderSettings, String> {
    let mut words = entry.split_whitespace();
    let name = words.next().filter(|it| is_name(it));
    let name = name.ok_or("must begin each provider with its name: a-z, 0-9, - and _")?;
    let known: &[&str] = match name {
        KAKAO => &["client_id", "client_secret", "authorize_url", "token_url", "user_url"],
        _ => &["client_id", "client_secret", "issuer"],
    };
    let mut values = BTreeMap::new();
    for word in words {
        let (key, value) =
            word.split_once('=').filter(|(_, it)| !it.is_empty()).unwrap_or_default();
        if !known.contains(&key) || values.insert(key, value).is_some() {
            let known = known.join("=…, ");
            return Err(format!("must have {known}=… for {name}, each once, and nothing else"));
        }
    }
    let id = values.get("client_id").ok_or_else(|| format!("must have a client_id for {name}"))?;
    let secret = values.get("client_secret").map(|it| SecretString::from(*it));
    let url = |key: &str, default: Option<&str>| {
        let text = values.get(key).copied().or(default);
        let url = text.and_then(|it| Url::parse(it).ok()).filter(is_safe);
        url.filter(|it| it.query().is_none() && it.fragment().is_none())
            .ok_or_else(|| format!("must have a {key} for {name} that is like https://…"))
    };
    let kind = match name {
        KAKAO => Kind::Kakao(KakaoPages {
            authorize: url("authorize_url", Some("https://kauth.kakao.com/oauth/authorize"))?,
            token: url("token_url", Some("https://kauth.kakao.com/oauth/token"))?,
            user: url("user_url", Some("https://kapi.kakao.com/v2/user/me"))?,
        }),
        _ => Kind::OpenId { issuer: url("issuer", None)? },
    };
    let client = Client { id: (*id).to_owned(), secret };
    Ok(ProviderSettings { name: name.to_owned(), client, kind })
}

fn is_name(text: &str) -> bool {
    let letter =
        |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, b'-' | b'_');
    text.len() <= NAME_MAX && text.bytes().all(letter)
}

/// Whether nobody on the way can listen to, or answer for, what is sent there: over TLS, or to this machine.
#[must_use]
pub fn is_safe(url: &Url) -> bool {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let tls = url.scheme() == "https" || url.scheme() == "http" && loopback;
    tls && url.username().is_empty() && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn providers_are_read() {
        let list = "kakao client_id=a client_secret=hunter2; google issuer=https://accounts.google.com client_id=b";
        let list: ProviderList = list.parse().unwrap();

        assert_eq!(list.to_string(), "kakao, google");
        let Kind::Kakao(pages) = &list.0[0].kind else { panic!("{list:?}") };
        assert_eq!(pages.user.as_str(), "https://kapi.kakao.com/v2/user/me");
        assert_eq!((list.0[1].client.id.as_str(), list.0[1].client.secret.is_none()), ("b", true));
        assert!(!format!("{list:?}").contains("hunter2"));
        assert_eq!("".parse::<ProviderList>().unwrap().to_string(), "none");
    }

    #[test]
    fn mistakes_are_told_at_once_and_secrets_never() {
        let wrong = [
            "client_id=hunter2",
            "Kakao client_id=hunter2",
            "kakao",
            "kakao client_id= client_secret=hunter2",
            "kakao client_id=a hunter2",
            "kakao client_id=a hunter2=1",
            "kakao client_id=a client_id=hunter2",
            "kakao client_id=a issuer=https://kauth.kakao.com",
            "kakao client_id=a token_url=http://kauth.kakao.com/hunter2",
            "google client_id=a client_secret=hunter2",
            "google client_id=a issuer=http://accounts.google.com",
            "google client_id=a issuer=https://ada:hunter2@accounts.google.com",
            "google client_id=a issuer=https://accounts.google.com?hunter2",
            "google client_id=a issuer=hunter2",
            "kakao client_id=a; kakao client_id=hunter2",
        ];
        for text in wrong {
            let mistake = text.parse::<ProviderList>().unwrap_err();
            assert!(mistake.starts_with("must ") && !mistake.contains("hunter2"), "{mistake}");
        }
        let both = "kakao; google client_id=a".parse::<ProviderList>().unwrap_err();
        assert!(both.contains("kakao") && both.contains("google"), "{both}");
        assert!("me client_id=a issuer=http://127.0.0.1:80".parse::<ProviderList>().is_ok());
    }

    #[test]
    fn people_come_back_to_pages_and_apps() {
        let good = "https://a.example/b?c=d, http://localhost:3000/back, kr.jangteo.app:/back";
        let good: RedirectUris = good.parse().unwrap();
        assert!(good.contains("https://a.example/b?c=d") && good.contains("kr.jangteo.app:/back"));
        assert!(!good.contains("https://a.example/b") && !good.contains(""));

        let wrong = [
            "shop.example/back",
            "http://shop.example/back",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://shop.example/back#here",
            "https://eve@shop.example/back",
            "//shop.example",
        ];
        for text in wrong {
            assert!(text.parse::<RedirectUris>().is_err(), "{text}");
        }
    }
}
