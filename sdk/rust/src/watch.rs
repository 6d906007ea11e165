use std::time::Duration;

use futures_util::{Stream, stream};
use prost::Message;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::{Request, Status, Streaming};
use tonic_prost::ProstCodec;

use crate::connection::Connection;
use crate::error::Error;
use crate::retry::{Advice, advice, pause};

/// How long a stream may be silent before it is taken for dead: twice a heartbeat, and some.
const SILENCE_MAX: Duration = Duration::from_secs(40);
/// How often in a row a stream is opened in vain.
const ATTEMPTS_MAX: u32 = 20;

/// The request of a stream that can be resumed. All such requests of the contract are.
pub trait Watched: Message + Clone + Send + Sync + 'static {
    /// What the stream tells.
    type Response: Message + Default + Send + Sync + 'static;
    /// The RPC.
    const PATH: &'static str;

    /// Asks for what follows the message with this cursor.
    fn set_resume_cursor(&mut self, cursor: String);

    /// What to resume with after a message.
    fn cursor(message: &Self::Response) -> &str;

    /// Whether a message only shows that the stream lives.
    fn is_heartbeat(message: &Self::Response) -> bool;
}

/// How far a stream has been read.
struct Watching<R: Watched> {
    connection: Connection,
    request: R,
    open: Option<Streaming<R::Response>>,
    /// How often it was opened since the last message.
    attempts: u32,
    /// The token that it was opened with.
    token: Option<String>,
    /// Whether the token was refreshed since the last message.
    refreshed: bool,
}

pub(crate) fn stream<R: Watched>(
    connection: Connection,
    request: R,
) -> impl Stream<Item = Result<R::Response, Error>> {
    let watching =
        Watching { connection, request, open: None, attempts: 0, token: None, refreshed: false };
    stream::try_unfold(watching, |mut watching| async move {
        loop {
            match watching.next().await {
                Ok(message) => {
                    (watching.attempts, watching.refreshed) = (0, false);
                    watching.request.set_resume_cursor(R::cursor(&message).to_owned());
                    if !R::is_heartbeat(&message) {
                        return Ok(Some((message, watching)));
                    }
                }
                Err(status) => watching.recover(status.into()).await?,
            }
        }
    })
}

impl<R: Watched> Watching<R> {
    async fn next(&mut self) -> Result<R::Response, Status> {
        let silence = |_elapsed| Status::unavailable("the stream is silent");
        let open = match &mut self.open {
            Some(open) => open,
            closed => {
                self.token = self.connection.session().access_token().await;
                let path = PathAndQuery::from_static(R::PATH);
                let codec: ProstCodec<R, R::Response> = ProstCodec::default();
                let mut client = tonic::client::Grpc::new(self.connection.clone());
                let request = Request::new(self.request.clone());
                let opening = client.server_streaming(request, path, codec);
                let opened =
                    tokio::time::timeout(SILENCE_MAX, opening).await.map_err(silence)??;
                closed.insert(opened.into_inner())
            }
        };
        let message =
            tokio::time::timeout(SILENCE_MAX, open.message()).await.map_err(silence)??;
        message.ok_or_else(|| Status::unavailable("the stream ended"))
    }

    /// Gets ready to open the stream again, if that may help.
    async fn recover(&mut self, error: Error) -> Result<(), Error> {
        self.open = None;
        self.attempts += 1;
        let mut cause = None;
        if let (Advice::Refresh, false, Some(stale)) = (advice(&error), self.refreshed, &self.token)
        {
            match self.connection.session().refresh(stale).await {
                Ok(_) => {
                    self.refreshed = true;
                    return Ok(());
                }
                Err(failed) => cause = Some(failed),
            }
        }
        let cause = cause.as_ref().unwrap_or(&error);
        // What no server has told comes from the way to it.
        let may_pass = cause.reason.is_none() || advice(cause) == Advice::Again;
        if !may_pass || self.attempts == ATTEMPTS_MAX {
            return Err(error);
        }
        let asked = cause.retry_after;
        tokio::time::sleep(pause(self.attempts + 1, asked)).await;
        Ok(())
    }
}
