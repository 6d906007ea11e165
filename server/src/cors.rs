//! Whose pages may call, from browsers.

use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::config::Origins;

/// How long browsers remember whose pages may call.
const CORS_KEPT: Duration = Duration::from_secs(2 * 60 * 60);

fn allowed(origins: &Origins) -> AllowOrigin {
    match origins.clone() {
        Origins::All => AllowOrigin::any(),
        Origins::Listed { origins, loopback } => {
            AllowOrigin::predicate(move |origin: &HeaderValue, _: &Parts| {
                origins.contains(origin) || (loopback && is_loopback(origin))
            })
        }
    }
}

/// What pages may upload, and look at.
pub fn uploads(origins: &Origins) -> CorsLayer {
    let layer = CorsLayer::new().allow_origin(allowed(origins)).max_age(CORS_KEPT);
    layer.allow_methods([Method::GET, Method::PUT]).allow_headers([CONTENT_TYPE])
}

/// What pages may call, and what of the answers they may see.
pub fn calls(origins: &Origins) -> CorsLayer {
    let sent = [
        "accept-language",
        "authorization",
        "connect-protocol-version",
        "connect-timeout-ms",
        "content-type",
        "grpc-timeout",
        "idempotency-key",
        "traceparent",
        "x-client",
        "x-grpc-web",
        "x-request-id",
        "x-user-agent",
    ];
    // gRPC-Web tells errors in headers, which pages see only if they are exposed.
    let seen = [
        "grpc-message",
        "grpc-retry-pushback-ms",
        "grpc-status",
        "grpc-status-details-bin",
        "idempotent-replayed",
        "ratelimit",
        "retry-after",
        "x-request-id",
    ];
    CorsLayer::new()
        .allow_origin(allowed(origins))
        .allow_methods([Method::POST])
        .allow_headers(sent.map(HeaderName::from_static))
        .expose_headers(seen.map(HeaderName::from_static))
        .max_age(CORS_KEPT)
}

/// Whether a page comes from this machine.
fn is_loopback(origin: &HeaderValue) -> bool {
    let host = origin.to_str().ok().and_then(|it| it.split_once("://"));
    host.is_some_and(|(_, host)| {
        let port = host.rsplit_once(':').filter(|(_, it)| it.bytes().all(|it| it.is_ascii_digit()));
        matches!(port.map_or(host, |(name, _)| name), "localhost" | "127.0.0.1" | "[::1]")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_this_machine_are_told_from_others() {
        let is = |origin| is_loopback(&HeaderValue::from_static(origin));

        assert!(is("http://localhost:5173") && is("http://127.0.0.1") && is("https://[::1]:8443"));
        assert!(is("http://[::1]"));
        assert!(!is("https://localhost.example.com") && !is("http://127.0.0.1.example.com:80"));
        assert!(!is("null") && !is(""));
    }
}
