//! What a provider has signed: who signed in, for whom, and in which sign-in (OpenID Connect Core, 3.1.3.7).

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::Deserialize;
use serde::de::IgnoredAny;

/// The algorithms whose keys are public. With any other whoever knows those could sign.
const ALGORITHMS: &[Algorithm] = &[
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];
/// How far clocks may be apart.
const LEEWAY: TimeDelta = TimeDelta::minutes(1);
/// The longest name of a subject.
const SUBJECT_MAX: usize = 255;

/// What a token must say.
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    pub(super) client_id: &'a str,
    pub(super) nonce: &'a str,
    pub(super) now: DateTime<Utc>,
}

/// What a token says.
#[derive(Deserialize)]
pub(super) struct Claims {
    pub(super) sub: String,
    #[serde(flatten)]
    pub(super) person: Person,
    aud: Audience,
    azp: Option<String>,
    nonce: Option<String>,
    exp: i64,
    nbf: Option<i64>,
}

/// What is said of somebody.
#[derive(Default, Deserialize)]
pub(super) struct Person {
    pub(super) email: Option<String>,
    pub(super) name: Option<String>,
    email_verified: Option<Flag>,
}

/// Some write it as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Flag {
    Truth(bool),
    Text(String),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    Several(Vec<IgnoredAny>),
    One(IgnoredAny),
}

/// Why a token is not believed.
#[derive(Debug)]
pub(super) enum Unsound {
    /// It may be signed with a key that is newer than those that are known.
    KeyUnknown,
    /// It never will be.
    Wrong(String),
}

impl Person {
    /// Whether their e-mail was verified.
    pub(super) fn email_verified(&self) -> bool {
        match &self.email_verified {
            Some(Flag::Truth(truth)) => *truth,
            Some(Flag::Text(text)) => text == "true",
            None => false,
        }
    }
}

/// What `token` says, if it is signed with one of `keys` and says what is expected.
///
/// The algorithms and the keys are ours and the provider's to name: whatever the token says of others is not followed.
pub(super) fn check(token: &str, keys: &[Jwk], expected: &Expected<'_>) -> Result<Claims, Unsound> {
    let wrong = |why: &str| Unsound::Wrong(why.to_owned());
    let header = jsonwebtoken::decode_header(token).map_err(|error| wrong(&error.to_string()))?;
    if !ALGORITHMS.contains(&header.alg) {
        return Err(wrong("of an algorithm that anybody can sign with"));
    }
    let key = find(keys, header.kid.as_deref()).ok_or(Unsound::KeyUnknown)?;
    let named = key.common.key_algorithm.map(|it| it.to_string());
    if named.is_some_and(|it| it != format!("{:?}", header.alg)) {
        return Err(wrong("of another algorithm than its key"));
    }
    let key = DecodingKey::from_jwk(key).map_err(|error| wrong(&error.to_string()))?;
    let mut validation = Validation::new(header.alg);
    validation.set_audience(&[expected.client_id]);
    validation.set_issuer(&[expected.issuer]);
    validation.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
    // Times are ours to judge: the clock may have been moved.
    validation.validate_exp = false;
    let decoded = jsonwebtoken::decode::<Claims>(token, &key, &validation);
    let claims = decoded.map_err(|error| wrong(&error.to_string()))?.claims;
    claims.check(expected)?;
    Ok(claims)
}

impl Claims {
    fn check(&self, expected: &Expected<'_>) -> Result<(), Unsound> {
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::UNIX_EPOCH);
        let shared = matches!(&self.aud, Audience::Several(them) if 1 < them.len());
        let ours = self.azp.as_deref().map_or(!shared, |it| it == expected.client_id);
        let wrong = if self.nonce.as_deref() != Some(expected.nonce) {
            "of another sign-in"
        } else if at(self.exp) + LEEWAY <= expected.now {
            "past its time"
        } else if self.nbf.is_some_and(|it| expected.now + LEEWAY < at(it)) {
            "before its time"
        } else if !ours {
            "for somebody else"
        } else if !(1..=SUBJECT_MAX).contains(&self.sub.len()) {
            "of nobody"
        } else {
            return Ok(());
        };
        Err(Unsound::Wrong(wrong.to_owned()))
    }
}

/// The key that is called `id`; without a name, the only one that signs.
fn find<'a>(keys: &'a [Jwk], id: Option<&str>) -> Option<&'a Jwk> {
    let signs =
        |it: &&Jwk| matches!(it.common.public_key_use, None | Some(PublicKeyUse::Signature));
    let mut found = keys.iter().filter(signs).filter(|it| match id {
        Some(id) => it.common.key_id.as_deref() == Some(id),
        None => true,
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyUnknown => f.write_str("signed with a key that the provider does not know"),
            Self::Wrong(why) => f.write_str(why),
        }
    }
}
