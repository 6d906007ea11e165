//! The SQL of what belongs to somebody's stores.

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{ProductRow, with_variants};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::base::page::{Page, PageRequest};
use crate::catalog::model::{Product, State};
use crate::platform::custody::NAMED_MAX;
use crate::platform::db::Tx;
use crate::platform::schema::{products, stores};
use crate::store::model::StoreState;

/// A page of the products of an account's stores, newest first.
pub async fn list_owned(
    tx: &mut Tx,
    owner_id: AccountId,
    page: PageRequest<ProductId>,
    now: DateTime<Utc>,
) -> Result<Page<Product, ProductId>> {
    let owned = stores::table.filter(stores::owner_id.eq(owner_id)).select(stores::id);
    let all = products::table.filter(products::store_id.eq_any(owned)).into_boxed();
    list_newest(tx, all, page, now).await
}

/// A page of those of `products` that are not deleted, newest first.
pub(super) async fn list_newest(
    tx: &mut Tx,
    products: products::BoxedQuery<'_, Pg>,
    page: PageRequest<ProductId>,
    now: DateTime<Utc>,
) -> Result<Page<Product, ProductId>> {
    let mut query = products.filter(products::deleted_at.is_null());
    if let Some(below) = page.below {
        query = query.filter(products::id.lt(below));
    }
    let query = query.order(products::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<ProductRow> = query.select(ProductRow::as_select()).load(tx).await?;
    let page = Page::of(rows, page, |row| row.id);
    Ok(Page { items: with_variants(tx, page.items, now).await?, next: page.next })
}

/// The names of some products of an account's stores that are on sale.
pub async fn list_on_sale_of(tx: &mut Tx, owner_id: AccountId) -> Result<Vec<String>> {
    let owned = stores::table.filter(stores::owner_id.eq(owner_id));
    let owned = owned.filter(stores::state.eq(StoreState::Active.name())).select(stores::id);
    let on_sale = products::table
        .filter(products::store_id.eq_any(owned))
        .filter(products::state.eq(State::OnSale.name()));
    Ok(on_sale.select(products::name).limit(NAMED_MAX).load(tx).await?)
}
