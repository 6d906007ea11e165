//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::catalog::v1 as pb;
use uuid::Uuid;

use super::store::owned;
use super::wire::Shown;
use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::custody::{
    Asking, Custodian, Kept, Leaving, Obligation, ObligationKind, kept,
};
use crate::platform::db::Tx;

/// The products of their stores, which stay: buyers have bought some. Their images hold nothing that cameras note down.
pub const PRODUCTS: Custodian = Custodian {
    name: "catalog.products",
    obligations: Some(|tx, leaving| obligations(tx, leaving).boxed()),
    release: None,
    export: Some(|tx, asking| export(tx, asking).boxed()),
    store_obligations: None,
};

async fn obligations(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    let on_sale = owned::list_on_sale_of(tx, leaving.account_id).await?;
    let obligation = |subject| Obligation { kind: ObligationKind::ProductOnSale, subject };
    Ok(on_sale.into_iter().map(obligation).collect())
}

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = owned::list_owned(tx, asking.account_id, asking.page_of(), asking.now).await?;
    let page = page.map(|it| Shown(it, asking.objects));
    Ok(kept::<_, _, pb::Product>(page, |it| it.0.id))
}
