//! Money that providers took.
//!
//! - Nothing is credited without a captured payment.
//! - The sandbox captures at once and moves no real money; it is refused outside sandbox mode.

pub mod model;
pub mod rules;
pub mod store;
