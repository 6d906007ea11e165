//! The SQL of API keys, for their owners. Callers' keys are looked up by [`crate::platform::api_keys`].

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::account::model::ApiKey;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ApiKeyId};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;
use crate::platform::schema::api_keys;

/// What a key's name is sealed for.
const NAME: &str = "account.api_key";

/// The account's keys that are good at `now`, newest first.
pub async fn list(
    tx: &mut Tx,
    seal: &SealKey,
    owner_id: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<ApiKey>> {
    type Row = (
        ApiKeyId,
        Vec<u8>,
        Vec<String>,
        DateTime<Utc>,
        Option<DateTime<Utc>>,
        Option<DateTime<Utc>>,
    );
    let good = api_keys::table
        .filter(api_keys::account_id.eq(owner_id))
        .filter(api_keys::revoked_at.is_null())
        .filter(api_keys::expires_at.is_null().or(api_keys::expires_at.gt(now).assume_not_null()))
        .order(api_keys::id.desc());
    let columns = (
        api_keys::id,
        api_keys::name_sealed,
        api_keys::scopes,
        api_keys::created_at,
        api_keys::expires_at,
        api_keys::used_at,
    );
    let rows: Vec<Row> = good.select(columns).load(tx).await?;
    let key = |(id, name, scopes, created_at, expires_at, used_at): Row| {
        let name = seal.open(NAME, &name).and_then(|it| String::from_utf8(it).ok());
        let name = name.ok_or_else(|| Error::internal(anyhow::anyhow!("API key {id}: name")))?;
        Ok(ApiKey { id, name, scopes, created_at, expires_at, used_at })
    };
    rows.into_iter().map(key).collect()
}

/// Adds a key, whose secret has this hash.
pub async fn insert(
    tx: &mut Tx,
    seal: &SealKey,
    owner_id: AccountId,
    key: &ApiKey,
    hash: &[u8],
) -> Result<()> {
    let row = (
        api_keys::id.eq(key.id),
        api_keys::account_id.eq(owner_id),
        api_keys::hash.eq(hash),
        api_keys::name_sealed.eq(seal.seal(NAME, key.name.as_bytes()).map_err(Error::internal)?),
        api_keys::scopes.eq(&key.scopes),
        api_keys::created_at.eq(key.created_at),
        api_keys::updated_at.eq(key.created_at),
        api_keys::expires_at.eq(key.expires_at),
    );
    diesel::insert_into(api_keys::table).values(row).execute(tx).await?;
    Ok(())
}

/// Whether an account has, or had, this key.
pub async fn has(tx: &mut Tx, owner_id: AccountId, id: ApiKeyId) -> Result<bool> {
    let owner = api_keys::table.find(id).filter(api_keys::account_id.eq(owner_id));
    Ok(diesel::select(diesel::dsl::exists(owner)).get_result(tx).await?)
}

/// Ends a key; the first time counts, and is told.
pub async fn revoke(tx: &mut Tx, id: ApiKeyId, now: DateTime<Utc>) -> Result<bool> {
    let good = api_keys::table.find(id).filter(api_keys::revoked_at.is_null());
    let change = (api_keys::revoked_at.eq(now), api_keys::updated_at.eq(now));
    Ok(0 < diesel::update(good).set(change).execute(tx).await?)
}

/// Deletes the keys of an account.
pub async fn delete_all(tx: &mut Tx, owner_id: AccountId) -> Result<()> {
    let keys = api_keys::table.filter(api_keys::account_id.eq(owner_id));
    diesel::delete(keys).execute(tx).await?;
    Ok(())
}
