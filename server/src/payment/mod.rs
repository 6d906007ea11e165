//! Money that providers took.
//!
//! - Nothing is credited without a captured payment.
//! - The sandbox moves no real money; it is refused outside sandbox mode.
//! - Providers are spoken to through one port ([`provider`]), which never tells a doubt as an end.

pub mod model;
pub mod provider;
pub mod rules;
pub mod store;
