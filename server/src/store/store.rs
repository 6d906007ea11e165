//! The stores' SQL.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::model::Store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::db::{Tx, duplicate_of};
use crate::platform::schema::stores;

type Row = (StoreId, AccountId, String, String, i32, DateTime<Utc>);
const COLUMNS: (
    stores::id,
    stores::owner_id,
    stores::name,
    stores::description,
    stores::commission_basis_points,
    stores::created_at,
) = (
    stores::id,
    stores::owner_id,
    stores::name,
    stores::description,
    stores::commission_basis_points,
    stores::created_at,
);

/// Adds a store; refuses a name that is taken.
pub async fn insert_store(tx: &mut Tx, store: &Store) -> Result<()> {
    let row = (
        stores::id.eq(store.id),
        stores::owner_id.eq(store.owner_id),
        stores::name.eq(&store.name),
        stores::name_folded.eq(store.name.to_lowercase()),
        stores::description.eq(&store.description),
        stores::commission_basis_points.eq(store.commission_basis_points),
        stores::created_at.eq(store.created_at),
        stores::updated_at.eq(store.created_at),
    );
    let inserted = diesel::insert_into(stores::table).values(row).execute(tx).await;
    match inserted {
        Err(error) if duplicate_of(&error) == Some("stores_name_folded_unique") => {
            Err(reason::store_name_taken(&store.name).at("store.name", "is taken"))
        }
        done => Ok(done.map(|_| ())?),
    }
}

/// The store.
pub async fn load_store(tx: &mut Tx, id: StoreId) -> Result<Store> {
    let row: Option<Row> = stores::table.find(id).select(COLUMNS).first(tx).await.optional()?;
    row.map(store).ok_or_else(|| reason::not_found("store", id))
}

/// A page of the stores of an account, newest first.
pub async fn list_owned(
    tx: &mut Tx,
    owner_id: AccountId,
    page: PageRequest<StoreId>,
) -> Result<Page<Store, StoreId>> {
    let mut owned = stores::table.filter(stores::owner_id.eq(owner_id)).into_boxed();
    if let Some(below) = page.below {
        owned = owned.filter(stores::id.lt(below));
    }
    let owned = owned.order(stores::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<Row> = owned.select(COLUMNS).load(tx).await?;
    Ok(Page::of(rows.into_iter().map(store).collect(), page, |it| it.id))
}

fn store(row: Row) -> Store {
    let (id, owner_id, name, description, commission_basis_points, created_at) = row;
    Store { id, owner_id, name, description, commission_basis_points, created_at }
}

/// Refuses a store that is not `owner_id`'s as if it were not there.
pub async fn check_owner(tx: &mut Tx, id: StoreId, owner_id: AccountId) -> Result<()> {
    let owned = stores::table.find(id).filter(stores::owner_id.eq(owner_id)).select(stores::id);
    let owned: Option<StoreId> = owned.first(tx).await.optional()?;
    owned.map(|_| ()).ok_or_else(|| reason::not_found("store", id))
}

/// The first store of an account, if it has one.
pub async fn find_store_of(tx: &mut Tx, owner_id: AccountId) -> Result<Option<StoreId>> {
    let first = stores::table.filter(stores::owner_id.eq(owner_id)).order(stores::id);
    Ok(first.select(stores::id).first(tx).await.optional()?)
}
