//! `WithdrawAccount`: somebody leaves for good.

use chrono::{DateTime, Utc};

use super::store::{self, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::platform::audit::Trail;
use crate::platform::custody::{self, Leaving};
use crate::platform::db::Tx;

/// Ends the account and destroys the person, unless something keeps them. Tells which sessions ended.
///
/// Once that is committed, have the vault forget the key.
pub async fn withdraw_account(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    account_id: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    if store::is_withdrawn(tx, account_id).await? {
        // By another call, or by this one, whose answer to COMMIT was lost.
        return Ok(Vec::new());
    }
    let leaving = Leaving { account_id, now };
    let mut obligations = Vec::new();
    for custodian in app.custodians {
        if let Some(obliges) = custodian.obligations {
            obligations.extend(obliges(tx, leaving).await?);
        }
    }
    custody::check_free(obligations)?;
    for custodian in app.custodians {
        if let Some(release) = custodian.release {
            release(tx, leaving).await?;
        }
    }
    trail.note(tx, "ACCOUNT_WITHDRAWN", account_id, now).await?;
    let ended = sessions::revoke_sessions(tx, account_id, None, now).await?;
    store::erase_person(tx, account_id, now).await?;
    Ok(ended)
}
