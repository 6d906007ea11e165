//! The SQL of what stores have sold.

use std::collections::BTreeMap;

use diesel::dsl::{count_star, sql};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl;

use super::{StoreOrderRow, address, corrupt, with_contents};
use crate::base::error::Result;
use crate::base::ids::{AccountId, OrderId, ShipmentId, StoreId, StoreOrderId};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::order::model::{Sold, SoldFilter, Sums};
use crate::platform::db::Tx;
use crate::platform::schema::{orders, shipments, store_orders, stores};
use crate::platform::vault::Vault;

/// The order that a part is of, if it is of a store of `seller_id`'s.
pub async fn find(tx: &mut Tx, id: StoreOrderId, seller_id: AccountId) -> Result<OrderId> {
    let sold = store_orders::table
        .inner_join(stores::table.on(stores::id.eq(store_orders::store_id)))
        .filter(store_orders::id.eq(id))
        .filter(stores::owner_id.eq(seller_id))
        .select(store_orders::order_id);
    let sold: Option<OrderId> = sold.first(tx).await.optional()?;
    sold.ok_or_else(|| reason::not_found("store order", id))
}

/// The order and the part that a shipment is of, if a store of `seller_id`'s has sent it.
pub async fn find_shipment(
    tx: &mut Tx,
    id: ShipmentId,
    seller_id: AccountId,
) -> Result<(OrderId, StoreOrderId)> {
    let sent = shipments::table
        .inner_join(store_orders::table.on(store_orders::id.eq(shipments::store_order_id)))
        .inner_join(stores::table.on(stores::id.eq(store_orders::store_id)))
        .filter(shipments::id.eq(id))
        .filter(stores::owner_id.eq(seller_id))
        .select((store_orders::order_id, store_orders::id));
    let sent: Option<(OrderId, StoreOrderId)> = sent.first(tx).await.optional()?;
    sent.ok_or_else(|| reason::not_found("shipment", id))
}

/// What a store of `seller_id`'s has sold in one order, and where it goes.
pub async fn load(
    tx: &mut Tx,
    vault: &Vault,
    id: StoreOrderId,
    seller_id: AccountId,
) -> Result<Sold> {
    let order_id = find(tx, id, seller_id).await?;
    let row = store_orders::table.find(id).select(StoreOrderRow::as_select());
    let row: StoreOrderRow = row.first(tx).await?;
    let to = orders::table.find(order_id);
    let to = to.select((orders::buyer_id, orders::shipping_address_sealed));
    let (buyer_id, sealed): (AccountId, Vec<u8>) = to.first(tx).await?;
    let key = vault.read(tx, &[buyer_id]).await?.remove(&buyer_id);
    let shipping_address = key.map(|key| address(order_id, &key, &sealed)).transpose()?;
    let sold = sold(tx, vec![row]).await?.pop();
    let sold = sold.ok_or_else(|| reason::not_found("store order", id))?;
    Ok(Sold { shipping_address, ..sold })
}

/// A page of what a store has sold, newest first.
pub async fn list(
    tx: &mut Tx,
    store_id: StoreId,
    filter: &SoldFilter,
    page: PageRequest<StoreOrderId>,
) -> Result<Page<Sold, StoreOrderId>> {
    let mut query = filtered(store_id, filter).select(StoreOrderRow::as_select());
    if let Some(below) = page.below {
        query = query.filter(store_orders::id.lt(below));
    }
    let query = query.order(store_orders::id.desc()).limit(page.size.saturating_add(1));
    let page = Page::of(query.load(tx).await?, page, |row: &StoreOrderRow| row.id);
    Ok(Page { items: sold(tx, page.items).await?, next: page.next })
}

/// All that a store has sold, added up.
pub async fn add_up(tx: &mut Tx, store_id: StoreId, filter: &SoldFilter) -> Result<Sums> {
    let sum = |column: &str| sql::<BigInt>(&format!("coalesce(sum({column}), 0)::bigint"));
    let sums = filtered(store_id, filter).select((
        count_star(),
        sum("subtotal_minor"),
        sum("discount_minor"),
        sum("shipping_minor"),
        sum("total_minor"),
    ));
    let (count, subtotal, discount, shipping, total) = sums.first(tx).await?;
    let [subtotal, discount, shipping, total] =
        [subtotal, discount, shipping, total].map(Money::krw);
    Ok(Sums { count, subtotal, discount, shipping, total })
}

fn filtered(store_id: StoreId, filter: &SoldFilter) -> store_orders::BoxedQuery<'_, Pg> {
    let mut query = store_orders::table.filter(store_orders::store_id.eq(store_id)).into_boxed();
    if !filter.states.is_empty() {
        let states: Vec<&str> = filter.states.iter().map(|it| it.name()).collect();
        query = query.filter(store_orders::state.eq_any(states));
    }
    if let Some(from) = filter.from {
        query = query.filter(store_orders::created_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(store_orders::created_at.lt(to));
    }
    query
}

async fn sold(tx: &mut Tx, rows: Vec<StoreOrderRow>) -> Result<Vec<Sold>> {
    let ids: Vec<OrderId> = rows.iter().map(|it| it.order_id).collect();
    let numbers = orders::table.filter(orders::id.eq_any(ids));
    let numbers = numbers.select((orders::id, orders::number, orders::currency));
    let numbers: Vec<(OrderId, String, String)> = numbers.load(tx).await?;
    let numbers: BTreeMap<OrderId, (String, String)> =
        numbers.into_iter().map(|(id, number, currency)| (id, (number, currency))).collect();
    let sold = |(row, contents): (StoreOrderRow, _)| {
        let (order_id, placed_at) = (row.order_id, row.created_at);
        let (order_number, currency) =
            numbers.get(&order_id).cloned().ok_or_else(|| corrupt(order_id, "parts"))?;
        let currency =
            Currency::from_code(&currency).ok_or_else(|| corrupt(order_id, &currency))?;
        let part = row.store_order(currency, contents)?;
        Ok(Sold { part, order_id, order_number, placed_at, shipping_address: None })
    };
    with_contents(tx, rows).await?.into_iter().map(sold).collect()
}
