//! The SQL of what stores have sold.

use std::collections::BTreeMap;

use diesel::dsl::{count_star, sql};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl;
use jangteo_sdk::errors::v1::ErrorReason;

use super::{StoreOrderRow, address, corrupt, lives, with_contents};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, OrderId, ShipmentId, StoreId, StoreOrderId};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::order::life_rules::{Life, Mover};
use crate::order::model::{Sold, SoldFilter, Sums};
use crate::platform::db::Tx;
use crate::platform::schema::{orders, shipments, store_members, store_orders, stores};
use crate::platform::vault::Vault;
use crate::store::model::{Keeper, StoreState};
use crate::store::store::keepers::{Standing, check_standing, hold, theirs};

/// The order that a part is of, and the store that sold it, for a keeper of the store; to whoever is nothing there, it is not there.
async fn find(tx: &mut Tx, id: StoreOrderId, keeper: Keeper) -> Result<(OrderId, StoreId)> {
    let sold: Option<(OrderId, StoreId, Standing)> = store_orders::table
        .inner_join(stores::table.on(stores::id.eq(store_orders::store_id)))
        .left_join(store_members::table.on(theirs(keeper.account_id)))
        .filter(store_orders::id.eq(id))
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .select((
            store_orders::order_id,
            stores::id,
            (stores::owner_id, store_members::role.nullable()),
        ))
        .first(tx)
        .await
        .optional()?;
    let absent = || reason::not_found("store order", id);
    let (order_id, store_id, standing) = sold.ok_or_else(absent)?;
    check_standing(keeper, standing, absent)?;
    Ok((order_id, store_id))
}

/// The order that a part is of, locked until the transaction ends, to take steps; its store stays open as long, and the keeper one.
pub async fn open(tx: &mut Tx, id: StoreOrderId, keeper: Keeper, mover: Mover) -> Result<Life> {
    let (order_id, store_id) = find(tx, id, keeper).await?;
    let held = hold(tx, store_id, keeper).await;
    held.map_err(|refused| unseen(refused, || reason::not_found("store order", id)))?;
    lives::open(tx, order_id, mover).await
}

/// As [`open`], for a shipment; tells the part that it is of, too.
pub async fn open_shipment(
    tx: &mut Tx,
    id: ShipmentId,
    keeper: Keeper,
    mover: Mover,
) -> Result<(StoreOrderId, Life)> {
    let part = shipments::table.find(id).select(shipments::store_order_id);
    let part: Option<StoreOrderId> = part.first(tx).await.optional()?;
    let absent = || reason::not_found("shipment", id);
    let part = part.ok_or_else(absent)?;
    let life = open(tx, part, keeper, mover).await.map_err(|refused| unseen(refused, absent))?;
    Ok((part, life))
}

/// What is refused as not there, told of what was asked for.
fn unseen(refused: Error, absent: impl FnOnce() -> Error) -> Error {
    if refused.reason() == ErrorReason::NotFound { absent() } else { refused }
}

/// What a store of `keeper`'s has sold in one order, and where it goes.
pub async fn load(tx: &mut Tx, vault: &Vault, id: StoreOrderId, keeper: Keeper) -> Result<Sold> {
    let (order_id, _) = find(tx, id, keeper).await?;
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

/// All that a store has sold, added up if that is asked for.
pub async fn add_up(tx: &mut Tx, store_id: StoreId, filter: &SoldFilter) -> Result<Option<Sums>> {
    if !filter.sums {
        return Ok(None);
    }
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
    Ok(Some(Sums { count, subtotal, discount, shipping, total }))
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
