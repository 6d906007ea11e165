//! The policy of every RPC, read from the contract's descriptor.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use chrono::TimeDelta;
use jangteo_sdk::policy::v1::{Access, Bucket, Idempotency, Ownership, Role, RpcPolicy};
use prost::Message;
use prost_reflect::{DescriptorPool, Kind, MessageDescriptor, MethodDescriptor, ServiceDescriptor};

use super::token::role_name;

/// Services of others, which the contract says nothing about: open to all, for as long as they like.
const FOREIGN: [&str; 3] = [
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
];

type Methods = BTreeMap<Arc<str>, Arc<Method>>;

/// What an API key may do: everything that is guarded, by domain.
#[derive(Clone, Debug, Default)]
pub struct Scopes(BTreeSet<Arc<str>>);

impl Scopes {
    /// The scopes that `descriptors`, an encoded descriptor set, give their RPCs.
    pub fn of(descriptors: &[u8]) -> Result<Self> {
        let pool = DescriptorPool::decode(descriptors).context("unreadable descriptors")?;
        let (methods, _) = read_all(&pool)?;
        let guarded = methods.values().filter(|it| it.access != Access::Public);
        Ok(Self(guarded.filter_map(|it| it.scope.clone()).collect()))
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| &**it)
    }

    /// Whether there is such a scope.
    #[must_use]
    pub fn contain(&self, scope: &str) -> bool {
        self.0.contains(scope)
    }
}

/// What the server holds a call of one RPC to.
#[derive(Clone, Debug)]
pub struct Method {
    /// `/jangteo.order.v1.OrderService/PlaceOrder`
    pub path: Arc<str>,
    /// `jangteo.order.v1.OrderService/PlaceOrder`, as in traces and metrics.
    pub label: Arc<str>,
    /// `order.place_order`, as in logs and transactions.
    pub name: Arc<str>,
    /// Who may call.
    pub access: Access,
    /// With [`Access::Roles`]: the roles of which the caller must hold one.
    pub roles: Vec<Role>,
    /// The bucket that a call draws from.
    pub bucket: Bucket,
    /// The tokens that it takes.
    pub cost: u32,
    /// What a repeat does.
    pub idempotency: Idempotency,
    /// How long the outcome of a keyed call is replayed.
    pub idempotency_ttl: TimeDelta,
    /// Whether it answers with a stream.
    pub streams: bool,
    /// What an API key needs to call; `None` where no key will do.
    pub scope: Option<Arc<str>>,
    /// How long ago the caller may have signed in; `None` for any time.
    pub fresh_login: Option<TimeDelta>,
    /// The longest a call may take; `None` for the streams of foreign services.
    pub deadline: Option<Duration>,
    /// Its messages; `None` for those of foreign services.
    pub rpc: Option<MethodDescriptor>,
}

/// The policies of all RPCs, by path.
#[derive(Clone, Debug)]
pub struct Policies {
    methods: Arc<Methods>,
    contract: DescriptorPool,
}

impl Policies {
    /// Reads the policies from `descriptors`, an encoded descriptor set, for the services that the server has.
    ///
    /// Fails, naming every fault at once, on an RPC without a policy, a policy with a part left out or a path that
    /// leads nowhere, a service that the server lacks, and one that the contract lacks.
    pub fn load(descriptors: &[u8], served: &[&str]) -> Result<Self> {
        let pool = DescriptorPool::decode(descriptors).context("unreadable descriptors")?;
        let (methods, mut faults) = read_all(&pool)?;
        let ours: Vec<_> = ours(&pool).collect();
        let described: BTreeSet<&str> = ours.iter().map(|it| it.full_name()).collect();
        let served: BTreeSet<&str> = served.iter().copied().collect();
        faults.extend(described.difference(&served).map(|it| format!("{it} is not served")));
        faults
            .extend(served.difference(&described).map(|it| format!("{it} is not in the contract")));
        if !faults.is_empty() {
            bail!("the contract's policy is incomplete:\n  {}", faults.join("\n  "));
        }
        Ok(Self { methods: Arc::new(methods), contract: pool })
    }

    /// The contract that they stand in.
    #[must_use]
    pub const fn contract(&self) -> &DescriptorPool {
        &self.contract
    }

    /// What traces and metrics call the RPC at `path`, if there is such an RPC; one of a foreign service goes by the
    /// service alone, since what else stands in the path is for anybody to choose.
    #[must_use]
    pub fn label(&self, path: &str) -> Option<Arc<str>> {
        let foreign = || FOREIGN.iter().find(|it| path.trim_start_matches('/').starts_with(**it));
        let ours = self.methods.get(path).map(|it| Arc::clone(&it.label));
        ours.or_else(|| foreign().map(|it| (*it).into()))
    }

    /// The policy of the RPC at `path`, if there is such an RPC.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<Arc<Method>> {
        self.methods.get(path).cloned().or_else(|| foreign(path))
    }
}

fn ours(pool: &DescriptorPool) -> impl Iterator<Item = ServiceDescriptor> {
    pool.services().filter(|it| it.package_name().starts_with("jangteo."))
}

