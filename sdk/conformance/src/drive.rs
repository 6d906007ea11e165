//! The Rust SDK's driver: does what `PROTOCOL.md` says.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use bytes::{Buf, BufMut};
use futures_util::future::join_all;
use futures_util::{Stream, StreamExt};
use jangteo_sdk::account::v1::Tokens;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::order::v1::{ListOrdersRequest, WatchOrderRequest};
use jangteo_sdk::wallet::v1::ListWalletEntriesRequest;
use jangteo_sdk::{Client, Error};
use prost::{Message, Name};
use prost_reflect::{DynamicMessage, MessageDescriptor, MethodDescriptor};
use serde_json::{Value as Json, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, stdin, stdout};
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::metadata::{MetadataKey, MetadataValue};
use tonic::{Request, Status};

use crate::contract::{Contract, grpc_name, json_of};

/// Plays scenarios from stdin until there are no more.
pub(crate) async fn drive() -> Result<()> {
    let contract = Contract::load()?;
    let mut lines = BufReader::new(stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        let scenario: Json = serde_json::from_str(&line)?;
        let address = scenario["address"].as_str().context("no address")?;
        let driver = Driver { contract: contract.clone(), client: Client::new(address)? };
        let mut outcomes = Vec::new();
        for step in scenario["steps"].as_array().context("no steps")? {
            outcomes.push(driver.step(step).await?);
        }
        stdout().write_all(format!("{}\n", json!({ "outcomes": outcomes })).as_bytes()).await?;
    }
    Ok(())
}

struct Driver {
    contract: Contract,
    client: Client,
}

impl Driver {
    async fn step(&self, step: &Json) -> Result<Json> {
        let word = |name: &str| step[name].as_str().unwrap_or_default();
        let outcome = match word("do") {
            "login" => done(self.client.login(word("email"), word("password")).await),
            "logout" if step["everywhere"] == true => done(self.client.logout_everywhere().await),
            "logout" => done(self.client.logout().await),
            "resume" => {
                self.client.resume(self.typed::<Tokens>(&step["tokens"])?);
                done(Ok(()))
            }
            "sleep" => {
                tokio::time::sleep(millis(&step["ms"])).await;
                done(Ok(()))
            }
            "call" => {
                let times = step["times"].as_u64();
                let calls = (0..times.unwrap_or(1)).map(|_| self.call(step));
                let all = join_all(calls).await.into_iter().collect::<Result<Vec<_>>>()?;
                match times {
                    None => all.into_iter().next().unwrap_or_default(),
                    Some(_) => json!({ "all": all }),
                }
            }
            "pages" => self.pages(step).await?,
            "watch" => {
                let request: WatchOrderRequest = self.typed(&step["request"])?;
                self.items(step, self.client.watch(request)).await?
            }
            other => bail!("what is {other}?"),
        };
        Ok(outcome)
    }

    async fn pages(&self, step: &Json) -> Result<Json> {
        let (client, request) = (&self.client, &step["request"]);
        match step["rpc"].as_str().and_then(|it| it.rsplit('/').next()).unwrap_or_default() {
            "ListProducts" => {
                let request: ListProductsRequest = self.typed(request)?;
                self.items(step, client.pages(request)).await
            }
            "ListOrders" => {
                let request: ListOrdersRequest = self.typed(request)?;
                self.items(step, client.pages(request)).await
            }
            "ListWalletEntries" => {
                let request: ListWalletEntriesRequest = self.typed(request)?;
                self.items(step, client.pages(request)).await
            }
            other => bail!("no list {other}"),
        }
    }

