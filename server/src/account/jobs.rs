//! What accounts do by themselves.

use chrono::TimeDelta;

use super::store::{attempts, identities, mails, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;
use crate::platform::signing_keys;

/// Deletes refresh tokens that are past their time, then sessions that have none left, a step at a time; and with them what is
/// known of sign-ins by providers that are over.
pub async fn purge_sessions(app: App) -> Result<String> {
    let now = app.clock.now();
    let (mut tokens, mut sessions) = (0_usize, 0_usize);
    loop {
        let step = async |tx: &mut Tx| {
            let tokens = sessions::delete_expired_tokens(tx, now).await?;
            let states = identities::delete_expired_states(tx, now).await?;
            Ok((tokens, sessions::delete_ended_sessions(tx, now).await?, states))
        };
        let gone = app.db.transaction("account.purge_sessions", step).await?;
        if gone == (0, 0, 0) {
            return Ok(format!("deleted {tokens} refresh tokens and {sessions} sessions"));
        }
        tokens = tokens.saturating_add(gone.0);
        sessions = sessions.saturating_add(gone.1);
    }
}

/// Makes the next key that signs access tokens when it is time, and drops those whose tokens have ended.
pub async fn rotate_signing_keys(app: App) -> Result<String> {
    let now = app.clock.now();
    let rotate = async |tx: &mut Tx| signing_keys::rotate(tx, &app.keys, now).await;
    app.db.transaction("account.rotate_signing_keys", rotate).await
}

/// Deletes what is known of mails and of failed logins that count no more.
pub async fn purge_mails(app: App) -> Result<String> {
    let now = app.clock.now();
    let purge = async |tx: &mut Tx| {
        let mails = mails::delete_old(tx, now - TimeDelta::days(30)).await?;
        Ok((mails, attempts::delete_old(tx, now - TimeDelta::days(2)).await?))
    };
    let (mails, attempts) = app.db.transaction("account.purge_mails", purge).await?;
    Ok(format!("deleted {mails} mails and {attempts} counts of failed logins"))
}
