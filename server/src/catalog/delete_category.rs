//! `DeleteCategory`: takes an empty place out of the tree.

use super::store::categories;
use crate::base::error::Result;
use crate::base::ids::CategoryId;
use crate::base::reason;
use crate::platform::db::Tx;

/// Deletes the category, unless something is in it.
pub async fn delete_category(tx: &mut Tx, id: CategoryId) -> Result<()> {
    categories::lock_tree(tx).await?.get(id)?;
    // Whoever is putting a product there is waited for; who comes later finds no category.
    categories::lock(tx, id).await?;
    if categories::is_in_use(tx, id).await? {
        return Err(reason::category_in_use(id));
    }
    categories::delete(tx, id).await
}
