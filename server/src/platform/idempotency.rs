//! Keyed calls take effect once, and answer the same for ever after.
//!
//! A call's record is claimed, filled and committed in the transaction of its effect, so there is never one
//! without the other, whatever is killed when. The claim comes first: whoever brings the same key waits on it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Binary, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use jangteo_sdk::errors::v1::ErrorReason;
use moka::future::Cache;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use uuid::Uuid;

use super::db::{ConstantStatement, Db, Tx, Work, column, overtaken, waited_too_long};
use super::group_commit::Committer;
use super::keys::SealKey;
use super::schema::idempotency_records as records;
use super::telemetry::locking;
use crate::base::error::{Detail, Error, Result};
use crate::base::reason;

/// How long a finished call is remembered in memory, for repeats that follow at once.
const REMEMBERED: Duration = Duration::from_secs(3);
/// The bytes of answers that are remembered in memory.
const REMEMBERED_BYTES_MAX: u64 = 8 << 20;
/// What sealed answers open for.
const PURPOSE: &str = "idempotency.answer";

/// Which call: the same three are the same call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scope {
    /// Who calls.
    pub principal_id: Uuid,
    /// What: `/jangteo.order.v1.OrderService/PlaceOrder`.
    pub method: Arc<str>,
    /// The `idempotency-key` of the call.
    pub key: Arc<str>,
}

/// A keyed call, ready to be made.
#[derive(Clone, Debug)]
pub struct KeyedCall {
    /// Which call it is.
    pub scope: Scope,
    /// Tells its request from others.
    pub fingerprint: Vec<u8>,
    /// When it is made.
    pub now: DateTime<Utc>,
    /// How long its outcome is replayed.
    pub ttl: TimeDelta,
    /// Seals its outcome: the caller's.
    pub seal: SealKey,
}

/// How a keyed call has ended.
pub struct Settled {
    /// What is known of the call now.
    pub record: Record,
    /// Whether an earlier call took the effect.
    pub replayed: bool,
}

/// What a keyed call answers.
#[derive(Debug)]
pub struct Answer {
    /// The encoded response, or the refusal.
    pub outcome: Result<Vec<u8>>,
    /// Whether an earlier call took the effect.
    pub replayed: bool,
}

/// The calls that are under way in this process, and those that just ended.
#[derive(Clone)]
pub struct Calls {
    db: Db,
    recent: Cache<Scope, Arc<Record>>,
}

/// A call that took effect, or was definitively refused.
#[derive(Clone)]
pub struct Record {
    fingerprint: Vec<u8>,
    first_used_at: DateTime<Utc>,
    outcome: Result<Vec<u8>>,
}

impl Calls {
    /// No calls yet.
    #[must_use]
    pub fn new(db: Db) -> Self {
        let weigh = |_: &Scope, record: &Arc<Record>| {
            let bytes = record.outcome.as_ref().map_or(0, Vec::len).saturating_add(256);
            u32::try_from(bytes).unwrap_or(u32::MAX)
        };
        let recent = Cache::builder().time_to_live(REMEMBERED).weigher(weigh);
        Self { db, recent: recent.max_capacity(REMEMBERED_BYTES_MAX).build() }
    }

    /// Runs `work` once for all calls of one scope and answers every one of them alike.
    ///
    /// A definitive refusal is recorded like a success, without what `work` wrote before it; a transient failure is
    /// not recorded and may be tried again.
    pub async fn once<F>(&self, transaction: &str, call: KeyedCall, work: F) -> Answer
    where
        F: for<'t> Work<'t, Vec<u8>>,
    {
        let attempt = async |tx: &mut Tx| self.attempt(tx, &call, &work).await;
        self.settle(&call, self.db.transaction(transaction, attempt)).await
    }

