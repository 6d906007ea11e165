//! OpenID Connect: Google, and everybody else who speaks it.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use jsonwebtoken::jwk::Jwk;
use moka::future::Cache;
use serde::Deserialize;
use url::Url;

use super::Identity;
use super::exchange::{self, Credentials, exchange};
use super::flow::Flow;
use super::http::{Failure, Http};
use super::id_token::{self, Claims, Expected, Person, Unsound};
use super::settings::{Client, is_safe};

/// How long what a provider publishes is taken as it was.
const KEPT: Duration = Duration::from_secs(3_600);

/// Where people sign in by OpenID Connect.
pub(super) struct OpenId {
    http: Http,
    client: Client,
    issuer: Url,
    about: Cache<(), Arc<About>>,
    keys: Cache<(), Arc<Vec<Jwk>>>,
}

/// What a provider says of itself, under `/.well-known/openid-configuration`.
#[derive(Deserialize)]
struct About {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    userinfo_endpoint: Option<Url>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

/// A set of keys. Some may be of a kind that is not known here.
#[derive(Deserialize)]
struct Keys {
    keys: Vec<serde_json::Value>,
}

/// What the userinfo endpoint tells.
#[derive(Deserialize)]
struct UserInfo {
    sub: String,
    #[serde(flatten)]
    person: Person,
}

impl OpenId {
    pub(super) fn new(http: Http, client: Client, issuer: Url) -> Self {
        let about = Cache::builder().max_capacity(1).time_to_live(KEPT).build();
        let keys = Cache::builder().max_capacity(1).time_to_live(KEPT).build();
        Self { http, client, issuer, about, keys }
    }

    pub(super) async fn authorization_url(&self, flow: &Flow) -> Result<Url, Failure> {
        let page = &self.about().await?.authorization_endpoint;
        let mut url = exchange::authorization_url(page, &self.client, flow);
        url.query_pairs_mut()
            .append_pair("scope", "openid email profile")
            .append_pair("nonce", &flow.nonce);
        Ok(url)
    }

    pub(super) async fn identify(
        &self,
        flow: &Flow,
        code: &str,
        now: DateTime<Utc>,
    ) -> Result<Identity, Failure> {
        let about = self.about().await?;
        let client = (&self.client, about.credentials());
        let tokens = exchange(&self.http, &about.token_endpoint, client, flow, code).await?;
        let id_token = tokens.id_token.ok_or_else(|| Failure::away("it gives no ID token"))?;
        let Claims { sub, mut person, .. } = self.check(&about, &id_token, flow, now).await?;
        // Some tell all of it in the ID token, some only who it is.
        if let Some(page) = about.userinfo_endpoint.as_ref().filter(|_| person.email.is_none()) {
            let told: UserInfo = self.http.get(page, Some(&tokens.access_token)).await?.read()?;
            if told.sub != sub {
                return Err(Failure::refused("the userinfo is somebody else's"));
            }
            person = told.person;
        }
        let verified = person.email_verified();
        let Person { email, name, .. } = person;
        Ok(Identity {
            subject: sub,
            verified_email: email.filter(|_| verified),
            name: name.unwrap_or_default(),
        })
    }

    async fn check(
        &self,
        about: &About,
        id_token: &str,
        flow: &Flow,
        now: DateTime<Utc>,
    ) -> Result<Claims, Failure> {
        let expected =
            Expected { issuer: &about.issuer, client_id: &self.client.id, nonce: &flow.nonce, now };
        let keys = self.keys(about).await?;
        let mut checked = id_token::check(id_token, &keys, &expected);
        if matches!(checked, Err(Unsound::KeyUnknown)) {
            // A new one, perhaps.
            self.keys.invalidate(&()).await;
            checked = id_token::check(id_token, &self.keys(about).await?, &expected);
        }
        checked.map_err(|unsound| Failure::refused(format!("the ID token: {unsound}")))
    }

    async fn about(&self) -> Result<Arc<About>, Failure> {
        let read = async {
            let mut url = self.issuer.clone();
            if let Ok(mut path) = url.path_segments_mut() {
                path.pop_if_empty().extend([".well-known", "openid-configuration"]);
            }
            let about: About = self.http.get(&url, None).await?.read()?;
            about.check(&self.issuer)?;
            Ok(Arc::new(about))
        };
        let about = self.about.try_get_with((), read).await;
        about.map_err(|failure: Arc<Failure>| (*failure).clone())
    }

    async fn keys(&self, about: &About) -> Result<Arc<Vec<Jwk>>, Failure> {
        let read = async {
            let set: Keys = self.http.get(&about.jwks_uri, None).await?.read()?;
            let known = set.keys.into_iter().filter_map(|it| serde_json::from_value(it).ok());
            Ok(Arc::new(known.collect()))
        };
        let keys = self.keys.try_get_with((), read).await;
        keys.map_err(|failure: Arc<Failure>| (*failure).clone())
    }
}

impl About {
    /// Refuses what is said in the name of somebody else, or leads to where others listen.
    fn check(&self, issuer: &Url) -> Result<(), Failure> {
        let said = self.issuer.trim_end_matches('/');
        if said != issuer.as_str().trim_end_matches('/') {
            return Err(Failure::away(format!("it says that it is {said:.200}")));
        }
        let pages = [&self.authorization_endpoint, &self.token_endpoint, &self.jwks_uri];
        let mut pages = pages.into_iter().chain(&self.userinfo_endpoint);
        match pages.find(|it| !is_safe(it)) {
            Some(page) => Err(Failure::away(format!("it leads to {page:.200}, without TLS"))),
            None => Ok(()),
        }
    }

    /// In the header, as every provider should take it (and as OpenID Connect means where nothing is said), unless it says that it
    /// does not.
    fn credentials(&self) -> Credentials {
        let lists = |methods: &Vec<String>, name| methods.iter().any(|it| it == name);
        match &self.token_endpoint_auth_methods_supported {
            Some(methods) if !lists(methods, "client_secret_basic") => Credentials::Form,
            _ => Credentials::Header,
        }
    }
}
