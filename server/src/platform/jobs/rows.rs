//! The rows of jobs' runs.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Integer, Interval, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::ATTEMPTS_MAX;
use crate::base::error::Result;
use crate::base::ids::JobRunId;
use crate::platform::db::{ConstantStatement, Db, Tx};
use crate::platform::schema::jobs;

/// How long a run belongs to the server that claimed it or renewed that, by PostgreSQL's clock: a clock that is moved
/// for a test must not end it.
pub const LEASE: TimeDelta = TimeDelta::seconds(60);
/// How long runs that have ended are kept.
const KEPT: TimeDelta = TimeDelta::days(7);

/// A run of a job.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = jobs)]
pub struct Run {
    /// Its id.
    pub id: JobRunId,
    /// The job's name.
    pub name: String,
    /// The time of the schedule that it is for, unless somebody asked for it.
    pub slot: Option<DateTime<Utc>>,
    /// How far it has come.
    pub state: String,
    /// When it may start.
    pub due_at: DateTime<Utc>,
    /// How often it was started.
    pub attempts: i32,
    /// When it was last started.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub finished_at: Option<DateTime<Utc>>,
    /// What it did, or why the last attempt failed.
    pub outcome: Option<String>,
}

/// A run that is ours for the length of a lease. Its attempt tells it from one that somebody has taken over.
#[derive(Clone, Debug, QueryableByName)]
pub struct Claimed {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: JobRunId,
    /// The job's name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// How often it was started, this time included.
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
}

/// Makes the runs that schedules ask for, each once for all servers, and gives up those that kill whoever runs them: answers
/// the names of their jobs.
pub async fn keep_schedules(
    db: &Db,
    slots: &[(&str, DateTime<Utc>)],
    now: DateTime<Utc>,
) -> Result<Vec<String>> {
    const GIVE_UP: &str = "\
        UPDATE jobs SET state = 'FAILED', leased_until = NULL, outcome = 'ABANDONED', finished_at = $1, updated_at = $1 \
        WHERE state = 'RUNNING' AND leased_until < clock_timestamp() AND attempts >= $2 \
        RETURNING id, name, attempts";
    db.transaction("jobs.keep_schedules", async |tx: &mut Tx| {
        let known = jobs::table.group_by(jobs::name);
        let known = known.select((jobs::name, diesel::dsl::max(jobs::slot)));
        let known: Vec<(String, Option<DateTime<Utc>>)> = known.load(tx).await?;
        let made = |(name, slot): &&(&str, DateTime<Utc>)| {
            known.iter().any(|(known, last)| known == name && *last >= Some(*slot))
        };
        for (name, slot) in slots.iter().filter(|it| !made(it)) {
            insert(tx, name, Some(*slot), now).await?;
        }
        let give_up = diesel::sql_query(GIVE_UP).bind::<Timestamptz, _>(now);
        let give_up = give_up.bind::<Integer, _>(ATTEMPTS_MAX).constant();
        let abandoned: Vec<Claimed> = give_up.load(tx).await?;
        Ok(abandoned.into_iter().map(|it| it.name).collect())
    })
    .await
}

