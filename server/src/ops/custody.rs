//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::ops::v1 as pb;
use uuid::Uuid;

use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::audit::{self, Filter};
use crate::platform::custody::{Asking, Custodian, Kept, kept};
use crate::platform::db::Tx;

/// What they did and what was done to them, which stays.
pub const AUDIT: Custodian = Custodian {
    name: "ops.audit_records",
    obligations: None,
    release: None,
    export: Some(|tx, asking| export(tx, asking).boxed()),
    store_obligations: None,
};

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let theirs = Filter { about: Some(asking.account_id), ..Filter::default() };
    let page = audit::list(tx, &theirs, asking.page_of()).await?;
    Ok(kept::<_, _, pb::AuditRecord>(page, |it| it.id))
}
