//! The words that providers are spoken to in.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::base::ids::PaymentId;
use crate::base::money::Money;
use crate::platform::outbound;

/// What somebody is asked to pay.
#[derive(Clone, Debug)]
pub struct Ready {
    /// What we call it.
    pub payment_id: PaymentId,
    /// What the provider may call the buyer. It must tell nothing of them, and be the same when it is approved.
    pub buyer_ref: String,
    /// What for, in the words that the buyer reads; a provider may show the beginning alone.
    pub item_name: String,
    /// How many.
    pub quantity: i32,
    /// How much altogether.
    pub amount: Money,
    /// Where the provider sends the buyer and its news.
    pub urls: Urls,
}

/// Where a provider sends the buyer and its news.
#[derive(Clone, Debug)]
pub struct Urls {
    /// The buyer, who has agreed, with a token as a parameter that is the provider's to name.
    pub approve: String,
    /// The buyer, who has left.
    pub cancel: String,
    /// The buyer, whose payment has failed.
    pub fail: String,
    /// Its callbacks, where it has any.
    pub callback: Option<String>,
}

/// A payment that the buyer may now agree to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// What the provider calls it.
    pub provider_id: String,
    /// The page where they do, for large screens.
    pub redirect_url: String,
    /// The same for phones.
    pub mobile_redirect_url: String,
}

/// A payment that the buyer has agreed to, and that is to be captured.
#[derive(Clone, Copy, Debug)]
pub struct Approve<'a> {
    /// What the provider calls it.
    pub provider_id: &'a str,
    /// What we call it.
    pub payment_id: PaymentId,
    /// What the provider calls the buyer, since it was prepared.
    pub buyer_ref: &'a str,
    /// What the buyer came back with.
    pub token: &'a str,
    /// How much it must be.
    pub amount: Money,
}

/// Money that the provider has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captured {
    /// How much.
    pub amount: Money,
    /// When.
    pub approve_time: DateTime<Utc>,
    /// What the provider calls the taking of it.
    pub reference: String,
}

/// Money that is to be given back, all of it or a part.
///
/// A payment's cancels go one after the other: a provider that does not know them apart tells them by what is left. One whose end is not
/// known is asked for again as it was, before any other.
#[derive(Clone, Copy, Debug)]
pub struct Cancel<'a> {
    /// What the provider calls the payment.
    pub provider_id: &'a str,
    /// What we call this giving back.
    pub cancel_id: Uuid,
    /// How much.
    pub amount: Money,
    /// How much could be given back before it: what was captured, less what was given back.
    pub remaining: Money,
}

/// Money that the provider has given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    /// How much.
    pub amount: Money,
    /// How much could still be.
    pub remaining: Money,
    /// When.
    pub cancel_time: DateTime<Utc>,
}

/// What a provider knows of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How far it has come.
    pub state: State,
    /// What we call it, by the provider's word.
    pub payment_id: String,
    /// How much was captured, whatever was given back since.
    pub captured: Money,
    /// How much of it was given back.
    pub cancelled: Money,
    /// When it was captured.
    pub approve_time: Option<DateTime<Utc>>,
    /// What the provider calls the capture.
    pub reference: Option<String>,
}

/// How far a payment has come at the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The buyer has not agreed.
    Ready,
    /// They have, and it may be captured.
    Approvable,
    /// It was.
    Captured,
    /// A part was given back.
    PartlyCancelled,
    /// All was.
    Cancelled,
    /// It never will be captured: declined, left or failed.
    Failed,
    /// It never will be captured: the buyer took too long.
    Expired,
}

/// Why a provider has not done what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It says no, and has done nothing. A look-up is refused where it does not know the payment, or us.
    Refused {
        /// In its own words.
        code: String,
        /// The same, for those who run the server: it may name what is nobody else's business.
        message: String,
    },
    /// It has done nothing, and may be asked again later.
    Unavailable(String),
    /// It may have done it: look before anything else.
    Unknown(String),
    /// It has done something else than it was asked, or says so: for people to look at.
    Mismatch(String),
}

impl Failure {
    /// What figures and rows call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Refused { .. } => "REFUSED",
            Self::Unavailable(_) => "UNAVAILABLE",
            Self::Unknown(_) => "UNKNOWN",
            Self::Mismatch(_) => "MISMATCH",
        }
    }

    /// What a call to a provider came to; `read` knows how it refuses.
    pub(super) fn of(
        failure: outbound::Failure,
        read: impl Fn(&outbound::Answer) -> (String, String),
    ) -> Self {
        match failure {
            outbound::Failure::Refused(answer) => {
                let (code, message) = read(&answer);
                Self::Refused { code, message: message.chars().take(200).collect() }
            }
            outbound::Failure::Unavailable(absence) => Self::Unavailable(absence.to_string()),
            outbound::Failure::Unknown(why) => Self::Unknown(why),
        }
    }
}

/// Refuses an answer that is about another amount than was asked for.
pub(super) fn check_amount(what: &str, said: Money, asked: Money) -> Result<(), Failure> {
    if said == asked {
        return Ok(());
    }
    let shown = |it: Money| format!("{} {}", it.minor(), it.currency().code());
    Err(Failure::Mismatch(format!("{what} {}, not {}", shown(said), shown(asked))))
}

impl Cancel<'_> {
    /// How much can be given back after it.
    pub(super) fn left(&self) -> Result<Money, Failure> {
        let left = self.remaining.minus(self.amount).ok().filter(|it| 0 <= it.minor());
        let more = || Failure::Refused {
            code: "MORE_THAN_REMAINS".to_owned(),
            message: "more is to be given back than remains".to_owned(),
        };
        left.ok_or_else(more)
    }
}
