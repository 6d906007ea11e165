//! From a gRPC request to an operation and back.
//!
//! A service method opens the call, reads a command from it, and hands an operation to [`Call::read`] or
//! [`Call::commit`]. Policy, caller and deadline were settled by the layers before; a layer also keeps a call that
//! changes something going when its caller goes away, so that no transaction is left in its middle.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::stream::{self, BoxStream};
use futures_util::{Stream, StreamExt, TryStreamExt};
use http::HeaderMap;
use http::header::USER_AGENT;
use jangteo_sdk::policy::v1::Idempotency;
use prost::Message;
use prost::bytes::Bytes;
use prost_reflect::DescriptorPool;
use tokio::time::Instant;
use tonic::metadata::{MetadataMap, MetadataValue};
use tonic::{Request, Response, Status};

use super::audit::Trail;
use super::contract::{self, Contract};
use super::db::{Tx, Work};
use super::group_commit::Committer;
use super::grpc::{RequestId, log, render};
use super::idempotency::{Answer, KeyedCall, Scope};
use super::keys::SealKey;
use super::layers::bound::End;
use super::policy::Method;
use super::reads::Freshness;
use super::token::{Credential, Subject};
use crate::app::App;
use crate::base::error::{Error, Language, Result};
use crate::base::ids::{AccountId, SessionId};
use crate::base::reason;

/// What a service method answers.
pub type Reply<T> = std::result::Result<Response<T>, Status>;

/// What a stream tells.
pub type Messages<T> = BoxStream<'static, std::result::Result<T, Status>>;

/// In the answer's metadata when an earlier call took the effect.
const REPLAYED: &str = "idempotent-replayed";
/// How long an answer is given again to others who ask for the same.
const KEPT: Duration = Duration::from_secs(1);

/// A call whose request keeps the contract.
pub struct Call<'a> {
    /// Who asks; `None` if they did not say.
    pub caller: Option<Subject>,
    /// When.
    pub now: DateTime<Utc>,
    app: &'a App,
    method: Arc<Method>,
    key: Option<Key>,
    /// The language that the caller reads.
    pub language: Language,
    request_id: RequestId,
    origin: Option<Origin>,
    /// When the caller gives up.
    deadline: Option<Instant>,
}

/// Where a call comes from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The client, as it calls itself; may be empty.
    pub client: String,
    /// The network address, if it is known.
    pub address: Option<IpAddr>,
}

impl Origin {
    /// The most letters that are kept of what a client calls itself.
    const CLIENT_MAX: usize = 100;

    /// The origin that these headers tell.
    #[must_use]
    pub fn new(address: Option<IpAddr>, headers: &HeaderMap) -> Self {
        let client = headers.get("x-client").or_else(|| headers.get(USER_AGENT));
        let client = client.and_then(|it| it.to_str().ok()).unwrap_or_default();
        Self { client: client.chars().take(Self::CLIENT_MAX).collect(), address }
    }
}

/// What makes a call a repeat of another.
struct Key {
    text: Arc<str>,
    fingerprint: Vec<u8>,
}

impl<'a> Call<'a> {
    /// Opens `request`, or refuses it if it breaks the contract.
    pub fn open<T: Contract + Message>(app: &'a App, request: Request<T>) -> Result<(Self, T)> {
        let (metadata, mut extensions, mut request) = request.into_parts();
        let method: Arc<Method> = extensions.remove().ok_or_else(|| unlayered("method"))?;
        let keyed = method.idempotency == Idempotency::KeyRequired;
        let key = if keyed { Some(idempotency_key(&metadata)?) } else { None };
        contract::check(&mut request)?;
        let key = key
            .map(|text| Key { text, fingerprint: app.keys.fingerprint(&request.encode_to_vec()) });
        let caller = extensions.remove();
        let request_id = extensions.remove().ok_or_else(|| unlayered("request id"))?;
        let language = extensions.remove().ok_or_else(|| unlayered("language"))?;
        let deadline = extensions.remove().map(|it: End| it.at);
        let now = app.clock.now();
        let origin = extensions.remove();
        let call = Self { caller, now, app, method, key, request_id, language, origin, deadline };
        Ok((call, request))
    }

