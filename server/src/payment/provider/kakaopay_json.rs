//! What KakaoPay is told and tells: the fields of <https://developers.kakaopay.com/docs/payment/online/single-payment>.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::words::State;

/// How long the buyer has to agree, by KakaoPay's forum; and how much longer until nobody waits any more.
const TTL: TimeDelta = TimeDelta::minutes(15);
const LEEWAY: TimeDelta = TimeDelta::minutes(5);
/// Its times are Seoul's, which is so far ahead and knows no summer time.
const SEOUL: TimeDelta = TimeDelta::hours(9);

#[derive(Serialize)]
pub(super) struct ReadyRequest<'a> {
    pub(super) cid: &'a str,
    pub(super) partner_order_id: String,
    pub(super) partner_user_id: &'a str,
    pub(super) item_name: String,
    pub(super) quantity: i32,
    pub(super) total_amount: i64,
    // `vat_amount` is left out: it is an eleventh of what is taxed then, which is all.
    pub(super) tax_free_amount: i64,
    pub(super) approval_url: &'a str,
    pub(super) cancel_url: &'a str,
    pub(super) fail_url: &'a str,
}

#[derive(Deserialize)]
pub(super) struct ReadyResponse {
    pub(super) tid: String,
    pub(super) next_redirect_pc_url: String,
    pub(super) next_redirect_mobile_url: String,
}

#[derive(Serialize)]
pub(super) struct ApproveRequest<'a> {
    pub(super) cid: &'a str,
    pub(super) tid: &'a str,
    pub(super) partner_order_id: String,
    pub(super) partner_user_id: &'a str,
    pub(super) pg_token: &'a str,
    /// May be left out; with it KakaoPay refuses another amount, too.
    pub(super) total_amount: i64,
}

#[derive(Deserialize)]
pub(super) struct ApproveResponse {
    pub(super) aid: String,
    pub(super) tid: String,
    pub(super) cid: String,
    pub(super) partner_order_id: String,
    pub(super) amount: Amount,
    pub(super) approved_at: SeoulTime,
}

#[derive(Serialize)]
pub(super) struct CancelRequest<'a> {
    pub(super) cid: &'a str,
    pub(super) tid: &'a str,
    pub(super) cancel_amount: i64,
    pub(super) cancel_tax_free_amount: i64,
    /// What can be cancelled before this; KakaoPay refuses the cancel where that is something else.
    pub(super) cancel_available_amount: i64,
}

#[derive(Deserialize)]
pub(super) struct CancelResponse {
    pub(super) tid: String,
    pub(super) approved_cancel_amount: Amount,
    pub(super) cancel_available_amount: Amount,
    pub(super) canceled_at: SeoulTime,
}

#[derive(Serialize)]
pub(super) struct OrderRequest<'a> {
    pub(super) cid: &'a str,
    pub(super) tid: &'a str,
}

/// What KakaoPay knows of a payment.
#[derive(Deserialize)]
pub(super) struct Order {
    pub(super) tid: String,
    pub(super) cid: String,
    pub(super) status: String,
    pub(super) partner_order_id: String,
    pub(super) amount: Option<Amount>,
    pub(super) canceled_amount: Option<Amount>,
    pub(super) cancel_available_amount: Option<Amount>,
    pub(super) created_at: Option<SeoulTime>,
    pub(super) approved_at: Option<SeoulTime>,
    pub(super) canceled_at: Option<SeoulTime>,
    #[serde(default)]
    pub(super) payment_action_details: Option<Vec<Action>>,
}

/// Something that was done to a payment.
#[derive(Deserialize)]
pub(super) struct Action {
    pub(super) aid: String,
    pub(super) payment_action_type: String,
    pub(super) approved_at: Option<SeoulTime>,
}

#[derive(Clone, Copy, Deserialize)]
pub(super) struct Amount {
    pub(super) total: i64,
}

/// Why KakaoPay refuses.
#[derive(Default, Deserialize)]
pub(super) struct Refusal {
    #[serde(default)]
    pub(super) error_code: i64,
    #[serde(default)]
    pub(super) error_message: String,
    #[serde(default)]
    pub(super) extras: Option<Extras>,
}

/// Why the card or the account refuses.
#[derive(Default, Deserialize)]
pub(super) struct Extras {
    #[serde(default)]
    pub(super) method_result_code: String,
}

/// A time as it is written there: `2026-11-22T14:03:59`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct SeoulTime(pub(super) DateTime<Utc>);

impl TryFrom<String> for SeoulTime {
    type Error = chrono::ParseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let local = NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f")?;
        Ok(Self(local.and_utc() - SEOUL))
    }
}

