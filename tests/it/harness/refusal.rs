use std::collections::BTreeMap;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::StatusExt;

/// What a status says to a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    pub reason: String,
    pub facts: BTreeMap<String, String>,
    pub fields: Vec<String>,
    pub retries: bool,
    pub retry_after: Option<Duration>,
    pub replayed: bool,
}

/// Reads `status`, which must have all the details that the contract promises.
pub fn refusal(status: &Status) -> Refusal {
    let info =
        status.get_details_error_info().unwrap_or_else(|| panic!("no ErrorInfo: {status:?}"));
    assert_eq!(info.domain, "jangteo");
    assert!(info.metadata.contains_key("code") && info.metadata.contains_key("request_id"));
    let localized = status.get_details_localized_message().expect("a message for people");
    assert!(!localized.message.is_empty());
    let fields = status.get_details_bad_request().map(|it| it.field_violations).unwrap_or_default();
    Refusal {
        code: status.code(),
        reason: info.reason,
        facts: info.metadata.into_iter().collect(),
        fields: fields.into_iter().map(|it| it.field).collect(),
        retries: status.get_details_retry_info().is_some(),
        retry_after: status.get_details_retry_info().and_then(|it| it.retry_delay),
        replayed: status.metadata().contains_key("idempotent-replayed"),
    }
}

impl Refusal {
    pub fn fact(&self, key: &str) -> &str {
        self.facts.get(key).unwrap_or_else(|| panic!("no fact {key}: {self:?}"))
    }
}
