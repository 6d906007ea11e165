//! `ScheduleSale`: says when a product can be ordered.

use chrono::{DateTime, Utc};

use super::model::{Product, Window};
use super::store::search;
use super::{rules, store};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ProductId};
use crate::platform::db::Tx;

/// Gives a product of `owner_id`'s another time. One that has ended is on sale again.
pub async fn schedule_sale(
    tx: &mut Tx,
    (owner_id, id): (AccountId, ProductId),
    window: Window,
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    let state = store::lock_state(tx, id, owner_id, now).await?;

    // Decide.
    rules::check_window(window, "sale_close_time")?;
    if window.is_over(now) {
        return Err(Error::invalid("sale_close_time", "must be to come"));
    }
    let state = rules::state_scheduled(state);

    // Save.
    store::update_window(tx, id, (window, state), now).await?;
    search::index(tx, &[id], now).await?;
    store::load_product(tx, id, Some(owner_id), now).await
}
