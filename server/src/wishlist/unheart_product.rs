//! `UnheartProduct`: takes a heart back.

use chrono::{DateTime, Utc};

use super::store::{find_published, hearts};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::catalog::model::Product;
use crate::catalog::store::hearts::count_hearts;
use crate::platform::db::Tx;

/// Takes the account's heart back from a product, if it has it. Tells the product, if everybody may see it.
pub async fn unheart_product(
    tx: &mut Tx,
    account_id: AccountId,
    id: ProductId,
    now: DateTime<Utc>,
) -> Result<Option<Product>> {
    let mut product = find_published(tx, id, now).await?;
    if hearts::delete_heart(tx, account_id, id).await? {
        let counts = count_hearts(tx, account_id, &[id], -1, now).await?;
        if let Some(product) = &mut product {
            product.heart_count = counts.get(&id).copied().unwrap_or(0);
        }
    }
    Ok(product)
}
