//! `DeactivateStore`: stops a store's sales.

use chrono::{DateTime, Utc};

use super::model::{Keeper, Store, StoreState};
use super::store;
use super::store::keepers::lock_kept;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Stops the sales of a store of `keeper`'s.
pub async fn deactivate_store(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, StoreId),
    now: DateTime<Utc>,
) -> Result<Store> {
    let store = lock_kept(tx, id, keeper).await?;
    if store.state != StoreState::Inactive {
        store::update_state(tx, id, StoreState::Inactive, now).await?;
        trail.note(tx, "STORE_DEACTIVATED", id, now).await?;
    }
    Ok(Store { state: StoreState::Inactive, ..store })
}
