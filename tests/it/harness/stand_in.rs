use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use http::{HeaderMap, Response};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio_util::task::AbortOnDropHandle;

/// An HTTP server of somebody else's, that answers as a test tells it.
pub struct StandIn {
    /// Where it is: `http://127.0.0.1:1234`.
    pub url: String,
    _serving: AbortOnDropHandle<()>,
}

/// What it is asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub authorization: String,
    pub form: BTreeMap<String, String>,
}

/// What it answers, and after how long.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub body: String,
    pub delay: Duration,
}

impl Reply {
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, body: body.to_string(), delay: Duration::ZERO }
    }
}

impl Asked {
    async fn read(request: Request) -> Self {
        let (head, body) = request.into_parts();
        let text = |headers: &HeaderMap, name| {
            headers.get(name).map_or(String::new(), |it| it.to_str().unwrap().to_owned())
        };
        let body = to_bytes(body, 1 << 20).await.unwrap();
        let form = match text(&head.headers, "content-type").as_str() {
            "application/x-www-form-urlencoded" => {
                url::form_urlencoded::parse(&body).into_owned().collect()
            }
            _ => BTreeMap::new(),
        };
        let authorization = text(&head.headers, "authorization");
        Self { path: head.uri.path().to_owned(), authorization, form }
    }
}

impl StandIn {
    pub async fn start(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let answer = Arc::new(answer);
        let respond = move |request: Request| {
            let answer = Arc::clone(&answer);
            async move {
                let reply = answer(&Asked::read(request).await);
                tokio::time::sleep(reply.delay).await;
                let response = Response::builder().status(reply.status);
                // A client that follows is sent where nobody should go.
                let response = response.header("location", "http://127.0.0.1:9/elsewhere");
                response
                    .header("content-type", "application/json;charset=UTF-8")
                    .body(Body::from(reply.body))
                    .unwrap()
            }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let serving = axum::serve(listener, Router::new().fallback(respond));
        let serving = tokio::spawn(async { serving.await.unwrap() });
        Self { url, _serving: AbortOnDropHandle::new(serving) }
    }
}
