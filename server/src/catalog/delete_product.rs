//! `DeleteProduct`: takes a product away for good.

use chrono::{DateTime, Utc};

use super::store::{self, images, search};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Deletes a product of `owner_id`'s. It stays for the orders that have it.
pub async fn delete_product(
    tx: &mut Tx,
    trail: &Trail,
    (owner_id, id): (AccountId, ProductId),
    now: DateTime<Utc>,
) -> Result<()> {
    store::lock_state(tx, id, owner_id, now).await?;
    store::delete_product(tx, id, now).await?;
    images::delete_all(tx, id, now).await?;
    search::delete(tx, &[id]).await?;
    trail.note(tx, "PRODUCT_DELETED", id, now).await
}
