//! `RemoveCartItem`: takes a variant out of the cart.

use chrono::{DateTime, Utc};

use super::model::Cart;
use super::store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;

/// Takes a variant out of the buyer's cart. One that is not in it stays out.
pub async fn remove_cart_item(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    now: DateTime<Utc>,
) -> Result<Cart> {
    store::lock_carts(tx, &[buyer_id], now).await?;
    store::delete_lines(tx, &[(buyer_id, variant_id)]).await?;
    store::load_cart(tx, buyer_id, now).await
}
