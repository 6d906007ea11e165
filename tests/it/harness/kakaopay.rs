use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use jangteo_server::payment::provider::{KakaoPaySettings, Settings};
use jangteo_server::platform::outbound::{Limits, Tolerance};
use serde_json::{Value, json};

use super::{Asked, Reply, StandIn};

pub const CID: &str = "TC0ONETIME";
const SECRET_KEY: &str = "DEV7F2C1B0A9E8D7C6B5A4";

/// KakaoPay's single payments as its documents describe them: what they take, what they answer, and how they refuse.
pub struct KakaoPay {
    server: StandIn,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    payments: BTreeMap<String, Payment>,
    /// What is answered at a path instead of the usual.
    instead: BTreeMap<String, (Done, Reply)>,
    asked: Vec<Asked>,
}

/// Whether what is asked for is done where something else is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Done {
    Yes,
    No,
}

struct Payment {
    request: Value,
    status: &'static str,
    pg_token: String,
    created_at: String,
    actions: Vec<Value>,
    canceled: i64,
}

impl KakaoPay {
    pub async fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let kept = Arc::clone(&state);
        let server = StandIn::start(move |asked| kept.lock().unwrap().answer(asked)).await;
        Self { server, state }
    }

    /// What a server is set up with to take payments by it. It is not waited for long, and never left alone.
    pub fn settings(&self) -> Settings {
        self.settings_with(SECRET_KEY)
    }

    pub fn settings_with(&self, secret_key: &str) -> Settings {
        let tolerance = Tolerance { calls_min: 1_000, ..Tolerance::default() };
        let limits = Limits { patience: Duration::from_secs(2), tolerance, ..Limits::default() };
        let kakaopay = KakaoPaySettings {
            url: self.server.url.clone(),
            cid: CID.into(),
            secret_key: secret_key.into(),
        };
        Settings { kakaopay: Some(kakaopay), limits, ..Settings::default() }
    }

    /// The buyer agrees, and comes back with this token.
    pub fn agree(&self, tid: &str) -> String {
        let mut state = self.state.lock().unwrap();
        let payment = state.payments.get_mut(tid).unwrap();
        payment.status = "AUTH_PASSWORD";
        payment.pg_token.clone()
    }

    /// The payment is in this state from now on.
    pub fn set_status(&self, tid: &str, status: &'static str) {
        self.state.lock().unwrap().payments.get_mut(tid).unwrap().status = status;
    }

    /// From now on it does nothing at this path, and answers so.
    pub fn answer_instead(&self, path: &str, reply: Reply) {
        self.state.lock().unwrap().instead.insert(path.to_owned(), (Done::No, reply));
    }

    /// From now on it does what it is asked at this path, and answers so.
    pub fn answer_after(&self, path: &str, reply: Reply) {
        self.state.lock().unwrap().instead.insert(path.to_owned(), (Done::Yes, reply));
    }

    /// It answers as usual again.
    pub fn recover(&self) {
        self.state.lock().unwrap().instead.clear();
    }

    /// What it was asked at this path.
    pub fn asked(&self, path: &str) -> Vec<Value> {
        let state = self.state.lock().unwrap();
        let asked = state.asked.iter().filter(|it| it.path == path);
        asked.map(|it| serde_json::from_slice(&it.body).unwrap()).collect()
    }

    /// What was done to a payment: `PAYMENT`, `CANCEL`, …
    pub fn done(&self, tid: &str) -> Vec<String> {
        let state = self.state.lock().unwrap();
        let actions = state.payments[tid].actions.iter();
        actions.map(|it| it["payment_action_type"].as_str().unwrap().to_owned()).collect()
    }
}

impl State {
    fn answer(&mut self, asked: &Asked) -> Reply {
        self.asked.push(asked.clone());
        match self.instead.get(&asked.path).cloned() {
            Some((Done::No, reply)) => reply,
            Some((Done::Yes, reply)) => {
                let done = self.usual(asked);
                assert_eq!(done.status, 200, "{}", done.body);
                // One without words of its own cuts or delays the usual ones.
                if reply.body.is_empty() {
                    Reply { status: 200, body: done.body, ..reply }
                } else {
                    reply
                }
            }
            None => self.usual(asked),
        }
    }

    fn usual(&mut self, asked: &Asked) -> Reply {
        if asked.authorization != format!("SECRET_KEY {SECRET_KEY}") {
            return refuse(401, -401, "this access token does not exist");
        }
        assert_eq!(asked.headers["content-type"], "application/json");
        let request: Value = serde_json::from_slice(&asked.body).unwrap();
        assert_eq!(request["cid"], CID);
        match asked.path.as_str() {
            "/online/v1/payment/ready" => self.ready(request),
            "/online/v1/payment/approve" => self.on(&request, Payment::approve),
            "/online/v1/payment/cancel" => self.on(&request, Payment::cancel),
            "/online/v1/payment/order" => self.on(&request, |payment, request| {
                Reply::json(200, &payment.order(request["tid"].as_str().unwrap()))
            }),
            path => panic!("nobody asks KakaoPay for {path}"),
        }
    }

