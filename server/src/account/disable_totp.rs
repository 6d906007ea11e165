//! `DisableTotp`: takes the second factor away, by whoever has it.

use chrono::{DateTime, Utc};

use super::store;
use super::totp::{remove, spend};
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::AccountId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Takes the second factor away, if `code` is good.
pub async fn disable_totp(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (id, code, language): (AccountId, &str, Language),
    now: DateTime<Utc>,
) -> Result<()> {
    let account = store::lock_account(tx, &app.vault, id).await?;
    if !account.totp_enabled {
        return Ok(());
    }
    spend(app, tx, id, code, now).await?;
    remove(app, tx, trail, &account, ("asked for", language), now).await
}
