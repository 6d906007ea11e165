//! Group commit: commands that come while a transaction is under way share the next one.
//!
//! A transaction per command is slow where many meet on one row: each waits for the commit before it. A committer takes
//! whatever has gathered, without waiting for more, runs it as one batch, commits once, and answers everybody. When it
//! is quiet a batch has one command.
//!
//! A command's record of its key is written in the batch's transaction, so a batch can be killed at any point and
//! each of its calls repeated. A batch that fails for good is split until the command is found that it fails for; one that
//! finds rows held by others is split a few times, too, and what is left then waits elsewhere, holding nobody up.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jangteo_sdk::errors::v1::ErrorReason;
use prost::Message;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tracing::{Instrument, Span};

use super::db::{Db, Tx};
use super::idempotency::{self, KeyedCall, Record, Scope, Settled};
use super::telemetry::{Counted, SPANS, batch_committed, phase, phase_ended, queued};
use crate::base::clock::Clock;
use crate::base::error::{Error, Result, panic_message};
use crate::base::reason;

/// The most commands of a batch.
const BATCH_MAX: usize = 256;
/// The most commands that wait. What is above is refused at once.
const QUEUE_MAX: usize = 2_048;
/// How often a batch that finds held rows is split, each time after waiting for them in vain: often enough to find the one
/// command in a full batch that wants them.
const SPLITS_MAX: u32 = 9;
/// How many transactions wait for held rows at a time, apart from batches.
const PATIENT_MAX: usize = 4;

/// Something that is done for many at once.
pub trait Operation: Send + Sync + 'static {
    /// What one of them asks for.
    type Command: Send + Sync + 'static;
    /// What one of them is answered.
    type Response: Message;
    /// What they are decided on.
    type Rows: Send;
    /// What was decided.
    type Changes: Send + Sync;

    /// `<domain>.<operation>`, as in the logs.
    const NAME: &'static str;

    /// Reads and locks what the commands need, in the one global order of all locks.
    fn load(
        &self,
        tx: &Tx,
        commands: &[&Self::Command],
        now: DateTime<Utc>,
    ) -> impl Future<Output = Result<Self::Rows>> + Send;

    /// Decides the commands one after the other, and answers each in its place. A refusal of one changes nothing and
    /// leaves the others alone.
    fn decide(
        &self,
        rows: Self::Rows,
        commands: &[&Self::Command],
        now: DateTime<Utc>,
    ) -> (Vec<Result<Self::Response>>, Self::Changes);

    /// Writes what was decided.
    fn save(
        &self,
        tx: &Tx,
        changes: &Self::Changes,
        now: DateTime<Utc>,
    ) -> impl Future<Output = Result<()>> + Send;
}

/// Takes commands of one kind. Cheap to clone.
pub struct Committer<C> {
    queue: mpsc::Sender<Entry<C>>,
}

/// A command that waits for its answer.
struct Entry<C> {
    call: KeyedCall,
    command: C,
    /// When its caller gives up.
    deadline: Option<Instant>,
    answer: oneshot::Sender<Result<Settled>>,
    span: Span,
    _queued: Counted,
}

/// What batches are run with.
#[derive(Clone)]
pub struct Means {
    /// Connections of its own, on which nobody waits for a row for long.
    pub hurried_db: Db,
    /// Connections for a command that has to wait.
    pub db: Db,
    /// Tells the time.
    pub clock: Clock,
    /// Keeps the process from ending before everybody is answered.
    pub tasks: TaskTracker,
    /// Runs batches apart from calls: a batch goes to and fro between server and database, and would wait each time
    /// until the calls that are ready have run.
    pub runtime: Handle,
}

impl<C: Send + Sync + 'static> Committer<C> {
    /// Starts taking commands, for as long as somebody has a committer to bring them to. Needs a runtime.
    pub fn start<O: Operation<Command = C>>(operation: O, means: Means) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        let runtime = means.runtime.clone();
        let (calls, patient) = (Handle::current(), Arc::new(Semaphore::new(PATIENT_MAX)));
        let worker = Worker { operation: Arc::new(operation), means, calls, patient };
        // Ends with the last that could ask it.
        runtime.spawn(worker.work(waiting));
        Self { queue }
    }

    /// Has `command` run with the next batch.
    pub async fn submit(
        &self,
        call: KeyedCall,
        command: C,
        deadline: Option<Instant>,
    ) -> Result<Settled> {
        let (answer, answered) = oneshot::channel();
        let (span, _queued) = (Span::current(), queued());
        let entry = Entry { call, command, deadline, answer, span, _queued };
        self.queue.try_send(entry).map_err(|_full| reason::overloaded())?;
        answered.await.map_err(Error::internal)?
    }
}

