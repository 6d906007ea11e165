//! A hundred good clients beside peers that mean harm.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jangteo_sdk::Client;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use tonic::Code;

use crate::harness::{Attack, Outcome, ServerProcess, Shop, free_port};

/// What is done to the server.
const ATTACKS: [Attack; 11] = [
    Attack::Silent,
    Attack::HalfPreface,
    Attack::TrickleHead,
    Attack::Trickle,
    Attack::RapidReset,
    Attack::EndlessHeaders,
    Attack::LargeHeaders,
    Attack::PingFlood,
    Attack::SettingsFlood,
    Attack::GzipBomb,
    Attack::TooLarge,
];

/// Whether the server has got rid of an attacker, or of its call, as it should.
fn is_fended_off(attack: Attack, outcome: Outcome) -> bool {
    match attack {
        Attack::Silent | Attack::HalfPreface | Attack::TrickleHead => outcome == Outcome::Closed,
        Attack::Trickle => outcome == Outcome::Refused(Code::DeadlineExceeded),
        Attack::RapidReset | Attack::EndlessHeaders => {
            matches!(outcome, Outcome::GoAway(_) | Outcome::Closed)
        }
        Attack::LargeHeaders => outcome == Outcome::RefusedByHttp(431),
        // Its answers go unread, so nothing more is read from it either.
        Attack::PingFlood | Attack::SettingsFlood => {
            matches!(outcome, Outcome::Stalled | Outcome::GoAway(_) | Outcome::Closed)
        }
        Attack::GzipBomb | Attack::TooLarge => outcome == Outcome::Refused(Code::ResourceExhausted),
    }
}

/// Has a hundred clients call twice a second, until `over`, and tells how long each call took.
async fn good_clients(address: &str, over: &AtomicBool) -> Vec<Duration> {
    let clients = (0..100).map(|at| async move {
        let client = Client::new(address).unwrap();
        tokio::time::sleep(Duration::from_millis(5 * at)).await;
        let mut took = Vec::new();
        while !over.load(Ordering::Relaxed) {
            let started = Instant::now();
            let request = ListProductsRequest::default();
            let answered = client.catalog_service().list_products(request).await;
            took.push((started.elapsed(), answered.is_ok()));
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        took
    });
    let calls = join_all(clients).await.concat();
    let lost = calls.iter().filter(|(_, answered)| !answered).count();
    // A machine that is very slow may take longer than the call has; but not for many of them.
    assert!(lost * 100 <= calls.len(), "{lost} of {} good calls were not answered", calls.len());
    let mut took: Vec<Duration> = calls.into_iter().map(|(took, _)| took).collect();
    took.sort();
    took
}

/// Does everything to a server at once, and tells how it ended and how long that took.
fn attack_all(server: SocketAddr) -> Vec<(Attack, Outcome, Duration)> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .on_thread_start(|| {
            let thread = nix::unistd::gettid().to_string();
            std::process::Command::new("renice")
                .args(["-n", "19", "-p", &thread])
                .output()
                .unwrap();
        })
        .build()
        .unwrap();
    runtime.block_on(async {
        let attackers = ATTACKS.map(|attack| {
            tokio::spawn(async move {
                let started = Instant::now();
                (attack, attack.on(server).await, started.elapsed())
            })
        });
        join_all(attackers).await.into_iter().map(Result::unwrap).collect()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_good_clients_are_served_beside_hostile_ones() {
    let shop = Shop::open().await;
    shop.product(1_000, 1).await;
    let port = free_port();
    let server = ServerProcess::start_on(port, &shop.database.url).await;
    let address = format!("http://127.0.0.1:{port}");
    let target = format!("127.0.0.1:{port}").parse().unwrap();
    // To make a bomb takes a while, which is not the server's.
    Attack::GzipBomb.on(target).await;
    let (over, start) = (AtomicBool::new(false), server.memory_mib());
    let quiet = async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        over.store(true, Ordering::Relaxed);
    };
    let (before, ()) = tokio::join!(good_clients(&address, &over), quiet);
    let (over, calm) = (AtomicBool::new(false), server.memory_mib());

    let attacks = async {
        // In threads of their own: what they do must not keep the good clients from measuring.
        let outcomes = tokio::task::spawn_blocking(move || attack_all(target)).await.unwrap();
        over.store(true, Ordering::Relaxed);
        outcomes
    };
    let (during, outcomes) = tokio::join!(good_clients(&address, &over), attacks);

    let p99 = |took: &[Duration]| took[took.len() * 99 / 100];
    println!(
        "p99 of {} good calls {:?}, of {} beside attackers {:?}; memory {start} MiB, {calm}, {}",
        before.len(),
        p99(&before),
        during.len(),
        p99(&during),
        server.memory_mib()
    );
    for (attack, outcome, took) in outcomes {
        println!("{attack:?}: {outcome:?} after {took:?}");
        assert!(is_fended_off(attack, outcome), "{attack:?} ended with {outcome:?}");
    }
    assert!(server.memory_mib() < calm + 64, "what attackers sent was kept");
}
