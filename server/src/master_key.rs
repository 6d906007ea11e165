//! The master key: of the configuration, or of the data folder.

use std::fs;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, Result};
use secrecy::ExposeSecret;

use crate::config::Config;
use crate::platform::keys::{Secret, fresh_secret};
use crate::platform::root::Masters;

/// The master keys: those that are configured, or the one in the data folder, made if there is none.
pub fn masters(config: &Config) -> Result<Masters> {
    let text = match &config.master_key {
        Some(key) => key.expose_secret().to_owned(),
        None => kept_master_key(&config.data_folder)?,
    };
    let decode =
        |text: &str| decode_hex(text.trim()).context("the master key is not 64 hexadecimal digits");
    let previous = config.master_key_previous.as_ref().map(|it| decode(it.expose_secret()));
    Ok(Masters { current: decode(&text)?, previous: previous.transpose()? })
}

/// The key in the data folder. It appears there whole or not at all, and the first server to make one wins.
fn kept_master_key(folder: &Path) -> Result<String> {
    let path = folder.join("master.key");
    if !path.exists() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let text: String = fresh_secret()?.iter().map(|it| format!("{it:02x}")).collect();
        let draft = folder.join(format!("master.key.{}", std::process::id()));
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&draft)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        match fs::hard_link(&draft, &path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error.into()),
            _ => fs::remove_file(&draft)?,
        }
        fs::File::open(folder)?.sync_all()?;
    }
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn decode_hex(text: &str) -> Option<Secret> {
    let digit = |it: &u8| char::from(*it).to_digit(16);
    let bytes = text.as_bytes().chunks_exact(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
        _ => None,
    });
    bytes.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
