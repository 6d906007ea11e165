//! Hubs: what many watch is read once for all of them.
//!
//! No task and no read is anybody's own. When the feed moves, a hub reads everything that is watched in one go, and wakes those
//! whose thing has changed, five times a second at most. Whoever is slow finds the newest. What no event tells is seen within a
//! second or so, since the hub looks that often by itself.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{pending, select_all};
use tokio::runtime::Handle;
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep, timeout};
use tokio_util::task::AbortOnDropHandle;

use super::db::{Db, Tx};
use super::feed::Feed;
use super::lookup::Lookup;
use crate::base::error::{Error, Result, panic_message};
use crate::base::reason;

/// The time from one read that had news to the next, at least: so are the news of a thing apart.
const PACE: Duration = Duration::from_millis(200);
/// The time to the next read after one that had no news, at least.
const REST: Duration = Duration::from_millis(40);
/// How often a hub looks for what no event tells.
const LOOK: Duration = Duration::from_secs(1);
/// How many times as long as it reads a hub pauses: where very much is watched, its news come later.
const PAUSE_SHARE: u32 = 9;
/// The longest pause, also for a database that does not answer.
const PAUSE_MAX: Duration = Duration::from_secs(2);
/// The longest that a read may take.
const READ_MAX: Duration = Duration::from_secs(15);
/// The longest that whoever comes waits for the first read.
const WAIT_MAX: Duration = Duration::from_secs(5);
/// The most things that are watched at a time.
const THINGS_MAX: usize = 10_000;

/// Keeps what is watched up to date, until it is dropped.
pub struct Hub<K, V> {
    board: Arc<Board<K, V>>,
    _reads: AbortOnDropHandle<()>,
}

/// Things that somebody watches, in the order in which they were asked for: one at least.
pub struct Watched<V>(Vec<watch::Receiver<Option<Arc<V>>>>);

/// A thing as it was last read; `None` where it is not there.
type Thing<V> = watch::Sender<Option<Arc<V>>>;

/// What is watched at the moment.
struct Board<K, V> {
    state: Mutex<State<K, V>>,
    joined: Notify,
    /// The last read that has succeeded.
    done: watch::Sender<u64>,
}

struct State<K, V> {
    /// The last read that was begun, from 1.
    begun: u64,
    things: BTreeMap<K, Thing<V>>,
}

impl<K: Copy + Ord + Send + Sync + 'static, V: Clone + PartialEq + Send + Sync + 'static>
    Hub<K, V>
{
    /// Starts a hub that reads when `feed` moves. Needs a runtime.
    pub fn start<L: Lookup<Key = K, Value = V>>(lookup: L, db: Db, feed: &Feed) -> Self {
        let state = Mutex::new(State { begun: 0, things: BTreeMap::new() });
        let board = Arc::new(Board { state, joined: Notify::new(), done: watch::Sender::new(0) });
        let reads = work(lookup, db, feed.moved(), Arc::clone(&board));
        Self { board, _reads: AbortOnDropHandle::new(Handle::current().spawn(reads)) }
    }

    /// Watches things from now on. They have been read since this was called: whoever comes from another server sees nothing
    /// that is older than what they saw there.
    pub async fn watch(&self, keys: &[K]) -> Result<Watched<V>> {
        let (watched, begun) = self.board.join(keys)?;
        let mut done = self.board.done.subscribe();
        self.board.joined.notify_one();
        match timeout(WAIT_MAX, done.wait_for(|it| begun < *it)).await {
            Ok(Ok(_)) => Ok(watched),
            Ok(Err(_)) | Err(_) => Err(reason::unavailable()),
        }
    }
}

impl<K: Copy + Ord, V> Board<K, V> {
    /// Watches things, and tells the last read that may have missed them.
    fn join(&self, keys: &[K]) -> Result<(Watched<V>, u64)> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let new = keys.iter().filter(|it| !state.things.contains_key(it)).count();
        if THINGS_MAX < state.things.len().saturating_add(new) {
            return Err(reason::overloaded());
        }
        let watched = keys.iter().map(|it| state.things.entry(*it).or_default().subscribe());
        Ok((Watched(watched.collect()), state.begun))
    }

    /// Begins a read: its number, and what is still watched.
    fn begin(&self) -> (u64, BTreeMap<K, Thing<V>>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.things.retain(|_, it| 0 < it.receiver_count());
        state.begun = state.begun.saturating_add(1);
        (state.begun, state.things.clone())
    }
}

async fn work<L: Lookup<Value: PartialEq + Sync>>(
    lookup: L,
    db: Db,
    mut moved: watch::Receiver<()>,
    board: Arc<Board<L::Key, L::Value>>,
) {
    loop {
        // First of all: what happens while it reads is read again.
        moved.mark_unchanged();
        let (number, things) = board.begin();
        if things.is_empty() {
            board.joined.notified().await;
            continue;
        }
        let started = Instant::now();
        let pause = match read(&lookup, &db, things.keys().copied().collect()).await {
            Ok(found) => {
                let least = if tell(&things, found) { PACE } else { REST };
                board.done.send_replace(number);
                started.elapsed().saturating_mul(PAUSE_SHARE).clamp(least, PAUSE_MAX)
            }
            Err(error) => {
                tracing::warn!("cannot read what is watched: {error:?}");
                PAUSE_MAX
            }
        };
        drop(things);
        sleep(pause).await;
        let wake = async {
            tokio::select! {
                () = board.joined.notified() => {}
                _ = moved.changed() => {}
            }
        };
        let _ = timeout(LOOK, wake).await;
    }
}

/// What there is of these, whatever goes wrong with them.
async fn read<L: Lookup>(
    lookup: &L,
    db: &Db,
    keys: Vec<L::Key>,
) -> Result<BTreeMap<L::Key, L::Value>> {
    let read = db.read(async |tx: &mut Tx| lookup.read(tx, &keys).await);
    let read = AssertUnwindSafe(timeout(READ_MAX, read)).catch_unwind().await;
    let read = read.map_err(|panic| Error::internal(panic_message(&*panic)))?;
    read.map_err(Error::internal)?
}

/// Wakes those whose thing has changed; `true` if there are any.
fn tell<K: Ord, V: PartialEq>(things: &BTreeMap<K, Thing<V>>, mut found: BTreeMap<K, V>) -> bool {
    let mut news = false;
    for (key, thing) in things {
        let found = found.remove(key);
        news |= thing.send_if_modified(|known| {
            let changed = known.as_deref() != found.as_ref();
            if changed {
                *known = found.map(Arc::new);
            }
            changed
        });
    }
    news
}

impl<V> Watched<V> {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The thing at this place as it is now, shared with all who watch it; `None` where it is not there.
    pub fn look(&mut self, at: usize) -> Option<Arc<V>> {
        self.0.get_mut(at)?.borrow_and_update().clone()
    }

    /// Waits until one of them is not as it was last looked at.
    pub async fn changed(&mut self) {
        let changes = self.0.iter_mut().map(|thing| {
            Box::pin(async {
                // The hub is gone: the server stops.
                if thing.changed().await.is_err() {
                    pending::<()>().await;
                }
            })
        });
        select_all(changes).await;
    }
}
