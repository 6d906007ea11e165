//! How many pieces can still be sold.
//!
//! - Stock never falls below zero.
//! - A variant's stock is the sum of its movements.
//! - Stock rows are locked in ascending order of their variants.

pub mod model;
pub mod rules;
pub mod store;
