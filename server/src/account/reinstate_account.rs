//! `ReinstateAccount`: lets a suspended account sign in again.

use chrono::{DateTime, Utc};

use super::model::{Account, AccountState};
use super::store::{self, admin};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Reinstates the account.
pub async fn reinstate_account(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<Account> {
    let account = store::lock_account(tx, &app.vault, id).await?;
    if account.state == AccountState::Suspended {
        admin::set_state(tx, id, AccountState::Active, now).await?;
        trail.note(tx, "ACCOUNT_REINSTATED", id, now).await?;
    }
    Ok(Account { state: AccountState::Active, ..account })
}
