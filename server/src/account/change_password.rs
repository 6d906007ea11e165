//! `ChangePassword`: replaces a password by whoever knows it.

use chrono::{DateTime, Utc};
use secrecy::SecretString;

use super::login::Attempt;
use super::mailing::{self, mail_to};
use super::model::MailKind;
use super::store::{self, sessions};
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::call::Origin;
use crate::platform::db::Tx;

/// Somebody who replaces their password.
#[derive(Clone, Debug)]
pub struct ChangePassword {
    /// Whose password it is.
    pub account_id: AccountId,
    /// The session that goes on.
    pub session_id: SessionId,
    /// The password until now.
    pub current: SecretString,
    /// The password from now on.
    pub new: SecretString,
    /// The language that they read.
    pub language: Language,
}

impl ChangePassword {
    /// The hash of the new password, if they know the current one, or have replaced it just so before: an answer may be lost.
    pub async fn new_hash(&self, app: &App, trail: &Trail, origin: &Origin) -> Result<String> {
        let known = async |tx: &mut Tx| {
            let account = store::load_account(tx, &app.vault, self.account_id).await?;
            Ok((account, store::find_password_hash(tx, self.account_id).await?))
        };
        let (account, hash) = app.db.read(known).await?;
        let attempt = Attempt::count(app, &account.person.email, origin).await?;
        let known = app.passwords.matches(self.current.clone(), hash.clone()).await?
            || app.passwords.matches(self.new.clone(), hash).await?;
        let known = if known { Ok(()) } else { Err(reason::invalid_credentials()) };
        attempt.settle(app, trail, Some(self.account_id), known).await?;
        app.passwords.hash(self.new.clone()).await
    }
}

/// Replaces the password, and ends all other sessions; tells which.
pub async fn change_password(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    command: &ChangePassword,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    let id = command.account_id;
    let account = store::lock_account(tx, &app.vault, id).await?;
    store::set_password(tx, id, hash, now).await?;
    trail.note(tx, "PASSWORD_CHANGED", id, now).await?;
    let notice = mail_to(Some(id), MailKind::PasswordChanged, command.language);
    mailing::request(tx, &app.keys, &account, notice, now).await?;
    sessions::revoke_sessions(tx, id, Some(command.session_id), now).await
}
