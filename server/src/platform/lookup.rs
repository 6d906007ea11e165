//! Reads that come close together share statements.
//!
//! Whoever asks while something is being read is read for with all who come meanwhile; once there are several, a moment is left
//! for more to gather. When it is quiet nobody waits.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;

use super::db::Tx;
use super::reads::{Freshness, Reads};
use crate::base::error::{Error, Result, panic_message};
use crate::base::reason;

/// The most keys of a read, and the most that wait.
const BATCH_MAX: usize = 256;
const QUEUE_MAX: usize = 2_048;
/// The time from one read to the next, when many come.
const PACE: Duration = Duration::from_millis(10);

/// Something that is found by a key, many at once.
pub trait Lookup: Send + Sync + 'static {
    /// What it is found by.
    type Key: Copy + Ord + Send + Sync + 'static;
    /// What is found.
    type Value: Clone + Send + 'static;

    /// Reads what there is of these.
    fn read(
        &self,
        tx: &mut Tx,
        keys: &[Self::Key],
    ) -> impl Future<Output = Result<BTreeMap<Self::Key, Self::Value>>> + Send;
}

/// Looks things up for many. Cheap to clone.
#[derive(Clone)]
pub struct Reader<K, V> {
    queue: mpsc::Sender<Wanted<K, V>>,
}

struct Wanted<K, V> {
    key: K,
    answer: oneshot::Sender<Result<Option<V>>>,
}

impl<K: Copy + Ord + Send + Sync + 'static, V: Clone + Send + 'static> Reader<K, V> {
    /// Starts looking up, for as long as somebody has a reader to ask. Needs a runtime.
    pub fn start<L: Lookup<Key = K, Value = V>>(lookup: L, reads: impl Into<Reads>) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        // Ends with the last that could ask it.
        Handle::current().spawn(work(lookup, reads.into(), waiting));
        Self { queue }
    }

    /// What there is of `key`.
    pub async fn find(&self, key: K) -> Result<Option<V>> {
        let (answer, answered) = oneshot::channel();
        self.queue.try_send(Wanted { key, answer }).map_err(|_full| reason::overloaded())?;
        answered.await.map_err(Error::internal)?
    }
}

async fn work<L: Lookup>(
    lookup: L,
    reads: Reads,
    mut waiting: mpsc::Receiver<Wanted<L::Key, L::Value>>,
) {
    let mut batch = Vec::new();
    while 0 < waiting.recv_many(&mut batch, BATCH_MAX).await {
        let next = Instant::now() + PACE;
        let keys: BTreeSet<L::Key> = batch.iter().map(|it| it.key).collect();
        let keys = Vec::from_iter(keys);
        let read = async |tx: &mut Tx| lookup.read(tx, &keys).await;
        let found = reads.read(Freshness::Current, read);
        // Whatever is wrong with a key, others are looked up after it.
        let found = AssertUnwindSafe(found).catch_unwind().await;
        let found = found.unwrap_or_else(|panic| Err(Error::internal(panic_message(&*panic))));
        for Wanted { key, answer } in batch.drain(..) {
            let found = found.as_ref().map(|it| it.get(&key).cloned());
            // Whoever went away need not hear it.
            let _ = answer.send(found.map_err(Clone::clone));
        }
        if 1 < keys.len() {
            tokio::time::sleep_until(next).await;
        }
    }
}
