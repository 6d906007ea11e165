//! `DeactivateStore`: stops a store's sales.

use chrono::{DateTime, Utc};

use super::model::{Store, StoreState};
use super::store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Stops the sales of a store of `owner_id`'s.
pub async fn deactivate_store(
    tx: &mut Tx,
    trail: &Trail,
    (owner_id, id): (AccountId, StoreId),
    now: DateTime<Utc>,
) -> Result<Store> {
    let store = store::lock_owned(tx, id, owner_id).await?;
    if store.state != StoreState::Inactive {
        store::update_state(tx, id, StoreState::Inactive, now).await?;
        trail.note(tx, "STORE_DEACTIVATED", id, now).await?;
    }
    Ok(Store { state: StoreState::Inactive, ..store })
}
