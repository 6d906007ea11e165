//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::store::v1 as pb;
use uuid::Uuid;

use super::store;
use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::custody::{Asking, Custodian, Kept, kept};
use crate::platform::db::Tx;

/// The stores that they run, which stay: buyers have things from there.
pub const STORES: Custodian = Custodian {
    name: "store.stores",
    obligations: None,
    release: None,
    export: |tx, asking| export(tx, asking).boxed(),
};

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = store::list_owned(tx, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::Store>(page, |it| it.id))
}
