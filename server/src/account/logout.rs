//! `Logout`: ends a session.

use chrono::{DateTime, Utc};

use super::store;
use crate::base::error::Result;
use crate::base::ids::SessionId;
use crate::platform::db::Tx;

/// Ends the session. Once that is committed, tell [`crate::platform::revocations`], so that its tokens are refused here
/// at once; elsewhere they are within a second.
pub async fn logout(tx: &mut Tx, session_id: SessionId, now: DateTime<Utc>) -> Result<()> {
    store::revoke_session(tx, session_id, now).await
}
