//! `VerifyEmail`: shows that an e-mail is an account's own.

use chrono::{DateTime, Utc};

use super::mailing;
use super::model::MailKind;
use super::store::{self, mails, sessions};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Verifies the e-mail that `code` was mailed to, and ends those who claimed it, too. Tells which sessions ended with them.
pub async fn verify_email(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    code: &str,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    let (mail_id, coded) = mailing::redeem(tx, &app.keys, MailKind::VerifyEmail, code, now).await?;
    if coded.used_at.is_some() {
        // Used for this account and nothing else: what it did still stands, or its account is gone.
        return Ok(Vec::new());
    }
    mails::use_code(tx, mail_id, now).await?;
    verified(app, tx, trail, coded.account_id, now).await
}

/// Notes that an account's e-mail is its own. The others that claimed it end: they could do nothing, and have nothing.
pub(super) async fn verified(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    store::lock(tx, id).await?;
    // Somebody else has verified the e-mail meanwhile, and this account is gone.
    let account =
        store::find_account(tx, &app.vault, id).await?.ok_or_else(reason::code_invalid)?;
    if account.verified {
        return Ok(Vec::new());
    }
    store::set_verified(tx, id, now).await?;
    trail.note(tx, "EMAIL_VERIFIED", id, now).await?;
    end_rivals(tx, id, now).await
}

/// Ends the accounts that claim the e-mail which is `id`'s own now, and tells which sessions ended with them.
pub(super) async fn end_rivals(
    tx: &mut Tx,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    let mut ended = Vec::new();
    for rival in store::list_rivals(tx, id).await? {
        ended.extend(sessions::revoke_sessions(tx, rival, None, now).await?);
        store::erase_person(tx, rival, now).await?;
    }
    Ok(ended)
}
