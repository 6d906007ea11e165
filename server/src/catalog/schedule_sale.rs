//! `ScheduleSale`: says when a product can be ordered.

use chrono::{DateTime, Utc};

use super::model::{Product, Window};
use super::publish_product::note_intervention;
use super::store::{kept, search};
use super::{rules, store};
use crate::base::error::{Error, Result};
use crate::base::ids::ProductId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Gives a product of a store of `keeper`'s another time. One that has ended is on sale again.
pub async fn schedule_sale(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, ProductId),
    window: Window,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    let state = kept::lock_state(tx, id, keeper, now).await?;
    let before = kept::load(tx, id, now).await?;

    // Decide.
    rules::check_window(window, "sale_close_time")?;
    if window.is_over(now) {
        return Err(Error::invalid("sale_close_time", "must be to come"));
    }
    let state = rules::state_scheduled(state);

    // Save.
    store::update_window(tx, id, (window, state), now).await?;
    search::index(tx, &[id], now).await?;
    let after = kept::load(tx, id, now).await?;
    let change = (rules::sale_told(&before), rules::sale_told(&after));
    if change.0 != change.1 {
        note_intervention(tx, trail, (keeper, id), ("SALE_SCHEDULED", change), now).await?;
    }
    Ok(after)
}
