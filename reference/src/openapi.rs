//! The contract as OpenAPI 3.1: unary RPCs as JSON over HTTP.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};
use regex::Regex;
use serde_json::{Map, Value as Json, json};

use crate::contract::{Contract, Rpc, Type};

/// The document.
pub(crate) fn document(contract: &Contract) -> Result<Json> {
    let rpcs = contract.services.iter().flat_map(|it| it.rpcs.iter().map(move |rpc| (it, rpc)));
    let mut paths = Map::new();
    for (service, rpc) in rpcs.filter(|(_, rpc)| !rpc.streams) {
        paths.insert(
            format!("/{}", rpc.path),
            json!({ "post": operation(contract, &service.name, rpc) }),
        );
    }
    let mut schemas = Map::new();
    for kind in &contract.described {
        let (name, schema) = match kind {
            Kind::Message(it) => (it.full_name().to_owned(), message(contract, it)?),
            Kind::Enum(it) => (it.full_name().to_owned(), values(contract, it)?),
            _ => continue,
        };
        schemas.insert(name, schema);
    }
    schemas.insert("Error".to_owned(), error(contract));
    Ok(json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Jangteo",
            "version": contract.version,
            "summary": "A commerce backend for marketplaces that sell limited goods",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
            "description": "Unary RPCs as JSON over HTTP, in the Connect protocol's form. Streams are told over gRPC and gRPC-Web.",
        },
        "security": [{ "token": [] }],
        "tags": contract.services.iter()
            .map(|it| json!({ "name": it.name, "description": it.comment }))
            .collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "responses": { "Error": {
                "description": "Refused, or failed",
                "content": { "application/json": { "schema": reference("Error") } },
            } },
        },
    }))
}

fn operation(contract: &Contract, service: &str, rpc: &Rpc) -> Json {
    let mut operation = json!({
        "operationId": format!("{service}_{}", rpc.name),
        "tags": [service],
        "summary": rpc.comment.split("\n\n").next().unwrap_or_default().replace('\n', " "),
        "description": rpc.comment,
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": reference(&rpc.input) } },
        },
        "responses": responses(contract, rpc),
        "x-jangteo-policy": rpc.policy,
    });
    if rpc.policy["access"] == "ACCESS_PUBLIC" {
        operation["security"] = json!([{}, { "token": [] }]);
    }
    if rpc.policy["idempotency"] == "IDEMPOTENCY_KEY_REQUIRED" {
        operation["parameters"] = json!([{
            "name": "idempotency-key",
            "in": "header",
            "required": true,
            "description": "The same for every repeat of a call: 16 to 128 letters, digits, - and _.",
            "schema": { "type": "string", "minLength": 16, "maxLength": 128, "pattern": "^[A-Za-z0-9_-]+$" },
        }]);
    }
    operation
}

/// What an RPC answers, by HTTP status: its own reasons come before those of all.
fn responses(contract: &Contract, rpc: &Rpc) -> Map<String, Json> {
    let own = contract.reasons.iter().filter(|it| rpc.errors.contains(&it.name));
    let every = contract.reasons.iter().filter(|it| it.rpcs.is_empty());
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    // A request in another media type never becomes a call, so that no reason has this status.
    reasons.insert("415", vec!["Not of this media type".to_owned()]);
    for reason in own.chain(every) {
        let status = status(reason.spec["grpc"].as_str().unwrap_or_default());
        reasons.entry(status).or_default().push(format!("`{}`", reason.name));
    }
    let refused = |(status, reasons): (&str, Vec<String>)| {
        let about = reasons.join(", ");
        (status.to_owned(), json!({ "$ref": "#/components/responses/Error", "description": about }))
    };
    let done = json!({
        "description": "Done",
        "content": { "application/json": { "schema": reference(&rpc.output) } },
    });
    [("200".to_owned(), done)].into_iter().chain(reasons.into_iter().map(refused)).collect()
}

/// The HTTP status of a gRPC code, as the Connect protocol has it.
fn status(code: &str) -> &'static str {
    match code {
        "INVALID_ARGUMENT" | "FAILED_PRECONDITION" | "OUT_OF_RANGE" => "400",
        "UNAUTHENTICATED" => "401",
        "PERMISSION_DENIED" => "403",
        "NOT_FOUND" => "404",
        "ALREADY_EXISTS" | "ABORTED" => "409",
        "RESOURCE_EXHAUSTED" => "429",
        "UNIMPLEMENTED" => "501",
        "UNAVAILABLE" => "503",
        "DEADLINE_EXCEEDED" => "504",
        _ => "500",
    }
}

fn reference(name: &str) -> Json {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn described<'a>(contract: &'a Contract, name: &str) -> Result<&'a Type> {
    contract.messages.get(name).with_context(|| name.to_owned())
}

