//! The words of the payments.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::base::ids::{AccountId, PaymentId, TransferId};
use crate::base::money::Money;

/// Money that a provider took from somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Its name in the system.
    pub id: PaymentId,
    /// Who paid.
    pub payer_id: AccountId,
    /// For what.
    pub payable: Payable,
    /// Who took the money.
    pub provider: Provider,
    /// How much.
    pub amount: Money,
    /// When it was captured.
    pub captured_at: DateTime<Utc>,
}

/// What a payment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payable {
    /// Points, credited by this transfer.
    TopUp(TransferId),
}

/// Who takes money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provider {
    /// KakaoPay.
    KakaoPay,
    /// Nobody: it plays a provider.
    Sandbox,
}

impl Payable {
    /// As rows say it.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::TopUp(_) => "TOP_UP",
        }
    }

    /// The id of what is paid for.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::TopUp(id) => id.uuid(),
        }
    }
}

impl Provider {
    /// As rows and errors say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::KakaoPay => "KAKAOPAY",
            Self::Sandbox => "SANDBOX",
        }
    }
}
