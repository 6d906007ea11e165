//! What the catalog does by itself.

use super::rules;
use super::store::sales;
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// Deletes the sales of hours that nobody can ask for any more.
pub async fn purge_sales(app: App) -> Result<String> {
    let oldest = rules::since(app.clock.now(), rules::POPULAR_HOURS_MAX)?;
    let purge = async |tx: &mut Tx| sales::delete_sales(tx, oldest).await;
    let gone = app.db.transaction("catalog.purge_sales", purge).await?;
    Ok(format!("deleted the sales of {gone} hours of products"))
}
