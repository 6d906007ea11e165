//! `ResendVerification`: mails another code.

use chrono::{DateTime, Utc};

use super::mailing;
use super::store::{self, mails::Mail};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::platform::db::Tx;

/// Has another code mailed to the account's e-mail, as [`super::sign_up`] does; nothing where it is verified.
pub async fn resend_verification(
    app: &App,
    tx: &mut Tx,
    id: AccountId,
    mail: Mail,
    now: DateTime<Utc>,
) -> Result<()> {
    let account = store::load_account(tx, &app.vault, id).await?;
    if account.verified {
        return Ok(());
    }
    mailing::request_verification(app, tx, &account, mail, now).await
}
