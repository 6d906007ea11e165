use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use opentelemetry::global;
use opentelemetry::propagation::Injector;
use tonic::Status;
use tracing::Instrument;
use tracing::field::Empty;
use tracing_opentelemetry::OpenTelemetrySpanExt;

/// Runs a call, repeats and all, in a span whose context `request` carries to the server.
pub(crate) fn in_span<B, F, E>(
    mut request: http::Request<B>,
    run: impl FnOnce(http::Request<B>) -> F,
) -> BoxFuture<'static, F::Output>
where
    F: Future<Output = Result<http::Response<tonic::body::Body>, E>> + Send + 'static,
{
    let method = request.uri().path().trim_start_matches('/').to_owned();
    let span = tracing::info_span!(
        "call",
        otel.name = method,
        otel.kind = "client",
        rpc.system.name = "grpc",
        rpc.method = method,
        rpc.response.status_code = Empty,
    );
    let context = span.context();
    let headers = request.headers_mut();
    global::get_text_map_propagator(|it| it.inject_context(&context, &mut Headers(headers)));
    let told = span.clone();
    let running = run(request);
    let call = async move {
        let answer = running.await;
        if let Ok(response) = &answer {
            let refused = Status::from_header_map(response.headers());
            let code = refused.map_or(tonic::Code::Ok, |it| it.code());
            // The numbers have names in every gRPC library, and in each others.
            told.record("rpc.response.status_code", i32::from(code));
        }
        answer
    };
    Box::pin(call.instrument(span))
}

/// Headers as trace context is written to them.
struct Headers<'a>(&'a mut HeaderMap);

impl Injector for Headers<'_> {
    fn set(&mut self, key: &str, value: String) {
        let name = HeaderName::from_bytes(key.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            self.0.insert(name, value);
        }
    }
}
