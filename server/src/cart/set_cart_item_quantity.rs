//! `SetCartItemQuantity`: sets how many of a variant are in the cart.

use chrono::{DateTime, Utc};

use super::model::Cart;
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::base::reason;
use crate::catalog;
use crate::platform::db::Tx;

/// Sets how many pieces of a variant are in the buyer's cart, whatever was there before.
pub async fn set_cart_item_quantity(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    quantity: i32,
    now: DateTime<Utc>,
) -> Result<Cart> {
    put(tx, buyer_id, variant_id, |_| quantity, now).await?;
    store::load_cart(tx, buyer_id).await
}

/// Makes the quantity of a variant what `quantity` makes of the one that is there; 0 if none is.
pub(super) async fn put(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    quantity: impl Fn(i32) -> i32 + Send,
    now: DateTime<Utc>,
) -> Result<()> {
    // Load.
    let cart = store::lock_carts(tx, &[buyer_id], now).await?.remove(&buyer_id);
    let cart = cart.unwrap_or_default();
    let offer = catalog::store::load_offers(tx, &[variant_id]).await?.remove(&variant_id);
    let not_found = || reason::not_found("variant", variant_id).at("variant_id", "is not there");
    let offer = offer.ok_or_else(not_found)?;

    // Decide.
    let there = cart.iter().find(|it| it.variant_id == variant_id).map_or(0, |it| it.quantity);
    let line = rules::line(&cart, &offer, quantity(there))?;

    // Save.
    store::upsert_line(tx, buyer_id, &line, now).await
}
