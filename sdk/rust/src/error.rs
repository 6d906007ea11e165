use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use prost::{Message, Name};
use tonic::{Code, Status};

use crate::errors::v1::ErrorReason;
use crate::google::rpc;

/// Whose reasons count.
pub(crate) const DOMAIN: &str = "jangteo";

/// Why a call was refused or failed, read from its status.
#[derive(Clone, Debug)]
pub struct Error {
    /// The gRPC code.
    pub code: Code,
    /// The reason from the contract's registry; `None` for what did not come from the server, and for reasons
    /// that are newer than this client.
    pub reason: Option<ErrorReason>,
    /// The facts that the reason promises, and `code` and `request_id`.
    pub facts: BTreeMap<String, String>,
    /// The fields of the request that are wrong.
    pub violations: Vec<Violation>,
    /// When to repeat the call, where the server says so.
    pub retry_after: Option<Duration>,
    /// The message for people, in the language of the call.
    pub message: String,
    details: Vec<prost_types::Any>,
}

/// A field of the request that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Its path: `lines[1].quantity`.
    pub field: String,
    /// What is wrong with it.
    pub problem: String,
}

impl Error {
    /// The name that the server gave the call, to look for in its log.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.facts.get("request_id").map(String::as_str)
    }

    /// The message of type `M` in the details, such as the new `Quote` of `PRICE_CHANGED`.
    #[must_use]
    pub fn detail<M: Message + Name + Default>(&self) -> Option<M> {
        let name = M::full_name();
        let of_type = |it: &&prost_types::Any| it.type_url.rsplit('/').next() == Some(&name);
        M::decode(&*self.details.iter().find(of_type)?.value).ok()
    }

    pub(crate) fn local(message: impl Into<String>) -> Self {
        Status::unknown(message).into()
    }
}

impl From<Status> for Error {
    fn from(status: Status) -> Self {
        let details = rpc::Status::decode(status.details()).unwrap_or_default().details;
        let mut error = Self {
            code: status.code(),
            reason: None,
            facts: BTreeMap::new(),
            violations: Vec::new(),
            retry_after: None,
            message: status.message().to_owned(),
            details,
        };
        if let Some(info) = error.known::<rpc::ErrorInfo>("ErrorInfo") {
            let name = format!("ERROR_REASON_{}", info.reason);
            error.reason = ErrorReason::from_str_name(&name).filter(|_| info.domain == DOMAIN);
            error.facts = info.metadata.into_iter().collect();
        }
        if let Some(bad) = error.known::<rpc::BadRequest>("BadRequest") {
            let violations = bad.field_violations.into_iter();
            let read = |it: rpc::bad_request::FieldViolation| Violation {
                field: it.field,
                problem: it.description,
            };
            error.violations = violations.map(read).collect();
        }
        if let Some(retry) = error.known::<rpc::RetryInfo>("RetryInfo") {
            error.retry_after = retry.retry_delay.and_then(|it| it.try_into().ok());
        }
        if let Some(told) = error.known::<rpc::LocalizedMessage>("LocalizedMessage") {
            error.message = told.message;
        }
        error
    }
}

impl Error {
    fn known<M: Message + Default>(&self, name: &str) -> Option<M> {
        let url = format!("type.googleapis.com/google.rpc.{name}");
        M::decode(&*self.details.iter().find(|it| it.type_url == url)?.value).ok()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
