//! `Login`: starts a session.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use jangteo_sdk::errors::v1::ErrorReason;
use secrecy::SecretString;

use super::model::{Account, AccountState, Device, Session, Tokens};
use super::rules::{self, Counted, REFRESH_TTL, fold};
use super::store::{self, attempts, email_index, sessions};
use super::totp;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;
use crate::platform::audit::{self, Act, Trail};
use crate::platform::buckets::Caller;
use crate::platform::call::Origin;
use crate::platform::db::Tx;
use crate::platform::keys::{SealKey, fresh_secret};
use crate::platform::token::{ACCESS_TTL, Credential, Subject};

/// What somebody signs in with.
#[derive(Clone, Debug)]
pub struct Login {
    /// The address that the account was made with.
    pub email: String,
    /// The account's password.
    pub password: SecretString,
    /// A code of their second factor, if they have one; may be empty.
    pub totp_code: String,
    /// Where they do so.
    pub origin: Origin,
}

/// An attempt to show who one is, that is counted as failed until it has not.
pub(super) struct Attempt(Vec<(Counted, Vec<u8>)>);

impl Login {
    /// Whose e-mail, password and code these are. Takes as long where there is no such account.
    pub async fn account(&self, app: &App, trail: &Trail) -> Result<Account> {
        let attempt = Attempt::count(app, &self.email, &self.origin).await?;
        let index = email_index(&app.keys, &self.email);
        let found = async |tx: &mut Tx| store::find_by_email(tx, &app.vault, &index).await;
        let found = app.db.read(found).await?;
        let meant = found.first().map(|it| it.account.id);
        let mut found = found.into_iter();
        // Whoever has verified the e-mail, or the newest who claims it. Always two passwords, so that nobody can tell.
        let mut account = None;
        for known in [found.next(), found.next()] {
            let claims = account.is_none() && known.is_some();
            let (known, hash) = known.map(|it| (it.account, it.password_hash)).unzip();
            let matches = app.passwords.matches(self.password.clone(), hash.flatten()).await?;
            if claims && matches {
                account = known;
            }
        }
        // Noted also where there is no such account: it takes time, and nobody shall tell.
        let account = account.ok_or_else(reason::invalid_credentials);
        let account = attempt.settle(app, trail, meant, account).await?;
        totp::pass(app, trail, &account, &self.totp_code).await?;
        Ok(account)
    }
}

impl Attempt {
    /// Counts a password as wrong, before it is checked; refuses one that comes too early.
    pub(super) async fn count(app: &App, email: &str, origin: &Origin) -> Result<Self> {
        let email = (Counted::Email, app.keys.index("account.login_email", &fold(email)));
        let address = origin.address.map(|it| Caller::at(it).to_string());
        let address = address.map(|it| app.keys.index("account.login_address", &it));
        let address = address.map(|it| (Counted::Address, it));
        Self::begin(app, [Some(email), address].into_iter().flatten().collect()).await
    }

    /// Counts a code of a second factor as wrong, before it is checked. Whoever brings one has shown the first.
    pub(super) async fn count_code(app: &App, id: AccountId) -> Result<Self> {
        let key = app.keys.index("account.login_code", &id.to_string());
        Self::begin(app, vec![(Counted::Code, key)]).await
    }

    async fn begin(app: &App, mut counted: Vec<(Counted, Vec<u8>)>) -> Result<Self> {
        // Whoever locks several does so in this order.
        counted.sort_unstable_by(|(_, one), (_, other)| one.cmp(other));
        let (attempt, now) = (Self(counted), app.clock.now());
        let count = async |tx: &mut Tx| attempt.count_in(tx, now).await;
        app.db.transaction("account.count_attempt", count).await?;
        Ok(attempt)
    }

    async fn count_in(&self, tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
        let keys: Vec<Vec<u8>> = self.0.iter().map(|(_, key)| key.clone()).collect();
        let known = attempts::lock(tx, &keys, now).await?;
        let failures = self.0.iter().map(|(counted, key)| {
            Ok((key.clone(), rules::attempt(*counted, known.get(key).copied(), now)?))
        });
        let failures: BTreeMap<_, _> = failures.collect::<Result<_>>()?;
        attempts::put(tx, &failures).await
    }

