//! ONE list of background jobs, and ONE of those who react to events.

use crate::app::App;
use crate::base::error::Result;
use crate::platform::consumers::{self, Consumer};
use crate::platform::jobs::{self, Job, rows};
use crate::platform::{idempotency, outbox};
use crate::{account, catalog, order};

/// Everything that the server does by itself, by name.
pub const JOBS: &[Job] = &[
    Job {
        name: "account.purge_sessions",
        description: "Deletes refresh tokens that are past their time, and sessions that have none left.",
        schedule: "15 4 * * *",
        run: |app| Box::pin(account::jobs::purge_sessions(app)),
    },
    Job {
        name: "catalog.purge_sales",
        description: "Deletes the sales of hours that are more than ninety days ago.",
        schedule: "20 4 * * *",
        run: |app| Box::pin(catalog::jobs::purge_sales(app)),
    },
    Job {
        name: "platform.make_outbox_partitions",
        description: "Makes the partitions that the next fifty million events go to.",
        schedule: "5-59/10 * * * *",
        run: |app| Box::pin(make_outbox_partitions(app)),
    },
    Job {
        name: "platform.purge_idempotency_records",
        description: "Deletes what was kept for repeats of calls, once its time is over.",
        schedule: "*/10 * * * *",
        run: |app| Box::pin(purge_idempotency_records(app)),
    },
    Job {
        name: "platform.purge_jobs",
        description: "Deletes runs of jobs that ended a week ago.",
        schedule: "30 4 * * *",
        run: |app| Box::pin(purge_jobs(app)),
    },
];

/// Everybody who reacts to events, by name.
pub const CONSUMERS: &[Consumer] = &[Consumer {
    name: "order.count_sales",
    react: |tx, events, now| Box::pin(order::events::count_sales(tx, events, now)),
}];

/// Runs the jobs and the consumers of `app`, for ever. Its feed must run, too.
pub async fn work(app: &App) {
    tokio::join!(jobs::work(app), consumers::work(app));
}

async fn make_outbox_partitions(app: App) -> Result<String> {
    let made = outbox::make_partitions(&app.db).await?;
    Ok(format!("made {made} partitions"))
}

async fn purge_idempotency_records(app: App) -> Result<String> {
    let gone = idempotency::purge(&app.db, app.clock.now()).await?;
    Ok(format!("deleted {gone} records"))
}

async fn purge_jobs(app: App) -> Result<String> {
    let gone = rows::purge(&app.db, app.clock.now()).await?;
    Ok(format!("deleted {gone} runs"))
}
