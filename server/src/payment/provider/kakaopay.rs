//! KakaoPay's single payments (단건 결제), through its open API.
//!
//! The rules are those of <https://developers.kakaopay.com/docs/payment/online>, its reference and its table of error codes (v1.7), as
//! others who pay by it have written them down. KakaoPay gives up a request after 11 seconds, so we wait for longer. Approvals and
//! cancels have no keys: what has become of one whose answer is none, or doubtful, its look-up (`/order`) tells.

use chrono::{DateTime, Utc};
use http::StatusCode;
use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;

use super::KakaoPaySettings;
use super::kakaopay_json::{
    ApproveRequest, ApproveResponse, CancelRequest, CancelResponse, Order, OrderRequest,
    ReadyRequest, ReadyResponse, Refusal,
};
use super::words::{
    Approve, Cancel, Cancelled, Captured, Failure, Prepared, Ready, Seen, State, check_amount,
};
use crate::base::clock::Clock;
use crate::base::money::{Currency, Money};
use crate::payment::model::Provider;
use crate::platform::outbound::{self, Absence, Limits, Peer, PeerSettings, Repeat};

/// The longest name of what is paid for.
const ITEM_NAME_CHARS_MAX: usize = 100;

/// KakaoPay.
pub struct KakaoPay<'a> {
    peer: &'a Peer,
    clock: Clock,
}

/// What a call that moves money has left behind.
enum Doubt {
    /// They said no, and mean it: unless the look-up knows better, nothing was done.
    Refused(Failure),
    /// It may have been done, or be under way, also where they say that they were too busy.
    Unknown(String),
}

/// KakaoPay with these settings.
pub(super) fn peer(settings: &KakaoPaySettings, limits: Limits) -> PeerSettings {
    let secret = format!("SECRET_KEY {}", settings.secret_key.expose_secret());
    PeerSettings {
        name: Provider::KakaoPay.name(),
        base_url: settings.url.clone(),
        account: settings.cid.clone(),
        credential: (AUTHORIZATION, secret.into()),
        limits,
    }
}

impl<'a> KakaoPay<'a> {
    pub(super) const fn new(peer: &'a Peer, clock: Clock) -> Self {
        Self { peer, clock }
    }

    pub(super) async fn ready(&self, ready: &Ready) -> Result<Prepared, Failure> {
        let request = ReadyRequest {
            cid: self.peer.account(),
            partner_order_id: ready.payment_id.to_string(),
            partner_user_id: &ready.buyer_ref,
            item_name: ready.item_name.chars().take(ITEM_NAME_CHARS_MAX).collect(),
            quantity: ready.quantity,
            total_amount: won(ready.amount),
            tax_free_amount: 0,
            approval_url: &ready.urls.approve,
            cancel_url: &ready.urls.cancel,
            fail_url: &ready.urls.fail,
        };
        // One that was prepared twice is agreed to once: the buyer is sent to the last, and the first expires.
        let path = "/online/v1/payment/ready";
        let prepared = self.peer.post("ready", path, &request, Repeat::Safe).await;
        let ReadyResponse { tid, next_redirect_pc_url, next_redirect_mobile_url } =
            prepared.map_err(failure)?;
        Ok(Prepared {
            provider_id: tid,
            redirect_url: next_redirect_pc_url,
            mobile_redirect_url: next_redirect_mobile_url,
        })
    }

