//! The admin port: metrics for Prometheus, and health for those who ask over plain HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use prometheus::{Registry, TEXT_FORMAT, TextEncoder};
use tokio::net::TcpListener;

/// Whether calls are answered now. Cheap to clone.
#[derive(Clone, Default)]
pub struct Ready(Arc<AtomicBool>);

impl Ready {
    /// Says so from now on.
    pub fn set(&self, ready: bool) {
        self.0.store(ready, Ordering::Relaxed);
    }
}

/// Serves `/metrics`, `/healthz` (the process lives) and `/readyz` (calls are answered), until it is dropped.
pub async fn serve(listener: TcpListener, registry: Registry, ready: Ready) -> std::io::Result<()> {
    let pages = Router::new()
        .route("/metrics", get(metrics).with_state(registry))
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(readiness).with_state(ready));
    axum::serve(listener, pages).await
}

async fn metrics(State(registry): State<Registry>) -> impl IntoResponse {
    match TextEncoder::new().encode_to_string(&registry.gather()) {
        Ok(text) => Ok(([(CONTENT_TYPE, TEXT_FORMAT)], text)),
        Err(error) => Err((StatusCode::INTERNAL_SERVER_ERROR, error.to_string())),
    }
}

async fn readiness(State(ready): State<Ready>) -> impl IntoResponse {
    if ready.0.load(Ordering::Relaxed) {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
    }
}
