//! The SQL of address books.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::account::model::{Place, SavedAddress};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, AddressId};
use crate::platform::db::Tx;
use crate::platform::keys::SealKey;
use crate::platform::schema::addresses;

/// What an address is sealed for.
const ADDRESS: &str = "account.address";

type Row = (AddressId, Vec<u8>, bool, DateTime<Utc>);
const COLUMNS: (
    addresses::id,
    addresses::content_sealed,
    addresses::is_default,
    addresses::created_at,
) = (addresses::id, addresses::content_sealed, addresses::is_default, addresses::created_at);

/// The account's addresses: the default first, then the newest.
pub async fn list(tx: &mut Tx, seal: &SealKey, owner_id: AccountId) -> Result<Vec<SavedAddress>> {
    let book = addresses::table.filter(addresses::account_id.eq(owner_id));
    let book = book.order((addresses::is_default.desc(), addresses::id.desc()));
    let rows: Vec<Row> = book.select(COLUMNS).load(tx).await?;
    rows.into_iter().map(|it| opened(seal, it)).collect()
}

/// The account's addresses, as [`list`] has them, until the transaction ends: whoever changes them comes through here.
pub async fn lock_book(
    tx: &mut Tx,
    seal: &SealKey,
    owner_id: AccountId,
) -> Result<Vec<SavedAddress>> {
    super::lock_active(tx, owner_id).await?;
    list(tx, seal, owner_id).await
}

/// Adds an address.
pub async fn insert(
    tx: &mut Tx,
    seal: &SealKey,
    owner_id: AccountId,
    address: &SavedAddress,
) -> Result<()> {
    let row = (
        addresses::id.eq(address.id),
        addresses::account_id.eq(owner_id),
        addresses::content_sealed.eq(sealed(seal, &address.place)?),
        addresses::is_default.eq(address.default),
        addresses::created_at.eq(address.created_at),
        addresses::updated_at.eq(address.created_at),
    );
    diesel::insert_into(addresses::table).values(row).execute(tx).await?;
    Ok(())
}

/// Replaces what an address is.
pub async fn update(
    tx: &mut Tx,
    seal: &SealKey,
    id: AddressId,
    place: &Place,
    now: DateTime<Utc>,
) -> Result<()> {
    let change =
        (addresses::content_sealed.eq(sealed(seal, place)?), addresses::updated_at.eq(now));
    diesel::update(addresses::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Makes `default` the account's default, and no other.
pub async fn set_default(
    tx: &mut Tx,
    owner_id: AccountId,
    default: Option<AddressId>,
    now: DateTime<Utc>,
) -> Result<()> {
    let before = addresses::table.filter(addresses::account_id.eq(owner_id));
    let before = before.filter(addresses::is_default);
    let change = (addresses::is_default.eq(false), addresses::updated_at.eq(now));
    diesel::update(before).set(change).execute(tx).await?;
    if let Some(id) = default {
        let change = (addresses::is_default.eq(true), addresses::updated_at.eq(now));
        diesel::update(addresses::table.find(id)).set(change).execute(tx).await?;
    }
    Ok(())
}

/// Deletes an address.
pub async fn delete(tx: &mut Tx, id: AddressId) -> Result<()> {
    diesel::delete(addresses::table.find(id)).execute(tx).await?;
    Ok(())
}

/// Deletes the address book of an account.
pub async fn delete_all(tx: &mut Tx, owner_id: AccountId) -> Result<()> {
    let book = addresses::table.filter(addresses::account_id.eq(owner_id));
    diesel::delete(book).execute(tx).await?;
    Ok(())
}

fn sealed(seal: &SealKey, place: &Place) -> Result<Vec<u8>> {
    let place = serde_json::to_vec(place).map_err(Error::internal)?;
    seal.seal(ADDRESS, &place).map_err(Error::internal)
}

fn opened(seal: &SealKey, (id, sealed, default, created_at): Row) -> Result<SavedAddress> {
    let place = seal.open(ADDRESS, &sealed).and_then(|it| serde_json::from_slice(&it).ok());
    let place =
        place.ok_or_else(|| Error::internal(anyhow::anyhow!("address {id} does not open")))?;
    Ok(SavedAddress { id, place, default, created_at })
}
