//! The story that `examples.toml` tells: a call of every RPC, in an order in which all of them work.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail, ensure};
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor,
    ReflectMessage, Value as Reflected,
};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::contract::Rpc;

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Values that no answer has: a shell command for each, which prints it.
    given: BTreeMap<String, String>,
    example: Vec<WrittenCall>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCall {
    rpc: String,
    r#as: Persona,
    #[serde(default = "nothing")]
    request: Json,
    /// What later calls need of the answer: a name, and where it stands, as `/order/id`.
    #[serde(default)]
    keep: BTreeMap<String, String>,
    /// Whether it is shown only: what it takes is not to be had on a server by itself.
    #[serde(default)]
    shown_only: bool,
    /// Whether programs make the call again for what follows; pages show the first.
    #[serde(default)]
    again: bool,
}

fn nothing() -> Json {
    Json::Object(serde_json::Map::new())
}

/// Who calls.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Persona {
    Nobody,
    /// Nobody at first, who signs up in the story.
    Newcomer,
    Buyer,
    Seller,
    Operator,
}

impl Persona {
    /// What programs call the persona's client.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Newcomer => "newcomer",
            Self::Buyer => "buyer",
            Self::Seller => "seller",
            Self::Operator => "operator",
        }
    }
}

/// The calls, in order.
pub(crate) struct Story {
    pub(crate) calls: Vec<Call>,
}

/// A call.
pub(crate) struct Call {
    /// `jangteo.order.v1.OrderService/PlaceOrder`.
    pub(crate) path: String,
    pub(crate) rpc: MethodDescriptor,
    pub(crate) persona: Persona,
    /// Whether no program makes the call.
    pub(crate) shown_only: bool,
    pub(crate) form: Form,
    /// Whether the call needs a token.
    pub(crate) signed_in: bool,
    /// Whether the call needs an idempotency key.
    pub(crate) keyed: bool,
    pub(crate) request: Message,
    pub(crate) keeps: Vec<Keep>,
    /// What is given for this call and those that follow.
    pub(crate) given: Vec<Given>,
    /// The placeholders of the request, each with the RPC whose answer it is from, if it is from one.
    pub(crate) uses: BTreeMap<String, Option<String>>,
}

/// How a call is written with an SDK.
pub(crate) enum Form {
    Unary,
    /// A list, read item by item.
    Pages {
        /// What one is called: `wallet_entry`.
        item: String,
    },
    /// A stream, read message by message.
    Watch,
    Login,
    Resume,
    Logout,
}

/// A value that no answer has.
pub(crate) struct Given {
    pub(crate) name: String,
    pub(crate) command: String,
}

/// A value that is kept of an answer.
pub(crate) struct Keep {
    pub(crate) name: String,
    /// From the answer to the value: fields, and the place in those that are lists.
    pub(crate) path: Vec<(FieldDescriptor, Option<usize>)>,
}

/// A message of a request.
pub(crate) struct Message {
    pub(crate) of: MessageDescriptor,
    pub(crate) fields: Vec<(FieldDescriptor, Value)>,
    /// How JSON writes it, if that is no object: a field mask, a time.
    pub(crate) json: Option<String>,
}

/// A value in a request.
pub(crate) enum Value {
    Text(String),
    /// `$variant_id`.
    Placeholder(String),
    Integer(i64),
    Flag(bool),
    /// The name of an enum's value.
    Choice(String),
    List(Vec<Value>),
    Message(Message),
}

impl Story {
    /// Reads the story, and sees that it can be told.
    pub(crate) fn read(text: &str, pool: &DescriptorPool, rpcs: &[&Rpc]) -> Result<Self> {
        let written: Written = toml::from_str(text)?;
        let mut known = Known { given: written.given, sources: BTreeMap::new() };
        let mut told = BTreeSet::new();
        let mut calls = Vec::new();
        for it in written.example {
            let path = it.rpc.clone();
            ensure!(
                told.insert(path.clone()) != it.again,
                "{path} has a second example, or no first"
            );
            calls.push(call(it, pool, rpcs, &mut known).with_context(|| path)?);
        }
        let used: BTreeSet<&String> = calls.iter().flat_map(|it| it.uses.keys()).collect();
        let unused = known.sources.keys().chain(known.given.keys()).find(|it| !used.contains(it));
        if let Some(name) = unused {
            bail!("no call uses {name}");
        }
        Ok(Self { calls })
    }

