//! `ConfirmPurchase`: the buyer keeps what was sent.

use chrono::{DateTime, Utc};

use super::life_rules::Mover;
use super::model::Order;
use super::store::{self, lives};
use crate::base::error::Result;
use crate::base::ids::{AccountId, StoreOrderId};
use crate::platform::audit::Trail;
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;

/// Has the buyer keep a part of an order of theirs. The last part that comes to its end takes the order along.
pub async fn confirm_purchase(
    tx: &mut Tx,
    id: StoreOrderId,
    (trail, buyer_id): (&Trail, AccountId),
    seal: &SealKey,
    now: DateTime<Utc>,
) -> Result<Order> {
    let order_id = lives::find_bought(tx, id, buyer_id).await?;
    let mover = Mover { actor_id: Some(buyer_id), reason: "CONFIRMED_BY_BUYER", at: now };
    let mut life = lives::open(tx, order_id, mover).await?;
    life.confirm(id)?;
    lives::save(tx, &life, now).await?;
    trail.note(tx, "PURCHASE_CONFIRMED", id, now).await?;
    store::load_order(tx, Some(seal), order_id, buyer_id).await
}
