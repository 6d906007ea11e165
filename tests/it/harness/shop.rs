use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::Client;
use jangteo_sdk::account::v1::CreateApiKeyRequest;
use jangteo_sdk::policy::v1::Role;
use jangteo_server::account::mailing::send_due;
use jangteo_server::app::App;
use jangteo_server::base::clock::Clock;
use jangteo_server::catalog::drawing::draw_next;
use jangteo_server::config::Origins;
use jangteo_server::ops::verify_invariants::verify_invariants;
use jangteo_server::platform::admin::Ready;
use jangteo_server::platform::api_keys::ApiKeys;
use jangteo_server::platform::buckets::Rates;
use jangteo_server::platform::connections::Limits;
use jangteo_server::platform::db::Db;
use jangteo_server::platform::feed::Feed;
use jangteo_server::platform::idempotency::Calls;
use jangteo_server::platform::keys::Secret;
use jangteo_server::platform::mailer::Mailer;
use jangteo_server::platform::oauth::{Providers, Settings};
use jangteo_server::platform::objects::{self, Bucket, Objects};
use jangteo_server::platform::passwords::Passwords;
use jangteo_server::platform::pictures::Pictures;
use jangteo_server::platform::proxies::Proxies;
use jangteo_server::platform::reads::Reads;
use jangteo_server::platform::revocations::Revocations;
use jangteo_server::platform::root::{self, Masters};
use jangteo_server::platform::schema::outbox;
use jangteo_server::platform::token::{Subject, TokenSigner};
use jangteo_server::platform::vault::Vault;
use jangteo_server::platform::volatile::{self, Volatile};
use jangteo_server::serve::{Edge, serve};
use jangteo_server::work::{CONSUMERS, CUSTODIANS, JOBS};
use moka::future::Cache;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tonic::transport::{Channel, Endpoint};

use super::mails::{Mail, mails_in};
use super::{Database, Persona, Replicated};

/// The master secret of every test's server.
const MASTER: Secret = [7; 32];

/// Everybody's password.
pub const PASSWORD: &str = "correct horse";

/// Where people come back to from those whose word they sign in by.
pub const BACK: &str = "https://shop.example/back";

/// A running marketplace.
pub struct Shop {
    pub database: Database,
    pub app: App,
    pub address: SocketAddr,
    pub channel: Channel,
    pub stop: CancellationToken,
    files: TempDir,
    seller: tokio::sync::OnceCell<Persona>,
}

impl Shop {
    /// Opens a marketplace that sells nothing yet.
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    /// Opens a marketplace whose server differs from the usual.
    pub async fn open_with(change: impl FnOnce(&mut App)) -> Self {
        Self::open_as(change, |_| {}, &Rates::default(), None).await
    }

    /// Opens a marketplace that keeps its objects in `bucket`, or in a folder.
    pub async fn open_on(bucket: Option<Bucket>) -> Self {
        Self::open_as(|_| {}, |_| {}, &Rates::default(), bucket).await
    }

    /// Opens a marketplace where people sign in by the word of these providers, and come back to [`BACK`].
    pub async fn open_to(providers: &str) -> Self {
        let settings = Settings {
            providers: providers.parse().unwrap(),
            redirect_uris: BACK.parse().unwrap(),
        };
        Self::open_with(|app| app.oauth = Providers::new(&settings).unwrap()).await
    }

    /// Opens a marketplace on these two clusters.
    pub async fn open_replicated(clusters: &Replicated) -> Self {
        let replica_url = clusters.replica().url;
        let both = |app: &mut App| {
            app.reads = Reads::open(app.db.clone(), &app.pulse_db, Some(&replica_url), 10);
        };
        Self::open_in(clusters.primary(), both, |_| {}, &Rates::default(), None).await
    }

    /// Opens a marketplace whose edge differs from the usual.
    pub async fn open_at(edge: impl FnOnce(&mut Edge)) -> Self {
        Self::open_as(|_| {}, edge, &Rates::default(), None).await
    }

    /// Opens a marketplace that holds connections to other limits.
    pub async fn open_limited(limit: impl FnOnce(&mut Limits)) -> Self {
        Self::open_at(|edge| limit(&mut edge.limits)).await
    }

