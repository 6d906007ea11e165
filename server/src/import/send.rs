//! Sends batches, a few at a time, until every row has a result.

use std::fmt;
use std::ops::Range;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use futures_util::{StreamExt, stream};
use indicatif::{ProgressBar, ProgressStyle};
use jangteo_sdk::account::v1::Tokens;
use jangteo_sdk::catalog::v1::{ImportProductsRequest, RowResult};
use jangteo_sdk::{Client, Error};
use secrecy::ExposeSecret;
use tonic::{Code, Request};
use uuid::Uuid;

use super::file::Row;
use super::password;
use super::results::{Line, Results};
use crate::config;

/// The most calls under way.
const CALLS_MAX: usize = 4;
/// How often a call is made at most, over what the client repeats by itself: for two minutes or so.
const ATTEMPTS_MAX: u32 = 60;
/// How long to wait before the next where the server does not say.
const PAUSE: Duration = Duration::from_secs(2);

/// How it has ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    created: usize,
    updated: usize,
    unchanged: usize,
    /// The rows that are not in.
    pub(super) refused: usize,
    results: String,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { created, updated, unchanged, refused, results } = self;
        write!(
            f,
            "{created} created, {updated} updated, {unchanged} unchanged, {refused} refused: see {results}"
        )
    }
}

/// A client that acts for the seller.
pub(super) async fn sign_in(address: &str, email: Option<&String>, code: &str) -> Result<Client> {
    let client = Client::new(address)?;
    if let Some(email) = email {
        let password = match config::secret("JANGTEO_PASSWORD") {
            Some(password) => password,
            None => password::ask()?,
        };
        let login = client.login_with_code(email, password.expose_secret(), code).await;
        login.with_context(|| format!("cannot sign in as {email} at {address}"))?;
    } else {
        let Some(key) = config::secret("JANGTEO_API_KEY") else {
            bail!("--email is needed, or a key in JANGTEO_API_KEY");
        };
        let access_token = key.expose_secret().to_owned();
        client.resume(Tokens { access_token, ..Tokens::default() });
    }
    Ok(client)
}

/// Sends what is to come of `rows`, keeps what became of them, and sums all up.
pub(super) async fn send(
    client: &Client,
    store_id: Uuid,
    rows: &[Row],
    results: &mut Results,
) -> Result<Summary> {
    let bar = progress(rows.len(), results.known.len());
    let batches: Vec<_> = results.batches.iter().map(|it| (it.clone(), results.key(it))).collect();
    let calls = batches.into_iter().map(|(batch, key)| async move {
        let answer = call(client, store_id, rows, &batch, &key).await?;
        anyhow::Ok((batch, answer))
    });
    // In their order, however they come: so the file of results is whole up to its end.
    let mut answers = stream::iter(calls).buffered(CALLS_MAX);
    while let Some(answer) = answers.next().await {
        let (batch, answer) = answer?;
        ensure!(answer.len() == batch.len(), "the server answers other rows than were sent");
        let sent = rows.get(batch).unwrap_or_default();
        let lines = sent.iter().zip(answer).map(|(row, it)| Line::new(row, it));
        results.add(lines.collect())?;
        bar.set_position(u64::try_from(results.known.len())?);
    }
    bar.finish_and_clear();
    let count = |name: &str| results.known.iter().filter(|it| it.outcome == name).count();
    Ok(Summary {
        created: count("CREATED"),
        updated: count("UPDATED"),
        unchanged: count("UNCHANGED"),
        refused: count("REFUSED"),
        results: results.path.display().to_string(),
    })
}

/// Sends a batch until it is answered, or will not be.
async fn call(
    client: &Client,
    store_id: Uuid,
    rows: &[Row],
    batch: &Range<usize>,
    key: &str,
) -> Result<Vec<RowResult>> {
    let products = rows.get(batch.clone()).unwrap_or_default().iter().map(|it| it.product.clone());
    let message =
        ImportProductsRequest { store_id: store_id.to_string(), rows: products.collect() };
    let mut attempts_left = ATTEMPTS_MAX;
    loop {
        let mut request = Request::new(message.clone());
        request.metadata_mut().insert("idempotency-key", key.parse()?);
        let error = match client.product_import_service().import_products(request).await {
            Ok(answer) => return Ok(answer.into_inner().results),
            Err(status) => Error::from(status),
        };
        let passes = error.retry_after.is_some()
            || matches!(error.code, Code::Unavailable | Code::Aborted | Code::DeadlineExceeded);
        attempts_left = attempts_left.saturating_sub(1);
        if !passes || attempts_left == 0 {
            return Err(error.into());
        }
        tokio::time::sleep(error.retry_after.unwrap_or(PAUSE)).await;
    }
}

/// Shows how far it has come, where somebody looks.
fn progress(rows: usize, done: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} rows, {per_sec}, {eta} left");
    let bar = ProgressBar::new(u64::try_from(rows).unwrap_or(u64::MAX));
    let bar = bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_position(u64::try_from(done).unwrap_or(0));
    bar.reset_eta();
    bar
}
