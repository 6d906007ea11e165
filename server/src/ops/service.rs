//! `OpsService`: gRPC in, gRPC out.

use jangteo_sdk::ops::v1 as pb;
use jangteo_sdk::ops::v1::ops_service_server::OpsService;
use tonic::{Request, Response};

use super::verify_invariants::verify_invariants;
use crate::app::App;
use crate::platform::call::{Call, Reply};
use crate::platform::wire::timestamp;

/// Serves operators.
pub struct Ops(pub App);

#[tonic::async_trait]
impl OpsService for Ops {
    async fn verify_invariants(
        &self,
        request: Request<pb::VerifyInvariantsRequest>,
    ) -> Reply<pb::VerifyInvariantsResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let findings = self.0.db.view(verify_invariants).await?;
        Ok(Response::new(pb::VerifyInvariantsResponse {
            holds: findings.iter().all(|it| it.count == 0),
            invariants: findings.into_iter().map(Into::into).collect(),
            check_time: Some(timestamp(call.now)),
        }))
    }
}
