//! The words of the catalog.

use chrono::{DateTime, Utc};

use crate::base::ids::{AccountId, ProductId, StoreId, VariantId};
use crate::base::money::Money;

/// Something that a store sells, in one or more variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// Its name in the system.
    pub id: ProductId,
    /// Who sells it.
    pub store_id: StoreId,
    /// What buyers see.
    pub name: String,
    /// What it is; may be empty.
    pub description: String,
    /// The price before a variant's difference.
    pub price: Money,
    /// How far it has come.
    pub state: State,
    /// What can be put into an order, in the seller's order.
    pub variants: Vec<Variant>,
    /// The most pieces of it that one order may have; `None` for no limit of its own.
    pub quantity_max_per_order: Option<i32>,
    /// How often its seller has said what it is: from 1.
    pub revision: i32,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// What a product was for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Which one: from 1.
    pub number: i32,
    /// What it was called.
    pub name: String,
    /// What it was said to be.
    pub description: String,
    /// What it cost before a variant's difference.
    pub price: Money,
    /// The most pieces that one order could have; `None` for no limit of its own.
    pub quantity_max_per_order: Option<i32>,
    /// Who made it so.
    pub actor_id: AccountId,
    /// From when on.
    pub created_at: DateTime<Utc>,
}

/// A choice of a product's options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name in the system.
    pub id: VariantId,
    /// What buyers choose.
    pub name: String,
    /// What it costs more, or less, than the product's price.
    pub price_difference: Money,
    /// What one piece costs.
    pub price: Money,
    /// The pieces left.
    pub stock: i32,
}

/// How far a product has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Only its store sees it.
    Draft,
    /// It is listed and can be ordered.
    OnSale,
    /// It can be looked at, but neither found nor ordered.
    Paused,
}

/// What a seller does with a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Put it on sale.
    Publish,
    /// Take it off sale.
    Pause,
}

/// What an order has to know of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is offered.
    pub variant_id: VariantId,
    /// The variant's name.
    pub variant_name: String,
    /// The product that it is a variant of.
    pub product_id: ProductId,
    /// The product's name.
    pub product_name: String,
    /// How far the product has come.
    pub state: State,
    /// What one piece costs.
    pub price: Money,
    /// The most pieces of the product that one order may have; `None` for no limit of its own.
    pub quantity_max_per_order: Option<i32>,
    /// Who sells it.
    pub store_id: StoreId,
    /// The marketplace's share of a sale, in hundredths of a percent.
    pub commission_basis_points: i32,
}

impl Product {
    /// Changes whenever its seller says what it is.
    #[must_use]
    pub fn etag(&self) -> String {
        self.revision.to_string()
    }
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::OnSale, Self::Paused];

    /// As rows and errors say it: `ON_SALE`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::OnSale => "ON_SALE",
            Self::Paused => "PAUSED",
        }
    }
}
