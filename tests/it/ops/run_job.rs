//! `RunJob`.

use std::time::Duration;

use jangteo_sdk::ops::v1::ops_service_client::OpsServiceClient;
use jangteo_sdk::ops::v1::{JobRun, JobState, ListJobsRequest, RunJobRequest};
use jangteo_server::platform::jobs::work;
use tonic::Code;

use crate::harness::{Persona, Shop, refusal};

const PURGE: &str = "platform.purge_jobs";

fn run(name: &str) -> RunJobRequest {
    RunJobRequest { name: name.into() }
}

/// The run of [`PURGE`] that has this id.
async fn find(shop: &Shop, operator: &Persona, id: &str) -> JobRun {
    let mut ops = OpsServiceClient::new(shop.channel.clone());
    let jobs = ops.list_jobs(operator.request(ListJobsRequest {})).await.unwrap().into_inner().jobs;
    let job = jobs.into_iter().find(|it| it.name == PURGE).unwrap();
    job.runs.into_iter().find(|it| it.id == id).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_runs_when_it_is_asked_to_and_tells_how_it_went() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let mut ops = OpsServiceClient::new(shop.channel.clone());

    let request = || operator.keyed(run(PURGE), "purge-them-please");
    let asked = ops.run_job(request()).await.unwrap().into_inner().run.unwrap();
    let again = ops.run_job(request()).await.unwrap().into_inner().run.unwrap();
    assert_eq!(asked, again);
    assert_eq!((asked.state(), asked.attempt_count), (JobState::Queued, 0));
    assert_eq!((asked.schedule_time, asked.start_time, asked.end_time), (None, None, None));

    let app = shop.app.clone();
    let server = tokio::spawn(async move { work(&app).await });
    let mut ran = asked;
    while ran.end_time.is_none() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        ran = find(&shop, &operator, &ran.id).await;
    }
    server.abort();

    assert_eq!((ran.state(), ran.attempt_count), (JobState::Succeeded, 1));
    assert_eq!(ran.outcome, "deleted 0 runs");
    assert!(ran.start_time.unwrap().seconds <= ran.end_time.unwrap().seconds);
}

#[tokio::test]
async fn a_job_that_is_not_there_does_not_run() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let mut ops = OpsServiceClient::new(shop.channel.clone());

    let request = operator.keyed(run("platform.launder"), "launder-them-please");
    let refused = refusal(&ops.run_job(request).await.unwrap_err());

    assert_eq!((refused.code, refused.reason.as_str()), (Code::NotFound, "NOT_FOUND"));
    assert_eq!(shop.database.number("SELECT count(*) FROM jobs").await, 0);
}
