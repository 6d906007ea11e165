//! The stores' SQL.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::{Followed, Store, StoreState};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, FollowId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::base::search_text::{spelt, terms};
use crate::platform::db::{Tx, duplicate_of};
use crate::platform::schema::{store_follows, store_invitations, store_members, stores};
use crate::platform::telemetry::locking;
use crate::platform::vocabulary::learn;

pub mod invitations;
pub mod keepers;
pub mod members;
pub mod search;

#[derive(Clone, Queryable, Selectable)]
#[diesel(table_name = stores)]
struct Row {
    id: StoreId,
    owner_id: AccountId,
    name: String,
    description: String,
    commission_basis_points: i32,
    state: String,
    follower_count: i64,
    created_at: DateTime<Utc>,
}

/// Adds a store; refuses a name that is taken.
pub async fn insert_store(tx: &mut Tx, store: &Store) -> Result<()> {
    let row = (
        stores::id.eq(store.id),
        stores::owner_id.eq(store.owner_id),
        stores::name.eq(&store.name),
        stores::name_folded.eq(store.name.to_lowercase()),
        stores::description.eq(&store.description),
        stores::commission_basis_points.eq(store.commission_basis_points),
        stores::state.eq(store.state.name()),
        stores::follower_count.eq(store.follower_count),
        stores::created_at.eq(store.created_at),
        stores::updated_at.eq(store.created_at),
        stores::search_terms.eq(terms([&*store.name])),
    );
    named(store, diesel::insert_into(stores::table).values(row).execute(tx).await)?;
    learn(tx, &spelt(&store.name), store.created_at).await
}

/// Replaces what a store is called and what it says of itself; refuses a name that is taken.
pub async fn update_store(tx: &mut Tx, store: &Store, now: DateTime<Utc>) -> Result<()> {
    let change = (
        stores::name.eq(&store.name),
        stores::name_folded.eq(store.name.to_lowercase()),
        stores::description.eq(&store.description),
        stores::updated_at.eq(now),
        stores::search_terms.eq(terms([&*store.name])),
    );
    named(store, diesel::update(stores::table.find(store.id)).set(change).execute(tx).await)?;
    learn(tx, &spelt(&store.name), now).await
}

fn named(store: &Store, outcome: QueryResult<usize>) -> Result<()> {
    match outcome {
        Err(error) if duplicate_of(&error) == Some("stores_name_folded_unique") => {
            Err(reason::store_name_taken(&store.name).at("store.name", "is taken"))
        }
        done => Ok(done.map(|_| ())?),
    }
}

