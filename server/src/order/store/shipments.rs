//! The SQL of shipments.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::error::{Error, Result};
use crate::base::ids::{OrderId, OrderLineId, ShipmentId, StoreOrderId};
use crate::order::life_model::{Pieces, Shipment, ShipmentState, Tracking};
use crate::order::model::Order;
use crate::platform::db::Tx;
use crate::platform::schema::{shipment_lines, shipments};

/// What was sent of these orders, by the part that it is of, first to last.
pub(in crate::order::store) async fn load(
    tx: &mut Tx,
    orders: &[OrderId],
) -> Result<BTreeMap<StoreOrderId, Vec<Shipment>>> {
    let mut sent: BTreeMap<StoreOrderId, Vec<Shipment>> = BTreeMap::new();
    if orders.is_empty() {
        return Ok(sent);
    }
    let rows = shipments::table.filter(shipments::order_id.eq_any(orders));
    let rows = rows.order(shipments::id).select(Row::as_select());
    let rows: Vec<Row> = rows.load(tx).await?;
    let lines = shipment_lines::table
        .filter(shipment_lines::shipment_id.eq_any(rows.iter().map(|it| it.id).collect::<Vec<_>>()))
        .select((shipment_lines::shipment_id, shipment_lines::line_id, shipment_lines::quantity));
    let mut pieces_of: BTreeMap<ShipmentId, Pieces> = BTreeMap::new();
    for (id, line_id, quantity) in lines.load::<(ShipmentId, OrderLineId, i32)>(tx).await? {
        pieces_of.entry(id).or_default().insert(line_id, quantity);
    }
    for row in rows {
        let pieces = pieces_of.remove(&row.id).unwrap_or_default();
        sent.entry(row.store_order_id).or_default().push(row.shipment(pieces)?);
    }
    Ok(sent)
}

/// Adds what was sent of an order.
pub(in crate::order::store) async fn insert<'a>(
    tx: &mut Tx,
    order: &Order,
    sent: impl Iterator<Item = (StoreOrderId, &'a Shipment)>,
    now: DateTime<Utc>,
) -> Result<()> {
    for (part, shipment) in sent {
        let row = (
            shipments::id.eq(shipment.id),
            shipments::order_id.eq(order.id),
            shipments::store_order_id.eq(part),
            shipments::state.eq(shipment.state.name()),
            shipments::carrier.eq(&shipment.tracking.carrier),
            shipments::tracking_number.eq(&shipment.tracking.number),
            shipments::moved_at.eq(now),
            shipments::created_at.eq(shipment.sent_at),
            shipments::updated_at.eq(now),
        );
        diesel::insert_into(shipments::table).values(row).execute(tx).await?;
        let line = |(line_id, quantity): (&OrderLineId, &i32)| {
            (
                shipment_lines::shipment_id.eq(shipment.id),
                shipment_lines::line_id.eq(*line_id),
                shipment_lines::quantity.eq(*quantity),
                shipment_lines::created_at.eq(now),
            )
        };
        let lines: Vec<_> = shipment.pieces.iter().map(line).collect();
        diesel::insert_into(shipment_lines::table).values(lines).execute(tx).await?;
    }
    Ok(())
}

/// Keeps what shipments of an order that is locked have become.
pub(in crate::order::store) async fn update<'a>(
    tx: &mut Tx,
    touched: impl Iterator<Item = &'a Shipment>,
    now: DateTime<Utc>,
) -> Result<()> {
    for shipment in touched {
        let told = (
            shipments::carrier.eq(&shipment.tracking.carrier),
            shipments::tracking_number.eq(&shipment.tracking.number),
            shipments::updated_at.eq(now),
        );
        diesel::update(shipments::table.find(shipment.id)).set(told).execute(tx).await?;
        let moved = (
            shipments::state.eq(shipment.state.name()),
            shipments::moved_at.eq(now),
            shipments::delivered_at.eq(shipment.delivered_at),
        );
        let row = shipments::table.find(shipment.id);
        let row = row.filter(shipments::state.ne(shipment.state.name()));
        diesel::update(row).set(moved).execute(tx).await?;
    }
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = shipments)]
struct Row {
    id: ShipmentId,
    store_order_id: StoreOrderId,
    state: String,
    carrier: String,
    tracking_number: String,
    delivered_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

impl Row {
    fn shipment(self, pieces: Pieces) -> Result<Shipment> {
        let unknown = || Error::internal(anyhow::anyhow!("shipment {}: {}", self.id, self.state));
        Ok(Shipment {
            id: self.id,
            state: ShipmentState::from_name(&self.state).ok_or_else(unknown)?,
            tracking: Tracking { carrier: self.carrier, number: self.tracking_number },
            pieces,
            sent_at: self.created_at,
            delivered_at: self.delivered_at,
        })
    }
}
