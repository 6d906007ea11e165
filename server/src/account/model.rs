//! The words of the accounts.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;
use uuid::Uuid;

use crate::base::address::Address;
use crate::base::ids::{AccountId, AddressId, ApiKeyId, CallId, SessionId};

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Their name in the system.
    pub id: AccountId,
    /// Who they are.
    pub person: Person,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Whether they may sign in.
    pub state: AccountState,
    /// Whether it was shown that the e-mail is theirs.
    pub verified: bool,
    /// Whether it takes a code to sign in.
    pub totp_enabled: bool,
    /// When they signed up.
    pub created_at: DateTime<Utc>,
}

/// Who somebody is: what is encrypted with their key, and gone with it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Person {
    /// The address that they sign in with, as they wrote it.
    pub email: String,
    /// What others see.
    pub display_name: String,
    /// Their phone number; may be empty.
    pub phone: String,
}

/// Whether somebody may sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// They may.
    Active,
    /// An operator has ruled that out for now.
    Suspended,
    /// They have left.
    Withdrawn,
}

/// From a login to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its name in the system.
    pub id: SessionId,
    /// Whether whoever asks does so in it.
    pub current: bool,
    /// Where it was opened.
    pub device: Device,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When its tokens were last refreshed.
    pub refreshed_at: DateTime<Utc>,
}

/// Where a session was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Device {
    /// The client, as it called itself; may be empty.
    pub client: String,
    /// The network address; may be empty.
    pub address: String,
}

/// A refresh token that came back, with what has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presented {
    /// The session that it belongs to.
    pub session_id: SessionId,
    /// Whose session it is.
    pub account_id: AccountId,
    /// When that was opened.
    pub signed_in_at: DateTime<Utc>,
    /// When the token ends.
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

/// An address of an address book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAddress {
    /// Its name in the system.
    pub id: AddressId,
    /// What it is.
    pub place: Place,
    /// Whether it is the one that is meant unless another is named.
    pub default: bool,
    /// When it was added.
    pub created_at: DateTime<Utc>,
}

/// Where somebody has things sent to, by what they call it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// What they call it; may be empty.
    pub label: String,
    /// Where it is.
    pub address: Address,
}

/// What somebody's authenticator app shares with us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotpSecret {
    /// What the recovery codes are derived from.
    pub id: Uuid,
    /// The secret.
    pub secret: Vec<u8>,
    /// The last step of time whose code was used.
    pub last_step: i64,
    /// The step whose code has confirmed it, as long as that was the last.
    pub confirmed_step: Option<i64>,
    /// The call that used the last code.
    pub used_by: Option<CallId>,
    /// A bit for each recovery code that was used.
    pub recovery_codes_used: i32,
}

/// A key that a program calls with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// Its name in the system.
    pub id: ApiKeyId,
    /// What its owner calls it.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends, if ever.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was last used, to the minute.
    pub used_at: Option<DateTime<Utc>>,
}

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailKind {
    /// Somebody claims the address: the code shows that they may.
    VerifyEmail,
    /// Somebody claims an address that has an account.
    EmailInUse,
    /// The code replaces a forgotten password.
    ResetPassword,
    /// The password was replaced.
    PasswordChanged,
    /// Logins take a code from now on.
    TotpEnabled,
    /// They take none any more.
    TotpDisabled,
}

impl AccountState {
    const ALL: [Self; 3] = [Self::Active, Self::Suspended, Self::Withdrawn];

    /// As rows say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Withdrawn => "WITHDRAWN",
        }
    }

    /// The state that [`Self::name`] gives this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl MailKind {
    /// Those that strangers can ask for, and flood somebody with.
    pub const ASKED_FOR: [Self; 3] = [Self::VerifyEmail, Self::EmailInUse, Self::ResetPassword];
    const ALL: [Self; 6] = [
        Self::VerifyEmail,
        Self::EmailInUse,
        Self::ResetPassword,
        Self::PasswordChanged,
        Self::TotpEnabled,
        Self::TotpDisabled,
    ];

    /// As rows say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::VerifyEmail => "VERIFY_EMAIL",
            Self::EmailInUse => "EMAIL_IN_USE",
            Self::ResetPassword => "RESET_PASSWORD",
            Self::PasswordChanged => "PASSWORD_CHANGED",
            Self::TotpEnabled => "TOTP_ENABLED",
            Self::TotpDisabled => "TOTP_DISABLED",
        }
    }

    /// The kind that [`Self::name`] gives this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
