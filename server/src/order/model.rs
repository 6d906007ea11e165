//! The words of the orders.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::life_model::{PartState, Shipment, State};
use crate::base::address::Address;
use crate::base::ids::{
    AccountId, OrderId, OrderLineId, ProductId, StoreId, StoreOrderId, VariantId,
};
use crate::base::money::Money;
use crate::cart::model::CartLine;
use crate::catalog::model::{Offer, Purchases};
use crate::wallet::model::Balances;

/// One checkout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its name in the system.
    pub id: OrderId,
    /// What people call it.
    pub number: String,
    /// Who bought.
    pub buyer_id: AccountId,
    /// How far it has come.
    pub state: State,
    /// What it costs.
    pub amounts: Amounts,
    /// Where the goods go; `None` for whom it does not concern, and once the buyer has left.
    pub shipping_address: Option<Address>,
    /// The parts of it, one for each store, in the order of the stores' ids.
    pub store_orders: Vec<StoreOrder>,
    /// When it was placed.
    pub placed_at: DateTime<Utc>,
}

/// The part of an order that one store fulfils.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreOrder {
    /// Its name in the system.
    pub id: StoreOrderId,
    /// Who fulfils it.
    pub store_id: StoreId,
    /// How far it has come.
    pub state: PartState,
    /// The store's share of what the order costs.
    pub amounts: Amounts,
    /// What is bought from the store.
    pub lines: Vec<Line>,
    /// What was sent of it, first to last.
    pub shipments: Vec<Shipment>,
}

/// What a store has sold in one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sold {
    /// What was sold.
    pub part: StoreOrder,
    /// The order that it is a part of.
    pub order_id: OrderId,
    /// What people call the order.
    pub order_number: String,
    /// When it was placed.
    pub placed_at: DateTime<Utc>,
    /// Where it goes; `None` in lists, and once the buyer has left.
    pub shipping_address: Option<Address>,
}

/// Which of what was sold is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoldFilter {
    /// Only what is in one of these states; none stands for all.
    pub states: Vec<PartState>,
    /// Only what was ordered then or later.
    pub from: Option<DateTime<Utc>>,
    /// Only what was ordered before.
    pub to: Option<DateTime<Utc>>,
    /// Whether it is added up.
    pub sums: bool,
}

/// What was sold, added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    /// How many parts of orders there are.
    pub count: i64,
    /// The lines' prices.
    pub subtotal: Money,
    /// What was taken off.
    pub discount: Money,
    /// What sending cost.
    pub shipping: Money,
    /// What was paid.
    pub total: Money,
}

/// What an order, or a part of it, costs: `total = subtotal - discount + shipping`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// The lines' prices added up.
    pub subtotal: Money,
    /// What is taken off.
    pub discount: Money,
    /// What sending costs.
    pub shipping: Money,
    /// What is paid.
    pub total: Money,
    /// How much of the total is paid with points.
    pub points: Money,
}

/// A variant that was bought, frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name in the system.
    pub id: OrderLineId,
    /// What was bought, as it was.
    pub item: Item,
    /// How many.
    pub quantity: i32,
    /// `unit_price` times `quantity`.
    pub subtotal: Money,
    /// What is taken off this line.
    pub discount: Money,
    /// What is paid for it.
    pub total: Money,
}

/// What is frozen of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The variant.
    pub variant_id: VariantId,
    /// The product that it is a variant of.
    pub product_id: ProductId,
    /// The product's name.
    pub product_name: String,
    /// The variant's name.
    pub variant_name: String,
    /// What one piece cost without a discount.
    pub unit_price: Money,
    /// The marketplace's share, in hundredths of a percent.
    pub commission_basis_points: i32,
}

/// What is to be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// These lines; no variant twice.
    Lines(Vec<WantedLine>),
    /// These variants out of the buyer's cart; none stands for all that is in it.
    Cart(Vec<VariantId>),
    /// These variants off the buyer's wishlist; none stands for all that is on it.
    Wishlist(Vec<VariantId>),
}

/// A variant to buy, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WantedLine {
    /// What.
    pub variant_id: VariantId,
    /// How many; positive.
    pub quantity: i32,
    /// Where the request names it, to tell what is wrong with it.
    pub place: Place,
}

/// Where a request names what it wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this one of its lines.
    Line(usize),
    /// In its choice out of the cart.
    Cart,
    /// In its choice off the wishlist.
    Wishlist,
}

impl Place {
    /// The field that holds all that is wanted.
    #[must_use]
    pub const fn list(self) -> &'static str {
        match self {
            Self::Line(_) => "lines",
            Self::Cart => "cart",
            Self::Wishlist => "wishlist",
        }
    }

    /// The path of `field` of the line, or of the choice.
    #[must_use]
    pub fn field(self, field: &str) -> String {
        match self {
            Self::Line(index) => format!("lines[{index}].{field}"),
            Self::Cart | Self::Wishlist => self.list().to_owned(),
        }
    }
}

/// What orders are decided on: all that the wanted variants and the buyers' carts, wishlists and wallets hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The carts that are ordered from.
    pub carts: BTreeMap<AccountId, Vec<CartLine>>,
    /// The wishlists that are ordered from.
    pub wishlists: BTreeMap<AccountId, Vec<CartLine>>,
    /// What is offered. What was never published is not here.
    pub offers: BTreeMap<VariantId, Offer>,
    /// The pieces left.
    pub stock: BTreeMap<VariantId, i32>,
    /// What the buyers' wallets hold.
    pub balances: Balances,
    /// What the buyers have of the products that have a limit for each.
    pub purchases: Purchases,
}

/// An order that may be placed: priced, and its stock and points taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purchase {
    /// What it costs.
    pub amounts: Amounts,
    /// Its lines by store.
    pub parts: BTreeMap<StoreId, Part>,
}

/// What a purchase takes from one store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The store's share of what the purchase costs.
    pub amounts: Amounts,
    /// What is bought from the store, in the order in which it was wanted.
    pub lines: Vec<PricedLine>,
}

/// A line with its price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedLine {
    /// What is bought.
    pub item: Item,
    /// How many.
    pub quantity: i32,
    /// What they cost before anything is taken off.
    pub subtotal: Money,
    /// What the seller takes off.
    pub discount: Money,
    /// What is paid for them.
    pub total: Money,
}

impl Shelf {
    /// What the buyer has where `wanted` is chosen from; nothing where it is chosen from nowhere.
    #[must_use]
    pub fn held(&self, buyer_id: AccountId, wanted: &Wanted) -> &[CartLine] {
        let held = match wanted {
            Wanted::Lines(_) => None,
            Wanted::Cart(_) => self.carts.get(&buyer_id),
            Wanted::Wishlist(_) => self.wishlists.get(&buyer_id),
        };
        held.map_or(&[], Vec::as_slice)
    }
}

impl Amounts {
    /// The code of the currency that all of them are in.
    #[must_use]
    pub const fn currency(&self) -> &'static str {
        self.total.currency().code()
    }
}
