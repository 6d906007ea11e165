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
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tracing::{Instrument, Span};

use super::db::{Db, Tx};
use super::idempotency::{self, KeyedCall, Scope, Settled};
use super::keys::Keys;
use super::telemetry::{Counted, SPANS, batch_committed, queued};
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
    type Command: Clone + Send + Sync + 'static;
    /// What one of them is answered.
    type Response: Message;

    /// `<domain>.<operation>`, as in the logs.
    const NAME: &'static str;

    /// Runs the commands one after the other, and answers each in its place. A refusal of one changes nothing and leaves
    /// the others alone.
    fn run(
        &self,
        tx: &mut Tx,
        commands: &[Self::Command],
        now: DateTime<Utc>,
    ) -> impl Future<Output = Result<Vec<Result<Self::Response>>>> + Send;
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
}

impl<C: Clone + Send + Sync + 'static> Committer<C> {
    /// Starts taking commands, for as long as somebody has a committer to bring them to. Needs a runtime.
    pub fn start<O: Operation<Command = C>>(operation: O, means: Means) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        let worker = Worker { operation: Arc::new(operation), means };
        #[expect(clippy::disallowed_methods, reason = "ends with the last that could ask it")]
        tokio::spawn(worker.work(waiting));
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
            self.means.tasks.spawn(async move {
                let settled = worker.commit(&worker.means.db, &batch).await;
                answer(batch, settled.unwrap_or_else(|error| vec![Err(error)]));
            });
        })
    }

    async fn commit(&self, db: &Db, batch: &[Entry<O::Command>]) -> Result<Vec<Result<Settled>>> {
        let started = Instant::now();
        let attempt = async |tx: &mut Tx| self.attempt(tx, batch).await;
        let committed = db.transaction(O::NAME, attempt).instrument(span(batch));
        // A command that makes the operation panic is found like one that makes it fail.
        let committed = AssertUnwindSafe(committed).catch_unwind().await;
        let settled =
            committed.unwrap_or_else(|panic| Err(Error::internal(panic_message(&*panic))))?;
        batch_committed(O::NAME, batch.len(), started.elapsed());
        Ok(settled)
    }

    async fn attempt(
        &self,
        tx: &mut Tx,
        batch: &[Entry<O::Command>],
    ) -> Result<Vec<Result<Settled>>> {
        let Means { keys, clock, .. } = &self.means;
        let calls: Vec<&KeyedCall> = batch.iter().map(|it| &it.call).collect();
        let mut known = idempotency::find_records(tx, keys, &calls, clock.now()).await?;
        let mut seen = BTreeSet::new();
        let fresh = batch
            .iter()
            .filter(|it| !known.contains_key(&it.call.scope) && seen.insert(&it.call.scope));
        let fresh: Vec<&Entry<O::Command>> = fresh.collect();
        let commands: Vec<O::Command> = fresh.iter().map(|it| it.command.clone()).collect();
        let answers = match commands.as_slice() {
            [] => Vec::new(),
            commands => self.operation.run(tx, commands, clock.now()).await?,
        };
        if answers.len() != commands.len() {
            let (asked, answered) = (commands.len(), answers.len());
            return Err(Error::internal(anyhow::anyhow!("{answered} answers to {asked} commands")));
        }
        let outcomes: Vec<Result<Vec<u8>>> =
            answers.into_iter().map(|it| it.map(|it| it.encode_to_vec())).collect();
        // The keys come last: whoever holds the row of one needs nothing else, and soon lets go.
        let records = fresh.iter().zip(&outcomes).map(|(it, outcome)| (&it.call, outcome));
        idempotency::insert_records(tx, keys, &records.collect::<Vec<_>>()).await?;
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
