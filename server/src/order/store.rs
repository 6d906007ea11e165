//! The orders' SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{
    Array, BigInt, Binary, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jangteo_sdk::types::v1 as types;
use prost::Message;

use super::model::{Amounts, Item, Line, Order, State, StepTaken, StoreOrder};
use crate::base::error::{Error, Result};
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, ProductId, StoreId, StoreOrderId, VariantId,
};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::keys::Keys;
use crate::platform::schema::{order_events, order_lines, orders, store_orders};
use crate::platform::telemetry::locking;

/// What sealed addresses open for.
const ADDRESS: &str = "order.shipping_address";

/// Adds orders, without their parts.
pub async fn insert_orders(
    mut connection: &AsyncPgConnection,
    keys: &Keys,
    orders: &[&Order],
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO orders (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, \
            shipping_minor, total_minor, points_minor, shipping_address_sealed, created_at, updated_at) \
        SELECT new.*, new.created_at FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
            AS new (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, \
                shipping_minor, total_minor, points_minor, shipping_address_sealed, created_at)";
    let sealed = orders.iter().map(|it| {
        let address = types::Address::from(it.shipping_address.clone()).encode_to_vec();
        keys.seal(ADDRESS, &address).map_err(Error::internal)
    });
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(orders, |it| it.id))
        .bind::<Array<Text>, _>(column(orders, |it| it.number.as_str()))
        .bind::<Array<SqlUuid>, _>(column(orders, |it| it.buyer_id))
        .bind::<Array<Text>, _>(column(orders, |it| it.state.name()))
        .bind::<Array<Text>, _>(column(orders, |it| it.amounts.currency()))
        .bind::<Array<BigInt>, _>(column(orders, |it| it.amounts.subtotal.minor()))
        .bind::<Array<BigInt>, _>(column(orders, |it| it.amounts.discount.minor()))
        .bind::<Array<BigInt>, _>(column(orders, |it| it.amounts.shipping.minor()))
        .bind::<Array<BigInt>, _>(column(orders, |it| it.amounts.total.minor()))
        .bind::<Array<BigInt>, _>(column(orders, |it| it.amounts.points.minor()))
        .bind::<Array<Binary>, _>(sealed.collect::<Result<Vec<_>>>()?)
        .bind::<Array<Timestamptz>, _>(column(orders, |it| it.placed_at))
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Adds the stores' parts of orders, without their lines.
pub async fn insert_store_orders(
    mut connection: &AsyncPgConnection,
    orders: &[&Order],
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO store_orders (id, order_id, store_id, state, currency, subtotal_minor, \
            discount_minor, shipping_minor, total_minor, points_minor, created_at, updated_at) \
        SELECT new.*, new.created_at FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
            AS new (id, order_id, store_id, state, currency, subtotal_minor, discount_minor, \
                shipping_minor, total_minor, points_minor, created_at)";
    let parts = orders.iter().flat_map(|order| order.store_orders.iter().map(|it| (*order, it)));
    let parts: Vec<(&Order, &StoreOrder)> = parts.collect();
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(&parts, |(_, it)| it.id))
        .bind::<Array<SqlUuid>, _>(column(&parts, |(order, _)| order.id))
        .bind::<Array<SqlUuid>, _>(column(&parts, |(_, it)| it.store_id))
        .bind::<Array<Text>, _>(column(&parts, |(_, it)| it.state.name()))
        .bind::<Array<Text>, _>(column(&parts, |(_, it)| it.amounts.currency()))
        .bind::<Array<BigInt>, _>(column(&parts, |(_, it)| it.amounts.subtotal.minor()))
        .bind::<Array<BigInt>, _>(column(&parts, |(_, it)| it.amounts.discount.minor()))
        .bind::<Array<BigInt>, _>(column(&parts, |(_, it)| it.amounts.shipping.minor()))
        .bind::<Array<BigInt>, _>(column(&parts, |(_, it)| it.amounts.total.minor()))
        .bind::<Array<BigInt>, _>(column(&parts, |(_, it)| it.amounts.points.minor()))
        .bind::<Array<Timestamptz>, _>(column(&parts, |(order, _)| order.placed_at))
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Adds the lines of orders.
pub async fn insert_lines(mut connection: &AsyncPgConnection, orders: &[&Order]) -> Result<()> {
    // Nobody funds a discount yet, and points pay the whole of a line.
    const INSERT: &str = "\
        INSERT INTO order_lines (id, order_id, store_order_id, position, product_id, variant_id, \
            product_name, variant_name, quantity, unit_price_minor, subtotal_minor, \
            store_funded_discount_minor, platform_funded_discount_minor, total_minor, points_minor, \
            commission_basis_points, created_at) \
        SELECT id, order_id, store_order_id, position, product_id, variant_id, product_name, \
            variant_name, quantity, unit_price_minor, subtotal_minor, 0, 0, total_minor, total_minor, \
            commission_basis_points, created_at \
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
            AS new (id, order_id, store_order_id, position, product_id, variant_id, product_name, \
                variant_name, quantity, unit_price_minor, subtotal_minor, total_minor, \
                commission_basis_points, created_at)";
    let lines: Vec<(&Order, StoreOrderId, i32, &Line)> =
        orders.iter().flat_map(|it| lines(it)).collect();
    let items: Vec<&Item> = column(&lines, |(_, _, _, it)| &it.item);
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(&lines, |(_, _, _, it)| it.id))
        .bind::<Array<SqlUuid>, _>(column(&lines, |(order, ..)| order.id))
        .bind::<Array<SqlUuid>, _>(column(&lines, |(_, part, _, _)| *part))
        .bind::<Array<Integer>, _>(column(&lines, |(_, _, position, _)| *position))
        .bind::<Array<SqlUuid>, _>(column(&items, |it| it.product_id))
        .bind::<Array<SqlUuid>, _>(column(&items, |it| it.variant_id))
        .bind::<Array<Text>, _>(column(&items, |it| it.product_name.as_str()))
        .bind::<Array<Text>, _>(column(&items, |it| it.variant_name.as_str()))
        .bind::<Array<Integer>, _>(column(&lines, |(_, _, _, it)| it.quantity))
        .bind::<Array<BigInt>, _>(column(&items, |it| it.unit_price.minor()))
        .bind::<Array<BigInt>, _>(column(&lines, |(_, _, _, it)| it.subtotal.minor()))
        .bind::<Array<BigInt>, _>(column(&lines, |(_, _, _, it)| it.total.minor()))
        .bind::<Array<Integer>, _>(column(&items, |it| it.commission_basis_points))
        .bind::<Array<Timestamptz>, _>(column(&lines, |(order, ..)| order.placed_at))
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Writes down what orders have done.
pub async fn insert_steps(mut connection: &AsyncPgConnection, steps: &[StepTaken]) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO order_events (order_id, sequence, from_state, to_state, actor_id, reason, created_at) \
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)";
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(steps, |it| it.order_id))
        .bind::<Array<Integer>, _>(column(steps, |it| it.sequence))
        .bind::<Array<Nullable<Text>>, _>(column(steps, |it| it.from.map(State::name)))
        .bind::<Array<Text>, _>(column(steps, |it| it.to.name()))
        .bind::<Array<SqlUuid>, _>(column(steps, |it| it.actor_id))
        .bind::<Array<Text>, _>(column(steps, |it| it.reason))
        .bind::<Array<Timestamptz>, _>(column(steps, |it| it.at))
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
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
    keys: &Keys,
    id: OrderId,
    buyer_id: AccountId,
) -> Result<Order> {
    let lock = orders::table.find(id).filter(orders::buyer_id.eq(buyer_id)).select(orders::id);
    locking("orders", lock.for_no_key_update().first::<OrderId>(tx)).await.optional()?;
    load_order(tx, keys, id, buyer_id).await
}

