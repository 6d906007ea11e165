//! ONE list of services, ONE list of layers, and a stop that nobody can hold up.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use jangteo_sdk::DESCRIPTORS;
use jangteo_sdk::account::v1::account_admin_service_server::AccountAdminServiceServer;
use jangteo_sdk::account::v1::account_service_server::AccountServiceServer;
use jangteo_sdk::account::v1::address_service_server::AddressServiceServer;
use jangteo_sdk::account::v1::api_key_service_server::ApiKeyServiceServer;
use jangteo_sdk::account::v1::totp_service_server::TotpServiceServer;
use jangteo_sdk::cart::v1::cart_service_server::CartServiceServer;
use jangteo_sdk::catalog::v1::catalog_service_server::CatalogServiceServer;
use jangteo_sdk::catalog::v1::category_admin_service_server::CategoryAdminServiceServer;
use jangteo_sdk::catalog::v1::category_service_server::CategoryServiceServer;
use jangteo_sdk::catalog::v1::product_image_service_server::ProductImageServiceServer;
use jangteo_sdk::catalog::v1::product_import_service_server::ProductImportServiceServer;
use jangteo_sdk::catalog::v1::product_management_service_server::ProductManagementServiceServer;
use jangteo_sdk::catalog::v1::product_search_service_server::ProductSearchServiceServer;
use jangteo_sdk::catalog::v1::stock_management_service_server::StockManagementServiceServer;
use jangteo_sdk::catalog::v1::stock_service_server::StockServiceServer;
use jangteo_sdk::ops::v1::ops_service_server::OpsServiceServer;
use jangteo_sdk::order::v1::order_service_server::OrderServiceServer;
use jangteo_sdk::order::v1::store_order_service_server::StoreOrderServiceServer;
use jangteo_sdk::store::v1::store_member_service_server::StoreMemberServiceServer;
use jangteo_sdk::store::v1::store_service_server::StoreServiceServer;
use jangteo_sdk::wallet::v1::wallet_service_server::WalletServiceServer;
use jangteo_sdk::wishlist::v1::wishlist_service_server::WishlistServiceServer;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tonic::codec::CompressionEncoding::{Gzip, Zstd};
use tonic::server::NamedService;
use tonic::service::Routes;
use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;
use tonic_reflection::pb::{v1, v1alpha};
use tonic_web::GrpcWebLayer;
use tower::ServiceBuilder;

use crate::account::account_admin_service::AccountAdmin;
use crate::account::address_service::Addresses;
use crate::account::api_key_service::ApiKeys;
use crate::account::service::Accounts;
use crate::account::totp_service::SecondFactors;
use crate::app::App;
use crate::cart::service::Carts;
use crate::catalog::category_admin_service::CategoryAdmin;
use crate::catalog::category_service::Categories;
use crate::catalog::management_service::ProductManagement;
use crate::catalog::product_image_service::ProductImages;
use crate::catalog::product_import_service::ProductImport;
use crate::catalog::product_search_service::ProductSearch;
use crate::catalog::service::Catalog;
use crate::catalog::stock_management_service::StockManagement;
use crate::catalog::stock_service::Stocks;
use crate::config::Origins;
use crate::ops::service::Ops;
use crate::order::service::Orders;
use crate::order::store_order_service::StoreOrders;
use crate::platform::admin::Ready;

use crate::platform::connections::{Connections, Limits};
use crate::platform::grpc::REQUEST_BYTES_MAX;
use crate::platform::layers::admit::{Gate, admit};
use crate::platform::layers::answer::answer;
use crate::platform::layers::bound::{Bounds, bound};
use crate::platform::layers::json::{prepare, speak, translate};
use crate::platform::layers::observe::observe;
use crate::platform::layers::shed::{Room, shed, turn_away};
use crate::platform::objects::routes;
use crate::platform::policy::Policies;
use crate::platform::proxies::Proxies;
use crate::platform::telemetry;
use crate::platform::tls::Tls;
use crate::platform::{docs, jwks};
use crate::store::member_service::StoreMembers;
use crate::store::service::Stores;
use crate::wallet::service::Wallets;
use crate::wishlist::service::Wishlists;
use crate::work::work;
use crate::{cors, sandbox};

/// How often the server asks itself whether it is ready, and reads which sessions were ended elsewhere.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// The longest that the pulse waits for anybody.
const PATIENCE: Duration = Duration::from_secs(3);

