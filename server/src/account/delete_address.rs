//! `DeleteAddress`: takes an address out of an address book.

use chrono::{DateTime, Utc};

use super::rules::find_address;
use super::store::addresses;
use crate::base::error::Result;
use crate::base::ids::{AccountId, AddressId};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;

/// Deletes an address; after the default the newest that is left is the default.
pub async fn delete_address(
    tx: &mut Tx,
    owner_id: AccountId,
    seal: &SealKey,
    id: AddressId,
    now: DateTime<Utc>,
) -> Result<()> {
    let book = addresses::lock_book(tx, seal, owner_id).await?;
    let gone = find_address(&book, id)?;
    addresses::delete(tx, id).await?;
    let heir = book.iter().find(|it| it.id != id).filter(|_| gone.default);
    match heir {
        Some(heir) => addresses::set_default(tx, owner_id, Some(heir.id), now).await,
        None => Ok(()),
    }
}
