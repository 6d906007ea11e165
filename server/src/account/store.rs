//! The accounts' SQL.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;
use diesel_async::RunQueryDsl;
use jangteo_sdk::policy::v1::Role;

use super::model::{Account, Presented};
use super::rules::{REFRESH_TTL, fold};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::{accounts, refresh_tokens, sessions};
use crate::platform::telemetry::locking;
use crate::platform::token::{role_from_name, role_name};

type AccountRow = (AccountId, String, String, String, Vec<String>, DateTime<Utc>);

const ACCOUNT: (
    accounts::id,
    accounts::email,
    accounts::display_name,
    accounts::phone,
    accounts::roles,
    accounts::created_at,
) = (
    accounts::id,
    accounts::email,
    accounts::display_name,
    accounts::phone,
    accounts::roles,
    accounts::created_at,
);

/// Adds an account; refuses an e-mail that is taken.
pub async fn insert_account(tx: &mut Tx, account: &Account, password_hash: &str) -> Result<()> {
    let roles: Vec<&str> = account.roles.iter().map(|it| role_name(*it)).collect();
    let row = (
        accounts::id.eq(account.id),
        accounts::email.eq(&account.email),
        accounts::email_folded.eq(fold(&account.email)),
        accounts::password_hash.eq(password_hash),
        accounts::display_name.eq(&account.display_name),
        accounts::phone.eq(&account.phone),
        accounts::roles.eq(roles),
        accounts::created_at.eq(account.created_at),
        accounts::updated_at.eq(account.created_at),
    );
    let inserted = diesel::insert_into(accounts::table).values(row);
    inserted.on_conflict(accounts::email_folded).do_nothing().execute(tx).await?;
    let owner = accounts::table.filter(accounts::email_folded.eq(fold(&account.email)));
    let owner: AccountId = owner.select(accounts::id).first(tx).await?;
    // Ours already, if the answer to an earlier COMMIT was lost.
    if owner == account.id { Ok(()) } else { Err(reason::email_taken()) }
}

/// The account.
pub async fn load_account(tx: &mut Tx, id: AccountId) -> Result<Account> {
    let row: Option<AccountRow> =
        accounts::table.find(id).select(ACCOUNT).first(tx).await.optional()?;
    row.map(account).ok_or_else(|| reason::not_found("account", id))?
}

/// The account with this e-mail, and the hash of its password.
pub async fn find_credentials(tx: &mut Tx, email: &str) -> Result<Option<(Account, String)>> {
    let row: Option<(AccountRow, String)> = accounts::table
        .filter(accounts::email_folded.eq(fold(email)))
        .select((ACCOUNT, accounts::password_hash))
        .first(tx)
        .await
        .optional()?;
    row.map(|(row, hash)| Ok((account(row)?, hash))).transpose()
}

/// Lets an account be `role` as well.
pub async fn add_role(tx: &mut Tx, id: AccountId, role: Role, now: DateTime<Utc>) -> Result<()> {
    let lock = accounts::table.find(id).select(accounts::roles).for_no_key_update();
    let mut roles: Vec<String> = locking("accounts", lock.first(tx)).await?;
    if !roles.iter().any(|it| it == role_name(role)) {
        roles.push(role_name(role).to_owned());
        let change = (accounts::roles.eq(roles), accounts::updated_at.eq(now));
        diesel::update(accounts::table.find(id)).set(change).execute(tx).await?;
    }
    Ok(())
}

/// Starts a session.
pub async fn insert_session(
    tx: &mut Tx,
    id: SessionId,
    account_id: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    let row = (
        sessions::id.eq(id),
        sessions::account_id.eq(account_id),
        sessions::created_at.eq(now),
        sessions::updated_at.eq(now),
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
    let lock =
        sessions::table.find(session_id).select((sessions::account_id, sessions::revoked_at));
    let lock = lock.for_no_key_update();
    let (account_id, revoked_at): (AccountId, Option<DateTime<Utc>>) =
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

/// Marks a refresh token as exchanged; the first time counts.
pub async fn use_refresh_token(tx: &mut Tx, hash: &[u8], now: DateTime<Utc>) -> Result<()> {
    let unused = refresh_tokens::table.find(hash).filter(refresh_tokens::used_at.is_null());
    let change = (refresh_tokens::used_at.eq(now), refresh_tokens::updated_at.eq(now));
    diesel::update(unused).set(change).execute(tx).await?;
    Ok(())
}

/// Ends a session; the first time counts.
pub async fn revoke_session(tx: &mut Tx, id: SessionId, now: DateTime<Utc>) -> Result<()> {
    let live = sessions::table.find(id).filter(sessions::revoked_at.is_null());
    let change = (sessions::revoked_at.eq(now), sessions::updated_at.eq(now));
    diesel::update(live).set(change).execute(tx).await?;
    Ok(())
}

fn account((id, email, display_name, phone, roles, created_at): AccountRow) -> Result<Account> {
    let mut roles: Vec<Role> = roles
        .iter()
        .map(|it| role_from_name(it))
        .collect::<Option<_>>()
        .ok_or_else(|| Error::internal(anyhow::anyhow!("account {id}: roles {roles:?}")))?;
    roles.sort_unstable();
    Ok(Account { id, email, display_name, phone, roles, created_at })
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
