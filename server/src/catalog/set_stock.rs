//! `SetStock`: makes stock what was counted.

use chrono::{DateTime, Utc};

use super::adjust_stock::{lock, save};
use crate::base::error::Result;
use crate::base::ids::VariantId;
use crate::inventory::model::Adjustment;
use crate::inventory::rules;
use crate::platform::db::Tx;

/// Makes the stock of a variant of a store that the adjustment's actor keeps `available`, if it is still `expected`. Tells the pieces left.
pub async fn set_stock(
    tx: &mut Tx,
    variant_id: VariantId,
    adjustment: &Adjustment,
    (available, expected): (i32, i32),
    now: DateTime<Utc>,
) -> Result<i32> {
    let counted = lock(tx, variant_id, adjustment.actor_id).await?;
    match rules::set(variant_id, counted, available, expected)? {
        Some(adjusted) => save(tx, &adjusted, adjustment, now).await,
        None => Ok(available),
    }
}
