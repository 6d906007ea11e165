//! Calls for everybody else: a unary RPC as one HTTP request and one answer, in JSON.
//!
//! This is the unary form of the Connect protocol (<https://connectrpc.com/docs/protocol>): `POST` the message to the RPC's path
//! as `application/json` or `application/proto`. Its head is made a gRPC call's before any other layer sees it; its message is
//! translated once the call has been let in and has arrived; the answer is told last of all. Policy, idempotency and errors are
//! those of gRPC, since it is the same call. What is neither this nor gRPC comes the same way, and is told so by HTTP's 405 or 415.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use http::header::{
    ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method as Verb, StatusCode, Version, response};
use http_body_util::BodyExt;
use jangteo_sdk::google::rpc;
use prost::Message;
use prost::bytes::{BufMut, BytesMut};
use prost_reflect::{DescriptorPool, DeserializeOptions, DynamicMessage, MethodDescriptor};
use prost_types::Any;
use serde_json::{Value, json};
use tonic::{Code, Status};

use crate::base::error::{Error, Result};
use crate::base::reason;
use crate::platform::grpc::REQUEST_BYTES_MAX;
use crate::platform::policy::Policies;

const TIMEOUT: &str = "connect-timeout-ms";
/// The bytes around a message: whether it is compressed, and its length.
const FRAME: usize = 5;

/// What a call is spoken in that is not gRPC.
#[derive(Clone)]
struct Spoken {
    /// The RPC; `None` where the path leads to none.
    rpc: Option<MethodDescriptor>,
    format: Result<Format, Unfit>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Proto,
}

/// Why a request is no call in anything that is spoken here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unfit {
    Verb,
    MediaType,
}

/// Makes the head of a gRPC call of one that is none, before any other layer sees it.
pub fn prepare(policies: &Policies, mut request: Request) -> Request {
    if is_grpc(request.headers()) {
        return request;
    }
    let format = Format::of(&request);
    let rpc = policies.find(request.uri().path()).and_then(|it| it.rpc.clone());
    request.extensions_mut().insert(Spoken { rpc, format });
    // The layers within know HTTP/2 and gRPC's headers only.
    *request.version_mut() = Version::HTTP_2;
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    headers.remove(CONTENT_LENGTH);
    headers.remove(ACCEPT_ENCODING);
    let left = headers.get(TIMEOUT).and_then(|it| it.to_str().ok());
    let left = left.and_then(|it| format!("{it}m").parse().ok());
    if let Some(left) = left {
        headers.insert("grpc-timeout", left);
    }
    request
}

/// Tells the answer in the words that it was asked in.
pub async fn speak<F: Future<Output = Response>>(
    policies: Policies,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let spoken = request.extensions().get::<Spoken>().cloned();
    let answer = next(request).await;
    match spoken {
        Some(spoken) => spoken.tell(answer, policies.contract()).await,
        None => answer,
    }
}

/// Translates the message of a call that is spoken otherwise. Comes after the message has arrived.
pub async fn translate<F: Future<Output = Response>>(
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let Some(spoken) = request.extensions().get::<Spoken>().cloned() else {
        return next(request).await;
    };
    match spoken.translate(request).await {
        Ok(request) => next(request).await,
        Err(error) => Status::from(error).into_http(),
    }
}

/// What the body is said to be, without parameters.
fn media_type(headers: &HeaderMap) -> &str {
    let named = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default();
    named.split(';').next().unwrap_or_default().trim()
}

/// Whether a call is gRPC's or gRPC-Web's.
fn is_grpc(headers: &HeaderMap) -> bool {
    let grpc = "application/grpc";
    media_type(headers).get(..grpc.len()).is_some_and(|it| it.eq_ignore_ascii_case(grpc))
}

impl Format {
    fn of(request: &Request) -> Result<Self, Unfit> {
        if request.method() != Verb::POST {
            return Err(Unfit::Verb);
        }
        let known = [("application/json", Self::Json), ("application/proto", Self::Proto)];
        let named = media_type(request.headers());
        let format = known.into_iter().find(|(it, _)| it.eq_ignore_ascii_case(named));
        format.map(|(_, it)| it).ok_or(Unfit::MediaType)
    }

