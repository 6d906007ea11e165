//! What the tests of all providers have in common.

use jangteo_server::app::App;
use jangteo_server::base::ids::PaymentId;
use jangteo_server::base::money::Money;
use jangteo_server::payment::model::Provider;
use jangteo_server::payment::provider::{
    Approve, Cancel, Cancelled, Captured, Failure, Port, Prepared, Ready, Seen, Settings, Urls,
    peers, port,
};
use uuid::Uuid;

use crate::harness::Shop;

/// What the buyer is called at the provider.
pub(super) const BUYER: &str = "b-7f3a";

/// A payment at a provider, as whoever owns it knows it.
pub(super) struct Paying<'a> {
    pub(super) port: Port<'a>,
    pub(super) ready: Ready,
    pub(super) provider_id: String,
}

/// A marketplace where these take money.
pub(super) async fn shop_with(settings: &Settings) -> Shop {
    Shop::open_with(|app| app.peers = peers(settings, &app.keys).unwrap()).await
}

/// What somebody is asked to pay: 9,900 won.
pub(super) fn ready() -> Ready {
    Ready {
        payment_id: PaymentId::new(),
        buyer_ref: BUYER.into(),
        item_name: "달항아리 외 1건".into(),
        quantity: 2,
        amount: Money::krw(9_900),
        urls: Urls {
            approve: "https://shop.example/pay/approved?order=1".into(),
            cancel: "https://shop.example/pay/left".into(),
            fail: "https://shop.example/pay/failed".into(),
            callback: None,
        },
    }
}

impl<'a> Paying<'a> {
    /// Prepares a payment.
    pub(super) async fn prepare(app: &'a App, provider: Provider) -> (Self, Prepared) {
        Self::prepare_as(app, provider, ready()).await
    }

    pub(super) async fn prepare_as(
        app: &'a App,
        provider: Provider,
        ready: Ready,
    ) -> (Self, Prepared) {
        let port = port(app, provider).unwrap();
        let prepared = port.ready(&ready).await.unwrap();
        let provider_id = prepared.provider_id.clone();
        (Self { port, ready, provider_id }, prepared)
    }

    pub(super) fn approval<'b>(&'b self, token: &'b str) -> Approve<'b> {
        let Ready { payment_id, buyer_ref, amount, .. } = &self.ready;
        Approve {
            provider_id: &self.provider_id,
            payment_id: *payment_id,
            buyer_ref,
            token,
            amount: *amount,
        }
    }

    pub(super) async fn approve(&self, token: &str) -> Result<Captured, Failure> {
        self.port.approve(&self.approval(token)).await
    }

    pub(super) async fn cancel(
        &self,
        cancel_id: Uuid,
        amount: i64,
        remaining: i64,
    ) -> Result<Cancelled, Failure> {
        let cancel = Cancel {
            provider_id: &self.provider_id,
            cancel_id,
            amount: Money::krw(amount),
            remaining: Money::krw(remaining),
        };
        self.port.cancel(&cancel).await
    }

    pub(super) async fn seen(&self) -> Seen {
        self.port.lookup(&self.provider_id).await.unwrap()
    }
}

/// What a provider has not done, by name; with its code, if it said no.
pub(super) fn why<T>(result: Result<T, Failure>) -> String {
    match result {
        Ok(_) => "DONE".into(),
        Err(Failure::Refused { code, .. }) => format!("REFUSED {code}"),
        Err(failure) => failure.name().into(),
    }
}
