//! Calls without types, for tests that walk the whole contract or send what no client would.

use std::net::SocketAddr;

use prost::bytes::{Buf, BufMut, Bytes};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::metadata::{KeyAndValueRef, MetadataMap};
use tonic::transport::Channel;
use tonic::{Request, Response, Status};

/// Calls the RPC at `path` with these bytes as its message; of a stream, takes the first message.
pub async fn call_raw(
    channel: &Channel,
    path: &str,
    request: Request<Vec<u8>>,
) -> Result<Response<Bytes>, Status> {
    let mut client = tonic::client::Grpc::new(channel.clone());
    client.ready().await.map_err(|error| Status::unknown(error.to_string()))?;
    let path = path.parse().unwrap();
    let (metadata, mut messages, extensions) =
        client.server_streaming(request, path, RawCodec).await?.into_parts();
    let message = messages.message().await?;
    let message = message.ok_or_else(|| Status::unknown("an answer without a message"))?;
    Ok(Response::from_parts(metadata, message, extensions))
}

/// Posts one message as gRPC-Web over HTTP/1.1 and tells all that the server answers: a client that leaves the
/// keeping of its deadline to the server.
pub async fn post_web(
    address: SocketAddr,
    path: &str,
    headers: &MetadataMap,
    message: &[u8],
) -> String {
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    let length = message.len() + 5;
    head += &format!("content-type: application/grpc-web+proto\r\ncontent-length: {length}\r\n");
    for header in headers.iter() {
        if let KeyAndValueRef::Ascii(name, value) = header {
            head += &format!("{name}: {}\r\n", value.to_str().unwrap());
        }
    }
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(format!("{head}\r\n").as_bytes()).await.unwrap();
    stream.write_all(&[0]).await.unwrap();
    stream.write_all(&u32::try_from(message.len()).unwrap().to_be_bytes()).await.unwrap();
    stream.write_all(message).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

struct RawCodec;

impl Codec for RawCodec {
    type Encode = Vec<u8>;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for RawCodec {
    type Item = Vec<u8>;
    type Error = Status;

    fn encode(&mut self, item: Vec<u8>, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put_slice(&item);
        Ok(())
    }
}

impl Decoder for RawCodec {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(buffer.copy_to_bytes(buffer.remaining())))
    }
}
