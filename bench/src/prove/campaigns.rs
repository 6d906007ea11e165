//! What is proved, by name.
//!
//! A campaign takes minutes. It ends with an error at the first thing that does not hold.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use serde_json::{Map, Value};

use super::{catalog, kills, minutes};

/// A long run, and what must hold after it.
struct Campaign {
    name: &'static str,
    what: &'static str,
    /// Runs it, and tells what was found.
    run: fn() -> LocalBoxFuture<'static, Result<Value>>,
}

/// Everything that is proved.
const CAMPAIGNS: &[Campaign] = &[
    Campaign {
        name: "kills",
        what: "64 buyers order while the server is killed ten times",
        run: || kills::kills().boxed_local(),
    },
    Campaign {
        name: "ten_minutes",
        what: "ten minutes at half of how fast it goes",
        run: || minutes::ten_minutes().boxed_local(),
    },
    Campaign {
        name: "catalog",
        what: "a million products are looked at and searched for, 200 times a second",
        run: || catalog::catalog().boxed_local(),
    },
];

/// Runs the campaigns that are wanted, or all.
pub(crate) async fn prove(wanted: &[String]) -> Result<()> {
    let unknown = wanted.iter().find(|it| CAMPAIGNS.iter().all(|known| known.name != **it));
    if let Some(unknown) = unknown {
        let known: Vec<&str> = CAMPAIGNS.iter().map(|it| it.name).collect();
        bail!("no campaign is called {unknown}; there are {}", known.join(", "));
    }
    let mut results = Map::new();
    let is_wanted = |it: &&Campaign| wanted.is_empty() || wanted.iter().any(|name| name == it.name);
    for campaign in CAMPAIGNS.iter().filter(is_wanted) {
        println!("\n{}: {}", campaign.name, campaign.what);
        let found = (campaign.run)().await?;
        results.insert(campaign.name.to_owned(), found);
        keep(&results)?;
    }
    Ok(())
}

/// Keeps what was found so far.
fn keep(results: &Map<String, Value>) -> Result<()> {
    let folder = Path::new("target/prove");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("results.json"), serde_json::to_string_pretty(results)?)?;
    println!("  kept: target/prove/results.json");
    Ok(())
}
