//! `ApiKeyService`: gRPC in, gRPC out.

use jangteo_sdk::DESCRIPTORS;
use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::api_key_service_server::ApiKeyService;
use tonic::{Request, Response};

use super::create_api_key::create_api_key;
use super::revoke_api_key::revoke_api_key;
use super::store::api_keys;
use super::wire;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::policy::Scopes;
use crate::platform::wire::id;

/// Serves keys that programs call with.
pub struct ApiKeys {
    app: App,
    scopes: Scopes,
}

impl ApiKeys {
    /// With the scopes that the contract has.
    #[must_use]
    pub fn new(app: App) -> Self {
        // A contract that cannot be read keeps the server from starting.
        Self { app, scopes: Scopes::of(DESCRIPTORS).unwrap_or_default() }
    }
}

#[tonic::async_trait]
impl ApiKeyService for ApiKeys {
    async fn create_api_key(
        &self,
        request: Request<pb::CreateApiKeyRequest>,
    ) -> Reply<pb::CreateApiKeyResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let command = wire::create_api_key(request, call.account_id()?, &self.scopes, call.now)?;
        let (now, seal, trail) = (call.now, call.seal_key().await?, call.trail());
        call.commit(async |tx| {
            let (key, secret) = create_api_key(tx, &seal, &trail, &command, now).await?;
            Ok(pb::CreateApiKeyResponse { api_key: Some(key.into()), secret })
        })
        .await
    }

    async fn list_api_keys(
        &self,
        request: Request<pb::ListApiKeysRequest>,
    ) -> Reply<pb::ListApiKeysResponse> {
        let (call, _) = Call::open(&self.app, request)?;
        let (now, owner_id, seal) = (call.now, call.account_id()?, call.seal_key().await?);
        call.read(async |tx| {
            let keys = api_keys::list(tx, &seal, owner_id, now).await?;
            let api_keys = keys.into_iter().map(Into::into).collect();
            Ok(pb::ListApiKeysResponse { api_keys })
        })
        .await
    }

    async fn revoke_api_key(
        &self,
        request: Request<pb::RevokeApiKeyRequest>,
    ) -> Reply<pb::RevokeApiKeyResponse> {
        let (call, request) = Call::open(&self.app, request)?;
        let id = id("api_key_id", &request.api_key_id)?;
        let (owner_id, trail) = (call.account_id()?, call.trail());
        let revoke = async |tx: &mut Tx| revoke_api_key(tx, owner_id, &trail, id, call.now).await;
        call.transact(revoke).await?;
        self.app.api_keys.forget(id).await;
        Ok(Response::new(pb::RevokeApiKeyResponse {}))
    }
}
