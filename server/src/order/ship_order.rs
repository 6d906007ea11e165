//! `ShipOrder`: sends pieces of a store order.

use chrono::{DateTime, Utc};

use super::life_model::Tracking;
use super::life_rules::Mover;
use super::model::Sold;
use super::store::{lives, sold};
use crate::base::error::Result;
use crate::base::ids::{OrderLineId, ShipmentId, StoreOrderId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::store::model::Keeper;

/// What to send, and how.
#[derive(Clone, Debug)]
pub struct ShipOrder {
    /// Of which part.
    pub id: StoreOrderId,
    /// The pieces; none stands for all that are left.
    pub pieces: Vec<(OrderLineId, i32)>,
    /// How it will be found.
    pub tracking: Tracking,
}

/// Sends pieces of a part of an order, of a store of `keeper`'s.
///
/// Of two that send the same pieces at once the second waits for the first and finds them gone.
pub async fn ship_order(
    tx: &mut Tx,
    command: ShipOrder,
    (trail, keeper): (&Trail, Keeper),
    now: DateTime<Utc>,
) -> Result<Sold> {
    // Load.
    let ShipOrder { id, pieces, tracking } = command;
    let mover = Mover { actor_id: Some(keeper.account_id), reason: "SHIPPED_BY_SELLER", at: now };
    let mut life = sold::open(tx, id, keeper, mover).await?;

    // Decide.
    life.ship(id, &pieces, (ShipmentId::new(), tracking))?;

    // Save.
    lives::save(tx, &life, now).await?;
    trail.note(tx, "ORDER_SHIPPED", id, now).await?;
    life.sold(id)
}
