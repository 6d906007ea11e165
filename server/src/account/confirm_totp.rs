//! `ConfirmTotp`: has logins take a code from now on.

use chrono::{DateTime, Utc};

use super::mailing::{self, mail_to};
use super::model::{MailKind, TotpSecret};
use super::store::{self, totp_secrets};
use super::totp::{recovery_codes, step_of};
use crate::app::App;
use crate::base::error::{Language, Result};
use crate::base::ids::AccountId;
use crate::base::reason;
use crate::platform::audit::Trail;
use crate::platform::db::Tx;

/// Enables the second factor, if the app shows `code`, and tells the recovery codes; again to who repeats it.
pub async fn confirm_totp(
    app: &App,
    tx: &mut Tx,
    trail: &Trail,
    (id, code, language): (AccountId, &str, Language),
    now: DateTime<Utc>,
) -> Result<Vec<String>> {
    let account = store::lock_account(tx, &app.vault, id).await?;
    let seal = app.vault.fetch(tx, id).await?;
    let secret = totp_secrets::lock(tx, &seal, id).await?.ok_or_else(reason::totp_not_enrolled)?;
    let step = step_of(&app.keys, &secret, code, now)?;
    if account.totp_enabled {
        // Told again only while no other code was used: whoever watches a login has seen its code.
        let repeated = secret.confirmed_step == Some(step) && secret.last_step == step;
        let codes = repeated.then(|| recovery_codes(&app.keys, &secret));
        return codes.ok_or_else(reason::totp_code_invalid);
    }
    let confirmed = TotpSecret { last_step: step, confirmed_step: Some(step), ..secret.clone() };
    totp_secrets::update(tx, id, &confirmed, now).await?;
    store::set_totp_enabled(tx, id, true, now).await?;
    trail.note(tx, "TOTP_ENABLED", id, now).await?;
    let notice = mail_to(Some(id), MailKind::TotpEnabled, language);
    mailing::request(tx, &app.keys, &account, notice, now).await?;
    Ok(recovery_codes(&app.keys, &secret))
}
