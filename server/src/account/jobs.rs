//! What accounts do by themselves.

use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// Deletes refresh tokens that are past their time, then sessions that have none left, a step at a time.
pub async fn purge_sessions(app: App) -> Result<String> {
    let now = app.clock.now();
    let (mut tokens, mut sessions) = (0_usize, 0_usize);
    loop {
        let step = async |tx: &mut Tx| {
            let tokens = store::delete_expired_tokens(tx, now).await?;
            Ok((tokens, store::delete_ended_sessions(tx, now).await?))
        };
        let gone = app.db.transaction("account.purge_sessions", step).await?;
        if gone == (0, 0) {
            return Ok(format!("deleted {tokens} refresh tokens and {sessions} sessions"));
        }
        tokens = tokens.saturating_add(gone.0);
        sessions = sessions.saturating_add(gone.1);
    }
}
