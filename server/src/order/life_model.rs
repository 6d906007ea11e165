//! The words of the lives that orders, parts of them and shipments have.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::base::ids::{AccountId, OrderId, OrderLineId, ShipmentId, StoreOrderId};

macro_rules! states {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$value_doc])* $value,)*
        }

        impl $name {
            /// All that there are.
            pub const ALL: &[Self] = &[$(Self::$value,)*];

            /// As rows say it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $text,)*
                }
            }

            /// The one that [`Self::name`] gives this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.name() == name)
            }
        }
    )*};
}

states! {
    /// How far an order has come.
    State {
        /// Paid for, and its stock is taken.
        Ordered = "ORDERED",
        /// Cancelled by the buyer; stock and points have returned.
        Cancelled = "CANCELLED",
        /// Every part of it has come to its end.
        Completed = "COMPLETED",
    }
    /// How far the part of an order that one store fulfils has come.
    PartState {
        /// Paid for, and to be sent.
        Ordered = "ORDERED",
        /// Cancelled with its order.
        Cancelled = "CANCELLED",
        /// Some of it is sent.
        PartlyShipped = "PARTLY_SHIPPED",
        /// All of it is sent.
        Shipped = "SHIPPED",
        /// All of it has arrived.
        Delivered = "DELIVERED",
        /// The buyer keeps it.
        Confirmed = "CONFIRMED",
    }
    /// How far a shipment has come.
    ShipmentState {
        /// Handed to the carrier.
        Shipped = "SHIPPED",
        /// On its way.
        InTransit = "IN_TRANSIT",
        /// Arrived.
        Delivered = "DELIVERED",
    }
}

/// Pieces that a store sent together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shipment {
    /// Its name in the system.
    pub id: ShipmentId,
    /// How far it has come.
    pub state: ShipmentState,
    /// Who carries it, and what they call it.
    pub tracking: Tracking,
    /// What is in it.
    pub pieces: Pieces,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When it arrived.
    pub delivered_at: Option<DateTime<Utc>>,
}

/// Pieces of lines.
pub type Pieces = BTreeMap<OrderLineId, i32>;

/// How a shipment is found at its carrier's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracking {
    /// Who carries it.
    pub carrier: String,
    /// What they call it.
    pub number: String,
}

/// What is done with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The buyer cancels it.
    Cancel,
    /// The last of its parts comes to its end.
    Complete,
}

/// What is done with a part of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartStep {
    /// The order is cancelled.
    Cancel,
    /// Some of what is left is sent.
    ShipSome,
    /// All that is left is sent.
    ShipRest,
    /// The last of it arrives.
    Deliver,
    /// The buyer keeps it, or does not object in time.
    Confirm,
}

/// What is done with a shipment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShipmentStep {
    /// It leaves.
    Depart,
    /// It arrives.
    Arrive,
}

/// What can be asked for, as the RPCs are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// `CancelOrder`.
    CancelOrder,
    /// `ShipOrder`.
    ShipOrder,
    /// `UpdateShipment`.
    UpdateShipment,
    /// `MarkInTransit`.
    MarkInTransit,
    /// `MarkDelivered`.
    MarkDelivered,
    /// `ConfirmPurchase`.
    ConfirmPurchase,
}

/// Who moved, and where from; from nowhere for what has just come into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The order with all its parts.
    Order(Option<State>, State),
    /// A part of it.
    Part(StoreOrderId, PartState, PartState),
    /// A shipment of a part.
    Shipment(StoreOrderId, ShipmentId, Option<ShipmentState>, ShipmentState),
}

/// A step of an order's past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastStep {
    /// The place among its steps, from 1.
    pub sequence: i32,
    /// Who moved where.
    pub moved: Move,
    /// Why: `PLACED`.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A step that an order, a part of it or a shipment has taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepTaken {
    /// Which order.
    pub order_id: OrderId,
    /// The place among its steps, from 1.
    pub sequence: i32,
    /// Who moved where.
    pub moved: Move,
    /// Who did it; `None` for the server itself.
    pub actor_id: Option<AccountId>,
    /// Why: `PLACED`.
    pub reason: &'static str,
    /// When.
    pub at: DateTime<Utc>,
}

impl Move {
    /// The part that moved, or whose shipment did.
    #[must_use]
    pub const fn part(self) -> Option<StoreOrderId> {
        match self {
            Self::Order(..) => None,
            Self::Part(id, ..) | Self::Shipment(id, ..) => Some(id),
        }
    }

    /// The shipment that moved.
    #[must_use]
    pub const fn shipment(self) -> Option<ShipmentId> {
        if let Self::Shipment(_, id, ..) = self { Some(id) } else { None }
    }

    /// Where from and where to, as rows say it.
    #[must_use]
    pub fn names(self) -> (Option<&'static str>, &'static str) {
        match self {
            Self::Order(from, to) => (from.map(State::name), to.name()),
            Self::Part(_, from, to) => (Some(from.name()), to.name()),
            Self::Shipment(_, _, from, to) => (from.map(ShipmentState::name), to.name()),
        }
    }

    /// The move that [`Move::part`], [`Move::shipment`] and [`Move::names`] tell so.
    #[must_use]
    pub fn from_names(
        (part, shipment): (Option<StoreOrderId>, Option<ShipmentId>),
        from: Option<&str>,
        to: &str,
    ) -> Option<Self> {
        Some(match (part, shipment) {
            (None, _) => Self::Order(known(from, State::from_name)?, State::from_name(to)?),
            (Some(part), None) => {
                Self::Part(part, PartState::from_name(from?)?, PartState::from_name(to)?)
            }
            (Some(part), Some(id)) => {
                let from = known(from, ShipmentState::from_name)?;
                Self::Shipment(part, id, from, ShipmentState::from_name(to)?)
            }
        })
    }
}

/// What `name` stands for, if there is one; `None` if it stands for nothing.
#[expect(clippy::option_option, reason = "an absent name is no unknown one")]
fn known<T>(name: Option<&str>, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    name.map_or(Some(None), |name| read(name).map(Some))
}
