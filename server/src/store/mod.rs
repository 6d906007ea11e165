//! Who sells.
//!
//! - No two stores have the same name, letter case aside.
//! - A store belongs to one account. Members keep it with its owner, each as far as their role goes; to anybody else but operators its
//!   things answer as if they were not there.
//! - Nobody becomes a member but by an invitation to the e-mail that they have verified, and nothing tells who has an account.
//! - What sells is in an active store; orders do not mind what becomes of theirs.

pub mod model;
pub mod rules;
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
pub mod invite_store_member;
pub mod withdraw_store_invitation;
pub mod accept_store_invitation;
pub mod decline_store_invitation;
pub mod set_store_member_role;
pub mod remove_store_member;
pub mod wire;
pub mod service;
pub mod member_service;
pub mod custody;
pub mod jobs;
