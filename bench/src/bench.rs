//! `make bench`: how fast the server is, beside what its database does by itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::available_parallelism;
use std::time::Duration;

use anyhow::{Result, bail};
use serde::Serialize;

use crate::baseline::Pgbench;
use crate::load::{Shot, Tally, burst, closed_loop, open_loop};
use crate::pictures;
use crate::scenarios::{Drive, SCENARIOS, Scenario};
use crate::server::Server;
use crate::shop::Shop;
use crate::watchers;

/// How long the server runs warm, and how long a step of a curve, and the baseline, take.
const WARM: Duration = Duration::from_secs(3);
const STEP: Duration = Duration::from_secs(5);
const BASELINE: Duration = Duration::from_secs(8);
/// The callers that find out how fast it goes.
const CALLERS: u64 = 256;
/// The steps of a curve, as shares of what these reach. Half and twice of the highest rate come after them.
const STEPS: [f64; 7] = [0.1, 0.25, 0.7, 0.85, 1.0, 1.2, 1.5];
/// How long half is offered: a single stall should not decide what the slowest hundredth takes.
const HALF: Duration = Duration::from_secs(15);
/// How often the server's memory is looked at.
const LOOK: Duration = Duration::from_millis(200);

/// What was found out about a scenario.
#[derive(Serialize)]
pub(crate) struct Finding {
    pub(crate) scenario: &'static str,
    /// The highest rate of good answers, of orders where a scenario makes some.
    pub(crate) ours_per_s: f64,
    /// The same through pgbench, one in a transaction.
    pub(crate) baseline_per_s: f64,
    pub(crate) ratio: f64,
    /// At half of the highest rate; in a rush, until the last was answered.
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    /// Calls without a good answer at half of the highest rate and below; in rushes and among callers, all.
    pub(crate) errors: u64,
    /// The most memory that the server held meanwhile.
    pub(crate) server_rss_mib: f64,
    pub(crate) cores: usize,
    pub(crate) calls_per_order: u32,
    /// One caller on an idle server, the median.
    pub(crate) lone_p50_ms: Option<f64>,
    /// Good answers when twice the highest rate is offered, as a share of it.
    pub(crate) goodput_at_twice: Option<f64>,
    /// How long refusals took when twice the highest rate was offered, the 99th percentile.
    pub(crate) refusal_p99_ms: Option<f64>,
    /// What a batch looked like when it went fastest, where there are any.
    pub(crate) batch: Option<Batch>,
    /// What was answered to what was offered.
    pub(crate) curve: Vec<Step>,
}

/// The average of the server's batches over a while.
#[derive(Serialize)]
pub(crate) struct Batch {
    /// How many commands.
    pub(crate) size: f64,
    /// How long, from the first statement to the commit.
    pub(crate) ms: f64,
    /// How long each phase of it.
    pub(crate) phases_ms: BTreeMap<String, f64>,
}

impl Batch {
    fn between(before: &BTreeMap<String, f64>, after: &BTreeMap<String, f64>) -> Option<Self> {
        let grown = |name: &str| {
            let grown = after.iter().filter(|(known, _)| known.split('{').next() == Some(name));
            grown.map(|(known, it)| it - before.get(known).unwrap_or(&0.0)).sum::<f64>()
        };
        let batches = grown("jangteo_batch_duration_seconds_count");
        let phase = |(name, it): (&String, &f64)| {
            let labels = name.strip_prefix("jangteo_batch_phase_duration_seconds_sum{")?;
            let (_, phase) = labels.split_once("jangteo_batch_phase=\"")?;
            let took = it - before.get(name).unwrap_or(&0.0);
            Some((phase.split('"').next()?.to_owned(), took * 1_000.0 / batches))
        };
        let phases = after.iter().filter_map(phase).filter(|(_, ms)| 0.0 < *ms);
        (0.0 < batches).then(|| Self {
            size: grown("jangteo_batch_size_sum") / batches,
            ms: grown("jangteo_batch_duration_seconds_sum") * 1_000.0 / batches,
            phases_ms: phases.collect(),
        })
    }
}

/// A point of a curve.
#[derive(Clone, Serialize)]
pub(crate) struct Step {
    pub(crate) offered_per_s: f64,
    pub(crate) good_per_s: f64,
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    pub(crate) errors: u64,
    /// What was said to those, with how often.
    pub(crate) said: Vec<(String, u64)>,
    #[serde(skip)]
    refusal_p99_ms: f64,
}

