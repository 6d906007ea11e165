//! `CancelOrder`: gives stock and points back.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::life_rules::{Life, Mover};
use super::model::{Line, Order};
use super::store::{self, lives};
use crate::base::error::Result;
use crate::base::ids::{AccountId, OrderId, TransferId, VariantId};
use crate::catalog::store::purchases;
use crate::inventory::model::{Cause as MovementCause, Movement};
use crate::platform::audit;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;
use crate::wallet::model::{Cause, LedgerAccount, Transfer};
use crate::{inventory, wallet};

/// Cancels the buyer's order, or refuses if it is too late.
///
/// Of two that cancel at once the second waits for the first and finds the order cancelled.
pub async fn cancel_order(
    tx: &mut Tx,
    id: OrderId,
    buyer_id: AccountId,
    seal: &SealKey,
    now: DateTime<Utc>,
) -> Result<Order> {
    // Load.
    let order = store::lock_order(tx, Some(seal), id, buyer_id).await?;
    // Decided before anything else is locked: whoever is too late holds nobody up.
    let mover = Mover { actor_id: Some(buyer_id), reason: "CANCELLED_BY_BUYER", at: now };
    let mut life = Life::of(order, lives::count_steps(tx, id).await?, mover);
    life.cancel()?;
    let order = life.order();
    let returning = pieces(order, |it| it.item.variant_id);
    let variants: Vec<VariantId> = returning.keys().copied().collect();
    let mut stock = inventory::store::lock_stock(tx, &variants).await?;
    let mut balances = wallet::store::lock_balances(tx, &[buyer_id]).await?;

    // Decide.
    for (variant_id, quantity) in &returning {
        let available = stock.entry(*variant_id).or_default();
        *available = available.saturating_add(*quantity);
    }
    wallet::rules::give_back(&mut balances, buyer_id, order.amounts.points)?;

    // Save.
    let movements = movements(order, &returning);
    let transfers: Vec<Transfer> = transfers(order).collect();
    let acts = [Trail::of(buyer_id).act("ORDER_CANCELLED", id)];
    let bought = pieces(order, |it| it.item.product_id);
    purchases::take_back(tx, buyer_id, &bought, order.placed_at, now).await?;
    tokio::try_join!(
        biased;
        inventory::store::update_stock(tx, &stock, now),
        inventory::store::insert_movements(tx, &movements, now),
        wallet::store::update_balances(tx, &balances, now),
        wallet::store::insert_transfers(tx, &transfers, now),
        audit::append(tx, &acts, now),
    )?;
    lives::save(tx, &life, now).await?;
    Ok(life.into_order())
}

/// The pieces that the order took of each variant, or of whatever `of` tells.
fn pieces<K: Ord>(order: &Order, of: impl Fn(&Line) -> K) -> BTreeMap<K, i32> {
    let mut pieces: BTreeMap<K, i32> = BTreeMap::new();
    for line in order.store_orders.iter().flat_map(|it| &it.lines) {
        let sum = pieces.entry(of(line)).or_default();
        *sum = sum.saturating_add(line.quantity);
    }
    pieces
}

fn movements(order: &Order, returning: &BTreeMap<VariantId, i32>) -> Vec<Movement> {
    let movement = |(variant_id, quantity): (&VariantId, &i32)| Movement {
        variant_id: *variant_id,
        quantity: *quantity,
        cause: MovementCause::Cancellation(order.id),
    };
    returning.iter().map(movement).collect()
}

fn transfers(order: &Order) -> impl Iterator<Item = Transfer> {
    let paid = order.store_orders.iter().filter(|it| it.amounts.points.minor() != 0);
    paid.map(|it| Transfer {
        id: TransferId::new(),
        debit: LedgerAccount::Sales,
        credit: LedgerAccount::Wallet(order.buyer_id),
        amount: it.amounts.points,
        cause: Cause::Cancellation { order_id: order.id, store_order_id: it.id },
    })
}
