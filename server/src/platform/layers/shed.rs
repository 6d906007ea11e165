//! Turns calls away while as many are under way as the server can keep its promises to.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::response::Response;
use http_body_util::{BodyExt, Limited};
use tokio::sync::Semaphore;
use tonic::Status;

use crate::base::reason;

/// How much of a call that is turned away is taken off the wire, and for how long.
const BODY_BYTES_MAX: usize = 64 << 10;
const BODY_WAIT_MAX: Duration = Duration::from_millis(500);

/// Places for calls. Cheap to clone.
#[derive(Clone)]
pub struct Room(Arc<Semaphore>);

impl Room {
    /// Room for so many calls at a time.
    #[must_use]
    pub fn for_calls(calls_max: usize) -> Self {
        Self(Arc::new(Semaphore::new(calls_max)))
    }
}

/// Says that there is no room before anything else is asked of a call: turning away must cost less than serving.
pub async fn turn_away<F: Future<Output = Response>>(
    room: Room,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    if room.0.available_permits() != 0 || is_health(&request) {
        return next(request).await;
    }
    // What has been sent is taken off the wire. An answer in the middle of it resets the stream, and a connection on which
    // many are reset is closed, with the calls of others on it.
    let mut body = Limited::new(request.into_body(), BODY_BYTES_MAX);
    let arrived = async { while let Some(Ok(_)) = body.frame().await {} };
    let _ = tokio::time::timeout(BODY_WAIT_MAX, arrived).await;
    Status::from(reason::overloaded()).into_http()
}

/// Runs the call if there is room for it, and says when to come again if not. Comes after the request has arrived, so that
/// whoever brings one slowly takes nobody's place. Health is always answered.
pub async fn shed<F: Future<Output = Response>>(
    room: Room,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    if is_health(&request) {
        return next(request).await;
    }
    let Ok(_place) = room.0.try_acquire() else {
        return Status::from(reason::overloaded()).into_http();
    };
    next(request).await
}

fn is_health(request: &Request) -> bool {
    request.uri().path().starts_with("/grpc.health.")
}
