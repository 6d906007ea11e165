//! `ListJobs`.

use jangteo_sdk::ops::v1::ListJobsRequest;
use jangteo_sdk::ops::v1::ops_service_client::OpsServiceClient;
use jangteo_server::work::JOBS;

use crate::harness::Shop;

#[tokio::test]
async fn every_job_is_listed_with_what_it_does_and_when() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let mut ops = OpsServiceClient::new(shop.channel.clone());

    let jobs = ops.list_jobs(operator.request(ListJobsRequest {})).await.unwrap().into_inner().jobs;

    let names: Vec<&str> = jobs.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, JOBS.iter().map(|it| it.name).collect::<Vec<_>>());
    assert!(names.is_sorted(), "{names:?}");
    for job in &jobs {
        assert!(job.runs.is_empty(), "nobody runs jobs here");
        assert!(job.description.ends_with('.'), "{}", job.description);
        let next = job.next_run_time.unwrap().seconds;
        assert!(shop.app.clock.now().timestamp() < next, "{}", job.name);
    }
    let purge = jobs.iter().find(|it| it.name == "platform.purge_idempotency_records").unwrap();
    assert_eq!(purge.schedule, "*/10 * * * *");
    assert_eq!(purge.next_run_time.unwrap().seconds % 600, 0);
}
