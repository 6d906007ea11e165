//! Who keeps things of people, and what they do when somebody asks for all of it, or leaves.
//!
//! Each domain that does says so in the one list, in [`crate::work`]: accounts come before it and know none of them.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use jangteo_sdk::account::v1 as pb;
use prost::{Message, Name};
use uuid::Uuid;

use super::db::Tx;
use super::keys::SealKey;
use super::objects::Objects;
use super::vault::Vault;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;

/// A domain that keeps things of people.
pub struct Custodian {
    /// What it keeps: `order.orders`.
    pub name: &'static str,
    /// What keeps somebody from leaving, if anything may. Whatever it looks at stays as it is until the transaction ends.
    pub obligations: Option<Obliges>,
    /// Lets go of what is theirs, if it does not stay, once nothing keeps them.
    pub release: Option<Releases>,
    /// A page of what it keeps of somebody, newest first, unless others tell it.
    pub export: Option<Exports>,
    /// What keeps a store from being deleted, if anything may.
    pub store_obligations: Option<StoreObliges>,
}

/// What a [`Custodian`] does about whoever leaves.
pub type Obliges = for<'t> fn(&'t mut Tx, Leaving) -> BoxFuture<'t, Result<Vec<Obligation>>>;
/// What a [`Custodian`] does once they leave.
pub type Releases = for<'t> fn(&'t mut Tx, Leaving) -> BoxFuture<'t, Result<()>>;
/// What a [`Custodian`] tells of them.
pub type Exports = for<'t> fn(&'t mut Tx, Asking<'t>) -> BoxFuture<'t, Result<Page<Kept, Uuid>>>;

/// What a [`Custodian`] does about a store that closes.
pub type StoreObliges = for<'t> fn(&'t mut Tx, StoreId) -> BoxFuture<'t, Result<Vec<Obligation>>>;

/// Somebody who means to leave.
#[derive(Clone, Copy, Debug)]
pub struct Leaving {
    /// Who.
    pub account_id: AccountId,
    /// When.
    pub now: DateTime<Utc>,
}

/// Somebody who asks for what is kept of them.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// Who.
    pub account_id: AccountId,
    /// What opens what is sealed.
    pub vault: &'a Vault,
    /// What their personal data is sealed with.
    pub seal: &'a SealKey,
    /// Where images are found.
    pub objects: &'a Objects,
    /// Which part of it.
    pub page: PageRequest<Uuid>,
    /// When.
    pub now: DateTime<Utc>,
}

/// Something that is to be brought to an end first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// What it is.
    pub kind: ObligationKind,
    /// Which one.
    pub subject: String,
}

/// What is to be brought to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObligationKind {
    /// Points in the wallet.
    WalletBalance,
    /// An order of theirs that is open.
    OpenOrder,
    /// An order in a store of theirs that is open.
    OpenSale,
    /// A product of theirs that is on sale.
    ProductOnSale,
}

/// Refuses while there is something to be brought to an end, and names it.
pub fn check_free(obligations: Vec<Obligation>) -> Result<()> {
    if obligations.is_empty() {
        return Ok(());
    }
    let mut kinds: Vec<pb::ObligationKind> = obligations.iter().map(|it| it.kind.into()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let kinds = kinds.iter().map(|it| it.as_str_name().trim_start_matches("OBLIGATION_KIND_"));
    let told = kinds.collect::<Vec<_>>().join(", ");
    let obligations = obligations.into_iter().map(Into::into).collect();
    Err(reason::obligations_remain(told).with_detail(&pb::Obligations { obligations }))
}

impl From<Obligation> for pb::Obligation {
    fn from(obligation: Obligation) -> Self {
        let kind = pb::ObligationKind::from(obligation.kind);
        Self { kind: kind.into(), subject: obligation.subject }
    }
}

impl From<ObligationKind> for pb::ObligationKind {
    fn from(kind: ObligationKind) -> Self {
        match kind {
            ObligationKind::WalletBalance => Self::WalletBalance,
            ObligationKind::OpenOrder => Self::OpenOrder,
            ObligationKind::OpenSale => Self::OpenSale,
            ObligationKind::ProductOnSale => Self::ProductOnSale,
        }
    }
}

/// How many of a kind are named.
pub const NAMED_MAX: i64 = 10;

/// Something that is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What it is called, and what comes after it in its list is below.
    pub id: Uuid,
    /// The name of the message.
    pub type_name: String,
    /// The message.
    pub message: Vec<u8>,
}

impl Kept {
    /// `message`, which is called `id`.
    #[must_use]
    pub fn new<M: Message + Name>(id: impl Into<Uuid>, message: &M) -> Self {
        Self { id: id.into(), type_name: M::full_name(), message: message.encode_to_vec() }
    }
}

impl Asking<'_> {
    /// The same page of a list by its own kind of id.
    #[must_use]
    pub fn page_of<K: From<Uuid>>(&self) -> PageRequest<K> {
        PageRequest { size: self.page.size, below: self.page.below.map(Into::into) }
    }
}

/// A page of what is kept, as messages.
#[must_use]
pub fn kept<T, K, M>(page: Page<T, K>, id: impl Fn(&T) -> K) -> Page<Kept, Uuid>
where
    K: Into<Uuid>,
    M: Message + Name + From<T>,
{
    let items = page.items.into_iter().map(|it| {
        let id = id(&it);
        Kept::new(id, &M::from(it))
    });
    Page { items: items.collect(), next: page.next.map(Into::into) }
}

/// A page of a whole list: for what is never many.
#[must_use]
pub fn all(mut items: Vec<Kept>, page: PageRequest<Uuid>) -> Page<Kept, Uuid> {
    items.retain(|it| page.below.is_none_or(|below| it.id < below));
    items.sort_unstable_by_key(|it| Reverse(it.id));
    Page::of(items, page, |it| it.id)
}
