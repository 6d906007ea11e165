//! `UpdateAddress`: replaces what an address is called and where it is.

use chrono::{DateTime, Utc};

use super::model::{Place, SavedAddress};
use super::rules::find_address;
use super::store::addresses;
use crate::base::error::Result;
use crate::base::ids::{AccountId, AddressId};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;

/// Replaces what an address is.
pub async fn update_address(
    tx: &mut Tx,
    owner_id: AccountId,
    seal: &SealKey,
    (id, place): (AddressId, &Place),
    now: DateTime<Utc>,
) -> Result<SavedAddress> {
    let book = addresses::lock_book(tx, seal, owner_id).await?;
    let address = SavedAddress { place: place.clone(), ..find_address(&book, id)?.clone() };
    addresses::update(tx, seal, id, place, now).await?;
    Ok(address)
}
