//! `CreateAddress`: adds an address to an address book.

use chrono::{DateTime, Utc};

use super::model::{Place, SavedAddress};
use super::store::addresses;
use crate::base::error::Result;
use crate::base::ids::{AccountId, AddressId};
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;

/// The most addresses of a book.
const ADDRESSES_MAX: usize = 50;

/// Adds an address, as the default if it is the first or is to be.
pub async fn create_address(
    tx: &mut Tx,
    owner_id: AccountId,
    seal: &SealKey,
    (place, default): (&Place, bool),
    now: DateTime<Utc>,
) -> Result<SavedAddress> {
    let book = addresses::lock_book(tx, seal, owner_id).await?;
    if ADDRESSES_MAX <= book.len() {
        return Err(reason::address_book_full(ADDRESSES_MAX));
    }
    let address = SavedAddress {
        id: AddressId::new(),
        place: place.clone(),
        default: default || book.is_empty(),
        created_at: now,
    };
    if address.default {
        addresses::set_default(tx, owner_id, None, now).await?;
    }
    addresses::insert(tx, seal, owner_id, &address).await?;
    Ok(address)
}
