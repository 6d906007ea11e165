//! `UpdateShipment`: corrects how a shipment is found.

use chrono::{DateTime, Utc};

use super::life_model::Tracking;
use super::life_rules::Mover;
use super::model::Sold;
use super::store::{lives, sold};
use crate::base::error::Result;
use crate::base::ids::ShipmentId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// Tells how a shipment of a store of `keeper`'s is found.
pub async fn update_shipment(
    tx: &mut Tx,
    (id, tracking): (ShipmentId, Tracking),
    (trail, keeper): (&Trail, Keeper),
    now: DateTime<Utc>,
) -> Result<Sold> {
    let mover = Mover { actor_id: Some(keeper.account_id), reason: "CORRECTED_BY_SELLER", at: now };
    let (part_id, mut life) = sold::open_shipment(tx, id, keeper, mover).await?;
    life.track(id, tracking)?;
    lives::save(tx, &life, now).await?;
    trail.note(tx, "SHIPMENT_CORRECTED", id, now).await?;
    life.sold(part_id)
}
