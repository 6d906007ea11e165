use std::fmt;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;
use tonic::Status;
use tonic::transport::Channel;

use crate::account::v1::account_service_client::AccountServiceClient;
use crate::account::v1::{LoginRequest, RefreshTokenRequest, Tokens};
use crate::channels::Channels;
use crate::connection::named;
use crate::error::Error;

/// How long before its end a token is refreshed.
const MARGIN: Duration = Duration::from_secs(15);
/// How long before asking again: a channel learns only after the answer is lost that its connection is, too, and would send the next call
/// into it.
const PAUSE: Duration = Duration::from_millis(100);

/// The tokens of a login, refreshed once for all who need them.
pub(crate) struct Session {
    channels: Channels,
    tokens: RwLock<Option<Tokens>>,
    refreshing: Mutex<()>,
}

impl Session {
    pub(crate) fn new(channels: Channels) -> Self {
        Self { channels, tokens: RwLock::new(None), refreshing: Mutex::new(()) }
    }

    pub(crate) async fn login(&self, request: LoginRequest) -> Result<(), Error> {
        let answer = match self.accounts()?.login(named(request.clone())).await {
            Err(status) if is_away(&status) => {
                tokio::time::sleep(PAUSE).await;
                self.accounts()?.login(named(request)).await?
            }
            answer => answer?,
        };
        self.keep(answer.into_inner().tokens);
        Ok(())
    }

    pub(crate) fn resume(&self, tokens: Tokens) {
        self.keep(Some(tokens));
    }

    pub(crate) fn forget(&self) {
        self.keep(None);
    }

    /// A token that is good for a while yet; `None` if nobody signed in.
    pub(crate) async fn access_token(&self) -> Option<String> {
        let tokens = self.tokens()?;
        if !ends_soon(&tokens) {
            return Some(tokens.access_token);
        }
        // A refresh that fails leaves the old token: the server says what is wrong with it.
        self.refresh(&tokens.access_token).await.unwrap_or(Some(tokens.access_token))
    }

    /// The token that follows `stale`. Whoever comes while it is being fetched waits for it.
    pub(crate) async fn refresh(&self, stale: &str) -> Result<Option<String>, Error> {
        let _turn = self.refreshing.lock().await;
        let Some(tokens) = self.tokens() else { return Ok(None) };
        if tokens.access_token != stale {
            return Ok(Some(tokens.access_token));
        }
        let request = RefreshTokenRequest { refresh_token: tokens.refresh_token };
        // A lost answer costs nothing: the server exchanges the same token again for a while.
        let again = named(request.clone());
        let answer = match self.accounts()?.refresh_token(named(request)).await {
            Err(status) if is_away(&status) => {
                tokio::time::sleep(PAUSE).await;
                self.accounts()?.refresh_token(again).await?
            }
            answer => answer?,
        };
        let next = answer.into_inner().tokens;
        let mut kept = self.tokens.write().unwrap_or_else(PoisonError::into_inner);
        // Whoever signed out, or in anew, in the meantime has said the last word.
        if kept.as_ref().is_some_and(|it| it.access_token == stale) {
            kept.clone_from(&next);
        }
        Ok(next.map(|it| it.access_token))
    }

    fn accounts(&self) -> Result<AccountServiceClient<Channel>, Error> {
        let (_, channel) = self.channels.pick().ok_or_else(|| Error::local("no address"))?;
        Ok(AccountServiceClient::new(channel))
    }

    pub(crate) fn tokens(&self) -> Option<Tokens> {
        self.tokens.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, tokens: Option<Tokens>) {
        *self.tokens.write().unwrap_or_else(PoisonError::into_inner) = tokens;
    }
}

/// Whether nobody answered, so that the next server may be asked: what a server refuses has a reason.
fn is_away(status: &Status) -> bool {
    Error::from(status.clone()).reason.is_none()
}

fn ends_soon(tokens: &Tokens) -> bool {
    let end = tokens.access_expire_time.and_then(|it| SystemTime::try_from(it).ok());
    end.is_some_and(|end| end < SystemTime::now() + MARGIN)
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}
