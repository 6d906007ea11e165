//! Stores to and from the contract.

use jangteo_sdk::store::v1 as pb;

use super::create_store::CreateStore;
use super::invite_store_member::InviteStoreMember;
use super::model::{
    Followed, Invitation, Keeper, Kept, KnownMember, Member, Store, StoreRole, StoreState,
};
use super::store::search::FoundStore;
use super::update_store::UpdateStore;
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::platform::wire::{id, timestamp};

/// Reads a [`CreateStore`], for whoever calls.
pub fn create_store(request: pb::CreateStoreRequest, owner_id: AccountId) -> Result<CreateStore> {
    let store = request.store.unwrap_or_default();
    Ok(CreateStore { owner_id, name: name(store.name)?, description: store.description })
}

/// Reads an [`UpdateStore`], for `keeper`: the fields that the mask names, or those that are set.
pub fn update_store(request: pb::UpdateStoreRequest, keeper: Keeper) -> Result<UpdateStore> {
    let id = id("store_id", &request.store_id)?;
    let store = request.store.unwrap_or_default();
    let mut change = UpdateStore { keeper, id, name: None, description: None };
    let Some(mask) = request.update_mask.filter(|it| !it.paths.is_empty()) else {
        let set = |it: String| Some(it).filter(|it| !it.is_empty());
        (change.name, change.description) = (set(store.name), set(store.description));
        return Ok(change);
    };
    for path in &mask.paths {
        match path.as_str() {
            "name" => change.name = Some(name(store.name.clone())?),
            "description" => change.description = Some(store.description.clone()),
            _ => return Err(Error::invalid("update_mask", "may name name and description")),
        }
    }
    Ok(change)
}

fn name(name: String) -> Result<String> {
    if name.trim().is_empty() {
        return Err(Error::invalid("store.name", "must have at least 1 character"));
    }
    Ok(name)
}

impl From<Store> for pb::Store {
    fn from(store: Store) -> Self {
        Self {
            id: store.id.to_string(),
            name: store.name,
            description: store.description,
            create_time: Some(timestamp(store.created_at)),
            state: pb::StoreState::from(store.state).into(),
            follower_count: store.follower_count,
            role: pb::StoreRole::Unspecified.into(),
        }
    }
}

impl From<Kept> for pb::Store {
    fn from(kept: Kept) -> Self {
        let role = pb::StoreRole::from(kept.role).into();
        Self { role, ..kept.store.into() }
    }
}

impl From<StoreRole> for pb::StoreRole {
    fn from(role: StoreRole) -> Self {
        match role {
            StoreRole::Staff => Self::Staff,
            StoreRole::Manager => Self::Manager,
            StoreRole::Owner => Self::Owner,
        }
    }
}

/// Reads an [`InviteStoreMember`], for `keeper`.
pub fn invite_store_member(
    request: pb::InviteStoreMemberRequest,
    keeper: Keeper,
) -> Result<InviteStoreMember> {
    let (store_id, role) = (id("store_id", &request.store_id)?, member_role(request.role())?);
    Ok(InviteStoreMember { keeper, store_id, email: request.email, role })
}

/// What a member may be.
pub fn member_role(role: pb::StoreRole) -> Result<StoreRole> {
    match role {
        pb::StoreRole::Staff => Ok(StoreRole::Staff),
        pb::StoreRole::Manager => Ok(StoreRole::Manager),
        pb::StoreRole::Owner | pb::StoreRole::Unspecified => {
            Err(Error::invalid("role", "must be that of a member"))
        }
    }
}

impl From<Member> for pb::StoreMember {
    fn from(member: Member) -> Self {
        Self {
            store_id: member.store_id.to_string(),
            account_id: member.account_id.to_string(),
            display_name: String::new(),
            email: String::new(),
            role: pb::StoreRole::from(member.role).into(),
            create_time: Some(timestamp(member.joined_at)),
        }
    }
}

impl From<KnownMember> for pb::StoreMember {
    fn from(known: KnownMember) -> Self {
        let KnownMember { member, display_name, email } = known;
        Self { display_name, email, ..member.into() }
    }
}

impl From<Invitation> for pb::StoreInvitation {
    fn from(invitation: Invitation) -> Self {
        Self {
            id: invitation.id.to_string(),
            store_id: invitation.store_id.to_string(),
            store_name: invitation.store_name,
            email: invitation.email,
            role: pb::StoreRole::from(invitation.role).into(),
            create_time: Some(timestamp(invitation.created_at)),
            expire_time: Some(timestamp(invitation.expires_at)),
        }
    }
}

impl From<StoreState> for pb::StoreState {
    fn from(state: StoreState) -> Self {
        match state {
            StoreState::Active => Self::Active,
            StoreState::Inactive => Self::Inactive,
            StoreState::Deleted => Self::Unspecified,
        }
    }
}

impl From<Followed> for pb::Store {
    fn from(followed: Followed) -> Self {
        followed.store.into()
    }
}

impl From<FoundStore> for pb::Store {
    fn from(found: FoundStore) -> Self {
        found.store.into()
    }
}
