//! `sdk/rust/src/gen/`: the contract's messages, clients and servers in Rust.

use std::fs;

use anyhow::Result;
use prost::Message;
use tonic_prost_build::FileDescriptorSet;

use crate::Generated;
use crate::contract::Contract;

const FOLDER: &str = "sdk/rust/src/gen";

/// The files of the Rust contract, with the descriptor set that the server reads its policy from.
pub(crate) fn files(contract: &Contract) -> Result<Vec<Generated>> {
    let mut set = FileDescriptorSet::decode(contract.bytes.as_slice())?;
    // Rules on fields are read from the descriptors; Rust needs no types for them.
    set.file.retain(|it| {
        let package = it.package();
        package.starts_with("jangteo.") || package == "google.protobuf" || package == "google.rpc"
    });

    let scratch = std::env::temp_dir().join(format!("jangteo-gen-{}", std::process::id()));
    fs::create_dir_all(&scratch)?;
    // Events are stored under the names of their messages.
    let mut config = tonic_prost_build::Config::new();
    config.enable_type_names();
    // Google's comments are no Markdown.
    config.disable_comments([".google.rpc"]);
    tonic_prost_build::configure()
        .btree_map(".")
        .client_mod_attribute(".", "#[cfg(feature = \"client\")]")
        .server_mod_attribute(".", "#[cfg(feature = \"server\")]")
        .emit_rerun_if_changed(false)
        .include_file("mod.rs")
        .out_dir(&scratch)
        .compile_fds_with_config(set, config)?;

    let mut files = vec![(format!("{FOLDER}/descriptors.bin"), contract.bytes.clone())];
    for entry in fs::read_dir(&scratch)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // OAuth is one word, with two capitals.
        let text = fs::read_to_string(&path)?.replace("_o_auth", "_oauth");
        files.push((format!("{FOLDER}/{name}"), text.into_bytes()));
    }
    fs::remove_dir_all(&scratch)?;
    Ok(files)
}