/// Makes a run that is due at once, unless there is one for the same slot.
pub async fn insert(
    mut connection: &AsyncPgConnection,
    name: &str,
    slot: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<JobRunId> {
    let id = JobRunId::new();
    let row = (
        jobs::id.eq(id),
        jobs::name.eq(name),
        jobs::slot.eq(slot),
        jobs::state.eq("QUEUED"),
        jobs::due_at.eq(now),
        jobs::created_at.eq(now),
        jobs::updated_at.eq(now),
    );
    let insert = diesel::insert_into(jobs::table).values(row);
    insert.on_conflict((jobs::name, jobs::slot)).do_nothing().execute(&mut connection).await?;
    Ok(id)
}

/// Takes a run of one of these jobs that is due, or whose lease is over.
pub async fn claim(db: &Db, names: &[&str], now: DateTime<Utc>) -> Result<Option<Claimed>> {
    const CLAIM: &str = "\
        UPDATE jobs SET state = 'RUNNING', attempts = attempts + 1, leased_until = clock_timestamp() + $3, \
            started_at = $2, updated_at = $2 \
        WHERE id = (SELECT id FROM jobs \
            WHERE name = ANY($1) AND state IN ('QUEUED', 'RUNNING') \
                AND CASE state WHEN 'QUEUED' THEN due_at <= $2 ELSE leased_until < clock_timestamp() END \
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) \
        RETURNING id, name, attempts";
    db.transaction("jobs.claim", async |tx: &mut Tx| {
        let claim = diesel::sql_query(CLAIM)
            .bind::<Array<Text>, _>(names)
            .bind::<Timestamptz, _>(now)
            .bind::<Interval, _>(LEASE)
            .constant();
        Ok(claim.get_result(tx).await.optional()?)
    })
    .await
}

/// Holds on to a run; `false` if it is not ours any more.
pub async fn renew(db: &Db, claimed: &Claimed) -> Result<bool> {
    const RENEW: &str = "\
        UPDATE jobs SET leased_until = clock_timestamp() + $3 \
        WHERE id = $1 AND attempts = $2 AND state = 'RUNNING'";
    db.transaction("jobs.renew", async |tx: &mut Tx| {
        let renew = diesel::sql_query(RENEW)
            .bind::<SqlUuid, _>(claimed.id)
            .bind::<Integer, _>(claimed.attempts)
            .bind::<Interval, _>(LEASE)
            .constant();
        Ok(renew.execute(tx).await? == 1)
    })
    .await
}

/// Notes how a run that is ours has ended.
pub async fn end(
    db: &Db,
    claimed: &Claimed,
    state: &str,
    outcome: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        jobs::state.eq(state),
        jobs::outcome.eq(outcome),
        jobs::leased_until.eq(None::<DateTime<Utc>>),
        jobs::finished_at.eq(now),
        jobs::updated_at.eq(now),
    );
    db.transaction("jobs.end", async |tx: &mut Tx| {
        let ours = jobs::table.find(claimed.id).filter(jobs::attempts.eq(claimed.attempts));
        diesel::update(ours).set(change).execute(tx).await?;
        Ok(())
    })
    .await
}

/// Puts a run that is ours back, to be tried again.
pub async fn put_back(
    db: &Db,
    claimed: &Claimed,
    outcome: &str,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        jobs::state.eq("QUEUED"),
        jobs::outcome.eq(outcome),
        jobs::leased_until.eq(None::<DateTime<Utc>>),
        jobs::due_at.eq(due_at),
        jobs::updated_at.eq(now),
    );
    db.transaction("jobs.put_back", async |tx: &mut Tx| {
        let ours = jobs::table.find(claimed.id).filter(jobs::attempts.eq(claimed.attempts));
        diesel::update(ours).set(change).execute(tx).await?;
        Ok(())
    })
    .await
}

/// The last runs of a job, newest first.
pub async fn list(tx: &mut Tx, name: &str, most: i64) -> Result<Vec<Run>> {
    let runs = jobs::table.filter(jobs::name.eq(name)).order(jobs::id.desc());
    Ok(runs.limit(most).select(Run::as_select()).load(tx).await?)
}

/// A run.
pub async fn load(tx: &mut Tx, id: JobRunId) -> Result<Run> {
    Ok(jobs::table.find(id).select(Run::as_select()).first(tx).await?)
}

/// Forgets runs that have ended long ago, and says how many.
pub async fn purge(db: &Db, now: DateTime<Utc>) -> Result<usize> {
    db.transaction("platform.purge_jobs", async |tx: &mut Tx| {
        let gone = jobs::table.filter(jobs::finished_at.lt(now - KEPT));
        Ok(diesel::delete(gone).execute(tx).await?)
    })
    .await
}
