//! `UpdateAccount`: changes what somebody is called.

use chrono::{DateTime, Utc};

use super::model::Account;
use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::platform::db::Tx;

/// What changes; `None` for what stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateAccount {
    /// What others see.
    pub display_name: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
}

/// Changes the account.
pub async fn update_account(
    app: &App,
    tx: &mut Tx,
    id: AccountId,
    change: &UpdateAccount,
    now: DateTime<Utc>,
) -> Result<Account> {
    let mut account = store::lock_account(tx, &app.vault, id).await?;
    let person = &mut account.person;
    person.display_name = change.display_name.clone().unwrap_or(person.display_name.clone());
    person.phone = change.phone.clone().unwrap_or(person.phone.clone());
    let seal = app.vault.fetch(tx, id).await?;
    store::update_person(tx, &app.keys, &seal, &account, now).await?;
    Ok(account)
}
