//! HTTP to providers: bounded in time and size, and never sent on to anybody else.

use std::time::Duration;

use http::header::ACCEPT;
use reqwest::{Client, RequestBuilder, StatusCode};
use serde::de::DeserializeOwned;
use url::Url;

use crate::platform::outbound::http_client;

/// The longest that an answer takes, with its connection.
const ANSWER: Duration = Duration::from_secs(5);
/// The largest answer.
const BYTES_MAX: usize = 256 << 10;

/// Why a provider vouches for nobody.
#[derive(Clone, Debug)]
pub(super) enum Failure {
    /// It does not know the code, or says what nobody should believe.
    Refused(String),
    /// It does not answer, not as it should, or not to us.
    Away(String),
}

/// Talks to providers. Cheap to clone.
#[derive(Clone)]
pub(super) struct Http(Client);

/// What a provider answers.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    body: Vec<u8>,
}

impl Failure {
    pub(super) fn refused(why: impl std::fmt::Display) -> Self {
        Self::Refused(why.to_string())
    }

    pub(super) fn away(why: impl std::fmt::Display) -> Self {
        Self::Away(why.to_string())
    }
}

impl Http {
    pub(super) fn new() -> anyhow::Result<Self> {
        Ok(Self(http_client::client()?))
    }

    /// Reads `url`, in the name of whom `access_token` is of.
    pub(super) async fn get(
        &self,
        url: &Url,
        access_token: Option<&str>,
    ) -> Result<Answer, Failure> {
        let request = self.0.get(url.clone());
        send(match access_token {
            Some(token) => request.bearer_auth(token),
            None => request,
        })
        .await
    }

    /// Sends `form` to `url`, as the client with these credentials if the form does not say.
    pub(super) async fn post(
        &self,
        url: &Url,
        form: &[(&str, &str)],
        credentials: Option<(&str, &str)>,
    ) -> Result<Answer, Failure> {
        let request = self.0.post(url.clone()).form(form);
        send(match credentials {
            Some((id, secret)) => request.basic_auth(encoded(id), Some(encoded(secret))),
            None => request,
        })
        .await
    }
}

/// As credentials are written before they become `Basic` (RFC 6749, 2.3.1).
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

async fn send(request: RequestBuilder) -> Result<Answer, Failure> {
    // Addresses are known from the settings, and might hold what is secret.
    let away = |error: reqwest::Error| {
        Failure::away(format!("{:#}", anyhow::Error::new(error.without_url())))
    };
    let request = request.header(ACCEPT, "application/json").timeout(ANSWER);
    let mut response = request.send().await.map_err(away)?;
    let status = response.status();
    let body = http_client::read(&mut response, BYTES_MAX).await;
    let body = body.map_err(|error| Failure::away(format!("{error:#}")))?;
    Ok(Answer { status, body })
}

impl Answer {
    /// What a good answer says.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        if self.status != StatusCode::OK {
            return Err(Failure::away(format!("it answers with HTTP {}", self.status.as_u16())));
        }
        let read = serde_json::from_slice(&self.body);
        // Where, not what: answers hold tokens.
        read.map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Failure::away(format!("its answer is not what it should be at {line}:{column}"))
        })
    }

    /// What an answer says that is not good, as far as it says anything.
    pub(super) fn read_loosely<T: DeserializeOwned + Default>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Whether it says that what was asked is wrong, and not that the one who answers is away or busy.
    pub(super) fn is_refusal(&self) -> bool {
        self.status.is_client_error()
            && !matches!(
                self.status,
                StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS | StatusCode::NOT_FOUND
            )
    }
}
