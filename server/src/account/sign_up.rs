//! `SignUp`: makes an account that claims an e-mail.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;
use secrecy::SecretString;

use super::mailing::{self, mail_to};
use super::model::{Account, AccountState, MailKind, Person};
use super::rules::REPEATED_FOR;
use super::store::mails::Mail;
use super::store::{self, Credentials, email_index, find_by_email};
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::AccountId;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Who signs up.
#[derive(Clone, Debug)]
pub struct SignUp {
    /// What the account will be called. Made before the transaction, which may be run again.
    pub id: AccountId,
    /// The mail about it.
    pub mail: Mail,
    /// Who they say they are.
    pub person: Person,
    /// The password to sign in with.
    pub password: SecretString,
    /// What they mean to do.
    pub role: Role,
}

impl SignUp {
    /// Somebody signs up, who reads `language`.
    #[must_use]
    pub fn new(person: Person, password: SecretString, role: Role, language: Language) -> Self {
        let id = AccountId::new();
        let mail = mail_to(Some(id), MailKind::VerifyEmail, language);
        Self { id, mail, person, password, role }
    }

    /// Hashes the password, which takes too long to do in a transaction.
    pub async fn password_hash(&self, app: &App) -> Result<String> {
        app.passwords.hash(self.password.clone()).await
    }
}

impl SignUp {
    /// The account that the same call has made a moment ago: its answer was lost, and it is made again.
    pub async fn repeated(&self, app: &App) -> Result<Option<Account>> {
        let index = email_index(&app.keys, &self.person.email);
        let found = async |tx: &mut Tx| find_by_email(tx, &app.vault, &index).await;
        let since = app.clock.now() - REPEATED_FOR;
        let mut found = app.db.read(found).await?.into_iter();
        let claim = found.find(|it| !it.account.verified && since < it.account.created_at);
        let Some(Credentials { account, password_hash }) = claim else { return Ok(None) };
        let same = app.passwords.matches(self.password.clone(), password_hash).await?;
        Ok((same && account.person == self.person).then_some(account))
    }
}

/// Makes the account, and has a code mailed to its e-mail; where that is somebody's already, they are told instead, and nobody
/// else is.
pub async fn sign_up(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    command: &SignUp,
    password_hash: &str,
    now: DateTime<Utc>,
) -> Result<Account> {
    let account = Account {
        id: command.id,
        person: command.person.clone(),
        roles: vec![command.role],
        state: AccountState::Active,
        verified: false,
        totp_enabled: false,
        created_at: now,
    };
    let seal = app.vault.make(tx, account.id, now).await?;
    store::insert_account(tx, &app.keys, &seal, &account, Some(password_hash)).await?;
    trail.note(tx, "SIGNED_UP", account.id, now).await?;
    mailing::request_verification(app, tx, &account, command.mail, now).await?;
    Ok(account)
}