/// Measures the scenarios that are wanted, or all.
pub(crate) async fn bench(wanted: &[String]) -> Result<()> {
    let known: Vec<&str> = SCENARIOS.iter().map(|it| it.name).chain([watchers::NAME]).collect();
    if let Some(unknown) = wanted.iter().find(|it| !known.contains(&it.as_str())) {
        bail!("no scenario is called {unknown}; there are {}", known.join(", "));
    }
    println!("opening a shop of a thousand products and ten thousand buyers");
    let server = Server::start().await?;
    let mut shop = Shop::open(&server).await?;
    let mut pgbench = Pgbench::new(&server.database_url()?)?;
    let mut findings = Vec::new();
    let is_wanted = |it: &&Scenario| wanted.is_empty() || wanted.iter().any(|name| name == it.name);
    for scenario in SCENARIOS.iter().filter(is_wanted) {
        println!("\n{}: {}", scenario.name, scenario.what);
        let baseline_per_s = pgbench.per_s(scenario.baseline, BASELINE).await?;
        println!("  pgbench            {baseline_per_s:>8.0}/s");
        shop = Shop::enter(&server).await?;
        let finding = measure(&server, scenario, scenario.shot(&shop), baseline_per_s).await?;
        findings.push(finding);
    }
    if wanted.is_empty() || wanted.iter().any(|name| name == watchers::NAME) {
        shop = Shop::enter(&server).await?;
        watchers::watch_stock(&server, &shop).await?;
    }
    println!("\nchecking what must always hold");
    shop.verify().await?;
    server.consumed().await?;
    if findings.is_empty() {
        return Ok(());
    }
    print_table(&findings);
    keep(&findings, wanted.is_empty())
}

async fn measure(
    server: &Server,
    scenario: &Scenario,
    shot: Shot,
    baseline_per_s: f64,
) -> Result<Finding> {
    let mut finding = Finding {
        scenario: scenario.name,
        ours_per_s: 0.0,
        baseline_per_s,
        ratio: 0.0,
        p50_ms: 0.0,
        p99_ms: 0.0,
        errors: 0,
        server_rss_mib: 0.0,
        cores: available_parallelism()?.get(),
        calls_per_order: scenario.calls,
        lone_p50_ms: None,
        goodput_at_twice: None,
        refusal_p99_ms: None,
        batch: None,
        curve: Vec::new(),
    };
    let driven = async {
        match scenario.drive {
            Drive::Curve => curve(server, &shot, &mut finding).await,
            Drive::Callers(callers) => among(&shot, callers, &mut finding).await,
            Drive::Rush(buyers, rushes) => rush(&shot, buyers, rushes, &mut finding).await,
        }
    };
    let most = AtomicU64::new(0);
    tokio::select! {
        done = driven => done?,
        watched = watch_memory(server, &most) => watched?,
    }
    finding.server_rss_mib = most.load(Ordering::Relaxed) as f64;
    finding.ratio = finding.ours_per_s / baseline_per_s;
    Ok(finding)
}

/// Notes the most memory that the server holds, for ever.
async fn watch_memory(server: &Server, most: &AtomicU64) -> Result<()> {
    loop {
        most.fetch_max(server.memory_mib()?.ceil() as u64, Ordering::Relaxed);
        tokio::time::sleep(LOOK).await;
    }
}

async fn curve(server: &Server, shot: &Shot, finding: &mut Finding) -> Result<()> {
    let lone = closed_loop(shot, 1, WARM).await?;
    finding.lone_p50_ms = Some(lone.ms(0.5));
    println!("  one caller         {:>8.0}/s  p50 {:6.2} ms", lone.per_s(), lone.ms(0.5));
    closed_loop(shot, CALLERS, WARM).await?;
    let before = server.figures().await?;
    let most = closed_loop(shot, CALLERS, STEP).await?;
    print_tally(&format!("{CALLERS} callers"), &most);
    finding.batch = Batch::between(&before, &server.figures().await?);
    if let Some(batch) = &finding.batch {
        println!(
            "  a batch of {:.0}: {:.1} ms, of which {:.1?}",
            batch.size, batch.ms, batch.phases_ms
        );
    }
    let fastest = most.per_s();
    let mut steps = Vec::new();
    for share in STEPS {
        steps.push(step(shot, fastest * share, STEP).await?);
    }
    let highest = steps.iter().map(|it| it.good_per_s).fold(fastest, f64::max);
    server.settle().await?;
    let half = step(shot, highest / 2.0, HALF).await?;
    let twice = step(shot, highest * 2.0, STEP).await?;
    finding.ours_per_s = highest;
    (finding.p50_ms, finding.p99_ms) = (half.p50_ms, half.p99_ms);
    finding.goodput_at_twice = Some(twice.good_per_s / highest);
    finding.refusal_p99_ms = Some(twice.refusal_p99_ms);
    steps.extend([half, twice]);
    steps.sort_by(|one, other| one.offered_per_s.total_cmp(&other.offered_per_s));
    let to_half = steps.iter().filter(|it| it.offered_per_s <= highest / 2.0);
    finding.errors = to_half.map(|it| it.errors).sum();
    finding.curve = steps;
    Ok(())
}