struct Worker<O> {
    operation: Arc<O>,
    means: Means,
    /// Where those wait who wait for held rows, and how many may at a time.
    calls: Handle,
    patient: Arc<Semaphore>,
}

/// How a batch is run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// In as few trips as possible, waiting for nobody long.
    Hurried,
    /// Waiting for rows, which whoever is on record already does not need.
    Patient,
}

impl<O> Clone for Worker<O> {
    fn clone(&self) -> Self {
        Self {
            operation: Arc::clone(&self.operation),
            means: self.means.clone(),
            calls: self.calls.clone(),
            patient: Arc::clone(&self.patient),
        }
    }
}

impl<O: Operation> Worker<O> {
    async fn work(self, mut waiting: mpsc::Receiver<Entry<O::Command>>) {
        let mut batch = Vec::new();
        while 0 < waiting.recv_many(&mut batch, BATCH_MAX).await {
            let mut splits = SPLITS_MAX;
            self.settle(std::mem::take(&mut batch), &mut splits).await;
        }
    }

    /// Runs a batch and answers everybody in it, or has them wait for held rows elsewhere.
    fn settle<'a>(
        &'a self,
        mut batch: Vec<Entry<O::Command>>,
        splits: &'a mut u32,
    ) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            refuse_late(&mut batch);
            if batch.is_empty() {
                return;
            }
            if *splits == 0 {
                return self.wait(batch);
            }
            let failed = match self.commit(&batch, Way::Hurried).await {
                Ok(settled) => return answer(batch, settled),
                Err(error) => error,
            };
            if failed.reason() == ErrorReason::Unavailable {
                // The database is away, for each of them alike.
                let settled = batch.iter().map(|_| Err(failed.clone())).collect();
                return answer(batch, settled);
            }
            let held = [ErrorReason::ConcurrentModification, ErrorReason::IdempotencyInProgress];
            let held = held.contains(&failed.reason());
            if 1 < batch.len() {
                tracing::debug!(operation = O::NAME, size = batch.len(), "splitting: {failed:?}");
                *splits = splits.saturating_sub(u32::from(held));
                let rest = batch.split_off(batch.len() / 2);
                self.settle(batch, splits).await;
                return self.settle(rest, splits).await;
            }
            if held { self.wait(batch) } else { answer(batch, vec![Err(failed)]) }
        })
    }

    /// Has those whose rows are held by somebody else wait for them together, and nobody wait for those.
    fn wait(&self, mut batch: Vec<Entry<O::Command>>) {
        let worker = self.clone();
        let waits = async move {
            let _place = worker.patient.acquire().await;
            refuse_late(&mut batch);
            let settled = worker.commit(&batch, Way::Patient).await;
            let settled =
                settled.unwrap_or_else(|error| batch.iter().map(|_| Err(error.clone())).collect());
            answer(batch, settled);
        };
        self.means.tasks.spawn_on(waits, &self.calls);
    }

    async fn commit(&self, batch: &[Entry<O::Command>], way: Way) -> Result<Vec<Result<Settled>>> {
        let started = Instant::now();
        let db = if way == Way::Hurried { &self.means.hurried_db } else { &self.means.db };
        let attempt = async |tx: &mut Tx| Ok((self.attempt(tx, batch, way).await?, Instant::now()));
        let committed = db.transaction(O::NAME, attempt).instrument(span(batch));
        // A command that makes the operation panic is found like one that makes it fail.
        let committed = AssertUnwindSafe(committed).catch_unwind().await;
        let (settled, saved) =
            committed.unwrap_or_else(|panic| Err(Error::internal(panic_message(&*panic))))?;
        phase_ended(O::NAME, "commit", saved.elapsed());
        batch_committed(O::NAME, batch.len(), started.elapsed());
        Ok(settled)
    }

    async fn attempt(
        &self,
        tx: &mut Tx,
        batch: &[Entry<O::Command>],
        way: Way,
    ) -> Result<Vec<Result<Settled>>> {
        let (tx, now) = (&*tx, self.means.clock.now());
        let calls: Vec<&KeyedCall> = batch.iter().map(|it| &it.call).collect();
        let commands: Vec<&O::Command> = batch.iter().map(|it| &it.command).collect();
        let find = idempotency::find_records(tx, &calls, now);
        let (mut known, rows) = match way {
            // Sent together, run in this order. Repeats lock what they do not need, which is seldom and short.
            Way::Hurried => {
                let load = self.operation.load(tx, &commands, now);
                let loaded = async { tokio::try_join!(biased; find, load) };
                let (known, rows) = phase(O::NAME, "load", loaded).await?;
                (known, Some(rows))
            }
            Way::Patient => (find.await?, None),
        };
        let fresh = fresh(batch, &known);
        let commands: Vec<&O::Command> = fresh.iter().map(|it| &it.command).collect();
        let rows = match rows {
            _ if fresh.is_empty() => return replays(batch, &known),
            Some(rows) => rows,
            None => phase(O::NAME, "load", self.operation.load(tx, &commands, now)).await?,
        };
        let (answers, changes) = self.operation.decide(rows, &commands, now);
        if answers.len() != commands.len() {
            let (asked, answered) = (commands.len(), answers.len());
            return Err(Error::internal(anyhow::anyhow!("{answered} answers to {asked} commands")));
        }
        let outcomes: Vec<Result<Vec<u8>>> =
            answers.into_iter().map(|it| it.map(|it| it.encode_to_vec())).collect();

        let records = fresh.iter().zip(&outcomes).map(|(it, outcome)| (&it.call, outcome));
        let records: Vec<_> = records.collect();
        // The keys come last: whoever holds the row of one needs nothing else, and soon lets go.
        let saved = async {
            let records = idempotency::insert_records(tx, &records);
            tokio::try_join!(biased; self.operation.save(tx, &changes, now), records)
        };
        phase(O::NAME, "save", saved).await?;

        let first = fresh.iter().zip(outcomes);
        let first = first.map(|(it, outcome)| (&it.call.scope, Settled::first(&it.call, outcome)));
        let mut first: BTreeMap<&Scope, Result<Settled>> = first.collect();
        let settled = batch.iter().map(|Entry { call, .. }| {
            if let Some(settled) = first.remove(&call.scope) {
                if let Ok(Settled { record, .. }) = &settled {
                    known.insert(call.scope.clone(), record.clone());
                }
                return settled;
            }
            replay(call, &known)
        });
        Ok(settled.collect())
    }
}

