//! The sandbox provider, spoken to over HTTP like any other.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use http::HeaderName;
use serde::{Deserialize, Serialize};

use super::words::{
    Approve, Cancel, Cancelled, Captured, Failure, Prepared, Ready, Seen, State, check_amount,
};
use crate::base::money::{Currency, Money};
use crate::payment::model::Provider;
use crate::platform::keys::Keys;
use crate::platform::outbound::{self, Answer, Limits, Peer, PeerSettings, Repeat};

/// What the shop and its sandbox provider have agreed on.
pub struct Agreed {
    /// What shows that it is the shop that asks.
    pub api_key: String,
    pub(super) callback_key: hmac::Key,
}

/// The provider that comes with the server.
pub struct Sandbox<'a>(&'a Peer);

/// An amount as it is written.
#[derive(Serialize, Deserialize)]
struct Amount {
    currency_code: String,
    amount_minor: i64,
}

#[derive(Serialize)]
struct ReadyRequest<'a> {
    payment_id: String,
    buyer_ref: &'a str,
    item_name: &'a str,
    quantity: i32,
    amount: Amount,
    approve_url: &'a str,
    cancel_url: &'a str,
    fail_url: &'a str,
    callback_url: Option<&'a str>,
}

#[derive(Deserialize)]
struct ReadyResponse {
    provider_id: String,
    redirect_path: String,
}

#[derive(Serialize)]
struct ApproveRequest<'a> {
    provider_id: &'a str,
    payment_id: String,
    buyer_ref: &'a str,
    token: &'a str,
    amount: Amount,
}

#[derive(Deserialize)]
struct ApproveResponse {
    provider_id: String,
    payment_id: String,
    amount: Amount,
    approve_time: DateTime<Utc>,
    reference: String,
}

#[derive(Serialize)]
struct CancelRequest<'a> {
    provider_id: &'a str,
    cancel_id: String,
    amount: Amount,
    remaining: Amount,
}

#[derive(Deserialize)]
struct CancelResponse {
    cancel_id: String,
    amount: Amount,
    remaining: Amount,
    cancel_time: DateTime<Utc>,
}

#[derive(Deserialize)]
struct Payment {
    provider_id: String,
    payment_id: String,
    state: String,
    captured: Amount,
    cancelled: Amount,
    approve_time: Option<DateTime<Utc>>,
    reference: Option<String>,
}

#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default)]
    code: String,
    #[serde(default)]
    message: String,
}

impl Agreed {
    /// What follows from the secret of the house.
    #[must_use]
    pub fn of(keys: &Keys) -> Self {
        let callback_key = keys.index("sandbox.callback_key", "");
        Self {
            api_key: URL_SAFE_NO_PAD.encode(keys.index("sandbox.api_key", "")),
            callback_key: hmac::Key::new(hmac::HMAC_SHA256, &callback_key),
        }
    }
}

/// The sandbox at `url`.
pub(super) fn peer(url: &str, agreed: &Agreed, limits: Limits) -> PeerSettings {
    PeerSettings {
        name: Provider::Sandbox.name(),
        base_url: url.to_owned(),
        account: String::new(),
        credential: (HeaderName::from_static("x-sandbox-key"), agreed.api_key.as_str().into()),
        limits,
    }
}

impl<'a> Sandbox<'a> {
    pub(super) const fn new(peer: &'a Peer) -> Self {
        Self(peer)
    }

    pub(super) async fn ready(&self, ready: &Ready) -> Result<Prepared, Failure> {
        let request = ReadyRequest {
            payment_id: ready.payment_id.to_string(),
            buyer_ref: &ready.buyer_ref,
            item_name: &ready.item_name,
            quantity: ready.quantity,
            amount: ready.amount.into(),
            approve_url: &ready.urls.approve,
            cancel_url: &ready.urls.cancel,
            fail_url: &ready.urls.fail,
            callback_url: ready.urls.callback.as_deref(),
        };
        let prepared = self.0.post("ready", "/sandbox/v1/ready", &request, Repeat::Safe).await;
        let ReadyResponse { provider_id, redirect_path } = prepared.map_err(failure)?;
        let redirect_url = format!("{}{redirect_path}", self.0.base_url());
        Ok(Prepared { provider_id, mobile_redirect_url: redirect_url.clone(), redirect_url })
    }

