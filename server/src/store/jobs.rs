//! What stores do by themselves.

use super::store::{invitations, search};
use crate::app::App;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// Indexes the stores that searches do not know, since they are older than searches.
pub async fn index_stores(app: App) -> Result<String> {
    let mut indexed = 0_usize;
    loop {
        let now = app.clock.now();
        let index = async |tx: &mut Tx| search::index_some(tx, now).await;
        match app.db.transaction("store.index_stores", index).await? {
            0 => return Ok(format!("indexed {indexed} stores")),
            some => indexed = indexed.saturating_add(some),
        }
    }
}

/// Deletes invitations whose time is over, and with them the e-mails of who was invited.
pub async fn purge_invitations(app: App) -> Result<String> {
    let mut gone = 0_usize;
    loop {
        let now = app.clock.now();
        let purge = async |tx: &mut Tx| invitations::delete_expired(tx, now).await;
        match app.db.transaction("store.purge_invitations", purge).await? {
            0 => return Ok(format!("deleted {gone} invitations")),
            some => gone = gone.saturating_add(some),
        }
    }
}
