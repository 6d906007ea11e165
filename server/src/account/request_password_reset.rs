//! `RequestPasswordReset`: mails a code that a forgotten password is replaced with.

use chrono::{DateTime, Utc};

use super::mailing;
use super::store::mails::{self, Mail};
use super::store::{self, email_index};
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// Has a code mailed to whoever has verified `email`, or is the newest who claims it; to nobody where there is no account.
pub async fn request_password_reset(
    app: &App,
    tx: &mut Tx,
    email: &str,
    mail: Mail,
    now: DateTime<Utc>,
) -> Result<()> {
    let index = email_index(&app.keys, email);
    mailing::check_pace(tx, mail, &index, now).await?;
    let known = store::find_by_email(tx, &app.vault, &index).await?;
    let account_id = known.first().map(|it| it.account.id);
    // Also for nobody: it takes as long, and the next has to wait as well.
    mails::insert(tx, Mail { account_id, ..mail }, &index, now).await
}
