//! The SQL of second factors.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::account::model::TotpSecret;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, CallId};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;
use crate::platform::schema::totp_secrets;
use crate::platform::telemetry::locking;

/// What a secret is sealed for.
const SECRET: &str = "account.totp_secret";

/// Replaces what the account's app knows.
pub async fn put(
    tx: &mut Tx,
    seal: &SealKey,
    account_id: AccountId,
    secret: &TotpSecret,
    now: DateTime<Utc>,
) -> Result<()> {
    delete(tx, account_id).await?;
    let row = (
        totp_secrets::account_id.eq(account_id),
        totp_secrets::id.eq(secret.id),
        totp_secrets::secret_sealed
            .eq(seal.seal(SECRET, &secret.secret).map_err(Error::internal)?),
        totp_secrets::last_step.eq(secret.last_step),
        totp_secrets::confirmed_step.eq(secret.confirmed_step),
        totp_secrets::used_by.eq(secret.used_by),
        totp_secrets::recovery_codes_used.eq(secret.recovery_codes_used),
        totp_secrets::created_at.eq(now),
        totp_secrets::updated_at.eq(now),
    );
    diesel::insert_into(totp_secrets::table).values(row).execute(tx).await?;
    Ok(())
}

/// What the account's app knows, locked: of two that bring one code the second finds it used.
pub async fn lock(
    tx: &mut Tx,
    seal: &SealKey,
    account_id: AccountId,
) -> Result<Option<TotpSecret>> {
    type Row = (Uuid, Vec<u8>, i64, Option<i64>, Option<CallId>, i32);
    let columns = (
        totp_secrets::id,
        totp_secrets::secret_sealed,
        totp_secrets::last_step,
        totp_secrets::confirmed_step,
        totp_secrets::used_by,
        totp_secrets::recovery_codes_used,
    );
    let lock = totp_secrets::table.find(account_id).select(columns).for_no_key_update();
    let row: Option<Row> = locking("totp_secrets", lock.first(tx)).await.optional()?;
    let secret =
        row.map(|(id, sealed, last_step, confirmed_step, used_by, recovery_codes_used)| {
            let secret = seal.open(SECRET, &sealed);
            let secret = secret.ok_or_else(|| anyhow::anyhow!("second factor of {account_id}"));
            let secret = secret.map_err(Error::internal)?;
            Ok(TotpSecret { id, secret, last_step, confirmed_step, used_by, recovery_codes_used })
        });
    secret.transpose()
}

/// Notes which codes were used.
pub async fn update(
    tx: &mut Tx,
    account_id: AccountId,
    secret: &TotpSecret,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        totp_secrets::last_step.eq(secret.last_step),
        totp_secrets::confirmed_step.eq(secret.confirmed_step),
        totp_secrets::used_by.eq(secret.used_by),
        totp_secrets::recovery_codes_used.eq(secret.recovery_codes_used),
        totp_secrets::updated_at.eq(now),
    );
    diesel::update(totp_secrets::table.find(account_id)).set(change).execute(tx).await?;
    Ok(())
}

/// Forgets what the account's app knows.
pub async fn delete(tx: &mut Tx, account_id: AccountId) -> Result<()> {
    diesel::delete(totp_secrets::table.find(account_id)).execute(tx).await?;
    Ok(())
}
