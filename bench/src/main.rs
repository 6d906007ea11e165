//! Drives a release build as its users would, from a process of its own, over HTTP/2.
//!
//! `jangteo-bench bench [scenario …]` measures, `jangteo-bench prove [campaign …]` kills and fills. Both start the server on its
//! embedded default, print what they find, and keep it in `target/bench` and `target/prove`.

#![expect(clippy::print_stdout, reason = "a program talks to its user")]
#![expect(clippy::as_conversions, reason = "figures are rounded anyway")]

mod baseline;
mod bench;
mod chance;
mod load;
mod pictures;
mod prove;
mod scenarios;
mod server;
mod shop;
mod watchers;

use anyhow::{Result, bail};
use rustix::process::setpriority_process;
use tokio::runtime::Builder;

/// How much those who make load give way.
const NICE: i32 = 10;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    // The load is a guest on the machine that it measures, and gives way. Calls are timed from when they were due, so what
    // is sent late for that counts as slow. Servers are started by this thread, which gives way to nobody.
    let give_way = || {
        let _ = setpriority_process(None, NICE);
    };
    let runtime = Builder::new_multi_thread().on_thread_start(give_way).enable_all().build()?;
    runtime.block_on(run())
}

async fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, wanted)) if command == "bench" => bench::bench(wanted).await,
        Some((command, wanted)) if command == "prove" => prove::prove(wanted).await,
        _ => bail!("say `bench [scenario …]` or `prove [campaign …]`"),
    }
}
