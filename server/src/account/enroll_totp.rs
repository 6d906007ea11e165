//! `EnrollTotp`: makes a secret for an authenticator app.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::model::TotpSecret;
use super::store::{self, totp_secrets};
use super::totp::app_of;
use crate::app::App;
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::keys::fresh_secret;

/// What an app is given.
pub struct Enrolled {
    /// The address in the QR code.
    pub url: String,
    /// The secret, as people type it.
    pub secret: String,
}

/// Makes a secret that protects nothing yet. Refuses where there is a second factor.
pub async fn enroll_totp(
    app: &App,
    tx: &mut Tx,
    id: AccountId,
    now: DateTime<Utc>,
) -> Result<Enrolled> {
    let account = store::lock_account(tx, &app.vault, id).await?;
    if account.totp_enabled {
        return Err(reason::totp_enabled());
    }
    let seal = app.vault.fetch(tx, id).await?;
    let [secret, name] = [fresh_secret(), fresh_secret()];
    let secret = secret.map_err(Error::internal)?.to_vec();
    let name = Uuid::from_slice(&name.map_err(Error::internal)?[..16]).map_err(Error::internal)?;
    let fresh = TotpSecret {
        id: name,
        secret,
        last_step: 0,
        confirmed_step: None,
        used_by: None,
        recovery_codes_used: 0,
    };
    totp_secrets::put(tx, &seal, id, &fresh, now).await?;
    let shown = app_of(&fresh.secret, &app.mailer.sender(), &account.person.email)?;
    let url = shown.to_url().map_err(|error| Error::internal(anyhow::anyhow!("{error}")))?;
    Ok(Enrolled { url, secret: shown.secret().to_base32() })
}
