//! A way to the server on which answers can be lost.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Listens on a port and passes everything on to a server.
pub struct TcpProxy {
    pub address: SocketAddr,
    way: watch::Sender<Way>,
}

#[derive(Clone, Copy)]
struct Way {
    /// Connections of an older generation are cut.
    generation: u32,
    /// Whether what the server says is kept back.
    held: bool,
}

impl TcpProxy {
    pub async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (way, is) = watch::channel(Way { generation: 0, held: false });
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let upstream = TcpStream::connect(server).await.unwrap();
                tokio::spawn(pass(client, upstream, is.clone()));
            }
        });
        Self { address, way }
    }

    /// From now on the server hears and is not heard.
    pub fn hold(&self) {
        self.way.send_modify(|it| it.held = true);
    }

    /// Cuts every connection with what was held back on it; new ones pass everything on.
    pub fn cut(&self) {
        self.way.send_modify(|it| *it = Way { generation: it.generation + 1, held: false });
    }
}

async fn pass(client: TcpStream, server: TcpStream, mut way: watch::Receiver<Way>) {
    let born = way.borrow().generation;
    let mut cut = way.clone();
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let forth = async { tokio::io::copy(&mut from_client, &mut to_server).await.map(|_| ()) };
    let back = async {
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = from_server.read(&mut buffer).await?;
            let open = |it: &Way| it.generation != born || !it.held;
            let is_cut = way.wait_for(open).await.is_ok_and(|it| it.generation != born);
            if read == 0 || is_cut {
                return Ok(());
            }
            to_client.write_all(&buffer[..read]).await?;
        }
    };
    let _: Result<(), std::io::Error> = tokio::select! {
        done = forth => done,
        done = back => done,
        _ = cut.wait_for(|it| it.generation != born) => Ok(()),
    };
}
