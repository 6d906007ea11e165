//! `DeleteStore`: closes a store for good.

use chrono::{DateTime, Utc};

use super::model::Keeper;
use super::store;
use super::store::keepers::lock_kept;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::platform::audit::Trail;
use crate::platform::custody;
use crate::platform::db::Tx;

/// Deletes a store of `keeper`'s, unless something is open there.
pub async fn delete_store(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, StoreId),
    now: DateTime<Utc>,
) -> Result<()> {
    lock_kept(tx, id, keeper).await?;
    let mut obligations = Vec::new();
    for custodian in app.custodians {
        if let Some(obliges) = custodian.store_obligations {
            obligations.extend(obliges(tx, id).await?);
        }
    }
    custody::check_free(obligations)?;
    store::delete_store(tx, id, now).await?;
    trail.note(tx, "STORE_DELETED", id, now).await
}
