//! `ClearCart`: takes everything out of the cart.

use chrono::{DateTime, Utc};

use super::model::Cart;
use super::store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;

/// Takes everything out of the buyer's cart.
pub async fn clear_cart(tx: &mut Tx, buyer_id: AccountId, now: DateTime<Utc>) -> Result<Cart> {
    let lines = store::lock_carts(tx, &[buyer_id], now).await?.remove(&buyer_id);
    let lines = lines.unwrap_or_default().into_iter().map(|it| (buyer_id, it.variant_id));
    let lines: Vec<(AccountId, VariantId)> = lines.collect();
    store::delete_lines(tx, &lines).await?;
    store::load_cart(tx, buyer_id, now).await
}
