//! The SQL of sessions and refresh tokens.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;
use diesel_async::RunQueryDsl;

use crate::account::model::{Presented, Session};
use crate::account::rules::REFRESH_TTL;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, SessionId};
use crate::base::page::{Page, PageRequest};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::keys::SealKey;
use crate::platform::schema::{refresh_tokens, sessions};
use crate::platform::telemetry::locking;

/// What a session's device is sealed for.
const DEVICE: &str = "account.device";

/// Starts a session of an account, whose key is `seal`.
pub async fn insert_session(
    tx: &mut Tx,
    seal: &SealKey,
    account_id: AccountId,
    session: &Session,
) -> Result<()> {
    let device = serde_json::to_vec(&session.device).map_err(Error::internal)?;
    let row = (
        sessions::id.eq(session.id),
        sessions::account_id.eq(account_id),
        sessions::device_sealed.eq(seal.seal(DEVICE, &device).map_err(Error::internal)?),
        sessions::created_at.eq(session.created_at),
        sessions::updated_at.eq(session.refreshed_at),
    );
    diesel::insert_into(sessions::table).values(row).execute(tx).await?;
    Ok(())
}

/// Adds a refresh token to a session, bought with `parent_hash` if it is not the first.
pub async fn insert_refresh_token(
    tx: &mut Tx,
    session_id: SessionId,
    hash: &[u8],
    parent_hash: Option<&[u8]>,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<()> {
    let row = (
        refresh_tokens::hash.eq(hash),
        refresh_tokens::session_id.eq(session_id),
        refresh_tokens::parent_hash.eq(parent_hash),
        refresh_tokens::created_at.eq(now),
        refresh_tokens::updated_at.eq(now),
        refresh_tokens::expires_at.eq(expires_at),
    );
    diesel::insert_into(refresh_tokens::table).values(row).execute(tx).await?;
    Ok(())
}

/// The refresh token with this hash, locked with its session, if there is one.
pub async fn lock_refresh_token(tx: &mut Tx, hash: &[u8]) -> Result<Option<Presented>> {
    type TokenRow = (SessionId, DateTime<Utc>, Option<DateTime<Utc>>);
    let session_id = refresh_tokens::table
        .find(hash)
        .select(refresh_tokens::session_id)
        .first::<SessionId>(tx)
        .await
        .optional()?;
    let Some(session_id) = session_id else { return Ok(None) };
    // The session's lock comes first: two exchanges of one session wait for each other here.
    let columns = (sessions::account_id, sessions::created_at, sessions::revoked_at);
    let lock = sessions::table.find(session_id).select(columns).for_no_key_update();
    let (account_id, signed_in_at, revoked_at): (AccountId, DateTime<Utc>, Option<DateTime<Utc>>) =
        locking("sessions", lock.first(tx)).await?;
    let columns = (refresh_tokens::session_id, refresh_tokens::expires_at, refresh_tokens::used_at);
    let (session_id, expires_at, used_at): TokenRow =
        refresh_tokens::table.find(hash).select(columns).first(tx).await?;
    let successors = refresh_tokens::table
        .filter(refresh_tokens::parent_hash.eq(hash))
        .filter(refresh_tokens::used_at.is_not_null());
    let successor_used = diesel::select(diesel::dsl::exists(successors)).get_result(tx).await?;
    let session_revoked = revoked_at.is_some();
    Ok(Some(Presented {
        session_id,
        account_id,
        signed_in_at,
        expires_at,
        used_at,
        successor_used,
        session_revoked,
    }))
}

/// Forgets what a refresh token bought before.
pub async fn delete_successors(tx: &mut Tx, hash: &[u8]) -> Result<()> {
    let successors = refresh_tokens::table.filter(refresh_tokens::parent_hash.eq(hash));
    diesel::delete(successors).execute(tx).await?;
    Ok(())
}

/// Marks a refresh token of a session as exchanged; the first time counts.
pub async fn use_refresh_token(
    tx: &mut Tx,
    session_id: SessionId,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<()> {
    let refreshed = sessions::updated_at.eq(now);
    diesel::update(sessions::table.find(session_id)).set(refreshed).execute(tx).await?;
    let unused = refresh_tokens::table.find(hash).filter(refresh_tokens::used_at.is_null());
    let change = (refresh_tokens::used_at.eq(now), refresh_tokens::updated_at.eq(now));
    diesel::update(unused).set(change).execute(tx).await?;
    Ok(())
}

/// Ends every session of an account but `kept`, and tells which.
pub async fn revoke_sessions(
    tx: &mut Tx,
    account_id: AccountId,
    kept: Option<SessionId>,
    now: DateTime<Utc>,
) -> Result<Vec<SessionId>> {
    let live = sessions::table.filter(sessions::account_id.eq(account_id));
    let live = live
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::id.nullable().is_distinct_from(kept));
    let change = (sessions::revoked_at.eq(now), sessions::updated_at.eq(now));
    let ended = diesel::update(live).set(change).returning(sessions::id);
    Ok(ended.get_results(tx).await?)
}

/// Whether an account has, or had, this session.
pub async fn has_session(tx: &mut Tx, account_id: AccountId, id: SessionId) -> Result<bool> {
    let owner = sessions::table.find(id).filter(sessions::account_id.eq(account_id));
    Ok(diesel::select(diesel::dsl::exists(owner)).get_result(tx).await?)
}

/// A page of the account's sessions that are open and can still be refreshed, newest first.
pub async fn list_sessions(
    tx: &mut Tx,
    seal: &SealKey,
    account_id: AccountId,
    current: SessionId,
    page: PageRequest<SessionId>,
    now: DateTime<Utc>,
) -> Result<Page<Session, SessionId>> {
    type SessionRow = (SessionId, Option<Vec<u8>>, DateTime<Utc>, DateTime<Utc>);
    let mut open = sessions::table
        .filter(sessions::account_id.eq(account_id))
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::updated_at.gt(now - REFRESH_TTL))
        .into_boxed();
    if let Some(below) = page.below {
        open = open.filter(sessions::id.lt(below));
    }
    let columns =
        (sessions::id, sessions::device_sealed, sessions::created_at, sessions::updated_at);
    let open = open.order(sessions::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<SessionRow> = open.select(columns).load(tx).await?;
    let session = |(id, device, created_at, refreshed_at): SessionRow| {
        let device = device.and_then(|it| seal.open(DEVICE, &it));
        let device = device.and_then(|it| serde_json::from_slice(&it).ok()).unwrap_or_default();
        Session { id, current: id == current, device, created_at, refreshed_at }
    };
    Ok(Page::of(rows.into_iter().map(session).collect(), page, |it| it.id))
}

/// Ends a session; the first time counts.
pub async fn revoke_session(tx: &mut Tx, id: SessionId, now: DateTime<Utc>) -> Result<()> {
    let live = sessions::table.find(id).filter(sessions::revoked_at.is_null());
    let change = (sessions::revoked_at.eq(now), sessions::updated_at.eq(now));
    diesel::update(live).set(change).execute(tx).await?;
    Ok(())
}

/// Deletes some of the refresh tokens that are past their time, and says how many.
pub async fn delete_expired_tokens(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    const DELETE: &str = "\
        DELETE FROM refresh_tokens WHERE ctid = ANY(ARRAY( \
            SELECT ctid FROM refresh_tokens WHERE expires_at <= $1 LIMIT 1000))";
    Ok(diesel::sql_query(DELETE).bind::<Timestamptz, _>(now).constant().execute(tx).await?)
}

/// Deletes some of the sessions that are old and have no refresh token left, and says how many.
pub async fn delete_ended_sessions(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    const DELETE: &str = "\
        DELETE FROM sessions WHERE id = ANY(ARRAY( \
            SELECT id FROM sessions WHERE created_at <= $1 \
                AND NOT EXISTS (SELECT FROM refresh_tokens WHERE session_id = sessions.id) \
            LIMIT 1000))";
    let delete = diesel::sql_query(DELETE).bind::<Timestamptz, _>(now - REFRESH_TTL);
    Ok(delete.constant().execute(tx).await?)
}
