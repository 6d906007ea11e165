//! `InviteStoreMember`: invites whoever has an e-mail to keep a store.

use chrono::{DateTime, TimeDelta, Utc};

use super::model::{Invitation, Keeper, StoreRole};
use super::rules::check_room;
use super::store::keepers::lock_kept;
use super::store::{invitations, members};
use crate::account::store::email_index;
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{InvitationId, StoreId};
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;

/// How long an invitation can be accepted.
const INVITATION_TTL: TimeDelta = TimeDelta::days(7);

/// Whom to invite, and to which store.
#[derive(Clone, Debug)]
pub struct InviteStoreMember {
    /// Who asks; must own the store.
    pub keeper: Keeper,
    /// Which store.
    pub store_id: StoreId,
    /// Who is invited.
    pub email: String,
    /// What they will be there.
    pub role: StoreRole,
}

/// Invites them, in the place of an earlier invitation. `seal` is the keeper's.
pub async fn invite_store_member(
    app: &App,
    tx: &mut Tx,
    (trail, seal): (&Trail, &SealKey),
    command: &InviteStoreMember,
    now: DateTime<Utc>,
) -> Result<Invitation> {
    // Load.
    let store = lock_kept(tx, command.store_id, command.keeper).await?;
    let index = email_index(&app.keys, &command.email);
    let member = members::has(tx, store.id, &index).await?;
    let invited = invitations::count_others(tx, store.id, &index, now).await?;
    let count = members::count(tx, store.id).await?.saturating_add(invited);

    // Decide.
    if member {
        return Err(reason::store_member_exists().at("email", "is of somebody who keeps the store"));
    }
    check_room(count)?;
    let invitation = Invitation {
        id: InvitationId::new(),
        store_id: store.id,
        store_name: store.name,
        email: command.email.clone(),
        role: command.role,
        created_at: now,
        expires_at: now + INVITATION_TTL,
    };

    // Save.
    invitations::replace(tx, seal, &invitation, &index).await?;
    let mut act = trail.act("STORE_MEMBER_INVITED", store.id);
    act.facts.push(("invitation_id", invitation.id.to_string()));
    act.facts.push(("role", command.role.name().to_owned()));
    append(tx, &[act], now).await?;
    Ok(invitation)
}
