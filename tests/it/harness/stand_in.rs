use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use futures_util::stream;
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
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// What it answers, and after how long.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    pub status: u16,
    pub body: String,
    pub delay: Duration,
    /// Whether the connection ends in the middle of it.
    pub cut: bool,
}

impl Reply {
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, body: body.to_string(), ..Self::default() }
    }

    /// What it sends.
    fn body(&self) -> Body {
        let whole = self.body.clone().into_bytes();
        if !self.cut {
            return Body::from(whole);
        }
        let half = Ok(whole[..whole.len() / 2].to_vec());
        Body::from_stream(stream::iter([half, Err(io::Error::other("cut"))]))
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
        let path = head.uri.path().to_owned();
        Self { path, authorization, form, headers: head.headers, body: body.to_vec() }
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
                    .body(reply.body())
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
