//! `Logout`: ends a session.

use chrono::{DateTime, Utc};

use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::SessionId;
use crate::platform::db::Tx;

/// Ends the session: its tokens are refused from now on, here at once and elsewhere within a second.
pub async fn logout(
    app: &App,
    tx: &mut Tx,
    session_id: SessionId,
    now: DateTime<Utc>,
) -> Result<()> {
    store::revoke_session(tx, session_id, now).await?;
    // Before the commit, and harmless if that fails: the owner wanted the session gone.
    app.revocations.insert(session_id);
    Ok(())
}
