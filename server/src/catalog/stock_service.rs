//! `StockService`: gRPC in, gRPC out.

use futures_util::TryStreamExt;
use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::stock_service_server::StockService;
use tonic::Request;

use super::model::Shelf;
use super::store::shelves::Shelves;
use super::watch_stock::watch_stock;
use super::wire::stock;
use crate::app::App;
use crate::base::ids::ProductId;
use crate::platform::call::{Call, Messages, Reply};
use crate::platform::hub::Hub;

/// Serves what is left.
pub struct Stocks {
    app: App,
    hub: Hub<ProductId, Shelf>,
}

impl Stocks {
    /// With a hub of its own.
    #[must_use]
    pub fn new(app: App) -> Self {
        let hub = Hub::start(Shelves(app.clock.clone()), app.pulse_db.clone(), &app.feed);
        Self { app, hub }
    }
}

#[tonic::async_trait]
impl StockService for Stocks {
    type WatchStockStream = Messages<pb::WatchStockResponse>;

    async fn watch_stock(
        &self,
        request: Request<pb::WatchStockRequest>,
    ) -> Reply<Self::WatchStockStream> {
        let (call, request) = Call::open(&self.app, request)?;
        let watch = stock::watch_stock(request)?;
        let told = watch_stock(&self.hub, self.app.keys.clone(), watch).await?;
        call.stream(told.map_ok(Into::into)).await
    }
}
