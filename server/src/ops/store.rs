//! The operators' SQL.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Uuid as SqlUuid};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use uuid::Uuid;

use super::model::{Finding, Invariant};
use crate::base::error::Result;
use crate::platform::db::Tx;

const LOOK_AT_EVERYTHING: &str =
    "SET LOCAL statement_timeout = '300s'; SET LOCAL enable_seqscan = on";

#[derive(QueryableByName)]
struct Violation {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Gives this transaction time to look at everything, and lets it read tables from end to end.
pub async fn allow_time(tx: &mut Tx) -> Result<()> {
    Ok(tx.batch_execute(LOOK_AT_EVERYTHING).await?)
}

/// What breaks `invariant`: how many, and the first ten.
pub async fn list_violations(tx: &mut Tx, invariant: Invariant) -> Result<Finding> {
    let query = format!(
        "SELECT id, count(*) OVER () AS count FROM ({}) AS violations ORDER BY id LIMIT 10",
        invariant.violations
    );
    let rows: Vec<Violation> = diesel::sql_query(query).load(tx).await?;
    let count = rows.iter().map(|it| it.count).next().unwrap_or(0);
    Ok(Finding { invariant, count, ids: rows.into_iter().map(|it| it.id).collect() })
}
