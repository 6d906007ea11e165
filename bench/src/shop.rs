//! The shop that is driven: a thousand products, ten thousand buyers with points, and calls to make in their names.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use chrono::Utc;
use futures_util::{FutureExt, StreamExt, TryStreamExt, stream};
use jangteo_sdk::cart::v1::AddCartItemRequest;
use jangteo_sdk::catalog::v1::{GetProductRequest, ListProductsRequest};
use jangteo_sdk::errors::v1::ErrorReason;
use jangteo_sdk::ops::v1::{JobState, ListJobsRequest, RunJobRequest, VerifyInvariantsRequest};
use jangteo_sdk::order::v1::{
    CartSelection, PaymentMethod, PlaceOrderLine, PlaceOrderRequest, QuoteOrderRequest,
};
use jangteo_sdk::policy::v1::Role;
use jangteo_sdk::types::v1::{Address, Money};
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest};
use jangteo_sdk::{Client, Error};
use jangteo_server::base::ids::{AccountId, SessionId};
use jangteo_server::platform::db::{Db, Tx};
use jangteo_server::platform::keys::Keys;
use jangteo_server::platform::root::{self, Masters};
use jangteo_server::platform::token::{Credential, Subject, TokenSigner};
use jangteo_server::platform::vault::Vault;
use tonic::Request;
use tonic::metadata::{Ascii, MetadataValue};
use uuid::Uuid;

use crate::load::Shot;
use crate::server::{MASTER, Server};

/// Everybody who can buy.
pub(crate) const BUYERS: u64 = 10_000;
/// The buyers that most loads come from.
pub(crate) const REGULARS: u64 = 1_000;
/// The products that never run out. Those above have a hundred pieces each.
pub(crate) const PRODUCTS: u64 = 1_000;
/// The product that everybody wants.
pub(crate) const HOT: u64 = 1;
/// The connections that calls are spread over: as many as there are cores, since each is a task.
const CONNECTIONS: usize = 2;
/// The most calls under way.
const CALLS_MAX: usize = 1_024;
/// Makes ids that can be counted out, as [`id`].
pub(crate) const IDS: &str = include_str!("../sql/ids.sql");
/// The files of PostgreSQL's log that are made beforehand, of 16 MiB each.
const LOG_FILES: usize = 160;
const NEXT_LOG_FILE: &str =
    "SELECT pg_logical_emit_message(false, 'bench', ''); SELECT pg_switch_wal()";
/// How often it is looked whether a job is done.
const LOOK: Duration = Duration::from_millis(500);
/// How many charges are under way at once when the buyers get their points.
const CHARGES: usize = 256;

/// A shop, and those who call in it. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Shop(Arc<Inside>);

struct Inside {
    /// Sends a call once.
    client: Client,
    /// What buyers and the operator sign their calls with.
    tokens: Vec<MetadataValue<Ascii>>,
    operator: MetadataValue<Ascii>,
}

type Answer<T> = Result<T, Error>;

/// The server's database, and the keys that it opens.
async fn secrets(server: &Server) -> Result<(Db, Keys)> {
    let db = Db::open(&server.database_url()?, 2);
    let masters = Masters { current: MASTER, previous: None };
    let keys = root::open(&db, &masters, Utc::now()).await?;
    Ok((db, keys))
}

/// Gives the operator and so many buyers a key of their own, as signing up does.
async fn furnish_with_keys(server: &Server, buyers: u64) -> Result<()> {
    let (db, keys) = secrets(server).await?;
    let vault = Vault::new(keys, db.clone());
    let make = async |tx: &mut Tx| {
        for buyer in 0..=buyers {
            vault.make(tx, AccountId::from(id(1, buyer)), Utc::now()).await?;
        }
        Ok(())
    };
    Ok(db.transaction("bench.furnish_with_keys", make).await?)
}

impl Shop {
    /// Fills the database, pays points into every wallet, and opens.
    pub(crate) async fn open(server: &Server) -> Result<Self> {
        let database = server.database().await?;
        database.batch_execute(IDS).await?;
        let seed = include_str!("../sql/shop.sql");
        let (seed, vacuum) = seed.split_once("VACUUM").context("no VACUUM")?;
        database.batch_execute(seed).await?;
        database.batch_execute(&format!("VACUUM{vacuum}")).await?;
        furnish_with_keys(server, BUYERS).await?;
        let shop = Self::enter(server).await?;
        let charges = (0..BUYERS).map(|buyer| shop.charge(buyer, 1_000_000).map(Ok));
        let charges = stream::iter(charges).buffer_unordered(CHARGES);
        let charges = charges.map(|it: Result<Answer<()>>| it?.map_err(refused));
        charges.try_collect::<()>().await?;
        database.batch_execute("VACUUM ANALYZE").await?;
        // As in a cluster that has been used for a while: a new one makes each file of its log when it needs it, and who
        // commits then waits for that.
        for _ in 0..LOG_FILES {
            database.batch_execute(NEXT_LOG_FILE).await?;
        }
        database.batch_execute("CHECKPOINT").await?;
        Ok(shop)
    }

