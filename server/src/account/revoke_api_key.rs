//! `RevokeApiKey`: ends a key that a program calls with.

use chrono::{DateTime, Utc};

use super::store::api_keys;
use crate::base::error::Result;
use crate::base::ids::{AccountId, ApiKeyId};
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Ends the account's key: within a second no server takes it any more.
pub async fn revoke_api_key(
    tx: &mut Tx,
    owner_id: AccountId,
    trail: &Trail,
    id: ApiKeyId,
    now: DateTime<Utc>,
) -> Result<()> {
    if !api_keys::has(tx, owner_id, id).await? {
        return Err(reason::not_found("API key", id));
    }
    if api_keys::revoke(tx, id, now).await? {
        trail.note(tx, "API_KEY_REVOKED", id, now).await?;
    }
    Ok(())
}
