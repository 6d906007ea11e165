//! The audit trail: who did what that touches security or money, written in the transaction of what it tells.
//!
//! Records are chained by hash afterwards, by one job: within the transaction everybody would wait for everybody.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Binary, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::db::{ConstantStatement, Tx, column};
use super::schema::audit_records as records;
use super::telemetry::locking;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, AuditRecordId};
use crate::base::page::{Page, PageRequest};

/// The most records that are chained at a time.
const CHAINED_MAX: i64 = 1_000;
/// What a record tells, as one text: what its hash is made of, after the hash before it.
macro_rules! told {
    () => {
        "concat_ws('|', id, actor_id, action, subject_id, facts, request_id, extract(epoch FROM created_at))"
    };
}

/// Who does something, and in which call.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    /// The account that does it; `None` for the server itself and for strangers.
    pub actor_id: Option<AccountId>,
    /// The call; empty for none.
    pub request_id: Arc<str>,
}

/// Something that is done.
#[derive(Clone, Debug)]
pub struct Act {
    /// Who does it, and in which call.
    pub trail: Trail,
    /// What: `SIGNED_IN`.
    pub action: &'static str,
    /// To what.
    pub subject_id: Option<Uuid>,
    /// What else there is to say. Never personal data.
    pub facts: Vec<(&'static str, String)>,
}

/// Something that was done.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = records)]
pub struct Record {
    /// Its name in the system.
    pub id: AuditRecordId,
    /// Who did it.
    pub actor_id: Option<AccountId>,
    /// What.
    pub action: String,
    /// To what.
    pub subject_id: Option<Uuid>,
    /// What else there is to say: a JSON object of texts.
    pub facts: String,
    /// The call that did it.
    pub request_id: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Its place in the chain, once it has one.
    pub position: Option<i64>,
}

/// Which records.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Done by this account.
    pub actor_id: Option<AccountId>,
    /// Done to this.
    pub subject_id: Option<Uuid>,
    /// Of this kind.
    pub action: Option<String>,
    /// Done by this account, or to it.
    pub about: Option<AccountId>,
}

impl Trail {
    /// What this account does.
    #[must_use]
    pub fn of(actor_id: AccountId) -> Self {
        Self { actor_id: Some(actor_id), ..Self::default() }
    }

    /// Something that is done to `subject_id`.
    #[must_use]
    pub fn act(&self, action: &'static str, subject_id: impl Into<Uuid>) -> Act {
        let subject_id = Some(subject_id.into());
        Act { trail: self.clone(), action, subject_id, facts: Vec::new() }
    }

    /// Notes something that is done to `subject_id`, in the transaction that does it.
    pub async fn note(
        &self,
        tx: &Tx,
        action: &'static str,
        subject_id: impl Into<Uuid>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        append(tx, &[self.act(action, subject_id)], now).await
    }
}

/// Notes what is done, in the transaction that does it.
pub async fn append(mut connection: &Tx, acts: &[Act], now: DateTime<Utc>) -> Result<()> {
    const APPEND: &str = "\
        INSERT INTO audit_records (id, actor_id, action, subject_id, facts, request_id, created_at) \
        SELECT new.*, $7 FROM unnest($1, $2, $3, $4, $5, $6) \
            AS new (id, actor_id, action, subject_id, facts, request_id)";
    if acts.is_empty() {
        return Ok(());
    }
    let facts = |it: &Act| {
        let facts = it.facts.iter().map(|(key, value)| ((*key).to_owned(), value.as_str().into()));
        serde_json::Value::Object(facts.collect()).to_string()
    };
    diesel::sql_query(APPEND)
        .bind::<Array<SqlUuid>, _>(column(acts, |_| AuditRecordId::new()))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(acts, |it| it.trail.actor_id))
        .bind::<Array<Text>, _>(column(acts, |it| it.action))
        .bind::<Array<Nullable<SqlUuid>>, _>(column(acts, |it| it.subject_id))
        .bind::<Array<Text>, _>(column(acts, facts))
        .bind::<Array<Text>, _>(column(acts, |it| &*it.trail.request_id))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// A page of the records, newest first.
