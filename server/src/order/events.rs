//! What orders tell the rest of the world.

use jangteo_sdk::order::v1 as pb;

use super::model::Order;
use crate::platform::outbox::Event;

/// An order was placed and paid: the first event of its life.
#[must_use]
pub fn order_placed(order: &Order) -> Event {
    let event = pb::OrderPlaced { order: Some(told(order)), buyer_id: order.buyer_id.to_string() };
    Event::new(order.id.uuid(), 1, &event)
}

/// An order was cancelled, which was its step number `sequence`.
#[must_use]
pub fn order_cancelled(order: &Order, sequence: i32) -> Event {
    let buyer_id = order.buyer_id.to_string();
    let event = pb::OrderCancelled { order: Some(told(order)), buyer_id };
    Event::new(order.id.uuid(), sequence, &event)
}

/// What is told of an order: all but where it goes, since events outlive the buyer's data.
fn told(order: &Order) -> pb::Order {
    pb::Order { shipping_address: None, ..order.clone().into() }
}
