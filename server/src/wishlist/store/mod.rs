//! The SQL of hearts and wishlists.

use chrono::{DateTime, Utc};

use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::catalog::model::Product;
use crate::catalog::store::load_published;
use crate::platform::db::Tx;

pub mod hearts;
pub mod items;

/// The product, if everybody may see it.
pub async fn find_published(
    tx: &mut Tx,
    id: ProductId,
    now: DateTime<Utc>,
) -> Result<Option<Product>> {
    Ok(load_published(tx, &[id], now).await?.remove(&id))
}
