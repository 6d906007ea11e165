//! What the server tells those who run it: to a collector, and to a Prometheus.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use diesel_async::SimpleAsyncConnection;
use jangteo_sdk::Client;
use nix::sys::signal::Signal;
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{SpanExporter, WithExportConfig};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tracing_subscriber::layer::SubscriberExt;

use crate::harness::{Collector, ServerProcess, Shop, free_port, place_order_request};

/// What `http://127.0.0.1:{port}{path}` answers, head and all.
pub(super) async fn get(port: u16, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.ok()?;
    Some(answer)
}

#[tokio::test]
async fn one_trace_goes_from_the_client_to_every_statement() {
    let (shop, collector) = (Shop::open().await, Collector::start().await);
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let port = free_port();
    let flags = ["--otlp-endpoint", collector.endpoint.as_str()];
    let mut server = ServerProcess::start_with(port, &shop.database.url, &flags).await;

    let exporter = SpanExporter::builder().with_tonic().with_endpoint(&collector.endpoint).build();
    let traces = SdkTracerProvider::builder().with_batch_exporter(exporter.unwrap()).build();
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let layer = tracing_opentelemetry::layer().with_tracer(traces.tracer("shop"));
    let client = Client::new(format!("http://127.0.0.1:{port}")).unwrap();
    client.resume(ada.client.tokens().unwrap());
    {
        let _traced = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
        client.order_service().place_order(place_order_request(&[(&lamp, 1)])).await.unwrap();
    }
    tokio::task::spawn_blocking(move || traces.shutdown()).await.unwrap().unwrap();
    server.signal(Signal::SIGTERM);
    assert!(server.ended(Duration::from_secs(10)).await.success());

    let spans = collector.spans();
    let below = |parent: &Value, name: &str| {
        let found = spans.iter().find(|it| {
            it["name"] == name
                && it["parentSpanId"] == parent["spanId"]
                && it["traceId"] == parent["traceId"]
        });
        found.unwrap_or_else(|| panic!("no span {name} below {parent}: {spans:#?}")).clone()
    };
    let rpc = "jangteo.order.v1.OrderService/PlaceOrder";
    let from_client = spans.iter().find(|it| it["name"] == rpc && it["kind"] == 3).unwrap();
    let call = below(from_client, rpc);
    assert_eq!(call["kind"], 2);
    let batch = below(&call, "batch");
    let transaction = below(&batch, "order.place_order");
    let statements = spans.iter().filter(|it| it["parentSpanId"] == transaction["spanId"]);
    let statements = statements.map(Value::to_string).collect::<String>();
    for statement in ["BEGIN", "UPDATE stock SET", "INSERT INTO outbox", "COMMIT"] {
        assert!(statements.contains(statement), "{statement} is not in {statements}");
    }

    let told = collector.text();
    assert!(told.contains("rpc.server.call.duration") && told.contains("jangteo.lock.duration"));
    assert!(told.contains("sandbox payments are taken"), "the log comes, too");
    assert!(!told.contains("김하늘") && !told.contains("010-1234"), "and nobody's name or number");
}

#[tokio::test]
async fn a_collector_that_is_away_holds_up_nobody() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let (port, nobody) = (free_port(), format!("http://127.0.0.1:{}", free_port()));
    let flags = ["--otlp-endpoint", nobody.as_str()];
    let mut server = ServerProcess::start_with(port, &shop.database.url, &flags).await;
    let client = Client::new(format!("http://127.0.0.1:{port}")).unwrap();
    client.resume(ada.client.tokens().unwrap());

    client.order_service().place_order(place_order_request(&[(&lamp, 1)])).await.unwrap();
    server.signal(Signal::SIGTERM);

    assert!(server.ended(Duration::from_secs(10)).await.success());
}

/// A Prometheus that looks at one server five times a second.
struct Prometheus(Child);

