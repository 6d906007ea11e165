//! Group commit: commands that come while a transaction is under way share the next one.
//!
//! A transaction per command is slow where many meet on one row: each waits for the commit before it. A committer takes
//! whatever has gathered, without waiting for more, runs it as one batch, commits once, and answers everybody. When it
//! is quiet a batch has one command.
//!
//! A command's record of its key is written in the batch's transaction, so a batch can be killed at any point and
//! each of its calls repeated. A batch that fails for good is split until the command is found that it fails for; one that
//! finds rows held by others is split, too, and who alone has to wait does so without holding anybody up.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jangteo_sdk::errors::v1::ErrorReason;
use prost::Message;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tracing::{Instrument, Span};

use super::db::{Db, Tx};
use super::idempotency::{self, KeyedCall, Scope, Settled};
use super::keys::Keys;
use super::telemetry::{Counted, SPANS, batch_committed, phase, phase_ended, queued};
use crate::base::clock::Clock;
use crate::base::error::{Error, Result, panic_message};
use crate::base::reason;

/// The most commands of a batch.
const BATCH_MAX: usize = 256;
/// The most commands that wait. What is above is refused at once.
const QUEUE_MAX: usize = 2_048;

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
    /// Seals what is recorded.
    pub keys: Keys,
    /// Tells the time.
    pub clock: Clock,
    /// Keeps the process from ending before everybody is answered.
    pub tasks: TaskTracker,
    /// Runs batches apart from calls: a batch goes to and fro between server and database, and would wait each time
    /// until the calls that are ready have run.
    pub runtime: Handle,
}

impl<C: Send + Sync + 'static> Committer<C> {
    /// Starts taking commands, for as long as somebody has a committer to bring them to.
    pub fn start<O: Operation<Command = C>>(operation: O, means: Means) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        let runtime = means.runtime.clone();
        let worker = Worker { operation: Arc::new(operation), means };
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
}

impl<O> Clone for Worker<O> {
    fn clone(&self) -> Self {
        Self { operation: Arc::clone(&self.operation), means: self.means.clone() }
    }
}

impl<O: Operation> Worker<O> {
    async fn work(self, mut waiting: mpsc::Receiver<Entry<O::Command>>) {
        let mut batch = Vec::new();
        while 0 < waiting.recv_many(&mut batch, BATCH_MAX).await {
            let now = Instant::now();
            let late = batch.extract_if(.., |it| it.deadline.is_some_and(|it| it <= now));
            for entry in late {
                // Nobody waits for it any more: undecided, it can be asked for again.
                let _ = entry.answer.send(Err(reason::deadline_exceeded()));
            }
            self.settle(std::mem::take(&mut batch)).await;
        }
    }

    /// Runs a batch and answers everybody in it.
    fn settle(&self, mut batch: Vec<Entry<O::Command>>) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if batch.is_empty() {
                return;
            }
            let failed = match self.commit(&self.means.hurried_db, &batch).await {
                Ok(settled) => return answer(batch, settled),
                Err(error) => error,
            };
            if failed.reason() == ErrorReason::Unavailable {
                // The database is away, for each of them alike.
                let settled = batch.iter().map(|_| Err(failed.clone())).collect();
                return answer(batch, settled);
            }
            if 1 < batch.len() {
                tracing::debug!(operation = O::NAME, size = batch.len(), "splitting: {failed:?}");
                let rest = batch.split_off(batch.len() / 2);
                self.settle(batch).await;
                return self.settle(rest).await;
            }
            let held = [ErrorReason::ConcurrentModification, ErrorReason::IdempotencyInProgress];
            if !held.contains(&failed.reason()) {
                return answer(batch, vec![Err(failed)]);
            }
            // Its rows are held by somebody else: it waits for them alone, and nobody waits for it.
            let worker = self.clone();
            let waits = async move {
                let settled = worker.commit(&worker.means.db, &batch).await;
                answer(batch, settled.unwrap_or_else(|error| vec![Err(error)]));
            };
            self.means.tasks.spawn_on(waits, &self.means.runtime);
        })
    }

    async fn commit(&self, db: &Db, batch: &[Entry<O::Command>]) -> Result<Vec<Result<Settled>>> {
        let started = Instant::now();
        let attempt = async |tx: &mut Tx| Ok((self.attempt(tx, batch).await?, Instant::now()));
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
    ) -> Result<Vec<Result<Settled>>> {
        let Means { keys, clock, .. } = &self.means;
        let (tx, now) = (&*tx, clock.now());
        let calls: Vec<&KeyedCall> = batch.iter().map(|it| &it.call).collect();
        let commands: Vec<&O::Command> = batch.iter().map(|it| &it.command).collect();
        // Sent together, run in this order. That repeats lock what they do not need is rare, and harms nobody.
        let loaded = async {
            let known = idempotency::find_records(tx, keys, &calls, now);
            tokio::try_join!(biased; known, self.operation.load(tx, &commands, now))
        };
        let (mut known, rows) = phase(O::NAME, "load", loaded).await?;

        let mut seen = BTreeSet::new();
        let fresh = batch
            .iter()
            .filter(|it| !known.contains_key(&it.call.scope) && seen.insert(&it.call.scope));
        let fresh: Vec<&Entry<O::Command>> = fresh.collect();
        let commands: Vec<&O::Command> = fresh.iter().map(|it| &it.command).collect();
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
            let records = idempotency::insert_records(tx, keys, &records);
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
            // A repeat: of a call that is on record, of one in this batch, or of one that failed and may be tried again.
            let record = known.get(&call.scope).cloned();
            let record = record.ok_or_else(reason::idempotency_in_progress)?;
            Ok(Settled { record, replayed: true })
        });
        Ok(settled.collect())
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
