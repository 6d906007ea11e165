//! `HeartProduct`: gives a product a heart.

use chrono::{DateTime, Utc};

use super::rules;
use super::store::{find_published, hearts};
use crate::account::store::lock_active;
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::base::reason;
use crate::catalog::model::Product;
use crate::catalog::store::hearts::count_hearts;
use crate::platform::db::Tx;

/// Gives a product that everybody may see the account's heart. One that has it keeps it.
pub async fn heart_product(
    tx: &mut Tx,
    account_id: AccountId,
    id: ProductId,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Nobody gives one who is leaving, and of many at once each finds what the others did.
    lock_active(tx, account_id).await?;
    let product = find_published(tx, id, now).await?;
    let mut product = product.ok_or_else(|| reason::not_found("product", id))?;
    if hearts::insert_heart(tx, account_id, id, now).await? {
        rules::check_hearts(hearts::count_hearts_of(tx, account_id).await?)?;
        let counts = count_hearts(tx, account_id, &[id], 1, now).await?;
        product.heart_count = counts.get(&id).copied().unwrap_or(0);
    }
    Ok(product)
}