    fn ready(&mut self, request: Value) -> Reply {
        let text = |name: &str| request[name].as_str().unwrap_or_default().chars().count();
        for (name, longest) in
            [("partner_order_id", 100), ("partner_user_id", 100), ("item_name", 100)]
        {
            if !(1..=longest).contains(&text(name)) {
                return refuse(400, -721, name);
            }
        }
        for name in ["approval_url", "cancel_url", "fail_url"] {
            if !(1..=255).contains(&text(name)) {
                return refuse(400, -721, name);
            }
        }
        assert!(request["tax_free_amount"].is_i64() && request["quantity"].is_i64());
        let tid = format!("T{}", uuid::Uuid::new_v4().simple());
        let page = format!("https://online-payment.kakaopay.com/mockup/v1/{tid}");
        let body = json!({
            "tid": tid, "tms_result": false, "created_at": seoul(),
            "next_redirect_pc_url": format!("{page}/info"),
            "next_redirect_mobile_url": format!("{page}/mInfo"),
            "next_redirect_app_url": format!("{page}/aInfo"),
            "android_app_scheme": "kakaotalk://kakaopay/pg", "ios_app_scheme": "kakaotalk://kakaopay/pg",
        });
        let payment = Payment {
            request,
            status: "READY",
            pg_token: uuid::Uuid::new_v4().simple().to_string(),
            created_at: seoul(),
            actions: Vec::new(),
            canceled: 0,
        };
        self.payments.insert(tid, payment);
        Reply::json(200, &body)
    }

    fn on(&mut self, request: &Value, act: impl Fn(&mut Payment, &Value) -> Reply) -> Reply {
        match self.payments.get_mut(request["tid"].as_str().unwrap()) {
            Some(payment) => act(payment, request),
            None => refuse(400, -710, "invalid tid"),
        }
    }
}

impl Payment {
    fn total(&self) -> i64 {
        self.request["total_amount"].as_i64().unwrap()
    }

    fn approve(&mut self, request: &Value) -> Reply {
        for name in ["partner_order_id", "partner_user_id", "total_amount"] {
            if request[name] != self.request[name] {
                return refuse(400, -722, name);
            }
        }
        if self.status == "SUCCESS_PAYMENT" {
            return refuse(400, -702, "payment is already done!");
        }
        if self.status != "AUTH_PASSWORD" || request["pg_token"] != self.pg_token {
            return refuse(400, -780, "approval failure!");
        }
        self.status = "SUCCESS_PAYMENT";
        let aid = self.act("PAYMENT", self.total());
        let mut body = self.order(request["tid"].as_str().unwrap());
        body["aid"] = aid.into();
        Reply::json(200, &body)
    }

    fn cancel(&mut self, request: &Value) -> Reply {
        let amount = request["cancel_amount"].as_i64().unwrap();
        assert_eq!(request["cancel_tax_free_amount"], 0);
        let available = self.total() - self.canceled;
        if !matches!(self.status, "SUCCESS_PAYMENT" | "PART_CANCEL_PAYMENT") {
            return refuse(400, -780, "cancel failure!");
        }
        if request["cancel_available_amount"] != available || available < amount {
            return refuse(400, -723, "invalid cancel amount");
        }
        self.canceled += amount;
        let all = self.canceled == self.total();
        self.status = if all { "CANCEL_PAYMENT" } else { "PART_CANCEL_PAYMENT" };
        let aid = self.act("CANCEL", amount);
        let mut body = self.order(request["tid"].as_str().unwrap());
        body["aid"] = aid.into();
        body["approved_cancel_amount"] = self.amount(amount);
        body["canceled_at"] = seoul().into();
        Reply::json(200, &body)
    }

    fn act(&mut self, action_type: &str, amount: i64) -> String {
        let aid = format!("A{}", uuid::Uuid::new_v4().simple());
        self.actions.push(json!({
            "aid": aid, "approved_at": seoul(), "amount": amount, "point_amount": 0,
            "discount_amount": 0, "payment_action_type": action_type, "payload": "",
        }));
        aid
    }

    fn amount(&self, total: i64) -> Value {
        json!({ "total": total, "tax_free": 0, "vat": total / 11, "point": 0, "discount": 0, "green_deposit": 0 })
    }

    fn order(&self, tid: &str) -> Value {
        let mut body = json!({
            "tid": tid, "cid": CID, "status": self.status, "payment_method_type": "MONEY",
            "partner_order_id": self.request["partner_order_id"],
            "partner_user_id": self.request["partner_user_id"],
            "item_name": self.request["item_name"], "quantity": self.request["quantity"],
            "amount": self.amount(self.total()), "canceled_amount": self.amount(self.canceled),
            "cancel_available_amount": self.amount(self.total() - self.canceled),
            "created_at": self.created_at, "payment_action_details": self.actions,
        });
        if let Some(first) = self.actions.first() {
            body["approved_at"] = first["approved_at"].clone();
        }
        body
    }
}

fn refuse(status: u16, code: i64, message: &str) -> Reply {
    Reply::json(status, &json!({ "error_code": code, "error_message": message }))
}

/// The time in Seoul, as KakaoPay writes it.
fn seoul() -> String {
    let now = DateTime::<Utc>::from(SystemTime::now()) + TimeDelta::hours(9);
    now.format("%Y-%m-%dT%H:%M:%S").to_string()
}
