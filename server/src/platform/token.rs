//! Access tokens: JWTs signed with Ed25519, as RFC 9068 shapes them.

use anyhow::{Context, Result, anyhow};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use jangteo_sdk::policy::v1::Role;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};

use super::keys::Keys;
use crate::base::error::{self, Error};
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;

/// How long an access token lives.
pub const ACCESS_TTL: TimeDelta = TimeDelta::minutes(10);

/// Who may use what the tokens open.
const AUDIENCE: &str = "jangteo";
/// The type of token, so that no other JWT of ours passes for one.
const TYPE: &str = "at+jwt";

/// Signs access tokens and tells them from others.
#[derive(Clone)]
pub struct TokenSigner {
    issuer: String,
    key_id: String,
    encoding: EncodingKey,
    decoding: DecodingKey,
    /// Tokens whose signature was verified, and what they say: a signature takes longer to check than most calls to
    /// answer.
    verified: Cache<Box<str>, (Subject, DateTime<Utc>)>,
}

/// How many tokens are remembered.
const VERIFIED_MAX: u64 = 10_000;

/// Who a token speaks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Whose token it is.
    pub account_id: AccountId,
    /// The login that it comes from.
    pub session_id: SessionId,
    /// What they may do.
    pub roles: Vec<Role>,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: String,
    sid: String,
    roles: Vec<String>,
    iat: i64,
    exp: i64,
}

/// What is said of a token that has ended.
#[must_use]
pub fn expired(expired_at: DateTime<Utc>) -> Error {
    reason::token_expired(expired_at.to_rfc3339_opts(SecondsFormat::Secs, true))
}

impl TokenSigner {
    /// A signer for `issuer`, with the key that `keys` holds.
    pub fn new(keys: &Keys, issuer: &str) -> Result<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(keys.token_seed())
            .map_err(|_opaque| anyhow!("cannot make the token key"))?;
        let public = pair.public_key().as_ref();
        let thumbprint = digest(&SHA256, public);
        let thumbprint = thumbprint.as_ref().first_chunk::<8>().context("no digest")?;
        let pkcs8 = pair.to_pkcs8v1().map_err(|_opaque| anyhow!("cannot write the token key"))?;
        Ok(Self {
            issuer: issuer.to_owned(),
            key_id: URL_SAFE_NO_PAD.encode(thumbprint),
            encoding: EncodingKey::from_ed_der(pkcs8.as_ref()),
            decoding: DecodingKey::from_ed_der(public),
            verified: Cache::builder()
                .max_capacity(VERIFIED_MAX)
                .time_to_live(ACCESS_TTL.to_std()?)
                .build(),
        })
    }

    /// A token for `subject` that ends [`ACCESS_TTL`] after `now`.
    pub fn sign(&self, subject: &Subject, now: DateTime<Utc>) -> error::Result<String> {
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(self.key_id.clone());
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: subject.account_id.to_string(),
            sid: subject.session_id.to_string(),
            roles: subject.roles.iter().map(|it| role_name(*it).to_owned()).collect(),
            iat: now.timestamp(),
            exp: (now + ACCESS_TTL).timestamp(),
        };
        jsonwebtoken::encode(&header, &claims, &self.encoding).map_err(Error::internal)
    }

    /// Who `token` speaks for at `now`, and how long it will.
    ///
    /// The algorithm, type and key are ours to name: whatever the token says of other keys is refused, not followed.
    pub fn verify(
        &self,
        token: &str,
        now: DateTime<Utc>,
    ) -> error::Result<(Subject, DateTime<Utc>)> {
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
        let ours = header.alg == Algorithm::EdDSA
            && header.typ.as_deref() == Some(TYPE)
            && header.kid.as_deref() == Some(&self.key_id);
        let follows_others = header.jku.is_some()
            || header.jwk.is_some()
            || header.x5u.is_some()
            || header.x5c.is_some();
        if !ours || follows_others {
            return None;
        }
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
        // Expiry is ours to judge: the clock may have been moved.
        validation.validate_exp = false;
        Some(jsonwebtoken::decode::<Claims>(token, &self.decoding, &validation).ok()?.claims)
    }
}

impl Claims {
    fn subject(&self) -> Option<Subject> {
        let roles = self.roles.iter().map(|it| role_from_name(it));
        Some(Subject {
            account_id: self.sub.parse().ok()?,
            session_id: self.sid.parse().ok()?,
            roles: roles.collect::<Option<_>>()?,
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