    /// Comes to a marketplace where nobody buys, to operate it.
    pub(crate) async fn operate(server: &Server) -> Result<Self> {
        furnish_with_keys(server, 0).await?;
        Self::enter(server).await
    }

    /// Comes to a shop that is open, with fresh tokens: they last ten minutes.
    pub(crate) async fn enter(server: &Server) -> Result<Self> {
        let client = Client::balanced(vec![server.address(); CONNECTIONS])?;
        let client = client.without_repeats().with_calls_max(CALLS_MAX);
        let (db, keys) = secrets(server).await?;
        let now = Utc::now();
        let signer = TokenSigner::open(&db, &keys, "jangteo", now).await?;
        let sign = |n: u64, role: Role| {
            let credential = Credential::Session { id: SessionId::new(), signed_in_at: now };
            let account_id = AccountId::from(id(1, n));
            let subject = Subject { account_id, credential, roles: vec![role], verified: true };
            let token = signer.sign(&subject, now)?;
            Ok(format!("Bearer {token}").parse()?)
        };
        let tokens = (1..=BUYERS).map(|it| sign(it, Role::Buyer)).collect::<Result<_>>()?;
        Ok(Self(Arc::new(Inside { client, tokens, operator: sign(0, Role::Operator)? })))
    }

    fn by<T>(&self, buyer: u64, message: T) -> Request<T> {
        let mut request = Request::new(message);
        let at = usize::try_from(buyer).unwrap_or(0) % self.0.tokens.len();
        if let Some(token) = self.0.tokens.get(at) {
            request.metadata_mut().insert("authorization", token.clone());
        }
        request
    }

    /// Pays `won` into a buyer's wallet.
    pub(crate) async fn charge(&self, buyer: u64, won: i64) -> Answer<()> {
        let method = ChargeMethod::Sandbox.into();
        let charge = ChargeWalletRequest { amount: Some(krw(won)), method };
        self.0.client.wallet_service().charge_wallet(self.by(buyer, charge)).await?;
        Ok(())
    }

    /// Orders a piece of each product.
    pub(crate) async fn order(&self, buyer: u64, products: &[u64]) -> Answer<()> {
        self.place(buyer, products, None).await.map(|_| ())
    }

    /// Orders with a key of the caller's, and tells the order's id.
    pub(crate) async fn place(
        &self,
        buyer: u64,
        products: &[u64],
        key: Option<&str>,
    ) -> Answer<String> {
        let line = |it: &u64| PlaceOrderLine { variant_id: id(3, *it).to_string(), quantity: 1 };
        let lines = products.iter().map(line).collect();
        let mut request = self.by(buyer, PlaceOrderRequest { lines, ..checkout() });
        if let Some(key) = key.and_then(|it| it.parse().ok()) {
            request.metadata_mut().insert("idempotency-key", key);
        }
        let answer = self.0.client.order_service().place_order(request).await?.into_inner();
        Ok(answer.order.map(|it| it.id).unwrap_or_default())
    }

    /// A product's id.
    pub(crate) fn product_id(&self, product: u64) -> String {
        id(2, product).to_string()
    }

    /// Looks at a product's page.
    pub(crate) async fn look(&self, product: u64) -> Answer<()> {
        let request = GetProductRequest { product_id: id(2, product).to_string() };
        self.0.client.catalog_service().get_product(request).await?;
        Ok(())
    }

    /// Looks at the first page of what there is.
    pub(crate) async fn browse(&self) -> Answer<()> {
        let request = ListProductsRequest { page_size: 20, ..Default::default() };
        self.0.client.catalog_service().list_products(request).await?;
        Ok(())
    }

    /// The whole way of a buyer: the product's page, into the cart, what it costs, the order at that price.
    pub(crate) async fn shop(&self, buyer: u64, product: u64) -> Answer<()> {
        self.look(product).await?;
        let item = AddCartItemRequest { variant_id: id(3, product).to_string(), quantity: 1 };
        self.0.client.cart_service().add_cart_item(self.by(buyer, item)).await?;
        let cart = Some(CartSelection::default());
        let quote = QuoteOrderRequest { cart: cart.clone(), ..Default::default() };
        let mut orders = self.0.client.order_service();
        let quote = orders.quote_order(self.by(buyer, quote)).await?.into_inner().quote;
        let expected_total = quote.and_then(|it| it.total);
        let order = PlaceOrderRequest { cart, expected_total, ..checkout() };
        orders.place_order(self.by(buyer, order)).await?;
        Ok(())
    }

