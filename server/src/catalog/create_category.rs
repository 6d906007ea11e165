//! `CreateCategory`: makes a place in the tree.

use chrono::{DateTime, Utc};

use super::category_rules::Category;
use super::store::categories;
use crate::base::error::Result;
use crate::base::ids::CategoryId;
use crate::platform::db::Tx;

/// What to make.
#[derive(Clone, Debug)]
pub struct CreateCategory {
    /// What buyers see.
    pub name: String,
    /// The one that it will be directly below; `None` at the top.
    pub parent_id: Option<CategoryId>,
}

/// Makes the category, or refuses it where it would be.
pub async fn create_category(
    tx: &mut Tx,
    command: &CreateCategory,
    now: DateTime<Utc>,
) -> Result<Category> {
    let tree = categories::lock_tree(tx).await?;
    let category = Category {
        id: CategoryId::new(),
        parent_id: command.parent_id,
        name: command.name.clone(),
        created_at: now,
    };
    tree.check(&category)?;
    categories::insert(tx, &category).await?;
    Ok(category)
}
