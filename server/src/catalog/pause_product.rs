//! `PauseProduct`: takes a product off sale.

use chrono::{DateTime, Utc};

use super::model::{Product, Step};
use super::publish_product::take_step;
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Takes a product of a store of `keeper`'s off sale until it is published again. One that is paused stays so.
pub async fn pause_product(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, ProductId),
    now: DateTime<Utc>,
) -> Result<Product> {
    take_step(tx, trail, (keeper, id), (Step::Pause, "PRODUCT_PAUSED"), now).await
}
