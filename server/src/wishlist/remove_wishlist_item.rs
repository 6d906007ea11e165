//! `RemoveWishlistItem`: takes a variant off the wishlist.

use super::store::items;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;

/// Takes a variant off the buyer's wishlist. One that is not on it stays off.
pub async fn remove_wishlist_item(
    tx: &mut Tx,
    buyer_id: AccountId,
    variant_id: VariantId,
) -> Result<()> {
    items::delete_items(tx, &[(buyer_id, variant_id)]).await
}
