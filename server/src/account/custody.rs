//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::account::v1 as pb;
use uuid::Uuid;

use super::store::{self, addresses, api_keys, sessions};
use crate::base::error::Result;
use crate::base::ids::SessionId;
use crate::base::page::Page;
use crate::platform::custody::{Asking, Custodian, Kept, all, kept};
use crate::platform::db::Tx;

/// Who they are.
pub const ACCOUNT: Custodian = Custodian {
    name: "account.account",
    obligations: None,
    release: None,
    export: Some(|tx, asking| account(tx, asking).boxed()),
    store_obligations: None,
};

/// Where they are signed in.
pub const SESSIONS: Custodian = Custodian {
    name: "account.sessions",
    obligations: None,
    release: None,
    export: Some(|tx, asking| open_sessions(tx, asking).boxed()),
    store_obligations: None,
};

/// Their address book.
pub const ADDRESSES: Custodian = Custodian {
    name: "account.addresses",
    obligations: None,
    release: None,
    export: Some(|tx, asking| address_book(tx, asking).boxed()),
    store_obligations: None,
};

/// What their programs call with.
pub const API_KEYS: Custodian = Custodian {
    name: "account.api_keys",
    obligations: None,
    release: None,
    export: Some(|tx, asking| keys(tx, asking).boxed()),
    store_obligations: None,
};

async fn account(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let id = asking.account_id;
    let account: pb::Account = store::load_account(tx, asking.vault, id).await?.into();
    Ok(all(vec![Kept::new(id, &account)], asking.page))
}

async fn open_sessions(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let (id, page) = (asking.account_id, asking.page_of());
    // None of them is asked in: what is kept is the same whoever reads it.
    let nobody = SessionId::from(Uuid::nil());
    let page = sessions::list_sessions(tx, asking.seal, id, nobody, page, asking.now).await?;
    Ok(kept::<_, _, pb::Session>(page, |it| it.id))
}

async fn address_book(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let book = addresses::list(tx, asking.seal, asking.account_id).await?.into_iter();
    let book = book.map(|it| Kept::new(it.id, &pb::SavedAddress::from(it))).collect();
    Ok(all(book, asking.page))
}

async fn keys(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let keys = api_keys::list(tx, asking.seal, asking.account_id, asking.now).await?.into_iter();
    let keys = keys.map(|it| Kept::new(it.id, &pb::ApiKey::from(it))).collect();
    Ok(all(keys, asking.page))
}
