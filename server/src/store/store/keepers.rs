//! The SQL of who keeps a store.

use diesel::dsl::{And, Eq};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::lock_store;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, StoreId};
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::schema::{store_members, stores};
use crate::platform::telemetry::locking;
use crate::store::model::{Keeper, Store, StoreRole, StoreState};
use crate::store::rules;

/// The owner of a store, and the role of the member whose row is joined as [`theirs`] has it.
pub type Standing = (AccountId, Option<String>);

/// The row of an account among the members of the store that is joined.
pub type Theirs =
    And<Eq<store_members::store_id, stores::id>, Eq<store_members::account_id, AccountId>>;

/// Joins the row of an account among the members of the store that is joined.
#[must_use]
pub fn theirs(account_id: AccountId) -> Theirs {
    store_members::store_id.eq(stores::id).and(store_members::account_id.eq(account_id))
}

/// Refuses a keeper who may not do what they mean to; to whoever is nothing there, it is `absent`.
pub fn check_standing(
    keeper: Keeper,
    (owner_id, role): Standing,
    absent: impl FnOnce() -> Error,
) -> Result<()> {
    let member = role.map(|it| role_from_name(&it)).transpose()?;
    let role = if owner_id == keeper.account_id { Some(StoreRole::Owner) } else { member };
    rules::check_right(keeper, role, absent)
}

/// The role that rows call so.
pub(super) fn role_from_name(name: &str) -> Result<StoreRole> {
    let unknown = || Error::internal(anyhow::anyhow!("unknown role {name} in a store"));
    StoreRole::from_name(name).ok_or_else(unknown)
}

/// Refuses a keeper who may not do what they mean to in a store; to whoever is nothing there, it is not there.
pub async fn check_keeper(tx: &mut Tx, id: StoreId, keeper: Keeper) -> Result<()> {
    let standing: Option<Standing> = stores::table
        .find(id)
        .left_join(store_members::table.on(theirs(keeper.account_id)))
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .select((stores::owner_id, store_members::role.nullable()))
        .first(tx)
        .await
        .optional()?;
    let gone = || reason::not_found("store", id);
    check_standing(keeper, standing.ok_or_else(gone)?, gone)
}

/// Keeps a store from closing, and its members what they are, until the transaction ends; refuses as [`check_keeper`] does.
pub async fn hold(tx: &mut Tx, id: StoreId, keeper: Keeper) -> Result<()> {
    // Strangers keep nobody waiting, and who is removed meanwhile is one.
    check_keeper(tx, id, keeper).await?;
    let hold = stores::table.find(id).select(stores::id).for_share();
    locking("stores", hold.first::<StoreId>(tx)).await.optional()?;
    check_keeper(tx, id, keeper).await
}

/// The store, locked until the transaction ends; refuses as [`check_keeper`] does.
pub async fn lock_kept(tx: &mut Tx, id: StoreId, keeper: Keeper) -> Result<Store> {
    check_keeper(tx, id, keeper).await?;
    let store = lock_store(tx, id).await?;
    check_keeper(tx, id, keeper).await?;
    Ok(store)
}
