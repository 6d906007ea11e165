//! The words of the catalog.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::base::ids::{
    AccountId, CategoryId, ImageId, OptionId, OptionValueId, ProductId, StoreId, VariantId,
};
use crate::base::money::Money;
use crate::base::picture::{PictureType, Size, Unfit};

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
    /// What its variants differ in, in the seller's order; none where they have nothing but their names.
    pub options: Vec<ProductOption>,
    /// What can be put into an order, in the seller's order.
    pub variants: Vec<Variant>,
    /// Its pictures that are ready, in the seller's order.
    pub images: Vec<Image>,
    /// How many may be bought.
    pub limits: Limits,
    /// What is taken off for a while.
    pub discount: Option<Discount>,
    /// When it can be ordered.
    pub window: Window,
    /// Where it is in the tree; `None` for nowhere.
    pub category_id: Option<CategoryId>,
    /// What it is also found by.
    pub tags: Vec<String>,
    /// How often its seller has said what it is: from 1.
    pub revision: i32,
    /// How many have given it their heart.
    pub heart_count: i64,
    /// What its seller calls it elsewhere, where it was imported.
    pub external_id: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// How many pieces of a product may be bought, all its variants together; `None` for as many as there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// With one order.
    pub per_order: Option<i32>,
    /// By one buyer, since this limit was set.
    pub per_buyer: Option<i32>,
}

/// What a seller takes off the price of a product for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discount {
    /// How much of the price, in hundredths of a percent: 1 to 10,000.
    pub basis_points: i32,
    /// When.
    pub window: Window,
}

/// From when, and until when, that moment excluded; `None` for ever.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// From when on.
    pub opens_at: Option<DateTime<Utc>>,
    /// Until when.
    pub closes_at: Option<DateTime<Utc>>,
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
    /// How many could be bought.
    pub limits: Limits,
    /// What was taken off.
    pub discount: Option<Discount>,
    /// What its variants differed in, in the seller's order.
    pub options: Vec<ProductOption>,
    /// What could be ordered, in the seller's order.
    pub variants: Vec<PastVariant>,
    /// Who made it so.
    pub actor_id: AccountId,
    /// From when on.
    pub created_at: DateTime<Utc>,
}

/// What a variant was for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastVariant {
    /// Which one.
    pub id: VariantId,
    /// What it was called.
    pub name: String,
    /// What it was of.
    pub combination: Combination,
    /// What it cost more, or less, than the product.
    pub price_difference: Money,
}

/// What the variants of a product differ in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductOption {
    /// Its name in the system.
    pub id: OptionId,
    /// What buyers see.
    pub name: String,
    /// What can be chosen, in the seller's order.
    pub values: Vec<OptionValue>,
}

/// What can be chosen of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionValue {
    /// Its name in the system.
    pub id: OptionValueId,
    /// What buyers see.
    pub name: String,
    /// What a variant of it costs more, or less, unless its seller said otherwise.
    pub extra_price: Money,
}

/// What a variant is of: one value of each of its product's options.
pub type Combination = BTreeSet<OptionValueId>;

/// A choice of a product's options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name in the system.
    pub id: VariantId,
    /// What buyers choose.
    pub name: String,
    /// What it is of.
    pub combination: Combination,
    /// What it costs more, or less, than the product's price.
    pub price_difference: Money,
    /// What one piece costs without a discount.
    pub list_price: Money,
    /// What one piece costs.
    pub price: Money,
    /// The pieces left.
    pub stock: i32,
}

/// A picture of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its name in the system.
    pub id: ImageId,
    /// What it is a picture of.
    pub product_id: ProductId,
    /// How far it has come.
    pub state: ImageState,
    /// What its uploader said that it is.
    pub type_: PictureType,
    /// How many bytes its uploader said that it has.
    pub byte_length: u64,
    /// How large it is as it was uploaded, upright, once that is known.
    pub size: Option<Size>,
    /// What it shows, for those who do not see it; may be empty.
    pub alt_text: String,
    /// Its place among those that were uploaded, from 0; lower comes first.
    pub position: Option<i32>,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
}

/// How far a picture has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageState {
    /// It may be uploaded.
    Awaited,
    /// It was uploaded, and is to be drawn.
    Processing,
    /// Everybody who sees the product sees it.
    Ready,
    /// It cannot be shown.
    Refused(Unfit),
    /// It is gone, as soon as its objects are.
    Deleted,
}

/// What is left of a product that everybody may see.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shelf {
    /// How far it has come.
    pub state: State,
    /// The pieces left of each variant, in the seller's order.
    pub variants: Vec<(VariantId, i32)>,
}

/// How much is left of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing.
    SoldOut,
    /// The last few pieces.
    Low,
    /// More than that.
    Plenty,
}

/// How far a product has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Only its store sees it.
    Draft,
    /// It is listed and can be ordered.
    OnSale,
    /// It can be looked at, but neither found nor ordered.
    Paused,
    /// Its sale is over.
    Ended,
}

/// What a seller does with a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Put it on sale.
    Publish,
    /// Take it off sale.
    Pause,
}

/// What an order has to know of a variant at a time.
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
    /// When its sale opens, if that is to come.
    pub opens_at: Option<DateTime<Utc>>,
    /// What one piece costs without a discount.
    pub list_price: Money,
    /// What one piece costs.
    pub price: Money,
    /// How many of the product may be bought.
    pub limits: Limits,
    /// Who sells it.
    pub store_id: StoreId,
    /// The marketplace's share of a sale, in hundredths of a percent.
    pub commission_basis_points: i32,
}

/// The pieces that buyers have of the products that have a limit for each.
pub type Purchases = BTreeMap<(ProductId, AccountId), i32>;

impl Product {
    /// Changes whenever its seller says what it is.
    #[must_use]
    pub fn etag(&self) -> String {
        self.revision.to_string()
    }
}

impl Window {
    /// Whether it has begun by `now`.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.opens_at.is_none_or(|it| it <= now)
    }

    /// Whether it is over by `now`.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.closes_at.is_some_and(|it| it <= now)
    }
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::OnSale, Self::Paused, Self::Ended];

    /// As rows and errors say it: `ON_SALE`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::OnSale => "ON_SALE",
            Self::Paused => "PAUSED",
            Self::Ended => "ENDED",
        }
    }
}

impl ImageState {
    /// As rows say it: `READY`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Awaited => "AWAITED",
            Self::Processing => "PROCESSING",
            Self::Ready => "READY",
            Self::Refused(_) => "REFUSED",
            Self::Deleted => "DELETED",
        }
    }

    /// The state of a row.
    #[must_use]
    pub fn from_names(name: &str, refusal: Option<&str>) -> Option<Self> {
        let unfit = refusal.and_then(|it| Unfit::ALL.into_iter().find(|unfit| unfit.name() == it));
        let refused = unfit.map(Self::Refused);
        let all = [Self::Awaited, Self::Processing, Self::Ready, Self::Deleted];
        all.into_iter().chain(refused).find(|it| it.name() == name)
    }
}
