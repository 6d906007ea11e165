//! `FollowStore`: follows a store.

use chrono::{DateTime, Utc};

use super::model::Store;
use super::store;
use crate::account::store::lock_active;
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreId};
use crate::base::reason;
use crate::platform::db::Tx;

/// How many stores somebody may follow.
const FOLLOWS_MAX: i64 = 1_000;

/// Lets the account follow the store.
pub async fn follow_store(
    tx: &mut Tx,
    account_id: AccountId,
    id: StoreId,
    now: DateTime<Utc>,
) -> Result<Store> {
    // Nobody follows who is leaving, and of many at once each finds what the others did.
    lock_active(tx, account_id).await?;
    store::lock_store(tx, id).await?;
    if store::insert_follow(tx, account_id, id, now).await?
        && FOLLOWS_MAX < store::count_follows(tx, account_id).await?
    {
        return Err(reason::follows_full(FOLLOWS_MAX));
    }
    store::load_store(tx, id).await
}
