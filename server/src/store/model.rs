//! The words of the stores.

use chrono::{DateTime, Utc};

use crate::base::ids::{AccountId, FollowId, InvitationId, StoreId};

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

/// A store that somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub store: Store,
    /// What they are to it.
    pub role: StoreRole,
}

/// Who acts in a store, and by what right: they must have it, or it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeper {
    /// Who.
    pub account_id: AccountId,
    /// By what right.
    pub right: Right,
}

/// What somebody means to do in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// See what it sells and has sold, set right what is left of it, and send what was bought.
    Stock,
    /// Make and change what it sells.
    Products,
    /// Change the store itself, and who keeps it.
    Store,
    /// What operators do in every store. Whoever names it has seen that they are one.
    Market,
}

/// What somebody is to a store: each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StoreRole {
    /// A member who sees to the stock.
    Staff,
    /// A member who sees to the products.
    Manager,
    /// Whoever runs it.
    Owner,
}

/// Somebody who keeps a store beside its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Which store.
    pub store_id: StoreId,
    /// Who.
    pub account_id: AccountId,
    /// What they are to it.
    pub role: StoreRole,
    /// The invitation that they accepted.
    pub invitation_id: InvitationId,
    /// When.
    pub joined_at: DateTime<Utc>,
}

/// A member, with who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownMember {
    /// Which.
    pub member: Member,
    /// What others see of them.
    pub display_name: String,
    /// The address that they were invited by.
    pub email: String,
}

/// Waits for whoever has an e-mail to keep a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its name in the system.
    pub id: InvitationId,
    /// Which store.
    pub store_id: StoreId,
    /// What the store is called.
    pub store_name: String,
    /// Who is invited; empty for whoever is, who knows.
    pub email: String,
    /// What they will be there.
    pub role: StoreRole,
    /// When they were invited.
    pub created_at: DateTime<Utc>,
    /// When it is too late.
    pub expires_at: DateTime<Utc>,
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

impl Right {
    /// Somebody who acts by this right.
    #[must_use]
    pub const fn by(self, account_id: AccountId) -> Keeper {
        Keeper { account_id, right: self }
    }

    /// What they must be to the store; `None` where they need not be anything.
    #[must_use]
    pub const fn role(self) -> Option<StoreRole> {
        match self {
            Self::Stock => Some(StoreRole::Staff),
            Self::Products => Some(StoreRole::Manager),
            Self::Store => Some(StoreRole::Owner),
            Self::Market => None,
        }
    }
}

impl StoreRole {
    const ALL: [Self; 3] = [Self::Staff, Self::Manager, Self::Owner];

    /// As rows say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Staff => "STAFF",
            Self::Manager => "MANAGER",
            Self::Owner => "OWNER",
        }
    }

    /// The role that [`Self::name`] gives this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
