//! Stores to and from the contract.

use jangteo_sdk::store::v1 as pb;

use super::create_store::CreateStore;
use super::model::{Followed, Store, StoreState};
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

/// Reads an [`UpdateStore`], for whoever calls: the fields that the mask names, or those that are set.
pub fn update_store(request: pb::UpdateStoreRequest, owner_id: AccountId) -> Result<UpdateStore> {
    let id = id("store_id", &request.store_id)?;
    let store = request.store.unwrap_or_default();
    let mut change = UpdateStore { owner_id, id, name: None, description: None };
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
