//! A server that answers as it is told, and remembers what it was asked.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::pending;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use bytes::{BufMut, Bytes, BytesMut};
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, StreamBody};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use prost::Message;
use prost_reflect::{DynamicMessage, MethodDescriptor};
use serde_json::Value as Json;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tonic::body::Body;
use tonic_web::GrpcWebLayer;
use tower::{Layer, ServiceExt};
use tower_http::cors::CorsLayer;

use crate::contract::{Contract, json_of, rpc_name};
use crate::script::{Ending, Reaction};
use crate::status::{REQUEST_ID, bare, status};

/// The server. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Fake {
    contract: Contract,
    state: Arc<Mutex<State>>,
}

struct State {
    /// With how many calls each has reacted to.
    reactions: Vec<(Reaction, u32)>,
    calls: Vec<Call>,
}

/// A call that came.
#[derive(Clone)]
pub(crate) struct Call {
    /// `jangteo.order.v1.OrderService/PlaceOrder`.
    pub(crate) rpc: String,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) request: Json,
    pub(crate) at: Instant,
}

impl Fake {
    /// A server with these reactions, and empty answers to everything else.
    pub(crate) fn new(contract: Contract, reactions: Vec<Reaction>) -> Self {
        let reactions = reactions.into_iter().map(|it| (it, 0)).collect();
        let state = Arc::new(Mutex::new(State { reactions, calls: Vec::new() }));
        Self { contract, state }
    }

    /// What came, in order.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).calls.clone()
    }

    /// Serves until this is dropped, and cuts every connection then.
    pub(crate) async fn serve(&self, listener: TcpListener) {
        let mut connections = JoinSet::new();
        loop {
            if let Ok((stream, _)) = listener.accept().await {
                connections.spawn(self.clone().converse(stream));
            }
            while connections.try_join_next().is_some() {}
        }
    }

    async fn converse(self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let cut = CancellationToken::new();
        let (fake, cutting) = (self, cut.clone());
        let service = tower::service_fn(move |request: Request<Body>| {
            let (fake, cut) = (fake.clone(), cutting.clone());
            async move { Ok::<_, Infallible>(fake.answer(request, cut).await) }
        });
        let service = CorsLayer::permissive().layer(GrpcWebLayer::new().layer(service));
        let service = service.map_request(|it: Request<hyper::body::Incoming>| it.map(Body::new));
        let http = auto::Builder::new(TokioExecutor::new());
        let service = TowerToHyperService::new(service);
        tokio::select! {
            _ = http.serve_connection(TokioIo::new(stream), service) => {}
            () = cut.cancelled() => {}
        }
    }

    async fn answer(&self, request: Request<Body>, cut: CancellationToken) -> Response<Body> {
        let Some(rpc) = self.contract.rpc(request.uri().path()) else {
            return Status::unimplemented("no such RPC").into_http();
        };
        let reaction = match self.note(&rpc, request).await {
            Ok(reaction) => reaction,
            Err(error) => return Status::internal(format!("{error:#}")).into_http(),
        };
        sleep(Duration::from_millis(reaction.delay_ms)).await;
        match self.react(&rpc, &reaction, cut).await {
            Ok(answer) => answer,
            Err(error) => Status::internal(format!("the script: {error:#}")).into_http(),
        }
    }

    /// Notes the call, and finds what to do about it.
    async fn note(&self, rpc: &MethodDescriptor, request: Request<Body>) -> Result<Reaction> {
        let (head, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let message = body.get(5..).context("no message")?;
        let request = json_of(&DynamicMessage::decode(rpc.input(), message)?)?;
        let metadata: BTreeMap<String, String> = head
            .headers
            .iter()
            .map(|(name, value)| {
                (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into())
            })
            .collect();
        let rpc = rpc_name(rpc);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |it: &Reaction| {
            rpc.ends_with(&it.on)
                && it.when.iter().all(|(name, value)| metadata.get(name) == Some(value))
        };
        let fitting = || state.reactions.iter().enumerate().filter(|(_, (it, _))| fits(it));
        let next = fitting().find(|(_, (it, used))| *used < it.times).or(fitting().next_back());
        let next = next.map(|(at, _)| at);
        let reaction = next.and_then(|at| state.reactions.get_mut(at)).map(|(reaction, used)| {
            *used += 1;
            reaction.clone()
        });
        state.calls.push(Call { rpc: rpc.clone(), metadata, request, at: Instant::now() });
        Ok(reaction.unwrap_or_else(|| Reaction::empty(rpc)))
    }

    async fn react(
        &self,
        rpc: &MethodDescriptor,
        reaction: &Reaction,
        cut: CancellationToken,
    ) -> Result<Response<Body>> {
        let frames = self.frames(rpc, reaction)?;
        let end = match &reaction.then {
            Ending::Ok => Some(Ok(())),
            Ending::Refuse(refusal) => Some(Err(status(&self.contract, refusal)?)),
            Ending::Status { code, message } => Some(Err(bare(code, message)?)),
            Ending::Http(code) => {
                let page = "<html><body>no server there</body></html>";
                let page = Body::new(http_body_util::Full::new(Bytes::from(page)));
                let answer = Response::builder().status(StatusCode::from_u16(*code)?);
                return Ok(answer.header("content-type", "text/html").body(page)?);
            }
            Ending::Cut | Ending::Hang => None,
        };
        if let (true, Some(Err(refused))) = (frames.is_empty(), &end) {
            let mut answer = refused.clone().into_http();
            extend(answer.headers_mut(), reaction)?;
            return Ok(answer);
        }
        if frames.is_empty() && matches!(reaction.then, Ending::Hang) {
            pending::<()>().await;
        }
        if frames.is_empty() && matches!(reaction.then, Ending::Cut) {
            cut.cancel();
            pending::<()>().await;
        }
        let trailers = end.map(|end| match end {
            Ok(()) => HeaderMap::from_iter([(
                HeaderName::from_static("grpc-status"),
                HeaderValue::from_static("0"),
            )]),
            Err(refused) => trailers(refused),
        });
        let body = body(
            frames,
            Duration::from_millis(reaction.pause_ms),
            trailers,
            cut,
            matches!(reaction.then, Ending::Cut),
        );
        let mut answer = Response::new(body);
        answer.headers_mut().insert("content-type", HeaderValue::from_static("application/grpc"));
        extend(answer.headers_mut(), reaction)?;
        Ok(answer)
    }

    /// The messages of the answer, each in its frame.
    fn frames(&self, rpc: &MethodDescriptor, reaction: &Reaction) -> Result<Vec<Bytes>> {
        let one = match (&reaction.answer, rpc.is_server_streaming(), &reaction.then) {
            (Some(answer), _, _) => Some(answer.clone()),
            (None, false, Ending::Ok) => Some(Json::Object(serde_json::Map::new())),
            _ => None,
        };
        let more = hex(&reaction.more)?;
        let messages = one.iter().chain(&reaction.messages);
        messages
            .map(|json| {
                let mut message = self.contract.message(&rpc.output(), json)?.encode_to_vec();
                message.extend(&more);
                let mut frame = BytesMut::with_capacity(message.len() + 5);
                frame.put_u8(0);
                frame.put_u32(u32::try_from(message.len())?);
                frame.put_slice(&message);
                Ok(frame.freeze())
            })
            .collect()
    }
}