    async fn call(&self, step: &Json) -> Result<Json> {
        let rpc =
            step["rpc"].as_str().and_then(|it| self.contract.rpc(it)).context("no such RPC")?;
        let request = self.contract.message(&rpc.input(), &step["request"])?;
        let mut request = Request::new(request);
        if step["timeout_ms"].is_u64() {
            request.set_timeout(millis(&step["timeout_ms"]));
        }
        let key = step["key"].as_str().map(|it| ("idempotency-key", it));
        let metadata = step["metadata"].as_object().into_iter().flatten();
        let metadata = metadata.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
        for (name, value) in metadata.chain(key) {
            let name: MetadataKey<_> = name.parse()?;
            request.metadata_mut().insert(name, MetadataValue::try_from(value)?);
        }
        let repeats = step["repeats"].as_bool().unwrap_or(true);
        let client = if repeats { self.client.clone() } else { self.client.without_repeats() };
        let call = call(&client, &rpc, request);
        let answer = if step["cancel_after_ms"].is_u64() {
            let call = tokio::time::timeout(millis(&step["cancel_after_ms"]), call).await;
            call.unwrap_or_else(|_| Err(Status::cancelled("the caller went away")))
        } else {
            call.await
        };
        Ok(match answer {
            Ok(message) => json!({ "ok": json_of(&message)? }),
            Err(status) => json!({ "error": told(&status.into()) }),
        })
    }

    async fn items<M: Message + Name>(
        &self,
        step: &Json,
        items: impl Stream<Item = Result<M, Error>>,
    ) -> Result<Json> {
        let of = self.contract.message_type(&M::full_name())?;
        let take = step["take"].as_u64().and_then(|it| usize::try_from(it).ok());
        let mut items = std::pin::pin!(items.take(take.unwrap_or(usize::MAX)));
        let mut all = Vec::new();
        while let Some(item) = items.next().await {
            match item {
                Ok(item) => {
                    let mut message = DynamicMessage::new(of.clone());
                    message.transcode_from(&item)?;
                    all.push(json_of(&message)?);
                }
                Err(error) => return Ok(json!({ "items": all, "error": told(&error) })),
            }
        }
        Ok(json!({ "items": all }))
    }

    fn typed<M: Message + Name + Default>(&self, json: &Json) -> Result<M> {
        let of = self.contract.message_type(&M::full_name())?;
        let json = if json.is_null() { json!({}) } else { json.clone() };
        Ok(self.contract.message(&of, &json)?.transcode_to()?)
    }
}

async fn call(
    client: &Client,
    rpc: &MethodDescriptor,
    request: Request<DynamicMessage>,
) -> Result<DynamicMessage, Status> {
    let mut grpc = tonic::client::Grpc::new(client.connection());
    grpc.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
    let path = format!("/{}/{}", rpc.parent_service().full_name(), rpc.name());
    let path = path.parse().map_err(|_invalid| Status::internal("no path"))?;
    Ok(grpc.unary(request, path, Dynamic(rpc.output())).await?.into_inner())
}

fn done(outcome: Result<(), Error>) -> Json {
    match outcome {
        Ok(()) => json!({ "ok": {} }),
        Err(error) => json!({ "error": told(&error) }),
    }
}

fn told(error: &Error) -> Json {
    let violation =
        |it: &jangteo_sdk::Violation| json!({ "field": it.field, "problem": it.problem });
    let reason = error.reason.map(|it| it.as_str_name().trim_start_matches("ERROR_REASON_"));
    json!({
        "code": grpc_name(error.code),
        "reason": reason,
        "message": error.message,
        "facts": error.facts,
        "violations": error.violations.iter().map(violation).collect::<Vec<_>>(),
        "retry_after_ms": error.retry_after.map(crate::expect::millis),
        "request_id": error.request_id(),
    })
}

fn millis(json: &Json) -> Duration {
    Duration::from_millis(json.as_u64().unwrap_or(0))
}

/// Messages that are known by their descriptors only.
struct Dynamic(MessageDescriptor);

impl Codec for Dynamic {
    type Encode = DynamicMessage;
    type Decode = DynamicMessage;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self(self.0.clone())
    }

    fn decoder(&mut self) -> Self {
        Self(self.0.clone())
    }
}

impl Encoder for Dynamic {
    type Item = DynamicMessage;
    type Error = Status;

    fn encode(
        &mut self,
        message: DynamicMessage,
        buffer: &mut EncodeBuf<'_>,
    ) -> Result<(), Status> {
        buffer.put_slice(&message.encode_to_vec());
        Ok(())
    }
}

impl Decoder for Dynamic {
    type Item = DynamicMessage;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<DynamicMessage>, Status> {
        let bytes = buffer.copy_to_bytes(buffer.remaining());
        let message = DynamicMessage::decode(self.0.clone(), bytes);
        message.map(Some).map_err(|error| Status::internal(error.to_string()))
    }
}
