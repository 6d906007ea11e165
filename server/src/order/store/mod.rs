//! The orders' SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jangteo_sdk::types::v1 as types;
use prost::Message;

use super::model::{Amounts, Item, Line, Order, PastStep, State, StoreOrder};
use crate::base::error::{Error, Result};
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, ProductId, StoreId, StoreOrderId, VariantId,
};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::custody::NAMED_MAX;
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::keys::SealKey;
use crate::platform::schema::{order_events, order_lines, orders, store_orders};
use crate::platform::telemetry::locking;

pub use self::insert::{insert_lines, insert_orders, insert_steps, insert_store_orders};

mod insert;

/// What sealed addresses open for.
const ADDRESS: &str = "order.shipping_address";

/// The steps that an order has taken after its step number `after`, in order.
pub async fn list_steps(tx: &mut Tx, id: OrderId, after: i32) -> Result<Vec<PastStep>> {
    type Row = (i32, Option<String>, String, DateTime<Utc>);
    let steps = order_events::table.filter(order_events::order_id.eq(id));
    let steps = steps.filter(order_events::sequence.gt(after)).order(order_events::sequence);
    let columns = (
        order_events::sequence,
        order_events::from_state,
        order_events::to_state,
        order_events::created_at,
    );
    let rows: Vec<Row> = steps.select(columns).load(tx).await?;
    let state = |name: &str| State::from_name(name).ok_or_else(|| corrupt(id, name));
    let step = |(sequence, from, to, at): Row| {
        let from = from.as_deref().map(state).transpose()?;
        Ok(PastStep { sequence, from, to: state(&to)?, at })
    };
    rows.into_iter().map(step).collect()
}

/// How many steps an order has taken.
pub async fn count_steps(tx: &mut Tx, id: OrderId) -> Result<i32> {
    let last = order_events::table.filter(order_events::order_id.eq(id));
    let last = last.select(diesel::dsl::max(order_events::sequence)).first::<Option<i32>>(tx);
    Ok(last.await?.unwrap_or(0))
}

/// Moves an order that is locked, with all its parts.
pub async fn update_state(
    mut connection: &AsyncPgConnection,
    id: OrderId,
    state: State,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (orders::state.eq(state.name()), orders::updated_at.eq(now));
    let order = diesel::update(orders::table.find(id)).set(change).constant();
    order.execute(&mut connection).await?;
    let change = (store_orders::state.eq(state.name()), store_orders::updated_at.eq(now));
    let parts = store_orders::table.filter(store_orders::order_id.eq(id));
    diesel::update(parts).set(change).constant().execute(&mut connection).await?;
    Ok(())
}

/// The buyer's order, locked until the transaction ends.
pub async fn lock_order(
    tx: &mut Tx,
    key: &SealKey,
    id: OrderId,
    buyer_id: AccountId,
) -> Result<Order> {
    let lock = orders::table.find(id).filter(orders::buyer_id.eq(buyer_id)).select(orders::id);
    locking("orders", lock.for_no_key_update().first::<OrderId>(tx)).await.optional()?;
    load_order(tx, key, id, buyer_id).await
}

/// The buyer's order.
pub async fn load_order(
    tx: &mut Tx,
    key: &SealKey,
    id: OrderId,
    buyer_id: AccountId,
) -> Result<Order> {
    let row = orders::table.find(id).filter(orders::buyer_id.eq(buyer_id));
    let row: Option<OrderRow> = row.select(OrderRow::as_select()).first(tx).await.optional()?;
    let order = match row {
        Some(row) => with_parts(tx, key, vec![row]).await?.pop(),
        None => None,
    };
    order.ok_or_else(|| reason::not_found("order", id))
}

/// A page of the buyer's orders, newest first.
pub async fn list_orders(
    tx: &mut Tx,
    key: &SealKey,
    buyer_id: AccountId,
    page: PageRequest<OrderId>,
) -> Result<Page<Order, OrderId>> {
    let mut query = orders::table.filter(orders::buyer_id.eq(buyer_id)).into_boxed();
    if let Some(below) = page.below {
        query = query.filter(orders::id.lt(below));
    }
    let query = query.order(orders::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<OrderRow> = query.select(OrderRow::as_select()).load(tx).await?;
    let page = Page::of(rows, page, |row| row.id);
    Ok(Page { items: with_parts(tx, key, page.items).await?, next: page.next })
}

/// The numbers of some of the buyer's orders that are open.
pub async fn list_open(tx: &mut Tx, buyer_id: AccountId) -> Result<Vec<String>> {
    let open = orders::table.filter(orders::buyer_id.eq(buyer_id));
    let open = open.filter(orders::state.eq(State::Ordered.name())).order(orders::id.desc());
    Ok(open.select(orders::number).limit(NAMED_MAX).load(tx).await?)
}

/// The numbers of some of the orders that are open in these stores.
pub async fn list_open_sales(tx: &mut Tx, stores: &[StoreId]) -> Result<Vec<String>> {
    if stores.is_empty() {
        return Ok(Vec::new());
    }
    let open = store_orders::table
        .inner_join(orders::table.on(orders::id.eq(store_orders::order_id)))
        .filter(store_orders::store_id.eq_any(stores))
        .filter(store_orders::state.eq(State::Ordered.name()));
    Ok(open.select(orders::number).limit(NAMED_MAX).load(tx).await?)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = orders)]
