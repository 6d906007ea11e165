//! `WithdrawStoreInvitation`: takes an invitation back.

use chrono::{DateTime, Utc};

use super::model::Keeper;
use super::store::invitations;
use super::store::keepers::lock_kept;
use crate::base::error::Result;
use crate::base::ids::{InvitationId, StoreId};
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;

/// Takes back an invitation to a store of `keeper`'s.
pub async fn withdraw_store_invitation(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, store_id): (Keeper, StoreId),
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<()> {
    lock_kept(tx, store_id, keeper).await?;
    if !invitations::delete(tx, store_id, id).await? {
        return Err(reason::not_found("invitation", id));
    }
    let mut act = trail.act("STORE_INVITATION_WITHDRAWN", store_id);
    act.facts.push(("invitation_id", id.to_string()));
    append(tx, &[act], now).await
}
