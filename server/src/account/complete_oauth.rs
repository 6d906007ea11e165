//! `CompleteOAuth`: starts a session by a provider's word.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;
use uuid::Uuid;

use super::login::login;
use super::model::{Account, AccountState, Person, Tokens};
use super::rules::shown_name;
use super::store::identities::Claim;
use super::store::{self, email_index, identities};
use super::totp;
use super::verify_email::end_rivals;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, CallId, SessionId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::call::Origin;
use crate::platform::contract::is_email;
use crate::platform::db::{Tx, overtaken};
use crate::platform::oauth::{Flow, Identity};

/// What whom a provider vouches for is sealed for.
const IDENTITY: &str = "account.oauth_identity";
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
    /// A code of their second factor, if they have one; may be empty.
    pub totp_code: String,
    /// What they mean to do, if they are new.
    pub role: Role,
    /// Where they sign in.
    pub origin: Origin,
}

/// Whom a provider vouches for.
pub struct Vouched {
    provider: String,
    identity: Identity,
    /// The sign-in that it is.
    state: Vec<u8>,
    /// Whose second factor they have shown, if they had to.
    passed: Option<AccountId>,
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
    /// Whom the provider vouches for, and that they have their second factor. Of two calls that complete the same sign-in one comes
    /// so far: providers take a code that comes twice for stolen, and take back what the first has bought.
    pub async fn vouched(&self, app: &App, trail: &Trail) -> Result<Vouched> {
        let now = app.clock.now();
        let flow = Flow::open(&app.keys, &self.flow_token, &self.state, now);
        let flow = flow.ok_or_else(reason::oauth_state_invalid)?;
        let (state, call_id) = (app.keys.index("account.oauth_state", &flow.state), CallId::new());
        let claim = async |tx: &mut Tx| {
            identities::claim_state(tx, &state, call_id, now, flow.expires_at).await
        };
        let claimed = app.db.transaction("account.claim_oauth_state", claim).await?;
        let identity = match &claimed {
            Claim::Taken => self.identity(app, &flow, &state, call_id).await?,
            Claim::Kept(kept) => open(app, kept).await?.ok_or_else(reason::oauth_state_invalid)?,
            Claim::Refused => return Err(reason::oauth_state_invalid()),
        };
        let (provider, new_id) = (flow.provider, AccountId::new());
        let mut vouched = Vouched { provider, identity, state, passed: None, new_id };
        let find = async |tx: &mut Tx| find_owner(app, tx, &vouched).await;
        let owner = app.db.read(find).await?.filter(|it| it.totp_enabled);
        if let Some(owner) = owner {
            if let Claim::Taken = claimed {
                vouched.keep(app, owner.id).await?;
            }
            totp::pass(app, trail, &owner, &self.totp_code).await?;
            vouched.passed = Some(owner.id);
        }
        Ok(vouched)
    }

    /// Whom the provider says they are.
    async fn identity(
        &self,
        app: &App,
        flow: &Flow,
        state: &[u8],
        call_id: CallId,
    ) -> Result<Identity> {
        let provider = app.oauth.find(&flow.provider)?;
        let identified = provider.identify(flow, &self.code, app.clock.now()).await;
        if let Err(error) = &identified
            && !error.is_definitive()
        {
            // The code may be good still: they may try again.
            let release = async |tx: &mut Tx| identities::release_state(tx, state, call_id).await;
            app.db.transaction("account.release_oauth_state", release).await?;
        }
        identified
    }
}

/// Whom a provider vouched for in an earlier call, if their account still is there.
async fn open(app: &App, kept: &[u8]) -> Result<Option<Identity>> {
    let Some((owner_id, sealed)) = kept.split_first_chunk::<16>() else { return Ok(None) };
    let seal = app.vault.find(AccountId::from(Uuid::from_bytes(*owner_id))).await?;
    let identity = seal.and_then(|it| it.open(IDENTITY, sealed));
    Ok(identity.and_then(|it| serde_json::from_slice(&it).ok()))
}

/// The account that they had the last time, or the one that has verified the same e-mail.
async fn find_owner(app: &App, tx: &mut Tx, vouched: &Vouched) -> Result<Option<Account>> {
    if let Some(id) =
        identities::find_account_id(tx, &vouched.provider, &vouched.index(app)).await?
    {
        // Whoever verifies an e-mail here or there later changes nothing about whose account it is.
        return store::load_account(tx, &app.vault, id).await.map(Some);
    }
    let Some(email) = vouched.email() else { return Ok(None) };
    let found = store::find_by_email(tx, &app.vault, &email_index(&app.keys, email)).await?;
    Ok(found.into_iter().map(|it| it.account).find(|it| it.verified))
}

impl Vouched {
    /// Keeps whom the provider vouches for until the second factor comes: the provider's code is used up.
    async fn keep(&self, app: &App, owner_id: AccountId) -> Result<()> {
        let identity = serde_json::to_vec(&self.identity).map_err(Error::internal)?;
        let seal = app.vault.key_of(owner_id).await?;
        let sealed = seal.seal(IDENTITY, &identity).map_err(Error::internal)?;
        let kept = [&owner_id.uuid().into_bytes()[..], &sealed].concat();
        let keep = async |tx: &mut Tx| identities::keep(tx, &self.state, Some(&kept)).await;
        app.db.transaction("account.keep_identity", keep).await
    }

    fn index(&self, app: &App) -> Vec<u8> {
        app.keys.index(&format!("account.identity/{}", self.provider), &self.identity.subject)
    }

    fn email(&self) -> Option<&str> {
        let email = self.identity.verified_email.as_deref();
        email.filter(|it| it.len() <= EMAIL_MAX && is_email(it))
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
    let Vouched { provider, new_id, .. } = vouched;
    let index = vouched.index(app);
    let mut ended = Vec::new();
    let account = match find_owner(app, tx, vouched).await? {
        Some(owner) => owner,
        None => {
            let email = vouched.email().ok_or_else(|| reason::oauth_email_unverified(provider))?;
            let account = new_account(command, vouched, email, now);
            let seal = app.vault.make(tx, account.id, now).await?;
            store::insert_account(tx, &app.keys, &seal, &account, None).await?;
            trail.note(tx, "SIGNED_UP", account.id, now).await?;
            ended = end_rivals(tx, account.id, now).await?;
            account
        }
    };
    if account.totp_enabled && vouched.passed != Some(account.id) {
        return Err(reason::second_factor_required());
    }
    store::lock_active(tx, account.id).await?;
    let known = identities::find_account_id(tx, provider, &index).await?;
    if known.is_none() {
        if !identities::insert(tx, provider, &index, account.id, now).await? {
            return Err(overtaken());
        }
        trail.note(tx, "IDENTITY_LINKED", account.id, now).await?;
    }
    // Completed: whom the provider vouched for is of no more use to anybody.
    identities::keep(tx, &vouched.state, None).await?;
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
        totp_enabled: false,
        created_at: now,
    }
}
