//! The contract, as the SDKs carry it: RPCs by name, reasons by name, messages as JSON.

use anyhow::{Context, Result};
use jangteo_sdk::DESCRIPTORS;
use prost_reflect::{
    DescriptorPool, DeserializeOptions, DynamicMessage, MessageDescriptor, MethodDescriptor,
    SerializeOptions,
};
use serde_json::Value as Json;

/// Knows every RPC and every reason. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Contract(DescriptorPool);

/// What the registry says of a reason.
pub(crate) struct Reason {
    /// `INSUFFICIENT_STOCK`.
    pub(crate) name: String,
    /// `I100`.
    pub(crate) code: String,
    /// The number of the gRPC code.
    pub(crate) grpc: i32,
    /// `NEVER`.
    pub(crate) retry: String,
}

impl Contract {
    /// The contract of this build.
    pub(crate) fn load() -> Result<Self> {
        Ok(Self(DescriptorPool::decode(DESCRIPTORS)?))
    }

    /// The RPC that is called `name`: as in its path, or as much of the end of that as tells it from others.
    pub(crate) fn rpc(&self, name: &str) -> Option<MethodDescriptor> {
        let name = name.trim_start_matches('/');
        let services = self.0.services().filter(|it| it.package_name().starts_with("jangteo."));
        let mut rpcs = services.flat_map(|it| it.methods().collect::<Vec<_>>());
        rpcs.find(|it| {
            let full = rpc_name(it);
            let rest = full.strip_suffix(name);
            rest.is_some_and(|it| it.is_empty() || it.ends_with(['.', '/']))
        })
    }

    /// A message of this type, from its JSON. `+90s` stands for the time that is in ninety seconds.
    pub(crate) fn message(&self, of: &MessageDescriptor, json: &Json) -> Result<DynamicMessage> {
        let json = with_times(json);
        let options = DeserializeOptions::new().deny_unknown_fields(true);
        DynamicMessage::deserialize_with_options(of.clone(), &json, &options)
            .with_context(|| format!("no {}: {json}", of.full_name()))
    }

    /// The type of messages that is called `name`.
    pub(crate) fn message_type(&self, name: &str) -> Result<MessageDescriptor> {
        self.0.get_message_by_name(name).with_context(|| format!("no message {name}"))
    }

    /// Every reason that may be told.
    pub(crate) fn reasons(&self) -> Result<Vec<Reason>> {
        let option = self.0.get_extension_by_name("jangteo.errors.v1.spec").context("no spec")?;
        let registry = self.0.get_enum_by_name("jangteo.errors.v1.ErrorReason");
        let reason = |value: prost_reflect::EnumValueDescriptor| {
            let spec = value.options().get_extension(&option).as_message().cloned();
            let spec = json_of(&spec.context("no spec")?)?;
            let word = |field: &str| spec[field].as_str().unwrap_or_default().to_owned();
            Ok(Reason {
                name: value.name().trim_start_matches("ERROR_REASON_").to_owned(),
                code: word("code"),
                grpc: grpc_code(&word("grpc")).context("no such code")?,
                retry: word("retry").trim_start_matches("RETRY_").to_owned(),
            })
        };
        let told = registry.context("no registry")?;
        told.values().filter(|it| it.number() != 0).map(reason).collect()
    }
}

/// `jangteo.order.v1.OrderService/PlaceOrder`.
pub(crate) fn rpc_name(rpc: &MethodDescriptor) -> String {
    format!("{}/{}", rpc.parent_service().full_name(), rpc.name())
}

/// A message in protobuf's JSON form, with the names of its fields as in the contract.
pub(crate) fn json_of(message: &DynamicMessage) -> Result<Json> {
    let options = SerializeOptions::new().use_proto_field_name(true).skip_default_fields(true);
    Ok(message.serialize_with_options(serde_json::value::Serializer, &options)?)
}

/// The number of a gRPC code.
pub(crate) fn grpc_code(name: &str) -> Option<i32> {
    jangteo_sdk::google::rpc::Code::from_str_name(name).map(i32::from)
}

/// The name of a gRPC code.
pub(crate) fn grpc_name(code: tonic::Code) -> &'static str {
    let code = jangteo_sdk::google::rpc::Code::try_from(i32::from(code));
    code.map_or("UNKNOWN", |it| it.as_str_name())
}

fn with_times(json: &Json) -> Json {
    match json {
        Json::String(text) => Json::String(time(text).unwrap_or_else(|| text.clone())),
        Json::Array(items) => items.iter().map(with_times).collect(),
        Json::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), with_times(value))).collect()
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => json.clone(),
    }
}

fn time(text: &str) -> Option<String> {
    let seconds = text.strip_suffix('s')?;
    let seconds: i64 =
        seconds.strip_prefix('+').or(seconds.strip_prefix('-').map(|_| seconds))?.parse().ok()?;
    let then = chrono::Utc::now() + chrono::TimeDelta::seconds(seconds);
    Some(then.to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
}
