//! `Logout`: ends a session, or all of an account.

use chrono::{DateTime, Utc};

use super::store::sessions;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Ends the session, or every session of the account, and tells which.
///
/// Once that is committed, tell
/// [`crate::platform::revocations`], so that their tokens are refused here at once; elsewhere they are within a second.
pub async fn logout(
    tx: &mut Tx,
    trail: &Trail,
    account_id: AccountId,
    session_id: SessionId,
    everywhere: bool,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    if everywhere {
        trail.note(tx, "SIGNED_OUT_EVERYWHERE", account_id, now).await?;
        return sessions::revoke_sessions(tx, account_id, None, now).await;
    }
    sessions::revoke_session(tx, session_id, now).await?;
    trail.note(tx, "SIGNED_OUT", session_id, now).await?;
    Ok(vec![session_id])
}
