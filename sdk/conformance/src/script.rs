//! What scenarios look like.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value as Json;

/// A file of scenarios, or of a server's reactions alone.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Script {
    #[serde(default)]
    pub(crate) scenario: Vec<Scenario>,
    #[serde(default)]
    pub(crate) server: Vec<Reaction>,
}

/// What a client is told to do, what the server does about it, and what has to come of it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    /// What is promised.
    pub(crate) name: String,
    /// Plays it once for every reason with this advice, whose name then stands for `{reason}`.
    pub(crate) each_reason: Option<String>,
    /// What the driver is told; see `PROTOCOL.md`.
    pub(crate) steps: Vec<Json>,
    #[serde(default)]
    pub(crate) server: Vec<Reaction>,
    /// What the driver must tell, step by step; more fields than these may be told.
    pub(crate) outcomes: Vec<Json>,
    /// What the server must have seen.
    #[serde(default)]
    pub(crate) calls: Vec<Seen>,
    /// The longest that it may take, with a margin for slow machines.
    pub(crate) within_ms: Option<u64>,
}

/// What the server does about a call.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reaction {
    /// The RPC: `OrderService/PlaceOrder`.
    pub(crate) on: String,
    /// To how many calls; then the next reaction on the same RPC. The last reacts to all that follow.
    #[serde(default = "once")]
    pub(crate) times: u32,
    /// Only to calls that carry this metadata.
    #[serde(default)]
    pub(crate) when: BTreeMap<String, String>,
    /// How long it takes to answer.
    #[serde(default)]
    pub(crate) delay_ms: u64,
    /// Metadata of the answer.
    #[serde(default)]
    pub(crate) metadata: BTreeMap<String, String>,
    /// The message of a unary answer.
    pub(crate) answer: Option<Json>,
    /// Bytes after the message, in hexadecimal: fields that the client does not know.
    #[serde(default)]
    pub(crate) more: String,
    /// The messages of a stream.
    #[serde(default)]
    pub(crate) messages: Vec<Json>,
    /// The pause before each message of a stream.
    #[serde(default)]
    pub(crate) pause_ms: u64,
    /// How it ends, if not well.
    #[serde(default)]
    pub(crate) then: Ending,
}

/// How an answer ends.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Ending {
    /// Well.
    #[default]
    Ok,
    /// With a reason of the registry.
    Refuse(Refusal),
    /// With a gRPC status that has no details.
    Status {
        /// `UNAVAILABLE`.
        code: String,
        /// What is said.
        #[serde(default)]
        message: String,
    },
    /// With an HTTP status and a page, as proxies do.
    Http(u16),
    /// By cutting the connection.
    Cut,
    /// Never.
    Hang,
}

/// A refusal, as the server tells it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refusal {
    /// `INSUFFICIENT_STOCK`; one that nobody knows comes with `FAILED_PRECONDITION`.
    pub(crate) reason: String,
    /// Whose reason it is.
    #[serde(default = "ours")]
    pub(crate) domain: String,
    /// `RetryInfo`.
    pub(crate) retry_after_ms: Option<u64>,
    /// More of `ErrorInfo.metadata`.
    #[serde(default)]
    pub(crate) facts: BTreeMap<String, String>,
    /// `BadRequest`.
    #[serde(default)]
    pub(crate) violations: BTreeMap<String, String>,
    /// `LocalizedMessage`.
    pub(crate) message: Option<String>,
    /// A detail of the contract's own: the name of its type.
    pub(crate) detail: Option<String>,
    /// That detail.
    pub(crate) value: Option<Json>,
}

/// What the server must have seen of an RPC.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seen {
    /// The RPC.
    pub(crate) rpc: String,
    /// How often it was called.
    pub(crate) times: usize,
    /// Metadata that all calls have with the same value.
    #[serde(default)]
    pub(crate) same: Vec<String>,
    /// Metadata that each call has with a value of its own.
    #[serde(default)]
    pub(crate) distinct: Vec<String>,
    /// Metadata that no call has.
    #[serde(default)]
    pub(crate) absent: Vec<String>,
    /// Metadata of each call in order: exactly so, or beginning so with a `*` at the end.
    #[serde(default)]
    pub(crate) metadata: BTreeMap<String, Vec<String>>,
    /// What is in the message of each call, in order.
    #[serde(default)]
    pub(crate) requests: Vec<Json>,
    /// The pause before each call but the first, in milliseconds: at least and at most.
    #[serde(default)]
    pub(crate) pauses_ms: Vec<[u64; 2]>,
    /// What `grpc-timeout` says in each call, in milliseconds: at least and at most.
    #[serde(default)]
    pub(crate) timeouts_ms: Vec<[u64; 2]>,
}

fn ours() -> String {
    "jangteo".to_owned()
}

const fn once() -> u32 {
    1
}

impl Script {
    /// The script in this file.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        toml::from_str(&text).with_context(|| path.display().to_string())
    }
}
