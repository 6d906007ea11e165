//! The SQL of mails.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel::sql_types::Timestamptz;
use diesel_async::RunQueryDsl;

use crate::account::model::MailKind;
use crate::base::error::{Error, Language, Result};
use crate::base::ids::{AccountId, MailId};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::mails;
use crate::platform::telemetry::locking;

/// A mail to be sent.
#[derive(Clone, Copy, Debug)]
pub struct Mail {
    /// Its name in the system; its code is made of it.
    pub id: MailId,
    /// Who gets it; nobody, if it was asked for in the name of somebody unknown.
    pub account_id: Option<AccountId>,
    /// What it is about.
    pub kind: MailKind,
    /// The language that it is in.
    pub language: Language,
}

/// The mail that a code came with.
#[derive(Clone, Copy, Debug)]
pub struct Coded {
    /// Who it was sent to.
    pub account_id: AccountId,
    /// What it was about.
    pub kind: MailKind,
    /// When it was asked for.
    pub created_at: DateTime<Utc>,
    /// When its code was used, if it was.
    pub used_at: Option<DateTime<Utc>>,
}

/// Has a mail sent as soon as the transaction is committed.
pub async fn insert(tx: &mut Tx, mail: Mail, email_index: &[u8], now: DateTime<Utc>) -> Result<()> {
    let row = (
        mails::id.eq(mail.id),
        mails::account_id.eq(mail.account_id),
        mails::email_index.eq(email_index),
        mails::kind.eq(mail.kind.name()),
        mails::language.eq(language_name(mail.language)),
        mails::attempts.eq(0),
        mails::created_at.eq(now),
        mails::updated_at.eq(now),
        mails::due_at.eq(now),
    );
    // There already, if the answer to an earlier COMMIT was lost.
    diesel::insert_into(mails::table).values(row).on_conflict_do_nothing().execute(tx).await?;
    Ok(())
}

/// When other mails than `id` were asked for in the name of an e-mail since `since`, the newest first. Whoever asks next waits
/// for this transaction.
pub async fn lock_times(
    tx: &mut Tx,
    id: MailId,
    email_index: &[u8],
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>> {
    use diesel::sql_types::Binary;
    const LOCK: &str = "SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))";
    let lock = diesel::sql_query(LOCK).bind::<Binary, _>(email_index).constant();
    locking("mails", lock.execute(tx)).await?;
    let asked = mails::table
        .filter(mails::email_index.eq(email_index))
        .filter(mails::created_at.gt(since))
        .filter(mails::id.ne(id))
        .filter(mails::kind.eq_any(MailKind::ASKED_FOR.map(MailKind::name)));
    Ok(asked.order(mails::created_at.desc()).select(mails::created_at).load(tx).await?)
}

/// Takes some of the mails that are due, for as long as `lease`: whoever dies with them leaves them to others then.
pub async fn claim(tx: &mut Tx, lease: TimeDelta, now: DateTime<Utc>) -> Result<Vec<(Mail, i32)>> {
    #[derive(QueryableByName)]
    #[diesel(table_name = mails)]
    struct Row {
        id: MailId,
        account_id: Option<AccountId>,
        kind: String,
        language: String,
        attempts: i32,
    }
    const CLAIM: &str = "\
        UPDATE mails SET due_at = $2, attempts = attempts + 1, updated_at = $1 WHERE id = ANY(ARRAY( \
            SELECT id FROM mails WHERE due_at <= $1 AND sent_at IS NULL AND given_up_at IS NULL \
            ORDER BY due_at LIMIT 16 FOR UPDATE SKIP LOCKED)) \
        RETURNING id, account_id, kind, language, attempts";
    let claim = diesel::sql_query(CLAIM);
    let claim = claim.bind::<Timestamptz, _>(now).bind::<Timestamptz, _>(now + lease).constant();
    let rows: Vec<Row> = claim.load(tx).await?;
    let mail = |row: Row| {
        let kind = MailKind::from_name(&row.kind);
        let kind = kind.ok_or_else(|| Error::internal(anyhow::anyhow!("mail {}", row.id)))?;
        let language = language_from_name(&row.language);
        Ok((Mail { id: row.id, account_id: row.account_id, kind, language }, row.attempts))
    };
    rows.into_iter().map(mail).collect()
}

/// Notes that a mail was sent.
pub async fn set_sent(tx: &mut Tx, id: MailId, now: DateTime<Utc>) -> Result<()> {
    let change = (mails::sent_at.eq(now), mails::updated_at.eq(now));
    diesel::update(mails::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Has a mail tried again at `due_at`, or never.
pub async fn put_back(
    tx: &mut Tx,
    id: MailId,
    due_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<()> {
    let given_up = due_at.is_none().then_some(now);
    let change = (
        mails::due_at.eq(due_at.unwrap_or(now)),
        mails::given_up_at.eq(given_up),
        mails::updated_at.eq(now),
    );
    diesel::update(mails::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// The mail of a code, locked: of two that bring it at once the second finds it used.
pub async fn lock_coded(tx: &mut Tx, id: MailId) -> Result<Option<Coded>> {
    type Row = (Option<AccountId>, String, DateTime<Utc>, Option<DateTime<Utc>>);
    let columns = (mails::account_id, mails::kind, mails::created_at, mails::code_used_at);
    let lock = mails::table.find(id).select(columns).for_update();
    let row: Option<Row> = locking("mails", lock.first(tx)).await.optional()?;
    Ok(row.and_then(|(account_id, kind, created_at, used_at)| {
        let kind = MailKind::from_name(&kind)?;
        Some(Coded { account_id: account_id?, kind, created_at, used_at })
    }))
}

/// Notes that the code of a mail was used.
pub async fn use_code(tx: &mut Tx, id: MailId, now: DateTime<Utc>) -> Result<()> {
    let change = (mails::code_used_at.eq(now), mails::updated_at.eq(now));
    diesel::update(mails::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Forgets to whom mails were sent.
pub async fn disown(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    let theirs = mails::table.filter(mails::account_id.eq(account_id));
    diesel::update(theirs).set(mails::account_id.eq(None::<AccountId>)).execute(tx).await?;
    Ok(())
}

/// Deletes mails from before `before`, and says how many.
pub async fn delete_old(tx: &mut Tx, before: DateTime<Utc>) -> Result<usize> {
    Ok(diesel::delete(mails::table.filter(mails::created_at.lt(before))).execute(tx).await?)
}

const fn language_name(language: Language) -> &'static str {
    match language {
        Language::English => "EN",
        Language::Korean => "KO",
    }
}

fn language_from_name(name: &str) -> Language {
    if name == language_name(Language::Korean) { Language::Korean } else { Language::English }
}
