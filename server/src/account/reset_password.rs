//! `ResetPassword`: replaces a forgotten password.

use chrono::{DateTime, Utc};
use secrecy::SecretString;

use super::mailing::{self, mail_to};
use super::model::MailKind;
use super::store::{self, mails, sessions};
use super::verify_email::verified;
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::SessionId;
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Somebody who got a code, and a password to replace theirs with.
#[derive(Clone, Debug)]
pub struct ResetPassword {
    /// The code of the mail.
    pub code: String,
    /// What to sign in with.
    pub new_password: SecretString,
    /// The language that they read.
    pub language: Language,
}

/// What became of a code.
pub enum Reset {
    /// It was used now, and these sessions have ended.
    Done(Vec<SessionId>),
    /// It was used before, and the password of its account has this hash.
    UsedBefore(Option<String>),
}

/// Replaces the password of the account that the code was mailed to, with that of `hash`, and ends its sessions.
pub async fn reset_password(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    command: &ResetPassword,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Reset> {
    let (mail_id, coded) =
        mailing::redeem(tx, &app.keys, MailKind::ResetPassword, &command.code, now).await?;
    let id = coded.account_id;
    if coded.used_at.is_some() {
        return Ok(Reset::UsedBefore(store::find_password_hash(tx, id).await?));
    }
    mails::use_code(tx, mail_id, now).await?;
    let mut ended = verified(app, tx, trail, id, now).await?;
    store::set_password(tx, id, hash, now).await?;
    trail.note(tx, "PASSWORD_RESET", id, now).await?;
    ended.extend(sessions::revoke_sessions(tx, id, None, now).await?);
    let account = store::load_account(tx, &app.vault, id).await?;
    let notice = mail_to(Some(id), MailKind::PasswordChanged, command.language);
    mailing::request(tx, &app.keys, &account, notice, now).await?;
    Ok(Reset::Done(ended))
}

impl ResetPassword {
    /// The sessions that ended. Whoever brings a used code must bring the password that it was used for: their answer was lost.
    pub async fn settle(&self, app: &App, reset: Reset) -> Result<Vec<SessionId>> {
        match reset {
            Reset::Done(ended) => Ok(ended),
            Reset::UsedBefore(hash) => {
                let same = app.passwords.matches(self.new_password.clone(), hash).await?;
                if same { Ok(Vec::new()) } else { Err(reason::code_invalid()) }
            }
        }
    }
}
