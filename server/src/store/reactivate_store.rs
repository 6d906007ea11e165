//! `ReactivateStore`: lets a store sell again.

use chrono::{DateTime, Utc};

use super::model::{Store, StoreState};
use super::store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Lets a store of `owner_id`'s sell again.
pub async fn reactivate_store(
    tx: &mut Tx,
    trail: &Trail,
    (owner_id, id): (AccountId, StoreId),
    now: DateTime<Utc>,
) -> Result<Store> {
    let store = store::lock_owned(tx, id, owner_id).await?;
    if store.state != StoreState::Active {
        store::update_state(tx, id, StoreState::Active, now).await?;
        trail.note(tx, "STORE_REACTIVATED", id, now).await?;
    }
    Ok(Store { state: StoreState::Active, ..store })
}
