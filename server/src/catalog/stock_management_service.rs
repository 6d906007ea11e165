//! `StockManagementService`: gRPC in, gRPC out.

use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::stock_management_service_server::StockManagementService;
use tonic::Request;

use super::adjust_stock::adjust_stock;
use super::set_stock::set_stock;
use super::store::variants;
use super::wire::stock;
use crate::app::App;
use crate::inventory;
use crate::inventory::model::{Adjustment, Reason};
use crate::platform::call::{Call, Reply};
use crate::platform::page_token::ListName;
use crate::platform::wire::id;
use crate::store::model::Right;

/// Serves what sellers and their warehouses do with stock.
pub struct StockManagement(pub App);

#[tonic::async_trait]
impl StockManagementService for StockManagement {
    async fn adjust_stock(
        &self,
        request: Request<pb::AdjustStockRequest>,
    ) -> Reply<pb::AdjustStockResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("variant_id", &request.variant_id)?;
        let reason = stock::movement_reason(request.reason())?;
        let adjustment = Adjustment { actor_id: call.account_id()?, reason, note: request.note };
        let (now, difference) = (call.now, request.difference);
        call.commit(async |tx| {
            let available = adjust_stock(tx, id, &adjustment, difference, now).await?;
            Ok(pb::AdjustStockResponse { available })
        })
        .await
    }

    async fn set_stock(
        &self,
        request: Request<pb::SetStockRequest>,
    ) -> Reply<pb::SetStockResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let id = id("variant_id", &request.variant_id)?;
        let (actor_id, reason) = (call.account_id()?, Reason::Counted);
        let adjustment = Adjustment { actor_id, reason, note: request.note };
        let (now, numbers) = (call.now, (request.available, request.expected_available));
        call.commit(async |tx| {
            let available = set_stock(tx, id, &adjustment, numbers, now).await?;
            Ok(pb::SetStockResponse { available })
        })
        .await
    }

    async fn list_stock_movements(
        &self,
        request: Request<pb::ListStockMovementsRequest>,
    ) -> Reply<pb::ListStockMovementsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now) = (&self.0.keys, call.now);
        let keeper = Right::Stock.by(call.account_id()?);
        let id = id("variant_id", &request.variant_id)?;
        let list = format!("catalog.list_stock_movements/{id}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read_behind(async |tx| {
            variants::find_product(tx, id, keeper).await?;
            let page = inventory::store::list_movements(tx, id, page).await?;
            let (movements, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListStockMovementsResponse { movements, next_page_token })
        })
        .await
    }
}