struct OrderRow {
    id: OrderId,
    number: String,
    buyer_id: AccountId,
    state: String,
    currency: String,
    subtotal_minor: i64,
    discount_minor: i64,
    shipping_minor: i64,
    total_minor: i64,
    points_minor: i64,
    shipping_address_sealed: Vec<u8>,
    created_at: DateTime<Utc>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = store_orders)]
struct StoreOrderRow {
    id: StoreOrderId,
    order_id: OrderId,
    store_id: StoreId,
    state: String,
    subtotal_minor: i64,
    discount_minor: i64,
    shipping_minor: i64,
    total_minor: i64,
    points_minor: i64,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = order_lines)]
struct LineRow {
    id: OrderLineId,
    store_order_id: StoreOrderId,
    product_id: ProductId,
    variant_id: VariantId,
    product_name: String,
    variant_name: String,
    quantity: i32,
    unit_price_minor: i64,
    subtotal_minor: i64,
    store_funded_discount_minor: i64,
    platform_funded_discount_minor: i64,
    total_minor: i64,
    commission_basis_points: i32,
}

async fn with_parts(tx: &mut Tx, key: &SealKey, rows: Vec<OrderRow>) -> Result<Vec<Order>> {
    let ids: Vec<OrderId> = rows.iter().map(|it| it.id).collect();
    let parts = store_orders::table.filter(store_orders::order_id.eq_any(&ids));
    let parts = parts.order((store_orders::order_id, store_orders::store_id));
    let parts: Vec<StoreOrderRow> = parts.select(StoreOrderRow::as_select()).load(tx).await?;
    let lines = order_lines::table.filter(order_lines::order_id.eq_any(&ids));
    let lines = lines.order((order_lines::order_id, order_lines::position));
    let lines: Vec<LineRow> = lines.select(LineRow::as_select()).load(tx).await?;

    let mut lines_of: BTreeMap<StoreOrderId, Vec<LineRow>> = BTreeMap::new();
    for line in lines {
        lines_of.entry(line.store_order_id).or_default().push(line);
    }
    let mut parts_of: BTreeMap<OrderId, Vec<StoreOrderRow>> = BTreeMap::new();
    for part in parts {
        parts_of.entry(part.order_id).or_default().push(part);
    }
    let order = |row: OrderRow| {
        let currency = Currency::from_code(&row.currency);
        let currency = currency.ok_or_else(|| corrupt(row.id, &row.currency))?;
        let parts = parts_of.remove(&row.id).unwrap_or_default().into_iter();
        let parts = parts.map(|part| {
            let lines = lines_of.remove(&part.id).unwrap_or_default();
            part.store_order(currency, lines)
        });
        let parts = parts.collect::<Result<_>>()?;
        row.order(key, currency, parts)
    };
    rows.into_iter().map(order).collect()
}

impl OrderRow {
    fn order(
        self,
        key: &SealKey,
        currency: Currency,
        store_orders: Vec<StoreOrder>,
    ) -> Result<Order> {
        let address = key.open(ADDRESS, &self.shipping_address_sealed);
        let address = address.and_then(|it| types::Address::decode(&*it).ok());
        let address = address.ok_or_else(|| corrupt(self.id, "address"))?;
        let money = |minor| Money::new(minor, currency);
        Ok(Order {
            id: self.id,
            number: self.number,
            buyer_id: self.buyer_id,
            state: State::from_name(&self.state).ok_or_else(|| corrupt(self.id, &self.state))?,
            amounts: Amounts {
                subtotal: money(self.subtotal_minor),
                discount: money(self.discount_minor),
                shipping: money(self.shipping_minor),
                total: money(self.total_minor),
                points: money(self.points_minor),
            },
            shipping_address: address.into(),
            store_orders,
            placed_at: self.created_at,
        })
    }
}

impl StoreOrderRow {
    fn store_order(self, currency: Currency, lines: Vec<LineRow>) -> Result<StoreOrder> {
        let money = |minor| Money::new(minor, currency);
        let state = State::from_name(&self.state);
        Ok(StoreOrder {
            id: self.id,
            store_id: self.store_id,
            state: state.ok_or_else(|| corrupt(self.order_id, &self.state))?,
            amounts: Amounts {
                subtotal: money(self.subtotal_minor),
                discount: money(self.discount_minor),
                shipping: money(self.shipping_minor),
                total: money(self.total_minor),
                points: money(self.points_minor),
            },
            lines: lines.into_iter().map(|it| it.line(currency)).collect::<Result<_>>()?,
        })
    }
}

impl LineRow {
    fn line(self, currency: Currency) -> Result<Line> {
        let money = |minor| Money::new(minor, currency);
        let discount = money(self.store_funded_discount_minor)
            .plus(money(self.platform_funded_discount_minor))
            .map_err(Error::internal)?;
        Ok(Line {
            id: self.id,
            item: Item {
                variant_id: self.variant_id,
                product_id: self.product_id,
                product_name: self.product_name,
                variant_name: self.variant_name,
                unit_price: money(self.unit_price_minor),
                commission_basis_points: self.commission_basis_points,
            },
            quantity: self.quantity,
            subtotal: money(self.subtotal_minor),
            discount,
            total: money(self.total_minor),
        })
    }
}

fn corrupt(id: OrderId, what: &str) -> Error {
    Error::internal(anyhow::anyhow!("order {id}: unreadable {what}"))
}
