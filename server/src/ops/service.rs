//! `OpsService`: gRPC in, gRPC out.

use jangteo_sdk::ops::v1 as pb;
use jangteo_sdk::ops::v1::ops_service_server::OpsService;
use tonic::{Request, Response};

use super::run_job::run_job;
use super::verify_invariants::verify_invariants;
use super::wire;
use crate::app::App;
use crate::platform::audit;
use crate::platform::call::{Call, Reply};
use crate::platform::jobs::rows;
use crate::platform::page_token::ListName;
use crate::platform::wire::timestamp;

/// The runs of a job that are shown.
const RUNS_SHOWN: i64 = 10;

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

    async fn list_jobs(
        &self,
        request: Request<pb::ListJobsRequest>,
    ) -> Reply<pb::ListJobsResponse> {
        let (call, _) = Call::open(&self.0, request)?;
        let (known, now) = (self.0.jobs, call.now);
        call.read(async |tx| {
            let mut jobs = Vec::with_capacity(known.len());
            for job in known {
                jobs.push(wire::job(job, rows::list(tx, job.name, RUNS_SHOWN).await?, now)?);
            }
            Ok(pb::ListJobsResponse { jobs })
        })
        .await
    }

    async fn list_audit_records(
        &self,
        request: Request<pb::ListAuditRecordsRequest>,
    ) -> Reply<pb::ListAuditRecordsResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (keys, now) = (&self.0.keys, call.now);
        let filter = wire::audit_filter(&request)?;
        let list = format!("ops.list_audit_records/{filter:?}");
        let list = ListName(&list);
        let page = list.request(keys, request.page_size, &request.page_token, now)?;
        call.read(async |tx| {
            let page = audit::list(tx, &filter, page).await?;
            let (records, next_page_token) = list.answer(keys, page, |it| it.id, now)?;
            Ok(pb::ListAuditRecordsResponse { records, next_page_token })
        })
        .await
    }

    async fn run_job(&self, request: Request<pb::RunJobRequest>) -> Reply<pb::RunJobResponse> {
        let (call, request) = Call::open(&self.0, request)?;
        let (known, now, trail) = (self.0.jobs, call.now, call.trail());
        call.commit(async |tx| {
            let run = run_job(tx, known, &trail, &request.name, now).await?;
            Ok(pb::RunJobResponse { run: Some(run.into()) })
        })
        .await
    }
}
