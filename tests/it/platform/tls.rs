//! TLS from files, renewed while the server runs.

use std::fs;
use std::time::Duration;

use jangteo_sdk::Client;
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_server::platform::tls::{Tls, TlsFiles};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tempfile::TempDir;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tonic::transport::{Certificate, ClientTlsConfig, Endpoint, Identity};

use crate::harness::Shop;

/// Somebody whose signature others trust.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// A certificate for `localhost`, and its key.
    fn issue(&self) -> (String, String) {
        let params = CertificateParams::new(["localhost".to_owned()]).unwrap();
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.0).unwrap().pem(), key.serialize_pem())
    }

    fn trusted(&self) -> ClientTlsConfig {
        ClientTlsConfig::new().ca_certificate(Certificate::from_pem(self.0.pem()))
    }
}

/// A folder with a certificate that `authority` has issued.
fn files(authority: &Authority) -> (TempDir, TlsFiles) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let files = TlsFiles { certificate: path("server.pem"), key: path("key.pem"), client_ca: None };
    write(&files, &authority.issue());
    (folder, files)
}

fn write(files: &TlsFiles, (certificate, key): &(String, String)) {
    fs::write(&files.certificate, certificate).unwrap();
    fs::write(&files.key, key).unwrap();
}

async fn open(files: TlsFiles) -> Shop {
    let tls = Tls::load(files).unwrap();
    Shop::open_at(|edge| edge.tls = Some(tls)).await
}

/// Whether a client of this configuration gets an answer.
async fn is_served(shop: &Shop, tls: ClientTlsConfig) -> bool {
    let address = format!("https://localhost:{}", shop.address.port());
    let endpoint = Endpoint::from_shared(address).unwrap().tls_config(tls).unwrap();
    let mut catalog = Client::from_endpoint(endpoint).catalog_service();
    let mut request = tonic::Request::new(ListProductsRequest::default());
    request.set_timeout(Duration::from_secs(2));
    catalog.list_products(request).await.is_ok()
}

#[tokio::test]
async fn clients_that_trust_the_authority_are_served_and_silent_ones_cut_off() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let (_folder, files) = files(&authority);
    let shop = open(files).await;

    assert!(is_served(&shop, authority.trusted()).await);
    assert!(!is_served(&shop, stranger.trusted()).await);
    let mut silent = TcpStream::connect(shop.address).await.unwrap();
    let closed = tokio::time::timeout(Duration::from_secs(5), silent.read_u8());
    closed.await.expect("the server cuts it off").unwrap_err();
}

#[tokio::test]
async fn a_renewed_certificate_counts_without_a_restart_and_a_broken_one_never() {
    let (old, new) = (Authority::new(), Authority::new());
    let (_folder, files) = files(&old);
    let shop = open(files.clone()).await;
    assert!(is_served(&shop, old.trusted()).await);

    // The certificate has come and its key has not.
    let renewed = new.issue();
    fs::write(&files.certificate, &renewed.0).unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(is_served(&shop, old.trusted()).await);

    write(&files, &renewed);
    let is_renewed = async {
        while !is_served(&shop, new.trusted()).await {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), is_renewed).await.expect("the new one counts");
    assert!(!is_served(&shop, old.trusted()).await);
}

#[tokio::test]
async fn with_an_authority_for_clients_only_those_it_knows_are_served() {
    let (servers, clients, stranger) = (Authority::new(), Authority::new(), Authority::new());
    let (folder, mut files) = files(&servers);
    let client_ca = folder.path().join("clients.pem");
    fs::write(&client_ca, clients.0.pem()).unwrap();
    files.client_ca = Some(client_ca);
    let shop = open(files).await;
    let with = |(certificate, key): (String, String)| {
        servers.trusted().identity(Identity::from_pem(certificate, key))
    };

    assert!(is_served(&shop, with(clients.issue())).await);
    assert!(!is_served(&shop, with(stranger.issue())).await);
    assert!(!is_served(&shop, servers.trusted()).await);
}

#[test]
fn files_that_hold_something_else_are_named() {
    let (_folder, files) = files(&Authority::new());
    fs::write(&files.key, "not a key").unwrap();

    let refused = Tls::load(files.clone()).err().unwrap();

    assert!(format!("{refused:#}").contains("key.pem"), "{refused:#}");
    let missing = TlsFiles { certificate: "/nowhere/server.pem".into(), ..files };
    assert!(format!("{:#}", Tls::load(missing).err().unwrap()).contains("/nowhere/server.pem"));
}
