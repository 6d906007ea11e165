//! Connections: accepted up to a number, cut off if they say nothing, aged, and closed in order when the server stops.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, Semaphore};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;

use super::telemetry;
use super::tls::Tls;
use super::turns::InTurns;

/// Who is at the other end of a call's connection; in the call's extensions.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// Cancelled when a call's connection has come of age; in the call's extensions.
#[derive(Clone, Debug)]
pub struct Aged(pub CancellationToken);

/// What connections are held to.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The connections at a time; more are closed at once.
    pub connections_max: usize,
    /// How long a connection may take until its first call has arrived: TLS, preface, head and all.
    pub first_call: Duration,
    /// How long a connection is used before its client is asked to make a new one.
    pub age_max: Duration,
    /// How long calls under way may take to finish then.
    pub age_grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 4_096,
            first_call: Duration::from_secs(4),
            age_max: Duration::from_secs(30 * 60),
            age_grace: Duration::from_secs(60),
        }
    }
}

/// How long a connection without a call may take to say goodbye.
const GOODBYE: Duration = Duration::from_millis(500);
/// How long an HTTP/1.1 connection may take to bring its next call: longer than proxies keep theirs.
const IDLE_MAX: Duration = Duration::from_secs(75);
/// The streams that one connection may have open.
const STREAMS_MAX: u32 = 256;
/// The bytes of headers that a call may have.
const HEADER_BYTES_MAX: usize = 32 << 10;
/// How often an idle connection is asked whether it lives, and how long it may take to answer.
const KEEP_ALIVE: Duration = Duration::from_secs(30);

/// Accepts connections and serves them.
pub struct Connections {
    host: Host,
    tls: Option<Tls>,
    room: Arc<Semaphore>,
    closing: CancellationToken,
    open: TaskTracker,
}

/// Talks on one connection.
#[derive(Clone)]
struct Host {
    http: auto::Builder<TokioExecutor>,
    router: Router,
    limits: Limits,
}

impl Connections {
    /// Connections whose calls `router` answers; in the clear without `tls`.
    #[must_use]
    pub fn new(router: Router, limits: Limits, tls: Option<Tls>) -> Self {
        let mut http = auto::Builder::new(TokioExecutor::new());
        http.http1()
            .timer(TokioTimer::new())
            .header_read_timeout(IDLE_MAX)
            .max_buf_size(HEADER_BYTES_MAX);
        http.http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(STREAMS_MAX)
            .max_header_list_size(u32::try_from(HEADER_BYTES_MAX).unwrap_or(u32::MAX))
            .keep_alive_interval(KEEP_ALIVE)
            .keep_alive_timeout(KEEP_ALIVE);
        let room = Arc::new(Semaphore::new(limits.connections_max));
        let (closing, open) = (CancellationToken::new(), TaskTracker::new());
        Self { host: Host { http, router, limits }, tls, room, closing, open }
    }

    /// Accepts for ever.
    pub async fn accept(&self, listener: &TcpListener) {
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => self.serve(stream, peer),
                Err(error) => {
                    // Out of file descriptors, most likely: those that close make room.
                    tracing::warn!("cannot accept a connection: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    /// Asks every client to go, and waits until all have.
    pub async fn close(&self) {
        self.closing.cancel();
        self.open.close();
        self.open.wait().await;
    }

    fn serve(&self, stream: TcpStream, peer: SocketAddr) {
        let Ok(place) = Arc::clone(&self.room).try_acquire_owned() else {
            let most = self.host.limits.connections_max;
            tracing::warn!(%peer, "closed at once: {most} connections are open");
            return;
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%peer, "went away at once: {error}");
        }
        let (host, tls, closing) = (self.host.clone(), self.tls.clone(), self.closing.clone());
        self.open.spawn(async move {
            let _counted = telemetry::connections();
            if let Err(error) = host.receive(stream, tls, Peer(peer.ip()), closing).await {
                tracing::debug!(%peer, "a connection ended: {error}");
            }
            drop(place);
        });
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Host {
    /// Serves one connection from its handshake to its end.
    async fn receive(
        &self,
        stream: TcpStream,
        tls: Option<Tls>,
        peer: Peer,
        closing: CancellationToken,
    ) -> Result<(), Failure> {
        let patience = Instant::now() + self.limits.first_call;
        let Some(tls) = tls else { return self.converse(stream, peer, patience, closing).await };
        let handshake = tls.acceptor().accept(stream);
        let stream = tokio::select! {
            stream = tokio::time::timeout_at(patience, handshake) => stream??,
            () = closing.cancelled() => return Ok(()),
        };
        self.converse(stream, peer, patience, closing).await
    }

    async fn converse(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        peer: Peer,
        patience: Instant,
        closing: CancellationToken,
    ) -> Result<(), Failure> {
        let (first_call, calls) = (Arc::new(Notify::new()), Arc::new(AtomicU64::new(0)));
        let stream = InTurns::new(stream, Arc::clone(&calls));
        let (arrived, router) = (Arc::clone(&first_call), self.router.clone());
        let aged = Aged(CancellationToken::new());
        let of_age = aged.0.clone();
        let service = tower::service_fn(move |mut request: Request<Incoming>| {
            calls.fetch_add(1, Ordering::Relaxed);
            arrived.notify_one();
            request.extensions_mut().insert(peer);
            request.extensions_mut().insert(aged.clone());
            router.clone().oneshot(request.map(Body::new))
        });
        let service = TowerToHyperService::new(service);
        let connection = self.http.serve_connection(TokioIo::new(stream), service);
        let mut connection = std::pin::pin!(connection);

        tokio::select! {
            done = connection.as_mut() => return done,
            () = first_call.notified() => {}
            () = closing.cancelled() => {}
            () = tokio::time::sleep_until(patience) => {
                // A client that connected early is told to come again; one that is up to no good is cut off.
                connection.as_mut().graceful_shutdown();
                tokio::select! {
                    done = connection.as_mut() => return done,
                    () = first_call.notified() => {}
                    () = tokio::time::sleep(GOODBYE) => return Err("no call came in time".into()),
                }
            }
        }
        tokio::select! {
            done = connection.as_mut() => return done,
            () = tokio::time::sleep(self.limits.age_max) => {}
            () = closing.cancelled() => {}
        }
        // GOAWAY: calls under way finish, new ones go elsewhere, and what has no end is ended.
        of_age.cancel();
        connection.as_mut().graceful_shutdown();
        tokio::time::timeout(self.limits.age_grace, connection).await.unwrap_or(Ok(()))
    }
}
