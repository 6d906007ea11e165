//! The contract as OpenAPI 3.1: unary RPCs as JSON over HTTP.

use anyhow::{Context, Result};
use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};
use serde_json::{Map, Value as Json, json};

use crate::contract::{Contract, Rpc, Type};

/// The document.
pub(crate) fn document(contract: &Contract) -> Result<Json> {
    let rpcs = contract.services.iter().flat_map(|it| it.rpcs.iter().map(move |rpc| (it, rpc)));
    let mut paths = Map::new();
    for (service, rpc) in rpcs.filter(|(_, rpc)| !rpc.streams) {
        paths.insert(format!("/{}", rpc.path), json!({ "post": operation(&service.name, rpc) }));
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

fn operation(service: &str, rpc: &Rpc) -> Json {
    let mut operation = json!({
        "operationId": format!("{service}_{}", rpc.name),
        "tags": [service],
        "summary": rpc.comment.split("\n\n").next().unwrap_or_default().replace('\n', " "),
        "description": rpc.comment,
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": reference(&rpc.input) } },
        },
        "responses": {
            "200": {
                "description": "Done",
                "content": { "application/json": { "schema": reference(&rpc.output) } },
            },
            "default": { "$ref": "#/components/responses/Error" },
        },
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
        let mut schema = one(&field.kind());
        limit(&mut schema, &known.rules);
        if field.is_list() {
            schema = json!({ "type": "array", "items": schema });
            limit(&mut schema, &known.rules);
        } else if field.is_map() {
            schema = map(&field);
        }
        schema["description"] = known.comment.clone().into();
        if known.output_only {
            schema["readOnly"] = true.into();
        }
        if known.rules.iter().any(|it| it == "required") {
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
            json!({ "type": "string", "format": "int64", "pattern": "^-?[0-9]+$" })
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
fn limit(schema: &mut Json, rules: &[String]) {
    let list = schema["type"] == "array";
    for rule in rules {
        let (name, value) = rule.split_once(' ').unwrap_or((rule, ""));
        let number = value.parse::<i64>().ok().map(Json::from);
        let (word, value) = match name {
            "repeated.min_items" if list => ("minItems", number),
            "repeated.max_items" if list => ("maxItems", number),
            _ if list => continue,
            "string.min_len" => ("minLength", number),
            "string.max_len" => ("maxLength", number),
            "string.pattern" => ("pattern", Some(value.into())),
            "string.uuid" => ("format", Some("uuid".into())),
            "string.email" => ("format", Some("email".into())),
            "int32.gte" | "int64.gte" | "uint32.gte" => ("minimum", number),
            "int32.lte" | "int64.lte" | "uint32.lte" => ("maximum", number),
            _ => continue,
        };
        if let Some(value) = value {
            schema[word] = value;
        }
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
