//! Callbacks of the sandbox provider: signed, late, twice or never, and tried again until they are taken.

use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use jangteo_server::payment::model::Provider;
use jangteo_server::payment::provider::{
    Agreed, CallbackNote, Disbelief, Ready, State, Urls, verify_callback,
};
use jangteo_server::sandbox::callbacks::send_due;
use serde_json::json;

use super::port::{Paying, ready};
use super::sandbox::{agree, ask, press};
use crate::harness::{Asked, Reply, Shop, StandIn};

/// A page of the shop's that takes callbacks, if it is well.
struct Inbox {
    server: StandIn,
    status: Arc<AtomicU16>,
    came: Arc<Mutex<Vec<Asked>>>,
}

impl Inbox {
    async fn open() -> Self {
        let (status, came) = (Arc::new(AtomicU16::new(200)), Arc::<Mutex<Vec<Asked>>>::default());
        let (says, kept) = (Arc::clone(&status), Arc::clone(&came));
        let server = StandIn::start(move |asked| {
            kept.lock().unwrap().push(asked.clone());
            Reply::json(says.load(Ordering::SeqCst), &json!({}))
        });
        Self { server: server.await, status, came }
    }

    /// A payment whose callbacks come here.
    async fn prepare<'a>(&self, shop: &'a Shop) -> (Paying<'a>, String) {
        let urls = Urls { callback: Some(format!("{}/back", self.server.url)), ..ready().urls };
        let ready = Ready { urls, ..ready() };
        let (paying, prepared) = Paying::prepare_as(&shop.app, Provider::Sandbox, ready).await;
        (paying, prepared.redirect_url)
    }

    /// How many have come so far.
    fn count(&self) -> usize {
        self.came.lock().unwrap().len()
    }

    /// What the shop makes of the last one at this moment.
    fn last(&self, shop: &Shop) -> Result<CallbackNote, Disbelief> {
        let came = self.came.lock().unwrap().last().unwrap().clone();
        let agreed = Agreed::of(&shop.app.keys);
        verify_callback(&agreed, &came.headers, &came.body, shop.app.clock.now())
    }
}

/// Sends all that is due.
async fn send_all(shop: &Shop) {
    while 0 < send_due(&shop.app).await.unwrap() {}
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shop_is_told_of_all_that_becomes_of_a_payment_and_nobody_else_can_tell_it() {
    let (shop, inbox) = (Shop::open().await, Inbox::open().await);
    let (paying, page) = inbox.prepare(&shop).await;
    send_all(&shop).await;
    assert_eq!(inbox.count(), 0, "nothing has become of it");

    let token = agree(&page).await;
    send_all(&shop).await;
    let note = CallbackNote {
        provider_id: paying.provider_id.clone(),
        payment_id: paying.ready.payment_id.to_string(),
    };
    assert_eq!((inbox.count(), inbox.last(&shop)), (1, Ok(note)));
    paying.approve(&token).await.unwrap();
    paying.approve(&token).await.unwrap();
    paying.cancel(uuid::Uuid::new_v4(), 900, 9_900).await.unwrap();
    send_all(&shop).await;
    assert_eq!(inbox.count(), 3);

    shop.app.clock.advance(TimeDelta::minutes(6));
    assert_eq!(inbox.last(&shop), Err(Disbelief::Stale));
    // Each database has a secret of its own.
    assert_eq!(inbox.last(&Shop::open().await), Err(Disbelief::Unsigned));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_callback_that_is_not_taken_comes_again_later_each_time() {
    let (shop, inbox) = (Shop::open().await, Inbox::open().await);
    let (_, page) = inbox.prepare(&shop).await;
    press(&page, "leave").await;
    inbox.status.store(500, Ordering::SeqCst);

    send_all(&shop).await;
    assert_eq!(inbox.count(), 1);
    shop.app.clock.advance(TimeDelta::seconds(6));
    send_all(&shop).await;
    assert_eq!(inbox.count(), 2);
    shop.app.clock.advance(TimeDelta::seconds(6));
    send_all(&shop).await;
    assert_eq!(inbox.count(), 2, "twice as long");
    shop.app.clock.advance(TimeDelta::seconds(6));
    inbox.status.store(200, Ordering::SeqCst);
    send_all(&shop).await;
    shop.app.clock.advance(TimeDelta::days(1));
    send_all(&shop).await;

    assert_eq!(inbox.count(), 3, "taken");
    let waiting = "SELECT count(*) FROM sandbox_callbacks WHERE due_at IS NOT NULL";
    assert_eq!(shop.database.number(waiting).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_dies_with_a_callback_leaves_it_to_others() {
    let (shop, inbox) = (Shop::open().await, Inbox::open().await);
    let (_, page) = inbox.prepare(&shop).await;
    agree(&page).await;
    // Claimed by somebody who was never heard of again.
    let claim = "UPDATE sandbox_callbacks SET attempts = 1, due_at = due_at + interval '2 minutes'";
    shop.database.run(claim).await;
    send_all(&shop).await;
    assert_eq!(inbox.count(), 0);

    shop.app.clock.advance(TimeDelta::seconds(121));
    send_all(&shop).await;

    assert_eq!(inbox.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn by_script_callbacks_come_twice_late_or_never() {
    let (shop, inbox) = (Shop::open().await, Inbox::open().await);
    let told = async |script: serde_json::Value| {
        let before = inbox.count();
        let (status, answer) = ask(&shop, "/scripts", &script).await;
        assert_eq!(status, 200, "{answer}");
        let (paying, page) = inbox.prepare(&shop).await;
        agree(&page).await;
        send_all(&shop).await;
        assert_eq!(paying.seen().await.state, State::Approvable);
        inbox.count() - before
    };

    assert_eq!(told(json!({ "call": "CALLBACK", "action": "DUPLICATE" })).await, 2);
    assert_eq!(told(json!({ "call": "CALLBACK", "action": "DROP" })).await, 0);
    let late = json!({ "call": "CALLBACK", "action": "DELAY", "delay_ms": 600_000 });
    assert_eq!(told(late).await, 0);
    shop.app.clock.advance(TimeDelta::minutes(11));
    send_all(&shop).await;
    assert_eq!(inbox.count(), 3, "it was late");
    assert!(inbox.last(&shop).is_ok(), "and is signed when it is sent");
}
