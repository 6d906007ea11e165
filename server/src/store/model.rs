//! The words of the stores.

use chrono::{DateTime, Utc};

use crate::base::ids::{AccountId, FollowId, StoreId};

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
    /// Whether it sells.
    pub state: StoreState,
    /// How many follow it.
    pub follower_count: i64,
    /// When it opened.
    pub created_at: DateTime<Utc>,
}

/// A store that somebody follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// Names their following.
    pub id: FollowId,
    /// Which store.
    pub store: Store,
}

/// Whether a store sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreState {
    /// It does.
    Active,
    /// Its products are neither found nor ordered for now.
    Inactive,
    /// It never will again.
    Deleted,
}

impl StoreState {
    const ALL: [Self; 3] = [Self::Active, Self::Inactive, Self::Deleted];

    /// As rows say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleted => "DELETED",
        }
    }

    /// The state that [`Self::name`] gives this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
