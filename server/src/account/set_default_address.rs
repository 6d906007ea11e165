//! `SetDefaultAddress`: makes an address the one that is meant unless another is named.

use chrono::{DateTime, Utc};

use super::rules::find_address;
use super::store::addresses;
use crate::base::error::Result;
use crate::base::ids::{AccountId, AddressId};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;

/// Makes an address the default instead of the one that was.
pub async fn set_default_address(
    tx: &mut Tx,
    owner_id: AccountId,
    seal: &SealKey,
    id: AddressId,
    now: DateTime<Utc>,
) -> Result<()> {
    let book = addresses::lock_book(tx, seal, owner_id).await?;
    find_address(&book, id)?;
    addresses::set_default(tx, owner_id, Some(id), now).await
}