    const fn name(self) -> HeaderValue {
        match self {
            Self::Json => HeaderValue::from_static("application/json"),
            Self::Proto => HeaderValue::from_static("application/proto"),
        }
    }

    fn answer(self, rpc: &MethodDescriptor, message: Bytes) -> Result<Bytes, Status> {
        if self == Self::Proto {
            return Ok(message);
        }
        let told = DynamicMessage::decode(rpc.output(), message).map_err(Error::internal);
        let told = told.and_then(|it| serde_json::to_vec(&it).map_err(Error::internal));
        Ok(told?.into())
    }
}

impl Unfit {
    fn error(self) -> Error {
        let (what, problem) = match self {
            Self::Verb => ("method", "must be POST"),
            Self::MediaType => ("content-type", "must be application/json or application/proto"),
        };
        reason::malformed_request().at(what, problem.to_owned())
    }

    /// The HTTP status that is more exact than the error's, and what goes with it.
    const fn status(self) -> (StatusCode, HeaderName, &'static str) {
        match self {
            Self::Verb => (StatusCode::METHOD_NOT_ALLOWED, ALLOW, "POST"),
            Self::MediaType => {
                let taken = "application/json, application/proto";
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, HeaderName::from_static("accept-post"), taken)
            }
        }
    }
}

impl Spoken {
    async fn translate(&self, request: Request) -> Result<Request> {
        let (head, body) = request.into_parts();
        let wrong = |what, problem: String| reason::malformed_request().at(what, problem);
        let rpc = self.rpc.as_ref().ok_or_else(|| reason::method_unknown(head.uri.path()))?;
        let format = self.format.map_err(Unfit::error)?;
        if rpc.is_server_streaming() {
            let problem = "streams are told over gRPC and gRPC-Web";
            return Err(wrong("content-type", problem.to_owned()));
        }
        let encoding = head.headers.get(CONTENT_ENCODING);
        if encoding.is_some_and(|it| it != "identity") {
            return Err(wrong("content-encoding", "must be identity".to_owned()));
        }
        let body = axum::body::to_bytes(body, REQUEST_BYTES_MAX + FRAME).await;
        let body = body.map_err(|_broken| reason::malformed_request())?;
        let message = match format {
            Format::Proto => body,
            Format::Json => {
                let message = from_json(rpc, &body);
                let message = message.map_err(|error| wrong("body", error.to_string()))?;
                message.encode_to_vec().into()
            }
        };
        let length = u32::try_from(message.len()).map_err(Error::internal)?;
        let mut frame = BytesMut::with_capacity(message.len().saturating_add(FRAME));
        frame.put_u8(0);
        frame.put_u32(length);
        frame.put(message);
        Ok(Request::from_parts(head, Body::from(frame.freeze())))
    }

    async fn tell(self, answer: Response, contract: &DescriptorPool) -> Response {
        let (mut head, body) = answer.into_parts();
        let body = body.collect().await.ok();
        let trailers = body.as_ref().and_then(|it| it.trailers().cloned());
        let status = trailers.as_ref().and_then(Status::from_header_map);
        let status = status.or_else(|| Status::from_header_map(&head.headers));
        let refused = status.filter(|it| it.code() != Code::Ok);
        let message = body.map(|it| it.to_bytes()).filter(|it| FRAME <= it.len());
        let told = match (refused, message, &self.rpc, self.format) {
            (None, Some(message), Some(rpc), Ok(format)) => {
                format.answer(rpc, message.slice(FRAME..)).map(|it| (it, format))
            }
            (Some(refused), _, _, _) => Err(refused),
            (None, _, _, _) => Err(Status::from(Error::internal(anyhow::anyhow!("no message")))),
        };
        plain(&mut head.headers);
        match told {
            Ok((message, format)) => {
                head.headers.insert(CONTENT_TYPE, format.name());
                Response::from_parts(head, Body::from(message))
            }
            Err(refused) => self.refuse(refusal(head, &refused, contract)),
        }
    }

