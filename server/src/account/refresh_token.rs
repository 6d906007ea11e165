//! `RefreshToken`: exchanges a refresh token for the next pair of tokens.

use chrono::{DateTime, Utc};

use super::login::{issue_tokens, refresh_hash};
use super::model::{AccountState, Tokens};
use super::rules::{self, Verdict};
use super::store::{self, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::SessionId;
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// What became of an exchange.
pub enum Exchange {
    /// The next tokens.
    Tokens(Tokens),
    /// Nothing: the token came back, and its session is ended. That is a change, so it commits.
    Ended(SessionId),
}

/// Exchanges `refresh`.
pub async fn refresh_token(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    refresh: &str,
    now: DateTime<Utc>,
) -> Result<Exchange> {
    let hash = refresh_hash(refresh);
    let presented = sessions::lock_refresh_token(tx, &hash).await?;
    let presented = presented.ok_or_else(reason::refresh_token_invalid)?;
    let session_id = presented.session_id;
    match rules::judge(&presented, now) {
        Verdict::Exchange => {
            let account = store::load_account(tx, &app.vault, presented.account_id).await?;
            if account.state != AccountState::Active {
                return Err(reason::refresh_token_invalid());
            }
            // Whoever exchanges a token again has lost what it bought before: only one heir stays.
            sessions::delete_successors(tx, &hash).await?;
            sessions::use_refresh_token(tx, session_id, &hash, now).await?;
            let session = (session_id, presented.signed_in_at);
            let tokens = issue_tokens(app, tx, session, &account, Some(&hash), now).await?;
            Ok(Exchange::Tokens(tokens))
        }
        Verdict::Refuse => Err(reason::refresh_token_invalid()),
        Verdict::EndSession => {
            sessions::revoke_session(tx, session_id, now).await?;
            trail.note(tx, "REFRESH_TOKEN_REUSED", session_id, now).await?;
            Ok(Exchange::Ended(session_id))
        }
    }
}
