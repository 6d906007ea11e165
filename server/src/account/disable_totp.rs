//! `DisableTotp`: takes the second factor away, by whoever has it.

use chrono::{DateTime, Utc};

use super::store;
use super::totp::{remove, spend};
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::{AccountId, CallId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Somebody who wants no second factor any more.
#[derive(Clone, Debug)]
pub struct DisableTotp {
    /// Whose it is.
    pub account_id: AccountId,
    /// A code of it.
    pub code: String,
    /// The language that they read.
    pub language: Language,
}

impl DisableTotp {
    /// Whether there is a second factor: if not, no code is judged.
    pub async fn is_due(&self, app: &App) -> Result<bool> {
        let load = async |tx: &mut Tx| store::load_account(tx, &app.vault, self.account_id).await;
        Ok(app.db.read(load).await?.totp_enabled)
    }
}

/// Takes the second factor away, if the code is good.
pub async fn disable_totp(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (command, call_id): (&DisableTotp, CallId),
    now: DateTime<Utc>,
) -> Result<()> {
    let id = command.account_id;
    let account = store::lock_account(tx, &app.vault, id).await?;
    if !account.totp_enabled {
        return Ok(());
    }
    spend(app, tx, trail, (id, &command.code, call_id), now).await?;
    remove(app, tx, trail, &account, ("asked for", command.language), now).await
}
