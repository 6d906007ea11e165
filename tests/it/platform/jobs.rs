//! Jobs that run once for all servers, again when they fail, and elsewhere when their server dies.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use jangteo_server::app::App;
use jangteo_server::base::reason;
use jangteo_server::platform::jobs::rows::{self, Claimed};
use jangteo_server::platform::jobs::{ATTEMPTS_MAX, Job, work};
use jangteo_server::platform::outbox;
use tokio_util::task::AbortOnDropHandle;

use crate::harness::Shop;

/// A server that runs the jobs of `app`, until this is dropped.
fn server(app: &App) -> AbortOnDropHandle<()> {
    let app = app.clone();
    AbortOnDropHandle::new(tokio::spawn(async move { work(&app).await }))
}

/// Waits until a query that counts answers `wanted`.
async fn until(shop: &Shop, count: &str, wanted: i64) {
    for _ in 0..400 {
        if shop.database.number(count).await == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{count}: {}, not {wanted}", shop.database.number(count).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_time_of_a_schedule_has_one_run_on_one_of_three_servers() {
    static RAN: AtomicU32 = AtomicU32::new(0);
    const DAILY: &[Job] = &[Job {
        name: "tests.daily",
        description: "Counts.",
        schedule: "0 4 * * *",
        run: |_| {
            Box::pin(async {
                RAN.fetch_add(1, Ordering::SeqCst);
                Ok("counted".to_owned())
            })
        },
    }];
    let shop = Shop::open_with(|app| app.jobs = DAILY).await;
    let _servers = [server(&shop.app), server(&shop.app), server(&shop.app)];

    let ended = "SELECT count(*) FROM jobs WHERE state = 'SUCCEEDED' AND outcome = 'counted'";
    for days in 1..=4 {
        until(&shop, ended, days).await;
        shop.app.clock.advance(TimeDelta::days(1));
    }
    until(&shop, ended, 5).await;
    // Times at which no server ran are not made up for: the last is.
    shop.app.clock.advance(TimeDelta::days(30));
    until(&shop, ended, 6).await;

    tokio::time::sleep(Duration::from_millis(1_200)).await;
    assert_eq!(RAN.load(Ordering::SeqCst), 6);
    assert_eq!(shop.database.number("SELECT count(*) FROM jobs").await, 6);
}

const BROKEN: &[Job] = &[Job {
    name: "tests.broken",
    description: "Fails.",
    schedule: "0 0 1 1 *",
    run: |_| Box::pin(async { Err(reason::unavailable()) }),
}];

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_tried_again_later_each_time_and_in_the_end_given_up() {
    let shop = Shop::open_with(|app| app.jobs = BROKEN).await;
    let _server = server(&shop.app);

    let waiting = "SELECT count(*) FROM jobs WHERE outcome = 'UNAVAILABLE' AND attempts = ";
    for (attempt, pause) in (1..ATTEMPTS_MAX).zip([10, 20, 40, 80]) {
        until(&shop, &format!("{waiting}{attempt} AND state = 'QUEUED'"), 1).await;
        let due = "SELECT extract(epoch FROM due_at - updated_at) FROM jobs";
        assert_eq!(shop.database.number(due).await, pause);
        shop.app.clock.advance(TimeDelta::seconds(pause));
    }
    until(&shop, &format!("{waiting}{ATTEMPTS_MAX} AND state = 'FAILED'"), 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_server_died_is_another_servers_and_the_dead_cannot_end_it() {
    const QUICK: &[Job] = &[Job {
        name: "tests.quick",
        description: "Is done at once.",
        schedule: "0 0 1 1 *",
        run: |_| Box::pin(async { Ok("done by the living".to_owned()) }),
    }];
    let shop = Shop::open_with(|app| app.jobs = QUICK).await;
    let (db, now) = (&shop.app.db, shop.app.clock.now());
    rows::insert(&shop.database.connect().await, "tests.quick", None, now).await.unwrap();
    let dead: Claimed = rows::claim(db, &["tests.quick"], now).await.unwrap().unwrap();
    assert!(rows::claim(db, &["tests.quick"], now).await.unwrap().is_none(), "it is leased");

    // Moving the clock does not end a lease; time does.
    shop.app.clock.advance(TimeDelta::days(1));
    let later = shop.app.clock.now();
    assert!(rows::claim(db, &["tests.quick"], later).await.unwrap().is_none());
    shop.database.run("UPDATE jobs SET leased_until = now() - interval '1 second'").await;
    let _server = server(&shop.app);
    let living = "SELECT count(*) FROM jobs WHERE attempts = 2 AND outcome = 'done by the living'";
    until(&shop, living, 1).await;

    assert!(!rows::renew(db, &dead).await.unwrap());
    rows::end(db, &dead, "FAILED", "done by the dead", now).await.unwrap();
    assert_eq!(shop.database.number(living).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_kills_whoever_runs_it_is_given_up() {
    let shop = Shop::open_with(|app| app.jobs = BROKEN).await;
    let (db, now) = (&shop.app.db, shop.app.clock.now());
    rows::insert(&shop.database.connect().await, "tests.broken", None, now).await.unwrap();
    for _ in 0..ATTEMPTS_MAX {
        rows::claim(db, &["tests.broken"], now).await.unwrap().unwrap();
        shop.database.run("UPDATE jobs SET leased_until = now() - interval '1 second'").await;
    }

    rows::keep_schedules(db, &[], now).await.unwrap();

    let abandoned = "SELECT count(*) FROM jobs WHERE state = 'FAILED' AND outcome = 'ABANDONED'";
    assert_eq!(shop.database.number(abandoned).await, 1);
    assert!(rows::claim(db, &["tests.broken"], now).await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_past_its_time_is_deleted_and_nothing_else() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 9).await;
    let ada = shop.buyer().await.with_points(9_000).await;
    ada.place_order_as("ordered-a-month-ago", &[(&lamp, 1)]).await.unwrap();
    let session = ada.session_id();
    let old_token = format!(
        "INSERT INTO refresh_tokens (hash, session_id, created_at, updated_at, expires_at) \
         VALUES ('old', '{session}', now(), now(), now() + interval '30 days')"
    );
    shop.database.run(&old_token).await;
    shop.app.clock.advance(TimeDelta::days(31));
    let bob = shop.buyer().await;
    bob.charge(1_000).await.unwrap();

    let _server = server(&shop.app);

    // All but the charge of today, and who is signed in since.
    until(&shop, "SELECT count(*) FROM idempotency_records", 1).await;
    until(&shop, "SELECT count(*) FROM refresh_tokens", 0).await;
    let gone = format!("SELECT count(*) FROM sessions WHERE id = '{session}'");
    until(&shop, &gone, 0).await;
    let kept = format!("SELECT count(*) FROM sessions WHERE id = '{}'", bob.session_id());
    assert_eq!(shop.database.number(&kept).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn partitions_are_made_ahead_and_take_in_what_came_before_them() {
    let shop = Shop::open().await;
    let lamp = shop.product(1_000, 99).await;
    let ada = shop.buyer().await.with_points(90_000).await;
    shop.database.run("SELECT setval('outbox_position_seq', 20000000)").await;
    ada.place_order(&[(&lamp, 1)]).await.unwrap();
    assert_eq!(shop.database.number("SELECT count(*) FROM outbox_rest").await, 1);

    // Orders go on meanwhile.
    let orders = async {
        for _ in 0..20 {
            ada.place_order(&[(&lamp, 1)]).await.unwrap();
        }
    };
    let made = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        outbox::make_partitions(&shop.app.db).await.unwrap()
    };
    let ((), made) = tokio::join!(orders, made);

    assert_eq!(made, 6);
    assert_eq!(outbox::make_partitions(&shop.app.db).await.unwrap(), 0, "they are there");
    assert_eq!(shop.database.number("SELECT count(*) FROM outbox_rest").await, 0);
    assert_eq!(shop.database.number("SELECT count(*) FROM outbox_p2").await, 21);
    assert_eq!(shop.outbox().await.len(), 21);
}
