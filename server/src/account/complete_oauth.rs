//! `CompleteOAuth`: starts a session by a provider's word.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;

use super::login::login;
use super::model::{Account, AccountState, Person, Tokens};
use super::rules::shown_name;
use super::store::{self, email_index, identities};
use super::verify_email::end_rivals;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, CallId, SessionId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::call::Origin;
use crate::platform::contract::is_email;
use crate::platform::db::{Tx, overtaken};
use crate::platform::oauth::{Flow, Identity};

/// The longest e-mail.
const EMAIL_MAX: usize = 254;

/// Somebody who comes back from a provider.
#[derive(Clone, Debug)]
pub struct CompleteOAuth {
    /// What they bring for it to be exchanged at the provider.
    pub code: String,
    /// What went through the provider.
    pub state: String,
    /// What their client kept.
    pub flow_token: String,
    /// What they mean to do, if they are new.
    pub role: Role,
    /// Where they sign in.
    pub origin: Origin,
}

/// Whom a provider vouches for.
pub struct Vouched {
    provider: String,
    identity: Identity,
    /// What the account will be called, if it is new. Made before the transaction, which may be run again.
    new_id: AccountId,
}

/// Somebody who has signed in.
pub struct Completed {
    /// The session's first tokens.
    pub tokens: Tokens,
    /// Whether they are new.
    pub created: bool,
    /// The sessions of those who only claimed the same e-mail.
    pub ended: Vec<SessionId>,
}

impl CompleteOAuth {
    /// Whom the provider vouches for. Of two calls that complete the same sign-in one comes so far: providers take a code that comes
    /// twice for stolen, and take back what the first has bought.
    pub async fn vouched(&self, app: &App) -> Result<Vouched> {
        let now = app.clock.now();
        let flow = Flow::open(&app.keys, &self.flow_token, &self.state, now);
        let flow = flow.ok_or_else(reason::oauth_state_invalid)?;
        let provider = app.oauth.find(&flow.provider)?;
        let (key, call_id) = (app.keys.index("account.oauth_state", &flow.state), CallId::new());
        let claim = async |tx: &mut Tx| {
            identities::claim_state(tx, &key, call_id, now, flow.expires_at).await
        };
        if !app.db.transaction("account.claim_oauth_state", claim).await? {
            return Err(reason::oauth_state_invalid());
        }
        let identified = provider.identify(&flow, &self.code, now).await;
        if let Err(error) = &identified
            && !error.is_definitive()
        {
            // The code may be good still: they may try again.
            let release = async |tx: &mut Tx| identities::release_state(tx, &key, call_id).await;
            app.db.transaction("account.release_oauth_state", release).await?;
        }
        Ok(Vouched { provider: flow.provider, identity: identified?, new_id: AccountId::new() })
    }
}

/// Starts a session for whom the provider vouches for: in the account that they had the last time, or the one that has verified the
/// same e-mail, or a new one.
pub async fn complete_oauth(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    command: &CompleteOAuth,
    vouched: &Vouched,
    now: DateTime<Utc>,
) -> Result<Completed> {
    let Vouched { provider, identity, new_id } = vouched;
    let index = app.keys.index(&format!("account.identity/{provider}"), &identity.subject);
    let known = identities::find_account_id(tx, provider, &index).await?;
    let mut ended = Vec::new();
    let account = match known {
        // Whoever verifies an e-mail here or there later changes nothing about whose account it is.
        Some(id) => store::load_account(tx, &app.vault, id).await?,
        None => {
            let email = identity.verified_email.as_deref();
            let email = email.filter(|it| it.len() <= EMAIL_MAX && is_email(it));
            let email = email.ok_or_else(|| reason::oauth_email_unverified(provider))?;
            let owner =
                store::find_by_email(tx, &app.vault, &email_index(&app.keys, email)).await?;
            let owner = owner.into_iter().map(|it| it.account).find(|it| it.verified);
            let account = match owner {
                Some(owner) => owner,
                None => {
                    let account = new_account(command, vouched, email, now);
                    let seal = app.vault.make(tx, account.id, now).await?;
                    store::insert_account(tx, &app.keys, &seal, &account, None).await?;
                    trail.note(tx, "SIGNED_UP", account.id, now).await?;
                    ended = end_rivals(tx, account.id, now).await?;
                    account
                }
            };
            if !identities::insert(tx, provider, &index, account.id, now).await? {
                return Err(overtaken());
            }
            trail.note(tx, "IDENTITY_LINKED", account.id, now).await?;
            account
        }
    };
    if account.state != AccountState::Active {
        return Err(reason::account_suspended());
    }
    let tokens = login(app, tx, trail, &account, &command.origin, now).await?;
    Ok(Completed { tokens, created: account.id == *new_id, ended })
}

fn new_account(
    command: &CompleteOAuth,
    vouched: &Vouched,
    email: &str,
    now: DateTime<Utc>,
) -> Account {
    let display_name = shown_name(&vouched.identity.name);
    Account {
        id: vouched.new_id,
        person: Person { email: email.to_owned(), display_name, phone: String::new() },
        roles: vec![command.role],
        state: AccountState::Active,
        verified: true,
        created_at: now,
    }
}
