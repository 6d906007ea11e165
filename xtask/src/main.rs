//! The house's own chores: `cargo xtask <chore>`.

mod contract;
mod gen_reasons;
mod gen_rust;
mod gen_sdk;
mod gen_validation;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const USAGE: &str = "\
cargo xtask gen            write the code that comes from proto/
cargo xtask gen --check    say which of it is out of date
cargo xtask tidy           hold the code against the house rules";

#[expect(clippy::print_stderr, reason = "a command talks to its user")]
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["gen"] => generate(false),
        ["gen", "--check"] => generate(true),
        ["tidy"] => tidy::run(),
        _ => Err(anyhow::anyhow!("{USAGE}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem:#}");
            ExitCode::FAILURE
        }
    }
}

/// A file to be generated: its path from the root, and its bytes.
type Generated = (String, Vec<u8>);

fn generate(check: bool) -> Result<()> {
    let contract = contract::compile()?;
    let mut files: Vec<Generated> = gen_rust::files(&contract)?;
    files.push(gen_reasons::file(&contract)?);
    files.push(gen_validation::file(&contract)?);
    files.extend(gen_sdk::files(&contract)?);

    let mut stale = Vec::new();
    for (path, bytes) in files {
        if std::fs::read(&path).ok().as_deref() == Some(&bytes) {
            continue;
        }
        if !check {
            std::fs::create_dir_all(Path::new(&path).parent().unwrap_or(Path::new(".")))?;
            std::fs::write(&path, bytes)?;
        }
        stale.push(path);
    }
    match (check, stale.is_empty()) {
        (true, false) => bail!("out of date, run `make gen`: {}", stale.join(", ")),
        _ => Ok(()),
    }
}

/// `text` as the house writes it.
fn rustfmt(text: &str) -> Result<Vec<u8>> {
    let path = std::env::temp_dir().join(format!("jangteo-gen-{}.rs", std::process::id()));
    std::fs::write(&path, text)?;
    let done = std::process::Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path", "."])
        .arg(&path)
        .status()
        .context("rustfmt")?;
    if !done.success() {
        bail!("rustfmt refused the generated code in {}", path.display());
    }
    let formatted = std::fs::read(&path)?;
    std::fs::remove_file(&path)?;
    Ok(formatted)
}