pub async fn list(
    tx: &mut Tx,
    filter: &Filter,
    page: PageRequest<AuditRecordId>,
) -> Result<Page<Record, AuditRecordId>> {
    let mut query = records::table.into_boxed();
    if let Some(actor_id) = filter.actor_id {
        query = query.filter(records::actor_id.eq(actor_id));
    }
    if let Some(subject_id) = filter.subject_id {
        query = query.filter(records::subject_id.eq(subject_id));
    }
    if let Some(action) = &filter.action {
        query = query.filter(records::action.eq(action));
    }
    if let Some(about) = filter.about {
        let theirs = records::actor_id.eq(about).or(records::subject_id.eq(about.uuid()));
        query = query.filter(theirs.assume_not_null());
    }
    if let Some(below) = page.below {
        query = query.filter(records::id.lt(below));
    }
    let query = query.order(records::id.desc()).limit(page.size.saturating_add(1));
    Ok(Page::of(query.select(Record::as_select()).load(tx).await?, page, |it| it.id))
}

/// Chains some of the records that are not yet, and says how many. Two at once take turns.
pub async fn chain(tx: &mut Tx) -> Result<usize> {
    #[derive(QueryableByName)]
    struct Link {
        #[diesel(sql_type = BigInt)]
        position: i64,
        #[diesel(sql_type = Binary)]
        hash: Vec<u8>,
    }
    #[derive(QueryableByName)]
    struct Told {
        #[diesel(sql_type = SqlUuid)]
        id: Uuid,
        #[diesel(sql_type = Text)]
        told: String,
    }
    const LAST: &str = "SELECT position, hash FROM audit_records WHERE position IS NOT NULL \
        ORDER BY position DESC LIMIT 1";
    const UNCHAINED: &str = concat!(
        "SELECT id, ",
        told!(),
        " AS told FROM audit_records WHERE position IS NULL ORDER BY id LIMIT $1"
    );
    const CHAIN: &str = "UPDATE audit_records SET position = new.position, hash = new.hash \
        FROM unnest($1, $2, $3) AS new (id, position, hash) WHERE audit_records.id = new.id";
    let lock = diesel::sql_query("SELECT pg_advisory_xact_lock(hashtext('audit_records'))");
    locking("audit_records", lock.execute(tx)).await?;
    let last: Option<Link> = diesel::sql_query(LAST).get_result(tx).await.optional()?;
    let Link { mut position, mut hash } = last.unwrap_or(Link { position: 0, hash: Vec::new() });
    let unchained: Vec<Told> =
        diesel::sql_query(UNCHAINED).bind::<BigInt, _>(CHAINED_MAX).load(tx).await?;
    let links = unchained.iter().map(|it| {
        position = position.saturating_add(1);
        hash = link(&hash, &it.told);
        (it.id, position, hash.clone())
    });
    let links: Vec<(Uuid, i64, Vec<u8>)> = links.collect();
    let chained = diesel::sql_query(CHAIN)
        .bind::<Array<SqlUuid>, _>(column(&links, |it| it.0))
        .bind::<Array<BigInt>, _>(column(&links, |it| it.1))
        .bind::<Array<Binary>, _>(column(&links, |it| it.2.as_slice()));
    let chained = chained.execute(tx).await?;
    if chained == links.len() {
        Ok(chained)
    } else {
        Err(Error::internal(anyhow::anyhow!("{chained} of {} records chained", links.len())))
    }
}

/// The hash of a record, after the hash of the one before it.
fn link(before: &[u8], told: &str) -> Vec<u8> {
    use aws_lc_rs::digest::{SHA256, digest};
    digest(&SHA256, &[before, told.as_bytes()].concat()).as_ref().to_vec()
}

/// The records that break the chain: that tell something else than when they were chained, or follow another.
pub const BREAKS: &str = concat!(
    "SELECT id FROM (SELECT id, position, hash, \
        coalesce(lag(hash) OVER chain, '') AS before, coalesce(lag(position) OVER chain, 0) AS last, ",
    told!(),
    " AS told FROM audit_records WHERE position IS NOT NULL WINDOW chain AS (ORDER BY position)) AS links \
    WHERE position <> last + 1 OR hash <> sha256(before || convert_to(told, 'UTF8'))"
);
