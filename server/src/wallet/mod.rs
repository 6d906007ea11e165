//! Points, and the books that they are kept in.
//!
//! - The books are double-entry: a transfer moves an amount from one account to another, so all of them add up to
//!   nothing.
//! - A wallet's balance is the sum of its transfers and never below zero.
//! - Points enter a wallet only against a captured payment.
//! - Wallets are locked in ascending order, after any stock.

pub mod model;
pub mod rules;
pub mod store;
pub mod charge_wallet;
pub mod wire;
pub mod service;
pub mod custody;
