//! What people like, and what buyers may want to buy one day.
//!
//! - Somebody gives a product one heart at most, and it has as many as it says. The catalog counts them.
//! - A heart for what is hidden stays, unseen, and is there again with the product.
//! - Nothing on a wishlist is held for its buyer; prices are today's.
//! - Whoever adds to either holds their account. An order holds the items that it takes, after carts and before stock.

pub mod model;
pub mod rules;
pub mod store;
pub mod heart_product;
pub mod unheart_product;
pub mod set_wishlist_item;
pub mod remove_wishlist_item;
pub mod wire;
pub mod service;
pub mod custody;
