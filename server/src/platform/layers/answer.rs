//! The outermost layer: names the call, and tells whatever went wrong once, in the caller's language.

use std::panic::AssertUnwindSafe;

use axum::extract::Request;
use axum::response::Response;
use futures_util::FutureExt;
use http::{HeaderMap, HeaderValue};
use tonic::Status;
use uuid::Uuid;

use crate::base::error::{Error, Language, panic_message};
use crate::platform::grpc::{Outcome, RequestId, error_of, log, render};

/// Metadata that names the call, both ways.
const REQUEST_ID: &str = "x-request-id";
/// The longest name that a client may give its call.
const REQUEST_ID_LEN_MAX: usize = 64;

/// Runs the call and renders its error, if it has one. A panic is an error of ours.
pub async fn answer<F: Future<Output = Response>>(
    mut request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let request_id = RequestId(request_id(request.headers()).into());
    let language = Language::preferred(request.headers());
    let path = request.uri().path().to_owned();
    tracing::Span::current().record("jangteo.request_id", &*request_id.0);
    request.extensions_mut().insert(request_id.clone());
    request.extensions_mut().insert(language);

    let mut response = match AssertUnwindSafe(next(request)).catch_unwind().await {
        Ok(response) => response,
        Err(panic) => Status::from(Error::internal(panic_message(&*panic))).into_http(),
    };
    if let Some(status) = response.extensions_mut().remove::<Status>() {
        let error = error_of(&status);
        log(&error, &path, &request_id);
        let mut rendered = render(&error, &request_id, language);
        rendered.metadata_mut().as_mut().extend(status.metadata().clone().into_headers());
        let outcome = Outcome { code: rendered.code(), reason: error.spec().name };
        response = rendered.into_http();
        response.extensions_mut().insert(outcome);
    }
    if let Ok(value) = HeaderValue::from_str(&request_id.0) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

/// The name that the client gave the call, or a new one.
fn request_id(headers: &HeaderMap) -> String {
    let given = headers.get(REQUEST_ID).and_then(|it| it.to_str().ok());
    let plain = |it: &&str| {
        let known = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.' | ':');
        (1..=REQUEST_ID_LEN_MAX).contains(&it.len()) && it.chars().all(known)
    };
    #[expect(clippy::disallowed_methods, reason = "names a call, not a thing")]
    given.filter(plain).map_or_else(|| Uuid::new_v4().to_string(), str::to_owned)
}
