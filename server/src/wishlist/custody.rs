//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::wishlist::v1 as pb;
use uuid::Uuid;

use super::store::{hearts, items};
use crate::base::error::Result;
use crate::base::page::Page;
use crate::catalog::store::hearts::count_hearts;
use crate::platform::custody::{Asking, Custodian, Kept, Leaving, Obligation, kept};
use crate::platform::db::Tx;

/// What they may want to buy. After carts and before stock: an order from the list locks them so.
pub const ITEMS: Custodian = Custodian {
    name: "wishlist.items",
    obligations: Some(|tx, leaving| hold(tx, leaving).boxed()),
    release: Some(|tx, leaving| items::delete_items_of(tx, leaving.account_id).boxed()),
    export: Some(|tx, asking| wished(tx, asking).boxed()),
    store_obligations: None,
};

/// What they like. It is let go of when all else is locked that others may want.
pub const HEARTS: Custodian = Custodian {
    name: "wishlist.hearts",
    obligations: None,
    release: Some(|tx, leaving| take_back(tx, leaving).boxed()),
    export: Some(|tx, asking| hearted(tx, asking).boxed()),
    store_obligations: None,
};

/// Keeps nobody, and the list as it is.
async fn hold(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    items::lock_items(tx, &[leaving.account_id]).await?;
    Ok(Vec::new())
}

async fn take_back(tx: &mut Tx, Leaving { account_id, now }: Leaving) -> Result<()> {
    let hearted = hearts::delete_hearts_of(tx, account_id).await?;
    count_hearts(tx, account_id, &hearted, -1, now).await?;
    Ok(())
}

async fn wished(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = items::list_items(tx, asking.account_id, asking.page_of(), asking.now).await?;
    Ok(kept::<_, _, pb::WishlistItem>(page, |it| it.id))
}

async fn hearted(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = hearts::list_hearts(tx, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::Heart>(page, |it| it.id))
}
