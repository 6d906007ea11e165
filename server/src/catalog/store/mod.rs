//! The catalog's SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::dsl::Eq;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use self::options::OptionRows;
use self::variants::VariantRow;
use super::model::{Discount, Limits, Product, State, Window};
use super::rules;
use crate::base::clock::Clock;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, CategoryId, ProductId, StoreId};
use crate::base::money::{Currency, Money};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::lookup::Lookup;
use crate::platform::schema::{products, store_members, stores};
use crate::store::model::StoreState;
use crate::store::store::keepers::theirs;

pub mod categories;
pub mod hearts;
pub mod images;
pub mod imports;
pub mod kept;
pub mod offers;
mod options;
pub mod owned;
pub mod purchases;
pub mod revisions;
pub mod sales;
pub mod search;
pub mod shelves;
pub mod variants;

#[derive(Queryable, Selectable)]
#[diesel(table_name = products)]
struct ProductRow {
    id: ProductId,
    store_id: StoreId,
    name: String,
    description: String,
    currency: String,
    price_minor: i64,
    state: String,
    quantity_max_per_order: i32,
    quantity_max_per_buyer: i32,
    discount_basis_points: i32,
    discount_starts_at: Option<DateTime<Utc>>,
    discount_ends_at: Option<DateTime<Utc>>,
    sale_opens_at: Option<DateTime<Utc>>,
    sale_closes_at: Option<DateTime<Utc>>,
    category_id: Option<CategoryId>,
    tags: Vec<String>,
    options: OptionRows,
    revision: i32,
    external_id: Option<String>,
    created_at: DateTime<Utc>,
}

fn sells(store_state: &str) -> bool {
    store_state == StoreState::Active.name()
}

/// Which products to list.
#[derive(Clone, Copy, Debug)]
pub struct ProductFilter {
    /// Only this store's.
    pub store_id: Option<StoreId>,
    /// Only those in this category or below it.
    pub category_id: Option<CategoryId>,
}

/// Adds a product with its variants, without their stock.
pub async fn insert_product(tx: &mut Tx, product: &Product) -> Result<()> {
    let row = (
        products::id.eq(product.id),
        products::store_id.eq(product.store_id),
        products::name.eq(&product.name),
        products::description.eq(&product.description),
        products::currency.eq(product.price.currency().code()),
        products::price_minor.eq(product.price.minor()),
        products::state.eq(product.state.name()),
        products::category_id.eq(product.category_id),
        products::tags.eq(&product.tags),
        products::options.eq(OptionRows::of(&product.options)),
        products::revision.eq(product.revision),
        products::created_at.eq(product.created_at),
        products::updated_at.eq(product.created_at),
        selling(product),
        products::buyers_counted_since.eq(product.limits.per_buyer.map(|_| product.created_at)),
    );
    diesel::insert_into(products::table).values(row).execute(tx).await?;
    let places = (0..).zip(&product.variants);
    variants::insert(tx, product.id, places, product.created_at).await
}

/// How many may be bought, and what is taken off.
type Selling = (
    Eq<products::quantity_max_per_order, i32>,
    Eq<products::quantity_max_per_buyer, i32>,
    Eq<products::discount_basis_points, i32>,
    Eq<products::discount_starts_at, Option<DateTime<Utc>>>,
    Eq<products::discount_ends_at, Option<DateTime<Utc>>>,
);

fn selling(product: &Product) -> Selling {
    let during = product.discount.map_or_else(Window::default, |it| it.window);
    (
        products::quantity_max_per_order.eq(product.limits.per_order.unwrap_or(0)),
        products::quantity_max_per_buyer.eq(product.limits.per_buyer.unwrap_or(0)),
        products::discount_basis_points.eq(product.discount.map_or(0, |it| it.basis_points)),
        products::discount_starts_at.eq(during.opens_at),
        products::discount_ends_at.eq(during.closes_at),
    )
}

