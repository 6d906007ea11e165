//! `RevokeSession`: ends another session of the same account.

use chrono::{DateTime, Utc};

use super::store::sessions;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Ends the account's session, as [`super::logout`] does.
pub async fn revoke_session(
    tx: &mut Tx,
    trail: &Trail,
    account_id: AccountId,
    id: SessionId,
    now: DateTime<Utc>,
) -> Result<()> {
    if !sessions::has_session(tx, account_id, id).await? {
        return Err(reason::not_found("session", id));
    }
    trail.note(tx, "SESSION_REVOKED", id, now).await?;
    sessions::revoke_session(tx, id, now).await
}
