//! What orders do by themselves.

use chrono::TimeDelta;

use super::life_model::{ShipmentState, ShipmentStep};
use super::life_rules::Mover;
use super::store::lives;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{OrderId, ShipmentId, StoreOrderId};
use crate::platform::db::Tx;

/// What moves a shipment that nobody speaks of: from this state, by this step, after this time.
const BY_ITSELF: &[(ShipmentState, ShipmentStep, TimeDelta)] = &[
    (ShipmentState::Shipped, ShipmentStep::Depart, TimeDelta::days(1)),
    (ShipmentState::InTransit, ShipmentStep::Arrive, TimeDelta::days(3)),
];

/// Moves the shipments on that nobody has spoken of for long.
pub async fn advance_shipments(app: App) -> Result<String> {
    let mut moved = 0_usize;
    for (state, step, after) in BY_ITSELF {
        loop {
            let then = app.clock.now() - *after;
            let list = async |tx: &mut Tx| lives::list_shipments_since(tx, *state, then).await;
            let due = app.db.read(list).await?;
            if due.is_empty() {
                break;
            }
            for (order_id, id) in due {
                advance(&app, (order_id, id), *step).await?;
                moved = moved.saturating_add(1);
            }
        }
    }
    Ok(format!("moved {moved} shipments"))
}

async fn advance(
    app: &App,
    (order_id, id): (OrderId, ShipmentId),
    step: ShipmentStep,
) -> Result<()> {
    let now = app.clock.now();
    let mover = Mover { actor_id: None, reason: "TIME_PASSED", at: now };
    let advance = async |tx: &mut Tx| {
        let mut life = lives::open(tx, order_id, mover).await?;
        // Whoever spoke of it meanwhile has moved it themselves.
        if life.move_shipment(id, step).is_ok() {
            lives::save(tx, &life, now).await?;
        }
        Ok(())
    };
    app.db.transaction("order.advance_shipment", advance).await
}

/// Confirms what was delivered long enough ago for the buyer to object.
pub async fn confirm_purchases(app: App) -> Result<String> {
    let mut confirmed = 0_usize;
    loop {
        let then = app.clock.now() - app.confirm_after;
        let list = async |tx: &mut Tx| lives::list_delivered_since(tx, then).await;
        let due = app.db.read(list).await?;
        if due.is_empty() {
            return Ok(format!("confirmed {confirmed} purchases"));
        }
        for (order_id, id) in due {
            confirm(&app, (order_id, id)).await?;
            confirmed = confirmed.saturating_add(1);
        }
    }
}

async fn confirm(app: &App, (order_id, id): (OrderId, StoreOrderId)) -> Result<()> {
    let now = app.clock.now();
    let mover = Mover { actor_id: None, reason: "TIME_PASSED", at: now };
    let confirm = async |tx: &mut Tx| {
        let mut life = lives::open(tx, order_id, mover).await?;
        // The buyer may have been faster.
        if life.confirm(id).is_ok() {
            lives::save(tx, &life, now).await?;
        }
        Ok(())
    };
    app.db.transaction("order.confirm_purchase", confirm).await
}
