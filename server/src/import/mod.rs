//! `jangteo import`: brings the products of a file into a store, through `ImportProducts`.
//!
//! - The whole file is read before anything is sent: what cannot be read stops it, with every mistake named.
//! - Rows go in batches, each under a key of its own. What became of them is kept beside the file, batch by batch, so that
//!   whoever starts it again after whatever stopped it goes on where it was, with the same keys.
//! - A row that the server refuses stops no other.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Arg, ArgMatches, Command};

use self::file::Mistakes;
use self::results::Results;
use self::send::Summary;

mod csv_rows;
mod file;
mod json_rows;
mod password;
mod results;
mod send;

/// Something in the file cannot be read, and nothing was sent.
const MISTAKEN: u8 = 2;
/// All is done, and the server has refused some rows.
const REFUSED: u8 = 3;

/// What it takes.
#[must_use]
pub fn command() -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new("import")
        .about("Bring the products of a file into a store, as its seller")
        .after_help(
            "Signs in with the password in JANGTEO_PASSWORD, or asks for it; or calls with the key in JANGTEO_API_KEY. \
             Ends with 0 when every row is in, with 2 when the file cannot be read, with 3 when rows were refused, and \
             with 1 when it could not go on: start it again then.",
        )
        .args([
            Arg::new("file").value_name("FILE").required(true).help(
                "CSV (.csv) or JSON lines (.jsonl), in UTF-8; what becomes of it is kept in FILE.results.jsonl",
            ),
            option("store", "UUID", "The store that sells the products").required(true),
            option("address", "URL", "The server").default_value("http://127.0.0.1:8080"),
            option("email", "EMAIL", "Whom to sign in as: who runs the store"),
            option("code", "CODE", "A code of the second factor, where the account has one"),
        ])
}

/// Does it, and says how it has ended.
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to its user")]
pub fn run(arguments: &ArgMatches) -> ExitCode {
    let done = import(arguments);
    match done {
        Ok(summary) => {
            println!("{summary}");
            if summary.refused == 0 { ExitCode::SUCCESS } else { ExitCode::from(REFUSED) }
        }
        Err(error) => {
            eprintln!("jangteo: {error:#}");
            let mistaken = error.downcast_ref::<Mistakes>().is_some();
            if mistaken { ExitCode::from(MISTAKEN) } else { ExitCode::FAILURE }
        }
    }
}

fn import(arguments: &ArgMatches) -> Result<Summary> {
    let text = |name: &str| arguments.get_one::<String>(name);
    let path = PathBuf::from(text("file").context("no file")?);
    let store_id: uuid::Uuid =
        text("store").context("no store")?.parse().context("--store must be a UUID")?;
    let file = file::read(&path)?;
    let mut results = Results::open(&path, &file, store_id)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let address = text("address").context("no address")?;
        let code = text("code").map_or("", String::as_str);
        let client = send::sign_in(address, text("email"), code).await?;
        let sent = send::send(&client, store_id, &file.rows, &mut results).await;
        sent.context("not all rows are in; start it again to go on")
    })
}
