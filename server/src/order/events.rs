//! What orders tell the rest of the world.

use jangteo_sdk::order::v1 as pb;

use super::model::Order;
use crate::platform::outbox::Event;

/// An order was placed and paid: the first event of its life.
#[must_use]
pub fn order_placed(order: &Order) -> Event {
    let told = pb::Order { shipping_address: None, ..order.clone().into() };
    let event = pb::OrderPlaced { order: Some(told), buyer_id: order.buyer_id.to_string() };
    Event::new(order.id.uuid(), 1, &event)
}
