//! `UpdateStore`: changes what a store is called and says of itself.

use chrono::{DateTime, Utc};

use super::model::Store;
use super::store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::platform::db::Tx;

/// What changes; `None` for what stays.
#[derive(Clone, Debug)]
pub struct UpdateStore {
    /// Who asks; must own the store.
    pub owner_id: AccountId,
    /// Which store.
    pub id: StoreId,
    /// What buyers see.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
}

/// Changes the store, or refuses a name that is taken.
pub async fn update_store(tx: &mut Tx, command: &UpdateStore, now: DateTime<Utc>) -> Result<Store> {
    let mut store = store::lock_owned(tx, command.id, command.owner_id).await?;
    store.name = command.name.clone().unwrap_or(store.name);
    store.description = command.description.clone().unwrap_or(store.description);
    store::update_store(tx, &store, now).await?;
    Ok(store)
}
