//! Orders to and from the contract.

use std::collections::BTreeSet;

use jangteo_sdk::order::v1 as pb;
use jangteo_sdk::order::v1::order_change::Subject;

use super::life_model::{Action, Move, PartState, PastStep, Shipment, ShipmentState, State};
use super::model::{
    Line, Order, Part, Place, PricedLine, Purchase, StoreOrder, Wanted, WantedLine,
};
use super::place_order::PlaceOrder;
use super::watch_order::{Told, WatchOrder};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, OrderLineId, ShipmentId, StoreId, StoreOrderId, VariantId};
use crate::base::reason;
use crate::platform::keys::SealKey;
use crate::platform::wire::{address, id, money, timestamp};

/// Reads a [`PlaceOrder`], for whoever calls.
pub fn place_order(
    request: pb::PlaceOrderRequest,
    buyer_id: AccountId,
    seal: SealKey,
) -> Result<PlaceOrder> {
    let wanted = wanted(&request.lines, request.cart, request.wishlist)?;
    let shipping_address = address("shipping_address", request.shipping_address)?;
    let expected_total = match &request.expected_total {
        Some(expected) => Some(money("expected_total", Some(expected))?),
        None => None,
    };
    Ok(PlaceOrder { buyer_id, seal, wanted, shipping_address, expected_total })
}

/// Reads a [`WatchOrder`], for whoever calls.
pub fn watch_order(request: &pb::WatchOrderRequest, buyer_id: AccountId) -> Result<WatchOrder> {
    let order_id = id("order_id", &request.order_id)?;
    let after = match request.resume_cursor.as_str() {
        "" => None,
        cursor => Some(cursor.parse().map_err(|_unhelpful| reason::cursor_invalid())?),
    };
    Ok(WatchOrder { order_id, buyer_id, after })
}

impl From<Told> for pb::WatchOrderResponse {
    fn from(told: Told) -> Self {
        let (order, step) = told.news.unzip();
        Self {
            cursor: told.sequence.to_string(),
            sequence: told.sequence,
            heartbeat: order.is_none(),
            order: order.map(Into::into),
            change: step.flatten().map(Into::into),
        }
    }
}

impl From<PastStep> for pb::OrderChange {
    fn from(step: PastStep) -> Self {
        let subject = match step.moved {
            Move::Order(from, to) => Subject::Order(pb::OrderStateChange {
                from_state: from.map_or(pb::OrderState::Unspecified, Into::into).into(),
                to_state: pb::OrderState::from(to).into(),
            }),
            Move::Part(part, from, to) => Subject::StoreOrder(part_change(part, from, to)),
            Move::Shipment(part, shipment, from, to) => {
                Subject::Shipment(shipment_change((part, shipment), from, to))
            }
        };
        Self { subject: Some(subject), change_time: Some(timestamp(step.at)), cause: step.reason }
    }
}

/// A part that moved.
pub fn part_change(id: StoreOrderId, from: PartState, to: PartState) -> pb::StoreOrderChange {
    pb::StoreOrderChange {
        store_order_id: id.to_string(),
        from_state: pb::StoreOrderState::from(from).into(),
        to_state: pb::StoreOrderState::from(to).into(),
    }
}

/// A shipment that was sent or moved.
pub fn shipment_change(
    (part, id): (StoreOrderId, ShipmentId),
    from: Option<ShipmentState>,
    to: ShipmentState,
) -> pb::ShipmentChange {
    pb::ShipmentChange {
        store_order_id: part.to_string(),
        shipment_id: id.to_string(),
        from_state: from.map_or(pb::ShipmentState::Unspecified, Into::into).into(),
        to_state: pb::ShipmentState::from(to).into(),
    }
}

/// Reads what is to be bought: lines, a choice out of the cart or one off the wishlist, and one of these alone.
pub fn wanted(
    lines: &[pb::PlaceOrderLine],
    cart: Option<pb::CartSelection>,
    wishlist: Option<pb::WishlistSelection>,
) -> Result<Wanted> {
    let chosen = |list: &str, ids: &[String]| {
        distinct(ids.iter().map(String::as_str), |index| format!("{list}.variant_ids[{index}]"))
    };
    match (lines, cart, wishlist) {
        ([], Some(cart), None) => Ok(Wanted::Cart(chosen("cart", &cart.variant_ids)?)),
        ([], None, Some(wishlist)) => {
            Ok(Wanted::Wishlist(chosen("wishlist", &wishlist.variant_ids)?))
        }
        ([], None, None) => Err(Error::invalid("lines", "or cart or wishlist must be given")),
        (_, _, Some(_)) => Err(Error::invalid("wishlist", "must not be given beside others")),
        (_, Some(_), None) => Err(Error::invalid("cart", "must not be given beside lines")),
        (lines, None, None) => {
            let ids = lines.iter().map(|it| it.variant_id.as_str());
            let ids = distinct(ids, |index| format!("lines[{index}].variant_id"))?;
            let lines = ids.into_iter().zip(lines).enumerate();
            let lines = lines.map(|(index, (variant_id, line))| WantedLine {
                variant_id,
                quantity: line.quantity,
                place: Place::Line(index),
            });
            Ok(Wanted::Lines(lines.collect()))
        }
    }
}

