//! Reads that a replica may answer: it does when it has all that the reader must find, and the primary does otherwise.
//!
//! The log tells. Whoever is known finds all that had been committed before they asked: the primary is asked for the end of
//! its log, one question for all who come meanwhile, and the replica has to have replayed up to there. Strangers find what the
//! primary had half a second ago, or newer; for them nobody is asked, as the replica is looked at ten times a second. A replica
//! that is further behind, gone, or none any more takes no reads until a look finds it well.

use std::collections::{BTreeMap, VecDeque};
use std::future::pending;
use std::sync::Arc;
use std::time::{Duration, Instant};

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable};
use diesel_async::RunQueryDsl;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::db::{ConstantStatement, Db, Tx, Work, asks_for_another_place};
use super::lookup::{Lookup, Reader};
use super::telemetry::{read_at, replica_lags};
use crate::base::error::{Error, Result};
use crate::base::reason;

/// How far behind the primary a replica may be that takes reads.
pub const BEHIND_MAX: Duration = Duration::from_millis(500);
/// The same where the replica has to catch up first: with more it would be waited for in vain. Looks are [`LOOK`] apart, and
/// the last may have come while a transaction was on its way.
const CATCHING_UP_MAX: Duration = Duration::from_millis(250);
/// How often the replica is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// How long a look may take before the replica counts as gone.
const LOOK_MAX: Duration = Duration::from_millis(400);
/// How long a replica that is gone is left alone.
const REST: Duration = Duration::from_secs(1);
/// The most looks that are remembered until the replica has caught up with them; with older ones it would be too far behind.
const LOOKS_MAX: usize = 16;
/// The longest that a read waits for the replica to catch up, and how long between two questions whether it has.
const CATCH_UP_MAX: Duration = Duration::from_millis(50);
const CATCH_UP_STEP: Duration = Duration::from_millis(2);

/// What a reader must find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// All that was committed before the read was asked for, whoever did it.
    Current,
    /// What there was [`BEHIND_MAX`] ago, at least.
    Recent,
}

impl Freshness {
    /// How far behind the replica may be by the last look.
    const fn behind_max(self) -> Duration {
        match self {
            Self::Current => CATCHING_UP_MAX,
            Self::Recent => BEHIND_MAX,
        }
    }
}

/// Reads at the primary or at its replica. Cheap to clone.
#[derive(Clone)]
pub struct Reads {
    primary: Db,
    replica: Option<Arc<Replica>>,
}

struct Replica {
    url: SecretString,
    connections_max: u32,
    /// Where the primary's log ends.
    written: Reader<(), Option<i64>>,
    known: watch::Sender<Known>,
}

/// What is known of the replica.
struct Known {
    way: Way,
    /// When the primary had what the replica is known to have; `None` while that is nothing to go by.
    as_of: Option<Instant>,
}

/// A way to the replica. When it leads nowhere it is given up for a new one: what hangs on it may do so for minutes.
#[derive(Clone)]
struct Way {
    db: Db,
    /// Up to where the replica has replayed the log; `None` if it is no replica.
    replayed: Reader<(), Option<i64>>,
    given_up: CancellationToken,
}

impl From<Db> for Reads {
    /// Reads at the primary alone.
    fn from(primary: Db) -> Self {
        Self { primary, replica: None }
    }
}

impl Reads {
    /// Reads at `primary`, and at its replica at `replica_url` once [`Reads::watch`] has found it well. `pulse_db` leads to the
    /// primary, too. Needs a runtime.
    #[must_use]
    pub fn open(
        primary: Db,
        pulse_db: &Db,
        replica_url: Option<&str>,
        connections_max: u32,
    ) -> Self {
        let replica = replica_url.map(|url| {
            let written = Reader::start(Position(WRITTEN), pulse_db.clone());
            let known = Known { way: Way::open(url, connections_max), as_of: None };
            let known = watch::Sender::new(known);
            Arc::new(Replica { url: url.into(), connections_max, written, known })
        });
        Self { primary, replica }
    }

