//! Measures every call and gives it a span that continues the client's trace.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::Request;
use axum::response::Response;
use http::HeaderMap;
use opentelemetry::global;
use opentelemetry::propagation::Extractor;
use tonic::Code;
use tracing::field::Empty;
use tracing::{Instrument, Span};
use tracing_opentelemetry::OpenTelemetrySpanExt;

use crate::platform::grpc::Outcome;
use crate::platform::policy::Policies;
use crate::platform::telemetry::{SPANS, call_ended, calls_under_way, code_name};

/// What calls of unknown RPCs are called; OpenTelemetry's word for it.
const OTHER: &str = "_OTHER";

/// Runs the call, in a span, by the clock.
pub async fn observe<F: Future<Output = Response>>(
    policies: Policies,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let started = Instant::now();
    let under_way = calls_under_way();
    let method: Arc<str> = policies.label(request.uri().path()).unwrap_or_else(|| OTHER.into());
    let span = span(&method, request.headers());

    let mut measured = Measured { method, started, outcome: (Code::Cancelled, None) };
    let mut response = next(request).instrument(span.clone()).await;
    let outcome = response.extensions_mut().remove::<Outcome>();
    let (code, reason) = outcome.map_or((Code::Ok, None), |it| (it.code, Some(it.reason)));
    measured.outcome = (code, reason);
    span.record("rpc.response.status_code", code_name(code));
    if let Some(reason) = reason {
        span.record("error.type", reason);
    }
    // Who asks wrongly is answered rightly: only faults of the server are errors of its span.
    if matches!(code, Code::Unknown | Code::DeadlineExceeded | Code::Internal | Code::Unavailable) {
        span.record("otel.status_code", "ERROR");
    }
    drop((measured, under_way));
    response
}

/// Tells how a call has ended when it has: also one whose client goes away, which ends in the middle.
struct Measured {
    method: Arc<str>,
    started: Instant,
    outcome: (Code, Option<&'static str>),
}

impl Drop for Measured {
    fn drop(&mut self) {
        let (code, reason) = self.outcome;
        call_ended(Arc::clone(&self.method), code, reason, self.started.elapsed());
    }
}

fn span(method: &str, headers: &HeaderMap) -> Span {
    let span = tracing::info_span!(
        target: SPANS,
        "call",
        otel.name = method,
        otel.kind = "server",
        otel.status_code = Empty,
        rpc.system.name = "grpc",
        rpc.method = method,
        rpc.response.status_code = Empty,
        error.type = Empty,
        jangteo.request_id = Empty,
    );
    if !span.is_disabled() {
        let parent = global::get_text_map_propagator(|it| it.extract(&Headers(headers)));
        // Only a span that was entered before cannot have a parent.
        let _ = span.set_parent(parent);
    }
    span
}

/// Headers as trace context is read from them.
struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        let value = self.0.get(key).and_then(|it| it.to_str().ok());
        // The W3C asks to keep so much of `tracestate`; what is longer is somebody's joke.
        value.filter(|it| it.len() <= 512)
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(http::HeaderName::as_str).collect()
    }
}