    pub(super) async fn approve(&self, approve: &Approve<'_>) -> Result<Captured, Failure> {
        let request = ApproveRequest {
            cid: self.peer.account(),
            tid: approve.provider_id,
            partner_order_id: approve.payment_id.to_string(),
            partner_user_id: approve.buyer_ref,
            pg_token: approve.token,
            total_amount: won(approve.amount),
        };
        let path = "/online/v1/payment/approve";
        let approved = self.peer.post("approve", path, &request, Repeat::Never).await;
        let approved: ApproveResponse = match approved {
            Ok(approved) => approved,
            Err(failure) => return self.settle_approve(approve, doubt(failure)?).await,
        };
        let ours = approved.tid == approve.provider_id
            && approved.cid == self.peer.account()
            && approved.partner_order_id == request.partner_order_id;
        if !ours {
            return Err(Failure::Mismatch("another payment was approved".to_owned()));
        }
        let amount = Money::krw(approved.amount.total);
        check_amount("it approved", amount, approve.amount)?;
        Ok(Captured { amount, approve_time: approved.approved_at.0, reference: approved.aid })
    }

    /// What has become of an approval that was not answered as it should.
    async fn settle_approve(
        &self,
        approve: &Approve<'_>,
        doubt: Doubt,
    ) -> Result<Captured, Failure> {
        let order = self.order(approve.provider_id).await;
        let Ok(order) = order else { return Err(doubt.unsettled()) };
        if order.partner_order_id != approve.payment_id.to_string() {
            return Err(Failure::Mismatch("the payment is of another order".to_owned()));
        }
        match self.seen(&order)? {
            Seen { state: State::Captured, captured, approve_time, reference, .. } => {
                check_amount("it approved", captured, approve.amount)?;
                let untold = || Failure::Mismatch("it does not tell of the approval".to_owned());
                Ok(Captured {
                    amount: captured,
                    approve_time: approve_time.ok_or_else(untold)?,
                    reference: reference.ok_or_else(untold)?,
                })
            }
            Seen { state: State::PartlyCancelled | State::Cancelled, .. } => {
                Err(Failure::Mismatch("what it approved was given back since".to_owned()))
            }
            Seen { state: State::Failed, .. } => Err(doubt.refused(&order.status)),
            Seen { state: State::Ready | State::Approvable | State::Expired, .. } => {
                Err(doubt.undone())
            }
        }
    }

    pub(super) async fn cancel(&self, cancel: &Cancel<'_>) -> Result<Cancelled, Failure> {
        let left = cancel.left()?;
        let request = CancelRequest {
            cid: self.peer.account(),
            tid: cancel.provider_id,
            cancel_amount: won(cancel.amount),
            cancel_tax_free_amount: 0,
            cancel_available_amount: won(cancel.remaining),
        };
        let path = "/online/v1/payment/cancel";
        let cancelled = self.peer.post("cancel", path, &request, Repeat::Never).await;
        let cancelled: CancelResponse = match cancelled {
            Ok(cancelled) => cancelled,
            Err(failure) => return self.settle_cancel(cancel, left, doubt(failure)?).await,
        };
        if cancelled.tid != cancel.provider_id {
            return Err(Failure::Mismatch("another payment was cancelled".to_owned()));
        }
        let amount = Money::krw(cancelled.approved_cancel_amount.total);
        let remaining = Money::krw(cancelled.cancel_available_amount.total);
        check_amount("it gave back", amount, cancel.amount)?;
        check_amount("it leaves", remaining, left)?;
        Ok(Cancelled { amount, remaining, cancel_time: cancelled.canceled_at.0 })
    }

    /// What has become of a cancel that was not answered as it should: what is left to cancel tells.
    async fn settle_cancel(
        &self,
        cancel: &Cancel<'_>,
        left: Money,
        doubt: Doubt,
    ) -> Result<Cancelled, Failure> {
        let order = self.order(cancel.provider_id).await;
        let Ok(order) = order else { return Err(doubt.unsettled()) };
        let remaining = order.cancel_available_amount.map(|it| Money::krw(it.total));
        if remaining == Some(cancel.remaining) {
            return Err(doubt.undone());
        }
        let untold = || Failure::Mismatch("it does not tell of the cancel".to_owned());
        let remaining = remaining.ok_or_else(untold)?;
        check_amount("it leaves", remaining, left)?;
        let last = order.last("CANCEL").and_then(|it| it.approved_at);
        let cancel_time = last.or(order.canceled_at).ok_or_else(untold)?.0;
        Ok(Cancelled { amount: cancel.amount, remaining, cancel_time })
    }