impl Reaction {
    /// An empty answer.
    fn empty(on: String) -> Self {
        Self {
            on,
            times: 1,
            when: BTreeMap::new(),
            delay_ms: 0,
            metadata: BTreeMap::new(),
            answer: None,
            more: String::new(),
            messages: Vec::new(),
            pause_ms: 0,
            then: Ending::Ok,
        }
    }
}

/// A body of these frames, which ends with trailers, or by a cut, or never.
fn body(
    frames: Vec<Bytes>,
    pause: Duration,
    trailers: Option<HeaderMap>,
    cut: CancellationToken,
    cuts: bool,
) -> Body {
    let (sender, receiver) = mpsc::channel::<Frame<Bytes>>(1);
    tokio::spawn(async move {
        for frame in frames {
            sleep(pause).await;
            if sender.send(Frame::data(frame)).await.is_err() {
                return;
            }
        }
        match trailers {
            Some(trailers) => {
                let _ = sender.send(Frame::trailers(trailers)).await;
            }
            None if cuts => {
                // What was sent shall arrive.
                sleep(Duration::from_millis(50)).await;
                cut.cancel();
            }
            None => sender.closed().await,
        }
    });
    let frames = stream::unfold(receiver, |mut receiver| async move {
        let frame = receiver.recv().await?;
        Some((Ok::<_, Infallible>(frame), receiver))
    });
    Body::new(StreamBody::new(Box::pin(frames)))
}

fn trailers(refused: Status) -> HeaderMap {
    let mut trailers = refused.into_http::<()>().into_parts().0.headers;
    trailers.remove(http::header::CONTENT_TYPE);
    trailers
}

fn extend(headers: &mut HeaderMap, reaction: &Reaction) -> Result<()> {
    headers.insert("x-request-id", HeaderValue::from_static(REQUEST_ID));
    for (name, value) in &reaction.metadata {
        headers.insert(HeaderName::from_bytes(name.as_bytes())?, value.parse()?);
    }
    Ok(())
}

fn hex(text: &str) -> Result<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|it| Ok(u8::from_str_radix(std::str::from_utf8(it)?, 16)?)).collect()
}
