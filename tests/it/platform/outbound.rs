//! Calls to other systems: bounded, repeated where they may be, and not made to those who fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use http::HeaderName;
use jangteo_server::platform::outbound::{
    Absence, Failure, Limits, Peer, PeerSettings, Peers, Repeat, Tolerance,
};
use serde_json::{Value, json};

use crate::harness::{Reply, StandIn, free_port};

const AN_HOUR: Duration = Duration::from_secs(3_600);

/// What is left alone after four calls of which half fail.
fn limits(patience: Duration, rest: Duration) -> Limits {
    let tolerance = Tolerance { calls_min: 4, rest, ..Tolerance::default() };
    Limits { patience, tolerance, ..Limits::default() }
}

fn peers(url: &str, limits: Limits) -> Peers {
    let credential = (HeaderName::from_static("x-key"), "hunter2".into());
    let settings = PeerSettings {
        name: "TESTS",
        base_url: url.to_owned(),
        account: "shop".into(),
        credential,
        limits,
    };
    Peers::new([settings]).unwrap()
}

async fn post(peers: &Peers, repeat: Repeat) -> Result<Value, Failure> {
    let peer: &Peer = peers.find("TESTS").unwrap();
    peer.post("try", "/things", &json!({ "a": 1 }), repeat).await
}

/// A system that answers with a status that tests change, and counts.
struct Fickle {
    server: StandIn,
    status: Arc<AtomicU16>,
    asked: Arc<AtomicUsize>,
}

impl Fickle {
    async fn start(delay: Duration) -> Self {
        let (status, asked) = (Arc::new(AtomicU16::new(200)), Arc::new(AtomicUsize::new(0)));
        let (says, count) = (Arc::clone(&status), Arc::clone(&asked));
        let server = StandIn::start(move |asked| {
            assert_eq!((asked.path.as_str(), &asked.body[..]), ("/things", &b"{\"a\":1}"[..]));
            assert_eq!(asked.headers["x-key"], "hunter2");
            count.fetch_add(1, Ordering::SeqCst);
            let body = json!({ "b": 2 });
            Reply { delay, ..Reply::json(says.load(Ordering::SeqCst), &body) }
        });
        Self { server: server.await, status, asked }
    }

    fn says(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_is_not_there_is_told_at_once_and_then_left_alone() {
    let nobody = format!("http://127.0.0.1:{}", free_port());
    let peers = peers(&nobody, limits(Duration::from_secs(15), AN_HOUR));
    let started = Instant::now();

    for _ in 0..4 {
        let failure = post(&peers, Repeat::Never).await.unwrap_err();
        let unreachable = matches!(failure, Failure::Unavailable(Absence::Unreachable(_)));
        assert!(unreachable && !format!("{failure:?}").contains("hunter2"), "{failure:?}");
    }
    let left_alone = Err(Failure::Unavailable(Absence::BreakerOpen));
    assert_eq!(post(&peers, Repeat::Never).await, left_alone);
    assert_eq!(post(&peers, Repeat::Safe).await, left_alone, "nor is it tried again");

    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_hangs_is_waited_for_so_long_and_then_not_asked() {
    let slow = Fickle::start(Duration::from_secs(60)).await;
    let peers = peers(&slow.server.url, limits(Duration::from_secs(1), AN_HOUR));
    let started = Instant::now();

    let calls = join_all((0..4).map(|_| post(&peers, Repeat::Never))).await;
    for call in calls {
        assert!(matches!(call, Err(Failure::Unknown(_))), "{call:?}");
    }
    let left_alone = Err(Failure::Unavailable(Absence::BreakerOpen));
    assert_eq!(post(&peers, Repeat::Never).await, left_alone);

    assert_eq!(slow.asked(), 4);
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_is_well_again_is_asked_again_by_itself() {
    let fickle = Fickle::start(Duration::ZERO).await;
    // It is left alone for no time at all: each call is one that tries.
    let peers = peers(&fickle.server.url, limits(Duration::from_secs(15), Duration::ZERO));
    fickle.says(500);
    for _ in 0..6 {
        assert!(matches!(post(&peers, Repeat::Never).await, Err(Failure::Unknown(_))));
    }
    assert_eq!(fickle.asked(), 6);

    fickle.says(200);

    for _ in 0..8 {
        assert_eq!(post(&peers, Repeat::Never).await, Ok(json!({ "b": 2 })));
    }
    fickle.says(409);
    for _ in 0..20 {
        assert!(matches!(post(&peers, Repeat::Never).await, Err(Failure::Refused(_))));
    }
    fickle.says(200);
    assert!(post(&peers, Repeat::Never).await.is_ok(), "who says no is well");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_than_so_many_calls_are_under_way() {
    let slow = Fickle::start(Duration::from_secs(2)).await;
    let limits = Limits { calls_max: 2, ..limits(Duration::from_secs(15), AN_HOUR) };
    let peers = peers(&slow.server.url, limits);

    let calls = join_all((0..6).map(|_| post(&peers, Repeat::Safe))).await;

    let busy = calls.iter().filter(|it| **it == Err(Failure::Unavailable(Absence::Busy)));
    assert_eq!((busy.count(), slow.asked()), (4, 2));
    assert!(post(&peers, Repeat::Never).await.is_ok(), "there is room again");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_may_be_done_twice_is_repeated() {
    let fickle = Fickle::start(Duration::ZERO).await;
    let mut limits = limits(Duration::from_secs(15), AN_HOUR);
    limits.tolerance.calls_min = 1_000;
    let peers = peers(&fickle.server.url, limits);
    for (status, repeat, asked) in [
        (500, Repeat::Never, 1),
        (503, Repeat::Never, 1),
        (500, Repeat::Safe, 3),
        (503, Repeat::Safe, 3),
        (409, Repeat::Safe, 1),
        (200, Repeat::Safe, 1),
    ] {
        let before = fickle.asked();
        fickle.says(status);
        let _ = post(&peers, repeat).await;
        assert_eq!(fickle.asked() - before, asked, "{status} {repeat:?}");
    }
    fickle.says(503);
    let turned_away = Err(Failure::Unavailable(Absence::TurnedAway));
    assert_eq!(post(&peers, Repeat::Never).await, turned_away);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_are_cut_too_large_or_lead_elsewhere_are_no_answers() {
    let replies = [
        Reply { cut: true, ..Reply::json(200, &json!({ "b": 2 })) },
        Reply::json(200, &json!("x".repeat(300 << 10))),
        Reply { status: 200, body: "<html>".into(), ..Reply::default() },
        Reply { status: 302, ..Reply::json(200, &json!({})) },
    ];
    for reply in replies {
        let shown = format!("{} {} {}", reply.status, reply.body.len(), reply.cut);
        let server = StandIn::start(move |_| reply.clone()).await;
        let peers = peers(&server.url, limits(Duration::from_secs(15), AN_HOUR));

        let failure = post(&peers, Repeat::Never).await;
        assert!(matches!(failure, Err(Failure::Unknown(_))), "{shown}: {failure:?}");
    }
}
