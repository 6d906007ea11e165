//! Orders are written for many at once, a statement a table.

use std::collections::BTreeMap;

use anyhow::Context;
use diesel::sql_types::{
    Array, BigInt, Binary, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jangteo_sdk::types::v1 as types;
use prost::Message;

use super::ADDRESS;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, StoreOrderId};
use crate::order::life_model::StepTaken;
use crate::order::model::{Item, Line, Order, StoreOrder};
use crate::platform::db::{ConstantStatement, column};
use crate::platform::keys::SealKey;

/// Adds orders, without their parts.
pub async fn insert_orders(
    mut connection: &AsyncPgConnection,
    orders: &[Order],
    keys: &BTreeMap<AccountId, SealKey>,
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO orders (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, \
            shipping_minor, total_minor, points_minor, shipping_address_sealed, created_at, updated_at) \
        SELECT new.*, new.created_at FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
            AS new (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, \
                shipping_minor, total_minor, points_minor, shipping_address_sealed, created_at)";
    let sealed = orders.iter().map(|it| {
        let key =
            keys.get(&it.buyer_id).with_context(|| format!("no key of buyer {}", it.buyer_id));
        let address =
            it.shipping_address.clone().with_context(|| format!("{} goes nowhere", it.id));
        let address = address.map(|it| types::Address::from(it).encode_to_vec());
        key.and_then(|key| key.seal(ADDRESS, &address?)).map_err(Error::internal)
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
    orders: &[Order],
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO store_orders (id, order_id, store_id, state, currency, subtotal_minor, \
            discount_minor, shipping_minor, total_minor, points_minor, created_at, updated_at) \
        SELECT new.*, new.created_at FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
            AS new (id, order_id, store_id, state, currency, subtotal_minor, discount_minor, \
                shipping_minor, total_minor, points_minor, created_at)";
    let parts =
        orders.iter().flat_map(|order| order.store_orders.iter().map(move |it| (order, it)));
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
pub async fn insert_lines(mut connection: &AsyncPgConnection, orders: &[Order]) -> Result<()> {
    // What is taken off is the seller's, and points pay the whole of a line.
    const INSERT: &str = "\
        INSERT INTO order_lines (id, order_id, store_order_id, position, product_id, variant_id, \
            product_name, variant_name, quantity, unit_price_minor, subtotal_minor, \
            store_funded_discount_minor, platform_funded_discount_minor, total_minor, points_minor, \
            commission_basis_points, created_at) \
        SELECT id, order_id, store_order_id, position, product_id, variant_id, product_name, \
            variant_name, quantity, unit_price_minor, subtotal_minor, discount_minor, 0, total_minor, \
            total_minor, \
            commission_basis_points, created_at \
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
            AS new (id, order_id, store_order_id, position, product_id, variant_id, product_name, \
                variant_name, quantity, unit_price_minor, subtotal_minor, discount_minor, total_minor, \
                commission_basis_points, created_at)";
    let lines: Vec<(&Order, StoreOrderId, i32, &Line)> = orders.iter().flat_map(lines).collect();
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
        .bind::<Array<BigInt>, _>(column(&lines, |(_, _, _, it)| it.discount.minor()))
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
        INSERT INTO order_events (order_id, sequence, from_state, to_state, actor_id, reason, created_at, \
            store_order_id, shipment_id) \
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(steps, |it| it.order_id))
        .bind::<Array<Integer>, _>(column(steps, |it| it.sequence))
        .bind::<Array<Nullable<Text>>, _>(column(steps, |it| it.moved.names().0))
        .bind::<Array<Text>, _>(column(steps, |it| it.moved.names().1))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(steps, |it| it.actor_id))
        .bind::<Array<Text>, _>(column(steps, |it| it.reason))
        .bind::<Array<Timestamptz>, _>(column(steps, |it| it.at))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(steps, |it| it.moved.part()))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(steps, |it| it.moved.shipment()))
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// The lines of an order with the parts that they belong to and their places, from 0.
fn lines(order: &Order) -> impl Iterator<Item = (&Order, StoreOrderId, i32, &Line)> {
    let lines =
        order.store_orders.iter().flat_map(|part| part.lines.iter().map(|it| (part.id, it)));
    (0..).zip(lines).map(move |(position, (part, line))| (order, part, position, line))
}