impl Prometheus {
    fn start(folder: &std::path::Path, port: u16, admin: u16) -> Self {
        let config = folder.join("prometheus.yml");
        let text = format!(
            "scrape_configs: [{{job_name: jangteo, scrape_interval: 200ms, scrape_timeout: 200ms, \
             static_configs: [{{targets: ['127.0.0.1:{admin}']}}]}}]"
        );
        fs::write(&config, text).unwrap();
        let mut command = Command::new("prometheus");
        command.arg(format!("--config.file={}", config.display()));
        command.arg(format!("--storage.tsdb.path={}", folder.join("data").display()));
        command.arg(format!("--web.listen-address=127.0.0.1:{port}")).arg("--log.level=error");
        Self(command.stdout(Stdio::null()).spawn().expect("prometheus is installed"))
    }
}

impl Drop for Prometheus {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn prometheus_finds_the_documented_figures() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let [port, admin, web] = [(); 3].map(|()| free_port());
    let admin_listen = format!("127.0.0.1:{admin}");
    let flags = ["--admin-listen", admin_listen.as_str()];
    let _server = ServerProcess::start_with(port, &shop.database.url, &flags).await;
    let folder = tempfile::tempdir().unwrap();
    let _prometheus = Prometheus::start(folder.path(), web, admin);
    let client = Client::new(format!("http://127.0.0.1:{port}")).unwrap();
    client.resume(ada.client.tokens().unwrap());
    client.order_service().place_order(place_order_request(&[(&lamp, 1)])).await.unwrap();
    client.order_service().place_order(place_order_request(&[(&lamp, 99)])).await.unwrap_err();

    let documented = fs::read_to_string("../docs/operations.md").unwrap();
    for (figure, labels) in [
        ("rpc_server_call_duration_seconds_count", "error_type=\"INSUFFICIENT_STOCK\""),
        ("process_memory_usage_bytes", ""),
        ("process_cpu_time_seconds_total", "cpu_mode=\"user\""),
        ("system_cpu_load_average_1m", ""),
        ("process_unix_file_descriptor_count", ""),
        ("db_client_connection_count", "db_client_connection_state=\"idle\""),
        ("jangteo_lock_duration_seconds_count", "jangteo_lock_rows=\"stock\""),
        ("jangteo_connections", ""),
        ("jangteo_calls_active", ""),
        ("jangteo_outbound_breaker_state", "jangteo_outbound_peer=\"SANDBOX\""),
    ] {
        assert!(documented.contains(figure.trim_end_matches("_count")), "{figure} is documented");
        let query = format!("/api/v1/query?query={figure}%7B{labels}%7D").replace('"', "%22");
        let found = async {
            loop {
                let answer = get(web, &query).await.unwrap_or_default();
                if answer.contains("\"value\":[") {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        let found = tokio::time::timeout(Duration::from_secs(20), found).await;
        found.unwrap_or_else(|_| panic!("Prometheus has no {figure} with {labels}"));
    }
}

#[tokio::test]
async fn the_admin_port_tells_a_stopping_server_from_one_that_is_ready() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(5_000).await;
    let [port, admin] = [(); 2].map(|()| free_port());
    let admin_listen = format!("127.0.0.1:{admin}");
    let flags = ["--admin-listen", admin_listen.as_str()];
    let mut server = ServerProcess::start_with(port, &shop.database.url, &flags).await;
    let status = async |path: &str| get(admin, path).await.map(|it| it[9..12].to_owned());
    assert_eq!(status("/readyz").await.as_deref(), Some("200"));

    let mut other = shop.database.connect().await;
    other.batch_execute("BEGIN; SELECT 1 FROM stock FOR UPDATE").await.unwrap();
    let client = Client::new(format!("http://127.0.0.1:{port}")).unwrap();
    client.resume(ada.client.tokens().unwrap());
    let mut orders = client.order_service();
    let order = place_order_request(&[(&lamp, 1)]);
    let order = tokio::spawn(async move { orders.place_order(order).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.signal(Signal::SIGTERM);
    while status("/readyz").await.as_deref() == Some("200") {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let told = [status("/readyz").await, status("/healthz").await];
    other.batch_execute("ROLLBACK").await.unwrap();

    assert_eq!(told.map(Option::unwrap), ["503", "200"]);
    order.await.unwrap().unwrap();
    assert!(server.ended(Duration::from_secs(10)).await.success());
}
