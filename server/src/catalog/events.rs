//! What the catalog tells the rest of the world.

use jangteo_sdk::catalog::v1 as pb;

use crate::inventory::model::{Adjusted, Reason};
use crate::platform::outbox::Event;

/// Somebody has set a variant's stock right.
#[must_use]
pub fn stock_adjusted(adjusted: &Adjusted, reason: Reason) -> Event {
    let event = pb::StockAdjusted {
        variant_id: adjusted.variant_id.to_string(),
        difference: adjusted.difference,
        available: adjusted.available,
        reason: pb::StockMovementReason::from(reason).into(),
    };
    Event::new(adjusted.variant_id.uuid(), adjusted.adjustments, &event)
}
