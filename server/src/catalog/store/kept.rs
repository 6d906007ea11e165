//! The SQL of products for those who keep their stores.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jangteo_sdk::errors::v1::ErrorReason;

use super::owned::list_newest;
use super::{ProductRow, state_from_name, with_variants};
use crate::base::error::Result;
use crate::base::ids::{ProductId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::catalog::model::{Product, State, Window};
use crate::catalog::rules;
use crate::platform::db::Tx;
use crate::platform::schema::{products, store_members, stores};
use crate::platform::telemetry::locking;
use crate::store::model::{Keeper, StoreState};
use crate::store::store::keepers::{Standing, check_standing, hold, theirs};

/// How far a product of a store of `keeper`'s has come, locked until the transaction ends; its store stays open as long, and the
/// keeper one. To whoever is nothing in the store, the product is not there.
pub async fn lock_state(
    tx: &mut Tx,
    id: ProductId,
    keeper: Keeper,
    now: DateTime<Utc>,
) -> Result<State> {
    let store = products::table.find(id).filter(products::deleted_at.is_null());
    let store: Option<StoreId> = store.select(products::store_id).first(tx).await.optional()?;
    let gone = || reason::not_found("product", id);
    let kept = hold(tx, store.ok_or_else(gone)?, keeper).await;
    kept.map_err(
        |refused| if refused.reason() == ErrorReason::NotFound { gone() } else { refused },
    )?;
    let lock = products::table.find(id).filter(products::deleted_at.is_null());
    let lock = lock.select((products::state, products::sale_closes_at)).for_no_key_update();
    let row: Option<(String, _)> = locking("products", lock.first(tx)).await.optional()?;
    let (state, closes_at) = row.ok_or_else(gone)?;
    let window = Window { opens_at: None, closes_at };
    Ok(rules::state_at(state_from_name(&state)?, window, now))
}

/// A product that its keeper has locked, whoever else may see it.
pub async fn load(tx: &mut Tx, id: ProductId, now: DateTime<Utc>) -> Result<Product> {
    let row = products::table.find(id).filter(products::deleted_at.is_null());
    let row: Option<ProductRow> = row.select(ProductRow::as_select()).first(tx).await.optional()?;
    let products = with_variants(tx, row.into_iter().collect(), now).await?;
    products.into_iter().next().ok_or_else(|| reason::not_found("product", id))
}

/// Refuses a keeper who may not do what they mean to with a product; to whoever is nothing in its store, it is not there.
pub async fn check(tx: &mut Tx, id: ProductId, keeper: Keeper) -> Result<()> {
    let standing: Option<Standing> = products::table
        .find(id)
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .left_join(store_members::table.on(theirs(keeper.account_id)))
        .filter(products::deleted_at.is_null())
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .select((stores::owner_id, store_members::role.nullable()))
        .first(tx)
        .await
        .optional()?;
    let gone = || reason::not_found("product", id);
    check_standing(keeper, standing.ok_or_else(gone)?, gone)
}

/// A page of the products of a store in every state, newest first.
pub async fn list(
    tx: &mut Tx,
    store_id: StoreId,
    page: PageRequest<ProductId>,
    now: DateTime<Utc>,
) -> Result<Page<Product, ProductId>> {
    let all = products::table.filter(products::store_id.eq(store_id)).into_boxed();
    list_newest(tx, all, page, now).await
}
