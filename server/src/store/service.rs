//! `StoreService`: gRPC in, gRPC out.

use jangteo_sdk::store::v1 as pb;
use jangteo_sdk::store::v1::store_service_server::StoreService;
use tonic::Request;

use super::create_store::create_store;
use super::{store, wire};
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::wire::id;

/// Serves stores.
pub struct Stores(pub App);

#[tonic::async_trait]
impl StoreService for Stores {
    async fn create_store(
        &self,
        request: Request<pb::CreateStoreRequest>,
    ) -> Reply<pb::CreateStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::create_store(request, call.account_id()?);
        let now = call.now;
        call.commit(async |tx| {
            let store = create_store(tx, &command, now).await?;
            Ok(pb::CreateStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn get_store(
        &self,
        request: Request<pb::GetStoreRequest>,
    ) -> Reply<pb::GetStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("store_id", &request.store_id)?;
        call.read(async |tx| {
            let store = store::load_store(tx, id).await?;
            Ok(pb::GetStoreResponse { store: Some(store.into()) })
        })
        .await
    }
}
