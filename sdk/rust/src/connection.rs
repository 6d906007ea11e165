use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::BoxFuture;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::{BodyExt, Full};
use prost::Message;
use prost_types::Any;
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tonic::body::Body;
use tonic::codegen::Bytes;
use tonic::transport::Channel;
use tonic::{Code, Status, TimeoutExpired};
use tower::{Service, ServiceExt};

use crate::channels::Channels;
use crate::error::{DOMAIN, Error};
use crate::google::rpc;
use crate::retry::{ATTEMPTS_MAX, Advice, Budget, advice, pause};
use crate::rpc::{METHODS, Method};
use crate::session::Session;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const TIMEOUT: HeaderName = HeaderName::from_static("grpc-timeout");
const CLIENT: HeaderName = HeaderName::from_static("x-client");
/// What the client calls itself.
const NAME: HeaderValue =
    HeaderValue::from_static(concat!("jangteo-rust/", env!("CARGO_PKG_VERSION")));
/// When to come again to a client that has too many calls under way.
const FULL_FOR: prost_types::Duration = prost_types::Duration { seconds: 0, nanos: 100_000_000 };

/// A transport that gives every call what its policy asks for, and repeats what may be repeated.
#[derive(Clone, Debug)]
pub struct Connection {
    channels: Channels,
    shared: Arc<Shared>,
    attempts_max: u32,
    /// Places for calls; `None` for as many as there are.
    places: Option<Arc<Semaphore>>,
}

#[derive(Debug)]
struct Shared {
    session: Session,
    budget: Budget,
}

/// A call as it is sent, however often.
struct Call {
    head: http::request::Parts,
    message: Bytes,
    deadline: Instant,
}

/// An answer that has arrived whole.
struct Answer {
    head: http::response::Parts,
    message: Bytes,
    trailers: Option<HeaderMap>,
}

type Response = http::Response<Body>;
type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Connection {
    pub(crate) fn new(channels: Channels) -> Self {
        let session = Session::new(channels.clone());
        let shared = Arc::new(Shared { session, budget: Budget::default() });
        Self { channels, shared, attempts_max: ATTEMPTS_MAX, places: None }
    }

    pub(crate) fn without_repeats(self) -> Self {
        Self { attempts_max: 1, ..self }
    }

    pub(crate) fn with_calls_max(self, calls_max: usize) -> Self {
        Self { places: Some(Arc::new(Semaphore::new(calls_max))), ..self }
    }

    pub(crate) fn session(&self) -> &Session {
        &self.shared.session
    }

    async fn run(self, request: http::Request<Body>) -> Result<Response, Failure> {
        let path = request.uri().path();
        let method = METHODS.binary_search_by(|it| it.path.cmp(path));
        let method = method.ok().and_then(|at| METHODS.get(at));
        match method {
            Some(method) if !method.streams => {
                let places = self.places.clone();
                let Ok(_place) = places.as_deref().map(Semaphore::try_acquire).transpose() else {
                    return Ok(full());
                };
                self.repeat(Call::read(request, method).await?).await
            }
            _ => self.pass(request).await,
        }
    }

    /// Sends a call of a stream, or of a service that is not ours, once.
    async fn pass(self, mut request: http::Request<Body>) -> Result<Response, Failure> {
        request.headers_mut().entry(CLIENT).or_insert(NAME);
        self.authorize(request.headers_mut()).await;
        let (at, mut channel) = self.channels.pick().ok_or("no address")?;
        let answer = async { channel.ready().await?.call(request).await };
        let answer = answer.await;
        if answer.is_err() {
            self.channels.failed(at);
        }
        Ok(answer?)
    }

    async fn repeat(self, mut call: Call) -> Result<Response, Failure> {
        let signed = call.head.headers.contains_key(AUTHORIZATION);
        let mut refreshed = false;
        let mut attempt = 1;
        loop {
            let token = if signed { None } else { self.authorize(&mut call.head.headers).await };
            let outcome = tokio::time::timeout_at(call.deadline, self.send(&call)).await;
            let Ok(outcome) = outcome else {
                return Ok(late());
            };
            let error = match &outcome {
                Ok(answer) => match answer.error() {
                    None => {
                        self.shared.budget.earn();
                        return outcome.map(Answer::into_response);
                    }
                    Some(error) => error,
                },
                // The transport keeps the deadline, too.
                Err(lost) if timed_out(&**lost) => return Ok(late()),
                // Whatever became of it: with the same key it is safe to ask again.
                Err(lost) => Status::unavailable(lost.to_string()).into(),
            };
            match (advice(&error), token) {
                (Advice::Refresh, Some(stale)) if !refreshed && 1 < self.attempts_max => {
                    refreshed = true;
                    if self.session().refresh(&stale).await.is_err() {
                        return outcome.map(Answer::into_response);
                    }
                    continue;
                }
                (Advice::Again, _) if attempt < self.attempts_max => {}
                _ => return outcome.map(Answer::into_response),
            }
            attempt += 1;
            let pause = pause(attempt, error.retry_after);
            if call.deadline <= Instant::now() + pause || !self.shared.budget.spend() {
                return outcome.map(Answer::into_response);
            }
            tokio::time::sleep(pause).await;
        }
    }

    async fn send(&self, call: &Call) -> Result<Answer, Failure> {
        let (at, channel) = self.channels.pick().ok_or("no address")?;
        let answer = call.send(channel).await;
        if answer.is_err() {
            self.channels.failed(at);
        }
        answer
    }

    /// Adds the session's token, if there is a session, and tells it.
    async fn authorize(&self, headers: &mut HeaderMap) -> Option<String> {
        let token = self.session().access_token().await?;
        let mut value = HeaderValue::from_str(&format!("Bearer {token}")).ok()?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Some(token)
    }
}