async fn step(shot: &Shot, offered_per_s: f64, sent_for: Duration) -> Result<Step> {
    let tally = open_loop(shot, offered_per_s, sent_for).await?;
    print_tally(&format!("{offered_per_s:.0}/s offered"), &tally);
    Ok(Step::new(offered_per_s, &tally))
}

async fn among(shot: &Shot, callers: u64, finding: &mut Finding) -> Result<()> {
    closed_loop(shot, callers, WARM).await?;
    let tally = closed_loop(shot, callers, STEP * 2).await?;
    print_tally(&format!("{callers} callers"), &tally);
    finding.ours_per_s = tally.per_s();
    (finding.p50_ms, finding.p99_ms) = (tally.ms(0.5), tally.ms(0.99));
    finding.errors = tally.errors();
    Ok(())
}

async fn rush(shot: &Shot, buyers: u64, rushes: u64, finding: &mut Finding) -> Result<()> {
    let mut times = Vec::new();
    for rush in 0..rushes {
        let inner = Arc::clone(shot);
        let shot: Shot = Arc::new(move |buyer| inner(rush * buyers + buyer));
        let (tally, took) = burst(&shot, buyers).await?;
        times.push(took.as_secs_f64() * 1_000.0);
        finding.errors += tally.errors();
        if !tally.refused.is_empty() {
            println!("  {:?}", tally.refused);
        }
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let last = times.len().saturating_sub(1) as f64;
        times.get((last * share).round() as usize).copied().unwrap_or(0.0)
    };
    (finding.p50_ms, finding.p99_ms) = (at(0.5), at(0.99));
    finding.ours_per_s = buyers as f64 / at(0.5) * 1_000.0;
    println!("  all answered after p50 {:.1} ms, at most {:.1} ms", at(0.5), at(1.0));
    Ok(())
}

impl Step {
    fn new(offered_per_s: f64, tally: &Tally) -> Self {
        Self {
            offered_per_s,
            good_per_s: tally.per_s(),
            p50_ms: tally.ms(0.5),
            p99_ms: tally.ms(0.99),
            errors: tally.errors(),
            said: tally.refused.clone().into_iter().collect(),
            refusal_p99_ms: tally.refusal_times.value_at_quantile(0.99) as f64 / 1_000.0,
        }
    }
}

fn print_tally(what: &str, tally: &Tally) {
    let (p50, p99, errors) = (tally.ms(0.5), tally.ms(0.99), tally.errors());
    print!("  {what:<18} {:>8.0}/s  p50 {p50:6.2} ms  p99 {p99:7.2} ms", tally.per_s());
    if errors == 0 {
        println!();
    } else {
        println!("  {errors} refused: {:?}", tally.refused);
    }
}

fn print_table(findings: &[Finding]) {
    println!(
        "\nscenario           ours/s   baseline/s   ratio   p50 ms   p99 ms   errors   server MiB"
    );
    for it in findings {
        println!(
            "{:<16} {:>8.0} {:>12.0} {:>7.1} {:>8.2} {:>8.2} {:>8} {:>12.0}",
            it.scenario,
            it.ours_per_s,
            it.baseline_per_s,
            it.ratio,
            it.p50_ms,
            it.p99_ms,
            it.errors,
            it.server_rss_mib
        );
    }
}

/// Keeps figures, and pictures if everything was measured.
fn keep(findings: &[Finding], all: bool) -> Result<()> {
    let folder = Path::new("target/bench");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("results.json"), serde_json::to_string_pretty(findings)?)?;
    let pictures = if all { Path::new("docs/bench") } else { folder };
    fs::create_dir_all(pictures)?;
    for finding in findings.iter().filter(|it| !it.curve.is_empty()) {
        pictures::draw(&pictures.join(format!("{}.svg", finding.scenario)), finding)?;
    }
    println!("\nkept: target/bench/results.json, pictures in {}", pictures.display());
    Ok(())
}
