//! The words of the accounts.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;

use crate::base::ids::{AccountId, SessionId};

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Their name in the system.
    pub id: AccountId,
    /// The address that they sign in with, as they wrote it.
    pub email: String,
    /// What others see.
    pub display_name: String,
    /// Their phone number; may be empty.
    pub phone: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// When they signed up.
    pub created_at: DateTime<Utc>,
}

/// A refresh token that came back, with what has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presented {
    /// The session that it belongs to.
    pub session_id: SessionId,
    /// Whose session it is.
    pub account_id: AccountId,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When it was first exchanged, if it was.
    pub used_at: Option<DateTime<Utc>>,
    /// Whether a token that it bought was exchanged in turn.
    pub successor_used: bool,
    /// Whether the session was ended.
    pub session_revoked: bool,
}

/// A session's newest tokens. The secrets are shown to nobody but their owner.
#[derive(Clone)]
pub struct Tokens {
    /// Opens calls.
    pub access: String,
    /// When it ends.
    pub access_expires_at: DateTime<Utc>,
    /// Buys the next tokens.
    pub refresh: String,
    /// When it ends.
    pub refresh_expires_at: DateTime<Utc>,
}