    /// Opens a marketplace that has buckets of these rates; others have none, since tests are in a hurry.
    pub async fn open_with_rates(rates: &str) -> Self {
        Self::open_as(|_| {}, |_| {}, &rates.parse().unwrap(), None).await
    }

    async fn open_as(
        change: impl FnOnce(&mut App),
        alter: impl FnOnce(&mut Edge),
        rates: &Rates,
        bucket: Option<Bucket>,
    ) -> Self {
        Self::open_in(Database::fresh().await, change, alter, rates, bucket).await
    }

    pub(super) async fn open_in(
        database: Database,
        change: impl FnOnce(&mut App),
        alter: impl FnOnce(&mut Edge),
        rates: &Rates,
        bucket: Option<Bucket>,
    ) -> Self {
        let files = TempDir::new().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let public_url = format!("http://{address}");
        let objects = objects::Settings { public_url, pictures_url: None, bucket };
        let volatile = volatile_of(&database, rates);
        let mut app = app(&database.url, volatile, files.path(), &objects).await;
        change(&mut app);
        let stop = CancellationToken::new();
        // Tests wait for nobody long.
        let mut edge = Edge {
            origins: Origins::Listed { origins: vec![], loopback: true },
            limits: Limits { first_call: Duration::from_secs(1), ..Limits::default() },
            tls: None,
            calls_max: 2_048,
            ready: Ready::default(),
            // Those that test them run them.
            jobs: false,
            proxies: Proxies::default(),
            drain: Duration::from_secs(5),
            stop: stop.clone(),
        };
        alter(&mut edge);
        tokio::spawn(serve(app.clone(), listener, edge));
        let channel = Endpoint::from_shared(format!("http://{address}")).unwrap().connect_lazy();
        Self { database, app, address, channel, stop, files, seller: tokio::sync::OnceCell::new() }
    }

    /// A client that nobody has signed in with yet.
    pub fn client(&self) -> Client {
        Client::new(format!("http://{}", self.address)).unwrap()
    }

    /// Somebody who buys.
    pub async fn buyer(&self) -> Persona {
        self.persona(Role::Buyer).await
    }

    /// Somebody who sells; no two are the same.
    pub async fn another_seller(&self) -> Persona {
        self.persona(Role::Seller).await
    }

    /// The one who sells what `product` puts on sale.
    pub async fn seller(&self) -> &Persona {
        let open = async {
            let seller = self.another_seller().await;
            seller.open_store("장터 공방").await;
            seller
        };
        self.seller.get_or_init(|| open).await
    }

    /// Somebody who runs the marketplace.
    pub async fn operator(&self) -> Persona {
        self.persona(Role::Operator).await
    }

    /// Puts a product with one variant on sale and tells the variant.
    pub async fn product(&self, price: i64, stock: i32) -> String {
        let product = self.seller().await.sell("달항아리", price, &[("기본", 0, stock)]).await;
        product.variants[0].id.clone()
    }

    /// Changes products behind the server's back. Searches do not know them any more.
    pub async fn change(&self, statements: &str) {
        self.database.run(&format!("{statements}; DELETE FROM product_search")).await;
    }

    /// The pieces left of a variant.
    pub async fn stock(&self, variant_id: &str) -> i64 {
        let sql = format!("SELECT available FROM stock WHERE variant_id = '{variant_id}'");
        self.database.number(&sql).await
    }

    /// How many orders there are.
    pub async fn orders(&self) -> i64 {
        self.database.number("SELECT count(*) FROM orders").await
    }

    /// What the outbox holds, in order: each event's message, its place in its aggregate, and its payload.
    pub async fn outbox(&self) -> Vec<(String, i32, Vec<u8>)> {
        let events = outbox::table.order(outbox::position);
        let events = events.select((outbox::type_, outbox::sequence, outbox::payload));
        events.load(&mut self.database.connect().await).await.unwrap()
    }

    /// The mails that were sent to an address, in the order of their making.
    pub async fn mails_to(&self, address: &str) -> Vec<Mail> {
        while 0 < send_due(&self.app).await.unwrap() {}
        mails_in(&mails_of(self.files.path())).into_iter().filter(|it| it.to == address).collect()
    }

