//! The only place where a gRPC status is made.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Response};
use jangteo_sdk::errors::v1::Retry;
use prost::Message;
use prost_types::Any;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt, pb};

use crate::base::error::{Error, Language};
use crate::base::reason;

/// `google.rpc.ErrorInfo.domain` of everything that is refused here.
pub const ERROR_DOMAIN: &str = "jangteo";
/// The largest request message.
pub const REQUEST_BYTES_MAX: usize = 4 << 20;
/// When to repeat a call whose reason says "after a delay" and whose error does not say how long.
const RETRY_DELAY: Duration = Duration::from_millis(500);

/// Metadata that tells how many calls are left: `"read";r=399;t=1`.
pub const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
/// Metadata that tells gRPC's own retries when to come again, in milliseconds.
const RETRY_PUSHBACK: &str = "grpc-retry-pushback-ms";

/// Adds metadata to an answer, whether it is an error that is yet to be told or not.
pub fn tell(response: &mut Response<Body>, name: HeaderName, value: HeaderValue) {
    match response.extensions_mut().get_mut::<Status>() {
        Some(status) => status.metadata_mut().as_mut().insert(name, value),
        None => response.headers_mut().insert(name, value),
    };
}

/// How a call ended that was refused or failed; in its answer's extensions.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The gRPC code.
    pub code: Code,
    /// The reason from the registry.
    pub reason: &'static str,
}

/// Names one call, in answers and in the log.
#[derive(Clone, Debug)]
pub struct RequestId(pub Arc<str>);

/// An error on its way to the edge, where [`render`] tells it in the caller's language.
impl From<Error> for Status {
    fn from(error: Error) -> Self {
        let code = Code::from_i32(error.spec().grpc.into());
        let mut status = Self::new(code, error.to_string());
        status.set_source(Arc::new(error));
        status
    }
}

/// The error that `status` carries. What tonic itself refuses is told in the contract's words.
#[must_use]
pub fn error_of(status: &Status) -> Error {
    let source = std::error::Error::source(status);
    if let Some(error) = source.and_then(|it| it.downcast_ref::<Error>()) {
        return error.clone();
    }
    // Our handlers answer with errors only: what is left comes from reading the request, or from health.
    let code = status.code();
    if code == Code::NotFound {
        reason::not_found("service", status.message())
    } else if matches!(code, Code::OutOfRange | Code::ResourceExhausted) {
        reason::request_too_large(REQUEST_BYTES_MAX)
    } else if code == Code::Unimplemented {
        let problem = "must be one that the server takes; see grpc-accept-encoding";
        reason::malformed_request().at("grpc-encoding", problem)
    } else if matches!(code, Code::Cancelled | Code::Internal | Code::Unknown) {
        reason::malformed_request()
    } else {
        Error::internal(anyhow::anyhow!("{status:?}"))
    }
}

/// Writes down what has become of a call: loudly if it is our fault.
pub fn log(error: &Error, path: &str, request_id: &RequestId) {
    let request_id = &*request_id.0;
    if error.spec().grpc == jangteo_sdk::google::rpc::Code::Internal {
        tracing::error!(path, request_id, "{error:?}");
    } else if error.cause().is_some() {
        tracing::warn!(path, request_id, "{error:?}");
    } else {
        tracing::debug!(path, request_id, "{error:?}");
    }
}

/// The status that tells `error`, with details, in the caller's language.
#[must_use]
pub fn render(error: &Error, request_id: &RequestId, language: Language) -> Status {
    let spec = error.spec();
    let mut details = ErrorDetails::new();

    let facts = error.facts().iter().map(|(key, value)| (key.to_string(), value.clone()));
    let ours = [("code", spec.code), ("request_id", &request_id.0)];
    let ours = ours.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    #[expect(clippy::disallowed_types, reason = "the details' signature asks for it")]
    let metadata: std::collections::HashMap<_, _> = facts.chain(ours).collect();
    details.set_error_info(spec.name, ERROR_DOMAIN, metadata);
    for violation in error.violations() {
        details.add_bad_request_violation(&violation.field, &violation.problem);
    }
    let delay = error.retry_after().unwrap_or(RETRY_DELAY);
    let delay = (spec.retry == Retry::AfterDelay).then_some(delay);
    details.set_retry_info(delay);
    details.set_localized_message(language.tag(), error.message(language));
    let code = Code::from_i32(spec.grpc.into());
    let mut status = Status::with_error_details(code, error.to_string(), details);
    if let Some(detail) = error.detail() {
        // tonic-types knows google's details only; ours goes beside them.
        let mut told = pb::Status::decode(status.details()).unwrap_or_default();
        told.details.push(Any { type_url: detail.type_url.clone(), value: detail.value.clone() });
        status = Status::with_details(code, error.to_string(), told.encode_to_vec().into());
    }
    if let Some(delay) = delay {
        let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX).max(1);
        status.metadata_mut().insert(RETRY_PUSHBACK, delay_ms.into());
    }
    status
}

impl Language {
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Korean => "ko",
        }
    }

    /// The language that `accept-language` prefers; English if it prefers neither.
    #[must_use]
    pub fn preferred(headers: &HeaderMap) -> Self {
        let wanted = headers.get("accept-language").and_then(|it| it.to_str().ok());
        let mut best = (0.0, Self::English);
        for choice in wanted.unwrap_or_default().split(',') {
            let (tag, weight) = choice.split_once(";q=").unwrap_or((choice, "1"));
            let weight: f32 = weight.trim().parse().unwrap_or(0.0);
            let primary = tag.trim().split('-').next().unwrap_or_default();
            let language = [Self::English, Self::Korean]
                .into_iter()
                .find(|it| it.tag().eq_ignore_ascii_case(primary));
            if let Some(language) = language.filter(|_| best.0 < weight) {
                best = (weight, language);
            }
        }
        best.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_we_speak_is_preferred() {
        let preferred = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("accept-language", text.parse().unwrap());
            Language::preferred(&headers)
        };

        assert_eq!(Language::preferred(&HeaderMap::new()), Language::English);
        assert_eq!(preferred("ko-KR,ko;q=0.9,en;q=0.8"), Language::Korean);
        assert_eq!(preferred("fr, en;q=0.3, KO;q=0.7"), Language::Korean);
        assert_eq!(preferred("fr"), Language::English);
    }
}