fn message(contract: &Contract, message: &MessageDescriptor) -> Result<Json> {
    let known = described(contract, message.full_name())?;
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (field, known) in message.fields().zip(&known.fields) {
        let rules = || known.rules.iter().map(String::as_str);
        let mut schema = one(&field.kind());
        if field.is_list() {
            limit(&mut schema, rules().filter_map(|it| it.strip_prefix("repeated.items.")));
            schema = json!({ "type": "array", "items": schema });
        }
        limit(&mut schema, rules());
        if let Kind::Enum(it) = field.kind() {
            choose(&mut schema, &it, rules());
        }
        if field.is_map() {
            schema = map(&field);
        }
        schema["description"] = known.comment.clone().into();
        if known.output_only {
            schema["readOnly"] = true.into();
        }
        if rules().any(forbids_nothing) && !rules().any(|it| it == "ignore IGNORE_IF_ZERO_VALUE") {
            required.push(field.json_name().to_owned());
        }
        properties.insert(field.json_name().to_owned(), schema);
    }
    let mut schema = json!({
        "type": "object",
        "description": known.comment,
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    Ok(schema)
}

fn map(field: &FieldDescriptor) -> Json {
    let kind = field.kind();
    let value = kind.as_message().map(|it| one(&it.map_entry_value_field().kind()));
    json!({ "type": "object", "additionalProperties": value })
}

/// One value of a field, as protobuf writes it in JSON.
fn one(kind: &Kind) -> Json {
    match kind {
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Double | Kind::Float => json!({ "type": "number" }),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => {
            json!({ "type": "integer", "format": "int32" })
        }
        Kind::Uint32 | Kind::Fixed32 => json!({ "type": "integer", "minimum": 0 }),
        // Written as text, since JSON's numbers are not exact beyond 2⁵³.
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 | Kind::Uint64 | Kind::Fixed64 => {
            json!({ "type": "string", "format": "int64", "pattern": "^-?[0-9]{1,19}$" })
        }
        Kind::String => json!({ "type": "string" }),
        Kind::Bytes => json!({ "type": "string", "contentEncoding": "base64" }),
        Kind::Enum(it) => reference(it.full_name()),
        Kind::Message(it) => match it.full_name() {
            "google.protobuf.Timestamp" => json!({ "type": "string", "format": "date-time" }),
            "google.protobuf.Duration" => {
                json!({ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?s$" })
            }
            "google.protobuf.FieldMask" => json!({ "type": "string" }),
            name => reference(name),
        },
    }
}

/// Adds what the contract asks of a value, where OpenAPI has a word for it.
fn limit<'a>(schema: &mut Json, rules: impl Iterator<Item = &'a str>) {
    for rule in rules {
        let (name, value) = rule.split_once(' ').unwrap_or((rule, ""));
        let number = value.parse::<i64>().ok().map(Json::from);
        let (word, value) = match name {
            "repeated.min_items" => ("minItems", number),
            "repeated.max_items" => ("maxItems", number),
            "string.min_len" => ("minLength", number),
            "string.max_len" => ("maxLength", number),
            "string.pattern" => ("pattern", Some(value.into())),
            "string.uuid" => ("format", Some("uuid".into())),
            "string.email" => ("format", Some("email".into())),
            "int32.gte" | "uint32.gte" => ("minimum", number),
            "int32.lte" | "uint32.lte" => ("maximum", number),
            _ => continue,
        };
        if let Some(value) = value {
            schema[word] = value;
        }
    }
}

/// Leaves of an enum's values those that the contract takes.
fn choose<'a>(schema: &mut Json, of: &EnumDescriptor, rules: impl Iterator<Item = &'a str>) {
    for rule in rules {
        let (wanted, numbers) = match rule.split_once(' ') {
            Some(("enum.in", numbers)) => (true, numbers),
            Some(("enum.not_in", numbers)) => (false, numbers),
            _ => continue,
        };
        let listed: Vec<i32> = serde_json::from_str(numbers).unwrap_or_default();
        let left = of.values().filter(|it| listed.contains(&it.number()) == wanted);
        schema["enum"] = left.map(|it| it.name().to_owned()).collect::<Vec<_>>().into();
    }
}

/// Whether a rule is broken by a field that is left out.
fn forbids_nothing(rule: &str) -> bool {
    let (name, value) = rule.split_once(' ').unwrap_or((rule, ""));
    match name {
        "required" | "string.uuid" | "string.email" => true,
        "string.min_len" | "repeated.min_items" | "int32.gte" | "int64.gte" | "uint32.gte" => {
            value.parse().is_ok_and(|it: i64| 0 < it)
        }
        "string.pattern" => Regex::new(value).is_ok_and(|it| !it.is_match("")),
        "enum.in" | "enum.not_in" => {
            let listed: Vec<i32> = serde_json::from_str(value).unwrap_or_default();
            listed.contains(&0) == (name == "enum.not_in")
        }
        _ => false,
    }
}

fn values(contract: &Contract, of: &EnumDescriptor) -> Result<Json> {
    let known = described(contract, of.full_name())?;
    let names: Vec<&str> = known.values.iter().map(|it| it.name.as_str()).collect();
    Ok(json!({ "type": "string", "enum": names, "description": known.comment }))
}

/// An error, as the Connect protocol writes it.
fn error(contract: &Contract) -> Json {
    let reasons: Vec<&str> = contract.reasons.iter().map(|it| it.name.as_str()).collect();
    json!({
        "type": "object",
        "required": ["code"],
        "properties": {
            "code": { "type": "string", "description": "gRPC's code: not_found, failed_precondition, …" },
            "message": { "type": "string" },
            "details": { "type": "array", "items": {
                "type": "object",
                "required": ["type", "value"],
                "properties": {
                    "type": { "type": "string", "description": "google.rpc.ErrorInfo, …" },
                    "value": { "type": "string", "contentEncoding": "base64" },
                    "debug": { "type": "object", "description": "The same, to be read. `reason` of ErrorInfo is one of x-jangteo-reasons." },
                },
            } },
        },
        "x-jangteo-reasons": reasons,
    })
}
