//! API keys as callers bring them: `jk_`, the key's id and a secret, in base64url.

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::policy::v1::Role;
use moka::future::Cache;
use uuid::Uuid;

use super::db::{Db, Tx};
use super::keys::{SECRET_BYTES, Secret};
use super::schema::{accounts, api_keys};
use super::token::{Credential, Subject, role_from_name};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ApiKeyId};
use crate::base::reason;

/// What every key begins with, so that people and scanners of leaked secrets know one.
const PREFIX: &str = "jk_";
/// How long a key is remembered: so long after its end it may still be taken.
const KNOWN_FOR: Duration = Duration::from_secs(1);
const KNOWN_MAX: u64 = 10_000;
/// How often its use is noted.
const NOTED: TimeDelta = TimeDelta::minutes(1);

/// Tells keys that are good from others. Cheap to clone.
#[derive(Clone)]
pub struct ApiKeys {
    db: Db,
    known: Cache<ApiKeyId, Option<Arc<Known>>>,
}

/// A key that is good, if its secret is.
#[derive(Clone, Debug)]
pub struct Known {
    /// Who calls with it.
    pub subject: Subject,
    /// What it may do.
    pub scopes: Vec<String>,
    hash: Vec<u8>,
    expires_at: Option<DateTime<Utc>>,
}

/// What callers bring for a key.
#[must_use]
pub fn spell(id: ApiKeyId, secret: &Secret) -> String {
    let bytes = [&id.uuid().into_bytes()[..], secret].concat();
    format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a key's secret.
#[must_use]
pub fn hash(secret: &Secret) -> Vec<u8> {
    digest(&SHA256, secret).as_ref().to_vec()
}

/// Whether this is meant to be a key.
#[must_use]
pub fn is_one(text: &str) -> bool {
    text.starts_with(PREFIX)
}

fn read(text: &str) -> Option<(ApiKeyId, Secret)> {
    let bytes = URL_SAFE_NO_PAD.decode(text.strip_prefix(PREFIX)?).ok()?;
    let (id, secret) = bytes.split_first_chunk::<16>()?;
    let secret: [u8; SECRET_BYTES] = secret.try_into().ok()?;
    Some((ApiKeyId::from(Uuid::from_bytes(*id)), secret))
}

impl ApiKeys {
    /// The keys in `db`.
    #[must_use]
    pub fn new(db: Db) -> Self {
        let known = Cache::builder().max_capacity(KNOWN_MAX).time_to_live(KNOWN_FOR);
        Self { db, known: known.build() }
    }

    /// Refuses a key that was revoked: here at once, elsewhere within a second.
    pub async fn forget(&self, id: ApiKeyId) {
        self.known.invalidate(&id).await;
    }

    /// Who calls with this key, and what it may do.
    pub async fn verify(&self, text: &str, now: DateTime<Utc>) -> Result<Arc<Known>> {
        let (id, secret) = read(text).ok_or_else(reason::api_key_invalid)?;
        let find = async |tx: &mut Tx| find(tx, id, now).await;
        let find = self.db.transaction("platform.find_api_key", find);
        let known =
            self.known.try_get_with(id, async { Ok::<_, Error>(find.await?.map(Arc::new)) });
        let known = known.await.map_err(|error| (*error).clone())?;
        let good = known.filter(|it| {
            let lives = it.expires_at.is_none_or(|at| now < at);
            lives && verify_slices_are_equal(&it.hash, &hash(&secret)).is_ok()
        });
        good.ok_or_else(reason::api_key_invalid)
    }
}

/// The key, if it was not revoked and its account is active; notes that it is used.
async fn find(tx: &mut Tx, id: ApiKeyId, now: DateTime<Utc>) -> Result<Option<Known>> {
    type Row = (AccountId, Vec<u8>, Vec<String>, Option<DateTime<Utc>>, Vec<String>, bool);
    let row: Option<Row> = api_keys::table
        .find(id)
        .filter(api_keys::revoked_at.is_null())
        .inner_join(accounts::table.on(accounts::id.eq(api_keys::account_id)))
        .filter(accounts::state.eq("ACTIVE"))
        .select((
            api_keys::account_id,
            api_keys::hash,
            api_keys::scopes,
            api_keys::expires_at,
            accounts::roles,
            accounts::email_verified_at.is_not_null(),
        ))
        .first(tx)
        .await
        .optional()?;
    let Some((account_id, hash, scopes, expires_at, roles, verified)) = row else {
        return Ok(None);
    };
    let unnoted =
        api_keys::used_at.is_null().or(api_keys::used_at.lt(now - NOTED).assume_not_null());
    let unnoted = api_keys::table.find(id).filter(unnoted);
    diesel::update(unnoted).set(api_keys::used_at.eq(now)).execute(tx).await?;
    let roles = roles.iter().map(|it| role_from_name(it)).collect::<Option<Vec<Role>>>();
    let roles = roles.ok_or_else(|| Error::internal(anyhow::anyhow!("roles of {account_id}")))?;
    let subject = Subject { account_id, credential: Credential::ApiKey(id), roles, verified };
    Ok(Some(Known { subject, scopes, hash, expires_at }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_spelt() {
        let (id, secret) = (ApiKeyId::new(), [7; SECRET_BYTES]);
        let text = spell(id, &secret);

        assert!(is_one(&text) && text.len() == 67);
        assert_eq!(read(&text), Some((id, secret)));
        for wrong in [
            "jk_",
            "jk_AAAA",
            text.strip_prefix(PREFIX).unwrap(),
            text.get(..66).unwrap(),
            &format!("{text}AAAA"),
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
