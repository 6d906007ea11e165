//! `AcceptStoreInvitation`: keeps a store from now on.

use chrono::{DateTime, Utc};
use jangteo_sdk::policy::v1::Role;

use super::model::{Kept, Member};
use super::store::{self, invitations, members};
use crate::account::store::{add_role, lock_active};
use crate::base::error::Result;
use crate::base::ids::{AccountId, InvitationId};
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;

/// Makes the account a member by an invitation to its e-mail, and a seller, unless it has become one by it before.
pub async fn accept_store_invitation(
    tx: &mut Tx,
    trail: &Trail,
    (account_id, id): (AccountId, InvitationId),
    now: DateTime<Utc>,
) -> Result<Kept> {
    // Load. Nobody joins who is leaving, and nobody joins and declines at once.
    lock_active(tx, account_id).await?;
    if let Some(member) = members::find_invited(tx, account_id, id).await? {
        let store = store::load_store(tx, member.store_id).await?;
        return Ok(Kept { store, role: member.role });
    }
    let gone = || reason::not_found("invitation", id);
    let found = invitations::find_of(tx, account_id, id, now).await?.ok_or_else(gone)?;
    let store = store::lock_store(tx, found.store_id).await?;
    // Whoever has withdrawn it meanwhile had the store.
    let found = invitations::find_of(tx, account_id, id, now).await?.ok_or_else(gone)?;

    // Save.
    let (store_id, role) = (store.id, found.role);
    let member = Member { store_id, account_id, role, invitation_id: id, joined_at: now };
    members::insert(tx, &member).await?;
    invitations::delete(tx, store_id, id).await?;
    add_role(tx, account_id, Role::Seller, now).await?;
    let mut act = trail.act("STORE_MEMBER_JOINED", store_id);
    act.facts.push(("invitation_id", id.to_string()));
    act.facts.push(("role", role.name().to_owned()));
    append(tx, &[act], now).await?;
    Ok(Kept { store, role })
}
