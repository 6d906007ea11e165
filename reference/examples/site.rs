//! Writes the site of a descriptor set to a folder:
//! `cargo run --package jangteo-reference --example site -- sdk/rust/src/gen/descriptors.bin target/site`

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [descriptors, folder] = words.as_slice() else { bail!("usage: site DESCRIPTORS FOLDER") };
    let descriptors = fs::read(descriptors).with_context(|| descriptors.clone())?;
    for (path, file) in jangteo_reference::site(&descriptors, env!("CARGO_PKG_VERSION"))? {
        let path = Path::new(folder).join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(&path, file.body).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
