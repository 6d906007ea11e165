//! A way to PostgreSQL that can be cut at the worst moment.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::{Notify, watch};
use tokio_postgres::config::Host;

use super::Database;

/// What PostgreSQL says when a transaction is durable.
const COMMITTED: &[u8] = b"C\0\0\0\x0bCOMMIT\0";

/// Listens on a port and passes everything on to a test's database.
pub struct Proxy {
    pub url: String,
    armed: Arc<AtomicBool>,
    pub cut: Arc<Notify>,
    closed: watch::Sender<bool>,
}

impl Proxy {
    /// A way to `database`.
    pub async fn to(database: &Database) -> Self {
        let config: tokio_postgres::Config = database.url.parse().unwrap();
        let (user, name) = (config.get_user().unwrap(), config.get_dbname().unwrap());
        let [Host::Unix(folder)] = config.get_hosts() else { panic!("not a socket: {config:?}") };
        let socket = folder.join(".s.PGSQL.5432");
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("postgres://{user}@{}/{name}", listener.local_addr().unwrap());
        let (armed, cut) = (Arc::new(AtomicBool::new(false)), Arc::new(Notify::new()));
        let (closed, is_closed) = watch::channel(false);
        let proxy = Self { url, armed: Arc::clone(&armed), cut: Arc::clone(&cut), closed };
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = UnixStream::connect(&socket).await.unwrap();
                let passed = pass(client, server, Arc::clone(&armed), Arc::clone(&cut));
                let mut is_closed = is_closed.clone();
                tokio::spawn(async move {
                    tokio::select! { () = passed => {}, _ = is_closed.wait_for(|it| *it) => {} }
                });
            }
        });
        proxy
    }

    /// Cuts every connection, and every new one, until it is opened.
    pub fn close(&self) {
        self.closed.send_replace(true);
    }

    /// Passes everything on again.
    pub fn open(&self) {
        self.closed.send_replace(false);
    }

    /// From now on the answer to the next COMMIT is lost, and `cut` tells when.
    pub fn lose_next_commit(&self) {
        self.armed.store(true, Ordering::SeqCst);
    }
}

async fn pass(client: TcpStream, server: UnixStream, armed: Arc<AtomicBool>, cut: Arc<Notify>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let forth = async { tokio::io::copy(&mut from_client, &mut to_server).await.map(|_| ()) };
    let back = async {
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = from_server.read(&mut buffer).await?;
            let committed = buffer[..read].windows(COMMITTED.len()).any(|it| it == COMMITTED);
            if read == 0 {
                return Ok(());
            }
            if committed && armed.swap(false, Ordering::SeqCst) {
                cut.notify_one();
                return Ok(());
            }
            to_client.write_all(&buffer[..read]).await?;
        }
    };
    // Whichever side ends, the connection ends.
    let _: Result<(), std::io::Error> =
        tokio::select! { done = forth => done, done = back => done };
}
