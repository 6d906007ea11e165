//! `Login`: starts a session.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use secrecy::SecretString;

use super::model::{Account, Tokens};
use super::rules::REFRESH_TTL;
use super::store;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::ids::SessionId;
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::token::{ACCESS_TTL, Subject};

/// The bytes of a refresh token: too many to guess.
const REFRESH_BYTES: usize = 32;

/// What somebody signs in with.
#[derive(Clone, Debug)]
pub struct Login {
    /// The address that the account was made with.
    pub email: String,
    /// The account's password.
    pub password: SecretString,
}

impl Login {
    /// Whose e-mail and password these are. Takes as long where there is no such account.
    pub async fn account(&self, app: &App) -> Result<Account> {
        let mut connection = app.db.connection().await?;
        let found = store::find_credentials(&mut connection, &self.email).await?;
        drop(connection);
        let (account, hash) = found.unzip();
        let matches = app.passwords.matches(self.password.clone(), hash).await?;
        account.filter(|_| matches).ok_or_else(reason::invalid_credentials)
    }
}

/// Starts a session for `account`.
pub async fn login(
    app: &App,
    tx: &mut Tx,
    account: &Account,
    now: DateTime<Utc>,
) -> Result<Tokens> {
    let session_id = SessionId::new();
    store::insert_session(tx, session_id, account.id, now).await?;
    issue_tokens(app, tx, session_id, account, None, now).await
}

/// The next tokens of a session, bought with the refresh token `parent_hash` if they are not the first.
pub(super) async fn issue_tokens(
    app: &App,
    tx: &mut Tx,
    session_id: SessionId,
    account: &Account,
    parent_hash: Option<&[u8]>,
    now: DateTime<Utc>,
) -> Result<Tokens> {
    let mut secret = [0; REFRESH_BYTES];
    aws_lc_rs::rand::fill(&mut secret)
        .map_err(|_opaque| Error::internal(anyhow::anyhow!("no random numbers")))?;
    let refresh = URL_SAFE_NO_PAD.encode(secret);
    let refresh_expires_at = now + REFRESH_TTL;
    let hash = refresh_hash(&refresh);
    store::insert_refresh_token(tx, session_id, &hash, parent_hash, now, refresh_expires_at)
        .await?;

    let subject = Subject { account_id: account.id, session_id, roles: account.roles.clone() };
    let access = app.tokens.sign(&subject, now)?;
    Ok(Tokens { access, access_expires_at: now + ACCESS_TTL, refresh, refresh_expires_at })
}

/// What is kept of a refresh token.
pub(super) fn refresh_hash(refresh: &str) -> Vec<u8> {
    digest(&SHA256, refresh.as_bytes()).as_ref().to_vec()
}
