//! The SQL of the tree of categories.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

use super::{ProductRow, with_variants};
use crate::base::error::Result;
use crate::base::ids::{CategoryId, ProductId, StoreId};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::catalog::category_rules::{Category, Tree};
use crate::catalog::model::{Product, State};
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::{categories, product_search, products, stores};
use crate::platform::telemetry::locking;
use crate::store::model::StoreState;

#[derive(Queryable, Selectable)]
#[diesel(table_name = categories)]
struct Row {
    id: CategoryId,
    parent_id: Option<CategoryId>,
    name: String,
    created_at: DateTime<Utc>,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: uuid::Uuid,
}

/// All categories.
pub async fn load_tree(tx: &mut Tx) -> Result<Tree> {
    let rows: Vec<Row> = categories::table.select(Row::as_select()).load(tx).await?;
    Ok(Tree::of(rows.into_iter().map(Row::category)))
}

/// All categories, which nobody else changes until the transaction ends. Products may be put into them.
pub async fn lock_tree(tx: &mut Tx) -> Result<Tree> {
    let lock = diesel::sql_query("LOCK TABLE categories IN SHARE ROW EXCLUSIVE MODE");
    locking("categories", lock.execute(tx)).await?;
    load_tree(tx).await
}

/// Adds a category to the tree, which is locked.
pub async fn insert(tx: &mut Tx, category: &Category) -> Result<()> {
    let row = (
        categories::id.eq(category.id),
        categories::parent_id.eq(category.parent_id),
        categories::name.eq(&category.name),
        categories::name_folded.eq(category.name_folded()),
        categories::created_at.eq(category.created_at),
        categories::updated_at.eq(category.created_at),
    );
    diesel::insert_into(categories::table).values(row).execute(tx).await?;
    Ok(())
}

/// Replaces a category of the tree, which is locked.
pub async fn update(tx: &mut Tx, category: &Category, now: DateTime<Utc>) -> Result<()> {
    let change = (
        categories::parent_id.eq(category.parent_id),
        categories::name.eq(&category.name),
        categories::name_folded.eq(category.name_folded()),
        categories::updated_at.eq(now),
    );
    diesel::update(categories::table.find(category.id)).set(change).execute(tx).await?;
    Ok(())
}

/// Keeps products out of a category until the transaction ends.
pub async fn lock(tx: &mut Tx, id: CategoryId) -> Result<()> {
    let lock = categories::table.find(id).select(categories::id).for_update();
    locking("categories", lock.first::<CategoryId>(tx)).await?;
    Ok(())
}

/// Keeps a category, if there is one, from being deleted until the transaction ends; refuses one that is not there.
pub async fn hold(tx: &mut Tx, id: Option<CategoryId>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    let hold = categories::table.find(id).select(categories::id).for_key_share();
    let held: Option<CategoryId> = locking("categories", hold.first(tx)).await.optional()?;
    held.map(drop).ok_or_else(|| reason::not_found("category", id))
}

/// Whether categories are below a category, or products in it that are not gone with their store.
pub async fn is_in_use(tx: &mut Tx, id: CategoryId) -> Result<bool> {
    let below = categories::table.filter(categories::parent_id.eq(id)).select(categories::id);
    let below: Option<CategoryId> = below.first(tx).await.optional()?;
    let within = products::table
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(products::category_id.eq(id))
        .filter(stores::state.ne(StoreState::Deleted.name()));
    let within: Option<ProductId> = within.select(products::id).first(tx).await.optional()?;
    Ok(below.is_some() || within.is_some())
}

