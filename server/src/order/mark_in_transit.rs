//! `MarkInTransit`: says that a shipment is on its way.

use chrono::{DateTime, Utc};

use super::life_model::ShipmentStep;
use super::life_rules::Mover;
use super::model::Sold;
use super::store::{lives, sold};
use crate::base::error::Result;
use crate::base::ids::ShipmentId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Moves a shipment of a store of `keeper`'s on.
pub async fn mark_in_transit(
    tx: &mut Tx,
    id: ShipmentId,
    (trail, keeper): (&Trail, Keeper),
    now: DateTime<Utc>,
) -> Result<Sold> {
    let mover = Mover { actor_id: Some(keeper.account_id), reason: "SAID_BY_SELLER", at: now };
    let (part_id, mut life) = sold::open_shipment(tx, id, keeper, mover).await?;
    life.move_shipment(id, ShipmentStep::Depart)?;
    lives::save(tx, &life, now).await?;
    trail.note(tx, "SHIPMENT_IN_TRANSIT", id, now).await?;
    life.sold(part_id)
}
