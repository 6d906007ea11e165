//! `RemoveStoreMember`: ends what a member may do.

use chrono::{DateTime, Utc};

use super::model::Right;
use super::store::keepers::lock_kept;
use super::store::members;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;

/// Removes a member of a store for `remover`: the owner, or the member themselves.
pub async fn remove_store_member(
    tx: &mut Tx,
    trail: &Trail,
    remover: AccountId,
    (store_id, account_id): (StoreId, AccountId),
    now: DateTime<Utc>,
) -> Result<()> {
    // Load. Whoever leaves needs no right but to be there.
    let leaves = remover == account_id;
    let right = if leaves { Right::Stock } else { Right::Store };
    lock_kept(tx, store_id, right.by(remover)).await?;
    let member = members::find(tx, (store_id, account_id)).await?;
    let member = member.ok_or_else(|| reason::not_found("member", account_id))?;

    // Save.
    members::delete(tx, (store_id, account_id)).await?;
    let action = if leaves { "STORE_MEMBER_LEFT" } else { "STORE_MEMBER_REMOVED" };
    let mut act = trail.act(action, store_id);
    act.facts.push(("account_id", account_id.to_string()));
    act.facts.push(("role", member.role.name().to_owned()));
    append(tx, &[act], now).await
}
