//! Access tokens: JWTs signed with Ed25519, as RFC 9068 shapes them.

use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use jangteo_sdk::policy::v1::Role;
use jsonwebtoken::{Algorithm, Header, Validation};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};

use super::db::Db;
use super::keys::Keys;
use super::signing_keys::{self, PublicKey, Ring};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ApiKeyId, SessionId};
use crate::base::reason;

/// How long an access token lives.
pub const ACCESS_TTL: TimeDelta = TimeDelta::minutes(10);

/// Who may use what the tokens open.
const AUDIENCE: &str = "jangteo";
/// The type of token, so that no other JWT of ours passes for one.
const TYPE: &str = "at+jwt";
/// How many tokens are remembered.
const VERIFIED_MAX: u64 = 10_000;

/// Signs access tokens and tells them from others. Cheap to clone.
#[derive(Clone)]
pub struct TokenSigner {
    issuer: Arc<str>,
    keys: Keys,
    ring: Arc<RwLock<Arc<Ring>>>,
    /// Tokens whose signature was verified, and what they say: a signature takes longer to check than most calls to
    /// answer.
    verified: Cache<Box<str>, (Subject, DateTime<Utc>)>,
}

/// Who a call is made by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Whose credential it is.
    pub account_id: AccountId,
    /// What they show for it.
    pub credential: Credential,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Whether their e-mail is known to be theirs.
    pub verified: bool,
}

/// What somebody shows for being who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// An access token.
    Session {
        /// The login that it comes from.
        id: SessionId,
        /// When that was.
        signed_in_at: DateTime<Utc>,
    },
    /// An API key.
    ApiKey(ApiKeyId),
}

impl Credential {
    /// The same, of somebody who has signed in at another time.
    #[must_use]
    pub const fn signed_in_at(self, at: DateTime<Utc>) -> Self {
        match self {
            Self::Session { id, .. } => Self::Session { id, signed_in_at: at },
            Self::ApiKey(_) => self,
        }
    }
}

impl Subject {
    /// The same, with a session that was opened by itself.
    #[must_use]
    pub fn in_another_session(&self) -> Self {
        let signed_in_at = match self.credential {
            Credential::Session { signed_in_at, .. } => signed_in_at,
            Credential::ApiKey(_) => DateTime::UNIX_EPOCH,
        };
        let credential = Credential::Session { id: SessionId::new(), signed_in_at };
        Self { credential, ..self.clone() }
    }
}

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: String,
    sid: String,
    roles: Vec<String>,
    email_verified: bool,
    auth_time: i64,
    iat: i64,
    exp: i64,
}

/// What is said of a token that has ended.
#[must_use]
pub fn expired(expired_at: DateTime<Utc>) -> Error {
    reason::token_expired(expired_at.to_rfc3339_opts(SecondsFormat::Secs, true))
}

impl TokenSigner {
    /// A signer for `issuer`, with the keys in `db`; makes the first if there is none.
    pub async fn open(
        db: &Db,
        keys: &Keys,
        issuer: &str,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Self> {
        let ring = signing_keys::open(db, keys, now).await?;
        let verified = Cache::builder().max_capacity(VERIFIED_MAX);
        Ok(Self {
            issuer: issuer.into(),
            keys: keys.clone(),
            ring: Arc::new(RwLock::new(Arc::new(ring))),
            verified: verified.time_to_live(ACCESS_TTL.to_std()?).build(),
        })
    }

    /// Reads the keys again: others may have been made or dropped.
    pub async fn refresh(&self, db: &Db) -> Result<()> {
        let mut connection = db.connection().await?;
        let known = self.ring();
        if let Some(ring) = signing_keys::changed(&mut connection, &self.keys, &known).await? {
            *self.ring.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
        }
        Ok(())
    }

    /// What others check the tokens with.
    #[must_use]
    pub fn public_keys(&self) -> Vec<PublicKey> {
        self.ring().public_keys()
    }

    fn ring(&self) -> Arc<Ring> {
        Arc::clone(&self.ring.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// A token for the session of `subject` that ends [`ACCESS_TTL`] after `now`.
    pub fn sign(&self, subject: &Subject, now: DateTime<Utc>) -> Result<String> {
        let Credential::Session { id, signed_in_at } = subject.credential else {
            return Err(Error::internal(anyhow::anyhow!("a token for an API key")));
        };
        let ring = self.ring();
        let key = ring.signing(now)?;
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(key.id.clone());
        let claims = Claims {
            iss: self.issuer.to_string(),
            aud: AUDIENCE.to_owned(),
            sub: subject.account_id.to_string(),
            sid: id.to_string(),
            roles: subject.roles.iter().map(|it| role_name(*it).to_owned()).collect(),
            email_verified: subject.verified,
            auth_time: signed_in_at.timestamp(),
            iat: now.timestamp(),
            exp: (now + ACCESS_TTL).timestamp(),
        };
        jsonwebtoken::encode(&header, &claims, &key.encoding).map_err(Error::internal)
    }

    /// Who `token` speaks for at `now`, and how long it will.
    ///
    /// The algorithm, type and keys are ours to name: whatever the token says of other keys is refused, not followed.
    pub fn verify(&self, token: &str, now: DateTime<Utc>) -> Result<(Subject, DateTime<Utc>)> {
        let (subject, expires_at) = match self.verified.get(token) {
            Some(known) => known,
            None => {
                let read = self.read(token).ok_or_else(reason::token_invalid)?;
                self.verified.insert(token.into(), read.clone());
                read
            }
        };
        if expires_at <= now { Err(expired(expires_at)) } else { Ok((subject, expires_at)) }
    }

    fn read(&self, token: &str) -> Option<(Subject, DateTime<Utc>)> {
        let claims = self.claims(token)?;
        Some((claims.subject()?, DateTime::from_timestamp(claims.exp, 0)?))
    }

    fn claims(&self, token: &str) -> Option<Claims> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        let ours = header.alg == Algorithm::EdDSA && header.typ.as_deref() == Some(TYPE);
        let follows_others = header.jku.is_some()
            || header.jwk.is_some()
            || header.x5u.is_some()
            || header.x5c.is_some();
        if !ours || follows_others {
            return None;
        }
        let ring = self.ring();
        let key = ring.find(&header.kid?)?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[&*self.issuer]);
        validation.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
        // Expiry is ours to judge: the clock may have been moved.
        validation.validate_exp = false;
        Some(jsonwebtoken::decode::<Claims>(token, &key.decoding, &validation).ok()?.claims)
    }
}

impl Claims {
    fn subject(&self) -> Option<Subject> {
        let roles = self.roles.iter().map(|it| role_from_name(it));
        Some(Subject {
            account_id: self.sub.parse().ok()?,
            credential: Credential::Session {
                id: self.sid.parse().ok()?,
                signed_in_at: DateTime::from_timestamp(self.auth_time, 0)?,
            },
            roles: roles.collect::<Option<_>>()?,
            verified: self.email_verified,
        })
    }
}

/// A role as tokens and rows say it: `BUYER`.
#[must_use]
pub fn role_name(role: Role) -> &'static str {
    role.as_str_name().strip_prefix("ROLE_").unwrap_or_default()
}

/// The role that [`role_name`] gives this name.
#[must_use]
pub fn role_from_name(name: &str) -> Option<Role> {
    [Role::Buyer, Role::Seller, Role::Operator].into_iter().find(|it| role_name(*it) == name)
}
