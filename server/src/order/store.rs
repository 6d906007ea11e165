//! The orders' SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Binary, Integer, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jangteo_sdk::types::v1 as types;
use prost::Message;

use super::model::{Amounts, Item, Line, Order, State, StoreOrder};
use crate::base::error::{Error, Result};
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, ProductId, StoreId, StoreOrderId, VariantId,
};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::keys::Keys;
use crate::platform::schema::{order_lines, orders, store_orders};

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
    let orders = || orders.iter().copied();
    let sealed = orders().map(|it| {
        let address = types::Address::from(it.shipping_address.clone()).encode_to_vec();
        keys.seal(ADDRESS, &address).map_err(Error::internal)
    });
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(orders().map(|it| it.id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(orders().map(|it| it.number.as_str()).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(orders().map(|it| it.buyer_id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(orders().map(|it| it.state.name()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(orders().map(|it| it.amounts.currency()).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(
            orders().map(|it| it.amounts.subtotal.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(
            orders().map(|it| it.amounts.discount.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(
            orders().map(|it| it.amounts.shipping.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(orders().map(|it| it.amounts.total.minor()).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(orders().map(|it| it.amounts.points.minor()).collect::<Vec<_>>())
        .bind::<Array<Binary>, _>(sealed.collect::<Result<Vec<_>>>()?)
        .bind::<Array<Timestamptz>, _>(orders().map(|it| it.placed_at).collect::<Vec<_>>())
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
    let parts =
        || orders.iter().flat_map(|order| order.store_orders.iter().map(move |it| (order, it)));
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(parts().map(|(_, it)| it.id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(parts().map(|(order, _)| order.id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(parts().map(|(_, it)| it.store_id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(parts().map(|(_, it)| it.state.name()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(parts().map(|(_, it)| it.amounts.currency()).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(
            parts().map(|(_, it)| it.amounts.subtotal.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(
            parts().map(|(_, it)| it.amounts.discount.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(
            parts().map(|(_, it)| it.amounts.shipping.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(
            parts().map(|(_, it)| it.amounts.total.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(
            parts().map(|(_, it)| it.amounts.points.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<Timestamptz>, _>(
            parts().map(|(order, _)| order.placed_at).collect::<Vec<_>>(),
        )
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
    let lines = || lines.iter();
    let items = || lines().map(|(_, _, _, it)| &it.item);
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(lines().map(|(_, _, _, it)| it.id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(lines().map(|(order, ..)| order.id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(lines().map(|(_, part, _, _)| *part).collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(lines().map(|(_, _, position, _)| *position).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(items().map(|it| it.product_id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(items().map(|it| it.variant_id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(items().map(|it| it.product_name.as_str()).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(items().map(|it| it.variant_name.as_str()).collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(lines().map(|(_, _, _, it)| it.quantity).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(items().map(|it| it.unit_price.minor()).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(
            lines().map(|(_, _, _, it)| it.subtotal.minor()).collect::<Vec<_>>(),
        )
        .bind::<Array<BigInt>, _>(lines().map(|(_, _, _, it)| it.total.minor()).collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(items().map(|it| it.commission_basis_points).collect::<Vec<_>>())
        .bind::<Array<Timestamptz>, _>(
            lines().map(|(order, ..)| order.placed_at).collect::<Vec<_>>(),
        )
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Writes down that orders were placed: the first step of each.
pub async fn insert_events(mut connection: &AsyncPgConnection, orders: &[&Order]) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO order_events (order_id, sequence, from_state, to_state, actor_id, reason, created_at) \
        SELECT order_id, 1, NULL, to_state, actor_id, 'PLACED', created_at \
        FROM unnest($1, $2, $3, $4) AS new (order_id, to_state, actor_id, created_at)";
    let orders = || orders.iter();
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(orders().map(|it| it.id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(orders().map(|it| it.state.name()).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(orders().map(|it| it.buyer_id).collect::<Vec<_>>())
        .bind::<Array<Timestamptz>, _>(orders().map(|it| it.placed_at).collect::<Vec<_>>())
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
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
