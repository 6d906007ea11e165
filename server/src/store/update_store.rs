//! `UpdateStore`: changes what a store is called and says of itself.

use chrono::{DateTime, Utc};

use super::model::{Keeper, Store};
use super::store;
use super::store::keepers::lock_kept;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::platform::db::Tx;

/// What changes; `None` for what stays.
#[derive(Clone, Debug)]
pub struct UpdateStore {
    /// Who asks.
    pub keeper: Keeper,
    /// Which store.
    pub id: StoreId,
    /// What buyers see.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
}

/// Changes the store, or refuses a name that is taken.
pub async fn update_store(tx: &mut Tx, command: &UpdateStore, now: DateTime<Utc>) -> Result<Store> {
    let mut store = lock_kept(tx, command.id, command.keeper).await?;
    store.name = command.name.clone().unwrap_or(store.name);
    store.description = command.description.clone().unwrap_or(store.description);
    store::update_store(tx, &store, now).await?;
    Ok(store)
}
