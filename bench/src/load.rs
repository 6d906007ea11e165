//! Load: calls that are sent when they are due, whether or not the ones before were answered.
//!
//! A generator that waits for an answer before it sends the next call stops measuring just when the server is slow. Here
//! a call's time begins when it was due, so that whatever made it late is part of it.

use std::collections::BTreeMap;
use std::slice;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::future::BoxFuture;
use hdrhistogram::Histogram;
use jangteo_sdk::Error;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

/// Something to do again and again; called with how many were begun before it.
pub(crate) type Shot = Arc<dyn Fn(u64) -> BoxFuture<'static, Result<(), Error>> + Send + Sync>;

/// How often the open loop looks what is due.
const TICK: Duration = Duration::from_millis(1);
/// How long answers are waited for when nothing is sent any more.
const PATIENCE: Duration = Duration::from_secs(15);

/// What became of the calls of a run.
#[derive(Clone)]
pub(crate) struct Tally {
    /// How long the good ones took, in microseconds.
    pub(crate) times: Histogram<u64>,
    /// How long the others took, in microseconds.
    pub(crate) refusal_times: Histogram<u64>,
    /// The good ones that were there before the time to send was over.
    pub(crate) in_time: u64,
    /// The others, by what was said.
    pub(crate) refused: BTreeMap<String, u64>,
    /// How long calls were sent.
    pub(crate) sent_for: Duration,
    /// How many were sent by an open loop.
    pub(crate) sent: u64,
}

impl Tally {
    fn new(sent_for: Duration) -> Result<Self> {
        // A microsecond to a minute, to three digits.
        let empty = Histogram::new_with_bounds(1, 60_000_000, 3)?;
        let (times, refusal_times) = (empty.clone(), empty);
        Ok(Self { times, refusal_times, in_time: 0, refused: BTreeMap::new(), sent_for, sent: 0 })
    }

    /// Good answers a second.
    pub(crate) fn per_s(&self) -> f64 {
        self.in_time as f64 / self.sent_for.as_secs_f64()
    }

    /// The time within which this share of the good ones was answered, in milliseconds.
    pub(crate) fn ms(&self, share: f64) -> f64 {
        self.times.value_at_quantile(share) as f64 / 1_000.0
    }

    /// How many were not good.
    pub(crate) fn errors(&self) -> u64 {
        self.refused.values().sum()
    }

    /// Nothing is waited for any more: what has no answer yet is among the others.
    fn closed(mut self) -> Self {
        let unanswered = self.sent.saturating_sub(self.times.len() + self.errors());
        if unanswered != 0 {
            self.refused.insert("no answer".to_owned(), unanswered);
        }
        self
    }

    fn note(&mut self, due: Instant, outcome: &Result<(), Error>, in_time: bool) {
        let took = u64::try_from(due.elapsed().as_micros()).unwrap_or(u64::MAX);
        match outcome {
            Ok(()) => {
                self.times.saturating_record(took);
                self.in_time += u64::from(in_time);
            }
            Err(error) => {
                self.refusal_times.saturating_record(took);
                let said = error.reason.map_or_else(
                    || format!("{:?}: {}", error.code, error.message),
                    |it| it.as_str_name().trim_start_matches("ERROR_REASON_").to_owned(),
                );
                *self.refused.entry(said).or_default() += 1;
            }
        }
    }
}

/// Begins `per_s` shots a second, evenly spaced, for so long.
pub(crate) async fn open_loop(shot: &Shot, per_s: f64, sent_for: Duration) -> Result<Tally> {
    let tallies = open_loop_of(slice::from_ref(shot), |_| 0, per_s, sent_for).await?;
    tallies.into_iter().next().context("no shot")
}

/// Begins `per_s` shots a second, evenly spaced, for so long: each is the one of `shots` whose place `pick` tells. Tells what
/// became of each one's.
pub(crate) async fn open_loop_of(
    shots: &[Shot],
    pick: impl Fn(u64) -> usize,
    per_s: f64,
    sent_for: Duration,
) -> Result<Vec<Tally>> {
    let empty = Tally::new(sent_for)?;
    let tallies: Vec<_> = shots.iter().map(|_| Arc::new(Mutex::new(empty.clone()))).collect();
    let mut running = JoinSet::new();
    let start = Instant::now();
    let end = start + sent_for;
    let mut begun: u64 = 0;
    while Instant::now() < end {
        let due_by_now = (start.elapsed().as_secs_f64() * per_s) as u64;
        while begun < due_by_now {
            let due = start + Duration::from_secs_f64(begun as f64 / per_s);
            let picked = pick(begun);
            let (shot, tally) = shots.get(picked).zip(tallies.get(picked)).context("no shot")?;
            let (fired, tally) = (shot(begun), Arc::clone(tally));
            lock(&tally).sent += 1;
            running.spawn(async move {
                let outcome = fired.await;
                let in_time = Instant::now() <= end;
                lock(&tally).note(due, &outcome, in_time);
            });
            begun += 1;
        }
        while running.try_join_next().is_some() {}
        sleep(TICK).await;
    }
    let answered = async { while running.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(PATIENCE, answered).await;
    running.shutdown().await;
    Ok(tallies.iter().map(|it| lock(it).clone().closed()).collect())
}

/// Has so many callers shoot, each again when it was answered, for so long.
pub(crate) async fn closed_loop(shot: &Shot, callers: u64, sent_for: Duration) -> Result<Tally> {
    let tally = Arc::new(Mutex::new(Tally::new(sent_for)?));
    let mut running = JoinSet::new();
    let end = Instant::now() + sent_for;
    for caller in 0..callers {
        let (shot, tally) = (Arc::clone(shot), Arc::clone(&tally));
        running.spawn(async move {
            let mut turn = caller;
            while Instant::now() < end {
                let due = Instant::now();
                let outcome = shot(turn).await;
                let in_time = Instant::now() <= end;
                lock(&tally).note(due, &outcome, in_time);
                turn += callers;
            }
        });
    }
    while running.join_next().await.is_some() {}
    Ok(lock(&tally).clone())
}

/// Has so many callers shoot once, all at the same moment. Tells how long it took until the last was answered, too.
pub(crate) async fn burst(shot: &Shot, callers: u64) -> Result<(Tally, Duration)> {
    let tally = Arc::new(Mutex::new(Tally::new(PATIENCE)?));
    let mut running = JoinSet::new();
    let start = Instant::now() + Duration::from_millis(200);
    for caller in 0..callers {
        let (fired, tally) = (shot(caller), Arc::clone(&tally));
        running.spawn(async move {
            sleep_until(start).await;
            let outcome = fired.await;
            lock(&tally).note(start, &outcome, true);
        });
    }
    while running.join_next().await.is_some() {}
    let took = start.elapsed();
    Ok((lock(&tally).clone(), took))
}

fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
