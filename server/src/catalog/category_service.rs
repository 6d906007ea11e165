//! `CategoryService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::category_service_server::CategoryService;
use tonic::{Request, Response};

use super::store::categories;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;

/// What the answer is kept under.
pub(super) const ANSWER: &str = "categories";

/// Serves the tree of categories.
pub struct Categories(pub App);

#[tonic::async_trait]
impl CategoryService for Categories {
    async fn list_categories(
        &self,
        request: Request<pb::ListCategoriesRequest>,
    ) -> Reply<pb::ListCategoriesResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let list = self.0.db.read(async |tx: &mut Tx| {
            let categories = categories::load_tree(tx).await?.in_order();
            let categories = categories.into_iter().map(Into::into).collect();
            Ok(pb::ListCategoriesResponse { categories })
        });
        Ok(Response::new(call.recent(ANSWER, list).await?))
    }
}