/// Reads ids of variants, none of them twice.
fn distinct<'a>(
    ids: impl Iterator<Item = &'a str>,
    field: impl Fn(usize) -> String,
) -> Result<Vec<VariantId>> {
    let mut seen: BTreeSet<VariantId> = BTreeSet::new();
    let read = |(index, text): (usize, &str)| {
        let variant_id = id(&field(index), text)?;
        if !seen.insert(variant_id) {
            return Err(Error::invalid(field(index), "is named twice"));
        }
        Ok(variant_id)
    };
    ids.enumerate().map(read).collect()
}

impl From<Purchase> for pb::Quote {
    fn from(purchase: Purchase) -> Self {
        let store_quote = |(store_id, part): (StoreId, Part)| pb::StoreQuote {
            store_id: store_id.to_string(),
            lines: part.lines.into_iter().map(Into::into).collect(),
            total: Some(part.amounts.total.into()),
        };
        Self {
            store_quotes: purchase.parts.into_iter().map(store_quote).collect(),
            subtotal: Some(purchase.amounts.subtotal.into()),
            discount: Some(purchase.amounts.discount.into()),
            shipping: Some(purchase.amounts.shipping.into()),
            total: Some(purchase.amounts.total.into()),
        }
    }
}

impl From<PricedLine> for pb::QuoteLine {
    fn from(line: PricedLine) -> Self {
        Self {
            variant_id: line.item.variant_id.to_string(),
            product_name: line.item.product_name,
            variant_name: line.item.variant_name,
            quantity: line.quantity,
            unit_price: Some(line.item.unit_price.into()),
            subtotal: Some(line.subtotal.into()),
            discount: Some(line.discount.into()),
            total: Some(line.total.into()),
        }
    }
}

impl From<Order> for pb::Order {
    fn from(order: Order) -> Self {
        Self {
            allowed_actions: actions(&order.actions()),
            id: order.id.to_string(),
            number: order.number,
            state: pb::OrderState::from(order.state).into(),
            store_orders: order.store_orders.into_iter().map(Into::into).collect(),
            subtotal: Some(order.amounts.subtotal.into()),
            discount: Some(order.amounts.discount.into()),
            total: Some(order.amounts.total.into()),
            points: Some(order.amounts.points.into()),
            shipping_address: order.shipping_address.map(Into::into),
            place_time: Some(timestamp(order.placed_at)),
        }
    }
}

impl From<StoreOrder> for pb::StoreOrder {
    fn from(part: StoreOrder) -> Self {
        Self {
            allowed_actions: actions(&part.actions()),
            id: part.id.to_string(),
            store_id: part.store_id.to_string(),
            state: pb::StoreOrderState::from(part.state).into(),
            lines: part.lines.into_iter().map(Into::into).collect(),
            total: Some(part.amounts.total.into()),
            shipments: part.shipments.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Shipment> for pb::Shipment {
    fn from(shipment: Shipment) -> Self {
        let line = |(id, quantity): (&OrderLineId, &i32)| pb::ShipmentLine {
            line_id: id.to_string(),
            quantity: *quantity,
        };
        Self {
            id: shipment.id.to_string(),
            state: pb::ShipmentState::from(shipment.state).into(),
            lines: shipment.pieces.iter().map(line).collect(),
            ship_time: Some(timestamp(shipment.sent_at)),
            delivery_time: shipment.delivered_at.map(timestamp),
            allowed_actions: actions(&shipment.actions()),
            carrier: shipment.tracking.carrier,
            tracking_number: shipment.tracking.number,
        }
    }
}

impl From<Line> for pb::OrderLine {
    fn from(line: Line) -> Self {
        Self {
            id: line.id.to_string(),
            variant_id: line.item.variant_id.to_string(),
            product_id: line.item.product_id.to_string(),
            product_name: line.item.product_name,
            variant_name: line.item.variant_name,
            quantity: line.quantity,
            unit_price: Some(line.item.unit_price.into()),
            discount: Some(line.discount.into()),
            total: Some(line.total.into()),
        }
    }
}

impl From<State> for pb::OrderState {
    fn from(state: State) -> Self {
        match state {
            State::Ordered => Self::Ordered,
            State::Cancelled => Self::Cancelled,
            State::Completed => Self::Completed,
        }
    }
}

impl From<PartState> for pb::StoreOrderState {
    fn from(state: PartState) -> Self {
        match state {
            PartState::Ordered => Self::Ordered,
            PartState::Cancelled => Self::Cancelled,
            PartState::PartlyShipped => Self::PartlyShipped,
            PartState::Shipped => Self::Shipped,
            PartState::Delivered => Self::Delivered,
            PartState::Confirmed => Self::Confirmed,
        }
    }
}

impl From<ShipmentState> for pb::ShipmentState {
    fn from(state: ShipmentState) -> Self {
        match state {
            ShipmentState::Shipped => Self::Shipped,
            ShipmentState::InTransit => Self::InTransit,
            ShipmentState::Delivered => Self::Delivered,
        }
    }
}

fn actions(actions: &[Action]) -> Vec<i32> {
    let told = |action: &Action| match action {
        Action::CancelOrder => pb::OrderAction::CancelOrder,
        Action::ShipOrder => pb::OrderAction::ShipOrder,
        Action::UpdateShipment => pb::OrderAction::UpdateShipment,
        Action::MarkInTransit => pb::OrderAction::MarkInTransit,
        Action::MarkDelivered => pb::OrderAction::MarkDelivered,
        Action::ConfirmPurchase => pb::OrderAction::ConfirmPurchase,
    };
    actions.iter().map(|it| told(it).into()).collect()
}
