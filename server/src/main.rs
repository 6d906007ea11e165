//! `jangteo`: the server and what comes with it.

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Arg, ArgAction, ArgMatches, Command};
use jangteo_server::config::{self, Config};
use jangteo_server::platform::docs;
use jangteo_server::{demo, import, start};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[expect(clippy::print_stderr, reason = "a command talks to its user")]
fn main() -> ExitCode {
    // One library for all who speak TLS, chosen before the first of them does.
    let _chosen = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let matches = command().get_matches();
    let Some((name, arguments)) = matches.subcommand() else { return ExitCode::FAILURE };
    if name == "import" {
        // It is a client of a server, and has no use for a server's settings.
        return import::run(arguments);
    }
    let config = match config::read(arguments) {
        Ok(config) => config,
        Err(mistakes) => {
            eprintln!("the configuration has {} mistake(s):", mistakes.len());
            for mistake in mistakes {
                eprintln!("  {mistake}");
            }
            return ExitCode::from(2);
        }
    };
    match run(name, arguments, config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("jangteo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    let demo = Arg::new("demo").long("demo").action(ArgAction::SetTrue);
    let demo = demo.help("Open a small Korean goods shop, and print how to buy something in it");
    let email = Arg::new("email").long("email").value_name("EMAIL").required(true);
    let serve = Command::new("serve").about("Run the server").arg(demo);
    let work = Command::new("work").about("Run background jobs, and serve nobody");
    let migrate = Command::new("migrate").about("Bring the database to this version, and end");
    let check = Command::new("check-config").about("Show the settings, or all mistakes in them");
    let grant = Command::new("grant-operator")
        .about("Make an account an operator's, from its next login on")
        .arg(email.help("E-mail of the account"));
    let folder = Arg::new("folder").long("folder").value_name("FOLDER").required(true);
    let docs = Command::new("docs")
        .about("Write the pages of /docs to a folder")
        .arg(folder.help("Where to, made if it is not there"));
    let command = Command::new("jangteo")
        .about("A commerce backend for marketplaces that sell limited goods")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([serve, work, migrate, check, grant, docs, import::command()]);
    config::with_flags(command)
}

#[expect(clippy::print_stdout, reason = "a command talks to its user")]
fn run(name: &str, arguments: &ArgMatches, config: Config) -> Result<()> {
    if name == "check-config" {
        print!("{}", config.describe());
        return Ok(());
    }
    if name == "docs" {
        let folder = arguments.get_one::<String>("folder").context("no folder")?;
        return docs::write(Path::new(folder));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match name {
            "migrate" => start::migrate(config).await,
            "work" => start::work(config).await,
            "grant-operator" => {
                let email = arguments.get_one::<String>("email").context("no e-mail")?;
                start::grant_operator(config, email).await
            }
            _ if arguments.get_flag("demo") => {
                demo::check_allowed(&config)?;
                start::serve(config, async |app, address: SocketAddr| {
                    print!("{}", demo::open(app, address).await?);
                    Ok(())
                })
                .await
            }
            _ => start::serve(config, async |_, _| Ok(())).await,
        }
    })
}
