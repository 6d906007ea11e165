//! The words of the stores.

use chrono::{DateTime, Utc};

use crate::base::ids::{AccountId, StoreId};

/// A seller's shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Store {
    /// Its name in the system.
    pub id: StoreId,
    /// Who runs it.
    pub owner_id: AccountId,
    /// What buyers see.
    pub name: String,
    /// What it is about; may be empty.
    pub description: String,
    /// The marketplace's share of its sales, in hundredths of a percent.
    pub commission_basis_points: i32,
    /// When it opened.
    pub created_at: DateTime<Utc>,
}
