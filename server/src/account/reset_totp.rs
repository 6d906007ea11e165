//! `ResetTotp`: takes the second factor away from who has lost it.

use chrono::{DateTime, Utc};

use super::model::Account;
use super::rules::check_other;
use super::store;
use super::totp::remove;
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::AccountId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Takes the second factor of the account away, for this cause. They are told in `language`.
pub async fn reset_totp(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (id, cause, language): (AccountId, &str, Language),
    now: DateTime<Utc>,
) -> Result<Account> {
    check_other(trail.actor_id, id)?;
    let account = store::lock_account(tx, &app.vault, id).await?;
    if account.totp_enabled {
        remove(app, tx, trail, &account, (cause, language), now).await?;
    }
    Ok(Account { totp_enabled: false, ..account })
}
