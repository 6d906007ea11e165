//! `/objects`: pictures for everybody, and where there is no bucket, a place to upload to for whoever has leave.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path as Route, RawQuery, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use futures_util::TryFutureExt;
use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    HeaderMap, HeaderName, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS,
};
use http_body_util::BodyExt;
use object_store::{MultipartUpload, ObjectStoreExt};
use tokio::sync::Semaphore;
use tower_http::cors::CorsLayer;
use uuid::Uuid;

use super::grant::Signed;
use super::{KEPT, Key, Objects, PICTURE_TYPE, Promise, Way};
use crate::base::clock::Clock;

/// The uploads at a time, and the longest that each may take.
const UPLOADS_MAX: usize = 64;
const UPLOAD_PATIENCE: Duration = Duration::from_secs(5 * 60);

#[derive(Clone)]
struct Doors {
    objects: Objects,
    clock: Clock,
    room: Arc<Semaphore>,
}

/// Why a request gets nothing: the HTTP status, and what is wrong.
type Refused = (StatusCode, &'static str);

/// Serves `objects`; `cors` says whose pages may upload.
pub fn router(objects: Objects, clock: Clock, cors: CorsLayer) -> Router {
    let room = Arc::new(Semaphore::new(UPLOADS_MAX));
    Router::new()
        .route("/objects/uploads/{id}", put(upload))
        .route("/objects/pictures/{name}", get(picture))
        .layer(cors)
        .with_state(Doors { objects, clock, room })
}

async fn picture(State(doors): State<Doors>, Route(name): Route<String>) -> Response {
    // Read and made anew: nobody's path leads anywhere.
    let parts = name.strip_suffix(".jpg").and_then(|it| it.rsplit_once('-'));
    let named = parts.and_then(|(id, side)| id.parse::<Uuid>().ok().zip(side.parse::<u32>().ok()));
    let Some((id, side)) = named else { return nothing() };
    match doors.objects.find(&Key::picture(id, side)).await {
        Ok(Some(object)) => {
            let headers = [
                (CONTENT_TYPE, PICTURE_TYPE.to_owned()),
                (CONTENT_LENGTH, object.byte_length().to_string()),
                (CACHE_CONTROL, KEPT.to_owned()),
                (CONTENT_DISPOSITION, "inline".to_owned()),
                (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
                (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
            ];
            (headers, Body::from_stream(object.stream())).into_response()
        }
        Ok(None) => nothing(),
        Err(error) => {
            tracing::warn!("cannot read a picture: {error:?}");
            let again: [(HeaderName, &str); 1] = [(RETRY_AFTER, "1")];
            (StatusCode::SERVICE_UNAVAILABLE, again, "come again\n").into_response()
        }
    }
}

fn nothing() -> Response {
    (StatusCode::NOT_FOUND, [(CACHE_CONTROL, "no-store")], "no such picture\n").into_response()
}

async fn upload(
    State(doors): State<Doors>,
    Route(id): Route<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    let uploaded = async {
        let signed = doors.check(&id, &query.unwrap_or_default(), request.headers())?;
        let busy = (StatusCode::SERVICE_UNAVAILABLE, "too many uploads are under way");
        let _place = doors.room.try_acquire().map_err(|_full| busy)?;
        let late = (StatusCode::REQUEST_TIMEOUT, "the upload took too long");
        let kept = doors.keep(&signed, request.into_body());
        tokio::time::timeout(UPLOAD_PATIENCE, kept).await.map_err(|_elapsed| late)?
    };
    match uploaded.await {
        Ok(()) => StatusCode::OK.into_response(),
        Err((status, problem)) => (status, format!("{problem}\n")).into_response(),
    }
}

impl Doors {
    /// What the request has leave to upload.
    fn check(&self, id: &str, query: &str, headers: &HeaderMap) -> Result<Signed, Refused> {
        let Way::Folder { keys, .. } = &self.objects.0.way else {
            return Err((StatusCode::NOT_FOUND, "uploads go to the bucket"));
        };
        let signed = Signed::read(keys, id, query, self.clock.now());
        let forbidden = (StatusCode::FORBIDDEN, "the URL is not one of ours, or has expired");
        let signed = signed.ok_or(forbidden)?;
        let Promise { content_type, byte_length } = signed.promise;
        if headers.get(CONTENT_TYPE).is_none_or(|it| it != content_type) {
            return Err((StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type differs"));
        }
        let length = headers.get(CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse().ok());
        match length {
            Some(length) if byte_length == length => Ok(signed),
            Some::<u64>(_) => Err((StatusCode::PAYLOAD_TOO_LARGE, "content-length differs")),
            None => Err((StatusCode::LENGTH_REQUIRED, "content-length is missing")),
        }
    }

    /// Writes what comes. It is there whole or not at all: what was begun goes with its writer.
    async fn keep(&self, signed: &Signed, mut body: Body) -> Result<(), Refused> {
        let faulty = |error: object_store::Error| {
            tracing::warn!("cannot keep an upload: {error}");
            (StatusCode::SERVICE_UNAVAILABLE, "it cannot be kept now")
        };
        let key = Key::upload(signed.id);
        let mut file = self.objects.0.store.put_multipart(&key.0).map_err(faulty).await?;
        let mut left = signed.promise.byte_length;
        while let Some(frame) = body.frame().await {
            let broken = (StatusCode::BAD_REQUEST, "the upload broke off");
            let Ok(bytes) = frame.map_err(|_broken| broken)?.into_data() else { continue };
            let more = (StatusCode::PAYLOAD_TOO_LARGE, "more bytes than was said");
            let length = u64::try_from(bytes.len()).map_err(|_huge| more)?;
            left = left.checked_sub(length).ok_or(more)?;
            file.put_part(bytes.into()).map_err(faulty).await?;
        }
        if 0 < left {
            return Err((StatusCode::BAD_REQUEST, "fewer bytes than was said"));
        }
        file.complete().map_err(faulty).await.map(drop)
    }
}
