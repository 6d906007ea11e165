//! The SQL of failed logins.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;

use crate::account::rules::Failures;
use crate::base::error::Result;
use crate::platform::db::Tx;
use crate::platform::schema::login_attempts as attempts;
use crate::platform::telemetry::locking;

/// What is known of the failures under these keys, locked in order; none are made where there were none, so that there is
/// something to lock.
pub async fn lock(
    tx: &mut Tx,
    keys: &[Vec<u8>],
    now: DateTime<Utc>,
) -> Result<BTreeMap<Vec<u8>, Failures>> {
    type Row = (Vec<u8>, i32, DateTime<Utc>, DateTime<Utc>);
    let mut keys = keys.to_vec();
    keys.sort();
    let none = |key: &Vec<u8>| {
        (
            attempts::key.eq(key.clone()),
            attempts::failures.eq(0),
            attempts::blocked_until.eq(now),
            attempts::created_at.eq(now),
            attempts::updated_at.eq(now),
        )
    };
    let rows: Vec<_> = keys.iter().map(none).collect();
    let made = diesel::insert_into(attempts::table).values(rows).on_conflict_do_nothing();
    locking("login_attempts", made.execute(tx)).await?;
    let known = attempts::table.filter(attempts::key.eq_any(keys)).order(attempts::key);
    let columns =
        (attempts::key, attempts::failures, attempts::blocked_until, attempts::updated_at);
    let rows: Vec<Row> =
        locking("login_attempts", known.select(columns).for_update().load(tx)).await?;
    let failures = |(key, count, blocked_until, at)| (key, Failures { count, blocked_until, at });
    Ok(rows.into_iter().map(failures).collect())
}

/// Keeps these failures.
pub async fn put(tx: &mut Tx, failures: &BTreeMap<Vec<u8>, Failures>) -> Result<()> {
    let row = |(key, it): (&Vec<u8>, &Failures)| {
        (
            attempts::key.eq(key.clone()),
            attempts::failures.eq(it.count),
            attempts::blocked_until.eq(it.blocked_until),
            attempts::created_at.eq(it.at),
            attempts::updated_at.eq(it.at),
        )
    };
    let rows: Vec<_> = failures.iter().map(row).collect();
    let change = (
        attempts::failures.eq(excluded(attempts::failures)),
        attempts::blocked_until.eq(excluded(attempts::blocked_until)),
        attempts::updated_at.eq(excluded(attempts::updated_at)),
    );
    let put = diesel::insert_into(attempts::table).values(rows);
    put.on_conflict(attempts::key).do_update().set(change).execute(tx).await?;
    Ok(())
}

/// Forgets the failures under `key`.
pub async fn forget(tx: &mut Tx, key: &[u8]) -> Result<()> {
    diesel::delete(attempts::table.find(key)).execute(tx).await?;
    Ok(())
}

/// Takes back one failure under `key`, and the pause after it.
pub async fn take_back(tx: &mut Tx, key: &[u8], now: DateTime<Utc>) -> Result<()> {
    let counted = attempts::table.find(key).filter(attempts::failures.gt(0));
    let change = (attempts::failures.eq(attempts::failures - 1), attempts::blocked_until.eq(now));
    diesel::update(counted).set(change).execute(tx).await?;
    Ok(())
}

/// Deletes failures that count no more, and says how many.
pub async fn delete_old(tx: &mut Tx, before: DateTime<Utc>) -> Result<usize> {
    Ok(diesel::delete(attempts::table.filter(attempts::updated_at.lt(before))).execute(tx).await?)
}