/// The first calls of their keys among those that are not on record.
fn fresh<'a, C>(batch: &'a [Entry<C>], known: &BTreeMap<Scope, Record>) -> Vec<&'a Entry<C>> {
    let mut seen = BTreeSet::new();
    let fresh = batch
        .iter()
        .filter(|it| !known.contains_key(&it.call.scope) && seen.insert(&it.call.scope));
    fresh.collect()
}

fn replays<C>(batch: &[Entry<C>], known: &BTreeMap<Scope, Record>) -> Result<Vec<Result<Settled>>> {
    Ok(batch.iter().map(|it| replay(&it.call, known)).collect())
}

/// Answers a repeat: of a call that is on record, of one in this batch, or of one that failed and may be tried again.
fn replay(call: &KeyedCall, known: &BTreeMap<Scope, Record>) -> Result<Settled> {
    let record = known.get(&call.scope).cloned();
    let record = record.ok_or_else(reason::idempotency_in_progress)?;
    Ok(Settled { record, replayed: true })
}

/// Refuses those for whom nobody waits any more: undecided, they can be asked for again.
fn refuse_late<C>(batch: &mut Vec<Entry<C>>) {
    let now = Instant::now();
    for entry in batch.extract_if(.., |it| it.deadline.is_some_and(|it| it <= now)) {
        let _ = entry.answer.send(Err(reason::deadline_exceeded()));
    }
}

/// A batch is a part of its first call's trace, and is linked to by the others'.
fn span<C>(batch: &[Entry<C>]) -> Span {
    let first = batch.first().map_or_else(Span::none, |it| it.span.clone());
    let span = tracing::info_span!(target: SPANS, parent: &first, "batch", size = batch.len());
    for other in batch.iter().skip(1) {
        span.follows_from(&other.span);
    }
    span
}

fn answer<C>(batch: Vec<Entry<C>>, settled: Vec<Result<Settled>>) {
    for (entry, settled) in batch.into_iter().zip(settled) {
        // Whoever went away can ask again with the same key.
        let _ = entry.answer.send(settled);
    }
}

impl<C> Clone for Committer<C> {
    fn clone(&self) -> Self {
        Self { queue: self.queue.clone() }
    }
}