    /// The call of an RPC.
    pub(crate) fn find(&self, path: &str) -> Option<&Call> {
        self.calls.iter().find(|it| it.path == path)
    }
}

/// What may stand for a placeholder.
struct Known {
    /// What is given and was not used so far.
    given: BTreeMap<String, String>,
    /// What was kept, with the RPC whose answer it is from, or given.
    sources: BTreeMap<String, Option<String>>,
}

fn call(
    written: WrittenCall,
    pool: &DescriptorPool,
    rpcs: &[&Rpc],
    known: &mut Known,
) -> Result<Call> {
    let path = written.rpc;
    let described = rpcs.iter().find(|it| it.path == path).context("no such RPC")?;
    let (service, name) = path.split_once('/').context("no such RPC")?;
    let rpc = pool.get_service_by_name(service).context("no such service")?;
    let rpc = rpc.methods().find(|it| it.name() == name).context("no such RPC")?;
    let request = DynamicMessage::deserialize(rpc.input(), &written.request)
        .with_context(|| format!("not a {}", rpc.input().name()))?;
    let request = message(&request)?;
    let mut names = BTreeSet::new();
    placeholders(&request, &mut names);
    let mut given = Vec::new();
    let mut uses = BTreeMap::new();
    for name in names {
        if let Some(command) = known.given.remove(&name) {
            known.sources.insert(name.clone(), None);
            given.push(Given { name: name.clone(), command });
        }
        let source = known.sources.get(&name);
        let source =
            source.with_context(|| format!("${name} was neither given nor kept before"))?;
        uses.insert(name, source.clone());
    }
    let form = form(&rpc);
    let keeps = written.keep.into_iter().map(|(name, pointer)| keep(&rpc, &form, name, &pointer));
    let keeps = keeps.collect::<Result<Vec<_>>>()?;
    for it in &keeps {
        known.sources.insert(it.name.clone(), Some(path.clone()));
    }
    Ok(Call {
        persona: written.r#as,
        shown_only: written.shown_only,
        form,
        signed_in: described.policy["access"] != "ACCESS_PUBLIC",
        keyed: described.policy["idempotency"] == "IDEMPOTENCY_KEY_REQUIRED",
        path,
        rpc,
        request,
        keeps,
        given,
        uses,
    })
}

fn form(rpc: &MethodDescriptor) -> Form {
    match rpc.full_name() {
        "jangteo.account.v1.AccountService.Login" => return Form::Login,
        "jangteo.account.v1.AccountService.RefreshToken" => return Form::Resume,
        "jangteo.account.v1.AccountService.Logout" => return Form::Logout,
        _ => {}
    }
    // SDKs read lists item by item, and searches as they are.
    let paged =
        rpc.name().starts_with("List") && rpc.input().get_field_by_name("page_token").is_some();
    let items = rpc.output().fields().find(|it| paged && it.is_list());
    match items.map(|it| it.kind()) {
        _ if rpc.is_server_streaming() => Form::Watch,
        Some(Kind::Message(item)) => Form::Pages { item: super::names::snake(item.name()) },
        _ => Form::Unary,
    }
}

fn keep(rpc: &MethodDescriptor, form: &Form, name: String, pointer: &str) -> Result<Keep> {
    ensure!(
        matches!(form, Form::Unary | Form::Login | Form::Pages { .. }),
        "streams are read on the way; keep {name} of another answer"
    );
    let mut of = Some(rpc.output());
    let mut path: Vec<(FieldDescriptor, Option<usize>)> = Vec::new();
    for part in pointer.split('/').skip(1) {
        if let (Ok(index), Some((_, at @ None))) = (part.parse(), path.last_mut()) {
            *at = Some(index);
            continue;
        }
        let field = of.as_ref().and_then(|it| it.get_field_by_name(part));
        let field = field.with_context(|| format!("no {part} for {name}"))?;
        of = field.kind().as_message().cloned();
        path.push((field, None));
    }
    let text = path.last().is_some_and(|(it, _)| it.kind() == Kind::String);
    ensure!(text, "only text can be kept, and {name} is none");
    let whole = path.iter().all(|(field, at)| field.is_list() == at.is_some());
    ensure!(whole, "lists, and nothing else, have places: {pointer}");
    Ok(Keep { name, path })
}

