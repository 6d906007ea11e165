//! `CategoryAdminService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::category_admin_service_server::CategoryAdminService;
use tonic::Request;

use super::category_service::ANSWER;
use super::create_category::create_category;
use super::delete_category::delete_category;
use super::update_category::update_category;
use super::wire::categories as wire;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::wire::id;

/// Serves those who keep the tree.
pub struct CategoryAdmin(pub App);

#[tonic::async_trait]
impl CategoryAdminService for CategoryAdmin {
    async fn create_category(
        &self,
        request: Request<pb::CreateCategoryRequest>,
    ) -> Reply<pb::CreateCategoryResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (command, now) = (wire::create_category(request)?, call.now);
        let created = call.commit(async |tx| {
            let category = create_category(tx, &command, now).await?;
            Ok(pb::CreateCategoryResponse { category: Some(category.into()) })
        });
        let created = created.await;
        self.0.volatile.forget(ANSWER).await;
        created
    }

    async fn update_category(
        &self,
        request: Request<pb::UpdateCategoryRequest>,
    ) -> Reply<pb::UpdateCategoryResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (command, now) = (wire::update_category(&request)?, call.now);
        let updated = call.commit(async |tx| {
            let category = update_category(tx, &command, now).await?;
            Ok(pb::UpdateCategoryResponse { category: Some(category.into()) })
        });
        let updated = updated.await;
        self.0.volatile.forget(ANSWER).await;
        updated
    }

    async fn delete_category(
        &self,
        request: Request<pb::DeleteCategoryRequest>,
    ) -> Reply<pb::DeleteCategoryResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("category_id", &request.category_id)?;
        let deleted = call.commit(async |tx| {
            delete_category(tx, id).await?;
            Ok(pb::DeleteCategoryResponse {})
        });
        let deleted = deleted.await;
        self.0.volatile.forget(ANSWER).await;
        deleted
    }
}
