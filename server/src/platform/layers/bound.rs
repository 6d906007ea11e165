//! Ends calls that take too long, and streams when the server stops.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use futures_util::future::{BoxFuture, FutureExt};
use http::HeaderMap;
use http_body::{Body as HttpBody, Frame};
use jangteo_sdk::policy::v1::{Access, Idempotency};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tonic::Status;
use tracing::Instrument;

use crate::base::error::{Error, Language};
use crate::base::reason;
use crate::platform::connections::Aged;
use crate::platform::grpc::{REQUEST_BYTES_MAX, RequestId, render};
use crate::platform::policy::Method;

/// The largest request of somebody who has not signed in.
const PUBLIC_BYTES_MAX: usize = 64 << 10;
/// The longest that a request may take to arrive, once its head has.
const ARRIVAL_MAX: Duration = Duration::from_secs(4);

/// When a call ends that has not ended by then, and why.
#[derive(Clone)]
pub struct End {
    /// When.
    pub at: Instant,
    /// What is said then.
    pub reason: Error,
}

/// What the layer needs.
#[derive(Clone)]
pub struct Bounds {
    /// Ends streams when it is cancelled.
    pub draining: CancellationToken,
    /// Keeps the process from ending before calls that change something.
    pub tasks: TaskTracker,
}

/// Runs the call until its deadline: the policy's, or the client's `grpc-timeout` if that is sooner; a stream ends with its
/// caller's token and its connection's age, too.
///
/// A call that changes something goes on after its deadline, and after its client hung up: its transaction ends one
/// way or the other, and the same key tells which. A stream is ended when the server drains; a call that just has its
/// answer left finishes.
pub async fn bound<F: Future<Output = Response> + Send + 'static>(
    bounds: Bounds,
    mut request: Request,
    next: impl FnOnce(Request) -> F + Send + 'static,
) -> Response {
    let extensions = request.extensions();
    let method = extensions.get::<Arc<Method>>();
    let changes = method.is_some_and(|it| it.idempotency != Idempotency::Read);
    let public = method.is_some_and(|it| it.access == Access::Public);
    let bytes_max = if public { PUBLIC_BYTES_MAX } else { REQUEST_BYTES_MAX };
    let longest = method.and_then(|it| it.deadline);
    let streams = method.is_some_and(|it| it.streams);
    let aged = extensions.get::<Aged>().cloned().filter(|_| streams);
    let overdue = if streams { reason::stream_ended() } else { reason::deadline_exceeded() };
    let after = |reason: Error| move |it| End { at: Instant::now() + it, reason };
    let ends = [
        longest.map(after(overdue)),
        timeout(request.headers()).map(after(reason::deadline_exceeded())),
        extensions.get::<End>().cloned(),
    ];
    let end = ends.into_iter().flatten().min_by_key(|it| it.at);
    let request_id = extensions.get().cloned().unwrap_or_else(|| RequestId("".into()));
    let language = extensions.get().copied().unwrap_or(Language::English);

    if let Some(end) = &end {
        request.extensions_mut().insert(end.clone());
    }

    let run = async {
        // The services of others have streams of requests; ours have one message, and nobody waits long for it.
        let request = match longest {
            None => request,
            Some(_) => match received(request, bytes_max, &bounds.draining).await {
                Ok(request) => request,
                Err(error) => return Status::from(error).into_http(),
            },
        };
        if !changes {
            return next(request).await;
        }
        let done = async move { next(request).await }.in_current_span();
        let done = bounds.tasks.spawn(done).await;
        done.unwrap_or_else(|panic| Status::from(Error::internal(panic)).into_http())
    };
    // What is ready needs no timer.
    let response = tokio::select! {
        biased;
        response = run => response,
        reason = ended(end.clone()) => Status::from(reason).into_http(),
        () = bounds.draining.cancelled(), if streams => {
            Status::from(reason::server_draining()).into_http()
        }
    };
    response.map(|body| bounded(body, end, aged, bounds.draining, request_id, language))
}

/// `request` with all of its body, which a draining server does not wait for.
async fn received(
    request: Request,
    bytes_max: usize,
    draining: &CancellationToken,
) -> Result<Request, Error> {
    let (head, body) = request.into_parts();
    // A message has a frame of five bytes around it.
    let body = axum::body::to_bytes(body, bytes_max + 5);
    let body = tokio::select! {
        biased;
        body = body => body.map_err(|error| {
            let cause = std::error::Error::source(&error);
            match cause.is_some_and(|it| it.is::<http_body_util::LengthLimitError>()) {
                true => reason::request_too_large(bytes_max),
                false => reason::malformed_request(),
            }
        })?,
        () = tokio::time::sleep(ARRIVAL_MAX) => return Err(reason::deadline_exceeded()),
        () = draining.cancelled() => return Err(reason::server_draining()),
    };
    Ok(Request::from_parts(head, Body::from(body)))
}

/// Waits until the connection has come of age, if that matters.
async fn of_age(aged: Option<Aged>) {
    match aged {
        Some(Aged(aged)) => aged.cancelled().await,
        None => std::future::pending().await,
    }
}

/// Waits until the call has to end, and tells why.
async fn ended(end: Option<End>) -> Error {
    let Some(end) = end else { return std::future::pending().await };
    tokio::time::sleep_until(end.at).await;
    end.reason
}

fn bounded(
    body: Body,
    end: Option<End>,
    aged: Option<Aged>,
    draining: CancellationToken,
    request_id: RequestId,
    language: Language,
) -> Body {
    let end = async move {
        let error = tokio::select! {
            biased;
            () = draining.cancelled() => reason::server_draining(),
            reason = ended(end) => reason,
            () = of_age(aged) => reason::stream_ended(),
        };
        trailers(&error, &request_id, language)
    };
    Body::new(Bounded { body, end: Some(end.boxed()) })
}

/// A response body that ends early, with trailers that say why.
///
/// Frames that are ready always come first, so a finished answer is never cut off.
struct Bounded {
    body: Body,
    /// `None` once it has ended early.
    end: Option<BoxFuture<'static, HeaderMap>>,
}

impl HttpBody for Bounded {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let Some(mut end) = self.end.take() else { return Poll::Ready(None) };
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            self.end = Some(end);
            return Poll::Ready(frame);
        }
        if let Poll::Ready(trailers) = end.poll_unpin(context) {
            self.body = Body::empty();
            return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
        }
        self.end = Some(end);
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.end.is_none() || self.body.is_end_stream()
    }
}

fn trailers(error: &Error, request_id: &RequestId, language: Language) -> HeaderMap {
    let response: http::Response<()> = render(error, request_id, language).into_http();
    let mut trailers = response.into_parts().0.headers;
    trailers.remove(http::header::CONTENT_TYPE);
    trailers
}

/// The client's `grpc-timeout`, as the gRPC protocol writes it: up to eight digits and a unit.
fn timeout(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("grpc-timeout")?.to_str().ok()?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let amount: u64 = digits.parse().ok().filter(|_| digits.len() <= 8)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts_are_read_as_grpc_writes_them() {
        let read = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", text.parse().unwrap());
            timeout(&headers)
        };

        assert_eq!(read("250m"), Some(Duration::from_millis(250)));
        assert_eq!(read("2S"), Some(Duration::from_secs(2)));
        assert_eq!(read("99999999H"), Some(Duration::from_secs(99_999_999 * 3_600)));
        assert_eq!([read("S"), read("5"), read("123456789S"), read("-1S")], [None; 4]);
    }
}
