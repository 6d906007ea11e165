//! `StartOAuth`: begins a sign-in by a provider's word.

use chrono::{DateTime, Utc};

use crate::app::App;
use crate::base::error::{Error, Result};
use crate::platform::oauth::Flow;

/// Somebody who wants to sign in by a provider's word.
#[derive(Clone, Debug)]
pub struct StartOAuth {
    /// The provider, as the settings call it.
    pub provider: String,
    /// Where they come back to.
    pub redirect_uri: String,
}

/// A sign-in that has begun.
pub struct Started {
    /// The provider's page to go to.
    pub authorization_url: String,
    /// What the client keeps to complete it with.
    pub flow_token: String,
}

/// Begins a sign-in. Nothing of it is kept here.
pub async fn start_oauth(app: &App, command: &StartOAuth, now: DateTime<Utc>) -> Result<Started> {
    let provider = app.oauth.find(&command.provider)?;
    if !app.oauth.may_return_to(&command.redirect_uri) {
        let problem = "must be, letter by letter, one that the server is set up with";
        return Err(Error::invalid("redirect_uri", problem));
    }
    let flow = Flow::begin(provider.name(), &command.redirect_uri, now)?;
    let authorization_url = provider.authorization_url(&flow).await?;
    Ok(Started { authorization_url, flow_token: flow.seal(&app.keys)? })
}
