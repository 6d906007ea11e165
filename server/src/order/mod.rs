//! What was bought.
//!
//! - An order, its store orders and its lines come into being together, and their amounts add up:
//!   `total = subtotal - discount + shipping`, and the parts' amounts are shares of the whole's.
//! - A line never changes: what it cost and was called is frozen.
//! - An order that is `ORDERED` has taken its stock and is paid to the last won; one that is `CANCELLED` has given
//!   both back, once. Its parts live on their own from there, each until it is confirmed; then the order is complete.
//! - No more pieces are sent than were bought, and no shipment goes back.
//! - Every step of any of them is written down and told, in [`life_rules::Life`] alone.
//! - Locks come in this order: the order itself, carts, wishlists, stock, wallets.

pub mod model;
pub mod life_model;
pub mod rules;
pub mod life_rules;
pub mod store;
pub mod events;
pub mod quote_order;
pub mod place_order;
pub mod cancel_order;
pub mod ship_order;
pub mod update_shipment;
pub mod mark_in_transit;
pub mod mark_delivered;
pub mod confirm_purchase;
pub mod watch_order;
pub mod wire;
pub mod sold_wire;
pub mod service;
pub mod store_order_service;
pub mod jobs;
pub mod custody;
