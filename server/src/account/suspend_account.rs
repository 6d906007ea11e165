//! `SuspendAccount`: keeps an account from signing in.

use chrono::{DateTime, Utc};

use super::model::{Account, AccountState};
use super::rules::check_other;
use super::store::{self, admin, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;

/// Suspends the account and ends its sessions; tells which. Its keys are refused while it is suspended.
pub async fn suspend_account(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (id, cause): (AccountId, &str),
    now: DateTime<Utc>,
) -> Result<(Account, Vec<SessionId>)> {
    check_other(trail.actor_id, id)?;
    let account = store::lock_account(tx, &app.vault, id).await?;
    if account.state != AccountState::Active {
        return Ok((account, Vec::new()));
    }
    admin::set_state(tx, id, AccountState::Suspended, now).await?;
    let mut act = trail.act("ACCOUNT_SUSPENDED", id);
    act.facts.push(("cause", cause.to_owned()));
    append(tx, &[act], now).await?;
    let ended = sessions::revoke_sessions(tx, id, None, now).await?;
    Ok((Account { state: AccountState::Suspended, ..account }, ended))
}
