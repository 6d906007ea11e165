//! `/sandbox`: what the shop asks for as JSON, with its key in a header, and the page that the buyer is sent to.

use std::time::Duration;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as Route, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::form_urlencoded;

use super::model::{ApproveRequest, CancelRequest, Choice, ReadyRequest, Refused};
use super::scripts::{self, Action, Call, Script};
use super::{operations, page, rules};
use crate::app::App;
use crate::base::error::{Error, Language};
use crate::payment::provider::Agreed;

/// The largest request.
const BODY_BYTES_MAX: usize = 64 << 10;
/// How long "never" takes: nobody waits for longer.
const NEVER: Duration = Duration::from_secs(60);

/// Serves the sandbox provider.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/sandbox/v1/ready", post(ready))
        .route("/sandbox/v1/approve", post(approve))
        .route("/sandbox/v1/cancel", post(cancel))
        .route("/sandbox/v1/payments/{id}", get(lookup))
        .route("/sandbox/scripts", post(add_script))
        .route("/sandbox/pay/{id}", get(open).post(choose))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .with_state(app)
}

async fn ready(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Response {
    let answered = async {
        let request: ReadyRequest = read(&app, &headers, &body)?;
        let payment_id = request.payment_id.clone();
        Box::pin(play(&app, Call::Ready, &payment_id, operations::ready(&app, request))).await
    };
    respond(answered.await)
}

async fn approve(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Response {
    let answered = async {
        let request: ApproveRequest = read(&app, &headers, &body)?;
        let work = operations::approve(&app, &request);
        Box::pin(play(&app, Call::Approve, &request.provider_id, work)).await
    };
    respond(answered.await)
}

async fn cancel(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Response {
    let answered = async {
        let request: CancelRequest = read(&app, &headers, &body)?;
        let work = operations::cancel(&app, &request);
        Box::pin(play(&app, Call::Cancel, &request.provider_id, work)).await
    };
    respond(answered.await)
}

async fn lookup(State(app): State<App>, Route(id): Route<String>, headers: HeaderMap) -> Response {
    let answered = async {
        check_key(&app, &headers)?;
        Box::pin(play(&app, Call::Lookup, &id, operations::lookup(&app, &id))).await
    };
    respond(answered.await)
}

async fn add_script(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Response {
    let answered = async {
        let script: Script = read(&app, &headers, &body)?;
        scripts::add(&app, &script).await?;
        Ok(Value::Object(serde_json::Map::new()))
    };
    respond(answered.await)
}

async fn open(State(app): State<App>, Route(id): Route<String>, headers: HeaderMap) -> Response {
    let payment = match operations::open(&app, &id).await {
        Ok(payment) => payment,
        Err(refused) => return respond(Err(refused)),
    };
    let state = rules::state(&payment, app.clock.now());
    let headers_of_page = [
        (CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (CONTENT_SECURITY_POLICY, page::policy(&payment)),
        (CACHE_CONTROL, "no-store".to_owned()),
        (REFERRER_POLICY, "no-referrer".to_owned()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    let html = page::html(&payment, state, Language::preferred(&headers));
    (headers_of_page, html).into_response()
}

async fn choose(State(app): State<App>, Route(id): Route<String>, body: Bytes) -> Response {
    let mut fields = form_urlencoded::parse(&body);
    let chosen = fields.find(|(name, _)| name == "choice").map(|(_, value)| value.into_owned());
    let choice = Choice::ALL.into_iter().find(|it| chosen.as_deref() == Some(it.name()));
    let Some(choice) = choice else {
        return respond(Err(Refused::new(400, "INVALID", "nothing was chosen")));
    };
    match Box::pin(operations::choose(&app, &id, choice)).await {
        Ok(to) => {
            let headers = [(LOCATION, to.to_string()), (CACHE_CONTROL, "no-store".to_owned())];
            (StatusCode::SEE_OTHER, headers).into_response()
        }
        Err(refused) => respond(Err(refused)),
    }
}

/// Does `work`, as far as no script says otherwise.
async fn play<T: Serialize>(
    app: &App,
    call: Call,
    payment: &str,
    work: impl Future<Output = Result<T, Refused>>,
) -> Result<Value, Refused> {
    let work = async { serde_json::to_value(work.await?).map_err(|it| Error::internal(it).into()) };
    let broken = || Refused::new(500, "BROKEN", "the provider cannot do it now");
    match scripts::take(app, call, payment).await? {
        Some(Action::Delay { delay_ms }) => {
            tokio::time::sleep(Duration::from_millis(delay_ms)).await;
            work.await
        }
        Some(Action::HangAfter) => {
            let _unheard: Result<Value, Refused> = work.await;
            tokio::time::sleep(NEVER).await;
            Err(broken())
        }
        Some(Action::FailBefore) => Err(broken()),
        Some(Action::FailAfter) => {
            let _unheard: Result<Value, Refused> = work.await;
            Err(broken())
        }
        Some(Action::Decline { code }) => {
            if call == Call::Approve {
                operations::decline(app, payment, &code).await?;
            }
            Err(Refused::new(409, code, "it was declined"))
        }
        Some(Action::WrongAmount) => {
            let mut answer: Value = work.await?;
            for amount in ["/amount/amount_minor", "/captured/amount_minor"] {
                if let Some(amount) = answer.pointer_mut(amount) {
                    *amount = amount.as_i64().map(|it| it.saturating_add(1)).into();
                }
            }
            Ok(answer)
        }
        Some(Action::Duplicate | Action::Drop) | None => work.await,
    }
}

/// What the shop asks for, if it is the shop.
fn read<T: DeserializeOwned>(app: &App, headers: &HeaderMap, body: &[u8]) -> Result<T, Refused> {
    check_key(app, headers)?;
    let read = serde_json::from_slice(body);
    read.map_err(|_why| Refused::new(400, "INVALID", "the request is not understood"))
}

fn check_key(app: &App, headers: &HeaderMap) -> Result<(), Refused> {
    let ours = Agreed::of(&app.keys).api_key;
    let theirs = headers.get("x-sandbox-key").map_or(&b""[..], |it| it.as_bytes());
    verify_slices_are_equal(ours.as_bytes(), theirs)
        .map_err(|_opaque| Refused::new(401, "KEY_WRONG", "x-sandbox-key is not the shop's"))
}

fn respond(answered: Result<Value, Refused>) -> Response {
    let (status, body) = match answered {
        Ok(answer) => (StatusCode::OK, answer.to_string()),
        Err(refused) => {
            let status = StatusCode::from_u16(refused.status);
            let body = serde_json::to_string(&refused).unwrap_or_default();
            (status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body)
        }
    };
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")];
    (status, headers, body).into_response()
}
