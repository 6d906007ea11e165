//! What the sandbox provider allows.

use chrono::{DateTime, TimeDelta, Utc};
use url::Url;

use super::model::{
    Amount, ApproveRequest, Cancel, CancelRequest, Choice, Payment, ReadyRequest, Refused, State,
};
use crate::base::money::Currency;

/// How long the buyer has to agree, and the shop to capture.
pub(super) const TTL: TimeDelta = TimeDelta::minutes(15);
/// The longest names and addresses.
const TEXT_CHARS_MAX: usize = 100;
const URL_CHARS_MAX: usize = 2_000;

/// What becomes of something that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<T> {
    /// It is done now.
    Do(T),
    /// It was done before.
    Stand,
}

/// What the buyer's choice changes, and where they go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) change: Step<Change>,
    pub(super) to: Url,
}

/// What is noted of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The buyer has agreed.
    Agree,
    /// They have not, for this reason.
    Fail(&'static str),
}

/// How far a payment has come at `now`.
pub(super) fn state(payment: &Payment, now: DateTime<Utc>) -> State {
    match payment {
        Payment { captured_at: Some(_), cancelled_minor: 0, .. } => State::Captured,
        Payment { captured_at: Some(_), cancelled_minor, amount_minor, .. } => {
            if cancelled_minor < amount_minor { State::PartlyCancelled } else { State::Cancelled }
        }
        Payment { failure: Some(_), .. } => State::Failed,
        Payment { expires_at, .. } if *expires_at <= now => State::Expired,
        Payment { token: Some(_), .. } => State::Approvable,
        Payment { token: None, .. } => State::Ready,
    }
}

/// The payment that the shop asks for, under `id`.
pub(super) fn prepare(
    request: ReadyRequest,
    id: String,
    now: DateTime<Utc>,
) -> Result<Payment, Refused> {
    let invalid = |message| Refused::new(400, "INVALID", message);
    let texts = [&request.payment_id, &request.buyer_ref, &request.item_name];
    let in_bounds = |it: &&String| (1..=TEXT_CHARS_MAX).contains(&it.chars().count());
    if !texts.iter().all(in_bounds) {
        return Err(invalid("ids and names must have 1 to 100 characters"));
    }
    if request.quantity < 1 || request.amount.amount_minor < 1 {
        return Err(invalid("the quantity and the amount must be at least 1"));
    }
    if Currency::from_code(&request.amount.currency_code).is_none() {
        return Err(invalid("the currency is not one that is taken"));
    }
    let urls = [&request.approve_url, &request.cancel_url, &request.fail_url];
    if !urls.into_iter().chain(&request.callback_url).all(|it| is_address(it)) {
        return Err(invalid("the addresses must be of pages or apps"));
    }
    Ok(Payment {
        id,
        payment_id: request.payment_id,
        buyer_ref: request.buyer_ref,
        item_name: request.item_name,
        quantity: request.quantity,
        currency: request.amount.currency_code,
        amount_minor: request.amount.amount_minor,
        cancelled_minor: 0,
        approve_url: request.approve_url,
        cancel_url: request.cancel_url,
        fail_url: request.fail_url,
        callback_url: request.callback_url,
        token: None,
        failure: None,
        captured_at: None,
        expires_at: now + TTL,
        created_at: now,
        updated_at: now,
    })
}

/// Of a page, or of an app, whose scheme is a domain name turned round (RFC 8252). So nothing is a script.
fn is_address(text: &str) -> bool {
    let url = Url::parse(text).ok().filter(|_| text.len() <= URL_CHARS_MAX);
    url.is_some_and(|it| matches!(it.scheme(), "http" | "https") || it.scheme().contains('.'))
}

/// Refuses to take one payment for another that the shop calls the same.
pub(super) fn check_same(asked: &Payment, kept: &Payment) -> Result<(), Refused> {
    let same = |it: &Payment| {
        let urls = (it.approve_url.clone(), it.cancel_url.clone(), it.fail_url.clone());
        (it.buyer_ref.clone(), it.amount(it.amount_minor), urls, it.callback_url.clone())
    };
    if same(asked) == same(kept) {
        Ok(())
    } else {
        Err(Refused::new(409, "PAYMENT_ID_TAKEN", "another payment has this payment_id"))
    }
}

