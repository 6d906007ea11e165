//! Stores to and from the contract.

use jangteo_sdk::store::v1 as pb;

use super::create_store::CreateStore;
use super::model::Store;
use crate::base::ids::AccountId;
use crate::platform::wire::timestamp;

/// Reads a [`CreateStore`], for whoever calls.
#[must_use]
pub fn create_store(request: pb::CreateStoreRequest, owner_id: AccountId) -> CreateStore {
    let store = request.store.unwrap_or_default();
    CreateStore { owner_id, name: store.name, description: store.description }
}

impl From<Store> for pb::Store {
    fn from(store: Store) -> Self {
        Self {
            id: store.id.to_string(),
            name: store.name,
            description: store.description,
            create_time: Some(timestamp(store.created_at)),
        }
    }
}