    /// Who calls.
    pub fn account_id(&self) -> Result<AccountId> {
        Ok(self.subject()?.account_id)
    }

    /// The session of the caller's token.
    pub fn session_id(&self) -> Result<SessionId> {
        match self.subject()?.credential {
            Credential::Session { id, .. } => Ok(id),
            Credential::ApiKey(_) => Err(reason::unauthenticated()),
        }
    }

    /// Who does what the call does, for the audit trail.
    #[must_use]
    pub fn trail(&self) -> Trail {
        let actor_id = self.caller.as_ref().map(|it| it.account_id);
        Trail { actor_id, request_id: Arc::clone(&self.request_id.0) }
    }

    /// Where the call comes from; nowhere, unless its policy draws from the bucket of those who sign in.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin.clone().unwrap_or_default()
    }

    /// What seals the caller's personal data.
    pub async fn seal_key(&self) -> Result<SealKey> {
        self.app.vault.key_of(self.account_id()?).await
    }

    /// The contract that the call keeps; an empty one for foreign services.
    #[must_use]
    pub fn contract(&self) -> DescriptorPool {
        self.method.rpc.as_ref().map(|it| it.parent_pool().clone()).unwrap_or_default()
    }

    fn subject(&self) -> Result<&Subject> {
        self.caller.as_ref().ok_or_else(|| unlayered("caller"))
    }

    /// Answers with what `work` reads in several statements, all on one unchanging view of the database.
    pub async fn view<R, F>(self, work: F) -> Reply<R>
    where
        R: Send,
        F: for<'t> Work<'t, R>,
    {
        Ok(Response::new(self.app.db.view(work).await?))
    }

    /// Answers with what `work` reads, in statements that need not agree with each other.
    pub async fn read<R, F>(self, work: F) -> Reply<R>
    where
        F: for<'t> Work<'t, R>,
    {
        Ok(Response::new(self.app.db.read(work).await?))
    }

    /// Like [`Call::view`], at the replica if it is fresh enough for whoever asks.
    pub async fn view_behind<R, F>(self, work: F) -> Reply<R>
    where
        R: Send,
        F: for<'t> Work<'t, R>,
    {
        Ok(Response::new(self.app.reads.view(self.freshness(), work).await?))
    }

    /// Like [`Call::read`], at the replica if it is fresh enough for whoever asks.
    pub async fn read_behind<R, F>(self, work: F) -> Reply<R>
    where
        F: for<'t> Work<'t, R>,
    {
        Ok(Response::new(self.app.reads.read(self.freshness(), work).await?))
    }

    /// People find what they did before; nobody knows what a stranger did.
    fn freshness(&self) -> Freshness {
        if self.caller.is_some() { Freshness::Current } else { Freshness::Recent }
    }

    /// What was read a moment ago for anybody who asked for `key`, or what `read` brings, which must be for everybody to
    /// see. It is kept for a second. Who asks while it is being read waits for the one reader.
    pub async fn recent<R>(&self, key: &str, read: impl Future<Output = Result<R>>) -> Result<R>
    where
        R: Message + Default,
    {
        let App { volatile, readers, .. } = self.app;
        // What another version of the server kept may be unreadable.
        if let Some(answer) = volatile.get(key).await.and_then(|it| R::decode(it).ok()) {
            return Ok(answer);
        }
        let read = readers.try_get_with_by_ref(key, async {
            let answer: Bytes = read.await?.encode_to_vec().into();
            volatile.put(key, answer.clone(), KEPT).await;
            Ok::<_, Error>(answer)
        });
        let answer = read.await.map_err(|error| (*error).clone())?;
        R::decode(answer).map_err(Error::internal)
    }

    /// Answers with `messages`, as they come. An error before the first is the call's; a later one ends the stream.
    pub async fn stream<R>(
        self,
        messages: impl Stream<Item = Result<R>> + Send + 'static,
    ) -> Reply<Messages<R>>
    where
        R: Send + 'static,
    {
        let Self { caller, method, request_id, language, .. } = self;
        let revocations = self.app.revocations.clone();
        let messages = messages.map(move |message| match &caller {
            Some(it) if revocations.holds(it.credential) => Err(reason::token_revoked()),
            _ => message,
        });
        let mut messages = messages.boxed();
        let first = messages.try_next().await?;
        let rest = messages.map_err(move |error| {
            log(&error, &method.path, &request_id);
            render(&error, &request_id, language)
        });
        Ok(Response::new(stream::iter(first.map(Ok)).chain(rest).boxed()))
    }

    /// Answers with what `work` changes, in one transaction; once for a key, if the policy asks for one.
    pub async fn commit<R, F>(self, work: F) -> Reply<R>
    where
        R: Message + Default,
        F: for<'t> Work<'t, R>,
    {
        let Some(key) = &self.key else { return Ok(Response::new(self.transact(work).await?)) };
        let call = self.keyed(key).await?;
        let encode = async |tx: &mut Tx| Ok(work(tx).await?.encode_to_vec());
        reply(self.app.calls.once(&self.method.name, call, encode).await)
    }

    /// Answers with what `command` changes, in a transaction that it shares with others of its kind; once for its key.
    pub async fn commit_in_batch<C, R>(self, committer: &Committer<C>, command: C) -> Reply<R>
    where
        C: Send + Sync + 'static,
        R: Message + Default,
    {
        let key = self.key.as_ref().ok_or_else(|| unlayered("key"))?;
        let (calls, call, deadline) = (&self.app.calls, self.keyed(key).await?, self.deadline);
        reply(calls.once_in_batch(committer, call, command, deadline).await)
    }

    /// What `work` changes, in one transaction that may be repeated by its nature.
    pub async fn transact<T, F>(&self, work: F) -> Result<T>
    where
        F: for<'t> Work<'t, T>,
    {
        self.app.db.transaction(&self.method.name, work).await
    }

    async fn keyed(&self, key: &Key) -> Result<KeyedCall> {
        Ok(KeyedCall {
            scope: Scope {
                principal_id: self.account_id()?.uuid(),
                method: Arc::clone(&self.method.path),
                key: Arc::clone(&key.text),
            },
            fingerprint: key.fingerprint.clone(),
            now: self.now,
            ttl: self.method.idempotency_ttl,
            seal: self.seal_key().await?,
        })
    }
}

fn reply<R: Message + Default>(answer: Answer) -> Reply<R> {
    match answer.outcome {
        Ok(bytes) => {
            let mut reply = Response::new(R::decode(&*bytes).map_err(Error::internal)?);
            mark(reply.metadata_mut(), answer.replayed);
            Ok(reply)
        }
        Err(error) => {
            let mut status = Status::from(error);
            mark(status.metadata_mut(), answer.replayed);
            Err(status)
        }
    }
}

fn mark(metadata: &mut MetadataMap, replayed: bool) {
    if replayed {
        metadata.insert(REPLAYED, MetadataValue::from_static("true"));
    }
}

fn idempotency_key(metadata: &MetadataMap) -> Result<Arc<str>> {
    let key = metadata.get("idempotency-key").ok_or_else(reason::idempotency_key_required)?;
    let key = key.as_bytes();
    let known = |it: &u8| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-');
    if !(16..=128).contains(&key.len()) || !key.iter().all(known) {
        return Err(reason::idempotency_key_invalid());
    }
    Ok(String::from_utf8_lossy(key).into())
}

fn unlayered(what: &str) -> Error {
    Error::internal(anyhow::anyhow!("no layer found the {what} of this call"))
}
