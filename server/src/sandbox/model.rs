//! The words of the sandbox provider, and what it is told and tells.

use chrono::{DateTime, Utc};
use diesel::{Insertable, Queryable, Selectable};
use serde::{Deserialize, Serialize};

use crate::base::error::Error;
use crate::platform::schema::{sandbox_cancels, sandbox_payments};

/// A payment, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = sandbox_payments)]
pub(super) struct Payment {
    pub(super) id: String,
    pub(super) payment_id: String,
    pub(super) buyer_ref: String,
    pub(super) item_name: String,
    pub(super) quantity: i32,
    pub(super) currency: String,
    pub(super) amount_minor: i64,
    pub(super) cancelled_minor: i64,
    pub(super) approve_url: String,
    pub(super) cancel_url: String,
    pub(super) fail_url: String,
    pub(super) callback_url: Option<String>,
    pub(super) token: Option<String>,
    pub(super) failure: Option<String>,
    pub(super) captured_at: Option<DateTime<Utc>>,
    pub(super) expires_at: DateTime<Utc>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
}

/// Something that was given back, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = sandbox_cancels)]
pub(super) struct Cancel {
    pub(super) sandbox_payment_id: String,
    pub(super) id: String,
    pub(super) amount_minor: i64,
    pub(super) remaining_minor: i64,
    pub(super) created_at: DateTime<Utc>,
}

/// How far a payment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum State {
    Ready,
    Approvable,
    Captured,
    PartlyCancelled,
    Cancelled,
    Failed,
    Expired,
}

/// What the buyer does on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Approve,
    Decline,
    Leave,
}

/// Why something is not done: the HTTP status, and what the shop may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Refused {
    #[serde(skip)]
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Amount {
    pub(super) currency_code: String,
    pub(super) amount_minor: i64,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct ReadyRequest {
    pub(super) payment_id: String,
    pub(super) buyer_ref: String,
    pub(super) item_name: String,
    pub(super) quantity: i32,
    pub(super) amount: Amount,
    pub(super) approve_url: String,
    pub(super) cancel_url: String,
    pub(super) fail_url: String,
    pub(super) callback_url: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct ReadyResponse {
    pub(super) provider_id: String,
    pub(super) redirect_path: String,
    pub(super) expire_time: DateTime<Utc>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct ApproveRequest {
    pub(super) provider_id: String,
    pub(super) payment_id: String,
    pub(super) buyer_ref: String,
    pub(super) token: String,
    pub(super) amount: Amount,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct ApproveResponse {
    pub(super) provider_id: String,
    pub(super) payment_id: String,
    pub(super) amount: Amount,
    pub(super) approve_time: DateTime<Utc>,
    pub(super) reference: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct CancelRequest {
    pub(super) provider_id: String,
    pub(super) cancel_id: String,
    pub(super) amount: Amount,
    pub(super) remaining: Amount,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct CancelResponse {
    pub(super) cancel_id: String,
    pub(super) amount: Amount,
    pub(super) remaining: Amount,
    pub(super) cancel_time: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct LookupResponse {
    pub(super) provider_id: String,
    pub(super) payment_id: String,
    pub(super) state: State,
    pub(super) failure: Option<String>,
    pub(super) captured: Amount,
    pub(super) cancelled: Amount,
    pub(super) approve_time: Option<DateTime<Utc>>,
    pub(super) reference: Option<String>,
}

impl Refused {
    pub(super) fn new(status: u16, code: impl Into<String>, message: &'static str) -> Self {
        Self { status, code: code.into(), message }
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        tracing::warn!("the sandbox provider cannot do its work: {error:?}");
        Self::new(500, "BROKEN", "the provider cannot do it now")
    }
}

impl Payment {
    /// `minor` of its currency.
    pub(super) fn amount(&self, minor: i64) -> Amount {
        Amount { currency_code: self.currency.clone(), amount_minor: minor }
    }

    /// What its capture is called.
    pub(super) fn reference(&self) -> String {
        format!("A{}", self.id)
    }
}

impl Choice {
    pub(super) const ALL: [Self; 3] = [Self::Approve, Self::Decline, Self::Leave];

    /// As the page's form says it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Decline => "decline",
            Self::Leave => "leave",
        }
    }
}
