//! Plumbing: everything that touches the outside and knows nothing of commerce.

pub mod admin;
pub mod buckets;
pub mod call;
pub mod connections;
pub mod consumers;
pub mod contract;
pub mod contract_rules;
pub mod db;
pub mod docs;
pub mod embedded;
pub mod feed;
pub mod group_commit;
pub mod grpc;
pub mod idempotency;
pub mod jobs;
pub mod keys;
pub mod layers;
pub mod lookup;
pub mod migrate;
pub mod outbox;
pub mod page_token;
pub mod passwords;
pub mod policy;
pub mod proxies;
pub mod revocations;
#[expect(missing_docs, reason = "generated: the tables' comments say what there is to say")]
pub mod schema;
pub mod telemetry;
pub mod tls;
pub mod token;
pub mod turns;
pub mod volatile;
pub mod wire;
