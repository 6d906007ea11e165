//! Refusals on the wire, with the details that the server gives.

use anyhow::{Context, Result};
use jangteo_sdk::google::rpc;
use prost::Message;
use prost_types::Any;
use tonic::{Code, Status};

use crate::contract::Contract;
use crate::script::Refusal;

/// The name that every call has here.
pub(crate) const REQUEST_ID: &str = "scripted-request";

/// The status that tells a refusal.
pub(crate) fn status(contract: &Contract, refusal: &Refusal) -> Result<Status> {
    let known = contract.reasons()?.into_iter().find(|it| it.name == refusal.reason);
    let (code, grpc) = known
        .map_or(("X999".to_owned(), i32::from(Code::FailedPrecondition)), |it| (it.code, it.grpc));
    let ours = [("code".to_owned(), code), ("request_id".to_owned(), REQUEST_ID.to_owned())];
    let info = rpc::ErrorInfo {
        reason: refusal.reason.clone(),
        domain: refusal.domain.clone(),
        metadata: refusal.facts.clone().into_iter().chain(ours).collect(),
    };
    let mut details = vec![any("google.rpc.ErrorInfo", &info)];
    if !refusal.violations.is_empty() {
        let violation =
            |(field, description): (&String, &String)| rpc::bad_request::FieldViolation {
                field: field.clone(),
                description: description.clone(),
                ..Default::default()
            };
        let bad = rpc::BadRequest {
            field_violations: refusal.violations.iter().map(violation).collect(),
        };
        details.push(any("google.rpc.BadRequest", &bad));
    }
    if let Some(after) = refusal.retry_after_ms {
        let retry_delay = std::time::Duration::from_millis(after).try_into().ok();
        details.push(any("google.rpc.RetryInfo", &rpc::RetryInfo { retry_delay }));
    }
    if let Some(message) = &refusal.message {
        let told = rpc::LocalizedMessage { locale: "en".into(), message: message.clone() };
        details.push(any("google.rpc.LocalizedMessage", &told));
    }
    if let (Some(name), Some(value)) = (&refusal.detail, &refusal.value) {
        let message = contract.message(&contract.message_type(name)?, value)?;
        details.push(Any {
            type_url: format!("type.googleapis.com/{name}"),
            value: message.encode_to_vec(),
        });
    }
    let message = format!("refused: {}", refusal.reason);
    let told = rpc::Status { code: grpc, message: message.clone(), details };
    Ok(Status::with_details(Code::from_i32(grpc), message, told.encode_to_vec().into()))
}

/// A status without details.
pub(crate) fn bare(code: &str, message: &str) -> Result<Status> {
    let code = crate::contract::grpc_code(code).with_context(|| format!("no code {code}"))?;
    Ok(Status::new(Code::from_i32(code), message))
}

fn any(name: &str, message: &impl Message) -> Any {
    Any { type_url: format!("type.googleapis.com/{name}"), value: message.encode_to_vec() }
}
