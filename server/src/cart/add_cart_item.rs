//! `AddCartItem`: puts more of a variant into the cart.

use chrono::{DateTime, Utc};

use super::model::Cart;
use super::set_cart_item_quantity::put;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;

/// Puts `more` pieces of a variant into the buyer's cart, on top of those that are in it.
pub async fn add_cart_item(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    more: i32,
    now: DateTime<Utc>,
) -> Result<Cart> {
    put(tx, buyer_id, variant_id, |there| there.saturating_add(more), now).await
}