    /// Has `command` run once for all calls of one scope, with the committer's next batch.
    pub async fn once_in_batch<C: Send + Sync + 'static>(
        &self,
        committer: &Committer<C>,
        call: KeyedCall,
        command: C,
        deadline: Option<Instant>,
    ) -> Answer {
        self.settle(&call, committer.submit(call.clone(), command, deadline)).await
    }

    /// Runs the first of equal calls, and answers all of them alike.
    async fn settle(&self, call: &KeyedCall, run: impl Future<Output = Result<Settled>>) -> Answer {
        let mut first = false;
        let run = self.recent.try_get_with(call.scope.clone(), async {
            let settled: Settled = run.await?;
            first = !settled.replayed;
            Ok::<_, Error>(Arc::new(settled.record))
        });
        let record: Arc<Record> = match run.await {
            Ok(record) => record,
            Err(error) => return Answer { outcome: Err((*error).clone()), replayed: false },
        };
        if record.fingerprint != call.fingerprint {
            let first_used_at = record.first_used_at.to_rfc3339_opts(SecondsFormat::Secs, true);
            let reused = reason::idempotency_key_reused(first_used_at);
            return Answer { outcome: Err(reused), replayed: false };
        }
        Answer { outcome: record.outcome.clone(), replayed: !first }
    }

    async fn attempt<F>(&self, tx: &mut Tx, call: &KeyedCall, work: &F) -> Result<Settled>
    where
        F: for<'t> Work<'t, Vec<u8>>,
    {
        if !claim(tx, call).await? {
            let known = find_records(tx, &[call], call.now).await?;
            let record = known.into_values().next();
            let record = record.ok_or_else(|| unreadable(&call.scope))?;
            return Ok(Settled { record, replayed: true });
        }
        tx.batch_execute("SAVEPOINT effect").await?;
        let outcome = work(tx).await;
        match &outcome {
            Ok(answer) => self.fill(tx, call, None, answer).await?,
            Err(refusal) if refusal.is_definitive() => {
                tx.batch_execute("ROLLBACK TO SAVEPOINT effect").await?;
                let facts = stored_refusal(refusal)?;
                self.fill(tx, call, Some(refusal.spec().name), &facts).await?;
            }
            Err(transient) => return Err(transient.clone()),
        }
        Settled::first(call, outcome)
    }

    async fn fill(
        &self,
        tx: &mut Tx,
        call: &KeyedCall,
        reason: Option<&str>,
        answer: &[u8],
    ) -> Result<()> {
        let scope = &call.scope;
        let sealed = call.seal.seal(PURPOSE, answer).map_err(Error::internal)?;
        let row = records::table.find((scope.principal_id, &*scope.method, &*scope.key));
        let outcome = (records::reason.eq(reason), records::answer.eq(sealed));
        diesel::update(row).set(outcome).constant().execute(tx).await?;
        Ok(())
    }
}

impl Settled {
    /// The first call of its key, with this outcome; a transient failure is nothing to keep.
    pub fn first(call: &KeyedCall, outcome: Result<Vec<u8>>) -> Result<Self> {
        match outcome {
            Err(transient) if !transient.is_definitive() => Err(transient),
            outcome => {
                let fingerprint = call.fingerprint.clone();
                let record = Record { fingerprint, first_used_at: call.now, outcome };
                Ok(Self { record, replayed: false })
            }
        }
    }
}

/// What is known of these calls, of those that were made before.
pub async fn find_records(
    mut connection: &Tx,
    calls: &[&KeyedCall],
    now: DateTime<Utc>,
) -> Result<BTreeMap<Scope, Record>> {
    // `OFFSET 0` keeps the planner from beginning with all records where it believes that there are none.
    const FIND: &str = "\
        SELECT record.principal_id, record.method, record.key, record.fingerprint, record.reason, \
            record.answer, record.created_at \
        FROM unnest($1, $2, $3) AS wanted (principal_id, method, key) \
        CROSS JOIN LATERAL (SELECT * FROM idempotency_records AS known \
            WHERE known.principal_id = wanted.principal_id AND known.method = wanted.method \
                AND known.key = wanted.key OFFSET 0) AS record \
        WHERE record.expires_at > $4";
    let rows: Vec<Row> = diesel::sql_query(FIND)
        .bind::<Array<SqlUuid>, _>(column(calls, |it| it.scope.principal_id))
        .bind::<Array<Text>, _>(column(calls, |it| &*it.scope.method))
        .bind::<Array<Text>, _>(column(calls, |it| &*it.scope.key))
        .bind::<Timestamptz, _>(now)
        .constant()
        .load(&mut connection)
        .await?;
    let seals: BTreeMap<Uuid, &SealKey> =
        calls.iter().map(|it| (it.scope.principal_id, &it.seal)).collect();
    rows.into_iter().map(|it| it.record(&seals)).collect()
}