/// What the buyer's choice does. Who has agreed before goes on again; who is too late is told so by the shop.
pub(super) fn choose(
    payment: &Payment,
    choice: Choice,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Chosen, Refused> {
    let page = |text: &str| {
        Url::parse(text).map_err(|_why| Refused::new(500, "BROKEN", "there is no way back"))
    };
    let agreed = |token: &str| {
        let mut to = page(&payment.approve_url)?;
        to.query_pairs_mut().append_pair("token", token);
        Ok::<_, Refused>(to)
    };
    let chosen = |change, to| Ok(Chosen { change, to });
    match (state(payment, now), choice, &payment.token) {
        (State::Ready, Choice::Approve, _) => chosen(Step::Do(Change::Agree), agreed(token)?),
        (State::Approvable | State::Captured, Choice::Approve, Some(token)) => {
            chosen(Step::Stand, agreed(token)?)
        }
        (State::Ready | State::Approvable, Choice::Decline, _) => {
            chosen(Step::Do(Change::Fail("DECLINED")), page(&payment.fail_url)?)
        }
        (State::Ready | State::Approvable, Choice::Leave, _) => {
            chosen(Step::Do(Change::Fail("LEFT")), page(&payment.cancel_url)?)
        }
        (State::Failed | State::Expired, _, _) => chosen(Step::Stand, page(&payment.fail_url)?),
        (_, _, _) => Err(Refused::new(409, "PAID", "it is paid")),
    }
}

/// Whether the payment may be captured.
pub(super) fn approve(
    payment: &Payment,
    request: &ApproveRequest,
    now: DateTime<Utc>,
) -> Result<Step<()>, Refused> {
    let differs = |code, message| Err(Refused::new(409, code, message));
    if request.payment_id != payment.payment_id || request.buyer_ref != payment.buyer_ref {
        return differs("PAYMENT_DIFFERS", "it was prepared for another payment or buyer");
    }
    if request.amount != payment.amount(payment.amount_minor) {
        return differs("AMOUNT_DIFFERS", "it was prepared with another amount");
    }
    match state(payment, now) {
        State::Ready => return differs("NOT_AGREED", "the buyer has not agreed"),
        State::Expired => return differs("EXPIRED", "the buyer has taken too long"),
        State::Failed => {
            let code = payment.failure.clone().unwrap_or_default();
            return Err(Refused::new(409, code, "it has failed"));
        }
        State::Approvable | State::Captured | State::PartlyCancelled | State::Cancelled => {}
    }
    if payment.token.as_ref() != Some(&request.token) {
        return Err(Refused::new(403, "TOKEN_WRONG", "the token is of no buyer of this"));
    }
    Ok(if payment.captured_at.is_some() { Step::Stand } else { Step::Do(()) })
}

/// What is given back, unless it was before.
pub(super) fn cancel(
    payment: &Payment,
    earlier: Option<&Cancel>,
    request: &CancelRequest,
    now: DateTime<Utc>,
) -> Result<Step<Cancel>, Refused> {
    let differs = |code, message| Err(Refused::new(409, code, message));
    let amount_minor = request.amount.amount_minor;
    let in_currency = |it: &Amount| it.currency_code == payment.currency;
    if !in_currency(&request.amount) || !in_currency(&request.remaining) || amount_minor < 1 {
        return Err(Refused::new(400, "INVALID", "amounts are in its currency and at least 1"));
    }
    match earlier {
        Some(earlier) if earlier.amount_minor == amount_minor => return Ok(Step::Stand),
        Some(_) => return differs("CANCEL_ID_TAKEN", "another cancel has this cancel_id"),
        None => {}
    }
    if payment.captured_at.is_none() {
        return differs("NOT_CAPTURED", "nothing was captured");
    }
    let remaining = payment.amount_minor.saturating_sub(payment.cancelled_minor);
    if request.remaining.amount_minor != remaining {
        return differs("REMAINING_DIFFERS", "another amount remains");
    }
    if remaining < amount_minor {
        return differs("MORE_THAN_REMAINS", "more is to be given back than remains");
    }
    Ok(Step::Do(Cancel {
        sandbox_payment_id: payment.id.clone(),
        id: request.cancel_id.clone(),
        amount_minor,
        remaining_minor: remaining.saturating_sub(amount_minor),
        created_at: now,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_790_000_000, 0).unwrap()
    }

    fn won(amount_minor: i64) -> Amount {
        Amount { currency_code: "KRW".into(), amount_minor }
    }

    fn request() -> ReadyRequest {
        ReadyRequest {
            payment_id: "p1".into(),
            buyer_ref: "u1".into(),
            item_name: "달항아리".into(),
            quantity: 1,
            amount: won(9_900),
            approve_url: "https://shop.example/paid?order=1".into(),
            cancel_url: "https://shop.example/left".into(),
            fail_url: "kr.jangteo.app:/failed".into(),
            callback_url: None,
        }
    }

    fn ready() -> Payment {
        prepare(request(), "S1".into(), noon()).unwrap()
    }

    fn approvable() -> Payment {
        Payment { token: Some("t1".into()), ..ready() }
    }

    fn captured(cancelled_minor: i64) -> Payment {
        Payment { captured_at: Some(noon()), cancelled_minor, ..approvable() }
    }

    fn approval() -> ApproveRequest {
        ApproveRequest {
            provider_id: "S1".into(),
            payment_id: "p1".into(),
            buyer_ref: "u1".into(),
            token: "t1".into(),
            amount: won(9_900),
        }
    }

    fn code<T>(result: Result<T, Refused>) -> String {
        result.err().map_or("done".into(), |it| it.code)
    }

    #[test]
    fn a_payment_comes_through_its_states() {
        let failed = Payment { failure: Some("LEFT".into()), ..approvable() };
        let cases = [
            (ready(), State::Ready),
            (approvable(), State::Approvable),
            (captured(0), State::Captured),
            (captured(9_899), State::PartlyCancelled),
            (captured(9_900), State::Cancelled),
            (failed, State::Failed),
        ];
        for (payment, expected) in cases {
            assert_eq!(state(&payment, noon()), expected);
        }
        let late = noon() + TTL;
        assert_eq!(state(&approvable(), late - TimeDelta::seconds(1)), State::Approvable);
        assert_eq!(state(&approvable(), late), State::Expired);
        assert_eq!(state(&captured(0), late), State::Captured);
    }

    #[test]
    fn what_makes_no_payment_is_refused() {
        let refused = |change: fn(&mut ReadyRequest)| {
            let mut request = request();
            change(&mut request);
            code(prepare(request, "S1".into(), noon()))
        };
        assert_eq!(refused(|_| {}), "done");
        let wrong: [fn(&mut ReadyRequest); 6] = [
            |it| it.payment_id.clear(),
            |it| it.item_name = "가".repeat(101),
            |it| it.quantity = 0,
            |it| it.amount.amount_minor = 0,
            |it| it.amount.currency_code = "USD".into(),
            |it| it.fail_url = "javascript:alert(1)".into(),
        ];
        for change in wrong {
            assert_eq!(refused(change), "INVALID");
        }
        let other = Payment { amount_minor: 1, ..ready() };
        assert_eq!(code(check_same(&ready(), &other)), "PAYMENT_ID_TAKEN");
        assert!(check_same(&ready(), &approvable()).is_ok());
    }

    #[test]
    fn the_buyer_goes_where_their_choice_leads() {
        let to = |payment: &Payment, choice, now| {
            let chosen = choose(payment, choice, "t1", now).unwrap();
            (chosen.change, chosen.to.to_string())
        };
        let paid = "https://shop.example/paid?order=1&token=t1".to_owned();
        let failed = "kr.jangteo.app:/failed".to_owned();
        let left = "https://shop.example/left".to_owned();
        let late = noon() + TTL;

        assert_eq!(to(&ready(), Choice::Approve, noon()), (Step::Do(Change::Agree), paid.clone()));
        assert_eq!(to(&approvable(), Choice::Approve, noon()), (Step::Stand, paid));
        let declined = Step::Do(Change::Fail("DECLINED"));
        assert_eq!(to(&ready(), Choice::Decline, noon()), (declined, failed.clone()));
        assert_eq!(
            to(&approvable(), Choice::Leave, noon()),
            (Step::Do(Change::Fail("LEFT")), left)
        );
        assert_eq!(to(&ready(), Choice::Approve, late), (Step::Stand, failed));
        assert_eq!(code(choose(&captured(0), Choice::Leave, "t2", noon())), "PAID");
    }

    #[test]
    fn only_what_was_agreed_to_is_captured_and_once() {
        let approved = |payment: &Payment, request: &ApproveRequest, now| {
            approve(payment, request, now).map_or_else(|it| it.code, |it| format!("{it:?}"))
        };
        assert_eq!(approved(&approvable(), &approval(), noon()), "Do(())");
        assert_eq!(approved(&captured(0), &approval(), noon() + TTL), "Stand");
        assert_eq!(approved(&captured(9_900), &approval(), noon()), "Stand");
        assert_eq!(approved(&ready(), &approval(), noon()), "NOT_AGREED");
        assert_eq!(approved(&approvable(), &approval(), noon() + TTL), "EXPIRED");
        let left = Payment { failure: Some("LEFT".into()), ..approvable() };
        assert_eq!(approved(&left, &approval(), noon()), "LEFT");

        let other = |change: fn(&mut ApproveRequest)| {
            let mut request = approval();
            change(&mut request);
            (approved(&approvable(), &request, noon()), approved(&captured(0), &request, noon()))
        };
        let both = |code: &str| (code.to_owned(), code.to_owned());
        assert_eq!(other(|it| it.token = "t2".into()), both("TOKEN_WRONG"));
        assert_eq!(other(|it| it.amount.amount_minor = 1), both("AMOUNT_DIFFERS"));
        assert_eq!(other(|it| it.amount.currency_code = "JPY".into()), both("AMOUNT_DIFFERS"));
        assert_eq!(other(|it| it.buyer_ref = "u2".into()), both("PAYMENT_DIFFERS"));
    }

    #[test]
    fn no_more_is_given_back_than_was_captured() {
        let given_back = |payment: &Payment, earlier: Option<&Cancel>, amount, remaining| {
            let request = CancelRequest {
                provider_id: "S1".into(),
                cancel_id: "c1".into(),
                amount: won(amount),
                remaining: won(remaining),
            };
            match cancel(payment, earlier, &request, noon()) {
                Ok(Step::Do(done)) => format!("{} left", done.remaining_minor),
                Ok(Step::Stand) => "stands".to_owned(),
                Err(refused) => refused.code,
            }
        };
        assert_eq!(given_back(&captured(0), None, 9_900, 9_900), "0 left");
        assert_eq!(given_back(&captured(0), None, 900, 9_900), "9000 left");
        assert_eq!(given_back(&captured(900), None, 9_001, 9_000), "MORE_THAN_REMAINS");
        assert_eq!(given_back(&captured(900), None, 900, 9_900), "REMAINING_DIFFERS");
        assert_eq!(given_back(&approvable(), None, 900, 9_900), "NOT_CAPTURED");
        assert_eq!(given_back(&captured(0), None, 0, 9_900), "INVALID");

        let earlier = Cancel {
            sandbox_payment_id: "S1".into(),
            id: "c1".into(),
            amount_minor: 900,
            remaining_minor: 9_000,
            created_at: noon(),
        };
        assert_eq!(given_back(&captured(900), Some(&earlier), 900, 9_900), "stands");
        assert_eq!(given_back(&captured(900), Some(&earlier), 901, 9_000), "CANCEL_ID_TAKEN");
    }
}
