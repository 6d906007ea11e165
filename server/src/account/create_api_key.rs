//! `CreateApiKey`: makes a key that a program calls with.

use chrono::{DateTime, Utc};

use super::model::ApiKey;
use super::store::{self, api_keys as keys};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ApiKeyId};
use crate::base::reason;
use crate::platform::api_keys::{hash, spell};
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;
use crate::platform::keys::{SealKey, fresh_secret};

/// The most keys of an account.
const KEYS_MAX: usize = 20;

/// What key to make, and for whom.
#[derive(Clone, Debug)]
pub struct CreateApiKey {
    /// Whose key it will be.
    pub owner_id: AccountId,
    /// What they call it.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// When it ends, if ever.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Makes the key, and tells what to call with.
pub async fn create_api_key(
    tx: &mut Tx,
    seal: &SealKey,
    trail: &Trail,
    command: &CreateApiKey,
    now: DateTime<Utc>,
) -> Result<(ApiKey, String)> {
    store::lock_active(tx, command.owner_id).await?;
    if KEYS_MAX <= keys::list(tx, seal, command.owner_id, now).await?.len() {
        return Err(reason::api_keys_full(KEYS_MAX));
    }
    let secret = fresh_secret().map_err(Error::internal)?;
    let key = ApiKey {
        id: ApiKeyId::new(),
        name: command.name.clone(),
        scopes: command.scopes.clone(),
        created_at: now,
        expires_at: command.expires_at,
        used_at: None,
    };
    keys::insert(tx, seal, command.owner_id, &key, &hash(&secret)).await?;
    let mut act = trail.act("API_KEY_CREATED", key.id);
    act.facts.push(("scopes", key.scopes.join(" ")));
    append(tx, &[act], now).await?;
    let spelt = spell(key.id, &secret);
    Ok((key, spelt))
}
