//! Findings and jobs to the contract.

use chrono::{DateTime, Utc};
use jangteo_sdk::ops::v1 as pb;

use super::model::Finding;
use crate::base::error::Result;
use crate::platform::audit::{Filter, Record};
use crate::platform::jobs::Job;
use crate::platform::jobs::rows::Run;
use crate::platform::wire::{id, timestamp};

impl From<Finding> for pb::Invariant {
    fn from(finding: Finding) -> Self {
        Self {
            name: finding.invariant.name.to_owned(),
            statement: finding.invariant.statement.to_owned(),
            violation_count: finding.count,
            violation_ids: finding.ids.iter().map(ToString::to_string).collect(),
        }
    }
}

/// A job with its last runs.
pub fn job(job: &Job, runs: Vec<Run>, now: DateTime<Utc>) -> Result<pb::Job> {
    Ok(pb::Job {
        name: job.name.to_owned(),
        description: job.description.to_owned(),
        schedule: job.schedule.to_owned(),
        next_run_time: Some(timestamp(job.next_slot(now)?)),
        runs: runs.into_iter().map(Into::into).collect(),
    })
}

/// Reads which records are looked for.
pub fn audit_filter(request: &pb::ListAuditRecordsRequest) -> Result<Filter> {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let actor_id = given(&request.actor_id).map(|it| id("actor_id", &it));
    let subject_id = given(&request.subject_id).map(|it| id("subject_id", &it));
    Ok(Filter {
        actor_id: actor_id.transpose()?,
        subject_id: subject_id.transpose()?,
        action: given(&request.action),
        about: None,
    })
}

impl From<Record> for pb::AuditRecord {
    fn from(record: Record) -> Self {
        Self {
            id: record.id.to_string(),
            create_time: Some(timestamp(record.created_at)),
            actor_id: record.actor_id.map(|it| it.to_string()).unwrap_or_default(),
            action: record.action,
            subject_id: record.subject_id.map(|it| it.to_string()).unwrap_or_default(),
            facts: serde_json::from_str(&record.facts).unwrap_or_default(),
            request_id: record.request_id,
            position: record.position.unwrap_or_default(),
        }
    }
}

impl From<Run> for pb::JobRun {
    fn from(run: Run) -> Self {
        Self {
            id: run.id.to_string(),
            state: pb::JobState::from_str_name(&format!("JOB_STATE_{}", run.state))
                .unwrap_or_default()
                .into(),
            schedule_time: run.slot.map(timestamp),
            due_time: Some(timestamp(run.due_at)),
            attempt_count: run.attempts,
            start_time: run.started_at.map(timestamp),
            end_time: run.finished_at.map(timestamp),
            outcome: run.outcome.unwrap_or_default(),
        }
    }
}
