//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::store::v1 as pb;
use uuid::Uuid;

use super::store::{self, invitations, members};
use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::custody::{Asking, Custodian, Kept, Leaving, Obligation, kept};
use crate::platform::db::Tx;

/// The stores that they run, which close and stay for the orders that they had.
pub const STORES: Custodian = Custodian {
    name: "store.stores",
    obligations: Some(|tx, leaving| hold(tx, leaving).boxed()),
    release: Some(|tx, leaving| close(tx, leaving).boxed()),
    export: Some(|tx, asking| owned(tx, asking).boxed()),
    store_obligations: None,
};

/// The stores that they follow.
pub const FOLLOWS: Custodian = Custodian {
    name: "store.follows",
    obligations: None,
    release: Some(|tx, leaving| store::delete_follows_of(tx, leaving.account_id).boxed()),
    export: Some(|tx, asking| followed(tx, asking).boxed()),
    store_obligations: None,
};

/// The stores of others that they keep, which they leave.
pub const MEMBERS: Custodian = Custodian {
    name: "store.members",
    obligations: None,
    release: Some(|tx, leaving| members::delete_all_of(tx, leaving.account_id).boxed()),
    export: Some(|tx, asking| memberships(tx, asking).boxed()),
    store_obligations: None,
};

/// The invitations to their e-mail. Whom they have invited goes with their stores.
pub const INVITATIONS: Custodian = Custodian {
    name: "store.invitations",
    obligations: None,
    release: Some(|tx, leaving| invitations::delete_all_of(tx, leaving.account_id).boxed()),
    export: Some(|tx, asking| invited(tx, asking).boxed()),
    store_obligations: None,
};

/// Keeps nobody, and all of these stores as they are.
async fn hold(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    store::lock_all_of(tx, leaving.account_id).await?;
    Ok(Vec::new())
}

async fn close(tx: &mut Tx, leaving: Leaving) -> Result<()> {
    while let Some(id) = store::find_store_of(tx, leaving.account_id).await? {
        store::delete_store(tx, id, leaving.now).await?;
    }
    Ok(())
}

async fn owned(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = store::list_owned(tx, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::Store>(page, |it| it.id))
}

async fn followed(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = store::list_followed(tx, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::Store>(page, |it| it.id))
}

async fn memberships(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = members::list_of(tx, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::StoreMember>(page, |it| it.invitation_id))
}

async fn invited(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = invitations::list_of(tx, asking.account_id, asking.page_of(), asking.now).await?;
    Ok(kept::<_, _, pb::StoreInvitation>(page, |it| it.id))
}
