//! The words of the inventory.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::base::ids::{AccountId, OrderId, VariantId};

/// Pieces that came or went, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// Of what.
    pub variant_id: VariantId,
    /// How many came, positive, or went, negative; never 0.
    pub quantity: i32,
    /// Why.
    pub cause: Cause,
}

/// Why an order or a new variant moves pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The variant started with them.
    Initial,
    /// An order took them.
    Order(OrderId),
    /// An order that was cancelled gave them back.
    Cancellation(OrderId),
}

/// Why pieces came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The variant started with them.
    Initial,
    /// An order took them.
    Order,
    /// An order that was cancelled gave them back.
    Cancellation,
    /// They came from who makes them.
    Received,
    /// They came back from a buyer, fit to be sold.
    Returned,
    /// They cannot be sold any more.
    Damaged,
    /// They are gone.
    Lost,
    /// Somebody has counted.
    Counted,
}

/// A variant's stock, and how often somebody has set it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The pieces left.
    pub available: i32,
    /// How often it was set right.
    pub adjustments: i32,
}

/// Who sets stock right, and why.
#[derive(Clone, Debug)]
pub struct Adjustment {
    /// Who.
    pub actor_id: AccountId,
    /// Why.
    pub reason: Reason,
    /// What else there is to say; may be empty.
    pub note: String,
}

/// What a variant's stock has become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjusted {
    /// Of what.
    pub variant_id: VariantId,
    /// The pieces that came, or went if negative; not 0.
    pub difference: i32,
    /// The pieces left.
    pub available: i32,
    /// How often it was set right, with this time.
    pub adjustments: i32,
}

/// Pieces that came or went, as they were written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastMovement {
    /// What pages go by.
    pub id: Uuid,
    /// How many came, or went if negative.
    pub quantity: i32,
    /// Why.
    pub reason: Reason,
    /// The order that moved them.
    pub order_id: Option<OrderId>,
    /// Who else moved them.
    pub actor_id: Option<AccountId>,
    /// What they had to say.
    pub note: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 8] = [
        Self::Initial,
        Self::Order,
        Self::Cancellation,
        Self::Received,
        Self::Returned,
        Self::Damaged,
        Self::Lost,
        Self::Counted,
    ];

    /// As rows say it: `RECEIVED`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "INITIAL",
            Self::Order => "ORDER",
            Self::Cancellation => "CANCELLATION",
            Self::Received => "RECEIVED",
            Self::Returned => "RETURNED",
            Self::Damaged => "DAMAGED",
            Self::Lost => "LOST",
            Self::Counted => "COUNTED",
        }
    }
}
