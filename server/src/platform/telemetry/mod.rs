//! What the server tells of itself: a log on standard error, and with a collector traces, metrics and logs over OTLP.
//!
//! A trace goes from the client's span over the call's and its transaction's to each statement's. Metrics have
//! OpenTelemetry's names; Prometheus reads the same figures under its own (`docs/operations.md` lists both).

use std::io::IsTerminal;
use std::time::Duration;

use anyhow::Result;
use opentelemetry::trace::TracerProvider;
use opentelemetry::{KeyValue, global};
use opentelemetry_appender_tracing::layer::OpenTelemetryTracingBridge;
use opentelemetry_otlp::{Compression, LogExporter, MetricExporter, SpanExporter};
use opentelemetry_otlp::{WithExportConfig, WithTonicConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::logs::SdkLoggerProvider;
use opentelemetry_sdk::metrics::{PeriodicReader, SdkMeterProvider};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use prometheus::Registry;
use tracing_subscriber::filter::{EnvFilter, FilterExt, filter_fn};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

pub use self::metrics::{
    Counted, batch_committed, breaker_moved, call_ended, calls_under_way, code_name, connections,
    consumer_lags, feed_lags, job_ended, locking, observe, outbound_ended, phase, phase_ended,
    queued, read_at, replica_lags,
};
pub use self::statements::Statements;

mod metrics;
mod statements;

/// The target of spans, which only the collector gets to see.
pub const SPANS: &str = "jangteo::spans";

/// How often metrics go to the collector.
const METRICS_EVERY: Duration = Duration::from_secs(10);
/// The longest that traces and logs take to be sent in the end.
const GOODBYE: Duration = Duration::from_secs(1);

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// What to tell, and to whom.
#[derive(Debug)]
pub struct Settings {
    /// What is logged.
    pub log: EnvFilter,
    /// How.
    pub log_format: LogFormat,
    /// The collector, if there is one: `http://127.0.0.1:4317`.
    pub otlp_endpoint: Option<String>,
    /// The share of calls that are traced where the client has not decided, from 0 to 1.
    pub trace_ratio: f64,
}

/// What has to be sent before the process ends.
pub struct Telemetry {
    /// The metrics, for Prometheus to read.
    pub registry: Registry,
    traces: Option<SdkTracerProvider>,
    logs: Option<SdkLoggerProvider>,
    metrics: SdkMeterProvider,
}

/// Starts the telemetry of this process. Needs a runtime if there is a collector.
pub fn start(settings: Settings) -> Result<Telemetry> {
    let resource = Resource::builder().with_service_name("jangteo");
    let instance = KeyValue::new("service.instance.id", instance_id());
    let version = KeyValue::new("service.version", env!("CARGO_PKG_VERSION"));
    let resource = resource.with_attributes([instance, version]).build();

    let registry = Registry::new();
    let reader = opentelemetry_prometheus::exporter().with_registry(registry.clone());
    let reader = reader.scope_info_enabled(false).build()?;
    let metrics = SdkMeterProvider::builder().with_resource(resource.clone()).with_reader(reader);
    let (mut metrics, mut traces, mut logs) = (metrics, None, None);
    if let Some(endpoint) = &settings.otlp_endpoint {
        let exporter = MetricExporter::builder().with_tonic().with_endpoint(endpoint);
        let exporter = exporter.with_compression(Compression::Gzip).build()?;
        let reader = PeriodicReader::builder(exporter).with_interval(METRICS_EVERY).build();
        metrics = metrics.with_reader(reader);

        let exporter = SpanExporter::builder().with_tonic().with_endpoint(endpoint);
        let exporter = exporter.with_compression(Compression::Gzip).build()?;
        let sampler = Sampler::TraceIdRatioBased(settings.trace_ratio);
        let provider = SdkTracerProvider::builder().with_resource(resource.clone());
        let provider = provider.with_sampler(Sampler::ParentBased(Box::new(sampler)));
        traces = Some(provider.with_batch_exporter(exporter).build());

        let exporter = LogExporter::builder().with_tonic().with_endpoint(endpoint);
        let exporter = exporter.with_compression(Compression::Gzip).build()?;
        let provider = SdkLoggerProvider::builder().with_resource(resource);
        logs = Some(provider.with_batch_exporter(exporter).build());
    }
    let metrics = metrics.build();
    global::set_meter_provider(metrics.clone());
    global::set_text_map_propagator(TraceContextPropagator::new());

    let log = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let log = log.with_ansi(std::io::stderr().is_terminal());
    let log = match settings.log_format {
        LogFormat::Text => log.with_target(false).boxed(),
        LogFormat::Json => log.json().boxed(),
    };
    let no_span = filter_fn(|it| it.target() != SPANS);
    // Only what is there: a layer that might be would keep every span alive for nobody.
    let mut layers: Vec<Box<dyn Layer<_> + Send + Sync>> = Vec::new();
    layers.push(log.with_filter(settings.log.clone().and(no_span.clone())).boxed());
    if let Some(it) = &traces {
        let layer = tracing_opentelemetry::layer().with_tracer(it.tracer("jangteo"));
        let layer = layer.with_location(false).with_threads(false).with_target(false);
        let layer = layer.with_tracked_inactivity(false);
        layers.push(layer.with_filter(filter_fn(|it| it.target() == SPANS)).boxed());
    }
    if let Some(it) = &logs {
        // What carries the log must not write into it.
        let own = ["opentelemetry", "hyper", "h2", "tonic", "tower"];
        let foreign = filter_fn(move |it| !own.iter().any(|own| it.target().starts_with(own)));
        let filter = settings.log.and(no_span).and(foreign);
        layers.push(OpenTelemetryTracingBridge::new(it).with_filter(filter).boxed());
    }
    let started = tracing_subscriber::registry().with(layers).try_init();
    if let Err(error) = started {
        tracing::debug!("the log had started before: {error}");
    }
    Ok(Telemetry { registry, traces, logs, metrics })
}

impl Telemetry {
    /// Sends what has not been sent. Blocks until the collector has it, or for some seconds.
    pub fn stop(self) {
        // Nobody is there any more who could be told that it failed.
        let _ = self.traces.map(|it| it.shutdown_with_timeout(GOODBYE));
        let _ = self.metrics.shutdown_with_timeout(GOODBYE);
        let _ = self.logs.map(|it| it.shutdown_with_timeout(GOODBYE));
    }
}

#[expect(clippy::disallowed_methods, reason = "names a process, not a thing")]
fn instance_id() -> String {
    uuid::Uuid::new_v4().to_string()
}
