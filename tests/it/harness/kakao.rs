use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use url::Url;

use super::{Asked, Reply, StandIn};

const CLIENT_ID: &str = "b9fd02a7e1d34b5e";
const CLIENT_SECRET: &str = "V3ryS3cret+/%";

/// Kakao as its documents describe it: what it takes, what it answers, and how it refuses. A code that comes twice takes back what
/// it has bought.
pub struct Kakao {
    server: StandIn,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    codes: BTreeMap<String, Code>,
    /// Who an access token tells of.
    tokens: BTreeMap<String, Value>,
    /// What is answered at a path instead of the usual.
    instead: BTreeMap<String, Reply>,
    asked: Vec<Asked>,
}

struct Code {
    user: Value,
    redirect_uri: String,
    challenge: String,
    token: Option<String>,
}

/// Somebody who has an account at Kakao.
#[derive(Clone)]
pub struct KakaoUser {
    pub id: i64,
    pub email: Option<&'static str>,
    pub valid: bool,
    pub verified: bool,
    pub nickname: &'static str,
}

impl KakaoUser {
    pub fn new(id: i64, email: &'static str) -> Self {
        Self { id, email: Some(email), valid: true, verified: true, nickname: "라이언" }
    }

    fn json(&self) -> Value {
        let mut account = json!({
            "profile_nickname_needs_agreement": false,
            "profile": { "nickname": self.nickname, "is_default_nickname": false },
            "has_email": self.email.is_some(),
            "email_needs_agreement": self.email.is_none(),
        });
        if let Some(email) = self.email {
            account["is_email_valid"] = self.valid.into();
            account["is_email_verified"] = self.verified.into();
            account["email"] = email.into();
        }
        json!({ "id": self.id, "connected_at": "2026-11-20T01:45:28Z", "kakao_account": account })
    }
}

impl Kakao {
    pub async fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let kept = Arc::clone(&state);
        let server = StandIn::start(move |asked| kept.lock().unwrap().answer(asked)).await;
        Self { server, state }
    }

    /// What a server is set up with to take its word.
    pub fn settings(&self) -> String {
        self.settings_with(CLIENT_ID, CLIENT_SECRET)
    }

    pub fn settings_with(&self, id: &str, secret: &str) -> String {
        let url = &self.server.url;
        format!(
            "kakao client_id={id} client_secret={secret} authorize_url={url}/oauth/authorize \
             token_url={url}/oauth/token user_url={url}/v2/user/me"
        )
    }

    /// Somebody agrees on the page at `authorization_url`; tells the code and the state that they come back with.
    pub fn agree(&self, authorization_url: &str, user: &KakaoUser) -> (String, String) {
        let url = Url::parse(authorization_url).unwrap();
        assert!(authorization_url.starts_with(&format!("{}/oauth/authorize?", self.server.url)));
        let query: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
        assert_eq!(
            (query["response_type"].as_str(), query["client_id"].as_str()),
            ("code", CLIENT_ID)
        );
        assert_eq!(query["code_challenge_method"], "S256");
        assert_eq!(query.len(), 6, "nothing else: {query:?}");
        let code = uuid::Uuid::new_v4().simple().to_string();
        let entry = Code {
            user: user.json(),
            redirect_uri: query["redirect_uri"].clone(),
            challenge: query["code_challenge"].clone(),
            token: None,
        };
        self.state.lock().unwrap().codes.insert(code.clone(), entry);
        (code, query["state"].clone())
    }

    /// From now on it answers so at this path.
    pub fn answer_instead(&self, path: &str, reply: Reply) {
        self.state.lock().unwrap().instead.insert(path.to_owned(), reply);
    }

    /// It answers as usual again.
    pub fn recover(&self) {
        self.state.lock().unwrap().instead.clear();
    }

    /// What it was asked.
    pub fn asked(&self) -> Vec<Asked> {
        self.state.lock().unwrap().asked.clone()
    }
}

impl State {
    fn answer(&mut self, asked: &Asked) -> Reply {
        self.asked.push(asked.clone());
        if let Some(reply) = self.instead.get(&asked.path) {
            return reply.clone();
        }
        match asked.path.as_str() {
            "/oauth/token" => self.token(&asked.form),
            "/v2/user/me" => self.user(&asked.authorization),
            path => panic!("nobody asks Kakao for {path}"),
        }
    }

    fn token(&mut self, form: &BTreeMap<String, String>) -> Reply {
        let refuse = |status, error, code, why: &str| {
            let body = json!({ "error": error, "error_description": why, "error_code": code });
            Reply::json(status, &body)
        };
        let given = |name: &str| form.get(name).cloned().unwrap_or_default();
        if given("grant_type") != "authorization_code" {
            return refuse(400, "unsupported_grant_type", "KOE001", "unsupported grant type");
        }
        if given("client_id") != CLIENT_ID {
            return refuse(401, "invalid_client", "KOE101", "Not exist client_id");
        }
        if given("client_secret") != CLIENT_SECRET {
            return refuse(401, "invalid_client", "KOE010", "Bad client credentials");
        }
        let unknown = format!("authorization code not found for code={}", given("code"));
        let Some(code) = self.codes.get_mut(&given("code")) else {
            return refuse(400, "invalid_grant", "KOE320", &unknown);
        };
        if let Some(token) = &code.token {
            self.tokens.remove(token);
            return refuse(400, "invalid_grant", "KOE320", &unknown);
        }
        if given("redirect_uri") != code.redirect_uri {
            return refuse(400, "invalid_grant", "KOE303", "Redirect URI mismatch.");
        }
        let challenge = digest(&SHA256, given("code_verifier").as_bytes());
        if URL_SAFE_NO_PAD.encode(challenge) != code.challenge {
            return refuse(400, "invalid_grant", "KOE326", "Code verifier mismatch.");
        }
        let token = uuid::Uuid::new_v4().to_string();
        code.token = Some(token.clone());
        self.tokens.insert(token.clone(), code.user.clone());
        let body = json!({
            "token_type": "bearer", "access_token": token, "expires_in": 21_599,
            "refresh_token": "unused", "refresh_token_expires_in": 5_183_999,
            "scope": "account_email profile_nickname",
        });
        Reply::json(200, &body)
    }

    fn user(&self, authorization: &str) -> Reply {
        let token = authorization.strip_prefix("Bearer ").unwrap_or_default();
        match self.tokens.get(token) {
            Some(user) => Reply::json(200, user),
            None => Reply::json(
                401,
                &json!({ "msg": "this access token does not exist", "code": -401 }),
            ),
        }
    }
}
