//! `AdjustStock`: pieces come, or go, for a reason.

use chrono::{DateTime, Utc};

use super::events;
use super::store::variants;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::inventory::model::{Adjusted, Adjustment, Counted};
use crate::inventory::{rules, store};
use crate::platform::db::Tx;
use crate::platform::outbox;
use crate::store::model::Right;

/// Adds pieces to the stock of a variant of a store that the adjustment's actor keeps, or takes some away. Tells the pieces left.
pub async fn adjust_stock(
    tx: &mut Tx,
    variant_id: VariantId,
    adjustment: &Adjustment,
    difference: i32,
    now: DateTime<Utc>,
) -> Result<i32> {
    let counted = lock(tx, variant_id, adjustment.actor_id).await?;
    let adjusted = rules::adjust(variant_id, counted, adjustment.reason, difference)?;
    save(tx, &adjusted, adjustment, now).await
}

/// The stock of a variant of a store that `actor_id` keeps, locked until the transaction ends.
pub(super) async fn lock(
    tx: &mut Tx,
    variant_id: VariantId,
    actor_id: AccountId,
) -> Result<Counted> {
    variants::find_product(tx, variant_id, Right::Stock.by(actor_id)).await?;
    store::lock_counted(tx, variant_id).await
}

/// Keeps what the stock has become, and tells it.
pub(super) async fn save(
    tx: &mut Tx,
    adjusted: &Adjusted,
    adjustment: &Adjustment,
    now: DateTime<Utc>,
) -> Result<i32> {
    store::save_adjusted(tx, adjusted, adjustment, now).await?;
    outbox::append(tx, &[events::stock_adjusted(adjusted, adjustment.reason)], now).await?;
    Ok(adjusted.available)
}