/// How the server is reached and how it stops.
pub struct Edge {
    /// Whose pages may call from browsers.
    pub origins: Origins,
    /// What connections are held to.
    pub limits: Limits,
    /// Who the server is to its clients; `None` to serve in the clear.
    pub tls: Option<Tls>,
    /// The most calls at a time.
    pub calls_max: usize,
    /// Tells those who run the server whether it is ready.
    pub ready: Ready,
    /// Whose word on a client's address is taken.
    pub proxies: Proxies,
    /// Whether to run background jobs, and those who react to events.
    pub jobs: bool,
    /// The longest that a stop waits for calls to finish.
    pub drain: Duration,
    /// Stops the server when it is cancelled.
    pub stop: CancellationToken,
}

/// Serves `app` on `listener` until it is told to stop, and every call has finished or the time to drain is over.
pub async fn serve(app: App, listener: TcpListener, edge: Edge) -> Result<()> {
    let services = Services::new(&app)?;
    let router = router(&services, &app, &edge);
    let connections = Connections::new(router, edge.limits.clone(), edge.tls.clone());
    let mut pulse = Pulse::new(&app, &services, edge.tls, edge.ready);
    telemetry::observe(&app.db);
    pulse.beat().await;
    tokio::select! {
        () = pulse.run() => {}
        () = connections.accept(&listener) => {}
        () = app.revocations.follow() => {}
        () = app.feed.run(&app.pulse_db) => {}
        () = app.reads.watch() => {}
        () = work(&app), if edge.jobs => {}
        () = edge.stop.cancelled() => {}
    }
    tracing::info!("stopping: no new connections, calls under way finish, streams end");
    drop(listener);
    pulse.tell(ServingStatus::NotServing).await;
    app.tasks.close();
    let drained = async { tokio::join!(connections.close(), app.tasks.wait()) };
    if tokio::time::timeout(edge.drain, drained).await.is_err() {
        tracing::warn!("calls were still under way when the time to drain was over");
    }
    Ok(())
}

/// Everything that is served, and what is known of it.
struct Services {
    routes: Routes,
    names: Vec<&'static str>,
    policies: Policies,
    health: HealthReporter,
}

impl Services {
    /// ONE list of services.
    fn new(app: &App) -> Result<Self> {
        let (health, health_service) = tonic_health::server::health_reporter();
        let reflection = || {
            tonic_reflection::server::Builder::configure()
                .register_encoded_file_descriptor_set(DESCRIPTORS)
                .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
        };
        let (v1, v1alpha) = (v1::FILE_DESCRIPTOR_SET, v1alpha::FILE_DESCRIPTOR_SET);
        let mut routes = Routes::builder();
        let mut names = Vec::new();
        routes.add_service(health_service);
        let known = reflection().register_encoded_file_descriptor_set(v1alpha);
        routes.add_service(known.build_v1().context("reflection")?);
        let known = reflection().register_encoded_file_descriptor_set(v1);
        routes.add_service(known.build_v1alpha().context("reflection")?);
        macro_rules! serve {
            ($($server:ident($service:expr);)*) => {$(
                let service = $server::new($service(app.clone()));
                names.push(name_of(&service));
                let service = service.max_decoding_message_size(REQUEST_BYTES_MAX);
                let service = service.accept_compressed(Gzip).accept_compressed(Zstd);
                routes.add_service(service.send_compressed(Zstd).send_compressed(Gzip));
            )*};
        }
        serve! {
            AccountServiceServer(Accounts);
            AddressServiceServer(Addresses);
            ApiKeyServiceServer(ApiKeys::new);
            TotpServiceServer(SecondFactors);
            AccountAdminServiceServer(AccountAdmin);
            StoreServiceServer(Stores);
            StoreMemberServiceServer(StoreMembers);
            CatalogServiceServer(Catalog::new);
            ProductManagementServiceServer(ProductManagement);
            ProductImageServiceServer(ProductImages);
            ProductImportServiceServer(ProductImport);
            StockManagementServiceServer(StockManagement);
            StockServiceServer(Stocks::new);
            ProductSearchServiceServer(ProductSearch);
            CategoryServiceServer(Categories);
            CategoryAdminServiceServer(CategoryAdmin);
            WalletServiceServer(Wallets::new);
            CartServiceServer(Carts::new);
            WishlistServiceServer(Wishlists);
            OrderServiceServer(Orders::new);
            StoreOrderServiceServer(StoreOrders);
            OpsServiceServer(Ops);
        }
        let policies = Policies::load(DESCRIPTORS, &names)?;
        Ok(Self { routes: routes.routes(), names, policies, health })
    }
}

fn name_of<S: NamedService>(_: &S) -> &'static str {
    S::NAME
}

