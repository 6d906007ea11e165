//! `AddressService`: gRPC in, gRPC out.

use jangteo_sdk::account::v1 as pb;
use jangteo_sdk::account::v1::address_service_server::AddressService;
use tonic::Request;

use super::create_address::create_address;
use super::delete_address::delete_address;
use super::set_default_address::set_default_address;
use super::store::addresses;
use super::update_address::update_address;
use super::wire;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::wire::id;

/// Serves address books.
pub struct Addresses(pub App);

#[tonic::async_trait]
impl AddressService for Addresses {
    async fn create_address(
        &self,
        request: Request<pb::CreateAddressRequest>,
    ) -> Reply<pb::CreateAddressResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let place = wire::place(request.label, request.address)?;
        let (now, owner_id, seal) = (call.now, call.account_id()?, call.seal_key().await?);
        call.commit(async |tx| {
            let wanted = (&place, request.default);
            let address = create_address(tx, owner_id, &seal, wanted, now).await?;
            Ok(pb::CreateAddressResponse { address: Some(address.into()) })
        })
        .await
    }

    async fn list_addresses(
        &self,
        request: Request<pb::ListAddressesRequest>,
    ) -> Reply<pb::ListAddressesResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let (owner_id, seal) = (call.account_id()?, call.seal_key().await?);
        call.read(async |tx| {
            let addresses = addresses::list(tx, &seal, owner_id).await?;
            let addresses = addresses.into_iter().map(Into::into).collect();
            Ok(pb::ListAddressesResponse { addresses })
        })
        .await
    }

    async fn update_address(
        &self,
        request: Request<pb::UpdateAddressRequest>,
    ) -> Reply<pb::UpdateAddressResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("address_id", &request.address_id)?;
        let place = wire::place(request.label, request.address)?;
        let (now, owner_id, seal) = (call.now, call.account_id()?, call.seal_key().await?);
        call.commit(async |tx| {
            let address = update_address(tx, owner_id, &seal, (id, &place), now).await?;
            Ok(pb::UpdateAddressResponse { address: Some(address.into()) })
        })
        .await
    }

    async fn set_default_address(
        &self,
        request: Request<pb::SetDefaultAddressRequest>,
    ) -> Reply<pb::SetDefaultAddressResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("address_id", &request.address_id)?;
        let (now, owner_id, seal) = (call.now, call.account_id()?, call.seal_key().await?);
        call.commit(async |tx| {
            set_default_address(tx, owner_id, &seal, id, now).await?;
            Ok(pb::SetDefaultAddressResponse {})
        })
        .await
    }

    async fn delete_address(
        &self,
        request: Request<pb::DeleteAddressRequest>,
    ) -> Reply<pb::DeleteAddressResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("address_id", &request.address_id)?;
        let (now, owner_id, seal) = (call.now, call.account_id()?, call.seal_key().await?);
        call.commit(async |tx| {
            delete_address(tx, owner_id, &seal, id, now).await?;
            Ok(pb::DeleteAddressResponse {})
        })
        .await
    }
}
