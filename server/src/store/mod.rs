//! Who sells.
//!
//! - No two stores have the same name, letter case aside.
//! - A store belongs to one account. To anybody else its things answer as if they were not there.

pub mod model;
#[expect(
    clippy::module_inception,
    reason = "every domain's SQL is in its `store`, also that of the stores"
)]
pub mod store;
pub mod create_store;
pub mod wire;
pub mod service;
pub mod custody;
