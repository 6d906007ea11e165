//! The orders' SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::types::v1 as types;
use prost::Message;

use super::life_model::{PartState, Shipment, State};
use super::model::{Amounts, Item, Line, Order, StoreOrder};
use crate::base::address::Address;
use crate::base::error::{Error, Result};
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, ProductId, StoreId, StoreOrderId, VariantId,
};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::custody::NAMED_MAX;
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;
use crate::platform::schema::{order_lines, orders, store_orders};
use crate::platform::telemetry::locking;

pub use self::insert::{insert_lines, insert_orders, insert_steps, insert_store_orders};

mod insert;
pub mod lives;
mod shipments;
pub mod sold;

/// What sealed addresses open for.
const ADDRESS: &str = "order.shipping_address";

/// The buyer's order, locked until the transaction ends.
pub async fn lock_order(
    tx: &mut Tx,
    key: Option<&SealKey>,
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
    key: Option<&SealKey>,
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

/// An order, whoever bought it; not where it goes.
async fn load_any(tx: &mut Tx, id: OrderId) -> Result<Order> {
    let row = orders::table.find(id).select(OrderRow::as_select()).first(tx).await.optional()?;
    let order = with_parts(tx, None, row.into_iter().collect()).await?.pop();
    order.ok_or_else(|| reason::not_found("order", id))
}

/// A page of the buyer's orders, newest first.
pub async fn list_orders(
    tx: &mut Tx,
    key: Option<&SealKey>,
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
        .filter(store_orders::state.eq_any(open_states()));
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
    created_at: DateTime<Utc>,
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

/// The states of parts that have not come to their end. Written out, so that the index of those that are open is used.
fn open_states() -> Vec<&'static str> {
    PartState::ALL.iter().filter(|it| !it.is_end()).map(|it| it.name()).collect()
}

async fn with_parts(tx: &mut Tx, key: Option<&SealKey>, rows: Vec<OrderRow>) -> Result<Vec<Order>> {
    let ids: Vec<OrderId> = rows.iter().map(|it| it.id).collect();
    let parts = store_orders::table.filter(store_orders::order_id.eq_any(&ids));
    let parts = parts.order((store_orders::order_id, store_orders::store_id));
    let parts: Vec<StoreOrderRow> = parts.select(StoreOrderRow::as_select()).load(tx).await?;
    let mut parts_of: BTreeMap<OrderId, Vec<(StoreOrderRow, Contents)>> = BTreeMap::new();
    for (part, contents) in with_contents(tx, parts).await? {
        parts_of.entry(part.order_id).or_default().push((part, contents));
    }
    let order = |row: OrderRow| {
        let currency = Currency::from_code(&row.currency);
        let currency = currency.ok_or_else(|| corrupt(row.id, &row.currency))?;
        let parts = parts_of.remove(&row.id).unwrap_or_default().into_iter();
        let parts = parts.map(|(part, contents)| part.store_order(currency, contents));
        let parts = parts.collect::<Result<_>>()?;
        row.order(key, currency, parts)
    };
    rows.into_iter().map(order).collect()
}

/// The lines of a part, and what was sent of it.
type Contents = (Vec<LineRow>, Vec<Shipment>);

async fn with_contents(
    tx: &mut Tx,
    parts: Vec<StoreOrderRow>,
) -> Result<Vec<(StoreOrderRow, Contents)>> {
    let ids: Vec<OrderId> = parts.iter().map(|it| it.order_id).collect();
    let lines = order_lines::table.filter(order_lines::order_id.eq_any(&ids));
    let lines = lines.order((order_lines::order_id, order_lines::position));
    let lines: Vec<LineRow> = lines.select(LineRow::as_select()).load(tx).await?;
    let mut lines_of: BTreeMap<StoreOrderId, Vec<LineRow>> = BTreeMap::new();
    for line in lines {
        lines_of.entry(line.store_order_id).or_default().push(line);
    }
    // What nothing was sent of needs no look at shipments.
    let sent = parts.iter().filter(|it| {
        ![PartState::Ordered, PartState::Cancelled].map(PartState::name).contains(&&*it.state)
    });
    let sent: Vec<OrderId> = sent.map(|it| it.order_id).collect();
    let mut sent_of = shipments::load(tx, &sent).await?;
    let contents = |part: StoreOrderRow| {
        let lines = lines_of.remove(&part.id).unwrap_or_default();
        let sent = sent_of.remove(&part.id).unwrap_or_default();
        (part, (lines, sent))
    };
    Ok(parts.into_iter().map(contents).collect())
}

impl OrderRow {
    fn order(
        self,
        key: Option<&SealKey>,
        currency: Currency,
        store_orders: Vec<StoreOrder>,
    ) -> Result<Order> {
        let address = key.map(|key| address(self.id, key, &self.shipping_address_sealed));
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
            shipping_address: address.transpose()?,
            store_orders,
            placed_at: self.created_at,
        })
    }
}

impl StoreOrderRow {
    fn store_order(self, currency: Currency, (lines, shipments): Contents) -> Result<StoreOrder> {
        let money = |minor| Money::new(minor, currency);
        let state = PartState::from_name(&self.state);
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
            shipments,
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

fn address(id: OrderId, key: &SealKey, sealed: &[u8]) -> Result<Address> {
    let address = key.open(ADDRESS, sealed).and_then(|it| types::Address::decode(&*it).ok());
    address.map(Into::into).ok_or_else(|| corrupt(id, "address"))
}

fn corrupt(id: OrderId, what: &str) -> Error {
    Error::internal(anyhow::anyhow!("order {id}: unreadable {what}"))
}