#[derive(QueryableByName)]
#[diesel(table_name = records)]
struct Row {
    principal_id: Uuid,
    method: String,
    key: String,
    fingerprint: Vec<u8>,
    reason: Option<String>,
    answer: Option<Vec<u8>>,
    created_at: DateTime<Utc>,
}

impl Row {
    fn record(self, seals: &BTreeMap<Uuid, &SealKey>) -> Result<(Scope, Record)> {
        let Self { principal_id, method, key, fingerprint, .. } = self;
        let scope = Scope { principal_id, method: method.into(), key: key.into() };
        let seal = seals.get(&principal_id);
        let answer = self.answer.and_then(|it| seal?.open(PURPOSE, &it));
        let answer = answer.ok_or_else(|| unreadable(&scope))?;
        let outcome = match self.reason {
            None => Ok(answer),
            Some(reason) => {
                Err(refusal_from_stored(&reason, &answer).ok_or_else(|| unreadable(&scope))?)
            }
        };
        Ok((scope, Record { fingerprint, first_used_at: self.created_at, outcome }))
    }
}

fn unreadable(scope: &Scope) -> Error {
    Error::internal(anyhow::anyhow!("unreadable record of {scope:?}"))
}

/// Records how calls have ended, but for transient failures. Fails if another server has recorded one of them meanwhile:
/// the transaction is run again, and finds it.
pub async fn insert_records(
    mut connection: &Tx,
    ended: &[(&KeyedCall, &Result<Vec<u8>>)],
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO idempotency_records AS record \
            (principal_id, method, key, fingerprint, reason, answer, created_at, updated_at, expires_at) \
        SELECT principal_id, method, key, fingerprint, reason, answer, created_at, created_at, expires_at \
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) \
            AS new (principal_id, method, key, fingerprint, reason, answer, created_at, expires_at) \
        ORDER BY principal_id, method, key \
        ON CONFLICT (principal_id, method, key) DO UPDATE SET \
            fingerprint = excluded.fingerprint, reason = excluded.reason, answer = excluded.answer, \
            created_at = excluded.created_at, updated_at = excluded.updated_at, \
            expires_at = excluded.expires_at \
        WHERE record.expires_at <= excluded.created_at";
    let mut kept = Vec::with_capacity(ended.len());
    for (call, outcome) in ended {
        let (reason, answer) = match outcome {
            Ok(answer) => (None, call.seal.seal(PURPOSE, answer)),
            Err(refusal) if refusal.is_definitive() => {
                (Some(refusal.spec().name), call.seal.seal(PURPOSE, &stored_refusal(refusal)?))
            }
            Err(_transient) => continue,
        };
        kept.push((*call, reason, answer.map_err(Error::internal)?));
    }
    if kept.is_empty() {
        return Ok(());
    }
    let insert = diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(&kept, |(it, ..)| it.scope.principal_id))
        .bind::<Array<Text>, _>(column(&kept, |(it, ..)| &*it.scope.method))
        .bind::<Array<Text>, _>(column(&kept, |(it, ..)| &*it.scope.key))
        .bind::<Array<Binary>, _>(column(&kept, |(it, ..)| &it.fingerprint[..]))
        .bind::<Array<Nullable<Text>>, _>(column(&kept, |(_, reason, _)| *reason))
        .bind::<Array<Binary>, _>(column(&kept, |(.., answer)| &answer[..]))
        .bind::<Array<Timestamptz>, _>(column(&kept, |(it, ..)| it.now))
        .bind::<Array<Timestamptz>, _>(column(&kept, |(it, ..)| it.now + it.ttl))
        .constant();
    match locking("idempotency_records", insert.execute(&mut connection)).await {
        Ok(rows) if rows == kept.len() => Ok(()),
        Ok(_fewer) => Err(overtaken()),
        Err(error) => Err(or_in_progress(error)),
    }
}

