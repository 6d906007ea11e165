//! `SetStoreMemberRole`: says what a member may do.

use chrono::{DateTime, Utc};

use super::model::{Keeper, KnownMember, StoreRole};
use super::store::keepers::lock_kept;
use super::store::members;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;

/// Gives a member of a store of `keeper`'s another role. One who has it keeps it.
pub async fn set_store_member_role(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (keeper, store_id): (Keeper, StoreId),
    (account_id, role): (AccountId, StoreRole),
    now: DateTime<Utc>,
) -> Result<KnownMember> {
    lock_kept(tx, store_id, keeper).await?;
    let gone = || reason::not_found("member", account_id);
    let before = members::find(tx, (store_id, account_id)).await?.ok_or_else(gone)?;
    if before.role != role {
        members::update_role(tx, (store_id, account_id), role, now).await?;
        let mut act = trail.act("STORE_MEMBER_ROLE_SET", store_id);
        act.facts.push(("account_id", account_id.to_string()));
        act.facts.push(("before", before.role.name().to_owned()));
        act.facts.push(("after", role.name().to_owned()));
        append(tx, &[act], now).await?;
    }
    let known = members::list_known(tx, &app.vault, store_id).await?;
    known.into_iter().find(|it| it.member.account_id == account_id).ok_or_else(gone)
}