/// The product, unless it is a draft in a store that the viewer does not keep.
pub async fn load_product(
    tx: &mut Tx,
    id: ProductId,
    viewer_id: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<Product> {
    let published =
        products::state.ne(State::Draft.name()).and(stores::state.eq(StoreState::Active.name()));
    // Of nobody, who owns nothing and is no member.
    let viewer_id = viewer_id.unwrap_or_else(|| Uuid::nil().into());
    let kept = stores::owner_id.eq(viewer_id).or(store_members::role.nullable().is_not_null());
    let row: Option<ProductRow> = products::table
        .find(id)
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .left_join(store_members::table.on(theirs(viewer_id)))
        .filter(products::deleted_at.is_null())
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .filter(published.or(kept))
        .select(ProductRow::as_select())
        .first(tx)
        .await
        .optional()?;
    let products = with_variants(tx, row.into_iter().collect(), now).await?;
    products.into_iter().next().ok_or_else(|| reason::not_found("product", id))
}

/// Finds products that everybody may see.
pub struct Published(pub Clock);

impl Lookup for Published {
    type Key = ProductId;
    type Value = Product;

    async fn read(&self, tx: &mut Tx, ids: &[ProductId]) -> Result<BTreeMap<ProductId, Product>> {
        load_published(tx, ids, self.0.now()).await
    }
}

/// Those of these products that everybody may see.
pub async fn load_published(
    tx: &mut Tx,
    ids: &[ProductId],
    now: DateTime<Utc>,
) -> Result<BTreeMap<ProductId, Product>> {
    let rows = products::table
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(products::id.eq_any(ids))
        .filter(products::deleted_at.is_null())
        .select((ProductRow::as_select(), stores::state));
    let rows: Vec<(ProductRow, String)> = rows.load(tx).await?;
    let published = rows
        .into_iter()
        .filter(|(row, store_state)| row.state != State::Draft.name() && sells(store_state));
    let rows = published.map(|(row, _)| row).collect();
    Ok(with_variants(tx, rows, now).await?.into_iter().map(|it| (it.id, it)).collect())
}

/// Moves a product whose row is locked.
pub async fn update_state(
    tx: &mut Tx,
    id: ProductId,
    state: State,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (products::state.eq(state.name()), products::updated_at.eq(now));
    diesel::update(products::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Replaces what a product whose row is locked is.
pub async fn update_product(tx: &mut Tx, product: &Product, now: DateTime<Utc>) -> Result<()> {
    let counts = diesel::dsl::sql::<Nullable<Timestamptz>>("CASE WHEN ");
    let counts = counts.bind::<Bool, _>(product.limits.per_buyer.is_some());
    let counts = counts.sql(" THEN coalesce(buyers_counted_since, ");
    let counted = counts.bind::<Timestamptz, _>(now).sql(") END");
    let change = (
        products::name.eq(&product.name),
        products::description.eq(&product.description),
        products::price_minor.eq(product.price.minor()),
        products::category_id.eq(product.category_id),
        products::tags.eq(&product.tags),
        products::options.eq(OptionRows::of(&product.options)),
        products::revision.eq(product.revision),
        products::updated_at.eq(now),
        selling(product),
        products::buyers_counted_since.eq(counted),
    );
    diesel::update(products::table.find(product.id)).set(change).execute(tx).await?;
    Ok(())
}

/// Says when a product whose row is locked can be ordered, and how far it has come with that.
pub async fn update_window(
    tx: &mut Tx,
    id: ProductId,
    (window, state): (Window, State),
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        products::sale_opens_at.eq(window.opens_at),
        products::sale_closes_at.eq(window.closes_at),
        products::state.eq(state.name()),
        products::updated_at.eq(now),
    );
    diesel::update(products::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// Ends some products whose time is over, and says which.
pub async fn end_products(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<ProductId>> {
    const END: &str = "\
        UPDATE products SET state = 'ENDED', updated_at = $1 WHERE id IN ( \
            SELECT id FROM products \
            WHERE state = 'ON_SALE' AND sale_closes_at IS NOT NULL AND sale_closes_at <= $1 \
            ORDER BY sale_closes_at LIMIT 1000 FOR NO KEY UPDATE SKIP LOCKED) \
        RETURNING id";
    #[derive(QueryableByName)]
    struct Ended {
        #[diesel(sql_type = SqlUuid)]
        id: ProductId,
    }
    let end = diesel::sql_query(END).bind::<Timestamptz, _>(now);
    let ended: Vec<Ended> = end.constant().load(tx).await?;
    Ok(ended.into_iter().map(|it| it.id).collect())
}

/// Deletes a product whose row is locked; it stays for the orders that have it.
pub async fn delete_product(tx: &mut Tx, id: ProductId, now: DateTime<Utc>) -> Result<()> {
    let change = (
        products::state.eq(State::Paused.name()),
        products::category_id.eq(None::<CategoryId>),
        products::deleted_at.eq(now),
        products::updated_at.eq(now),
    );
    diesel::update(products::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// A page of the products on sale, newest first.
pub async fn list_products(
    tx: &mut Tx,
    filter: ProductFilter,
    page: PageRequest<ProductId>,
    now: DateTime<Utc>,
) -> Result<Page<Product, ProductId>> {
    if let Some(category_id) = filter.category_id {
        return categories::list_products(tx, (category_id, filter.store_id), page, now).await;
    }
    // Written out, so that the partial index over what is on sale fits whatever the parameters are.
    let on_sale = diesel::dsl::sql::<Bool>("products.state = 'ON_SALE'");
    let sells = diesel::dsl::sql::<Bool>("stores.state = 'ACTIVE'");
    let mut query = products::table
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(on_sale)
        .filter(sells)
        .filter(products::sale_closes_at.is_null().or(products::sale_closes_at.gt(now)))
        .into_boxed();
    if let Some(store_id) = filter.store_id {
        query = query.filter(products::store_id.eq(store_id));
    }
    if let Some(below) = page.below {
        query = query.filter(products::id.lt(below));
    }
    let query = query.order(products::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<ProductRow> = query.select(ProductRow::as_select()).load(tx).await?;
    let page = Page::of(rows, page, |row| row.id);
    Ok(Page { items: with_variants(tx, page.items, now).await?, next: page.next })
}

async fn with_variants(
    tx: &mut Tx,
    rows: Vec<ProductRow>,
    now: DateTime<Utc>,
) -> Result<Vec<Product>> {
    let ids: Vec<ProductId> = rows.iter().map(|it| it.id).collect();
    let listing = &*tx;
    let (mut variants_of, mut images_of, hearts) = tokio::try_join!(
        biased;
        variants::list(listing, &ids),
        images::list_ready(listing, &ids),
        hearts::load_counts(listing, &ids),
    )?;
    let product = |row: ProductRow| {
        let variants = variants_of.remove(&row.id).unwrap_or_default();
        let images = images_of.remove(&row.id).unwrap_or_default();
        let heart_count = hearts.get(&row.id).copied().unwrap_or(0);
        Ok(Product { images, heart_count, ..row.product(variants, now)? })
    };
    rows.into_iter().map(product).collect()
}

impl ProductRow {
    fn product(self, variants: Vec<VariantRow>, now: DateTime<Utc>) -> Result<Product> {
        let price = price(self.id, &self.currency, self.price_minor)?;
        let window = Window { opens_at: self.sale_opens_at, closes_at: self.sale_closes_at };
        let during = Window { opens_at: self.discount_starts_at, closes_at: self.discount_ends_at };
        let mut product = Product {
            id: self.id,
            store_id: self.store_id,
            price,
            state: rules::state_at(state_from_name(&self.state)?, window, now),
            options: self.options.options(price.currency()),
            variants: variants.into_iter().map(|it| it.variant(price.currency())).collect(),
            images: Vec::new(),
            limits: limits(self.quantity_max_per_order, self.quantity_max_per_buyer),
            discount: discount(self.discount_basis_points, during),
            window,
            category_id: self.category_id,
            tags: self.tags,
            name: self.name,
            description: self.description,
            revision: self.revision,
            heart_count: 0,
            external_id: self.external_id,
            created_at: self.created_at,
        };
        rules::price_variants(&mut product, now, |_| String::new()).map_err(Error::internal)?;
        Ok(product)
    }
}

fn price(id: ProductId, currency: &str, minor: i64) -> Result<Money> {
    let unknown = || Error::internal(anyhow::anyhow!("product {id}: {currency}"));
    Ok(Money::new(minor, Currency::from_code(currency).ok_or_else(unknown)?))
}

/// How many may be bought; 0 stands for as many as there are.
fn limits(per_order: i32, per_buyer: i32) -> Limits {
    let limit = |it: i32| Some(it).filter(|it| *it != 0);
    Limits { per_order: limit(per_order), per_buyer: limit(per_buyer) }
}

/// What is taken off; 0 stands for nothing.
fn discount(basis_points: i32, window: Window) -> Option<Discount> {
    (basis_points != 0).then_some(Discount { basis_points, window })
}

fn state_from_name(name: &str) -> Result<State> {
    let unknown = || Error::internal(anyhow::anyhow!("unknown product state {name}"));
    State::ALL.into_iter().find(|it| it.name() == name).ok_or_else(unknown)
}
