//! Callbacks: the sandbox provider tells the shop that something has become of a payment.
//!
//! A callback is a row, made in the transaction of what it tells of, and sent after it until the shop takes it. Whoever claims it holds a
//! lease; whoever dies with it leaves it to the next, so one may come twice.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use reqwest::Client;

use super::model::Payment;
use super::scripts::{Action, Call};
use super::store::{self, Due};
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::payment::provider::{Agreed, CallbackNote, SIGNATURE, TIMESTAMP};
use crate::platform::db::Tx;

/// How often it is looked for callbacks that are due.
const LOOK: Duration = Duration::from_millis(500);
/// How long a database is left alone that does not answer.
const REST: Duration = Duration::from_secs(2);
/// How long the shop has to take one.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long callbacks belong to the server that sends them.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// How long a failed attempt is followed by nothing; doubled after each.
const PAUSE: TimeDelta = TimeDelta::seconds(5);
/// How often one is tried: for about an hour and a half.
const ATTEMPTS_MAX: i32 = 11;

/// Has the shop told that something has become of a payment, if it wants to know, and no script says otherwise.
pub(super) async fn note(tx: &mut Tx, payment: &Payment, now: DateTime<Utc>) -> Result<()> {
    if payment.callback_url.is_none() {
        return Ok(());
    }
    let script = store::take_script(tx, Call::Callback, &payment.id).await?;
    let (copies, due_at) = match script {
        Some(Action::Drop) => (0, now),
        Some(Action::Duplicate) => (2, now),
        Some(Action::Delay { delay_ms }) => {
            (1, now + TimeDelta::milliseconds(i64::try_from(delay_ms).map_err(Error::internal)?))
        }
        // Others go wrong with answers.
        Some(
            Action::HangAfter
            | Action::FailBefore
            | Action::FailAfter
            | Action::Decline { .. }
            | Action::WrongAmount,
        )
        | None => (1, now),
    };
    for _ in 0..copies {
        store::insert_callback(tx, &payment.id, due_at, now).await?;
    }
    Ok(())
}

/// Sends what is due, for ever; nothing, where the server is no sandbox.
pub async fn work(app: &App) {
    if !app.sandbox {
        return;
    }
    loop {
        let pause = match send_due(app).await {
            Ok(0) => LOOK,
            Ok(_) => Duration::ZERO,
            Err(error) => {
                tracing::warn!("cannot look for callbacks: {error:?}");
                REST
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Sends some of what is due, and tells how many were.
pub async fn send_due(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let claim = async |tx: &mut Tx| store::claim_callbacks(tx, LEASE, now).await;
    let due = app.db.transaction("sandbox.claim_callbacks", claim).await?;
    if due.is_empty() {
        return Ok(0);
    }
    let client = app.peers.client().map_err(|it| Error::internal(anyhow::anyhow!("{it:?}")))?;
    let agreed = Agreed::of(&app.keys);
    for callback in &due {
        let taken = send(&client, &agreed, callback, app.clock.now()).await;
        let now = app.clock.now();
        let doublings = u32::try_from(callback.attempts.saturating_sub(1)).unwrap_or(0);
        let again = callback.attempts < ATTEMPTS_MAX && !taken;
        let next = again.then(|| now + PAUSE * 2_i32.saturating_pow(doublings));
        let settle = async |tx: &mut Tx| store::settle_callback(tx, callback, next, now).await;
        app.db.transaction("sandbox.settle_callback", settle).await?;
    }
    Ok(due.len())
}

/// Sends one, and tells whether the shop has taken it.
async fn send(client: &Client, agreed: &Agreed, due: &Due, now: DateTime<Utc>) -> bool {
    let Due { provider_id, payment_id, url, .. } = due.clone();
    let note = CallbackNote { provider_id, payment_id };
    let Ok(body) = serde_json::to_vec(&note) else { return false };
    let timestamp = now.timestamp().to_string();
    let signature = agreed.sign_callback(&timestamp, &body);
    let request = client
        .post(url)
        .header(CONTENT_TYPE, "application/json")
        .header(TIMESTAMP, timestamp)
        .header(SIGNATURE, signature)
        .timeout(PATIENCE)
        .body(body);
    request.send().await.is_ok_and(|it| StatusCode::is_success(&it.status()))
}
