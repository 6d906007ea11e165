//! What was bought.
//!
//! - An order, its store orders and its lines come into being together, and their amounts add up:
//!   `total = subtotal - discount + shipping`, and the parts' amounts are shares of the whole's.
//! - A line never changes: what it cost and was called is frozen.
//! - An order that is `ORDERED` has taken its stock and is paid to the last won; one that is `CANCELLED` has given
//!   both back, once.
//! - Locks come in this order: the order itself, carts, wishlists, stock, wallets.

pub mod model;
pub mod rules;
pub mod store;
pub mod events;
pub mod quote_order;
pub mod place_order;
pub mod cancel_order;
pub mod watch_order;
pub mod wire;
pub mod service;
pub mod custody;
