//! `DeclineStoreInvitation`: does not keep a store.

use chrono::{DateTime, Utc};

use super::store::invitations;
use crate::account::store::lock_active;
use crate::base::error::Result;
use crate::base::ids::{AccountId, InvitationId};
use crate::base::reason;
use crate::platform::db::Tx;

/// Declines an invitation to the account's e-mail.
pub async fn decline_store_invitation(
    tx: &mut Tx,
    (account_id, id): (AccountId, InvitationId),
    now: DateTime<Utc>,
) -> Result<()> {
    // Nobody joins and declines at once.
    lock_active(tx, account_id).await?;
    let gone = || reason::not_found("invitation", id);
    let found = invitations::find_of(tx, account_id, id, now).await?.ok_or_else(gone)?;
    let declined = invitations::delete(tx, found.store_id, id).await?;
    if declined { Ok(()) } else { Err(gone()) }
}
