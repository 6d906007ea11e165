//! What the catalog does by itself.

use super::store::sales;
use super::{rules, store};
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

/// Ends the products whose time is over: they were not to be ordered any more since.
pub async fn end_sales(app: App) -> Result<String> {
    let now = app.clock.now();
    let mut ended: usize = 0;
    loop {
        let end = async |tx: &mut Tx| store::end_products(tx, now).await;
        match app.db.transaction("catalog.end_sales", end).await? {
            0 => return Ok(format!("ended {ended} products")),
            some => ended = ended.saturating_add(some),
        }
    }
}
