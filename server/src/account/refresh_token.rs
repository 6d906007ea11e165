//! `RefreshToken`: exchanges a refresh token for the next pair of tokens.

use chrono::{DateTime, Utc};

use super::login::{issue_tokens, refresh_hash};
use super::model::Tokens;
use super::rules::{self, Verdict};
use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::base::reason;
use crate::platform::db::Tx;

/// Exchanges `refresh`.
///
/// The inner result is the answer. A refusal of it commits: the end of a session is a change, too.
pub async fn refresh_token(
    app: &App,
    tx: &mut Tx,
    refresh: &str,
    now: DateTime<Utc>,
) -> Result<Result<Tokens>> {
    let hash = refresh_hash(refresh);
    let Some(presented) = store::lock_refresh_token(tx, &hash).await? else {
        return Ok(Err(reason::refresh_token_invalid()));
    };
    match rules::judge(&presented, now) {
        Verdict::Exchange => {
            let account = store::load_account(tx, presented.account_id).await?;
            store::use_refresh_token(tx, &hash, now).await?;
            let tokens = issue_tokens(app, tx, presented.session_id, &account, Some(&hash), now);
            tokens.await.map(Ok)
        }
        Verdict::Refuse => Ok(Err(reason::refresh_token_invalid())),
        Verdict::EndSession => {
            store::revoke_session(tx, presented.session_id, now).await?;
            app.revocations.insert(presented.session_id);
            Ok(Err(reason::refresh_token_reused()))
        }
    }
}
