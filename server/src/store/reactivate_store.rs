//! `ReactivateStore`: lets a store sell again.

use chrono::{DateTime, Utc};

use super::model::{Keeper, Store, StoreState};
use super::store;
use super::store::keepers::lock_kept;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Lets a store of `keeper`'s sell again.
pub async fn reactivate_store(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, StoreId),
    now: DateTime<Utc>,
) -> Result<Store> {
    let store = lock_kept(tx, id, keeper).await?;
    if store.state != StoreState::Active {
        store::update_state(tx, id, StoreState::Active, now).await?;
        trail.note(tx, "STORE_REACTIVATED", id, now).await?;
    }
    Ok(Store { state: StoreState::Active, ..store })
}
