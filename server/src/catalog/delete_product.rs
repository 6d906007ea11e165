//! `DeleteProduct`: takes a product away for good.

use chrono::{DateTime, Utc};

use super::store::{self, images, kept, search};
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Deletes a product of a store of `keeper`'s. It stays for the orders that have it.
pub async fn delete_product(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, ProductId),
    now: DateTime<Utc>,
) -> Result<()> {
    kept::lock_state(tx, id, keeper, now).await?;
    store::delete_product(tx, id, now).await?;
    images::delete_all(tx, id, now).await?;
    search::delete(tx, &[id]).await?;
    trail.note(tx, "PRODUCT_DELETED", id, now).await
}
