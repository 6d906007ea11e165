//! What buyers mean to buy.
//!
//! - Nothing in a cart is held for its buyer; prices are today's.
//! - A cart's lock comes before any of its lines', so two tabs at once lose no update.

pub mod model;
pub mod rules;
pub mod store;
pub mod add_cart_item;
pub mod set_cart_item_quantity;
pub mod remove_cart_item;
pub mod clear_cart;
pub mod wire;
pub mod service;
pub mod custody;
