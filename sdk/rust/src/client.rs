use std::time::Duration;

use futures_util::Stream;
use tonic::transport::{ClientTlsConfig, Endpoint};

use crate::account::v1::{LoginRequest, LogoutRequest, Tokens};
use crate::channels::Channels;
use crate::connection::Connection;
use crate::error::Error;
use crate::pages::{self, Paged};
use crate::watch::{self, Watched};

/// The longest that a connection takes to be made, or to answer whether it lives.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// How often a connection is asked.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// A client of one Jangteo. Cheap to clone; clones share connection, session and retry budget.
///
/// Ask it for the service to call: `client.order_service().place_order(…)`. Its services have the methods that
/// tonic generates; what they need besides the message (token, idempotency key, deadline) is added, and what may be
/// repeated is. Turn a [`tonic::Status`] into an [`Error`] to see why a call was refused.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}

impl Client {
    /// A client of the server at `address`, such as `http://127.0.0.1:8080`. Connects with the first call; an address
    /// that begins with `https` must have a certificate that this machine trusts.
    pub fn new(address: impl Into<String>) -> Result<Self, Error> {
        Ok(Self::from_endpoint(endpoint(address.into())?))
    }

    /// A client of the servers at `addresses`, which it uses in turn. One that does not answer is passed over.
    pub fn balanced<A: Into<String>>(
        addresses: impl IntoIterator<Item = A>,
    ) -> Result<Self, Error> {
        let endpoints = addresses.into_iter().map(|it| endpoint(it.into()));
        let endpoints = endpoints.collect::<Result<Vec<_>, _>>()?;
        Ok(Self { connection: Connection::new(Channels::new(endpoints)) })
    }

    /// A client with a transport of its own making: with certificates of its own, for one.
    #[must_use]
    pub fn from_endpoint(endpoint: Endpoint) -> Self {
        Self { connection: Connection::new(Channels::new([endpoint])) }
    }

    /// A client of the same session that sends a call once and leaves it to its caller to repeat it.
    #[must_use]
    pub fn without_repeats(&self) -> Self {
        Self { connection: self.connection().without_repeats() }
    }

    /// A client of the same session that has at most so many calls under way, streams apart, and refuses more at once, with
    /// `OVERLOADED`. For whoever stands before many people: what waits here is seen by nobody, and is late when it is sent.
    #[must_use]
    pub fn with_calls_max(&self, calls_max: usize) -> Self {
        Self { connection: self.connection().with_calls_max(calls_max) }
    }

    /// Signs in. From now on calls carry the session's token, which is refreshed when it ends.
    pub async fn login(&self, email: &str, password: &str) -> Result<(), Error> {
        self.login_with_code(email, password, "").await
    }

    /// Signs in to an account with a second factor: with a code of its app, or a recovery code. Without one it is refused with
    /// `SECOND_FACTOR_REQUIRED`.
    pub async fn login_with_code(
        &self,
        email: &str,
        password: &str,
        totp_code: &str,
    ) -> Result<(), Error> {
        let [email, password, totp_code] = [email, password, totp_code].map(str::to_owned);
        self.connection.session().login(LoginRequest { email, password, totp_code }).await
    }

    /// Goes on with a session that was signed in before: with tokens that were [kept](Self::tokens).
    pub fn resume(&self, tokens: Tokens) {
        self.connection.session().resume(tokens);
    }

    /// The session's tokens, to keep for the next start; `None` if nobody signed in. They are as good as a password, and
    /// the refresh token changes with every refresh.
    #[must_use]
    pub fn tokens(&self) -> Option<Tokens> {
        self.connection.session().tokens()
    }

    /// Signs out: ends the session on the server and forgets it here.
    pub async fn logout(&self) -> Result<(), Error> {
        self.end(LogoutRequest { everywhere: false }).await
    }

    /// Signs out on every device: ends all sessions of the account on the server and forgets this one here.
    pub async fn logout_everywhere(&self) -> Result<(), Error> {
        self.end(LogoutRequest { everywhere: true }).await
    }

    async fn end(&self, sessions: LogoutRequest) -> Result<(), Error> {
        self.account_service().logout(sessions).await?;
        self.connection.session().forget();
        Ok(())
    }

    /// Everything that a list has, page after page; a page is asked for when it is needed.
    pub fn pages<R: Paged>(&self, request: R) -> impl Stream<Item = Result<R::Item, Error>> {
        pages::stream(self.connection(), request)
    }

    /// Everything that a stream tells, without its heartbeats. It is resumed where it was when a server stops, a connection
    /// is lost or a token ends; nothing is missed and nothing comes twice. It ends with an error that will not pass, or
    /// after twenty attempts in a row that were in vain.
    pub fn watch<R: Watched>(&self, request: R) -> impl Stream<Item = Result<R::Response, Error>> {
        watch::stream(self.connection(), request)
    }

    /// What services are called through. Use it for clients of other services on the same server.
    #[must_use]
    pub fn connection(&self) -> Connection {
        self.connection.clone()
    }
}

fn endpoint(address: String) -> Result<Endpoint, Error> {
    let no_address = |error| Error::local(format!("no address: {error}"));
    let endpoint = Endpoint::from_shared(address).map_err(no_address)?;
    // A server that vanishes without a word is noticed while a stream is silent.
    let endpoint = endpoint.connect_timeout(CONNECT_MAX).http2_keep_alive_interval(KEEP_ALIVE);
    let endpoint = endpoint.keep_alive_timeout(CONNECT_MAX).keep_alive_while_idle(true);
    match endpoint.uri().scheme_str() {
        Some("https") => {
            let trusting = ClientTlsConfig::new().with_native_roots();
            endpoint.tls_config(trusting).map_err(no_address)
        }
        _ => Ok(endpoint),
    }
}
