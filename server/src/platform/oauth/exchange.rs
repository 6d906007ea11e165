//! A code becomes tokens (RFC 6749, 4.1.3).

use secrecy::ExposeSecret;
use serde::Deserialize;
use url::Url;

use super::flow::Flow;
use super::http::{Answer, Failure, Http};
use super::settings::Client;

/// How a client says who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Credentials {
    /// In a header of its own: `client_secret_basic`.
    Header,
    /// Among the parameters: `client_secret_post`.
    Form,
}

/// What a code is good for.
#[derive(Deserialize)]
pub(super) struct Tokens {
    pub(super) access_token: String,
    pub(super) id_token: Option<String>,
}

/// Why a code is not exchanged (RFC 6749, 5.2), with the code that Kakao adds.
#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default)]
    error: String,
    #[serde(default)]
    error_code: String,
}

/// The parameters that every page is asked with.
pub(super) fn authorization_url(page: &Url, client: &Client, flow: &Flow) -> Url {
    let mut url = page.clone();
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &client.id)
        .append_pair("redirect_uri", &flow.redirect_uri)
        .append_pair("state", &flow.state)
        .append_pair("code_challenge", &flow.challenge())
        .append_pair("code_challenge_method", "S256");
    url
}

/// Exchanges `code`, which came back from `flow`.
pub(super) async fn exchange(
    http: &Http,
    url: &Url,
    (client, credentials): (&Client, Credentials),
    flow: &Flow,
    code: &str,
) -> Result<Tokens, Failure> {
    let secret = client.secret.as_ref().map(ExposeSecret::expose_secret);
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &flow.redirect_uri),
        ("code_verifier", &flow.verifier),
    ];
    let header = match (credentials, secret) {
        (Credentials::Header, Some(secret)) => Some((client.id.as_str(), secret)),
        (_, secret) => {
            form.push(("client_id", &client.id));
            form.extend(secret.map(|it| ("client_secret", it)));
            None
        }
    };
    let answer = http.post(url, &form, header).await?;
    if answer.is_refusal() { Err(failure(&answer)) } else { answer.read() }
}

fn failure(answer: &Answer) -> Failure {
    let Refusal { error, error_code } = answer.read_loosely();
    let why = format!("no token: {error:.40} {error_code:.40}");
    // Whoever runs the server has to see to these, or time has: another code would not help.
    let ours = [
        "",
        "invalid_client",
        "unauthorized_client",
        "unsupported_grant_type",
        "temporarily_unavailable",
        "server_error",
    ];
    // Kakao's word for too many exchanges.
    let busy = error_code == "KOE237";
    if busy || ours.contains(&error.as_str()) { Failure::away(why) } else { Failure::refused(why) }
}
