//! `SignUp`: makes an account.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;
use secrecy::SecretString;

use super::model::Account;
use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::platform::db::Tx;

/// Who signs up.
#[derive(Clone, Debug)]
pub struct SignUp {
    /// What the account will be called. Made before the transaction, which may be run again.
    pub id: AccountId,
    /// The address to sign in with.
    pub email: String,
    /// The password to sign in with.
    pub password: SecretString,
    /// What others see.
    pub display_name: String,
    /// A phone number; may be empty.
    pub phone: String,
    /// What they mean to do.
    pub role: Role,
}

impl SignUp {
    /// Hashes the password, which takes too long to do in a transaction.
    pub async fn password_hash(&self, app: &App) -> Result<String> {
        app.passwords.hash(self.password.clone()).await
    }
}

/// Makes the account, or refuses an e-mail that is taken.
pub async fn sign_up(
    tx: &mut Tx,
    command: &SignUp,
    password_hash: &str,
    now: DateTime<Utc>,
) -> Result<Account> {
    let account = Account {
        id: command.id,
        email: command.email.clone(),
        display_name: command.display_name.clone(),
        phone: command.phone.clone(),
        roles: vec![command.role],
        created_at: now,
    };
    store::insert_account(tx, &account, password_hash).await?;
    Ok(account)
}
