//! The words of the carts.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::base::ids::{AccountId, VariantId};
use crate::base::money::Money;
use crate::catalog::model::Offer;

/// A variant in a cart, as its buyer last saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CartLine {
    /// What.
    pub variant_id: VariantId,
    /// How many; positive.
    pub quantity: i32,
    /// What one piece cost.
    pub seen_price: Money,
    /// What the product was called.
    pub seen_product_name: String,
    /// What the variant was called.
    pub seen_variant_name: String,
}

/// A line beside what is offered today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownLine {
    /// The line.
    pub line: CartLine,
    /// What is offered; `None` for what is offered no more.
    pub offer: Option<Offer>,
    /// What one piece costs: today's price, or the last one.
    pub price: Money,
    /// What they cost together.
    pub total: Money,
    /// What the buyer should know before ordering.
    pub notices: Vec<Notice>,
}

/// A cart at today's prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cart {
    /// What is in it, in the order in which it was put there.
    pub lines: Vec<ShownLine>,
    /// What the lines that can be ordered cost together.
    pub subtotal: Money,
}

/// Carts that are held, beside what is offered and left of what is in them and of what is to be put in.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// The lines of each cart.
    pub carts: BTreeMap<AccountId, Vec<CartLine>>,
    /// What is offered.
    pub offers: BTreeMap<VariantId, Offer>,
    /// What is left.
    pub stock: BTreeMap<VariantId, i32>,
}

/// Something that changed while a line waited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// One piece costs something else.
    PriceChanged {
        /// What it cost.
        old: Money,
        /// What it costs.
        new: Money,
    },
    /// The product has another name.
    ProductRenamed {
        /// What it was called.
        old: String,
        /// What it is called.
        new: String,
    },
    /// The variant has another name.
    OptionRenamed {
        /// What it was called.
        old: String,
        /// What it is called.
        new: String,
    },
    /// Fewer pieces are left than the cart holds.
    OutOfStock {
        /// What the cart holds.
        wanted: i32,
        /// What is left.
        left: i32,
    },
    /// The product's sale has not begun.
    NotOpen {
        /// When it begins.
        opens_at: DateTime<Utc>,
    },
    /// The product is not on sale.
    Unavailable {
        /// What has become of it.
        state: &'static str,
    },
}

impl CartLine {
    /// A line for `quantity` pieces of what is offered, as the buyer sees it now.
    #[must_use]
    pub fn of(offer: &Offer, quantity: i32) -> Self {
        Self {
            variant_id: offer.variant_id,
            quantity,
            seen_price: offer.price,
            seen_product_name: offer.product_name.clone(),
            seen_variant_name: offer.variant_name.clone(),
        }
    }
}
