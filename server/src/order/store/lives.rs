//! The SQL of what orders live through.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{corrupt, insert_steps, load_any, shipments};
use crate::base::error::Result;
use crate::base::ids::{AccountId, OrderId, ShipmentId, StoreOrderId};
use crate::base::reason;
use crate::order::events;
use crate::order::life_model::{Move, PartState, PastStep, ShipmentState};
use crate::order::life_rules::{Life, Mover};
use crate::platform::db::Tx;
use crate::platform::outbox;
use crate::platform::schema::{order_events, orders, shipments as shipment_rows, store_orders};
use crate::platform::telemetry::locking;

/// The steps that an order has taken after its step number `after`, in order.
pub async fn list_steps(tx: &mut Tx, id: OrderId, after: i32) -> Result<Vec<PastStep>> {
    let steps = order_events::table.filter(order_events::order_id.eq(id));
    let steps = steps.filter(order_events::sequence.gt(after)).order(order_events::sequence);
    let rows: Vec<StepRow> = steps.select(StepRow::as_select()).load(tx).await?;
    let step = |row: StepRow| {
        let mover = (row.store_order_id, row.shipment_id);
        let moved = Move::from_names(mover, row.from_state.as_deref(), &row.to_state);
        let moved = moved.ok_or_else(|| corrupt(id, &row.to_state))?;
        Ok(PastStep { sequence: row.sequence, moved, reason: row.reason, at: row.created_at })
    };
    rows.into_iter().map(step).collect()
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = order_events)]
struct StepRow {
    sequence: i32,
    store_order_id: Option<StoreOrderId>,
    shipment_id: Option<ShipmentId>,
    from_state: Option<String>,
    to_state: String,
    reason: String,
    created_at: DateTime<Utc>,
}

/// How many steps an order has taken.
pub async fn count_steps(tx: &mut Tx, id: OrderId) -> Result<i32> {
    let last = order_events::table.filter(order_events::order_id.eq(id));
    let last = last.select(diesel::dsl::max(order_events::sequence)).first::<Option<i32>>(tx);
    Ok(last.await?.unwrap_or(0))
}

/// The order that a part is of, if `buyer_id` bought it.
pub async fn find_bought(tx: &mut Tx, id: StoreOrderId, buyer_id: AccountId) -> Result<OrderId> {
    let order = store_orders::table
        .inner_join(orders::table.on(orders::id.eq(store_orders::order_id)))
        .filter(store_orders::id.eq(id))
        .filter(orders::buyer_id.eq(buyer_id))
        .select(orders::id);
    let order: Option<OrderId> = order.first(tx).await.optional()?;
    order.ok_or_else(|| reason::not_found("store order", id))
}

/// An order, locked until the transaction ends, to take steps. Does not tell where it goes.
pub async fn open(tx: &mut Tx, id: OrderId, mover: Mover) -> Result<Life> {
    let lock = orders::table.find(id).select(orders::id).for_no_key_update();
    locking("orders", lock.first::<OrderId>(tx)).await.optional()?;
    let order = load_any(tx, id).await?;
    let taken = count_steps(tx, id).await?;
    Ok(Life::of(order, taken, mover))
}

/// Keeps the steps that an order has taken, and tells them.
pub async fn save(tx: &mut Tx, life: &Life, now: DateTime<Utc>) -> Result<()> {
    let order = life.order();
    let moved = orders::table.find(order.id).filter(orders::state.ne(order.state.name()));
    let change = (orders::state.eq(order.state.name()), orders::updated_at.eq(now));
    diesel::update(moved).set(change).execute(tx).await?;
    for part in &order.store_orders {
        let moved = store_orders::table.find(part.id);
        let moved = moved.filter(store_orders::state.ne(part.state.name()));
        let change = (store_orders::state.eq(part.state.name()), store_orders::updated_at.eq(now));
        diesel::update(moved).set(change).execute(tx).await?;
    }
    shipments::insert(tx, order, life.sent(), now).await?;
    shipments::update(tx, life.touched(), now).await?;
    insert_steps(tx, life.steps()).await?;
    outbox::append(tx, &events::of(life), now).await
}

/// Some shipments that are in `state` since before `then`, with their orders.
pub async fn list_shipments_since(
    tx: &mut Tx,
    state: ShipmentState,
    then: DateTime<Utc>,
) -> Result<Vec<(OrderId, ShipmentId)>> {
    let due = shipment_rows::table.filter(shipment_rows::state.eq(state.name()));
    let due = due.filter(shipment_rows::state.ne(ShipmentState::Delivered.name()));
    let due = due.filter(shipment_rows::moved_at.le(then)).order(shipment_rows::moved_at);
    let due = due.select((shipment_rows::order_id, shipment_rows::id));
    Ok(due.limit(DUE_MAX).load(tx).await?)
}

/// Some parts that were delivered before `then`, with their orders.
pub async fn list_delivered_since(
    tx: &mut Tx,
    then: DateTime<Utc>,
) -> Result<Vec<(OrderId, StoreOrderId)>> {
    let due = store_orders::table.filter(store_orders::state.eq(PartState::Delivered.name()));
    let due = due.filter(store_orders::updated_at.le(then)).order(store_orders::updated_at);
    let due = due.select((store_orders::order_id, store_orders::id));
    Ok(due.limit(DUE_MAX).load(tx).await?)
}

/// The most that are listed at a time.
const DUE_MAX: i64 = 500;
