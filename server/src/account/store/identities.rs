//! The SQL of whom providers vouch for, and of their coming back.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;
use diesel_async::RunQueryDsl;

use crate::base::error::Result;
use crate::base::ids::{AccountId, CallId};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::{identities, oauth_states};

/// The account that somebody signs in to by the word of `provider`.
pub async fn find_account_id(
    tx: &mut Tx,
    provider: &str,
    subject_index: &[u8],
) -> Result<Option<AccountId>> {
    let found = identities::table.find((provider, subject_index)).select(identities::account_id);
    Ok(found.first(tx).await.optional()?)
}

/// Lets somebody sign in to an account by the word of `provider`; `false` if they do so to another meanwhile.
pub async fn insert(
    tx: &mut Tx,
    provider: &str,
    subject_index: &[u8],
    account_id: AccountId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let row = (
        identities::provider.eq(provider),
        identities::subject_index.eq(subject_index),
        identities::account_id.eq(account_id),
        identities::created_at.eq(now),
    );
    let inserted = diesel::insert_into(identities::table).values(row).on_conflict_do_nothing();
    Ok(inserted.execute(tx).await? == 1)
}

/// Forgets whom any provider vouches for as the owner of an account.
pub async fn delete_all(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    let all = identities::table.filter(identities::account_id.eq(account_id));
    diesel::delete(all).execute(tx).await?;
    Ok(())
}

/// What comes of taking a sign-in to complete it.
pub enum Claim {
    /// It is the call's own.
    Taken,
    /// Another call has come as far as whom the provider vouches for, sealed.
    Kept(Vec<u8>),
    /// Another call completes it, or has.
    Refused,
}

/// Takes a sign-in for a call to complete.
pub async fn claim_state(
    tx: &mut Tx,
    key: &[u8],
    call_id: CallId,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<Claim> {
    let row = (
        oauth_states::key.eq(key),
        oauth_states::claimed_by.eq(call_id),
        oauth_states::created_at.eq(now),
        oauth_states::expires_at.eq(expires_at),
    );
    diesel::insert_into(oauth_states::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(tx)
        .await?;
    // Its own row is there already, if the answer to an earlier COMMIT was lost.
    let columns = (oauth_states::claimed_by, oauth_states::identity_sealed);
    let found = oauth_states::table.find(key).select(columns);
    Ok(match found.first::<(CallId, Option<Vec<u8>>)>(tx).await.optional()? {
        Some((claimed_by, _)) if claimed_by == call_id => Claim::Taken,
        Some((_, Some(kept))) => Claim::Kept(kept),
        _ => Claim::Refused,
    })
}

/// Keeps whom the provider vouches for until the sign-in is completed; nobody, once it is.
pub async fn keep(tx: &mut Tx, key: &[u8], sealed: Option<&[u8]>) -> Result<()> {
    let change = oauth_states::identity_sealed.eq(sealed);
    diesel::update(oauth_states::table.find(key)).set(change).execute(tx).await?;
    Ok(())
}

/// Leaves a sign-in to another call.
pub async fn release_state(tx: &mut Tx, key: &[u8], call_id: CallId) -> Result<()> {
    let own = oauth_states::table.find(key).filter(oauth_states::claimed_by.eq(call_id));
    diesel::delete(own).execute(tx).await?;
    Ok(())
}

/// Deletes some of the sign-ins that could not be completed any more, and says how many.
pub async fn delete_expired_states(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    const DELETE: &str = "\
        DELETE FROM oauth_states WHERE key = ANY(ARRAY( \
            SELECT key FROM oauth_states WHERE expires_at <= $1 LIMIT 1000))";
    Ok(diesel::sql_query(DELETE).bind::<Timestamptz, _>(now).constant().execute(tx).await?)
}