/// The policies that can be read, and what is wrong with the others.
fn read_all(pool: &DescriptorPool) -> Result<(Methods, Vec<String>)> {
    let option = pool.get_extension_by_name("jangteo.policy.v1.rpc");
    let option = option.context("the descriptors lack the policy option")?;
    let (mut methods, mut faults) = (BTreeMap::new(), Vec::new());
    for method in ours(pool).flat_map(|it| it.methods().collect::<Vec<_>>()) {
        let policy =
            method.options().get_extension(&option).as_message().map(Message::encode_to_vec);
        let policy = RpcPolicy::decode(policy.unwrap_or_default().as_slice())?;
        match read(&method, &policy) {
            Ok(method) => {
                methods.insert(Arc::clone(&method.path), Arc::new(method));
            }
            Err(fault) => faults.push(format!("{}: {fault:#}", method.full_name())),
        }
    }
    Ok((methods, faults))
}

fn foreign(path: &str) -> Option<Arc<Method>> {
    let (service, name) = path.strip_prefix('/')?.split_once('/')?;
    FOREIGN.contains(&service).then(|| {
        Arc::new(Method {
            path: path.into(),
            label: path.into(),
            name: name.into(),
            access: Access::Public,
            roles: Vec::new(),
            bucket: Bucket::Read,
            cost: 1,
            idempotency: Idempotency::Read,
            idempotency_ttl: TimeDelta::zero(),
            streams: true,
            scope: None,
            fresh_login: None,
            deadline: None,
            rpc: None,
        })
    })
}

fn read(method: &MethodDescriptor, policy: &RpcPolicy) -> Result<Method> {
    if *policy == RpcPolicy::default() {
        bail!("has no policy");
    }
    let mut missing = Vec::new();
    if policy.access() == Access::Unspecified {
        missing.push("access");
    }
    if (policy.access() == Access::Roles) == policy.roles.is_empty() {
        missing.push("roles, with ACCESS_ROLES and only then");
    }
    if policy.ownership() == Ownership::Unspecified {
        missing.push("ownership");
    }
    if policy.ownership() == Ownership::Store && policy.object.is_empty() {
        missing.push("object, the field that names the store's thing");
    }
    if policy.idempotency() == Idempotency::Unspecified {
        missing.push("idempotency");
    }
    let keyed = policy.idempotency() == Idempotency::KeyRequired;
    if keyed != policy.idempotency_ttl.is_some() {
        missing.push("idempotency_ttl, with IDEMPOTENCY_KEY_REQUIRED and only then");
    }
    if keyed && policy.access() == Access::Public {
        missing.push("a principal: anonymous RPCs cannot be keyed");
    }
    let no_side_effects =
        method.method_descriptor_proto().options.as_ref().and_then(|it| it.idempotency_level)
            == Some(prost_types::method_options::IdempotencyLevel::NoSideEffects.into());
    if no_side_effects != (policy.idempotency() == Idempotency::Read) {
        missing.push("idempotency_level = NO_SIDE_EFFECTS, with IDEMPOTENCY_READ and only then");
    }
    if policy.bucket() == Bucket::Unspecified || policy.cost == 0 {
        missing.push("bucket and cost");
    }
    let deadline = policy.deadline.and_then(|it| Duration::try_from(it).ok());
    if deadline.is_none_or(|it| it.is_zero()) {
        missing.push("deadline");
    }
    if !policy.object.is_empty() && !leads_to_text(&method.input(), &policy.object) {
        missing.push("object: the path leads to no text field of the request");
    }
    if !missing.is_empty() {
        bail!("lacks {}", missing.join("; "));
    }
    let domain =
        method.parent_service().package_name().split('.').nth(1).unwrap_or_default().to_owned();
    let ttl = policy.idempotency_ttl.unwrap_or_default();
    let label = format!("{}/{}", method.parent_service().full_name(), method.name());
    Ok(Method {
        path: format!("/{label}").into(),
        label: label.into(),
        name: format!("{domain}.{}", snake_case(method.name())).into(),
        access: policy.access(),
        roles: policy.roles().collect(),
        bucket: policy.bucket(),
        cost: policy.cost,
        idempotency: policy.idempotency(),
        idempotency_ttl: TimeDelta::seconds(ttl.seconds),
        streams: method.is_server_streaming(),
        scope: scope(&domain, policy.idempotency()),
        fresh_login: policy.fresh_login.map(|it| TimeDelta::seconds(it.seconds)),
        deadline,
        rpc: Some(method.clone()),
    })
}

/// The scope of an RPC: its domain, and whether it changes anything. No key does anything about accounts.
fn scope(domain: &str, idempotency: Idempotency) -> Option<Arc<str>> {
    let verb = if idempotency == Idempotency::Read { "read" } else { "write" };
    (domain != "account").then(|| format!("{domain}.{verb}").into())
}

fn leads_to_text(message: &MessageDescriptor, path: &str) -> bool {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    match message.get_field_by_name(name).map(|it| it.kind()) {
        Some(Kind::Message(inner)) => leads_to_text(&inner, rest),
        Some(kind) => kind == Kind::String && rest.is_empty(),
        None => false,
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    // OAuth is one word, with two capitals.
    for letter in name.replace("OAuth", "Oauth").chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

impl Method {
    /// The roles that open this RPC, as an error names them: `BUYER or SELLER`.
    #[must_use]
    pub fn roles_required(&self) -> String {
        self.roles.iter().map(|it| role_name(*it)).collect::<Vec<_>>().join(" or ")
    }
}