    /// Runs reads of one statement each; again, at the primary, if the replica fails.
    pub async fn read<T, F>(&self, freshness: Freshness, work: F) -> Result<T>
    where
        F: for<'t> Work<'t, T>,
    {
        let Some(replica) = &self.replica else { return self.primary.read(work).await };
        if let Some(way) = replica.way(freshness).await
            && let Some(answer) = replica.answer(&way, way.db.read_once(&work)).await
        {
            return answer;
        }
        read_at("primary");
        self.primary.read(work).await
    }

    /// Runs reads of several statements, all on one unchanging view; again, at the primary, if the replica fails.
    pub async fn view<T, F>(&self, freshness: Freshness, work: F) -> Result<T>
    where
        T: Send,
        F: for<'t> Work<'t, T>,
    {
        let Some(replica) = &self.replica else { return self.primary.view(work).await };
        if let Some(way) = replica.way(freshness).await
            && let Some(answer) = replica.answer(&way, way.db.view_once(&work)).await
        {
            return answer;
        }
        read_at("primary");
        self.primary.view(work).await
    }

    /// Looks at the replica, for ever.
    pub async fn watch(&self) {
        match &self.replica {
            // Apart: whoever serves waits for it and for much else.
            Some(replica) => Box::pin(replica.watch()).await,
            None => pending().await,
        }
    }
}

impl Replica {
    /// The way to the replica, if it has what the reader must find; a moment is left to it to catch up.
    async fn way(&self, freshness: Freshness) -> Option<Way> {
        let way = {
            let known = self.known.borrow();
            known.as_of.filter(|it| it.elapsed() <= freshness.behind_max())?;
            known.way.clone()
        };
        let fresh = match freshness {
            Freshness::Current => timeout(CATCH_UP_MAX, self.catches_up(&way)).await.ok()?.ok()?,
            Freshness::Recent => true,
        };
        fresh.then_some(way)
    }

    /// Waits until the replica has all that the primary has now; `false` if it is none.
    async fn catches_up(&self, way: &Way) -> Result<bool> {
        let Some(written) = self.written().await? else { return Ok(false) };
        loop {
            match way.replayed().await? {
                None => return Ok(false),
                Some(replayed) if written <= replayed => return Ok(true),
                Some(_less) => sleep(CATCH_UP_STEP).await,
            }
        }
    }

    /// Where the primary's log ends now; `None` if it is a replica itself.
    async fn written(&self) -> Result<Option<i64>> {
        Ok(self.written.find(()).await?.flatten())
    }

    /// What the replica answers; `None` if it does not, and another place has to.
    async fn answer<T>(
        &self,
        way: &Way,
        read: impl Future<Output = Result<T>>,
    ) -> Option<Result<T>> {
        let answer = tokio::select! {
            biased;
            answer = read => answer,
            () = way.given_up.cancelled() => return None,
        };
        match answer {
            Err(error) if asks_for_another_place(&error) => {
                tracing::debug!("the replica does not answer: {error:?}");
                None
            }
            answer => {
                read_at("replica");
                Some(answer)
            }
        }
    }

    async fn watch(&self) {
        let (mut looks, mut told) = (Looks::default(), None);
        // Servers may start beside their replicas.
        let mut last_well = Instant::now();
        loop {
            let at = Instant::now();
            let looked = timeout(LOOK_MAX, self.look()).await;
            let looked = looked.unwrap_or_else(|_elapsed| Err(gone("no answer in time")));
            let (trouble, pause) = match looked {
                Ok((written, replayed)) => {
                    let as_of = looks.note(at, written, replayed);
                    self.known.send_modify(|it| it.as_of = as_of);
                    last_well = as_of.unwrap_or(last_well);
                    let behind = BEHIND_MAX < last_well.elapsed();
                    (behind.then(|| "it is behind".to_owned()), LOOK)
                }
                Err(error) => {
                    looks = Looks::default();
                    self.give_up();
                    (Some(format!("{error:?}")), REST)
                }
            };
            replica_lags(last_well.elapsed());
            if told.replace(trouble.is_none()) != Some(trouble.is_none()) {
                match trouble {
                    None => tracing::info!("reading at the replica"),
                    Some(trouble) => tracing::warn!("reading without the replica: {trouble}"),
                }
            }
            sleep(pause).await;
        }
    }

