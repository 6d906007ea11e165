//! The contract as readers see it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use prost_reflect::{
    DescriptorPool, DynamicMessage, EnumDescriptor, FieldDescriptor, FileDescriptor, Kind,
    MessageDescriptor, MethodDescriptor, SerializeOptions,
};
use serde::Serialize;
use serde_json::Value as Json;

/// The contract, with its comments.
pub(crate) struct Contract {
    pub(crate) version: String,
    pub(crate) services: Vec<Service>,
    pub(crate) messages: BTreeMap<String, Type>,
    pub(crate) reasons: Vec<Reason>,
    /// The messages and enums that RPCs use, by full name.
    pub(crate) described: Vec<Kind>,
    /// The descriptors.
    pub(crate) pool: DescriptorPool,
}

/// A service.
#[derive(Serialize)]
pub(crate) struct Service {
    pub(crate) name: String,
    /// `order.v1.OrderService`.
    pub(crate) short: String,
    pub(crate) comment: String,
    pub(crate) rpcs: Vec<Rpc>,
}

/// An RPC.
#[derive(Clone, Serialize)]
pub(crate) struct Rpc {
    pub(crate) name: String,
    /// `jangteo.order.v1.OrderService/PlaceOrder`.
    pub(crate) path: String,
    /// `order.v1.OrderService/PlaceOrder`.
    pub(crate) short: String,
    pub(crate) comment: String,
    pub(crate) input: String,
    pub(crate) output: String,
    pub(crate) streams: bool,
    /// `jangteo.policy.v1.RpcPolicy` in protobuf's JSON form, with the contract's field names.
    pub(crate) policy: Json,
    /// The names of the reasons that are its own.
    pub(crate) errors: Vec<String>,
}

/// A message or an enum.
#[derive(Clone, Serialize)]
pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) comment: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) values: Vec<Value>,
}

/// A field of a message.
#[derive(Clone, Serialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// `string`, or the full name of a message or an enum.
    pub(crate) of: String,
    /// Whether `of` has a page of its own.
    pub(crate) linked: bool,
    pub(crate) repeated: bool,
    pub(crate) comment: String,
    /// What is asked of it: `string.uuid`, `int32.gte 1`.
    pub(crate) rules: Vec<String>,
    pub(crate) output_only: bool,
}

/// A value of an enum.
#[derive(Clone, Serialize)]
pub(crate) struct Value {
    pub(crate) name: String,
    pub(crate) comment: String,
}

/// A reason of the registry.
#[derive(Clone, Serialize)]
pub(crate) struct Reason {
    /// `INSUFFICIENT_STOCK`.
    pub(crate) name: String,
    pub(crate) comment: String,
    /// `jangteo.errors.v1.ErrorSpec` in protobuf's JSON form, with the contract's field names.
    pub(crate) spec: Json,
    /// The RPCs that may answer it, beyond those that any may.
    pub(crate) rpcs: Vec<String>,
}

impl Contract {
    pub(crate) fn read(descriptors: &[u8], version: &str) -> Result<Self> {
        let pool = DescriptorPool::decode(descriptors).context("unreadable descriptors")?;
        let reader = Reader { comments: comments(&pool), pool: pool.clone() };
        let ours = pool.services().filter(|it| it.package_name().starts_with("jangteo."));
        let mut services = Vec::new();
        let mut described = Vec::new();
        for service in ours {
            let rpcs = service.methods().map(|it| reader.rpc(&it)).collect::<Result<Vec<_>>>()?;
            for method in service.methods() {
                describe(Kind::Message(method.input()), &mut described);
                describe(Kind::Message(method.output()), &mut described);
            }
            services.push(Service {
                name: service.name().to_owned(),
                short: short(service.full_name()),
                comment: reader.comment(&service.parent_file(), service.path()),
                rpcs,
            });
        }
        services.sort_by(|one, other| one.short.cmp(&other.short));
        let messages = described.iter().map(|it| reader.described(it));
        let messages =
            messages.map(|it| Ok((it.as_ref().map_or(String::new(), |it| it.name.clone()), it?)));
        let messages = messages.collect::<Result<BTreeMap<_, _>>>()?;
        let reasons = reader.reasons(&services)?;
        Ok(Self { version: version.to_owned(), services, messages, reasons, described, pool })
    }
}

/// `jangteo.order.v1.Order` → `order.v1.Order`.
pub(crate) fn short(full_name: &str) -> String {
    full_name.strip_prefix("jangteo.").unwrap_or(full_name).to_owned()
}

/// Whether a type is the contract's own, and has a page.
pub(crate) fn is_ours(full_name: &str) -> bool {
    full_name.starts_with("jangteo.")
}

/// Notes a type and all that it is made of.
fn describe(kind: Kind, described: &mut Vec<Kind>) {
    let known = |name: &str, described: &[Kind]| described.iter().any(|it| kind_name(it) == name);
    match &kind {
        Kind::Message(message) => {
            if !is_ours(message.full_name()) || known(message.full_name(), described) {
                return;
            }
            described.push(kind.clone());
            for field in message.fields() {
                describe(field.kind(), described);
            }
        }
        Kind::Enum(it) if is_ours(it.full_name()) && !known(it.full_name(), described) => {
            described.push(kind);
        }
        _ => {}
    }
}

pub(crate) fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Message(it) => it.full_name().to_owned(),
        Kind::Enum(it) => it.full_name().to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// A value of an option, in protobuf's JSON form.
