//! Signing in by the word of others: Kakao's, or that of whoever speaks OpenID Connect.
//!
//! It is the authorization code flow with PKCE and state (RFC 6749, 7636, 9700). What a provider says is taken for true only where it
//! says it to us, over TLS, about a code that was asked for by whoever brings it. Nothing that it gives access to is kept.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use chrono::{DateTime, Utc};

use self::http::{Failure, Http};
use self::kakao::Kakao;
use self::openid::OpenId;
use self::settings::Kind;
use crate::base::error::{Error, Result};
use crate::base::reason;

pub use self::flow::Flow;
pub use self::settings::{ProviderSettings, RedirectUris, Settings, is_safe};

mod exchange;
mod flow;
mod http;
mod id_token;
mod kakao;
mod openid;
mod settings;

/// The longest that a provider is talked to for one call.
const PATIENCE: Duration = Duration::from_secs(12);
/// When to ask a provider again that has not answered.
const REST: Duration = Duration::from_secs(2);

/// Those whose word counts. Cheap to clone.
#[derive(Clone, Default)]
pub struct Providers(Arc<Known>);

#[derive(Default)]
struct Known {
    providers: BTreeMap<String, Provider>,
    redirect_uris: RedirectUris,
}

/// Somebody whose word counts.
pub struct Provider {
    name: String,
    way: Way,
}

enum Way {
    Kakao(Kakao),
    OpenId(OpenId),
}

/// Whom a provider vouches for.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Identity {
    /// What the provider calls them: never anybody else.
    pub subject: String,
    /// Their e-mail, if the provider says that it has verified it.
    pub verified_email: Option<String>,
    /// What they call themselves there; may be empty.
    pub name: String,
}

impl Providers {
    /// The providers of these settings.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        let mut providers = BTreeMap::new();
        // Reading the certificates that the machine trusts takes a while.
        let http = match settings.providers.0.is_empty() {
            true => return Ok(Self::default()),
            false => Http::new()?,
        };
        for ProviderSettings { name, client, kind } in settings.providers.0.clone() {
            let way = match kind {
                Kind::Kakao(pages) => Way::Kakao(Kakao::new(http.clone(), client, pages)),
                Kind::OpenId { issuer } => Way::OpenId(OpenId::new(http.clone(), client, issuer)),
            };
            providers.insert(name.clone(), Provider { name, way });
        }
        Ok(Self(Arc::new(Known { providers, redirect_uris: settings.redirect_uris.clone() })))
    }

    /// The provider of this name.
    pub fn find(&self, name: &str) -> Result<&Provider> {
        self.0.providers.get(name).ok_or_else(|| reason::oauth_provider_unknown(name))
    }

    /// Whether people may be sent back to `redirect_uri`.
    #[must_use]
    pub fn may_return_to(&self, redirect_uri: &str) -> bool {
        self.0.redirect_uris.contains(redirect_uri)
    }
}

impl Provider {
    /// What the settings call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The page where people say that they want `flow`.
    pub async fn authorization_url(&self, flow: &Flow) -> Result<String> {
        let url = match &self.way {
            Way::Kakao(kakao) => Ok(kakao.authorization_url(flow)),
            Way::OpenId(openid) => openid.authorization_url(flow).await,
        };
        url.map(Into::into).map_err(|failure| self.error(failure))
    }

    /// Whom it vouches for with `code`, which came back from `flow`.
    pub async fn identify(&self, flow: &Flow, code: &str, now: DateTime<Utc>) -> Result<Identity> {
        let identified = async {
            match &self.way {
                Way::Kakao(kakao) => kakao.identify(flow, code).await,
                Way::OpenId(openid) => openid.identify(flow, code, now).await,
            }
        };
        let identified = tokio::time::timeout(PATIENCE, identified).await;
        let identified =
            identified.unwrap_or_else(|_| Err(Failure::away("it took too long altogether")));
        identified.map_err(|failure| self.error(failure))
    }

    fn error(&self, failure: Failure) -> Error {
        let name = &self.name;
        match failure {
            Failure::Refused(cause) => reason::oauth_refused(name).because(anyhow!(cause)),
            Failure::Away(cause) => {
                reason::oauth_provider_unavailable(name).because(anyhow!(cause)).after(REST)
            }
        }
    }
}
