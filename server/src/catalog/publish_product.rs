//! `PublishProduct`: puts a product on sale.

use chrono::{DateTime, Utc};

use super::model::{Product, Step};
use super::store::{kept, search};
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::ProductId;
use crate::platform::audit::{Trail, append};
use crate::platform::db::Tx;
use crate::store::model::{Keeper, Right};

/// Puts a product of a store of `keeper`'s on sale. One that is on sale stays so.
pub async fn publish_product(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, ProductId),
    now: DateTime<Utc>,
) -> Result<Product> {
    take_step(tx, trail, (keeper, id), (Step::Publish, "PRODUCT_PUBLISHED"), now).await
}

/// Takes a step with a product of a store of `keeper`'s, and notes it under a name if an operator does.
pub(super) async fn take_step(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, ProductId),
    (step, action): (Step, &'static str),
    now: DateTime<Utc>,
) -> Result<Product> {
    // Load.
    let state = kept::lock_state(tx, id, keeper, now).await?;

    // Decide.
    let next = rules::next_state(id, state, step)?;

    // Save.
    if next != state {
        store::update_state(tx, id, next, now).await?;
        let change = (state.name().to_owned(), next.name().to_owned());
        note_intervention(tx, trail, (keeper, id), (action, change), now).await?;
    }
    search::index(tx, &[id], now).await?;
    kept::load(tx, id, now).await
}

/// Notes what a product was and is, if it was an operator who changed it.
pub(super) async fn note_intervention(
    tx: &mut Tx,
    trail: &Trail,
    (keeper, id): (Keeper, ProductId),
    (action, (before, after)): (&'static str, (String, String)),
    now: DateTime<Utc>,
) -> Result<()> {
    if keeper.right != Right::Market {
        return Ok(());
    }
    let mut act = trail.act(action, id);
    act.facts = vec![("before", before), ("after", after)];
    append(tx, &[act], now).await
}