    /// Orders the last pieces of something, again and again while the server says that it has too much to do.
    pub(crate) async fn rush(&self, buyer: u64, product: u64) -> Answer<()> {
        let key = Uuid::new_v4().to_string();
        loop {
            match self.place(buyer, &[product], Some(&key)).await {
                Err(error) if error.reason == Some(ErrorReason::Overloaded) => {
                    tokio::time::sleep(error.retry_after.unwrap_or_default()).await;
                }
                // Sold out is what all but a hundred must hear.
                Err(error) if error.reason == Some(ErrorReason::InsufficientStock) => return Ok(()),
                answer => return answer.map(|_| ()),
            }
        }
    }

    /// Sends calls once, in nobody's name.
    pub(crate) fn client(&self) -> &Client {
        &self.0.client
    }

    /// Has the server run a job, and tells the run's id.
    pub(crate) async fn start_job(&self, name: &str) -> Result<String> {
        let mut request = self.by_operator(RunJobRequest { name: name.to_owned() });
        let key = Uuid::new_v4().to_string().parse()?;
        request.metadata_mut().insert("idempotency-key", key);
        let answer = self.0.client.ops_service().run_job(request).await;
        let run = answer.map_err(|it| refused(it.into()))?.into_inner().run;
        Ok(run.context("no run")?.id)
    }

    /// Waits until a run of a job is over, and tells what it did.
    pub(crate) async fn finish_job(&self, id: &str) -> Result<String> {
        loop {
            let list = self.by_operator(ListJobsRequest {});
            let answer = self.0.client.ops_service().list_jobs(list).await;
            let jobs = answer.map_err(|it| refused(it.into()))?.into_inner().jobs;
            let run = jobs.into_iter().flat_map(|it| it.runs).find(|it| it.id == id);
            let run = run.with_context(|| format!("run {id} is not known any more"))?;
            match run.state() {
                JobState::Succeeded => return Ok(run.outcome),
                JobState::Failed => bail!("a job failed: {}", run.outcome),
                JobState::Queued | JobState::Running | JobState::Unspecified => {
                    tokio::time::sleep(LOOK).await;
                }
            }
        }
    }

    /// Checks what must always hold.
    pub(crate) async fn verify(&self) -> Result<()> {
        let request = self.by_operator(VerifyInvariantsRequest {});
        let answer = self.0.client.ops_service().verify_invariants(request).await;
        let answer = answer.map_err(|it| refused(it.into()))?.into_inner();
        let broken: Vec<_> =
            answer.invariants.iter().filter(|it| it.violation_count != 0).collect();
        ensure!(answer.holds && broken.is_empty(), "broken: {broken:?}");
        Ok(())
    }

    fn by_operator<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        request.metadata_mut().insert("authorization", self.0.operator.clone());
        request
    }

    /// A shot of whatever `call` makes of this shop and the number of the shot.
    pub(crate) fn shot<F>(&self, call: impl Fn(Self, u64) -> F + Send + Sync + 'static) -> Shot
    where
        F: Future<Output = Answer<()>> + Send + 'static,
    {
        let shop = self.clone();
        Arc::new(move |n| call(shop.clone(), n).boxed())
    }
}

/// What an order says beside what it wants.
fn checkout() -> PlaceOrderRequest {
    PlaceOrderRequest {
        payment_method: PaymentMethod::Points.into(),
        shipping_address: Some(Address {
            recipient: "김하늘".into(),
            phone: "010-1234-5678".into(),
            country_code: "KR".into(),
            postal_code: "04524".into(),
            line1: "서울특별시 중구 세종대로 110".into(),
            line2: String::new(),
        }),
        ..Default::default()
    }
}

fn krw(minor: i64) -> Money {
    Money { currency_code: "KRW".into(), amount_minor: minor }
}

/// As `bench_id` in `ids.sql`.
pub(crate) fn id(kind: u8, n: u64) -> Uuid {
    Uuid::from_u64_pair(0x7000, (0x80 << 56) | (u64::from(kind) << 48) | n)
}

fn refused(error: Error) -> anyhow::Error {
    anyhow::anyhow!("{:?} {:?}: {}", error.code, error.reason, error.message)
}