impl Order {
    /// How far the payment has come; `None` if that is nothing that a single payment may be.
    pub(super) fn state(&self, now: DateTime<Utc>) -> Option<State> {
        let open = match self.status.as_str() {
            "READY" | "SEND_TMS" | "OPEN_PAYMENT" | "SELECT_METHOD" | "ARS_WAITING" => State::Ready,
            "AUTH_PASSWORD" => State::Approvable,
            "SUCCESS_PAYMENT" => return Some(State::Captured),
            "PART_CANCEL_PAYMENT" => return Some(State::PartlyCancelled),
            "CANCEL_PAYMENT" => return Some(State::Cancelled),
            "FAIL_AUTH_PASSWORD" | "QUIT_PAYMENT" | "FAIL_PAYMENT" => return Some(State::Failed),
            _ => return None,
        };
        // KakaoPay does not say that it is too late; it refuses then.
        let over = self.created_at.is_some_and(|it| it.0 + TTL + LEEWAY <= now);
        Some(if over { State::Expired } else { open })
    }

    /// What was done last of this type: `PAYMENT` or `CANCEL`.
    pub(super) fn last(&self, action_type: &str) -> Option<&Action> {
        let actions = self.payment_action_details.as_deref().unwrap_or_default();
        actions.iter().rev().find(|it| it.payment_action_type == action_type)
    }
}

impl Refusal {
    /// The code, with that of the card or the account behind it: `-780 USER_LOCKED`.
    pub(super) fn code(&self) -> String {
        let method = self.extras.as_ref().map_or("", |it| it.method_result_code.as_str());
        format!("{} {method:.40}", self.error_code).trim_end().to_owned()
    }

    /// Whether it is no answer to whether the money was moved: that was done already (-702), the same was asked for twice at a time
    /// (-785), or the bank behind has not said.
    pub(super) fn is_doubtful(&self) -> bool {
        let method = self.extras.as_ref().map_or("", |it| it.method_result_code.as_str());
        matches!(self.error_code, -702 | -785)
            || matches!(method, "USER_LOCKED" | "BANK_FIRM_UNKNOWN")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(status: &str) -> Order {
        let json = serde_json::json!({
            "tid": "T1", "cid": "TC0ONETIME", "status": status, "partner_order_id": "p1",
            "partner_user_id": "u1", "payment_method_type": "MONEY", "item_name": "달항아리",
            "quantity": 1, "amount": { "total": 9900, "tax_free": 0, "vat": 900, "point": 0 },
            "canceled_amount": { "total": 0 }, "cancel_available_amount": { "total": 9900 },
            "created_at": "2026-11-22T14:00:00", "approved_at": "2026-11-22T14:03:59",
            "payment_action_details": [
                { "aid": "A1", "payment_action_type": "PAYMENT", "amount": 9900,
                  "approved_at": "2026-11-22T14:03:59" },
            ],
        });
        serde_json::from_value(json).unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn its_times_are_seouls() {
        let time = |text: &str| SeoulTime::try_from(text.to_owned()).map(|it| it.0);

        assert_eq!(time("2026-11-22T14:03:59"), Ok(at("2026-11-22T05:03:59Z")));
        assert_eq!(time("2026-11-22T03:00:00.25"), Ok(at("2026-11-21T18:00:00.25Z")));
        assert!(time("yesterday").is_err());
        assert_eq!(order("READY").last("PAYMENT").unwrap().aid, "A1");
        assert!(order("READY").last("CANCEL").is_none());
    }

    #[test]
    fn each_status_is_a_state() {
        let fresh = at("2026-11-22T05:19:59Z");
        let cases = [
            ("READY", State::Ready),
            ("SEND_TMS", State::Ready),
            ("OPEN_PAYMENT", State::Ready),
            ("SELECT_METHOD", State::Ready),
            ("ARS_WAITING", State::Ready),
            ("AUTH_PASSWORD", State::Approvable),
            ("SUCCESS_PAYMENT", State::Captured),
            ("PART_CANCEL_PAYMENT", State::PartlyCancelled),
            ("CANCEL_PAYMENT", State::Cancelled),
            ("FAIL_AUTH_PASSWORD", State::Failed),
            ("QUIT_PAYMENT", State::Failed),
            ("FAIL_PAYMENT", State::Failed),
        ];
        for (status, state) in cases {
            assert_eq!(order(status).state(fresh), Some(state), "{status}");
        }
        assert_eq!(order("ISSUED_SID").state(fresh), None, "that is of recurring payments");
        // It was created at 14:00 in Seoul, which was 05:00.
        let late = at("2026-11-22T05:20:00Z");
        assert_eq!(order("AUTH_PASSWORD").state(late), Some(State::Expired));
        assert_eq!(order("SUCCESS_PAYMENT").state(late), Some(State::Captured));
    }

    #[test]
    fn refusals_are_read_and_some_of_them_doubted() {
        let read = |json: &str| serde_json::from_str::<Refusal>(json).unwrap();
        let locked = read(
            r#"{"error_code":-780,"error_message":"approval failure!",
                "extras":{"method_result_code":"USER_LOCKED","method_result_message":"진행중인 거래가 있습니다."}}"#,
        );
        assert_eq!((locked.code().as_str(), locked.is_doubtful()), ("-780 USER_LOCKED", true));
        let declined = read(r#"{"error_code":-780,"extras":{"method_result_code":"LIMIT"}}"#);
        assert_eq!((declined.code().as_str(), declined.is_doubtful()), ("-780 LIMIT", false));
        assert!(read(r#"{"error_code":-702}"#).is_doubtful());
        assert_eq!(read("{}").code(), "0");
    }
}
