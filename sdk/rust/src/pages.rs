use std::collections::VecDeque;

use futures_util::{Stream, stream};
use prost::Message;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::{Request, Status};
use tonic_prost::ProstCodec;

use crate::connection::Connection;
use crate::error::Error;

/// The request of a list that is answered in pages. All such requests of the contract are.
pub trait Paged: Message + Clone + Send + Sync + 'static {
    /// What the list is of.
    type Item: Send + 'static;
    /// A page of it.
    type Response: Message + Default + Send + Sync + 'static;
    /// The RPC.
    const PATH: &'static str;

    /// Asks for the page that `token` stands for.
    fn set_page_token(&mut self, token: String);

    /// The items of a page, and the token of the next; empty when there is none.
    fn split(response: Self::Response) -> (Vec<Self::Item>, String);
}

/// Where a list has been read up to.
struct Reading<R: Paged> {
    connection: Connection,
    /// `None` when there is no further page.
    request: Option<R>,
    items: VecDeque<R::Item>,
}

pub(crate) fn stream<R: Paged>(
    connection: Connection,
    request: R,
) -> impl Stream<Item = Result<R::Item, Error>> {
    let reading = Reading { connection, request: Some(request), items: VecDeque::new() };
    stream::try_unfold(reading, |mut reading| async move {
        while reading.items.is_empty() {
            let Some(mut request) = reading.request.take() else { return Ok(None) };
            let (items, next) = R::split(fetch(&reading.connection, request.clone()).await?);
            reading.items = items.into();
            if !next.is_empty() {
                request.set_page_token(next);
                reading.request = Some(request);
            }
        }
        Ok(reading.items.pop_front().map(|item| (item, reading)))
    })
}

async fn fetch<R: Paged>(connection: &Connection, request: R) -> Result<R::Response, Error> {
    let mut client = tonic::client::Grpc::new(connection.clone());
    client.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
    let codec: ProstCodec<R, R::Response> = ProstCodec::default();
    let path = PathAndQuery::from_static(R::PATH);
    Ok(client.unary(Request::new(request), path, codec).await?.into_inner())
}
