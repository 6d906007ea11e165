//! Orders to and from the contract.

use std::collections::BTreeSet;

use jangteo_sdk::order::v1 as pb;
use jangteo_sdk::types::v1 as types;

use super::model::{Address, Line, Order, State, StoreOrder, WantedLine};
use super::place_order::PlaceOrder;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, VariantId};
use crate::platform::wire::{id, timestamp};

/// Reads a [`PlaceOrder`], for whoever calls.
pub fn place_order(request: pb::PlaceOrderRequest, buyer_id: AccountId) -> Result<PlaceOrder> {
    let mut seen: BTreeSet<VariantId> = BTreeSet::new();
    let lines = request.lines.iter().enumerate().map(|(index, it)| {
        let field = format!("lines[{index}].variant_id");
        let variant_id = id(&field, &it.variant_id)?;
        if !seen.insert(variant_id) {
            return Err(Error::invalid(field, "stands in another line already"));
        }
        Ok(WantedLine { variant_id, quantity: it.quantity })
    });
    let lines = lines.collect::<Result<_>>()?;
    let address = request.shipping_address;
    let address = address.ok_or_else(|| Error::invalid("shipping_address", "is required"))?;
    Ok(PlaceOrder { buyer_id, lines, shipping_address: address.into() })
}

impl From<types::Address> for Address {
    fn from(address: types::Address) -> Self {
        let types::Address { recipient, phone, country_code, postal_code, line1, line2 } = address;
        Self { recipient, phone, country_code, postal_code, line1, line2 }
    }
}

impl From<Address> for types::Address {
    fn from(address: Address) -> Self {
        let Address { recipient, phone, country_code, postal_code, line1, line2 } = address;
        Self { recipient, phone, country_code, postal_code, line1, line2 }
    }
}

impl From<Order> for pb::Order {
    fn from(order: Order) -> Self {
        Self {
            id: order.id.to_string(),
            number: order.number,
            state: pb::OrderState::from(order.state).into(),
            store_orders: order.store_orders.into_iter().map(Into::into).collect(),
            subtotal: Some(order.amounts.subtotal.into()),
            discount: Some(order.amounts.discount.into()),
            total: Some(order.amounts.total.into()),
            points: Some(order.amounts.points.into()),
            shipping_address: Some(order.shipping_address.into()),
            place_time: Some(timestamp(order.placed_at)),
        }
    }
}

impl From<StoreOrder> for pb::StoreOrder {
    fn from(part: StoreOrder) -> Self {
        Self {
            id: part.id.to_string(),
            store_id: part.store_id.to_string(),
            state: pb::OrderState::from(part.state).into(),
            lines: part.lines.into_iter().map(Into::into).collect(),
            total: Some(part.amounts.total.into()),
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
        }
    }
}
