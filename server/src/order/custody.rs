//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::order::v1 as pb;
use uuid::Uuid;

use super::store;
use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::custody::{
    Asking, Custodian, Kept, Leaving, Obligation, ObligationKind, kept,
};
use crate::platform::db::Tx;

/// What they have bought and sold, which stays without the address.
pub const ORDERS: Custodian = Custodian {
    name: "order.orders",
    obligations: Some(|tx, leaving| obligations(tx, leaving).boxed()),
    release: None,
    export: |tx, asking| export(tx, asking).boxed(),
};

async fn obligations(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    let bought = store::list_open(tx, leaving.account_id).await?.into_iter();
    let sold = store::list_open_sales(tx, leaving.account_id).await?.into_iter();
    let bought = bought.map(|subject| Obligation { kind: ObligationKind::OpenOrder, subject });
    let sold = sold.map(|subject| Obligation { kind: ObligationKind::OpenSale, subject });
    Ok(bought.chain(sold).collect())
}

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = store::list_orders(tx, asking.seal, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::Order>(page, |it| it.id))
}
