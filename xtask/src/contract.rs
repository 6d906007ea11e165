//! The contract, compiled from `proto/` without `protoc`.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result};
use prost_reflect::{DescriptorPool, DynamicMessage, ExtensionDescriptor, FieldDescriptor, Value};

const PROTO: &str = "proto";
const THIRD_PARTY: &str = "third_party";

/// The compiled contract.
pub(crate) struct Contract {
    /// The descriptor set with comments, custom options and imports, as the server serves it.
    pub(crate) bytes: Vec<u8>,
    /// The same, to ask questions of.
    pub(crate) pool: DescriptorPool,
}

/// Compiles every file of `proto/`.
pub(crate) fn compile() -> Result<Contract> {
    let mut files = Vec::new();
    collect(Path::new(PROTO), &mut files).context("run this at the root of the project")?;
    files.sort();
    // Clients resolve the details of errors through reflection, so the server has to know them.
    files.push(PathBuf::from("google/rpc/error_details.proto"));
    files.push(PathBuf::from("google/rpc/status.proto"));

    let mut compiler = protox::Compiler::new([PROTO, THIRD_PARTY])?;
    compiler.include_imports(true).include_source_info(true);
    compiler.open_files(files)?;
    let bytes = compiler.encode_file_descriptor_set();
    let pool = DescriptorPool::decode(bytes.as_slice())?;
    Ok(Contract { bytes, pool })
}

impl Contract {
    /// The extension of this full name.
    pub(crate) fn extension(&self, name: &str) -> Result<ExtensionDescriptor> {
        self.pool.get_extension_by_name(name).with_context(|| format!("no option {name}"))
    }
}

/// The value of `option` on `field`, if it is set.
pub(crate) fn option(
    field: &FieldDescriptor,
    option: &ExtensionDescriptor,
) -> Option<DynamicMessage> {
    let options = field.options();
    if !options.has_extension(option) {
        return None;
    }
    message(&options.get_extension(option))
}

/// The message in `value`.
pub(crate) fn message(value: &Value) -> Option<DynamicMessage> {
    value.as_message().cloned()
}

/// `INSUFFICIENT_STOCK` → `InsufficientStock`.
pub(crate) fn camel(name: &str) -> String {
    let word = |it: &str| {
        let mut letters = it.chars();
        let first = letters.next().map(|it| it.to_ascii_uppercase());
        first.into_iter().chain(letters.map(|it| it.to_ascii_lowercase())).collect::<String>()
    };
    name.split('_').map(word).collect()
}

/// `jangteo.type.v1.Money` → `types::v1::Money`, as the Rust SDK exports it.
pub(crate) fn rust_path(full_name: &str) -> String {
    let path = full_name.strip_prefix("jangteo.").unwrap_or(full_name).replace('.', "::");
    path.strip_prefix("type::").map_or(path.clone(), |it| format!("types::{it}"))
}

/// `PlaceOrder` → `place_order`.
pub(crate) fn snake_case(name: &str) -> String {
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

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|it| it == "proto") {
            files.push(path.strip_prefix(PROTO).map_err(io::Error::other)?.to_path_buf());
        }
    }
    Ok(())
}
