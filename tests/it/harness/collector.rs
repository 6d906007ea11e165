use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tokio::net::TcpStream;

use super::free_port;

/// An OpenTelemetry collector, which writes down what it is sent.
pub struct Collector {
    pub endpoint: String,
    folder: TempDir,
    child: Child,
}

impl Collector {
    pub async fn start() -> Self {
        let program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../.tools/bin/otelcol");
        let (port, folder) = (free_port(), tempfile::tempdir().unwrap());
        let address = format!("127.0.0.1:{port}");
        let path = folder.path().join("told.jsonl");
        let pipeline = "{receivers: [otlp], exporters: [file]}";
        let config = format!(
            "yaml:{{receivers: {{otlp: {{protocols: {{grpc: {{endpoint: '{address}'}}}}}}}}, \
             exporters: {{file: {{path: '{}', rotation: {{max_megabytes: 100}}}}}}, \
             service: {{telemetry: {{metrics: {{level: none}}, logs: {{level: error}}}}, \
             pipelines: {{traces: {pipeline}, metrics: {pipeline}, logs: {pipeline}}}}}}}",
            path.display()
        );
        let mut command = Command::new(program);
        let child = command.args(["--config", &config]).stdout(Stdio::null()).spawn();
        let child = child.expect("scripts/setup.sh builds the collector");
        let collector = Self { endpoint: format!("http://{address}"), folder, child };
        for _ in 0..400 {
            if TcpStream::connect(&address).await.is_ok() {
                return collector;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the collector does not listen after twenty seconds");
    }

    /// Everything that it was sent so far, a message a line.
    pub fn text(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("told.jsonl")).unwrap_or_default()
    }

    /// The spans that it was sent so far.
    pub fn spans(&self) -> Vec<Value> {
        let messages = self.text();
        let messages = messages.lines().map(|it| serde_json::from_str::<Value>(it).unwrap());
        let all = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
        messages
            .flat_map(|it| all(&it, "resourceSpans"))
            .flat_map(|it| all(&it, "scopeSpans"))
            .flat_map(|it| all(&it, "spans"))
            .collect()
    }
}

impl Drop for Collector {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
