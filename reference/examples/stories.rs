//! Writes the reference's examples as programs into a folder: `cargo run -p jangteo-reference --example stories -- FOLDER`

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

const DESCRIPTORS: &[u8] = include_bytes!("../../sdk/rust/src/gen/descriptors.bin");

fn main() -> Result<()> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).context("stories FOLDER")?;
    for (path, text) in jangteo_reference::programs(DESCRIPTORS)? {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
