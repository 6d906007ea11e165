//! The SQL of hearts.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::base::error::Result;
use crate::base::ids::{AccountId, HeartId, ProductId};
use crate::base::page::{Page, PageRequest};
use crate::catalog::model::State;
use crate::catalog::store::load_published;
use crate::platform::db::Tx;
use crate::platform::schema::{product_hearts, products, stores};
use crate::store::model::StoreState;
use crate::wishlist::model::{Heart, Hearted};

/// Gives a product an account's heart; `false` if it has it already.
pub async fn insert_heart(
    tx: &mut Tx,
    account_id: AccountId,
    id: ProductId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let row = (
        product_hearts::account_id.eq(account_id),
        product_hearts::product_id.eq(id),
        product_hearts::id.eq(HeartId::new()),
        product_hearts::created_at.eq(now),
    );
    let insert = diesel::insert_into(product_hearts::table).values(row).on_conflict_do_nothing();
    Ok(insert.execute(tx).await? == 1)
}

/// Takes an account's heart back from a product; `false` if it does not have it.
pub async fn delete_heart(tx: &mut Tx, account_id: AccountId, id: ProductId) -> Result<bool> {
    let heart = product_hearts::table.find((account_id, id));
    Ok(diesel::delete(heart).execute(tx).await? == 1)
}

/// Takes all of an account's hearts back, and tells what from.
pub async fn delete_hearts_of(tx: &mut Tx, account_id: AccountId) -> Result<Vec<ProductId>> {
    let hearts = product_hearts::table.filter(product_hearts::account_id.eq(account_id));
    Ok(diesel::delete(hearts).returning(product_hearts::product_id).get_results(tx).await?)
}

/// How many hearts an account has given. Those for what is gone for good do not count.
pub async fn count_hearts_of(tx: &mut Tx, account_id: AccountId) -> Result<i64> {
    let hearts = product_hearts::table
        .inner_join(products::table.on(products::id.eq(product_hearts::product_id)))
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(product_hearts::account_id.eq(account_id))
        .filter(products::deleted_at.is_null())
        .filter(stores::state.ne(StoreState::Deleted.name()));
    Ok(hearts.count().get_result(tx).await?)
}

/// A page of an account's hearts, the newest first.
pub async fn list_hearts(
    tx: &mut Tx,
    account_id: AccountId,
    page: PageRequest<HeartId>,
) -> Result<Page<Heart, HeartId>> {
    let hearts = product_hearts::table.filter(product_hearts::account_id.eq(account_id));
    let mut hearts = hearts.into_boxed();
    if let Some(below) = page.below {
        hearts = hearts.filter(product_hearts::id.lt(below));
    }
    let hearts = hearts.order(product_hearts::id.desc()).limit(page.size.saturating_add(1));
    let columns = (product_hearts::id, product_hearts::product_id, product_hearts::created_at);
    let rows: Vec<(HeartId, ProductId, DateTime<Utc>)> = hearts.select(columns).load(tx).await?;
    let heart = |(id, product_id, created_at)| Heart { id, product_id, created_at };
    Ok(Page::of(rows.into_iter().map(heart).collect(), page, |it| it.id))
}

/// A page of the products that have an account's heart and that everybody may see, the newest heart first.
pub async fn list_hearted(
    tx: &mut Tx,
    account_id: AccountId,
    page: PageRequest<HeartId>,
    now: DateTime<Utc>,
) -> Result<Page<Hearted, HeartId>> {
    let hearts = product_hearts::table
        .inner_join(products::table.on(products::id.eq(product_hearts::product_id)))
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(product_hearts::account_id.eq(account_id))
        .filter(products::state.ne(State::Draft.name()))
        .filter(products::deleted_at.is_null())
        .filter(stores::state.eq(StoreState::Active.name()));
    let mut hearts = hearts.into_boxed();
    if let Some(below) = page.below {
        hearts = hearts.filter(product_hearts::id.lt(below));
    }
    let hearts = hearts.order(product_hearts::id.desc()).limit(page.size.saturating_add(1));
    let columns = (product_hearts::id, product_hearts::product_id);
    let rows: Vec<(HeartId, ProductId)> = hearts.select(columns).load(tx).await?;
    let Page { items, next } = Page::of(rows, page, |(id, _)| *id);
    let products: Vec<ProductId> = items.iter().map(|(_, product_id)| *product_id).collect();
    // One that was hidden meanwhile is missing.
    let mut products = load_published(tx, &products, now).await?;
    let hearted = |(id, product_id)| Some(Hearted { id, product: products.remove(&product_id)? });
    Ok(Page { items: items.into_iter().filter_map(hearted).collect(), next })
}
