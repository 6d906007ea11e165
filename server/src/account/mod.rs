//! Who people are, and how they sign in.
//!
//! - An e-mail belongs to the account that has shown that it is its own; until one has, many may claim it.
//! - Nothing tells a stranger whether somebody has an e-mail: answers are alike, and take as long.
//! - Whoever somebody is, is encrypted with a key of their own, and gone with it.
//! - Passwords and refresh tokens are kept as hashes only, and codes of mails not at all.
//! - Whoever a provider vouches for is found by what the provider calls them; only the first time by an e-mail that it has verified.
//! - A refresh token buys one pair of tokens. One that comes back later ends its session, since it may be stolen.

pub mod model;
pub mod rules;
pub mod store;
pub mod mailing;
pub mod sign_up;
pub mod verify_email;
pub mod resend_verification;
pub mod login;
pub mod start_oauth;
pub mod complete_oauth;
pub mod refresh_token;
pub mod logout;
pub mod revoke_session;
pub mod request_password_reset;
pub mod reset_password;
pub mod change_password;
pub mod update_account;
pub mod create_address;
pub mod update_address;
pub mod set_default_address;
pub mod delete_address;
pub mod create_api_key;
pub mod revoke_api_key;
pub mod set_account_roles;
pub mod suspend_account;
pub mod reinstate_account;
pub mod enroll_totp;
pub mod confirm_totp;
pub mod disable_totp;
pub mod reset_totp;
pub mod export_account_data;
pub mod withdraw_account;
pub mod grant_operator;
pub mod wire;
pub mod service;
pub mod address_service;
pub mod api_key_service;
pub mod totp_service;
pub mod account_admin_service;
pub mod jobs;
pub mod custody;

mod mail_texts;
mod totp;
