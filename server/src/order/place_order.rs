//! `PlaceOrder`: turns wanted lines into orders, paid with points.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, Utc};
use jangteo_sdk::order::v1 as pb;
use prost::Message;

use super::life_model::{Move, PartState, State, StepTaken};
use super::model::{Line, Order, Part, PricedLine, Purchase, Shelf, StoreOrder, Wanted};
use super::{events, rules, store};
use crate::base::address::Address;
use crate::base::error::{Error, Result};
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, StoreId, StoreOrderId, TransferId, VariantId,
};
use crate::base::money::Money;
use crate::cart::model::CartLine;
use crate::catalog::model::Purchases;
use crate::catalog::store::offers::load_offers;
use crate::catalog::store::purchases;
use crate::inventory::model::{Cause as MovementCause, Movement};
use crate::platform::audit::{Act, Trail};
use crate::platform::db::Tx;
use crate::platform::group_commit::Operation;
use crate::platform::keys::SealKey;
use crate::platform::{audit, outbox};
use crate::wallet::model::{Balances, Cause, LedgerAccount, Transfer};
use crate::{cart, inventory, wallet, wishlist};

/// The bytes of a quote that is told in an error.
const QUOTE_BYTES_MAX: usize = 4 << 10;

/// What to order, and for whom.
#[derive(Clone, Debug)]
pub struct PlaceOrder {
    /// Who buys.
    pub buyer_id: AccountId,
    /// Seals where the goods go.
    pub seal: SealKey,
    /// What to buy.
    pub wanted: Wanted,
    /// Where the goods go.
    pub shipping_address: Address,
    /// What the buyer was told that it costs; `None` for whatever it costs.
    pub expected_total: Option<Money>,
}

/// Places the orders of a batch: every one that may be placed, one after the other.
///
/// A refused order changes nothing and leaves the others alone. Locks are taken in the one global order: carts,
/// wishlists, stock and wallets, each by ascending id.
pub struct PlaceOrders;

/// The orders of a batch, and what they have changed.
#[derive(Default)]
pub struct Placed {
    orders: Vec<Order>,
    stock: BTreeMap<VariantId, i32>,
    balances: Balances,
    purchases: Purchases,
    /// What seals the buyers' addresses.
    seals: BTreeMap<AccountId, SealKey>,
    /// The lines that are in no cart any more, and on no wishlist.
    from_carts: Vec<(AccountId, VariantId)>,
    from_wishlists: Vec<(AccountId, VariantId)>,
}

impl Operation for PlaceOrders {
    type Command = PlaceOrder;
    type Response = pb::PlaceOrderResponse;
    type Rows = Shelf;
    type Changes = Placed;

    const NAME: &'static str = "order.place_order";

    async fn load(&self, tx: &Tx, commands: &[&PlaceOrder], now: DateTime<Utc>) -> Result<Shelf> {
        load_shelf(tx, commands, now).await
    }

    fn decide(
        &self,
        before: Shelf,
        commands: &[&PlaceOrder],
        now: DateTime<Utc>,
    ) -> (Vec<Result<pb::PlaceOrderResponse>>, Placed) {
        let mut shelf = before.clone();
        let mut orders = Vec::with_capacity(commands.len());
        let answers = commands.iter().map(|command| {
            let order = decide(&mut shelf, command, now)?;
            orders.push(order.clone());
            Ok(pb::PlaceOrderResponse { order: Some(order.into()) })
        });
        let answers = answers.collect();
        let from_carts = bought(&before.carts, &shelf.carts);
        let from_wishlists = bought(&before.wishlists, &shelf.wishlists);
        let stock = changed(&before.stock, shelf.stock);
        let balances = changed(&before.balances, shelf.balances);
        let purchases = changed(&before.purchases, shelf.purchases);
        let seals = commands.iter().map(|it| (it.buyer_id, it.seal.clone())).collect();
        let placed =
            Placed { orders, stock, balances, purchases, seals, from_carts, from_wishlists };
        (answers, placed)
    }

    async fn save(&self, tx: &Tx, placed: &Placed, now: DateTime<Utc>) -> Result<()> {
        if placed.orders.is_empty() { Ok(()) } else { save(tx, placed, now).await }
    }
}

fn decide(shelf: &mut Shelf, command: &PlaceOrder, now: DateTime<Utc>) -> Result<Order> {
    let lines = rules::lines(&command.wanted, shelf.held(command.buyer_id, &command.wanted))?;
    let purchase = rules::quote(&shelf.offers, &lines)?;
    rules::check_expected(command.expected_total, &purchase)
        .map_err(|changed| changed.with_detail(&new_quote(&purchase)))?;
    rules::take(shelf, command.buyer_id, &lines, &purchase)?;
    order(command, purchase, now)
}

/// The quote that a changed price is refused with. Details travel in a header, which clients limit, so a quote of many
/// lines is told without them.
fn new_quote(purchase: &Purchase) -> pb::Quote {
    let mut quote = pb::Quote::from(purchase.clone());
    if QUOTE_BYTES_MAX < quote.encoded_len() {
        quote.store_quotes.clear();
    }
    quote
}

