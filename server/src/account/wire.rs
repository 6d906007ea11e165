//! Accounts to and from the contract.

use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::policy::v1::Role;

use super::login::Login;
use super::model::{Account, Tokens};
use super::sign_up::SignUp;
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::platform::wire::timestamp;

/// Reads a [`SignUp`].
pub fn sign_up(request: pb::SignUpRequest) -> Result<SignUp> {
    let role = Role::try_from(request.role);
    Ok(SignUp {
        id: AccountId::new(),
        role: role.map_err(|_unknown| Error::invalid("role", "must be a known value"))?,
        email: request.email,
        password: request.password.into(),
        display_name: request.display_name,
        phone: request.phone,
    })
}

/// Reads a [`Login`].
#[must_use]
pub fn login(request: pb::LoginRequest) -> Login {
    Login { email: request.email, password: request.password.into() }
}

impl From<Account> for pb::Account {
    fn from(account: Account) -> Self {
        Self {
            id: account.id.to_string(),
            email: account.email,
            display_name: account.display_name,
            phone: account.phone,
            roles: account.roles.into_iter().map(Into::into).collect(),
            create_time: Some(timestamp(account.created_at)),
        }
    }
}

impl From<Tokens> for pb::Tokens {
    fn from(tokens: Tokens) -> Self {
        Self {
            access_token: tokens.access,
            access_expire_time: Some(timestamp(tokens.access_expires_at)),
            refresh_token: tokens.refresh,
            refresh_expire_time: Some(timestamp(tokens.refresh_expires_at)),
        }
    }
}
