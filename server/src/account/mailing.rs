//! Mails: asked for in the transaction of what they are about, put together and sent after it.
//!
//! A mail is a row that says who gets it and what it is about. Its words, its address and its code are made when it is sent, and
//! again when sending has failed: none of them lies anywhere.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::mail_texts;
use super::model::{Account, MailKind};
use super::rules::{check_mail_pace, code_ttl};
use super::store::mails::{self, Coded, Mail};
use super::store::{email_index, find_account, find_by_email};
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::{AccountId, MailId};
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::keys::Keys;
use crate::platform::mailer::{Letter, Unsent};

/// How often it is looked for mails that are due.
const LOOK: Duration = Duration::from_millis(500);
/// How long a database is left alone that does not answer.
const REST: Duration = Duration::from_secs(2);
/// How long a mail belongs to the server that sends it.
const LEASE: TimeDelta = TimeDelta::minutes(1);
/// How long a failed attempt is followed by nothing; doubled after each.
const PAUSE: TimeDelta = TimeDelta::seconds(10);
/// How often a mail is tried: for about three hours.
const ATTEMPTS_MAX: i32 = 11;
/// The bytes of a code that make it hard to guess.
const PROOF_BYTES: usize = 16;

/// Refuses a mail that is asked for too soon after others in the name of the same e-mail. Whoever asks next waits.
pub async fn check_pace(
    tx: &mut Tx,
    mail: Mail,
    email_index: &[u8],
    now: DateTime<Utc>,
) -> Result<()> {
    let since = now - TimeDelta::hours(1);
    let times = mails::lock_times(tx, mail.id, email_index, since).await?;
    check_mail_pace(&times, now)
}

/// Has a code mailed to an account that claims its e-mail; where that is somebody's already, they are told instead, and nobody
/// else is. Refuses where the e-mail was sent too many.
pub async fn request_verification(
    app: &App,
    tx: &mut Tx,
    account: &Account,
    mail: Mail,
    now: DateTime<Utc>,
) -> Result<()> {
    let index = email_index(&app.keys, &account.person.email);
    check_pace(tx, mail, &index, now).await?;
    let known = find_by_email(tx, &app.vault, &index).await?;
    let owner = known.into_iter().map(|it| it.account).find(|it| it.verified);
    let mail = match owner {
        None => mail,
        Some(owner) => Mail { account_id: Some(owner.id), kind: MailKind::EmailInUse, ..mail },
    };
    mails::insert(tx, mail, &index, now).await
}

/// Has a mail sent to an account as soon as the transaction is committed.
pub async fn request(
    tx: &mut Tx,
    keys: &Keys,
    account: &Account,
    mail: Mail,
    now: DateTime<Utc>,
) -> Result<()> {
    mails::insert(tx, mail, &email_index(keys, &account.person.email), now).await
}

/// The code of a mail: its id, and a proof that we have sent it.
fn code(keys: &Keys, id: MailId) -> String {
    let proof = keys.index("account.mail_code", &id.to_string());
    let bytes: Vec<u8> =
        id.uuid().into_bytes().into_iter().chain(proof.into_iter().take(PROOF_BYTES)).collect();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The mail that `code` came with, if it is one of `kind` and its time is not over, locked.
pub async fn redeem(
    tx: &mut Tx,
    keys: &Keys,
    kind: MailKind,
    given: &str,
    now: DateTime<Utc>,
) -> Result<(MailId, Coded)> {
    let bytes = URL_SAFE_NO_PAD.decode(given.trim()).unwrap_or_default();
    let id = bytes.first_chunk::<16>().map(|it| MailId::from(Uuid::from_bytes(*it)));
    let id = id.ok_or_else(reason::code_invalid)?;
    let ours = code(keys, id);
    if aws_lc_rs::constant_time::verify_slices_are_equal(ours.as_bytes(), given.trim().as_bytes())
        .is_err()
    {
        return Err(reason::code_invalid());
    }
    let coded = mails::lock_coded(tx, id).await?;
    let good =
        |it: &Coded| it.kind == kind && code_ttl(kind).is_some_and(|ttl| now < it.created_at + ttl);
    Ok((id, coded.filter(good).ok_or_else(reason::code_invalid)?))
}

/// Sends what is due, for ever.
pub async fn work(app: &App) {
    loop {
        let pause = match send_due(app).await {
            Ok(0) => LOOK,
            Ok(_) => Duration::ZERO,
            Err(error) => {
                tracing::warn!("cannot look for mails: {error:?}");
                REST
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Sends some of what is due, and tells how many were.
pub async fn send_due(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let claim = async |tx: &mut Tx| mails::claim(tx, LEASE, now).await;
    let due = app.db.transaction("account.claim_mails", claim).await?;
    for (mail, attempts) in &due {
        send(app, *mail, *attempts).await?;
    }
    Ok(due.len())
}

async fn send(app: &App, mail: Mail, attempts: i32) -> Result<()> {
    let outcome = match recipient(app, mail.account_id).await? {
        Some(account) => app.mailer.send(&letter(app, mail, &account)).await,
        // Nobody is told anything, and it looks like a mail to somebody.
        None => Ok(()),
    };
    let now = app.clock.now();
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0);
    let next = (attempts < ATTEMPTS_MAX).then(|| now + PAUSE * 2_i32.saturating_pow(doublings));
    let note = async |tx: &mut Tx| match &outcome {
        Ok(()) => mails::set_sent(tx, mail.id, now).await,
        Err(Unsent::Failed(cause)) => {
            tracing::warn!(mail = %mail.id, attempts, "not sent: {cause:#}");
            mails::put_back(tx, mail.id, next, now).await
        }
        Err(Unsent::Refused(cause)) => {
            tracing::warn!(mail = %mail.id, "never sent: {cause:#}");
            mails::put_back(tx, mail.id, None, now).await
        }
    };
    app.db.transaction("account.note_mail", note).await
}

async fn recipient(app: &App, id: Option<AccountId>) -> Result<Option<Account>> {
    let Some(id) = id else { return Ok(None) };
    app.db.read(async |tx: &mut Tx| find_account(tx, &app.vault, id).await).await
}

fn letter<'a>(app: &App, mail: Mail, account: &'a Account) -> Letter<'a> {
    let code = code_ttl(mail.kind).map(|_| code(&app.keys, mail.id));
    let (subject, text) =
        mail_texts::write(mail.kind, mail.language, account, code.as_deref(), &app.site);
    Letter { id: mail.id.to_string(), to: &account.person.email, subject, text }
}

/// A mail to an account.
#[must_use]
pub fn mail_to(account_id: Option<AccountId>, kind: MailKind, language: Language) -> Mail {
    Mail { id: MailId::new(), account_id, kind, language }
}