    pub(super) async fn lookup(&self, provider_id: &str) -> Result<Seen, Failure> {
        self.seen(&self.order(provider_id).await?)
    }

    async fn order(&self, tid: &str) -> Result<Order, Failure> {
        let request = OrderRequest { cid: self.peer.account(), tid };
        let path = "/online/v1/payment/order";
        let order = self.peer.post("lookup", path, &request, Repeat::Safe).await;
        let order: Order = order.map_err(failure)?;
        if order.tid != tid || order.cid != self.peer.account() {
            return Err(Failure::Mismatch("it tells of another payment".to_owned()));
        }
        Ok(order)
    }

    fn seen(&self, order: &Order) -> Result<Seen, Failure> {
        let state = order.state(self.clock.now());
        let unknown = || Failure::Mismatch(format!("it is in a state {:.40}", order.status));
        let state = state.ok_or_else(unknown)?;
        let captured = matches!(state, State::Captured | State::PartlyCancelled | State::Cancelled);
        let total = order.amount.filter(|_| captured).map_or(0, |it| it.total);
        let action = order.last("PAYMENT").filter(|_| captured);
        let approve_time: Option<DateTime<Utc>> =
            action.and_then(|it| it.approved_at).or(order.approved_at).map(|it| it.0);
        Ok(Seen {
            state,
            payment_id: order.partner_order_id.clone(),
            captured: Money::krw(total),
            cancelled: Money::krw(order.canceled_amount.map_or(0, |it| it.total)),
            approve_time: approve_time.filter(|_| captured),
            reference: action.map(|it| it.aid.clone()),
        })
    }
}

/// KakaoPay counts in won.
const fn won(amount: Money) -> i64 {
    match amount.currency() {
        Currency::Krw => amount.minor(),
    }
}

fn failure(failure: outbound::Failure) -> Failure {
    Failure::of(failure, |answer| {
        let refusal: Refusal = answer.read_loosely();
        (refusal.code(), refusal.error_message)
    })
}

/// What a call that moves money has left behind, if that is anything: who was never asked, or does not know us, has done nothing.
fn doubt(failed: outbound::Failure) -> Result<Doubt, Failure> {
    match failed {
        outbound::Failure::Unknown(why) => Ok(Doubt::Unknown(why)),
        // Whatever stands before it may say so after it has worked.
        outbound::Failure::Unavailable(Absence::TurnedAway) => {
            Ok(Doubt::Unknown("it turned the call away".to_owned()))
        }
        outbound::Failure::Unavailable(_) => Err(failure(failed)),
        outbound::Failure::Refused(ref answer) => {
            let refusal: Refusal = answer.read_loosely();
            let stranger =
                matches!(answer.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
            if stranger {
                Err(failure(failed))
            } else if refusal.is_doubtful() {
                Ok(Doubt::Unknown(refusal.code()))
            } else {
                Ok(Doubt::Refused(failure(failed)))
            }
        }
    }
}

impl Doubt {
    /// The look-up failed, too.
    fn unsettled(self) -> Failure {
        match self {
            Self::Unknown(why) => Failure::Unknown(why),
            Self::Refused(it) => {
                Failure::Unknown(format!("{}, and it cannot be looked up", it.name()))
            }
        }
    }

    /// The look-up says that it was not done, or not yet.
    fn undone(self) -> Failure {
        match self {
            Self::Unknown(why) => Failure::Unknown(why),
            Self::Refused(it) => it,
        }
    }

    /// The look-up says that it never will be.
    fn refused(self, status: &str) -> Failure {
        match self {
            Self::Refused(it) => it,
            Self::Unknown(_) => {
                Failure::Refused { code: status.to_owned(), message: String::new() }
            }
        }
    }
}
