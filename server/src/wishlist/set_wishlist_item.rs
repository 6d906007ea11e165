//! `SetWishlistItem`: sets how many of a variant are wished for.

use chrono::{DateTime, Utc};

use super::model::{ShownItem, WishlistItem};
use super::rules;
use super::store::{find_published, items};
use crate::account::store::lock_active;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId, WishlistItemId};
use crate::base::reason;
use crate::cart::store::load_wares;
use crate::platform::db::Tx;

/// Sets how many pieces of a variant the buyer wishes for, whatever was on the list before.
pub async fn set_wishlist_item(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
    quantity: i32,
    now: DateTime<Utc>,
) -> Result<ShownItem> {
    // Load. Nobody wishes who is leaving, and of many at once each finds what the others did.
    lock_active(tx, buyer_id).await?;
    let there = items::lock_items(tx, &[buyer_id]).await?.remove(&buyer_id).unwrap_or_default();
    let (offers, stock) = load_wares(tx, &[variant_id], now).await?;
    let not_found = || reason::not_found("variant", variant_id).at("variant_id", "is not there");
    let offer = offers.get(&variant_id).ok_or_else(not_found)?;
    // What rests with its store is for nobody to see.
    find_published(tx, offer.product_id, now).await?.ok_or_else(not_found)?;

    // Decide.
    let line = rules::wish(&there, offer, quantity)?;
    let old = there.into_iter().find(|it| it.line.variant_id == variant_id);
    let (id, created_at) =
        old.map_or_else(|| (WishlistItemId::new(), now), |it| (it.id, it.created_at));
    let item = WishlistItem { id, line, created_at };

    // Save.
    items::upsert_item(tx, buyer_id, &item, now).await?;
    rules::show(item, &offers, &stock)
}