/// ONE list of layers: CORS, gRPC-Web, and then those of [`pass`]. One stack, since each that a router is given is another box
/// around every call.
fn router(services: &Services, app: &App, edge: &Edge) -> Router {
    let within = Within {
        policies: services.policies.clone(),
        room: Room::for_calls(edge.calls_max),
        gate: Arc::new(Gate {
            app: app.clone(),
            policies: services.policies.clone(),
            proxies: edge.proxies.clone(),
        }),
        bounds: Bounds { draining: edge.stop.clone(), tasks: app.tasks.clone() },
    };
    let policies = services.policies.clone();
    let layers = ServiceBuilder::new()
        .layer(cors::calls(&edge.origins))
        .map_request(move |request| prepare(&policies, request))
        .layer(GrpcWebLayer::new())
        .map_request(|request: http::Request<tonic::body::Body>| request.map(Body::new))
        .layer(from_fn_with_state(within, pass));
    let calls = services.routes.clone().prepare().into_axum_router().layer(layers);
    let pages = docs::router().merge(jwks::router(app.tokens.clone()));
    let uploads = cors::uploads(&edge.origins);
    let objects = routes::router(app.objects.clone(), app.clock.clone(), uploads);
    let served = calls.merge(pages).merge(objects);
    if app.sandbox { served.merge(sandbox::routes::router(app.clone())) } else { served }
}

/// What the layers of every gRPC call need.
#[derive(Clone)]
struct Within {
    policies: Policies,
    room: Room,
    gate: Arc<Gate>,
    bounds: Bounds,
}

/// The layers of every gRPC call, from the inside out. They call each other as functions do: a router's layers are a box and a
/// copy of all that are within for every call.
async fn pass(State(within): State<Within>, request: Request, next: Next) -> Response {
    let Within { policies, room, gate, bounds } = within;
    let free = room.clone();
    let serve = move |request| next.run(request);
    let serve = move |request| translate(request, serve);
    let serve = move |request| shed(room, request, serve);
    let serve = move |request| bound(bounds, request, serve);
    let serve = move |request| admit(gate, request, serve);
    let serve = move |request| turn_away(free, request, serve);
    let serve = move |request| answer(request, serve);
    let serve = |request| observe(policies.clone(), request, serve);
    speak(policies.clone(), request, serve).await
}

/// Keeps health, the ended sessions and the certificates up to date.
struct Pulse<'a> {
    app: &'a App,
    services: &'a Services,
    tls: Option<Tls>,
    ready: Ready,
    /// What is wrong with the certificates, if that was told.
    complaint: String,
    /// What health says, if it was told anything yet.
    told: Option<ServingStatus>,
}

impl<'a> Pulse<'a> {
    fn new(app: &'a App, services: &'a Services, tls: Option<Tls>, ready: Ready) -> Self {
        Self { app, services, tls, ready, told: None, complaint: String::new() }
    }

    /// Beats for ever.
    async fn run(&mut self) {
        loop {
            tokio::time::sleep(HEARTBEAT).await;
            self.beat().await;
        }
    }

    async fn beat(&mut self) {
        let ready = tokio::time::timeout(PATIENCE, self.app.pulse_db.is_ready()).await;
        let ready = ready.unwrap_or(false);
        let status = if ready { ServingStatus::Serving } else { ServingStatus::NotServing };
        self.tell(status).await;
        self.app.volatile.tidy();
        if let Some(tls) = self.tls.clone() {
            self.renew(tls).await;
        }
        let now = self.app.clock.now();
        let refreshed = async {
            self.app.revocations.refresh(&self.app.pulse_db, now).await?;
            self.app.vault.refresh(&self.app.pulse_db, now).await?;
            self.app.tokens.refresh(&self.app.pulse_db).await
        };
        match tokio::time::timeout(PATIENCE, refreshed).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!("cannot read which sessions have ended: {error:?}"),
            Err(_elapsed) => tracing::warn!("the database does not tell which sessions have ended"),
        }
    }

    /// Takes renewed certificates. Files can hang, so nobody waits for them long.
    async fn renew(&mut self, tls: Tls) {
        let renewed = tokio::task::spawn_blocking(move || tls.renew());
        let Ok(Ok(renewed)) = tokio::time::timeout(PATIENCE, renewed).await else { return };
        let complaint = renewed.as_ref().err().map_or(String::new(), |it| format!("{it:#}"));
        if !complaint.is_empty() && complaint != self.complaint {
            tracing::warn!("keeping the certificate: {complaint}");
        }
        self.complaint = complaint;
        if renewed.is_ok_and(|it| it) {
            tracing::info!("serving with the renewed certificate");
        }
    }

    /// Tells those who watch health, if it is news.
    async fn tell(&mut self, status: ServingStatus) {
        self.ready.set(status == ServingStatus::Serving);
        if self.told != Some(status) {
            for name in self.services.names.iter().chain(&[""]) {
                self.services.health.set_service_status(*name, status).await;
            }
            self.told = Some(status);
        }
    }
}