/// The buyer's order.
pub async fn load_order(
    tx: &mut Tx,
    keys: &Keys,
    id: OrderId,
    buyer_id: AccountId,
) -> Result<Order> {
    let row = orders::table.find(id).filter(orders::buyer_id.eq(buyer_id));
    let row: Option<OrderRow> = row.select(OrderRow::as_select()).first(tx).await.optional()?;
    let order = match row {
        Some(row) => with_parts(tx, keys, vec![row]).await?.pop(),
        None => None,
    };
    order.ok_or_else(|| reason::not_found("order", id))
}

/// A page of the buyer's orders, newest first.
pub async fn list_orders(
    tx: &mut Tx,
    keys: &Keys,
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
    Ok(Page { items: with_parts(tx, keys, page.items).await?, next: page.next })
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

/// The lines of an order with the parts that they belong to and their places, from 0.
fn lines(order: &Order) -> impl Iterator<Item = (&Order, StoreOrderId, i32, &Line)> {
    let lines =
        order.store_orders.iter().flat_map(|part| part.lines.iter().map(|it| (part.id, it)));
    (0..).zip(lines).map(move |(position, (part, line))| (order, part, position, line))
}

async fn with_parts(tx: &mut Tx, keys: &Keys, rows: Vec<OrderRow>) -> Result<Vec<Order>> {
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
        row.order(keys, currency, parts)
    };
    rows.into_iter().map(order).collect()
}

impl OrderRow {
    fn order(
        self,
        keys: &Keys,
        currency: Currency,
        store_orders: Vec<StoreOrder>,
    ) -> Result<Order> {
        let address = keys.open(ADDRESS, &self.shipping_address_sealed);
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
