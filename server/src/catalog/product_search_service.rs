//! `ProductSearchService`: gRPC in, gRPC out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use jangteo_sdk::catalog::v1 as pb;
use jangteo_sdk::catalog::v1::product_search_service_server::ProductSearchService;
use prost::Message;
use tonic::{Request, Response};

use super::search_products::{Search, search_products};
use super::wire::{Shown, search as wire};
use crate::app::App;
use crate::base::error::Result;
use crate::platform::call::{Call, Reply};
use crate::platform::db::Tx;
use crate::platform::page_token::ListName;

/// Serves searches.
pub struct ProductSearch(pub App);

#[tonic::async_trait]
impl ProductSearchService for ProductSearch {
    async fn search_products(
        &self,
        request: Request<pb::SearchProductsRequest>,
    ) -> Reply<pb::SearchProductsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let found = Box::pin(self.find(&request, call.now));
        if !request.page_token.is_empty() {
            return Ok(Response::new(found.await?));
        }
        // Many ask for the same first page.
        let key = format!("search:{}", STANDARD.encode(request.encode_to_vec()));
        Ok(Response::new(call.recent(&key, found).await?))
    }
}

impl ProductSearch {
    async fn find(
        &self,
        request: &pb::SearchProductsRequest,
        now: DateTime<Utc>,
    ) -> Result<pb::SearchProductsResponse> {
        let (App { keys, objects, .. }, search) = (&self.0, wire::search(request)?);
        // Later pages are the same list, whether anybody counts or not.
        let list = Search { counts: false, ..search.clone() };
        let list = format!("catalog.search_products/{list:?}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        let find = async |tx: &mut Tx| {
            let found = search_products(tx, &search, &page, now).await?;
            let page = found.page.map(|it| Shown(it, objects));
            let (products, next_page_token) =
                list.answer(keys, page, |it| it.0.mark.clone(), now)?;
            let (corrected_query, facets) = (found.corrected, found.counts.map(Into::into));
            Ok(pb::SearchProductsResponse { products, next_page_token, corrected_query, facets })
        };
        self.0.db.read(find).await
    }
}
