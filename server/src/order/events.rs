//! What orders tell the rest of the world, and what is made of it here.

use std::collections::BTreeMap;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use jangteo_sdk::order::v1 as pb;

use super::life_model::{Move, State, StepTaken};
use super::life_rules::Life;
use super::model::Order;
use super::wire;
use crate::base::error::{Error, Result};
use crate::base::ids::ProductId;
use crate::catalog;
use crate::platform::consumers;
use crate::platform::db::Tx;
use crate::platform::outbox::Event;

/// The pieces of a product that were sold in an hour.
type Sales = BTreeMap<(DateTime<Utc>, ProductId), i64>;

/// An order was placed and paid: the first event of its life.
#[must_use]
pub fn order_placed(order: &Order) -> Event {
    let event = pb::OrderPlaced { order: Some(told(order)), buyer_id: order.buyer_id.to_string() };
    Event::new(order.id.uuid(), 1, &event)
}

/// What an order has lived through, an event a step.
#[must_use]
pub fn of(life: &Life) -> Vec<Event> {
    let order = told(life.order());
    let buyer_id = life.order().buyer_id.to_string();
    let event = |step: &StepTaken| {
        let (order, buyer_id) = (Some(order.clone()), buyer_id.clone());
        let (id, sequence) = (step.order_id.uuid(), step.sequence);
        match step.moved {
            Move::Order(_, State::Ordered) => {
                Event::new(id, sequence, &pb::OrderPlaced { order, buyer_id })
            }
            Move::Order(_, State::Cancelled) => {
                Event::new(id, sequence, &pb::OrderCancelled { order, buyer_id })
            }
            Move::Order(_, State::Completed) => {
                Event::new(id, sequence, &pb::OrderCompleted { order, buyer_id })
            }
            Move::Part(part, from, to) => {
                let change = Some(wire::part_change(part, from, to));
                Event::new(id, sequence, &pb::StoreOrderMoved { order, buyer_id, change })
            }
            Move::Shipment(part, shipment, from, to) => {
                let change = Some(wire::shipment_change((part, shipment), from, to));
                Event::new(id, sequence, &pb::ShipmentMoved { order, buyer_id, change })
            }
        }
    };
    life.steps().iter().map(event).collect()
}

/// What is told of an order: all but where it goes and how that is found, since events outlive the buyer's data.
fn told(order: &Order) -> pb::Order {
    let mut told = pb::Order { shipping_address: None, ..order.clone().into() };
    for shipment in told.store_orders.iter_mut().flat_map(|it| &mut it.shipments) {
        shipment.carrier.clear();
        shipment.tracking_number.clear();
    }
    told
}

/// Counts what was sold in each hour: what was ordered in it, less what of that was cancelled since.
pub async fn count_sales(tx: &Tx, events: &[consumers::Event], now: DateTime<Utc>) -> Result<()> {
    let mut sales = Sales::new();
    for event in events {
        if let Some(placed) = event.payload::<pb::OrderPlaced>()? {
            count(&mut sales, placed.order.unwrap_or_default(), 1)?;
        } else if let Some(cancelled) = event.payload::<pb::OrderCancelled>()? {
            count(&mut sales, cancelled.order.unwrap_or_default(), -1)?;
        }
    }
    catalog::store::sales::add_sales(tx, &sales, now).await
}

fn count(sales: &mut Sales, order: pb::Order, sign: i64) -> Result<()> {
    let placed = order.place_time.unwrap_or_default();
    let placed = DateTime::from_timestamp(placed.seconds, 0).unwrap_or_default();
    let hour = placed.duration_trunc(TimeDelta::hours(1)).map_err(Error::internal)?;
    for line in order.store_orders.iter().flat_map(|it| &it.lines) {
        let product_id = line.product_id.parse().map_err(Error::internal)?;
        let sold = sales.entry((hour, product_id)).or_default();
        *sold = sold.saturating_add(sign.saturating_mul(line.quantity.into()));
    }
    Ok(())
}