impl Call {
    async fn read(request: http::Request<Body>, method: &'static Method) -> Result<Self, Status> {
        let (mut head, body) = request.into_parts();
        let message = body.collect().await?.to_bytes();
        if method.keyed && !head.headers.contains_key(IDEMPOTENCY_KEY) {
            let key = uuid::Uuid::new_v4().to_string();
            let key = HeaderValue::from_str(&key);
            head.headers
                .insert(IDEMPOTENCY_KEY, key.map_err(|it| Status::internal(it.to_string()))?);
        }
        head.headers.entry(CLIENT).or_insert(NAME);
        let asked = head.headers.get(TIMEOUT).and_then(timeout);
        let deadline = Instant::now() + asked.unwrap_or(method.deadline);
        Ok(Self { head, message, deadline })
    }

    async fn send(&self, mut channel: Channel) -> Result<Answer, Failure> {
        let body = Body::new(Full::new(self.message.clone()));
        let request = http::Request::from_parts(self.head(), body);
        let (head, body) = channel.ready().await?.call(request).await?.into_parts();
        let body = body.collect().await?;
        let trailers = body.trailers().cloned();
        Ok(Answer { head, message: body.to_bytes(), trailers })
    }

    /// The head for the next attempt, with the time that is left.
    fn head(&self) -> http::request::Parts {
        let mut head = self.head.clone();
        let left = self.deadline.saturating_duration_since(Instant::now()).as_millis();
        if let Ok(left) = HeaderValue::from_str(&format!("{}m", left.clamp(1, 99_999_999))) {
            head.headers.insert(TIMEOUT, left);
        }
        head
    }
}

impl Answer {
    fn error(&self) -> Option<Error> {
        let told = self.trailers.as_ref().and_then(Status::from_header_map);
        let status = told.or_else(|| Status::from_header_map(&self.head.headers))?;
        (status.code() != Code::Ok).then(|| status.into())
    }

    fn into_response(self) -> Response {
        let trailers = self.trailers.map(Ok::<_, Status>);
        let body = Full::new(self.message).map_err(|never| match never {});
        let body = body.with_trailers(async move { trailers });
        http::Response::from_parts(self.head, Body::new(body))
    }
}

/// A call that is sent past the connection, by the client's name.
pub(crate) fn named<T>(message: T) -> tonic::Request<T> {
    let mut request = tonic::Request::new(message);
    request.metadata_mut().as_mut().insert(CLIENT, NAME);
    request
}

impl Service<http::Request<Body>> for Connection {
    type Response = Response;
    type Error = Failure;
    type Future = BoxFuture<'static, Result<Response, Failure>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Failure>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let run = |request| self.clone().run(request);
        #[cfg(feature = "opentelemetry")]
        return crate::trace::in_span(request, run);
        #[cfg(not(feature = "opentelemetry"))]
        Box::pin(run(request))
    }
}

fn late() -> Response {
    Status::deadline_exceeded("no answer in time").into_http()
}

/// Whether the transport gave up since the deadline had passed.
fn timed_out(error: &(dyn std::error::Error + 'static)) -> bool {
    error.is::<TimeoutExpired>() || error.source().is_some_and(timed_out)
}

/// What the server says when it has too much to do, said before it has to.
fn full() -> Response {
    static DETAILS: LazyLock<Bytes> = LazyLock::new(|| {
        let info = rpc::ErrorInfo {
            reason: "OVERLOADED".into(),
            domain: DOMAIN.into(),
            ..Default::default()
        };
        let retry = rpc::RetryInfo { retry_delay: Some(FULL_FOR) };
        let details = vec![any("ErrorInfo", &info), any("RetryInfo", &retry)];
        rpc::Status { details, ..Default::default() }.encode_to_vec().into()
    });
    let message = "this client has too many calls under way; try again shortly";
    Status::with_details(Code::ResourceExhausted, message, DETAILS.clone()).into_http()
}

fn any(name: &str, message: &impl Message) -> Any {
    let type_url = format!("type.googleapis.com/google.rpc.{name}");
    Any { type_url, value: message.encode_to_vec() }
}

/// A `grpc-timeout`, as tonic writes it.
fn timeout(value: &HeaderValue) -> Option<Duration> {
    let text = value.to_str().ok()?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let amount: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(amount.saturating_mul(3_600))),
        "M" => Some(Duration::from_secs(amount.saturating_mul(60))),
        "S" => Some(Duration::from_secs(amount)),
        "m" => Some(Duration::from_millis(amount)),
        "u" => Some(Duration::from_micros(amount)),
        "n" => Some(Duration::from_nanos(amount)),
        _ => None,
    }
}
