//! What the sandbox provider does, each in one transaction.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use url::Url;

use super::callbacks;
use super::model::{
    ApproveRequest, ApproveResponse, CancelRequest, CancelResponse, Choice, LookupResponse,
    Payment, ReadyRequest, ReadyResponse, Refused,
};
use super::rules::{self, Change, Step};
use super::store;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::platform::db::Tx;
use crate::platform::keys::fresh_secret;

/// What nobody guesses, and URLs may hold.
fn random() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(fresh_secret().map_err(Error::internal)?))
}

fn unknown() -> Refused {
    Refused::new(404, "UNKNOWN", "there is no such payment")
}

/// Prepares a payment; one that was prepared before is answered as it was.
pub(super) async fn ready(app: &App, request: ReadyRequest) -> Result<ReadyResponse, Refused> {
    let payment = rules::prepare(request, random()?, app.clock.now())?;
    let keep = async |tx: &mut Tx| store::insert_or_load(tx, &payment).await;
    let kept = app.db.transaction("sandbox.ready", keep).await?;
    rules::check_same(&payment, &kept)?;
    let redirect_path = format!("/sandbox/pay/{}", kept.id);
    Ok(ReadyResponse { redirect_path, provider_id: kept.id, expire_time: kept.expires_at })
}

/// The payment whose page the buyer opens.
pub(super) async fn open(app: &App, id: &str) -> Result<Payment, Refused> {
    let found = app.db.read(async |tx: &mut Tx| store::find(tx, id).await).await?;
    found.ok_or_else(unknown)
}

/// Does what the buyer has chosen on the page, and says where they go.
pub(super) async fn choose(app: &App, id: &str, choice: Choice) -> Result<Url, Refused> {
    let (now, token) = (app.clock.now(), random()?);
    let choose = async |tx: &mut Tx| {
        let Some(payment) = store::lock(tx, id).await? else { return Ok(Err(unknown())) };
        let chosen = match rules::choose(&payment, choice, &token, now) {
            Ok(chosen) => chosen,
            Err(refused) => return Ok(Err(refused)),
        };
        match chosen.change {
            Step::Stand => return Ok(Ok(chosen.to)),
            Step::Do(Change::Agree) => store::agree(tx, id, &token, now).await?,
            Step::Do(Change::Fail(code)) => store::fail(tx, id, code, now).await?,
        }
        callbacks::note(tx, &payment, now).await?;
        Ok(Ok(chosen.to))
    };
    app.db.transaction("sandbox.choose", choose).await?
}

/// Captures what the buyer has agreed to; what was captured is answered as it was.
pub(super) async fn approve(
    app: &App,
    request: &ApproveRequest,
) -> Result<ApproveResponse, Refused> {
    let now = app.clock.now();
    let approve = async |tx: &mut Tx| {
        let payment = store::lock(tx, &request.provider_id).await?;
        let Some(payment) = payment else { return Ok(Err(unknown())) };
        match rules::approve(&payment, request, now) {
            Ok(Step::Stand) => {}
            Ok(Step::Do(())) => {
                store::capture(tx, &payment.id, now).await?;
                callbacks::note(tx, &payment, now).await?;
            }
            Err(refused) => return Ok(Err(refused)),
        }
        Ok(Ok(payment))
    };
    let payment = app.db.transaction("sandbox.approve", approve).await??;
    Ok(ApproveResponse {
        amount: payment.amount(payment.amount_minor),
        approve_time: payment.captured_at.unwrap_or(now),
        reference: payment.reference(),
        provider_id: payment.id,
        payment_id: payment.payment_id,
    })
}

/// Declines what the buyer has agreed to, as a bank would.
pub(super) async fn decline(app: &App, id: &str, code: &str) -> Result<(), Refused> {
    let now = app.clock.now();
    let decline = async |tx: &mut Tx| {
        let payment = store::lock(tx, id).await?;
        let open = payment.filter(|it| it.captured_at.is_none() && it.failure.is_none());
        if let Some(payment) = open {
            store::fail(tx, id, code, now).await?;
            callbacks::note(tx, &payment, now).await?;
        }
        Ok(())
    };
    Ok(app.db.transaction("sandbox.decline", decline).await?)
}

/// Gives back; what was given back under the same name is answered as it was.
pub(super) async fn cancel(app: &App, request: &CancelRequest) -> Result<CancelResponse, Refused> {
    let now = app.clock.now();
    let cancel = async |tx: &mut Tx| {
        let payment = store::lock(tx, &request.provider_id).await?;
        let Some(payment) = payment else { return Ok(Err(unknown())) };
        let earlier = store::find_cancel(tx, &payment.id, &request.cancel_id).await?;
        let step = rules::cancel(&payment, earlier.as_ref(), request, now);
        let cancel = match (step, earlier) {
            (Ok(Step::Do(cancel)), _) => {
                store::insert_cancel(tx, &cancel).await?;
                callbacks::note(tx, &payment, now).await?;
                cancel
            }
            (Ok(Step::Stand), Some(earlier)) => earlier,
            (Ok(Step::Stand), None) => return Ok(Err(unknown())),
            (Err(refused), _) => return Ok(Err(refused)),
        };
        Ok(Ok((payment, cancel)))
    };
    let (payment, cancel) = app.db.transaction("sandbox.cancel", cancel).await??;
    Ok(CancelResponse {
        amount: payment.amount(cancel.amount_minor),
        remaining: payment.amount(cancel.remaining_minor),
        cancel_time: cancel.created_at,
        cancel_id: cancel.id,
    })
}

/// What is known of a payment.
pub(super) async fn lookup(app: &App, id: &str) -> Result<LookupResponse, Refused> {
    let payment = open(app, id).await?;
    let captured = payment.captured_at.map_or(0, |_| payment.amount_minor);
    Ok(LookupResponse {
        state: rules::state(&payment, app.clock.now()),
        captured: payment.amount(captured),
        cancelled: payment.amount(payment.cancelled_minor),
        approve_time: payment.captured_at,
        reference: payment.captured_at.map(|_| payment.reference()),
        failure: payment.failure,
        provider_id: payment.id,
        payment_id: payment.payment_id,
    })
}
