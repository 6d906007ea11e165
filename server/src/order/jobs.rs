//! What orders do by themselves.

use chrono::TimeDelta;
use jangteo_sdk::errors::v1::ErrorReason;

use super::life_model::{ShipmentState, ShipmentStep};
use super::life_rules::{Life, Mover};
use super::store::lives;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::ids::OrderId;
use crate::platform::db::Tx;

/// What moves a shipment that nobody speaks of: from this state, by this step, after this time.
const BY_ITSELF: &[(ShipmentState, ShipmentStep, TimeDelta)] = &[
    (ShipmentState::Shipped, ShipmentStep::Depart, TimeDelta::days(1)),
    (ShipmentState::InTransit, ShipmentStep::Arrive, TimeDelta::days(3)),
];

/// Moves the shipments on that nobody has spoken of for long.
pub async fn advance_shipments(app: App) -> Result<String> {
    let mut tried = Tried::default();
    for (state, step, after) in BY_ITSELF {
        while tried.goes_on() {
            let then = app.clock.now() - *after;
            let list = async |tx: &mut Tx| lives::list_shipments_since(tx, *state, then).await;
            for (order_id, id) in app.db.read(list).await? {
                let step = |life: &mut Life| life.move_shipment(id, *step);
                tried.note(by_itself(&app, ("order.advance_shipment", order_id), step).await);
            }
        }
        tried.begins_anew();
    }
    tried.failed.map_or(Ok(format!("moved {} shipments", tried.done)), Err)
}

/// Confirms what was delivered long enough ago for the buyer to object.
pub async fn confirm_purchases(app: App) -> Result<String> {
    let mut tried = Tried::default();
    while tried.goes_on() {
        let then = app.clock.now() - app.confirm_after;
        let list = async |tx: &mut Tx| lives::list_delivered_since(tx, then).await;
        for (order_id, id) in app.db.read(list).await? {
            let step = |life: &mut Life| life.confirm(id);
            tried.note(by_itself(&app, ("order.confirm_purchase", order_id), step).await);
        }
    }
    tried.failed.map_or(Ok(format!("confirmed {} purchases", tried.done)), Err)
}

/// Has an order take a step by itself, and tells whether it has: somebody may have been faster.
async fn by_itself(
    app: &App,
    (name, order_id): (&str, OrderId),
    step: impl Fn(&mut Life) -> Result<()> + Sync,
) -> Result<bool> {
    let now = app.clock.now();
    let mover = Mover { actor_id: None, reason: "TIME_PASSED", at: now };
    let take = async |tx: &mut Tx| {
        let mut life = lives::open(tx, order_id, mover).await?;
        match step(&mut life) {
            Ok(()) => {}
            Err(late) if late.reason() == ErrorReason::OrderStateInvalid => return Ok(false),
            Err(error) => return Err(error),
        }
        lives::save(tx, &life, now).await?;
        Ok(true)
    };
    app.db.transaction(name, take).await
}

/// What has become of what was tried. One that fails keeps no other waiting.
#[derive(Default)]
struct Tried {
    done: usize,
    /// What was done when the rows were last listed; `None` before the first time.
    before: Option<usize>,
    failed: Option<Error>,
}

impl Tried {
    /// Whether to look for more: at first, and as long as there was something that could be done.
    fn goes_on(&mut self) -> bool {
        self.before.replace(self.done) != Some(self.done)
    }

    const fn begins_anew(&mut self) {
        self.before = None;
    }

    fn note(&mut self, tried: Result<bool>) {
        match tried {
            Ok(done) => self.done = self.done.saturating_add(usize::from(done)),
            Err(error) => self.failed = Some(error),
        }
    }
}
