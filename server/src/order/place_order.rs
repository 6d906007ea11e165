//! `PlaceOrder`: turns wanted lines into orders, paid with points.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, Utc};

use super::model::{
    Address, Line, Order, Part, PricedLine, Purchase, Shelf, State, StoreOrder, WantedLine,
};
use super::{events, rules, store};
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, StoreId, StoreOrderId, TransferId, VariantId,
};
use crate::base::money::Money;
use crate::inventory::model::{Cause as MovementCause, Movement};
use crate::platform::db::Tx;
use crate::platform::outbox;
use crate::wallet::model::{Balances, Cause, LedgerAccount, Transfer};
use crate::{catalog, inventory, wallet};

/// What to order, and for whom.
#[derive(Clone, Debug)]
pub struct PlaceOrder {
    /// Who buys.
    pub buyer_id: AccountId,
    /// What to buy; no variant twice.
    pub lines: Vec<WantedLine>,
    /// Where the goods go.
    pub shipping_address: Address,
}

/// Places every order that may be placed, one after the other, and answers each command in its place.
///
/// A refused order changes nothing and leaves the others alone. Locks are taken in the one global order: stock by
/// ascending variant, then wallets by ascending owner.
pub async fn place_order(
    app: &App,
    tx: &mut Tx,
    commands: &[PlaceOrder],
    now: DateTime<Utc>,
) -> Result<Vec<Result<Order>>> {
    // Load.
    let before = load_shelf(tx, commands).await?;

    // Decide.
    let mut shelf = before.clone();
    let decided = commands.iter().map(|command| {
        let purchase = rules::purchase(&mut shelf, command.buyer_id, &command.lines)?;
        order(command, purchase, now)
    });
    let answers: Vec<Result<Order>> = decided.collect();

    // Save.
    let orders: Vec<&Order> = answers.iter().flatten().collect();
    if !orders.is_empty() {
        let stock = changed(&before.stock, shelf.stock);
        let balances: Balances = changed(&before.balances, shelf.balances);
        save(app, tx, &orders, &stock, &balances, now).await?;
    }
    Ok(answers)
}

async fn load_shelf(tx: &mut Tx, commands: &[PlaceOrder]) -> Result<Shelf> {
    let variants = commands.iter().flat_map(|it| &it.lines).map(|it| it.variant_id);
    let variants: Vec<VariantId> = variants.collect::<BTreeSet<_>>().into_iter().collect();
    let buyers: BTreeSet<AccountId> = commands.iter().map(|it| it.buyer_id).collect();
    let buyers: Vec<AccountId> = buyers.into_iter().collect();
    let tx = &*tx;
    // Sent together, run in this order: what is offered is read once the locks are held.
    let (stock, balances, offers) = tokio::try_join!(
        biased;
        inventory::store::lock_stock(tx, &variants),
        wallet::store::lock_balances(tx, &buyers),
        catalog::store::load_offers(tx, &variants),
    )?;
    Ok(Shelf { offers, stock, balances })
}

async fn save(
    app: &App,
    tx: &mut Tx,
    orders: &[&Order],
    stock: &BTreeMap<VariantId, i32>,
    balances: &Balances,
    now: DateTime<Utc>,
) -> Result<()> {
    let movements: Vec<Movement> = orders.iter().flat_map(|it| movements(it)).collect();
    let transfers: Vec<Transfer> = orders.iter().flat_map(|it| transfers(it)).collect();
    let events: Vec<outbox::Event> = orders.iter().map(|it| events::order_placed(it)).collect();
    let tx = &*tx;
    // Sent together, run in this order: lines follow the orders that they belong to, events come last.
    tokio::try_join!(
        biased;
        inventory::store::update_stock(tx, stock, now),
        inventory::store::insert_movements(tx, &movements, now),
        wallet::store::update_balances(tx, balances, now),
        wallet::store::insert_transfers(tx, &transfers, now),
        store::insert_orders(tx, &app.keys, orders),
        store::insert_store_orders(tx, orders),
        store::insert_lines(tx, orders),
        store::insert_events(tx, orders),
        outbox::append(tx, &events, now),
    )?;
    Ok(())
}

fn order(command: &PlaceOrder, purchase: Purchase, now: DateTime<Utc>) -> Result<Order> {
    Ok(Order {
        id: OrderId::new(),
        number: order_number(now)?,
        buyer_id: command.buyer_id,
        state: State::Ordered,
        amounts: purchase.amounts,
        shipping_address: command.shipping_address.clone(),
        store_orders: purchase.parts.into_iter().map(store_order).collect(),
        placed_at: now,
    })
}

fn store_order((store_id, part): (StoreId, Part)) -> StoreOrder {
    let line = |PricedLine { item, quantity, subtotal }| Line {
        id: OrderLineId::new(),
        item,
        quantity,
        subtotal,
        discount: Money::zero(subtotal.currency()),
        total: subtotal,
    };
    StoreOrder {
        id: StoreOrderId::new(),
        store_id,
        state: State::Ordered,
        amounts: part.amounts,
        lines: part.lines.into_iter().map(line).collect(),
    }
}

/// The day in Korea and forty random bits, in letters that nobody confuses: `20261120-7K4M2Q9X`.
fn order_number(now: DateTime<Utc>) -> Result<String> {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const SEOUL: i32 = 9 * 60 * 60;
    let mut random = [0; 8];
    aws_lc_rs::rand::fill(&mut random)
        .map_err(|_opaque| Error::internal(anyhow::anyhow!("no random numbers")))?;
    let day = FixedOffset::east_opt(SEOUL).map(|it| now.with_timezone(&it).format("%Y%m%d"));
    let day = day.ok_or_else(|| Error::internal(anyhow::anyhow!("no such offset")))?;
    let letters = random.iter().filter_map(|it| LETTERS.get(usize::from(it % 32)));
    Ok(format!("{day}-{}", letters.map(|it| char::from(*it)).collect::<String>()))
}

fn movements(order: &Order) -> impl Iterator<Item = Movement> {
    let lines = order.store_orders.iter().flat_map(|it| &it.lines);
    lines.map(|it| Movement {
        variant_id: it.item.variant_id,
        quantity: it.quantity.saturating_neg(),
        cause: MovementCause::Order(order.id),
    })
}

/// One transfer for every store's part; a part that costs nothing moves nothing.
fn transfers(order: &Order) -> impl Iterator<Item = Transfer> {
    let paid = order.store_orders.iter().filter(|it| it.amounts.points.minor() != 0);
    paid.map(|it| Transfer {
        id: TransferId::new(),
        debit: LedgerAccount::Wallet(order.buyer_id),
        credit: LedgerAccount::Sales,
        amount: it.amounts.points,
        cause: Cause::Order { order_id: order.id, store_order_id: it.id },
    })
}

/// The values of `after` that are others than `before`.
fn changed<K: Ord, V: PartialEq>(before: &BTreeMap<K, V>, after: BTreeMap<K, V>) -> BTreeMap<K, V> {
    after.into_iter().filter(|(key, value)| before.get(key) != Some(value)).collect()
}
