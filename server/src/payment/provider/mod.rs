//! Those who take money: the port that payments speak to, whoever is behind it.
//!
//! - A call ends in one of five ways: it was done as asked, they said no, it was not done, it may have been done, or something else
//!   was done. Never is a doubt told as one of the others.
//! - An approval of what was approved is the same capture. A cancel that was done is the same cancel, if it is asked for as it was.
//! - Nothing is repeated here that moves money: whoever owns the payment notes what it is about to ask, and asks again.

use secrecy::SecretString;

use super::model::Provider;
use crate::app::App;
use crate::base::error::Result;
use crate::base::reason;
use crate::platform::keys::Keys;
use crate::platform::outbound::{Limits, Peers};

pub use self::callback::{CallbackNote, Disbelief, SIGNATURE, TIMESTAMP, verify_callback};
use self::kakaopay::KakaoPay;
pub use self::sandbox::Agreed;
use self::sandbox::Sandbox;
pub use self::words::{
    Approve, Cancel, Cancelled, Captured, Failure, Prepared, Ready, Seen, State, Urls,
};

mod callback;
mod kakaopay;
mod kakaopay_json;
mod sandbox;
mod words;

/// What is set up of those who take money.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// KakaoPay, if it does.
    pub kakaopay: Option<KakaoPaySettings>,
    /// Where the sandbox provider is, if it does.
    pub sandbox_url: Option<String>,
    /// What calls to them are held to.
    pub limits: Limits,
}

/// What KakaoPay knows the shop as.
#[derive(Clone, Debug)]
pub struct KakaoPaySettings {
    /// Where it is: `https://open-api.kakaopay.com`.
    pub url: String,
    /// The code of the shop.
    pub cid: String,
    /// What shows that we are it.
    pub secret_key: SecretString,
}

/// Somebody who takes money.
pub enum Port<'a> {
    /// KakaoPay's single payments.
    KakaoPay(KakaoPay<'a>),
    /// The provider that comes with the server.
    Sandbox(Sandbox<'a>),
}

/// The systems behind those who are set up.
pub fn peers(settings: &Settings, keys: &Keys) -> anyhow::Result<Peers> {
    let kakaopay = settings.kakaopay.as_ref().map(|it| kakaopay::peer(it, settings.limits));
    let agreed = Agreed::of(keys);
    let sandbox = settings.sandbox_url.as_ref();
    let sandbox = sandbox.map(|it| sandbox::peer(it, &agreed, settings.limits));
    Peers::new(kakaopay.into_iter().chain(sandbox))
}

/// The provider, if it is set up.
pub fn port(app: &App, provider: Provider) -> Result<Port<'_>> {
    let peer = app.peers.find(provider.name());
    let peer = peer.ok_or_else(|| reason::payment_method_unavailable(provider.name()))?;
    Ok(match provider {
        Provider::KakaoPay => Port::KakaoPay(KakaoPay::new(peer, app.clock.clone())),
        Provider::Sandbox => Port::Sandbox(Sandbox::new(peer)),
    })
}

impl Settings {
    /// KakaoPay as people may see it.
    #[must_use]
    pub fn describe_kakaopay(&self) -> String {
        let known = self.kakaopay.as_ref().map(|it| format!("{} at {}", it.cid, it.url));
        known.unwrap_or("off".to_owned())
    }
}

impl Port<'_> {
    /// Prepares a payment, for the buyer to agree to within a quarter of an hour.
    pub async fn ready(&self, ready: &Ready) -> Result<Prepared, Failure> {
        match self {
            Self::KakaoPay(it) => it.ready(ready).await,
            Self::Sandbox(it) => it.ready(ready).await,
        }
    }

    /// Captures what the buyer has agreed to.
    pub async fn approve(&self, approve: &Approve<'_>) -> Result<Captured, Failure> {
        match self {
            Self::KakaoPay(it) => it.approve(approve).await,
            Self::Sandbox(it) => it.approve(approve).await,
        }
    }

    /// Gives back all or a part of what was captured.
    pub async fn cancel(&self, cancel: &Cancel<'_>) -> Result<Cancelled, Failure> {
        match self {
            Self::KakaoPay(it) => it.cancel(cancel).await,
            Self::Sandbox(it) => it.cancel(cancel).await,
        }
    }

    /// Asks what has become of a payment.
    pub async fn lookup(&self, provider_id: &str) -> Result<Seen, Failure> {
        match self {
            Self::KakaoPay(it) => it.lookup(provider_id).await,
            Self::Sandbox(it) => it.lookup(provider_id).await,
        }
    }
}
