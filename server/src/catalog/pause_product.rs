//! `PauseProduct`: takes a product off sale.

use chrono::{DateTime, Utc};

use super::model::{Product, Step};
use super::publish_product::take_step;
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::platform::db::Tx;

/// Takes a product of `owner_id`'s off sale until it is published again. One that is paused stays so.
pub async fn pause_product(
    tx: &mut Tx,
    id: ProductId,
    owner_id: AccountId,
    now: DateTime<Utc>,
) -> Result<Product> {
    take_step(tx, id, owner_id, Step::Pause, now).await
}