pub(crate) fn json(message: &DynamicMessage) -> Result<Json> {
    let options = SerializeOptions::new().use_proto_field_name(true).skip_default_fields(true);
    Ok(message.serialize_with_options(serde_json::value::Serializer, &options)?)
}

/// The comments of the contract, by file and place in it.
type Comments = BTreeMap<(String, Vec<i32>), String>;

fn comments(pool: &DescriptorPool) -> Comments {
    let mut comments = Comments::new();
    for file in pool.files() {
        let info = file.file_descriptor_proto().source_code_info.as_ref();
        for location in info.into_iter().flat_map(|it| &it.location) {
            let comment = location.leading_comments();
            let lines = comment.lines().map(|it| it.strip_prefix(' ').unwrap_or(it));
            let text = lines.collect::<Vec<_>>().join("\n");
            comments
                .insert((file.name().to_owned(), location.path.clone()), text.trim().to_owned());
        }
    }
    comments
}

struct Reader {
    comments: Comments,
    pool: DescriptorPool,
}

impl Reader {
    fn comment(&self, file: &FileDescriptor, path: &[i32]) -> String {
        self.comments.get(&(file.name().to_owned(), path.to_vec())).cloned().unwrap_or_default()
    }

    fn rpc(&self, method: &MethodDescriptor) -> Result<Rpc> {
        let option =
            self.pool.get_extension_by_name("jangteo.policy.v1.rpc").context("no policy")?;
        let policy = method.options().get_extension(&option).as_message().map(json);
        let policy = policy.context("no policy")??;
        let errors = policy["errors"].as_array().into_iter().flatten().filter_map(Json::as_str);
        let errors = errors.map(|it| it.trim_start_matches("ERROR_REASON_").to_owned()).collect();
        let path = format!("{}/{}", method.parent_service().full_name(), method.name());
        Ok(Rpc {
            name: method.name().to_owned(),
            short: short(&path),
            path,
            comment: self.comment(&method.parent_file(), method.path()),
            input: method.input().full_name().to_owned(),
            output: method.output().full_name().to_owned(),
            streams: method.is_server_streaming(),
            policy,
            errors,
        })
    }

    fn described(&self, kind: &Kind) -> Result<Type> {
        match kind {
            Kind::Message(it) => self.message(it),
            Kind::Enum(it) => Ok(self.values(it)),
            other => anyhow::bail!("{other:?} has no page"),
        }
    }

    fn message(&self, message: &MessageDescriptor) -> Result<Type> {
        let file = message.parent_file();
        let fields = message.fields().map(|it| self.field(&file, &it));
        Ok(Type {
            name: message.full_name().to_owned(),
            comment: self.comment(&file, message.path()),
            fields: fields.collect::<Result<_>>()?,
            values: Vec::new(),
        })
    }

    fn field(&self, file: &FileDescriptor, field: &FieldDescriptor) -> Result<Field> {
        let of = kind_name(&field.kind());
        let policy = self.option(field, "jangteo.policy.v1.field")?;
        let mut rules = Vec::new();
        flatten(&self.option(field, "buf.validate.field")?, "", &mut rules);
        Ok(Field {
            name: field.name().to_owned(),
            linked: is_ours(&of),
            of,
            repeated: field.is_list(),
            comment: self.comment(file, field.path()),
            rules,
            output_only: policy["output_only"] == true,
        })
    }

    fn values(&self, of: &EnumDescriptor) -> Type {
        let file = of.parent_file();
        let value = |it: prost_reflect::EnumValueDescriptor| Value {
            name: it.name().to_owned(),
            comment: self.comment(&file, it.path()),
        };
        Type {
            name: of.full_name().to_owned(),
            comment: self.comment(&file, of.path()),
            fields: Vec::new(),
            values: of.values().map(value).collect(),
        }
    }

    fn reasons(&self, services: &[Service]) -> Result<Vec<Reason>> {
        let option =
            self.pool.get_extension_by_name("jangteo.errors.v1.spec").context("no spec")?;
        let registry = self.pool.get_enum_by_name("jangteo.errors.v1.ErrorReason");
        let registry = registry.context("no registry")?;
        let mut reasons = Vec::new();
        for value in registry.values().filter(|it| it.number() != 0) {
            let spec = value.options().get_extension(&option).as_message().map(json);
            let name = value.name().trim_start_matches("ERROR_REASON_").to_owned();
            let answers = |it: &&Rpc| it.errors.contains(&name);
            let rpcs = services.iter().flat_map(|it| &it.rpcs).filter(answers);
            reasons.push(Reason {
                rpcs: rpcs.map(|it| it.short.clone()).collect(),
                comment: self.comment(&registry.parent_file(), value.path()),
                spec: spec.context("no spec")??,
                name,
            });
        }
        Ok(reasons)
    }

    fn option(&self, field: &FieldDescriptor, name: &str) -> Result<Json> {
        let option = self.pool.get_extension_by_name(name).with_context(|| name.to_owned())?;
        let options = field.options();
        if !options.has_extension(&option) {
            return Ok(Json::Null);
        }
        options.get_extension(&option).as_message().map_or(Ok(Json::Null), json)
    }
}

/// Rules, one by one: `string.max_len 100`.
fn flatten(rules: &Json, at: &str, out: &mut Vec<String>) {
    match rules {
        Json::Object(fields) => {
            for (name, value) in fields {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                flatten(value, &at, out);
            }
        }
        Json::Null => {}
        Json::Bool(true) => out.push(at.to_owned()),
        Json::String(text) => out.push(format!("{at} {text}")),
        other => out.push(format!("{at} {other}")),
    }
}
