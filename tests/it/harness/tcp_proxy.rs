//! A way to the server on which answers can be lost.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Open,
    /// What the server says is kept back.
    Held,
}

/// Listens on a port and passes everything on to a server.
pub struct TcpProxy {
    pub address: SocketAddr,
    way: watch::Sender<Way>,
    generation: watch::Sender<u32>,
}

impl TcpProxy {
    pub async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (way, is) = watch::channel(Way::Open);
        let (generation, cuts) = watch::channel(0);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let upstream = TcpStream::connect(server).await.unwrap();
                let (is, mut cuts) = (is.clone(), cuts.clone());
                cuts.mark_unchanged();
                tokio::spawn(async move {
                    tokio::select! { _ = pass(client, upstream, is) => {}, _ = cuts.changed() => {} }
                });
            }
        });
        Self { address, way, generation }
    }

    /// From now on the server hears and is not heard.
    pub fn hold(&self) {
        self.way.send_replace(Way::Held);
    }

    /// Cuts every connection; new ones pass everything on.
    pub fn cut(&self) {
        self.generation.send_modify(|it| *it += 1);
        self.way.send_replace(Way::Open);
    }
}

async fn pass(client: TcpStream, server: TcpStream, mut way: watch::Receiver<Way>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let forth = async { tokio::io::copy(&mut from_client, &mut to_server).await.map(|_| ()) };
    let back = async {
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = from_server.read(&mut buffer).await?;
            if read == 0 {
                return Ok(());
            }
            let _ = way.wait_for(|it| *it == Way::Open).await;
            to_client.write_all(&buffer[..read]).await?;
        }
    };
    let _: Result<(), std::io::Error> =
        tokio::select! { done = forth => done, done = back => done };
}