    /// Takes back that it has failed if `outcome` says that it has not; notes it if it has.
    pub(super) async fn settle<T>(
        &self,
        app: &App,
        trail: &Trail,
        account_id: Option<AccountId>,
        outcome: Result<T>,
    ) -> Result<T> {
        let by = match &outcome {
            Ok(_) => return self.take_back(app).await.and(outcome),
            Err(refused) if refused.reason() == ErrorReason::InvalidCredentials => "password",
            Err(refused) if refused.reason() == ErrorReason::TotpCodeInvalid => "code",
            // Neither right nor wrong.
            Err(_) => return outcome,
        };
        let (now, subject_id) = (app.clock.now(), account_id.map(AccountId::uuid));
        let facts = vec![("by", by.to_owned())];
        let act = [Act { trail: trail.clone(), action: "SIGN_IN_FAILED", subject_id, facts }];
        let note = async |tx: &mut Tx| audit::append(tx, &act, now).await;
        app.db.transaction("account.note_failure", note).await?;
        outcome
    }

    async fn take_back(&self, app: &App) -> Result<()> {
        let now = app.clock.now();
        let take_back = async |tx: &mut Tx| {
            for (counted, key) in &self.0 {
                match counted {
                    Counted::Email | Counted::Code => attempts::forget(tx, key).await?,
                    Counted::Address => attempts::take_back(tx, key, now).await?,
                }
            }
            Ok(())
        };
        app.db.transaction("account.take_attempt_back", take_back).await
    }
}

/// Starts a session for `account`.
pub async fn login(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    account: &Account,
    origin: &Origin,
    now: DateTime<Utc>,
) -> Result<Tokens> {
    let address = origin.address.map_or(String::new(), |it| it.to_canonical().to_string());
    let device = Device { client: origin.client.clone(), address };
    let session =
        Session { id: SessionId::new(), current: true, device, created_at: now, refreshed_at: now };
    // Locked: somebody may be leaving, or be suspended, at this very moment.
    store::lock(tx, account.id).await?;
    let known = store::find_account(tx, &app.vault, account.id).await?;
    if known.ok_or_else(reason::invalid_credentials)?.state != AccountState::Active {
        return Err(reason::account_suspended());
    }
    let seal: SealKey = app.vault.fetch(tx, account.id).await?;
    sessions::insert_session(tx, &seal, account.id, &session).await?;
    let trail = Trail { actor_id: Some(account.id), ..trail.clone() };
    trail.note(tx, "SIGNED_IN", session.id, now).await?;
    issue_tokens(app, tx, (session.id, now), account, None, now).await
}

/// The next tokens of a session, which was opened at that time; bought with the refresh token `parent_hash` if they are not the
/// first.
pub(super) async fn issue_tokens(
    app: &App,
    tx: &mut Tx,
    (session_id, signed_in_at): (SessionId, DateTime<Utc>),
    account: &Account,
    parent_hash: Option<&[u8]>,
    now: DateTime<Utc>,
) -> Result<Tokens> {
    let refresh = URL_SAFE_NO_PAD.encode(fresh_secret().map_err(Error::internal)?);
    let refresh_expires_at = now + REFRESH_TTL;
    let hash = refresh_hash(&refresh);
    sessions::insert_refresh_token(tx, session_id, &hash, parent_hash, now, refresh_expires_at)
        .await?;
    let subject = Subject {
        account_id: account.id,
        credential: Credential::Session { id: session_id, signed_in_at },
        roles: account.roles.clone(),
        verified: account.verified,
    };
    let access = app.tokens.sign(&subject, now)?;
    Ok(Tokens { access, access_expires_at: now + ACCESS_TTL, refresh, refresh_expires_at })
}

/// What is kept of a refresh token.
pub(super) fn refresh_hash(refresh: &str) -> Vec<u8> {
    digest(&SHA256, refresh.as_bytes()).as_ref().to_vec()
}
