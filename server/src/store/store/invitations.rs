//! The SQL of invitations to keep stores.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;
use diesel_async::RunQueryDsl;

use super::keepers::role_from_name;
use crate::account::model::AccountState;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, InvitationId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::keys::SealKey;
use crate::platform::schema::{accounts, store_invitations as invitations, stores};
use crate::store::model::Invitation;

/// What an e-mail is sealed for.
const EMAIL: &str = "store.invitation";

type Row = (InvitationId, StoreId, String, String, DateTime<Utc>, DateTime<Utc>);
const COLUMNS: (
    invitations::id,
    invitations::store_id,
    stores::name,
    invitations::role,
    invitations::created_at,
    invitations::expires_at,
) = (
    invitations::id,
    invitations::store_id,
    stores::name,
    invitations::role,
    invitations::created_at,
    invitations::expires_at,
);

/// Adds an invitation, in the place of another of the same e-mail to the same store, whose row is locked.
pub async fn replace(
    tx: &mut Tx,
    seal: &SealKey,
    invitation: &Invitation,
    email_index: &[u8],
) -> Result<()> {
    let before = invitations::table.filter(invitations::store_id.eq(invitation.store_id));
    let before = before.filter(invitations::email_index.eq(email_index));
    diesel::delete(before).execute(tx).await?;
    let sealed = seal.seal(EMAIL, invitation.email.as_bytes()).map_err(Error::internal)?;
    let row = (
        invitations::id.eq(invitation.id),
        invitations::store_id.eq(invitation.store_id),
        invitations::email_index.eq(email_index),
        invitations::email_sealed.eq(sealed),
        invitations::role.eq(invitation.role.name()),
        invitations::created_at.eq(invitation.created_at),
        invitations::expires_at.eq(invitation.expires_at),
    );
    diesel::insert_into(invitations::table).values(row).execute(tx).await?;
    Ok(())
}

/// How many invitations to a store are open beside that of an e-mail.
pub async fn count_others(
    tx: &mut Tx,
    store_id: StoreId,
    email_index: &[u8],
    now: DateTime<Utc>,
) -> Result<i64> {
    let open = invitations::table.filter(invitations::store_id.eq(store_id));
    let open = open.filter(invitations::expires_at.gt(now));
    let others = open.filter(invitations::email_index.ne(email_index));
    Ok(others.count().get_result(tx).await?)
}

/// The open invitations to a store, with the e-mails that `seal`, its owner's, opens; the newest first.
pub async fn list(
    tx: &mut Tx,
    seal: &SealKey,
    store_id: StoreId,
    now: DateTime<Utc>,
) -> Result<Vec<Invitation>> {
    let open = invitations::table
        .inner_join(stores::table.on(stores::id.eq(invitations::store_id)))
        .filter(invitations::store_id.eq(store_id))
        .filter(invitations::expires_at.gt(now))
        .order(invitations::id.desc())
        .select((COLUMNS, invitations::email_sealed));
    let rows: Vec<(Row, Vec<u8>)> = open.load(tx).await?;
    let opened = rows.into_iter().map(|(row, sealed)| {
        let email = seal.open(EMAIL, &sealed).and_then(|it| String::from_utf8(it).ok());
        let unread = || Error::internal(anyhow::anyhow!("unreadable invitation {}", row.0));
        let email = email.ok_or_else(unread)?;
        Ok(Invitation { email, ..invitation(row)? })
    });
    opened.collect()
}

/// A page of the open invitations to the verified e-mail of an account, the newest first.
pub async fn list_of(
    tx: &mut Tx,
    account_id: AccountId,
    page: PageRequest<InvitationId>,
    now: DateTime<Utc>,
) -> Result<Page<Invitation, InvitationId>> {
    let mut theirs = invitations::table
        .inner_join(
            accounts::table.on(invitations::email_index.nullable().eq(accounts::email_index)),
        )
        .inner_join(stores::table.on(stores::id.eq(invitations::store_id)))
        .filter(accounts::id.eq(account_id))
        .filter(accounts::email_verified_at.is_not_null())
        .filter(invitations::expires_at.gt(now))
        .into_boxed();
    if let Some(below) = page.below {
        theirs = theirs.filter(invitations::id.lt(below));
    }
    let theirs = theirs.order(invitations::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<Row> = theirs.select(COLUMNS).load(tx).await?;
    let found = rows.into_iter().map(invitation).collect::<Result<_>>()?;
    Ok(Page::of(found, page, |it| it.id))
}

/// An open invitation to the verified e-mail of an account that may sign in.
pub async fn find_of(
    tx: &mut Tx,
    account_id: AccountId,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<Option<Invitation>> {
    let row: Option<Row> = invitations::table
        .find(id)
        .inner_join(
            accounts::table.on(invitations::email_index.nullable().eq(accounts::email_index)),
        )
        .inner_join(stores::table.on(stores::id.eq(invitations::store_id)))
        .filter(accounts::id.eq(account_id))
        .filter(accounts::state.eq(AccountState::Active.name()))
        .filter(accounts::email_verified_at.is_not_null())
        .filter(invitations::expires_at.gt(now))
        .select(COLUMNS)
        .first(tx)
        .await
        .optional()?;
    row.map(invitation).transpose()
}

/// Deletes an invitation; `false` if it is not there.
pub async fn delete(tx: &mut Tx, store_id: StoreId, id: InvitationId) -> Result<bool> {
    let one = invitations::table.find(id).filter(invitations::store_id.eq(store_id));
    Ok(diesel::delete(one).execute(tx).await? == 1)
}

/// Deletes the invitations to the verified e-mail of an account.
pub async fn delete_all_of(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    let theirs = accounts::table.find(account_id).filter(accounts::email_verified_at.is_not_null());
    let theirs = theirs.filter(accounts::email_index.is_not_null());
    let index = theirs.select(accounts::email_index.assume_not_null());
    let theirs = invitations::table.filter(invitations::email_index.eq_any(index));
    diesel::delete(theirs).execute(tx).await?;
    Ok(())
}

/// Deletes some of the invitations whose time is over, and says how many.
pub async fn delete_expired(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    const DELETE: &str = "\
        DELETE FROM store_invitations WHERE id = ANY(ARRAY( \
            SELECT id FROM store_invitations WHERE expires_at <= $1 LIMIT 1000))";
    Ok(diesel::sql_query(DELETE).bind::<Timestamptz, _>(now).constant().execute(tx).await?)
}

fn invitation((id, store_id, store_name, role, created_at, expires_at): Row) -> Result<Invitation> {
    let (email, role) = (String::new(), role_from_name(&role)?);
    Ok(Invitation { id, store_id, store_name, email, role, created_at, expires_at })
}
