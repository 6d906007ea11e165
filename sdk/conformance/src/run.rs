//! Plays scenarios with drivers.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value as Json, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::TcpListener;
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::task::JoinSet;

use crate::contract::{Contract, rpc_name};
use crate::expect::{difference, millis, seen};
use crate::fake::Fake;
use crate::script::{Ending, Scenario, Script};

/// The longest that a driver takes for a scenario.
const PATIENCE: Duration = Duration::from_secs(60);

/// What became of each scenario, in the order of the files.
type Results = Vec<(String, Option<String>)>;

/// Plays everything in `folder` with each driver; tells whether all is well.
pub(crate) async fn run(
    folder: &Path,
    only: &str,
    table: Option<&Path>,
    drivers: &[String],
) -> Result<bool> {
    let contract = Contract::load()?;
    let scenarios: Vec<Scenario> =
        scenarios(&contract, folder)?.into_iter().filter(|it| it.name.contains(only)).collect();
    ensure!(!scenarios.is_empty(), "no scenario is called so");
    let mut running = JoinSet::new();
    for driver in drivers {
        let (name, command) = driver.split_once('=').context("a driver is name=command")?;
        let (name, command) = (name.to_owned(), command.to_owned());
        let (contract, scenarios) = (contract.clone(), scenarios.clone());
        running.spawn(async move {
            let results = play_all(&contract, &scenarios, &command).await;
            (name, results)
        });
    }
    let mut columns: BTreeMap<String, Results> = BTreeMap::new();
    while let Some(done) = running.join_next().await {
        let (name, results) = done?;
        let results = results.with_context(|| format!("the driver of {name}"))?;
        for (scenario, problem) in &results {
            if let Some(problem) = problem {
                println!("{name}: {scenario}: {problem}");
            }
        }
        columns.insert(name, results);
    }
    for (name, results) in &columns {
        let passed = results.iter().filter(|(_, problem)| problem.is_none()).count();
        println!("{name:<12} {passed} of {}", results.len());
    }
    if let Some(path) = table {
        std::fs::write(path, tabulated(&scenarios, &columns)?)?;
    }
    Ok(columns.values().flatten().all(|(_, problem)| problem.is_none()))
}

fn scenarios(contract: &Contract, folder: &Path) -> Result<Vec<Scenario>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    let mut all = Vec::new();
    for file in files {
        for scenario in Script::read(&file.path())?.scenario {
            let Some(advice) = &scenario.each_reason else {
                all.push(scenario);
                continue;
            };
            for reason in contract.reasons()?.iter().filter(|it| it.retry == *advice) {
                all.push(of_reason(&scenario, &reason.name));
            }
        }
    }
    Ok(all)
}

/// The scenario with `{reason}` filled in.
fn of_reason(scenario: &Scenario, reason: &str) -> Scenario {
    let mut scenario = scenario.clone();
    let fill = |json: &Json| -> Json {
        let text = json.to_string().replace("{reason}", reason);
        serde_json::from_str(&text).unwrap_or(Json::Null)
    };
    scenario.name = scenario.name.replace("{reason}", reason);
    scenario.outcomes = scenario.outcomes.iter().map(fill).collect();
    for reaction in &mut scenario.server {
        if let Ending::Refuse(refusal) = &mut reaction.then {
            refusal.reason = refusal.reason.replace("{reason}", reason);
        }
    }
    scenario
}

/// A driver that runs.
struct Driver {
    child: Child,
    stdin: ChildStdin,
    stdout: Lines<BufReader<ChildStdout>>,
}

impl Driver {
    fn start(command: &str) -> Result<Self> {
        let mut driver = Command::new("sh");
        driver.args(["-c", &format!("exec {command}")]).kill_on_drop(true);
        let mut child = driver.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let stdin = child.stdin.take().context("no stdin")?;
        let stdout = child.stdout.take().context("no stdout")?;
        Ok(Self { child, stdin, stdout: BufReader::new(stdout).lines() })
    }

    async fn ask(&mut self, scenario: &Json) -> Result<Json> {
        self.stdin.write_all(format!("{scenario}\n").as_bytes()).await?;
        let line = tokio::time::timeout(PATIENCE, self.stdout.next_line()).await;
        let line = line.context("no outcome in time")??.context("the driver ended")?;
        serde_json::from_str(&line).with_context(|| line)
    }
}

async fn play_all(contract: &Contract, scenarios: &[Scenario], command: &str) -> Result<Results> {
    let mut driver = Driver::start(command)?;
    let mut results = Vec::new();
    for scenario in scenarios {
        let problem = match play(contract, scenario, &mut driver).await {
            Ok(problem) => problem,
            Err(error) => {
                // Whatever it was doing, it must not disturb the next.
                let _ = driver.child.kill().await;
                driver = Driver::start(command)?;
                Some(format!("{error:#}"))
            }
        };
        results.push((scenario.name.clone(), problem));
    }
    Ok(results)
}

/// Plays a scenario; tells what is wrong, if anything is.
async fn play(
    contract: &Contract,
    scenario: &Scenario,
    driver: &mut Driver,
) -> Result<Option<String>> {
    let fake = Fake::new(contract.clone(), scenario.server.clone());
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let steps: Vec<Json> =
        scenario.steps.iter().map(|it| step(contract, it)).collect::<Result<_>>()?;
    let (script, started) = (json!({ "address": address, "steps": steps }), Instant::now());
    let told = tokio::select! {
        told = driver.ask(&script) => told?,
        () = fake.serve(listener) => bail!("the server ended"),
    };
    let took = millis(started.elapsed());
    let outcomes = told.get("outcomes").unwrap_or(&Json::Null);
    let wrong = difference(&Json::Array(scenario.outcomes.clone()), outcomes, "outcome");
    let calls = fake.calls();
    let wrong = wrong.or_else(|| scenario.calls.iter().find_map(|it| seen(it, &calls)));
    let late = scenario.within_ms.filter(|it| *it < took);
    Ok(wrong.or(late.map(|_| format!("it took {took} ms"))))
}

/// A step with the whole name of its RPC, and times in place of `+90s`.
fn step(contract: &Contract, step: &Json) -> Result<Json> {
    let mut step = step.clone();
    if let Some(name) = step.get("rpc").and_then(Json::as_str) {
        let rpc = contract.rpc(name).with_context(|| format!("no RPC {name}"))?;
        step["rpc"] = rpc_name(&rpc).into();
    }
    if let Some(tokens) = step.get("tokens") {
        let of = contract.message_type("jangteo.account.v1.Tokens")?;
        step["tokens"] = crate::contract::json_of(&contract.message(&of, tokens)?)?;
    }
    Ok(step)
}

fn tabulated(scenarios: &[Scenario], columns: &BTreeMap<String, Results>) -> Result<String> {
    let mut text =
        String::from("# Which SDK does what\n\nWritten by `make test-sdks`.\n\n| scenario |");
    for name in columns.keys() {
        write!(text, " {name} |")?;
    }
    write!(text, "\n|---|{}\n", "---|".repeat(columns.len()))?;
    for (at, scenario) in scenarios.iter().enumerate() {
        write!(text, "| {} |", scenario.name)?;
        for results in columns.values() {
            let passed = results.get(at).is_some_and(|(_, problem)| problem.is_none());
            write!(text, " {} |", if passed { "✓" } else { "✗" })?;
        }
        text.push('\n');
    }
    Ok(text)
}
