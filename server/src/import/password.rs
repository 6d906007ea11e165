//! A password, asked for where nobody can look over one's shoulder.

use std::io::{BufRead, IsTerminal, Write, stderr, stdin};

use anyhow::{Context, Result, bail};
use nix::sys::termios::{LocalFlags, SetArg, tcgetattr, tcsetattr};
use secrecy::SecretString;

/// The first line that is typed, or piped.
pub(super) fn ask() -> Result<SecretString> {
    let line = if stdin().is_terminal() { type_unseen()? } else { read_line()? };
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        bail!("a password is needed: in JANGTEO_PASSWORD, or typed");
    }
    Ok(SecretString::from(password))
}

fn type_unseen() -> Result<String> {
    let terminal = stdin();
    let before = tcgetattr(&terminal).context("cannot ask for the password")?;
    let mut unseen = before.clone();
    unseen.local_flags.remove(LocalFlags::ECHO);
    write!(stderr(), "password: ")?;
    tcsetattr(&terminal, SetArg::TCSAFLUSH, &unseen)?;
    let line = read_line();
    tcsetattr(&terminal, SetArg::TCSAFLUSH, &before)?;
    writeln!(stderr())?;
    line
}

fn read_line() -> Result<String> {
    let mut line = String::new();
    stdin().lock().read_line(&mut line).context("cannot read the password")?;
    Ok(line)
}