    /// What was no call in anything that is spoken here is told so in HTTP's own words.
    fn refuse(&self, mut refusal: Response) -> Response {
        let Err(unfit) = self.format else { return refusal };
        if refusal.status() == StatusCode::BAD_REQUEST {
            let (status, name, value) = unfit.status();
            *refusal.status_mut() = status;
            refusal.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        refusal
    }
}

/// The message in `body`; no body is the empty message. What the contract does not know is refused, so that a slip of the
/// pen is not taken for a wish.
fn from_json(rpc: &MethodDescriptor, body: &[u8]) -> serde_json::Result<DynamicMessage> {
    let body = if body.is_empty() { b"{}" } else { body };
    let mut json = serde_json::Deserializer::from_slice(body);
    let options = DeserializeOptions::new().deny_unknown_fields(true);
    let message = DynamicMessage::deserialize_with_options(rpc.input(), &mut json, &options)?;
    json.end()?;
    Ok(message)
}

/// Takes out what is gRPC's alone.
fn plain(headers: &mut HeaderMap) {
    let grpc: Vec<HeaderName> =
        headers.keys().filter(|it| it.as_str().starts_with("grpc-")).cloned().collect();
    for name in grpc {
        headers.remove(name);
    }
    headers.remove(CONTENT_LENGTH);
}

fn refusal(mut head: response::Parts, refused: &Status, contract: &DescriptorPool) -> Response {
    let details = rpc::Status::decode(refused.details()).unwrap_or_default().details;
    let wait = details.iter().find(|it| it.type_url.ends_with("/google.rpc.RetryInfo"));
    let wait = wait.and_then(|it| rpc::RetryInfo::decode(&*it.value).ok()?.retry_delay);
    if let Some(wait) = wait {
        let seconds = wait.seconds.saturating_add(i64::from(0 < wait.nanos));
        head.headers.insert(RETRY_AFTER, seconds.into());
    }
    let details: Vec<Value> = details.iter().map(|it| detail(it, contract)).collect();
    let (code, status) = code(refused.code());
    let told = json!({ "code": code, "message": refused.message(), "details": details });
    head.status = status;
    head.headers.insert(CONTENT_TYPE, Format::Json.name());
    Response::from_parts(head, Body::from(told.to_string()))
}

/// A detail as Connect tells it, and as people read it.
fn detail(any: &Any, contract: &DescriptorPool) -> Value {
    let name = any.type_url.rsplit('/').next().unwrap_or_default();
    let known = contract.get_message_by_name(name);
    let known = known.and_then(|it| DynamicMessage::decode(it, &*any.value).ok());
    let debug = known.and_then(|it| serde_json::to_value(it).ok());
    json!({ "type": name, "value": BASE64_STANDARD_NO_PAD.encode(&any.value), "debug": debug })
}

/// A gRPC code as Connect writes it, and the HTTP status that goes with it.
fn code(code: Code) -> (&'static str, StatusCode) {
    match code {
        // "Client closed request", which only nginx has a number for.
        Code::Cancelled => {
            ("canceled", StatusCode::from_u16(499).unwrap_or(StatusCode::REQUEST_TIMEOUT))
        }
        Code::InvalidArgument => ("invalid_argument", StatusCode::BAD_REQUEST),
        Code::DeadlineExceeded => ("deadline_exceeded", StatusCode::GATEWAY_TIMEOUT),
        Code::NotFound => ("not_found", StatusCode::NOT_FOUND),
        Code::AlreadyExists => ("already_exists", StatusCode::CONFLICT),
        Code::PermissionDenied => ("permission_denied", StatusCode::FORBIDDEN),
        Code::ResourceExhausted => ("resource_exhausted", StatusCode::TOO_MANY_REQUESTS),
        Code::FailedPrecondition => ("failed_precondition", StatusCode::BAD_REQUEST),
        Code::Aborted => ("aborted", StatusCode::CONFLICT),
        Code::OutOfRange => ("out_of_range", StatusCode::BAD_REQUEST),
        Code::Unimplemented => ("unimplemented", StatusCode::NOT_IMPLEMENTED),
        Code::Internal => ("internal", StatusCode::INTERNAL_SERVER_ERROR),
        Code::Unavailable => ("unavailable", StatusCode::SERVICE_UNAVAILABLE),
        Code::DataLoss => ("data_loss", StatusCode::INTERNAL_SERVER_ERROR),
        Code::Unauthenticated => ("unauthenticated", StatusCode::UNAUTHORIZED),
        Code::Ok | Code::Unknown => ("unknown", StatusCode::INTERNAL_SERVER_ERROR),
    }
}