fn message(message: &DynamicMessage) -> Result<Message> {
    let fields = message.fields().map(|(field, it)| {
        let told = field.containing_oneof().is_none() && !field.is_map();
        ensure!(told, "no language knows yet how to write the field {}", field.full_name());
        let value = value(&field.kind(), it).with_context(|| field.name().to_owned())?;
        Ok((field, value))
    });
    let fields = fields.collect::<Result<_>>()?;
    let json = serde_json::to_value(message)?;
    let json = (!json.is_object()).then(|| json.to_string());
    Ok(Message { of: message.descriptor(), fields, json })
}

fn value(kind: &Kind, of: &Reflected) -> Result<Value> {
    Ok(match of {
        Reflected::String(text) => match text.strip_prefix('$') {
            Some(name) => Value::Placeholder(name.to_owned()),
            None => Value::Text(plain(text)?),
        },
        Reflected::Bool(flag) => Value::Flag(*flag),
        Reflected::I32(number) => Value::Integer((*number).into()),
        Reflected::I64(number) => Value::Integer(*number),
        Reflected::EnumNumber(number) => {
            let value = kind.as_enum().and_then(|it| it.get_value(*number));
            Value::Choice(value.context("no such value")?.name().to_owned())
        }
        Reflected::List(items) => {
            Value::List(items.iter().map(|it| value(kind, it)).collect::<Result<_>>()?)
        }
        Reflected::Message(it) => Value::Message(message(it)?),
        other => bail!("no language knows yet how to write {other:?}"),
    })
}

/// A text that is written alike in every language.
fn plain(text: &str) -> Result<String> {
    let special = |it: char| it.is_control() || "\"'\\$`{}".contains(it);
    ensure!(!text.contains(special), "{text}: a text with signs that are special in some language");
    Ok(text.to_owned())
}

fn placeholders(of: &Message, names: &mut BTreeSet<String>) {
    fn note(value: &Value, names: &mut BTreeSet<String>) {
        match value {
            Value::Placeholder(name) => drop(names.insert(name.clone())),
            Value::List(items) => items.iter().for_each(|it| note(it, names)),
            Value::Message(it) => placeholders(it, names),
            Value::Text(_) | Value::Integer(_) | Value::Flag(_) | Value::Choice(_) => {}
        }
    }
    of.fields.iter().for_each(|(_, it)| note(it, names));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Contract;

    const DESCRIPTORS: &[u8] = include_bytes!("../../../sdk/rust/src/gen/descriptors.bin");
    const ORDER: &str = "[[example]]\nas = \"buyer\"\nrpc = \"jangteo.order.v1.OrderService/";

    fn read(text: &str) -> Result<Story> {
        let contract = Contract::read(DESCRIPTORS, "").unwrap();
        let rpcs: Vec<&Rpc> = contract.services.iter().flat_map(|it| &it.rpcs).collect();
        Story::read(text, &contract.pool, &rpcs)
    }

    #[test]
    fn every_rpc_has_an_example() {
        let contract = Contract::read(DESCRIPTORS, "").unwrap();
        let story = super::super::story(&contract).unwrap();
        let rpcs = contract.services.iter().flat_map(|it| &it.rpcs);
        let missing = rpcs.map(|it| it.path.as_str()).filter(|it| story.find(it).is_none());
        let missing: Vec<&str> = missing.collect();
        assert!(missing.is_empty(), "no example in reference/examples.toml: {missing:?}");
    }

    #[test]
    fn what_cannot_be_told_is_refused() {
        let refused = |rest: &str, why: &str| {
            let told = read(&format!("[given]\n{ORDER}{rest}")).map(|_| ());
            let error = format!("{:#}", told.unwrap_err());
            assert!(error.contains(why), "{error}");
        };
        refused("Buy\"", "no such RPC");
        refused("GetOrder\"\nrequest = { id = \"x\" }", "not a GetOrderRequest");
        refused("GetOrder\"\nrequest = { order_id = 1 }", "not a GetOrderRequest");
        refused("GetOrder\"\nrequest = { order_id = \"$it\" }", "$it was neither given nor kept");
        refused("GetOrder\"\nrequest = { order_id = \"5 $\" }", "special in some language");
        refused("CancelOrder\"\nkeep = { it = \"/order/id\" }", "no call uses it");
        refused("CancelOrder\"\nkeep = { it = \"/order/name\" }", "no name for it");
        refused("CancelOrder\"\nkeep = { it = \"/order/total\" }", "only text can be kept");
        refused("WatchOrder\"\nkeep = { it = \"/order/id\" }", "of another answer");
        let once = "GetOrder\"\nrequest = { order_id = \"x\" }\n";
        refused(&format!("{once}{ORDER}{once}"), "a second example");
    }
}