/// Deletes a category that is not in use; what is left in it of closed stores is nowhere then.
pub async fn delete(tx: &mut Tx, id: CategoryId) -> Result<()> {
    let left = products::table.filter(products::category_id.eq(id));
    let nowhere = products::category_id.eq(None::<CategoryId>);
    let left = diesel::update(left).set(nowhere).returning(products::id);
    let left: Vec<ProductId> = left.get_results(tx).await?;
    // Products before what searches know of them, as everybody locks them.
    let known = product_search::table.filter(product_search::product_id.eq_any(left));
    let nowhere = product_search::category_id.eq(None::<CategoryId>);
    diesel::update(known).set(nowhere).execute(tx).await?;
    diesel::delete(categories::table.find(id)).execute(tx).await?;
    Ok(())
}

/// The category and all that is below it; none if there is no such.
pub async fn list_below(tx: &mut Tx, id: CategoryId) -> Result<Vec<CategoryId>> {
    const LIST: &str = "\
        WITH RECURSIVE below AS (SELECT id FROM categories WHERE id = $1 \
            UNION ALL SELECT categories.id FROM categories JOIN below ON parent_id = below.id) \
        SELECT id FROM below";
    let list = diesel::sql_query(LIST).bind::<SqlUuid, _>(id);
    let ids: Vec<Id> = list.constant().load(tx).await?;
    Ok(ids.into_iter().map(|it| it.id.into()).collect())
}

/// A page of the products on sale in a category or below it, newest first: a page of each category, of which the first are taken.
///
/// Those of one store have an index of their own, which is no use where the store is left open.
pub async fn list_products(
    tx: &mut Tx,
    (category_id, store_id): (CategoryId, Option<StoreId>),
    page: PageRequest<ProductId>,
    now: DateTime<Utc>,
) -> Result<Page<Product, ProductId>> {
    macro_rules! list {
        ($of:literal) => {
            concat!(
                "WITH RECURSIVE below AS (SELECT id FROM categories WHERE id = $1 \
                    UNION ALL SELECT categories.id FROM categories JOIN below ON parent_id = below.id) \
                SELECT newest.id FROM below CROSS JOIN LATERAL ( \
                    SELECT products.id FROM products JOIN stores ON stores.id = products.store_id \
                    WHERE products.category_id = below.id AND products.id < $2 ",
                $of,
                " AND products.state = 'ON_SALE' AND stores.state = 'ACTIVE' \
                        AND (products.sale_closes_at IS NULL OR products.sale_closes_at > $5) \
                    ORDER BY products.id DESC LIMIT $4) AS newest \
                ORDER BY newest.id DESC LIMIT $4"
            )
        };
    }
    let list = if store_id.is_some() { list!("AND products.store_id = $3") } else { list!("") };
    let list = diesel::sql_query(list)
        .bind::<SqlUuid, _>(category_id)
        .bind::<SqlUuid, _>(page.below.map_or(uuid::Uuid::max(), Into::into))
        .bind::<Nullable<SqlUuid>, _>(store_id)
        .bind::<BigInt, _>(page.size.saturating_add(1))
        .bind::<Timestamptz, _>(now);
    let ids: Vec<Id> = list.constant().load(tx).await?;
    let page = Page::of(ids, page, |it| it.id.into());
    let ids: Vec<ProductId> = page.items.into_iter().map(|it| it.id.into()).collect();
    Ok(Page { items: load_on_sale(tx, &ids, now).await?, next: page.next })
}

/// These products in their order, without those that are no more on sale.
pub async fn load_on_sale(
    tx: &mut Tx,
    ids: &[ProductId],
    now: DateTime<Utc>,
) -> Result<Vec<Product>> {
    let rows = products::table.filter(products::id.eq_any(ids));
    let rows: Vec<ProductRow> = rows.select(ProductRow::as_select()).load(tx).await?;
    let mut products = with_variants(tx, rows, now).await?;
    products.retain(|it| it.state == State::OnSale);
    products.sort_by_key(|product| ids.iter().position(|id| *id == product.id));
    Ok(products)
}

impl Row {
    fn category(self) -> Category {
        let Self { id, parent_id, name, created_at } = self;
        Category { id, parent_id, name, created_at }
    }
}
