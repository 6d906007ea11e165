//! `RunJob`: has a job run beside its schedule.

use chrono::{DateTime, Utc};

use crate::base::error::Result;
use crate::base::reason;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;
use crate::platform::jobs::rows::Run;
use crate::platform::jobs::{Job, rows};

/// Makes a run of the job of this name that is due at once, or refuses a name that no job has.
pub async fn run_job(
    tx: &mut Tx,
    jobs: &[Job],
    trail: &Trail,
    name: &str,
    now: DateTime<Utc>,
) -> Result<Run> {
    let job = jobs.iter().find(|it| it.name == name);
    let job = job.ok_or_else(|| reason::not_found("job", name))?;
    let id = rows::insert(tx, job.name, None, now).await?;
    let mut act = trail.act("JOB_RUN", id);
    act.facts.push(("job", name.to_owned()));
    append(tx, &[act], now).await?;
    rows::load(tx, id).await
}