    /// Draws every image that waits to be drawn.
    pub async fn draw(&self) {
        while draw_next(&self.app).await.unwrap() {}
    }

    /// Lets the time pass after which an address may be mailed again.
    pub fn next_mail_may_come(&self) {
        self.app.clock.advance(TimeDelta::seconds(61));
    }

    /// A token for whoever `subject` is, good from now on.
    pub fn token(&self, subject: &Subject) -> String {
        self.app.tokens.sign(subject, self.app.clock.now()).unwrap()
    }

    /// Somebody who buys, or would if their e-mail were verified.
    pub async fn unverified(&self) -> Persona {
        self.somebody(&mut self.database.connect().await, Role::Buyer, false).await
    }

    async fn persona(&self, role: Role) -> Persona {
        self.somebody(&mut self.database.connect().await, role, true).await
    }

    /// A key of somebody's with these scopes: its id, and what to call with.
    pub async fn api_key(&self, owner: &Persona, scopes: &[&str]) -> (String, String) {
        let scopes = scopes.iter().map(|it| (*it).to_owned()).collect();
        let request = CreateApiKeyRequest { name: "창고".into(), scopes, expire_time: None };
        // A login of its own: the persona's may be long ago.
        let mut fresh = owner.subject.in_another_session();
        fresh.credential = fresh.credential.signed_in_at(self.app.clock.now());
        let persona = Persona::new(&format!("http://{}", self.address), self.token(&fresh), fresh);
        let made = persona.client.api_key_service().create_api_key(request).await.unwrap();
        let made = made.into_inner();
        (made.api_key.unwrap().id, made.secret)
    }
}

/// Where mails are among a shop's files.
fn mails_of(files: &Path) -> PathBuf {
    files.join("mails")
}

/// What may vanish: in the Redis that the tests were given, or in this process.
fn volatile_of(database: &Database, rates: &Rates) -> Arc<dyn Volatile> {
    let redis_url = std::env::var("JANGTEO_TESTS_REDIS_URL").ok();
    volatile::open(redis_url.as_deref(), database.name(), rates).unwrap()
}

/// What every call may use, on the database at `url`.
async fn app(
    url: &str,
    volatile: Arc<dyn Volatile>,
    files: &Path,
    objects: &objects::Settings,
) -> App {
    let (clock, db, pulse_db) = (Clock::default(), Db::open(url, 10), Db::open(url, 4));
    let masters = Masters { current: MASTER, previous: None };
    let keys = root::open(&db, &masters, clock.now()).await.unwrap();
    App {
        tokens: TokenSigner::open(&db, &keys, "jangteo", clock.now()).await.unwrap(),
        api_keys: ApiKeys::new(db.clone()),
        vault: Vault::new(keys.clone(), db.clone()),
        mailer: Mailer::folder(&mails_of(files), "장터 <shop@jangteo.example>".parse().unwrap()),
        site: "https://shop.example".parse().unwrap(),
        oauth: Providers::default(),
        passwords: Passwords::new(2),
        objects: Objects::open(objects, &files.join("objects"), &keys).unwrap(),
        pictures: Pictures::default(),
        revocations: Revocations::new(Arc::clone(&volatile)),
        volatile,
        readers: Cache::new(0),
        calls: Calls::new(db.clone()),
        sandbox: true,
        jobs: JOBS,
        consumers: CONSUMERS,
        custodians: CUSTODIANS,
        tasks: TaskTracker::new(),
        batches: Handle::current(),
        reads: db.clone().into(),
        pulse_db,
        hurried_db: db.hurried(url, 2),
        feed: Feed::new(db.committed()),
        clock,
        db,
        keys,
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        self.stop.cancel();
        if std::thread::panicking() {
            return;
        }
        let url = self.database.url.clone();
        let check = move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let db = Db::open(&url, 1);
                let findings =
                    verify_invariants(&mut db.connection().await.unwrap()).await.unwrap();
                for finding in findings {
                    let name = finding.invariant.name;
                    assert_eq!(finding.count, 0, "{name} is broken by {:?}", finding.ids);
                }
            });
        };
        std::thread::spawn(check).join().expect("the invariants hold");
    }
}