async fn load_shelf(tx: &Tx, commands: &[&PlaceOrder], now: DateTime<Utc>) -> Result<Shelf> {
    let buyers = |of: &dyn Fn(&PlaceOrder) -> bool| -> Vec<AccountId> {
        let buyers: BTreeSet<AccountId> =
            commands.iter().filter(|it| of(it)).map(|it| it.buyer_id).collect();
        buyers.into_iter().collect()
    };
    let from_cart = buyers(&|it| matches!(it.wanted, Wanted::Cart(_)));
    let carts = match from_cart.as_slice() {
        [] => BTreeMap::new(),
        from_cart => cart::store::lock_carts(tx, from_cart, now).await?,
    };
    let from_wishlist = buyers(&|it| matches!(it.wanted, Wanted::Wishlist(_)));
    let wishlists = match from_wishlist.as_slice() {
        [] => BTreeMap::new(),
        from_wishlist => wishlist::store::items::lock_lines(tx, from_wishlist).await?,
    };
    let shelf = Shelf { carts, wishlists, ..Shelf::default() };
    let variants = commands.iter().flat_map(|it| variants(it, &shelf));
    let variants: Vec<VariantId> = variants.collect::<BTreeSet<_>>().into_iter().collect();
    let buyers = buyers(&|_| true);
    // Sent together, run in this order: what is offered is read once the locks are held.
    let (stock, balances, offers) = tokio::try_join!(
        biased;
        inventory::store::lock_stock(tx, &variants),
        wallet::store::lock_balances(tx, &buyers),
        load_offers(tx, &variants, now),
    )?;
    let purchases = match rules::limited(&offers).as_slice() {
        [] => Purchases::new(),
        limited => purchases::load(tx, limited, &buyers).await?,
    };
    Ok(Shelf { offers, stock, balances, purchases, ..shelf })
}

/// The variants that a command may turn out to want.
fn variants(command: &PlaceOrder, shelf: &Shelf) -> Vec<VariantId> {
    match &command.wanted {
        Wanted::Lines(lines) => lines.iter().map(|it| it.variant_id).collect(),
        Wanted::Cart(chosen) | Wanted::Wishlist(chosen) if !chosen.is_empty() => chosen.clone(),
        wanted @ (Wanted::Cart(_) | Wanted::Wishlist(_)) => {
            shelf.held(command.buyer_id, wanted).iter().map(|it| it.variant_id).collect()
        }
    }
}

/// The lines that were in carts, or on wishlists, before and are not after.
fn bought(
    before: &BTreeMap<AccountId, Vec<CartLine>>,
    after: &BTreeMap<AccountId, Vec<CartLine>>,
) -> Vec<(AccountId, VariantId)> {
    let lines = before.iter().flat_map(|(id, cart)| cart.iter().map(move |it| (*id, it)));
    let gone = lines.filter(|(id, line)| !after.get(id).is_some_and(|it| it.contains(line)));
    gone.map(|(id, line)| (id, line.variant_id)).collect()
}

async fn save(tx: &Tx, placed: &Placed, now: DateTime<Utc>) -> Result<()> {
    let Placed { orders, stock, balances, purchases, seals, from_carts, from_wishlists } = placed;
    let movements: Vec<Movement> = orders.iter().flat_map(movements).collect();
    let transfers: Vec<Transfer> = orders.iter().flat_map(transfers).collect();
    let events: Vec<outbox::Event> = orders.iter().map(events::order_placed).collect();
    let steps: Vec<StepTaken> = orders.iter().map(step_taken).collect();
    let acts: Vec<Act> =
        orders.iter().map(|it| Trail::of(it.buyer_id).act("ORDER_PLACED", it.id)).collect();
    // Sent together, run in this order: lines follow the orders that they belong to, events come last.
    tokio::try_join!(
        biased;
        cart::store::delete_lines(tx, from_carts),
        wishlist::store::items::delete_items(tx, from_wishlists),
        inventory::store::update_stock(tx, stock, now),
        inventory::store::insert_movements(tx, &movements, now),
        wallet::store::update_balances(tx, balances, now),
        wallet::store::insert_transfers(tx, &transfers, now),
        purchases::upsert(tx, purchases, now),
        store::insert_orders(tx, orders, seals),
        store::insert_store_orders(tx, orders),
        store::insert_lines(tx, orders),
        store::insert_steps(tx, &steps),
        audit::append(tx, &acts, now),
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
        shipping_address: Some(command.shipping_address.clone()),
        store_orders: purchase.parts.into_iter().map(store_order).collect(),
        placed_at: now,
    })
}

fn step_taken(order: &Order) -> StepTaken {
    StepTaken {
        order_id: order.id,
        sequence: 1,
        moved: Move::Order(None, order.state),
        actor_id: Some(order.buyer_id),
        reason: "PLACED",
        at: order.placed_at,
    }
}

fn store_order((store_id, part): (StoreId, Part)) -> StoreOrder {
    let line = |PricedLine { item, quantity, subtotal, discount, total }| Line {
        id: OrderLineId::new(),
        item,
        quantity,
        subtotal,
        discount,
        total,
    };
    StoreOrder {
        id: StoreOrderId::new(),
        store_id,
        state: PartState::Ordered,
        amounts: part.amounts,
        lines: part.lines.into_iter().map(line).collect(),
        shipments: Vec::new(),
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
