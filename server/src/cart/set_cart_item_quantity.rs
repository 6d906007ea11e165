//! `SetCartItemQuantity`: sets how many of a variant are in the cart.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::model::Cart;
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;

/// Sets how many pieces of a variant are in the buyer's cart, whatever was there before.
pub async fn set_cart_item_quantity(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    quantity: i32,
    now: DateTime<Utc>,
) -> Result<Cart> {
    let mut contents = store::lock_contents(tx, &[(buyer_id, variant_id)], now).await?;
    let (line, cart) = rules::put(&mut contents, buyer_id, variant_id, |_| quantity)?;
    let lines = BTreeMap::from([((buyer_id, variant_id), line)]);
    store::upsert_lines(tx, &lines, now).await?;
    Ok(cart)
}
