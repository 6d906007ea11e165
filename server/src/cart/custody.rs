//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::cart::v1 as pb;
use uuid::Uuid;

use super::store;
use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::custody::{Asking, Custodian, Kept, Leaving, Obligation, all};
use crate::platform::db::Tx;

/// What they mean to buy. Before others: carts are locked first of all.
pub const CART: Custodian = Custodian {
    name: "cart.cart",
    obligations: Some(|tx, leaving| hold(tx, leaving).boxed()),
    release: Some(|tx, leaving| store::delete_cart(tx, leaving.account_id).boxed()),
    export: Some(|tx, asking| export(tx, asking).boxed()),
    store_obligations: None,
};

/// Keeps nobody, and the cart as it is.
async fn hold(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    store::lock_carts(tx, &[leaving.account_id], leaving.now).await?;
    Ok(Vec::new())
}

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let cart: pb::Cart = store::load_cart(tx, asking.account_id, asking.now).await?.into();
    Ok(all(vec![Kept::new(asking.account_id, &cart)], asking.page))
}
