use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::policy::v1::Role;
use jangteo_server::app::App;
use jangteo_server::base::clock::Clock;
use jangteo_server::base::ids::{AccountId, SessionId};
use jangteo_server::config::Origins;
use jangteo_server::ops::verify_invariants::verify_invariants;
use jangteo_server::platform::admin::Ready;
use jangteo_server::platform::buckets::Rates;
use jangteo_server::platform::connections::Limits;
use jangteo_server::platform::db::Db;
use jangteo_server::platform::feed::Feed;
use jangteo_server::platform::idempotency::Calls;
use jangteo_server::platform::keys::{Keys, MASTER_BYTES};
use jangteo_server::platform::passwords::Passwords;
use jangteo_server::platform::proxies::Proxies;
use jangteo_server::platform::revocations::Revocations;
use jangteo_server::platform::schema::{accounts, outbox, sessions};
use jangteo_server::platform::token::{Subject, TokenSigner, role_name};
use jangteo_server::platform::volatile::{self, Volatile};
use jangteo_server::serve::{Edge, serve};
use jangteo_server::work::{CONSUMERS, JOBS};
use moka::future::Cache;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tonic::transport::{Channel, Endpoint};

use super::{Database, Persona};

/// The master secret of every test's server.
pub const MASTER: [u8; MASTER_BYTES] = [7; MASTER_BYTES];

/// A running marketplace.
pub struct Shop {
    pub database: Database,
    pub app: App,
    pub address: SocketAddr,
    pub channel: Channel,
    pub stop: CancellationToken,
    seller: tokio::sync::OnceCell<Persona>,
}

impl Shop {
    /// Opens a marketplace that sells nothing yet.
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    /// Opens a marketplace whose server differs from the usual.
    pub async fn open_with(change: impl FnOnce(&mut App)) -> Self {
        Self::open_as(change, |_| {}, &Rates::default()).await
    }

    /// Opens a marketplace whose edge differs from the usual.
    pub async fn open_at(edge: impl FnOnce(&mut Edge)) -> Self {
        Self::open_as(|_| {}, edge, &Rates::default()).await
    }

    /// Opens a marketplace that holds connections to other limits.
    pub async fn open_limited(limit: impl FnOnce(&mut Limits)) -> Self {
        Self::open_at(|edge| limit(&mut edge.limits)).await
    }

    /// Opens a marketplace that has buckets of these rates; others have none, since tests are in a hurry.
    pub async fn open_with_rates(rates: &str) -> Self {
        Self::open_as(|_| {}, |_| {}, &rates.parse().unwrap()).await
    }

    async fn open_as(
        change: impl FnOnce(&mut App),
        alter: impl FnOnce(&mut Edge),
        rates: &Rates,
    ) -> Self {
        let database = Database::fresh().await;
        let mut app = app(&database.url, volatile_of(&database, rates));
        change(&mut app);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
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
        Self { database, app, address, channel, stop, seller: tokio::sync::OnceCell::new() }
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

    /// A token for whoever `subject` is, good from now on.
    pub fn token(&self, subject: &Subject) -> String {
        self.app.tokens.sign(subject, self.app.clock.now()).unwrap()
    }

    /// Somebody with an account and a session, made behind the server's back: a password takes long to hash.
    async fn persona(&self, role: Role) -> Persona {
        let subject = Subject {
            account_id: AccountId::new(),
            session_id: SessionId::new(),
            roles: vec![role],
        };
        let email = format!("{}@example.com", subject.account_id);
        let now = self.app.clock.now();
        let mut connection = self.database.connect().await;
        let account = (
            accounts::id.eq(subject.account_id),
            accounts::email.eq(&email),
            accounts::email_folded.eq(&email),
            accounts::password_hash.eq("none"),
            accounts::display_name.eq("김하늘"),
            accounts::phone.eq(""),
            accounts::roles.eq(vec![role_name(role)]),
            accounts::created_at.eq(now),
            accounts::updated_at.eq(now),
        );
        diesel::insert_into(accounts::table)
            .values(account)
            .execute(&mut connection)
            .await
            .unwrap();
        let session = (
            sessions::id.eq(subject.session_id),
            sessions::account_id.eq(subject.account_id),
            sessions::created_at.eq(now),
            sessions::updated_at.eq(now),
        );
        diesel::insert_into(sessions::table)
            .values(session)
            .execute(&mut connection)
            .await
            .unwrap();
        Persona::new(&format!("http://{}", self.address), self.token(&subject), subject)
    }
}

/// What may vanish: in the Redis that the tests were given, or in this process.
fn volatile_of(database: &Database, rates: &Rates) -> Arc<dyn Volatile> {
    let redis_url = std::env::var("JANGTEO_TESTS_REDIS_URL").ok();
    volatile::open(redis_url.as_deref(), database.name(), rates).unwrap()
}

/// What every call may use, on the database at `url`.
fn app(url: &str, volatile: Arc<dyn Volatile>) -> App {
    let keys = Keys::derive(&MASTER).unwrap();
    let db = Db::open(url, 10);
    App {
        clock: Clock::default(),
        tokens: TokenSigner::new(&keys, "jangteo").unwrap(),
        passwords: Passwords::new(2),
        revocations: Revocations::new(Arc::clone(&volatile)),
        volatile,
        readers: Cache::new(0),
        calls: Calls::new(db.clone(), keys.clone()),
        sandbox: true,
        jobs: JOBS,
        consumers: CONSUMERS,
        tasks: TaskTracker::new(),
        batches: Handle::current(),
        pulse_db: Db::open(url, 2),
        hurried_db: db.hurried(url, 2),
        feed: Feed::new(db.committed()),
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
