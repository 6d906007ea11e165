//! What SDKs have to know of the contract beside its messages: which RPC needs a key, how long it may take, what to do after
//! each refusal.
//!
//! One reading of the descriptors fills every template. A template lies under its SDK's `templates/`, in the place that its file
//! has in the SDK: `sdk/python/templates/src/jangteo/gen/policy.py.jinja`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use minijinja::{Environment, UndefinedBehavior, Value, context};
use prost_reflect::{Cardinality, DynamicMessage, Kind, MethodDescriptor, ServiceDescriptor};
use serde::Serialize;
use serde_json::Value as Json;

use crate::Generated;
use crate::contract::{Contract, camel, message, rust_path, snake_case};

const FOLDER: &str = "sdk";

/// A service of the contract.
#[derive(Serialize)]
struct Service {
    /// `OrderService`.
    name: String,
    /// `jangteo.order.v1`.
    package: String,
    /// `jangteo.order.v1.OrderService`.
    full_name: String,
    methods: Vec<Method>,
}

/// What a client has to know of an RPC.
#[derive(Serialize)]
struct Method {
    /// `PlaceOrder`.
    name: String,
    /// `/jangteo.order.v1.OrderService/PlaceOrder`.
    path: String,
    /// The full names of its messages.
    input: String,
    output: String,
    /// Needs an idempotency key.
    keyed: bool,
    /// Is answered with many messages.
    streams: bool,
    deadline_seconds: i64,
    /// The list of a page's items and their type, if the RPC lists things in pages.
    paged: Option<Items>,
    /// Whether its stream can be resumed.
    watched: bool,
}

#[derive(Serialize)]
struct Items {
    /// `products`.
    field: String,
    /// `jangteo.catalog.v1.Product`.
    message: String,
}

/// A reason of the registry: its number and name, and its specification in protobuf's JSON form.
#[derive(Serialize)]
struct Reason {
    /// `INSUFFICIENT_STOCK`.
    name: String,
    number: i32,
    spec: Json,
}

/// The files of every SDK that has templates.
pub(crate) fn files(contract: &Contract) -> Result<Vec<Generated>> {
    let mut services: Vec<Service> = contract
        .pool
        .services()
        .filter(|it| it.package_name().starts_with("jangteo."))
        .map(|it| service(contract, &it))
        .collect::<Result<_>>()?;
    // Rust looks RPCs up by their paths.
    services.sort_by(|one, other| one.full_name.cmp(&other.full_name));
    let known = context! {
        services,
        reasons => reasons(contract)?,
        version => env!("CARGO_PKG_VERSION"),
    };
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_keep_trailing_newline(true);
    environment.add_filter("snake", |it: &str| snake_case(it));
    environment.add_filter("pascal", |it: &str| camel(it));
    environment.add_filter("rust_path", |it: &str| rust_path(it));
    environment.add_filter("simple", |it: &str| it.rsplit('.').next().unwrap_or(it).to_owned());

    let mut templates = Vec::new();
    for sdk in fs::read_dir(FOLDER)? {
        collect(&sdk?.path().join("templates"), &mut templates)?;
    }
    templates.sort();
    templates.iter().map(|it| file(&environment, it, &known)).collect()
}

fn file(environment: &Environment<'_>, template: &Path, known: &Value) -> Result<Generated> {
    let name = template.display().to_string();
    let text = environment.render_str(&fs::read_to_string(template)?, known);
    let text = text.with_context(|| name.clone())?;
    let path = name.replace("/templates/", "/");
    let path = path.strip_suffix(".jinja").unwrap_or(&path).to_owned();
    let text = if path.ends_with(".rs") { crate::rustfmt(&text)? } else { text.into_bytes() };
    Ok((path, text))
}

fn collect(folder: &Path, templates: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, templates)?;
        } else if path.extension().is_some_and(|it| it == "jinja") {
            templates.push(path);
        }
    }
    Ok(())
}

fn service(contract: &Contract, service: &ServiceDescriptor) -> Result<Service> {
    let mut methods = service
        .methods()
        .map(|it| method(contract, &it).with_context(|| it.full_name().to_owned()))
        .collect::<Result<Vec<_>>>()?;
    methods.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Service {
        name: service.name().to_owned(),
        package: service.package_name().to_owned(),
        full_name: service.full_name().to_owned(),
        methods,
    })
}

fn method(contract: &Contract, method: &MethodDescriptor) -> Result<Method> {
    let option = contract.extension("jangteo.policy.v1.rpc")?;
    let policy = message(&method.options().get_extension(&option)).context("no policy")?;
    let number = |field: &str| policy.get_field_by_name(field).and_then(|it| it.as_enum_number());
    let deadline = policy.get_field_by_name("deadline").context("no deadline")?;
    let seconds = message(&deadline).and_then(|it| it.get_field_by_name("seconds")?.as_i64());
    let (input, output) = (method.input(), method.output());
    Ok(Method {
        name: method.name().to_owned(),
        path: format!("/{}/{}", method.parent_service().full_name(), method.name()),
        input: input.full_name().to_owned(),
        output: output.full_name().to_owned(),
        keyed: number("idempotency") == Some(3),
        streams: method.is_server_streaming(),
        deadline_seconds: seconds.context("no deadline")?,
        paged: paged(method),
        watched: method.is_server_streaming() && input.get_field_by_name("resume_cursor").is_some(),
    })
}

/// A list that is answered in pages: its request takes a page token, and its answer tells the next.
fn paged(method: &MethodDescriptor) -> Option<Items> {
    // Clients name what they read item by item after `List…`; a search is read as it is.
    if !method.name().starts_with("List") {
        return None;
    }
    let (request, response) = (method.input(), method.output());
    request.get_field_by_name("page_token")?;
    response.get_field_by_name("next_page_token")?;
    let items = response.fields().find(|it| it.cardinality() == Cardinality::Repeated)?;
    let Kind::Message(item) = items.kind() else { return None };
    Some(Items { field: items.name().to_owned(), message: item.full_name().to_owned() })
}

fn reasons(contract: &Contract) -> Result<Vec<Reason>> {
    let option = contract.extension("jangteo.errors.v1.spec")?;
    let registry = contract.pool.get_enum_by_name("jangteo.errors.v1.ErrorReason");
    let reason = |value: prost_reflect::EnumValueDescriptor| {
        let spec = message(&value.options().get_extension(&option)).context("not a message")?;
        Ok(Reason {
            name: value.name().strip_prefix("ERROR_REASON_").unwrap_or_default().to_owned(),
            number: value.number(),
            spec: json(&spec)?,
        })
    };
    registry.context("no error registry")?.values().map(reason).collect()
}

fn json(message: &DynamicMessage) -> Result<Json> {
    let options = prost_reflect::SerializeOptions::new()
        .use_proto_field_name(true)
        .skip_default_fields(false);
    Ok(message.serialize_with_options(serde_json::value::Serializer, &options)?)
}
