//! The words of the books.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::base::ids::{AccountId, OrderId, PaymentId, StoreOrderId, TransferId};
use crate::base::money::Money;

/// What each wallet holds. A wallet that is not there holds nothing.
pub type Balances = BTreeMap<AccountId, Money>;

/// An account of the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerAccount {
    /// What a buyer has.
    Wallet(AccountId),
    /// What providers took and owe us.
    ProviderClearing,
    /// What buyers paid for orders and sellers have not been paid yet.
    Sales,
}

/// Money that moved from one account to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Its name in the system.
    pub id: TransferId,
    /// Where the money came from.
    pub debit: LedgerAccount,
    /// Where it went.
    pub credit: LedgerAccount,
    /// How much; more than nothing.
    pub amount: Money,
    /// Why.
    pub cause: Cause,
}

/// Why money moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A buyer paid points in.
    Charge {
        /// What was captured for them.
        payment_id: PaymentId,
    },
    /// A buyer paid an order.
    Order {
        /// The order.
        order_id: OrderId,
        /// The part of it that this pays.
        store_order_id: StoreOrderId,
    },
    /// A buyer cancelled an order.
    Cancellation {
        /// The order.
        order_id: OrderId,
        /// The part of it that this pays back.
        store_order_id: StoreOrderId,
    },
}

/// A transfer as the wallet's owner sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The transfer.
    pub id: TransferId,
    /// What came, positive, or went, negative.
    pub amount: Money,
    /// Why.
    pub cause: Cause,
    /// When.
    pub created_at: DateTime<Utc>,
}

impl LedgerAccount {
    /// The id of its row. System accounts have small ones.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::Wallet(id) => id.uuid(),
            Self::ProviderClearing => Uuid::from_u128(1),
            Self::Sales => Uuid::from_u128(2),
        }
    }
}
