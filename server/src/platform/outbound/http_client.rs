//! HTTP to others: bounded in time and size, and never sent on to anybody else.

use std::time::Duration;

use anyhow::ensure;
use reqwest::redirect::Policy;
use reqwest::{Client, Error, Response};

/// The longest that a connection takes.
const CONNECT: Duration = Duration::from_secs(3);

/// A client that asks nobody but who is named.
pub(in crate::platform) fn client() -> Result<Client, Error> {
    let client = Client::builder()
        .user_agent("jangteo")
        .redirect(Policy::none())
        // Proxies of the environment are not among the settings.
        .no_proxy()
        .connect_timeout(CONNECT);
    client.build()
}

/// All that an answer says, if that is no more than `bytes_max`.
pub(in crate::platform) async fn read(
    response: &mut Response,
    bytes_max: usize,
) -> anyhow::Result<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(Error::without_url)? {
        let more = body.len().saturating_add(chunk.len());
        ensure!(more <= bytes_max, "an answer has more than {bytes_max} bytes");
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
