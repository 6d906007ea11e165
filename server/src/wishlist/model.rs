//! The words of hearts and wishlists.

use chrono::{DateTime, Utc};

use crate::base::ids::{HeartId, ProductId, WishlistItemId};
use crate::cart::model::{CartLine, ShownLine};
use crate::catalog::model::Product;

/// Somebody's heart for a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heart {
    /// Its name in the system; later in order than those that were given before.
    pub id: HeartId,
    /// What it is for.
    pub product_id: ProductId,
    /// When it was given.
    pub created_at: DateTime<Utc>,
}

/// A product that has somebody's heart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearted {
    /// Names the heart.
    pub id: HeartId,
    /// The product.
    pub product: Product,
}

/// A variant on a wishlist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishlistItem {
    /// Its name in the system; later in order than those that came before.
    pub id: WishlistItemId,
    /// What is wished for and how many, as its buyer last saw it.
    pub line: CartLine,
    /// Since when it is on the list.
    pub created_at: DateTime<Utc>,
}

/// An item beside what is offered today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownItem {
    /// Names the item.
    pub id: WishlistItemId,
    /// What is wished for.
    pub line: ShownLine,
    /// Since when it is on the list.
    pub created_at: DateTime<Utc>,
}
