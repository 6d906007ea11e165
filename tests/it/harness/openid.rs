use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use url::Url;

use super::{Reply, StandIn, free_port};

/// Somebody who speaks OpenID Connect and says whatever a test wants, true or not.
pub struct OpenId {
    server: StandIn,
    says: Arc<Mutex<BTreeMap<String, Value>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl OpenId {
    pub async fn start() -> Self {
        let says = Arc::new(Mutex::new(BTreeMap::new()));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (told, noted) = (Arc::clone(&says), Arc::clone(&asked));
        let server = StandIn::start(move |asked| {
            noted.lock().unwrap().push(asked.path.clone());
            let told: &BTreeMap<String, Value> = &told.lock().unwrap();
            told.get(&asked.path).map_or(Reply::json(404, &json!({})), |it| Reply::json(200, it))
        })
        .await;
        let openid = Self { server, says, asked };
        openid.say("/.well-known/openid-configuration", openid.about());
        openid
    }

    pub fn issuer(&self) -> &str {
        &self.server.url
    }

    /// What an honest one says of itself.
    pub fn about(&self) -> Value {
        let url = self.issuer();
        json!({
            "issuer": url,
            "authorization_endpoint": format!("{url}/authorize"),
            "token_endpoint": format!("{url}/token"),
            "jwks_uri": format!("{url}/jwks"),
            "userinfo_endpoint": format!("{url}/userinfo"),
        })
    }

    /// From now on it says so at this path.
    pub fn say(&self, path: &str, what: Value) {
        self.says.lock().unwrap().insert(path.to_owned(), what);
    }

    /// How often it was asked there.
    pub fn asked(&self, path: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|it| *it == path).count()
    }
}

/// npm's `oidc-provider`, which nobody here wrote, and a browser that goes through its pages.
pub struct OpenIdProvider {
    pub issuer: String,
    child: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl OpenIdProvider {
    /// One that puts e-mails into ID tokens if `claims_in` is `id_token`, and shows them at the userinfo endpoint alone otherwise.
    pub fn start(claims_in: &str) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/foreign/oidc_provider.mjs");
        let port = free_port().to_string();
        let mut node = Command::new("node");
        node.args([script, &port, claims_in]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = node.stderr(Stdio::null()).spawn().expect("node: run `make setup`");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert_eq!(lines.next().unwrap().unwrap(), "listening");
        let stdin = child.stdin.take().unwrap();
        Self { issuer: format!("http://127.0.0.1:{port}"), child, stdin, lines }
    }

    /// Somebody goes to the page at `url`, signs in as `login` and agrees, or not; tells what they come back with.
    pub fn visit(&mut self, url: &str, login: &str) -> BTreeMap<String, String> {
        writeln!(self.stdin, "{}", json!({ "url": url, "login": login })).unwrap();
        let back = Url::parse(&self.lines.next().unwrap().unwrap()).unwrap();
        back.query_pairs().into_owned().collect()
    }
}

impl Drop for OpenIdProvider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
