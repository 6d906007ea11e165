//! `ProductImportService`: gRPC in, gRPC out.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::product_import_service_server::ProductImportService;
use tonic::Request;

use super::import_products::import_products;
use super::service::product_key;
use super::wire;
use crate::app::App;
use crate::base::ids::ProductId;
use crate::platform::call::{Call, Reply};
use crate::store::model::Right;

/// Serves sellers who bring in what they keep elsewhere.
pub struct ProductImport(pub App);

impl ProductImport {
    /// The answer to an import, of whose products nothing older is shown from now on.
    async fn forgetting(
        &self,
        answer: Reply<pb::ImportProductsResponse>,
    ) -> Reply<pb::ImportProductsResponse> {
        let answer = answer?;
        let results = answer.get_ref().results.iter();
        let changed = results.filter(|it| it.outcome() == pb::RowOutcome::Updated);
        let changed = changed.filter_map(|it| it.product_id.parse::<ProductId>().ok());
        let forgotten = changed.map(async |id| self.0.volatile.forget(&product_key(id)).await);
        join_all(forgotten).await;
        Ok(answer)
    }
}

#[tonic::async_trait]
impl ProductImportService for ProductImport {
    async fn import_products(
        &self,
        request: Request<pb::ImportProductsRequest>,
    ) -> Reply<pb::ImportProductsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let keeper = Right::Products.by(call.account_id()?);
        let command = wire::imports::import_products(request, keeper)?;
        let now = call.now;
        let imported = call.commit(async |tx| {
            let imported = import_products(tx, &command, now).await?;
            let results = imported.into_iter().map(Into::into).collect();
            Ok(pb::ImportProductsResponse { results })
        });
        self.forgetting(imported.await).await
    }
}
