//! `UnfollowStore`: follows a store no more.

use super::model::Store;
use super::store;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::platform::db::Tx;

/// Lets the account follow the store no more.
pub async fn unfollow_store(tx: &mut Tx, account_id: AccountId, id: StoreId) -> Result<Store> {
    store::lock_store(tx, id).await?;
    store::delete_follow(tx, account_id, id).await?;
    store::load_store(tx, id).await
}
