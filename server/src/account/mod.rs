//! Who people are, and how they sign in.
//!
//! - No two accounts have the same e-mail, letter case aside.
//! - Passwords and refresh tokens are kept as hashes only.
//! - A refresh token buys one pair of tokens. One that comes back later ends its session, since it may be stolen.

pub mod model;
pub mod rules;
pub mod store;
pub mod sign_up;
pub mod login;
pub mod refresh_token;
pub mod logout;
pub mod grant_operator;
pub mod wire;
pub mod service;
pub mod jobs;
