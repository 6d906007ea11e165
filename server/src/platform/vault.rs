//! The data keys of accounts: what is sealed with an account's key is gone when the key is.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use moka::sync::Cache;

use super::db::{Db, Tx};
use super::keys::{Keys, SealKey, fresh_secret};
use super::lookup::{Lookup, Reader};
use super::schema::{account_keys, sessions};
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::base::reason;

/// How many keys are remembered, and for how long.
const KNOWN_MAX: u64 = 10_000;
const KNOWN_FOR: Duration = Duration::from_secs(600);

/// How far back it is looked for keys that were destroyed: servers' clocks differ, and a transaction may commit late.
const LEFT_SINCE: TimeDelta = TimeDelta::minutes(20);

/// Finds and makes accounts' keys. Cheap to clone.
#[derive(Clone)]
pub struct Vault {
    keys: Keys,
    known: Cache<AccountId, SealKey>,
    reader: Reader<AccountId, SealKey>,
}

impl Vault {
    /// The keys in `db`, wrapped with those of `keys`. Needs a runtime.
    #[must_use]
    pub fn new(keys: Keys, db: Db) -> Self {
        let known = Cache::builder().max_capacity(KNOWN_MAX).time_to_live(KNOWN_FOR).build();
        let reader = Reader::start(Wrapped(keys.clone()), db);
        Self { keys, known, reader }
    }

    /// The key of an account; `None` if it was destroyed.
    pub async fn find(&self, account_id: AccountId) -> Result<Option<SealKey>> {
        if let Some(known) = self.known.get(&account_id) {
            return Ok(Some(known));
        }
        let found = self.reader.find(account_id).await?;
        if let Some(key) = &found {
            self.known.insert(account_id, key.clone());
        }
        Ok(found)
    }

    /// The key of somebody who calls: they are there, or were a moment ago.
    pub async fn key_of(&self, caller: AccountId) -> Result<SealKey> {
        self.find(caller).await?.ok_or_else(reason::token_revoked)
    }

    /// The key of an account, as the transaction sees it.
    pub async fn fetch(&self, tx: &mut Tx, account_id: AccountId) -> Result<SealKey> {
        let key = self.read(tx, &[account_id]).await?.remove(&account_id);
        key.ok_or_else(|| reason::not_found("account", account_id))
    }

    /// The keys of those of these accounts that have one.
    pub async fn read(
        &self,
        tx: &mut Tx,
        account_ids: &[AccountId],
    ) -> Result<BTreeMap<AccountId, SealKey>> {
        Wrapped(self.keys.clone()).read(tx, account_ids).await
    }

    /// The key of an account, from how it is kept.
    pub fn unwrap(&self, account_id: AccountId, wrapped: &[u8]) -> Result<SealKey> {
        unwrap(&self.keys, account_id, wrapped)
    }

    /// Gives an account a key; the one that it has, if the answer to an earlier COMMIT was lost.
    pub async fn make(
        &self,
        tx: &mut Tx,
        account_id: AccountId,
        now: DateTime<Utc>,
    ) -> Result<SealKey> {
        let wrapped = fresh_secret().and_then(|it| self.keys.seal(&purpose(account_id), &it));
        let row = (
            account_keys::account_id.eq(account_id),
            account_keys::wrapped.eq(wrapped.map_err(Error::internal)?),
            account_keys::created_at.eq(now),
        );
        let made = diesel::insert_into(account_keys::table).values(row).on_conflict_do_nothing();
        made.execute(tx).await?;
        self.fetch(tx, account_id).await
    }

    /// Destroys the key of an account: nothing that it sealed can be read again. Once that is committed, [`Self::forget`] it.
    pub async fn destroy(tx: &mut Tx, account_id: AccountId) -> Result<()> {
        diesel::delete(account_keys::table.find(account_id)).execute(tx).await?;
        Ok(())
    }

    /// Forgets the keys that other servers have destroyed since they could last be heard of.
    pub async fn refresh(&self, db: &Db, now: DateTime<Utc>) -> Result<()> {
        // Whoever leaves ends their sessions, which are found by when they ended.
        let since = now - LEFT_SINCE;
        let mut connection = db.connection().await?;
        let left: Vec<AccountId> = sessions::table
            .left_join(account_keys::table.on(account_keys::account_id.eq(sessions::account_id)))
            .filter(sessions::revoked_at.ge(since))
            .filter(account_keys::account_id.nullable().is_null())
            .select(sessions::account_id)
            .load(&mut connection)
            .await?;
        left.into_iter().for_each(|it| self.forget(it));
        Ok(())
    }

    /// Forgets a key that was destroyed.
    pub fn forget(&self, account_id: AccountId) {
        self.known.invalidate(&account_id);
    }
}

/// The keys as they are kept.
struct Wrapped(Keys);

impl Lookup for Wrapped {
    type Key = AccountId;
    type Value = SealKey;

    async fn read(&self, tx: &mut Tx, ids: &[AccountId]) -> Result<BTreeMap<AccountId, SealKey>> {
        let rows = account_keys::table.filter(account_keys::account_id.eq_any(ids));
        let rows = rows.select((account_keys::account_id, account_keys::wrapped));
        let rows: Vec<(AccountId, Vec<u8>)> = rows.load(tx).await?;
        rows.into_iter().map(|(id, wrapped)| Ok((id, unwrap(&self.0, id, &wrapped)?))).collect()
    }
}

fn unwrap(keys: &Keys, id: AccountId, wrapped: &[u8]) -> Result<SealKey> {
    let secret = keys.open(&purpose(id), wrapped).and_then(|it| it.try_into().ok());
    let secret = secret.ok_or_else(|| anyhow::anyhow!("the key of account {id} does not open"));
    secret.map(|it| SealKey::new(&it)).map_err(Error::internal)
}

/// What an account's key is wrapped for, so that none passes for another's.
fn purpose(account_id: AccountId) -> String {
    format!("account_key/{account_id}")
}
