//! `jangteo-conformance`: scenarios that every SDK must pass, and the scripted server that they run against.
//!
//! `serve` is for whoever writes a client and has no server: it answers every RPC of the contract as a script says, and
//! with an empty message where it says nothing. `run` plays the scenarios with an SDK's driver (see `PROTOCOL.md`). `drive` is the driver of
//! the Rust SDK.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to its user")]
#![expect(clippy::indexing_slicing, reason = "JSON that is not there is null")]

mod contract;
mod drive;
mod expect;
mod fake;
mod run;
mod script;
mod status;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use tokio::net::TcpListener;

use crate::contract::Contract;
use crate::fake::Fake;
use crate::script::Script;

/// A scripted server, and the scenarios that every SDK must pass against it.
#[derive(Parser)]
#[command(name = "jangteo-conformance", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answers every RPC of the contract as a script says.
    Serve {
        /// A file of reactions, as in a scenario's `server`.
        script: Option<PathBuf>,
        /// Where to listen.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// Plays the scenarios with drivers, and prints a table.
    Run {
        /// The folder of the scenarios.
        #[arg(long, default_value = "sdk/conformance/scenarios")]
        scenarios: PathBuf,
        /// Only scenarios whose names contain this.
        #[arg(long, default_value = "")]
        only: String,
        /// Where to keep the table.
        #[arg(long)]
        table: Option<PathBuf>,
        /// The drivers: `name=command`.
        #[arg(required = true)]
        drivers: Vec<String>,
    },
    /// Is driven: scenarios on stdin, outcomes on stdout.
    Drive,
}

#[tokio::main]
async fn main() -> ExitCode {
    match command(Arguments::parse().command).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem:#}");
            ExitCode::FAILURE
        }
    }
}

async fn command(command: Command) -> Result<bool> {
    match command {
        Command::Serve { script, listen } => {
            let script = script.map_or_else(|| Ok(Script::default()), |it| Script::read(&it))?;
            let listener = TcpListener::bind(listen).await?;
            println!("answering as scripted on http://{}", listener.local_addr()?);
            Fake::new(Contract::load()?, script.server).serve(listener).await;
            Ok(true)
        }
        Command::Run { scenarios, only, table, drivers } => {
            run::run(&scenarios, &only, table.as_deref(), &drivers).await
        }
        Command::Drive => drive::drive().await.map(|()| true),
    }
}
