//! Scripts: what the sandbox provider is to do wrong, so that tests see how it is borne.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::model::Refused;
use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// The longest that an answer, and a callback, is delayed.
const ANSWER_DELAY_MAX: Duration = Duration::from_secs(60);
const CALLBACK_DELAY_MAX: Duration = Duration::from_secs(24 * 60 * 60);
/// The most times that something goes wrong by one script.
const COUNT_MAX: i32 = 1_000;

/// What is to go wrong: `{"call": "APPROVE", "action": "FAIL_AFTER"}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Script {
    /// With which call.
    pub(super) call: Call,
    /// About which payment, as the shop calls it; the next ones about any, if it is left out.
    pub(super) payment_id: Option<String>,
    /// How often; once, if it is left out.
    #[serde(default = "once")]
    pub(super) count: i32,
    #[serde(flatten)]
    pub(super) action: Action,
}

/// What the shop asks for; and what it is told without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Call {
    Ready,
    Approve,
    Cancel,
    Lookup,
    Callback,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Action {
    /// It takes so long.
    Delay {
        /// In milliseconds.
        delay_ms: u64,
    },
    /// It is done, and never answered.
    HangAfter,
    /// It is not done, and answered with HTTP 500.
    FailBefore,
    /// It is done, and answered with HTTP 500.
    FailAfter,
    /// It is declined; a payment that was to be captured never will be.
    Decline {
        /// Why.
        code: String,
    },
    /// It is done, and the answer tells one won more.
    WrongAmount,
    /// A callback comes twice.
    Duplicate,
    /// A callback never comes.
    Drop,
}

const fn once() -> i32 {
    1
}

impl Call {
    /// As rows say it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Ready => "READY",
            Self::Approve => "APPROVE",
            Self::Cancel => "CANCEL",
            Self::Lookup => "LOOKUP",
            Self::Callback => "CALLBACK",
        }
    }
}

impl Script {
    /// Refuses what cannot go wrong with such a call.
    fn check(&self) -> Result<(), Refused> {
        let delay_max = match self.call {
            Call::Callback => CALLBACK_DELAY_MAX,
            Call::Ready | Call::Approve | Call::Cancel | Call::Lookup => ANSWER_DELAY_MAX,
        };
        let fits = match (&self.action, self.call) {
            (Action::Delay { delay_ms }, _) => Duration::from_millis(*delay_ms) <= delay_max,
            (Action::Duplicate | Action::Drop, call) => call == Call::Callback,
            (Action::Decline { code }, call) => {
                !code.is_empty() && matches!(call, Call::Ready | Call::Approve | Call::Cancel)
            }
            (Action::WrongAmount, call) => {
                matches!(call, Call::Approve | Call::Cancel | Call::Lookup)
            }
            (Action::HangAfter | Action::FailBefore | Action::FailAfter, call) => {
                call != Call::Callback
            }
        };
        if fits && (1..=COUNT_MAX).contains(&self.count) {
            Ok(())
        } else {
            Err(Refused::new(400, "INVALID", "that cannot go wrong with this call, or so often"))
        }
    }
}

/// Has something go wrong.
pub(super) async fn add(app: &App, script: &Script) -> Result<(), Refused> {
    script.check()?;
    let now = app.clock.now();
    let add = async |tx: &mut Tx| store::insert_script(tx, script, now).await;
    Ok(app.db.transaction("sandbox.add_script", add).await?)
}

/// What is to go wrong with this call about `payment`. It has gone wrong then, whatever comes after.
pub(super) async fn take(app: &App, call: Call, payment: &str) -> Result<Option<Action>> {
    let take = async |tx: &mut Tx| store::take_script(tx, call, payment).await;
    app.db.transaction("sandbox.take_script", take).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Script, String> {
        let script: Script = serde_json::from_str(json).map_err(|error| error.to_string())?;
        script.check().map_err(|refused| refused.code)?;
        Ok(script)
    }

    #[test]
    fn scripts_are_read() {
        let script = read(r#"{"call":"APPROVE","action":"FAIL_AFTER"}"#).unwrap();
        assert_eq!((script.call, script.count), (Call::Approve, 1));
        assert_eq!(script.action, Action::FailAfter);

        let delayed = r#"{"call":"CALLBACK","payment_id":"p1","count":2,"action":"DELAY","delay_ms":3600000}"#;
        let delayed = read(delayed).unwrap();
        assert_eq!(delayed.action, Action::Delay { delay_ms: 3_600_000 });
        assert_eq!(delayed.payment_id.as_deref(), Some("p1"));
        let kept = serde_json::to_string(&delayed.action).unwrap();
        assert_eq!(serde_json::from_str::<Action>(&kept).unwrap(), delayed.action);
    }

    #[test]
    fn what_cannot_go_wrong_is_refused() {
        for json in [
            r#"{"call":"APPROVE","action":"DUPLICATE"}"#,
            r#"{"call":"CALLBACK","action":"FAIL_AFTER"}"#,
            r#"{"call":"READY","action":"WRONG_AMOUNT"}"#,
            r#"{"call":"LOOKUP","action":"DECLINE","code":"X"}"#,
            r#"{"call":"APPROVE","action":"DECLINE","code":""}"#,
            r#"{"call":"APPROVE","action":"DELAY","delay_ms":60001}"#,
            r#"{"call":"APPROVE","action":"FAIL_AFTER","count":0}"#,
        ] {
            assert_eq!(read(json).unwrap_err(), "INVALID", "{json}");
        }
        for json in
            [r#"{"call":"APPROVE","action":"DECLINE"}"#, r#"{"call":"PAY","action":"DROP"}"#]
        {
            assert!(read(json).is_err(), "{json}");
        }
    }
}
