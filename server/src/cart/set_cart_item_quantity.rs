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
    put(tx, buyer_id, variant_id, |_| quantity, now).await
}

/// Makes the quantity of a variant what `quantity` makes of the one that is there; 0 if none is.
pub(super) async fn put(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    quantity: impl Fn(i32) -> i32 + Send,
    now: DateTime<Utc>,
) -> Result<Cart> {
    let tx = &*tx;
    // Load. Sent together, run in this order.
    let (buyers, variants) = ([buyer_id], [variant_id]);
    let (mut carts, mut offers) = tokio::try_join!(
        biased;
        store::lock_carts(tx, &buyers, now),
        catalog::store::load_offers(tx, &variants),
    )?;
    let mut cart = carts.remove(&buyer_id).unwrap_or_default();
    let offer = offers.remove(&variant_id);
    let not_found = || reason::not_found("variant", variant_id).at("variant_id", "is not there");
    let offer = offer.ok_or_else(not_found)?;

    // Decide.
    let there = cart.iter().find(|it| it.variant_id == variant_id).map_or(0, |it| it.quantity);
    let line = rules::line(&cart, &offer, quantity(there))?;

    // Save, and show the cart as it is now.
    match cart.iter_mut().find(|it| it.variant_id == variant_id) {
        Some(there) => there.clone_from(&line),
        None => cart.push(line.clone()),
    }
    let saved = store::upsert_line(tx, buyer_id, &line, now);
    let ((), shown) = tokio::try_join!(biased; saved, store::show(tx, cart))?;
    Ok(shown)
}
