//! What stores have sold, to and from the contract.

use chrono::{DateTime, TimeDelta, Utc};
use jangteo_sdk::order::v1 as pb;

use super::life_model::{PartState, Tracking};
use super::model::{Sold, SoldFilter, Sums};
use super::ship_order::ShipOrder;
use crate::base::error::{Error, Result};
use crate::base::ids::OrderLineId;
use crate::platform::wire::{id, time, timestamp};

/// The longest time of which sales are added up.
const SUMMED_MAX: TimeDelta = TimeDelta::days(92);

/// Reads which of what was sold is asked for.
pub fn sold_filter(request: &pb::ListStoreOrdersRequest, now: DateTime<Utc>) -> Result<SoldFilter> {
    let from = request.from_time.map(|it| time("from_time", it)).transpose()?;
    let to = request.to_time.map(|it| time("to_time", it)).transpose()?;
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Err(Error::invalid("to_time", "must not be before from_time"));
    }
    if request.sums && from.is_none_or(|from| SUMMED_MAX < to.unwrap_or(now) - from) {
        let problem = format!("must be at most {} days before to_time", SUMMED_MAX.num_days());
        return Err(Error::invalid("from_time", problem));
    }
    let states = request.states().filter_map(part_state).collect();
    Ok(SoldFilter { states, from, to, sums: request.sums })
}

/// Reads a [`ShipOrder`].
pub fn ship_order(request: pb::ShipOrderRequest) -> Result<ShipOrder> {
    let line = |(index, line): (usize, &pb::ShipOrderLine)| -> Result<(OrderLineId, i32)> {
        Ok((id(&format!("lines[{index}].line_id"), &line.line_id)?, line.quantity))
    };
    Ok(ShipOrder {
        id: id("store_order_id", &request.store_order_id)?,
        pieces: request.lines.iter().enumerate().map(line).collect::<Result<_>>()?,
        tracking: tracking(&request.carrier, &request.tracking_number)?,
    })
}

/// Reads how a shipment is found.
pub fn tracking(carrier: &str, number: &str) -> Result<Tracking> {
    let read = |field: &str, text: &str| {
        let text = text.trim();
        if text.is_empty() || text.contains(char::is_control) {
            return Err(Error::invalid(field, "must be a line of text"));
        }
        Ok(text.to_owned())
    };
    Ok(Tracking { carrier: read("carrier", carrier)?, number: read("tracking_number", number)? })
}

fn part_state(state: pb::StoreOrderState) -> Option<PartState> {
    PartState::ALL.iter().copied().find(|it| pb::StoreOrderState::from(*it) == state)
}

impl From<Sold> for pb::SoldOrder {
    fn from(sold: Sold) -> Self {
        Self {
            store_order: Some(sold.part.into()),
            order_id: sold.order_id.to_string(),
            order_number: sold.order_number,
            place_time: Some(timestamp(sold.placed_at)),
            shipping_address: sold.shipping_address.map(Into::into),
        }
    }
}

impl From<Sums> for pb::StoreOrderSums {
    fn from(sums: Sums) -> Self {
        Self {
            count: sums.count,
            subtotal: Some(sums.subtotal.into()),
            discount: Some(sums.discount.into()),
            shipping: Some(sums.shipping.into()),
            total: Some(sums.total.into()),
        }
    }
}
