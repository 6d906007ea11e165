//! Jobs: what the server does by itself, on schedules, once for all its processes.
//!
//! A run is a row. Whoever claims it holds a lease on it, by PostgreSQL's clock, and renews it while it works; a run
//! whose server has died is started again by another. A run may thus be started twice, and its job must bear that.
//! A failed attempt is repeated, later each time; what has failed for good stays to be seen, and can be asked for again.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use croner::Cron;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use self::rows::Claimed;
use super::telemetry::job_ended;
use crate::app::App;
use crate::base::error::{Error, Result, panic_message};

pub mod rows;

/// How often a run is started before it has failed for good.
pub const ATTEMPTS_MAX: i32 = 5;
/// How long a failed attempt is followed by nothing; doubled after each.
const PAUSE: TimeDelta = TimeDelta::seconds(10);
/// How often a server looks for runs that are due.
const LOOK: Duration = Duration::from_millis(500);
/// How long it leaves a database alone that does not answer.
const REST: Duration = Duration::from_secs(2);
/// How often a lease is renewed; it lasts for [`rows::LEASE`].
const RENEWAL: Duration = Duration::from_secs(10);
/// The runs that a server has under way at a time.
const RUNS_MAX: usize = 4;
/// Seoul is so far ahead, in seconds, and knows no summer time.
const SEOUL: i32 = 9 * 60 * 60;

/// Something that the server does by itself.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// `<domain>.<what>`
    pub name: &'static str,
    /// What it does, for operators.
    pub description: &'static str,
    /// When: a cron pattern in the time of Seoul.
    pub schedule: &'static str,
    /// Does it, and says what was done. May be run again, also beside itself.
    pub run: fn(App) -> BoxFuture<'static, Result<String>>,
}

impl Job {
    /// The time of the schedule that is at `now`, or the last before it.
    pub fn slot(&self, now: DateTime<Utc>) -> Result<DateTime<Utc>> {
        let slot = self.cron()?.find_previous_occurrence(&in_seoul(now), true);
        slot.map(|it| it.to_utc()).map_err(Error::internal)
    }

    /// The first time of the schedule after `now`.
    pub fn next_slot(&self, now: DateTime<Utc>) -> Result<DateTime<Utc>> {
        let next = self.cron()?.find_next_occurrence(&in_seoul(now), false);
        next.map(|it| it.to_utc()).map_err(Error::internal)
    }

    fn cron(&self) -> Result<Cron> {
        self.schedule.parse().map_err(Error::internal)
    }
}

fn in_seoul(at: DateTime<Utc>) -> DateTime<FixedOffset> {
    let offset = FixedOffset::east_opt(SEOUL);
    offset.map_or_else(|| at.fixed_offset(), |it| at.with_timezone(&it))
}

/// Runs the jobs of `app` when they are due, for ever.
pub async fn work(app: &App) {
    let places = Arc::new(Semaphore::new(RUNS_MAX));
    loop {
        let pause = match look(app, &places).await {
            Ok(()) => LOOK,
            Err(error) => {
                tracing::warn!("cannot look for jobs: {error:?}");
                REST
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Starts what is due, as far as there is room.
async fn look(app: &App, places: &Arc<Semaphore>) -> Result<()> {
    let now = app.clock.now();
    let slots = app.jobs.iter().map(|it| Ok((it.name, it.slot(now)?)));
    let slots: Vec<(&str, DateTime<Utc>)> = slots.collect::<Result<_>>()?;
    for abandoned in rows::keep_schedules(&app.db, &slots, now).await? {
        tracing::error!(job = abandoned, "given up: {ATTEMPTS_MAX} servers died of it");
        if let Some(job) = app.jobs.iter().find(|it| it.name == abandoned) {
            job_ended(job.name, Some("ABANDONED"), Duration::ZERO);
        }
    }
    while let Ok(place) = Arc::clone(places).try_acquire_owned() {
        let names: Vec<&str> = app.jobs.iter().map(|it| it.name).collect();
        let Some(claimed) = rows::claim(&app.db, &names, now).await? else { break };
        let Some(job) = app.jobs.iter().find(|it| it.name == claimed.name) else { break };
        app.tasks.spawn(run(app.clone(), *job, claimed, place));
    }
    Ok(())
}

/// Runs a job that was claimed, for as long as the lease holds.
async fn run(app: App, job: Job, claimed: Claimed, _place: OwnedSemaphorePermit) {
    let started = Instant::now();
    let work = AssertUnwindSafe((job.run)(app.clone())).catch_unwind();
    let outcome = tokio::select! {
        outcome = work => {
            outcome.unwrap_or_else(|panic| Err(Error::internal(panic_message(&*panic))))
        }
        () = lost(&app, &claimed) => {
            tracing::warn!(job = job.name, "stopped: another server may take this run over");
            return;
        }
    };
    let failed = outcome.as_ref().err().map(|it| it.spec().name);
    job_ended(job.name, failed, started.elapsed());
    match &outcome {
        Ok(done) => tracing::debug!(job = job.name, "{done}"),
        Err(error) => {
            tracing::warn!(job = job.name, attempt = claimed.attempts, "failed: {error:?}");
        }
    }
    if let Err(error) = finish(&app, &claimed, outcome).await {
        // Its lease ends, and it is run again.
        tracing::warn!(job = job.name, "cannot note how it has ended: {error:?}");
    }
}

/// Returns when the lease is not ours any more, or soon may not be, for all that we hear of the database.
async fn lost(app: &App, claimed: &Claimed) {
    let mut renewed = Instant::now();
    while renewed.elapsed() < RENEWAL * 3 {
        tokio::time::sleep(RENEWAL).await;
        let renewal = tokio::time::timeout(RENEWAL, rows::renew(&app.pulse_db, claimed));
        match renewal.await {
            Ok(Ok(true)) => renewed = Instant::now(),
            Ok(Ok(false)) => return,
            Ok(Err(error)) => tracing::warn!(job = claimed.name, "cannot renew a lease: {error:?}"),
            Err(_elapsed) => tracing::warn!(job = claimed.name, "a lease is not renewed in time"),
        }
    }
}

async fn finish(app: &App, claimed: &Claimed, outcome: Result<String>) -> Result<()> {
    let now = app.clock.now();
    match outcome {
        Ok(done) => rows::end(&app.db, claimed, "SUCCEEDED", &done, now).await,
        Err(error) if claimed.attempts < ATTEMPTS_MAX => {
            let doublings = u32::try_from(claimed.attempts.saturating_sub(1)).unwrap_or(0);
            let due_at = now + PAUSE * 2_i32.saturating_pow(doublings);
            rows::put_back(&app.db, claimed, error.spec().name, due_at, now).await
        }
        Err(error) => rows::end(&app.db, claimed, "FAILED", error.spec().name, now).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_are_in_the_time_of_seoul() {
        let run =
            |_| -> BoxFuture<'static, Result<String>> { Box::pin(async { Ok(String::new()) }) };
        let job = Job { name: "tests.job", description: "", schedule: "0 4 * * *", run };
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };

        let four_in_seoul = at("2026-11-19T19:00:00Z");
        assert_eq!(job.slot(at("2026-11-20T02:00:00Z")).unwrap(), four_in_seoul);
        assert_eq!(job.slot(four_in_seoul).unwrap(), four_in_seoul);
        assert_eq!(job.next_slot(four_in_seoul).unwrap(), at("2026-11-20T19:00:00Z"));
    }
}