    pub(super) async fn approve(&self, approve: &Approve<'_>) -> Result<Captured, Failure> {
        let request = ApproveRequest {
            provider_id: approve.provider_id,
            payment_id: approve.payment_id.to_string(),
            buyer_ref: approve.buyer_ref,
            token: approve.token,
            amount: approve.amount.into(),
        };
        let path = "/sandbox/v1/approve";
        let captured = self.0.post("approve", path, &request, Repeat::Never).await;
        let captured: ApproveResponse = captured.map_err(failure)?;
        let ours = captured.provider_id == approve.provider_id
            && captured.payment_id == request.payment_id;
        if !ours {
            return Err(Failure::Mismatch("another payment was captured".to_owned()));
        }
        let amount = captured.amount.read()?;
        check_amount("it captured", amount, approve.amount)?;
        let ApproveResponse { approve_time, reference, .. } = captured;
        Ok(Captured { amount, approve_time, reference })
    }

    pub(super) async fn cancel(&self, cancel: &Cancel<'_>) -> Result<Cancelled, Failure> {
        let request = CancelRequest {
            provider_id: cancel.provider_id,
            cancel_id: cancel.cancel_id.to_string(),
            amount: cancel.amount.into(),
            remaining: cancel.remaining.into(),
        };
        let path = "/sandbox/v1/cancel";
        let cancelled = self.0.post("cancel", path, &request, Repeat::Never).await;
        let cancelled: CancelResponse = cancelled.map_err(failure)?;
        if cancelled.cancel_id != request.cancel_id {
            return Err(Failure::Mismatch("another cancel was done".to_owned()));
        }
        let (amount, remaining) = (cancelled.amount.read()?, cancelled.remaining.read()?);
        check_amount("it gave back", amount, cancel.amount)?;
        check_amount("it leaves", remaining, cancel.left()?)?;
        Ok(Cancelled { amount, remaining, cancel_time: cancelled.cancel_time })
    }

    pub(super) async fn lookup(&self, provider_id: &str) -> Result<Seen, Failure> {
        let path = format!("/sandbox/v1/payments/{provider_id}");
        let payment: Payment = self.0.get("lookup", &path).await.map_err(failure)?;
        if payment.provider_id != provider_id {
            return Err(Failure::Mismatch("it tells of another payment".to_owned()));
        }
        Ok(Seen {
            state: state(&payment.state)?,
            payment_id: payment.payment_id,
            captured: payment.captured.read()?,
            cancelled: payment.cancelled.read()?,
            approve_time: payment.approve_time,
            reference: payment.reference,
        })
    }
}

fn state(name: &str) -> Result<State, Failure> {
    Ok(match name {
        "READY" => State::Ready,
        "APPROVABLE" => State::Approvable,
        "CAPTURED" => State::Captured,
        "PARTLY_CANCELLED" => State::PartlyCancelled,
        "CANCELLED" => State::Cancelled,
        "FAILED" => State::Failed,
        "EXPIRED" => State::Expired,
        other => return Err(Failure::Mismatch(format!("it is in a state {other:.40}"))),
    })
}

fn failure(failure: outbound::Failure) -> Failure {
    Failure::of(failure, |answer: &Answer| {
        let Refusal { code, message } = answer.read_loosely();
        (if code.is_empty() { format!("HTTP {}", answer.status.as_u16()) } else { code }, message)
    })
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self { currency_code: money.currency().code().to_owned(), amount_minor: money.minor() }
    }
}

impl Amount {
    fn read(&self) -> Result<Money, Failure> {
        let currency = Currency::from_code(&self.currency_code);
        let other = || Failure::Mismatch(format!("it is in {:.10}", self.currency_code));
        Ok(Money::new(self.amount_minor, currency.ok_or_else(other)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_currency_or_state_is_a_mismatch() {
        let amount = |code: &str| Amount { currency_code: code.into(), amount_minor: 9_900 };

        assert_eq!(amount("KRW").read(), Ok(Money::krw(9_900)));
        assert_eq!(amount("JPY").read(), Err(Failure::Mismatch("it is in JPY".into())));
        assert_eq!(state("PARTLY_CANCELLED"), Ok(State::PartlyCancelled));
        assert_eq!(state("LOST").unwrap_err().name(), "MISMATCH");
    }

    #[test]
    fn what_was_agreed_on_follows_from_the_root() {
        let agreed = |root: u8| Agreed::of(&Keys::derive(&[root; 32]).unwrap()).api_key;

        assert_eq!(agreed(7), agreed(7));
        assert_ne!(agreed(7), agreed(8));
        assert_eq!(agreed(7).len(), 43);
    }
}
