//! `UpdateCategory`: renames a category, or moves it with everything below it.

use chrono::{DateTime, Utc};

use super::category_rules::Category;
use super::store::categories;
use crate::base::error::Result;
use crate::base::ids::CategoryId;
use crate::platform::db::Tx;

/// What changes; `None` for what stays.
#[derive(Clone, Debug)]
pub struct UpdateCategory {
    /// Which category.
    pub id: CategoryId,
    /// What buyers see.
    pub name: Option<String>,
    /// The one that it will be directly below; `Some(None)` at the top.
    pub parent_id: Option<Option<CategoryId>>,
}

/// Changes the category, or refuses it where it would be.
pub async fn update_category(
    tx: &mut Tx,
    command: &UpdateCategory,
    now: DateTime<Utc>,
) -> Result<Category> {
    // Two moves at once could make a circle that neither makes alone.
    let tree = categories::lock_tree(tx).await?;
    let mut category = tree.get(command.id)?.clone();
    category.name = command.name.clone().unwrap_or(category.name);
    category.parent_id = command.parent_id.unwrap_or(category.parent_id);
    tree.check(&category)?;
    categories::update(tx, &category, now).await?;
    Ok(category)
}
