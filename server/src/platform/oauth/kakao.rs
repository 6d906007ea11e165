//! Kakao: its own OAuth 2.0, and its own way of telling who somebody is.

use serde::Deserialize;
use url::Url;

use super::Identity;
use super::exchange::{self, Credentials, exchange};
use super::flow::Flow;
use super::http::{Answer, Failure, Http};
use super::settings::{Client, KakaoPages};

/// Where people sign in with Kakao.
pub(super) struct Kakao {
    http: Http,
    client: Client,
    pages: KakaoPages,
}

/// What `/v2/user/me` answers.
#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    kakao_account: Account,
}

/// What people let be told of themselves.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Account {
    email: Option<String>,
    is_email_valid: bool,
    is_email_verified: bool,
    profile: Profile,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Profile {
    nickname: String,
}

/// What the API answers where it tells nothing.
#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default)]
    code: i64,
}

impl Kakao {
    pub(super) fn new(http: Http, client: Client, pages: KakaoPages) -> Self {
        Self { http, client, pages }
    }

    pub(super) fn authorization_url(&self, flow: &Flow) -> Url {
        // What people are asked to let be told is set up at Kakao; a scope here would ask them for more.
        exchange::authorization_url(&self.pages.authorize, &self.client, flow)
    }

    pub(super) async fn identify(&self, flow: &Flow, code: &str) -> Result<Identity, Failure> {
        let client = (&self.client, Credentials::Form);
        let tokens = exchange(&self.http, &self.pages.token, client, flow, code).await?;
        let answer = self.http.get(&self.pages.user, Some(&tokens.access_token)).await?;
        if answer.is_refusal() {
            return Err(failure(&answer));
        }
        let User { id, kakao_account: account } = answer.read()?;
        // An e-mail that went to somebody else is verified still, and valid no more.
        let verified = account.is_email_valid && account.is_email_verified;
        Ok(Identity {
            subject: id.to_string(),
            verified_email: account.email.filter(|_| verified),
            name: account.profile.nickname,
        })
    }
}

fn failure(answer: &Answer) -> Failure {
    let Refusal { code } = answer.read_loosely();
    let why = format!("no user: HTTP {} {code}", answer.status.as_u16());
    // A fault of its own, maintenance, a quota that is used up, a time-out: all come as 400, too.
    if matches!(code, -1 | -7 | -10 | -603 | -9798) {
        Failure::away(why)
    } else {
        Failure::refused(why)
    }
}
