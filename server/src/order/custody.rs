//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::order::v1 as pb;
use uuid::Uuid;

use super::store;
use crate::base::error::Result;
use crate::base::ids::StoreId;
use crate::base::page::{Page, PageRequest};
use crate::platform::custody::{
    Asking, Custodian, Kept, Leaving, Obligation, ObligationKind, kept,
};
use crate::platform::db::Tx;
use crate::store::store::list_owned;
use crate::{catalog, inventory};

/// The most stores of somebody that are looked at.
const STORES_MAX: i64 = 10_000;

/// What others have bought in their stores. Before wallets, since stock is locked before them: whoever buys there has done so, or waits
/// and finds the store closed.
pub const SALES: Custodian = Custodian {
    name: "order.sales",
    obligations: Some(|tx, leaving| sales_of(tx, leaving).boxed()),
    release: None,
    export: None,
    store_obligations: Some(|tx, id| open_sales(tx, vec![id]).boxed()),
};

/// What they have bought, which stays without the address.
pub const ORDERS: Custodian = Custodian {
    name: "order.orders",
    obligations: Some(|tx, leaving| open_orders(tx, leaving).boxed()),
    release: None,
    export: Some(|tx, asking| export(tx, asking).boxed()),
    store_obligations: None,
};

async fn open_orders(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    let bought = store::list_open(tx, leaving.account_id).await?.into_iter();
    Ok(bought.map(|subject| Obligation { kind: ObligationKind::OpenOrder, subject }).collect())
}

async fn sales_of(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    let owned = PageRequest { size: STORES_MAX, below: None };
    let owned = list_owned(tx, leaving.account_id, owned).await?.items;
    open_sales(tx, owned.into_iter().map(|it| it.id).collect()).await
}

async fn open_sales(tx: &mut Tx, stores: Vec<StoreId>) -> Result<Vec<Obligation>> {
    let variants = catalog::store::variants::list_of_stores(tx, &stores).await?;
    inventory::store::lock_stock(tx, &variants).await?;
    let sold = store::list_open_sales(tx, &stores).await?.into_iter();
    Ok(sold.map(|subject| Obligation { kind: ObligationKind::OpenSale, subject }).collect())
}

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page =
        store::list_orders(tx, Some(asking.seal), asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::Order>(page, |it| it.id))
}
