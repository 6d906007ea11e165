//! `CreateStore`: opens a store.

use chrono::{DateTime, Utc};

use super::model::{Store, StoreState};
use super::store;
use crate::account::store::lock_active;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::platform::db::Tx;

/// The marketplace's share of a new store's sales: 5 %.
const COMMISSION_BASIS_POINTS: i32 = 500;

/// What to open, and for whom.
#[derive(Clone, Debug)]
pub struct CreateStore {
    /// Who will run it.
    pub owner_id: AccountId,
    /// What buyers see.
    pub name: String,
    /// What it is about; may be empty.
    pub description: String,
}

/// Opens the store, or refuses a name that is taken.
pub async fn create_store(tx: &mut Tx, command: &CreateStore, now: DateTime<Utc>) -> Result<Store> {
    let store = Store {
        id: StoreId::new(),
        owner_id: command.owner_id,
        name: command.name.clone(),
        description: command.description.clone(),
        commission_basis_points: COMMISSION_BASIS_POINTS,
        state: StoreState::Active,
        follower_count: 0,
        created_at: now,
    };
    // Nobody opens one who is leaving.
    lock_active(tx, command.owner_id).await?;
    store::insert_store(tx, &store).await?;
    Ok(store)
}
