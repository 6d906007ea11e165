//! Who sells.
//!
//! - No two stores have the same name, letter case aside.
//! - A store belongs to one account. To anybody else its things answer as if they were not there.
//! - What sells is in an active store; orders do not mind what becomes of theirs.

pub mod model;
#[expect(
    clippy::module_inception,
    reason = "every domain's SQL is in its `store`, also that of the stores"
)]
pub mod store;
pub mod create_store;
pub mod update_store;
pub mod deactivate_store;
pub mod reactivate_store;
pub mod delete_store;
pub mod follow_store;
pub mod unfollow_store;
pub mod search_stores;
pub mod wire;
pub mod service;
pub mod custody;
pub mod jobs;
