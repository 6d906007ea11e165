//! What the sandbox provider does by itself.

use chrono::TimeDelta;

use super::store;
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// How long payments are kept.
const KEPT: TimeDelta = TimeDelta::days(90);

/// Forgets payments of long ago, and what was to go wrong with them.
pub async fn purge_payments(app: App) -> Result<String> {
    let before = app.clock.now() - KEPT;
    let purge = async |tx: &mut Tx| store::purge(tx, before).await;
    let gone = app.db.transaction("sandbox.purge_payments", purge).await?;
    Ok(format!("deleted {gone} payments"))
}