    /// Where the primary's log ends, and then up to where the replica has replayed it.
    async fn look(&self) -> Result<(i64, i64)> {
        let way = self.known.borrow().way.clone();
        let written = self.written().await?.ok_or_else(|| gone("the primary is a replica"))?;
        let replayed = way.replayed().await?.ok_or_else(|| gone("it is no replica"))?;
        Ok((written, replayed))
    }

    /// Has reads that wait on the way asked elsewhere, and opens another.
    fn give_up(&self) {
        let way = Way::open(self.url.expose_secret(), self.connections_max);
        self.known.send_replace(Known { way, as_of: None }).way.given_up.cancel();
    }
}

impl Way {
    fn open(url: &str, connections_max: u32) -> Self {
        let replayed = Reader::start(Position(REPLAYED), Db::open(url, 1));
        let db = Db::open_replica(url, connections_max);
        Self { db, replayed, given_up: CancellationToken::new() }
    }

    async fn replayed(&self) -> Result<Option<i64>> {
        Ok(self.replayed.find(()).await?.flatten())
    }
}

fn gone(how: &'static str) -> Error {
    reason::unavailable().because(anyhow::anyhow!(how))
}

/// Where the primary's log ended, and when, as long as the replica has not come there.
#[derive(Default)]
struct Looks {
    ahead: VecDeque<(Instant, i64)>,
    as_of: Option<Instant>,
}

impl Looks {
    /// Notes that the primary's log ended at `written` at this time, and later the replica was at `replayed`. Tells when the
    /// primary had what the replica has.
    fn note(&mut self, at: Instant, written: i64, replayed: i64) -> Option<Instant> {
        self.ahead.push_back((at, written));
        while let Some((at, _)) = self.ahead.pop_front_if(|(_, written)| *written <= replayed) {
            self.as_of = Some(at);
        }
        if LOOKS_MAX < self.ahead.len() {
            self.ahead.pop_front();
        }
        self.as_of
    }
}

/// The end of the log that is on disk, which holds every commit that anybody was told of; `NULL` at a replica.
const WRITTEN: &str = "SELECT CASE WHEN NOT pg_is_in_recovery() \
    THEN (pg_current_wal_flush_lsn() - '0/0'::pg_lsn)::bigint END AS position";
/// The end of what a replica has replayed, and shows; `NULL` where nothing is replayed any more.
const REPLAYED: &str = "SELECT CASE WHEN pg_is_in_recovery() \
    THEN (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::bigint END AS position";

/// A position in the log, in bytes, as this statement tells it.
struct Position(&'static str);

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<BigInt>)]
    position: Option<i64>,
}

impl Lookup for Position {
    type Key = ();
    type Value = Option<i64>;

    async fn read(&self, tx: &mut Tx, _: &[()]) -> Result<BTreeMap<(), Option<i64>>> {
        let row: Row = diesel::sql_query(self.0).constant().get_result(tx).await?;
        Ok(BTreeMap::from([((), row.position)]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replica_is_as_old_as_the_newest_look_that_it_has_come_up_to() {
        let mut looks = Looks::default();
        let start = Instant::now();
        let at = |tenths: u32| start + LOOK * tenths;

        assert_eq!(looks.note(at(0), 100, 90), None);
        assert_eq!(looks.note(at(1), 200, 99), None);
        assert_eq!(looks.note(at(2), 300, 200), Some(at(1)));
        assert_eq!(looks.note(at(3), 300, 299), Some(at(1)));
        assert_eq!(looks.note(at(4), 300, 300), Some(at(4)));
        assert_eq!(looks.note(at(5), 300, 400), Some(at(5)), "it may be ahead of the look");
    }

    #[test]
    fn a_replica_that_stands_still_is_forgotten_nothing_for() {
        let mut looks = Looks::default();
        let start = Instant::now();
        looks.note(start, 1, 1);

        for written in 2..1_000 {
            assert_eq!(looks.note(start + LOOK, written, 1), Some(start));
            assert!(looks.ahead.len() <= LOOKS_MAX);
        }
        assert_eq!(looks.note(start + LOOK * 2, 1_000, 1_000), Some(start + LOOK * 2));
    }
}