/// Deletes the records that are past their time, a step at a time, and says how many.
pub async fn purge(db: &Db, now: DateTime<Utc>) -> Result<usize> {
    const PURGE: &str = "\
        DELETE FROM idempotency_records WHERE ctid = ANY(ARRAY( \
            SELECT ctid FROM idempotency_records WHERE expires_at <= $1 LIMIT 5000 FOR UPDATE SKIP LOCKED))";
    let mut gone = 0_usize;
    loop {
        let step = async |tx: &mut Tx| {
            Ok(diesel::sql_query(PURGE).bind::<Timestamptz, _>(now).constant().execute(tx).await?)
        };
        match db.transaction("platform.purge_idempotency_records", step).await? {
            0 => return Ok(gone),
            rows => gone = gone.saturating_add(rows),
        }
    }
}

/// Makes the call's record, or takes over one that is past its time; `false` if the call was made before.
///
/// Waits while another server's transaction holds the same key.
async fn claim(tx: &mut Tx, call: &KeyedCall) -> Result<bool> {
    const CLAIM: &str = "\
        INSERT INTO idempotency_records AS record \
            (principal_id, method, key, fingerprint, created_at, updated_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $5, $6) \
        ON CONFLICT (principal_id, method, key) DO UPDATE SET \
            fingerprint = excluded.fingerprint, reason = NULL, answer = NULL, \
            created_at = excluded.created_at, updated_at = excluded.updated_at, \
            expires_at = excluded.expires_at \
        WHERE record.expires_at <= excluded.created_at";
    let Scope { principal_id, method, key } = &call.scope;
    let claim = diesel::sql_query(CLAIM)
        .bind::<SqlUuid, _>(principal_id)
        .bind::<Text, _>(&**method)
        .bind::<Text, _>(&**key)
        .bind::<Binary, _>(&call.fingerprint)
        .bind::<Timestamptz, _>(call.now)
        .bind::<Timestamptz, _>(call.now + call.ttl)
        .constant();
    match locking("idempotency_records", claim.execute(tx)).await {
        Ok(rows) => Ok(rows == 1),
        Err(error) => Err(or_in_progress(error)),
    }
}

/// Whoever waits for a record in vain waits for a call of the same key.
fn or_in_progress(error: diesel::result::Error) -> Error {
    if waited_too_long(&error) {
        reason::idempotency_in_progress().because(error)
    } else {
        error.into()
    }
}

/// What is kept of a refusal, beside its reason.
#[derive(Serialize, Deserialize)]
struct StoredRefusal {
    facts: Vec<(String, String)>,
    fields: Vec<(String, String)>,
    #[serde(default)]
    detail: Option<(String, Vec<u8>)>,
}

fn stored_refusal(refusal: &Error) -> Result<Vec<u8>> {
    let facts = refusal.facts().iter().map(|(key, value)| (key.to_string(), value.clone()));
    let fields = refusal.violations().iter().map(|it| (it.field.clone(), it.problem.clone()));
    let stored = StoredRefusal {
        facts: facts.collect(),
        fields: fields.collect(),
        detail: refusal.detail().map(|it| (it.type_url.clone(), it.value.clone())),
    };
    serde_json::to_vec(&stored).map_err(Error::internal)
}

fn refusal_from_stored(reason: &str, stored: &[u8]) -> Option<Error> {
    let reason = ErrorReason::from_str_name(&format!("ERROR_REASON_{reason}"))?;
    let StoredRefusal { facts, fields, detail } = serde_json::from_slice(stored).ok()?;
    let facts = facts.into_iter();
    let error = facts.fold(Error::new(reason), |error, (key, value)| error.with(key, value));
    let fields = fields.into_iter();
    let error = fields.fold(error, |error, (field, problem)| error.at(field, problem));
    Some(match detail {
        Some((type_url, value)) => error.with_encoded(Detail { type_url, value }),
        None => error,
    })
}