/// Moves a store whose row is locked. One that is deleted leaves its name.
pub async fn update_state(
    tx: &mut Tx,
    id: StoreId,
    state: StoreState,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (stores::state.eq(state.name()), stores::updated_at.eq(now));
    diesel::update(stores::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Deletes a store whose row is locked: its name is free, and it stays for the orders that it had.
pub async fn delete_store(tx: &mut Tx, id: StoreId, now: DateTime<Utc>) -> Result<()> {
    let change = (
        stores::state.eq(StoreState::Deleted.name()),
        stores::name_folded.eq(None::<String>),
        stores::follower_count.eq(0),
        stores::updated_at.eq(now),
    );
    diesel::update(stores::table.find(id)).set(change).execute(tx).await?;
    let follows = store_follows::table.filter(store_follows::store_id.eq(id));
    diesel::delete(follows).execute(tx).await?;
    let members = store_members::table.filter(store_members::store_id.eq(id));
    diesel::delete(members).execute(tx).await?;
    let invitations = store_invitations::table.filter(store_invitations::store_id.eq(id));
    diesel::delete(invitations).execute(tx).await?;
    Ok(())
}

/// The store, unless it is deleted.
pub async fn load_store(tx: &mut Tx, id: StoreId) -> Result<Store> {
    let row = stores::table.find(id).filter(stores::state.ne(StoreState::Deleted.name()));
    let row: Option<Row> = row.select(Row::as_select()).first(tx).await.optional()?;
    row.ok_or_else(|| reason::not_found("store", id))?.store()
}

/// Locks the stores that an account keeps, and those that it follows, until the transaction ends.
pub async fn lock_all_of(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    let follows = store_follows::table.filter(store_follows::account_id.eq(account_id));
    let followed = stores::id.eq_any(follows.select(store_follows::store_id));
    let member = store_members::table.filter(store_members::account_id.eq(account_id));
    let kept = stores::id.eq_any(member.select(store_members::store_id));
    let all = stores::table.filter(stores::owner_id.eq(account_id).or(followed).or(kept));
    let lock = all.order(stores::id).select(stores::id).for_no_key_update();
    locking("stores", lock.load::<StoreId>(tx)).await?;
    Ok(())
}

/// The store, locked until the transaction ends, unless it is deleted.
pub async fn lock_store(tx: &mut Tx, id: StoreId) -> Result<Store> {
    let lock = stores::table.find(id).select(stores::id).for_no_key_update();
    locking("stores", lock.first::<StoreId>(tx)).await.optional()?;
    load_store(tx, id).await
}

/// A page of the stores that an account owns, newest first.
pub async fn list_owned(
    tx: &mut Tx,
    owner_id: AccountId,
    page: PageRequest<StoreId>,
) -> Result<Page<Store, StoreId>> {
    let owned = stores::table.filter(stores::owner_id.eq(owner_id));
    let mut owned = owned.filter(stores::state.ne(StoreState::Deleted.name())).into_boxed();
    if let Some(below) = page.below {
        owned = owned.filter(stores::id.lt(below));
    }
    let owned = owned.order(stores::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<Row> = owned.select(Row::as_select()).load(tx).await?;
    let stores = rows.into_iter().map(Row::store).collect::<Result<_>>()?;
    Ok(Page::of(stores, page, |it| it.id))
}

/// The first store of an account, if it has one.
pub async fn find_store_of(tx: &mut Tx, owner_id: AccountId) -> Result<Option<StoreId>> {
    let first = stores::table.filter(stores::owner_id.eq(owner_id)).order(stores::id);
    let first = first.filter(stores::state.ne(StoreState::Deleted.name()));
    Ok(first.select(stores::id).first(tx).await.optional()?)
}

/// Lets an account follow a store; `false` if it does already.
pub async fn insert_follow(
    tx: &mut Tx,
    account_id: AccountId,
    id: StoreId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let row = (
        store_follows::account_id.eq(account_id),
        store_follows::store_id.eq(id),
        store_follows::id.eq(FollowId::new()),
        store_follows::created_at.eq(now),
    );
    let insert = diesel::insert_into(store_follows::table).values(row).on_conflict_do_nothing();
    let new = insert.execute(tx).await? == 1;
    if new {
        count_followers(tx, id, 1).await?;
    }
    Ok(new)
}

/// Lets an account follow a store no more.
pub async fn delete_follow(tx: &mut Tx, account_id: AccountId, id: StoreId) -> Result<()> {
    if diesel::delete(store_follows::table.find((account_id, id))).execute(tx).await? == 1 {
        count_followers(tx, id, -1).await?;
    }
    Ok(())
}

/// Lets an account follow no store any more.
pub async fn delete_follows_of(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    let follows = store_follows::table.filter(store_follows::account_id.eq(account_id));
    let mut followed: Vec<StoreId> = follows.select(store_follows::store_id).load(tx).await?;
    followed.sort_unstable();
    for id in followed {
        delete_follow(tx, account_id, id).await?;
    }
    Ok(())
}

async fn count_followers(tx: &mut Tx, id: StoreId, more: i64) -> Result<()> {
    let count = stores::follower_count.eq(stores::follower_count + more);
    diesel::update(stores::table.find(id)).set(count).execute(tx).await?;
    Ok(())
}

/// How many stores an account follows.
pub async fn count_follows(tx: &mut Tx, account_id: AccountId) -> Result<i64> {
    let follows = store_follows::table.filter(store_follows::account_id.eq(account_id));
    Ok(follows.count().get_result(tx).await?)
}

/// A page of the stores that an account follows, the last followed first.
pub async fn list_followed(
    tx: &mut Tx,
    account_id: AccountId,
    page: PageRequest<FollowId>,
) -> Result<Page<Followed, FollowId>> {
    let followed =
        store_follows::table.inner_join(stores::table.on(stores::id.eq(store_follows::store_id)));
    let mut followed = followed.filter(store_follows::account_id.eq(account_id)).into_boxed();
    if let Some(below) = page.below {
        followed = followed.filter(store_follows::id.lt(below));
    }
    let followed = followed.order(store_follows::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<(FollowId, Row)> =
        followed.select((store_follows::id, Row::as_select())).load(tx).await?;
    let stores = rows.into_iter().map(|(id, row)| Ok(Followed { id, store: row.store()? }));
    Ok(Page::of(stores.collect::<Result<_>>()?, page, |it| it.id))
}

impl Row {
    fn store(self) -> Result<Store> {
        let state = StoreState::from_name(&self.state);
        let state = state.ok_or_else(|| anyhow::anyhow!("store {}: {}", self.id, self.state));
        Ok(Store {
            id: self.id,
            owner_id: self.owner_id,
            name: self.name,
            description: self.description,
            commission_basis_points: self.commission_basis_points,
            state: state.map_err(Error::internal)?,
            follower_count: self.follower_count,
            created_at: self.created_at,
        })
    }
}
