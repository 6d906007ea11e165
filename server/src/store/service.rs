//! `StoreService`: gRPC in, gRPC out.

use jangteo_sdk::store::v1 as pb;
use jangteo_sdk::store::v1::store_service_server::StoreService;
use tonic::Request;

use super::create_store::create_store;
use super::deactivate_store::deactivate_store;
use super::delete_store::delete_store;
use super::follow_store::follow_store;
use super::model::Right;
use super::reactivate_store::reactivate_store;
use super::search_stores::{Found, search_stores};
use super::store::members;
use super::store::search::FoundStore;
use super::unfollow_store::unfollow_store;
use super::update_store::update_store;
use super::{store, wire};
use crate::app::App;
use crate::base::search_text::Query;
use crate::platform::call::{Call, Reply};
use crate::platform::page_token::ListName;
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
        let command = wire::create_store(request, call.account_id()?)?;
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
        call.read_behind(async |tx| {
            let store = store::load_store(tx, id).await?;
            Ok(pb::GetStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn search_stores(
        &self,
        request: Request<pb::SearchStoresRequest>,
    ) -> Reply<pb::SearchStoresResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now) = (&self.0.keys, call.now);
        let list = format!("store.search_stores/{}", request.query);
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        let query = Query::parse(&request.query);
        call.read(async |tx| {
            let Found { page, corrected } = search_stores(tx, &query, &page).await?;
            let (stores, next_page_token) = list.answer(keys, page, FoundStore::mark, now)?;
            Ok(pb::SearchStoresResponse { stores, next_page_token, corrected_query: corrected })
        })
        .await
    }

    async fn list_my_stores(
        &self,
        request: Request<pb::ListMyStoresRequest>,
    ) -> Reply<pb::ListMyStoresResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, id) = (&self.0.keys, call.now, call.account_id()?);
        let list = format!("store.list_my_stores/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            let page = members::list_kept(tx, id, page).await?;
            let (stores, next_page_token) = list.answer(keys, page, |it| it.store.id, now)?;
            Ok(pb::ListMyStoresResponse { stores, next_page_token })
        })
        .await
    }

    async fn update_store(
        &self,
        request: Request<pb::UpdateStoreRequest>,
    ) -> Reply<pb::UpdateStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let command = wire::update_store(request, Right::Store.by(call.account_id()?))?;
        let now = call.now;
        call.commit(async |tx| {
            let store = update_store(tx, &command, now).await?;
            Ok(pb::UpdateStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn deactivate_store(
        &self,
        request: Request<pb::DeactivateStoreRequest>,
    ) -> Reply<pb::DeactivateStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Store.by(call.account_id()?);
        let kept = (keeper, id("store_id", &request.store_id)?);
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            let store = deactivate_store(tx, &trail, kept, now).await?;
            Ok(pb::DeactivateStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn reactivate_store(
        &self,
        request: Request<pb::ReactivateStoreRequest>,
    ) -> Reply<pb::ReactivateStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Store.by(call.account_id()?);
        let kept = (keeper, id("store_id", &request.store_id)?);
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            let store = reactivate_store(tx, &trail, kept, now).await?;
            Ok(pb::ReactivateStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn delete_store(
        &self,
        request: Request<pb::DeleteStoreRequest>,
    ) -> Reply<pb::DeleteStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Store.by(call.account_id()?);
        let kept = (keeper, id("store_id", &request.store_id)?);
        let (now, trail) = (call.now, call.trail());
        call.commit(async |tx| {
            delete_store(&self.0, tx, &trail, kept, now).await?;
            Ok(pb::DeleteStoreResponse {})
        })
        .await
    }

    async fn follow_store(
        &self,
        request: Request<pb::FollowStoreRequest>,
    ) -> Reply<pb::FollowStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (now, account_id) = (call.now, call.account_id()?);
        let id = id("store_id", &request.store_id)?;
        call.commit(async |tx| {
            let store = follow_store(tx, account_id, id, now).await?;
            Ok(pb::FollowStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn unfollow_store(
        &self,
        request: Request<pb::UnfollowStoreRequest>,
    ) -> Reply<pb::UnfollowStoreResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let account_id = call.account_id()?;
        let id = id("store_id", &request.store_id)?;
        call.commit(async |tx| {
            let store = unfollow_store(tx, account_id, id).await?;
            Ok(pb::UnfollowStoreResponse { store: Some(store.into()) })
        })
        .await
    }

    async fn list_followed_stores(
        &self,
        request: Request<pb::ListFollowedStoresRequest>,
    ) -> Reply<pb::ListFollowedStoresResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now, id) = (&self.0.keys, call.now, call.account_id()?);
        let list = format!("store.list_followed_stores/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            let page = store::list_followed(tx, id, page).await?;
            let (stores, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListFollowedStoresResponse { stores, next_page_token })
        })
        .await
    }
}
