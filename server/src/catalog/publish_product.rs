//! `PublishProduct`: puts a product on sale.

use chrono::{DateTime, Utc};

use super::model::{Product, Step};
use super::store::search;
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::platform::db::Tx;

/// Puts a product of `owner_id`'s on sale. One that is on sale stays so.
pub async fn publish_product(
    tx: &mut Tx,
    id: ProductId,
    owner_id: AccountId,
    now: DateTime<Utc>,
) -> Result<Product> {
    take_step(tx, id, owner_id, Step::Publish, now).await
}

/// Takes `step` with a product of `owner_id`'s.
pub(super) async fn take_step(
    tx: &mut Tx,
    id: ProductId,
    owner_id: AccountId,
    step: Step,
    now: DateTime<Utc>,
) -> Result<Product> {
    let state = store::lock_state(tx, id, owner_id, now).await?;
    let next = rules::next_state(id, state, step)?;
    if next != state {
        store::update_state(tx, id, next, now).await?;
    }
    search::index(tx, &[id], now).await?;
    store::load_product(tx, id, Some(owner_id), now).await
}
