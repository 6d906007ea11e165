//! The catalog's SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jangteo_sdk::errors::v1::ErrorReason;

use super::model::{Offer, Product, State, Variant};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ProductId, StoreId, VariantId};
use crate::base::money::{Currency, Money, MoneyError};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::custody::NAMED_MAX;
use crate::platform::db::Tx;
use crate::platform::lookup::Lookup;
use crate::platform::schema::{products, stock, stores, variants};
use crate::platform::telemetry::locking;
use crate::store::model::StoreState;
use crate::store::store::hold;

pub mod revisions;
pub mod sales;

/// A variant, with the product that it is one of and the pieces that are left.
type VariantRow = (ProductId, VariantId, String, i64, Option<i32>);

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
    revision: i32,
    created_at: DateTime<Utc>,
}

/// What an order has to know, and no more: it is read for every line of every order.
#[derive(Queryable, Selectable)]
#[diesel(table_name = products)]
struct OfferRow {
    #[diesel(select_expression = variants::id)]
    variant_id: VariantId,
    #[diesel(select_expression = variants::name)]
    variant_name: String,
    #[diesel(select_expression = variants::price_difference_minor)]
    price_difference_minor: i64,
    id: ProductId,
    store_id: StoreId,
    name: String,
    currency: String,
    price_minor: i64,
    state: String,
    quantity_max_per_order: i32,
    #[diesel(select_expression = stores::commission_basis_points)]
    commission_basis_points: i32,
    #[diesel(select_expression = stores::state)]
    store_state: String,
    #[diesel(select_expression = products::deleted_at.is_not_null())]
    deleted: bool,
}

impl OfferRow {
    fn offer(self) -> Result<Offer> {
        let price = price(self.id, &self.currency, self.price_minor)?;
        let price = price.plus(Money::new(self.price_difference_minor, price.currency()));
        Ok(Offer {
            variant_id: self.variant_id,
            variant_name: self.variant_name,
            product_id: self.id,
            // What is in a store that does not sell rests like what does not.
            state: if sells(&self.store_state) {
                state_from_name(&self.state)?
            } else {
                State::Paused
            },
            price: price.map_err(Error::internal)?,
            quantity_max_per_order: limit(self.quantity_max_per_order),
            product_name: self.name,
            store_id: self.store_id,
            commission_basis_points: self.commission_basis_points,
        })
    }
}

fn sells(store_state: &str) -> bool {
    store_state == StoreState::Active.name()
}

/// Which products to list.
#[derive(Clone, Copy, Debug)]
pub struct ProductFilter {
    /// Only this store's.
    pub store_id: Option<StoreId>,
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
        products::quantity_max_per_order.eq(product.quantity_max_per_order.unwrap_or(0)),
        products::revision.eq(product.revision),
        products::created_at.eq(product.created_at),
        products::updated_at.eq(product.created_at),
    );
    diesel::insert_into(products::table).values(row).execute(tx).await?;
    let rows = (0..).zip(&product.variants).map(|(position, variant): (i32, &Variant)| {
        (
            variants::id.eq(variant.id),
            variants::product_id.eq(product.id),
            variants::position.eq(position),
            variants::name.eq(&variant.name),
            variants::price_difference_minor.eq(variant.price_difference.minor()),
            variants::created_at.eq(product.created_at),
            variants::updated_at.eq(product.created_at),
        )
    });
    diesel::insert_into(variants::table).values(rows.collect::<Vec<_>>()).execute(tx).await?;
    Ok(())
}

/// The product, unless it is a draft of somebody else's.
pub async fn load_product(
    tx: &mut Tx,
    id: ProductId,
    viewer_id: Option<AccountId>,
) -> Result<Product> {
    let published =
        products::state.ne(State::Draft.name()).and(stores::state.eq(StoreState::Active.name()));
    let row: Option<ProductRow> = products::table
        .find(id)
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(products::deleted_at.is_null())
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .filter(published.or(stores::owner_id.nullable().is_not_distinct_from(viewer_id)))
        .select(ProductRow::as_select())
        .first(tx)
        .await
        .optional()?;
    let products = with_variants(tx, row.into_iter().collect()).await?;
    products.into_iter().next().ok_or_else(|| reason::not_found("product", id))
}

/// Finds products that everybody may see.
pub struct Published;

impl Lookup for Published {
    type Key = ProductId;
    type Value = Product;

    async fn read(&self, tx: &mut Tx, ids: &[ProductId]) -> Result<BTreeMap<ProductId, Product>> {
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
        Ok(with_variants(tx, rows).await?.into_iter().map(|it| (it.id, it)).collect())
    }
}

/// How far a product of `owner_id`'s has come, locked until the transaction ends; its store stays open as long.
pub async fn lock_state(tx: &mut Tx, id: ProductId, owner_id: AccountId) -> Result<State> {
    let store = products::table.find(id).filter(products::deleted_at.is_null());
    let store: Option<StoreId> = store.select(products::store_id).first(tx).await.optional()?;
    let gone = || reason::not_found("product", id);
    let owned = hold(tx, store.ok_or_else(gone)?, owner_id).await;
    owned.map_err(
        |refused| if refused.reason() == ErrorReason::NotFound { gone() } else { refused },
    )?;
    let lock = products::table.find(id).filter(products::deleted_at.is_null());
    let lock = lock.select(products::state).for_no_key_update();
    let state: Option<String> = locking("products", lock.first(tx)).await.optional()?;
    state_from_name(&state.ok_or_else(gone)?)
}

/// Refuses a product that is not in a store of `owner_id`'s as if it were not there.
pub async fn check_owned(tx: &mut Tx, id: ProductId, owner_id: AccountId) -> Result<()> {
    let owned = stores::table.filter(stores::owner_id.eq(owner_id));
    let owned = owned.filter(stores::state.ne(StoreState::Deleted.name())).select(stores::id);
    let owned = products::table.find(id).filter(products::store_id.eq_any(owned));
    let owned = owned.filter(products::deleted_at.is_null()).select(products::id);
    let owned: Option<ProductId> = owned.first(tx).await.optional()?;
    owned.map(drop).ok_or_else(|| reason::not_found("product", id))
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
    let change = (
        products::name.eq(&product.name),
        products::description.eq(&product.description),
        products::price_minor.eq(product.price.minor()),
        products::quantity_max_per_order.eq(product.quantity_max_per_order.unwrap_or(0)),
        products::revision.eq(product.revision),
        products::updated_at.eq(now),
    );
    diesel::update(products::table.find(product.id)).set(change).execute(tx).await?;
    Ok(())
}

/// Deletes a product whose row is locked; it stays for the orders that have it.
pub async fn delete_product(tx: &mut Tx, id: ProductId, now: DateTime<Utc>) -> Result<()> {
    let change = (
        products::state.eq(State::Paused.name()),
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
) -> Result<Page<Product, ProductId>> {
    // Written out, so that the partial index over what is on sale fits whatever the parameters are.
    let on_sale = diesel::dsl::sql::<Bool>("products.state = 'ON_SALE'");
    let sells = diesel::dsl::sql::<Bool>("stores.state = 'ACTIVE'");
    let mut query = products::table
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(on_sale)
        .filter(sells)
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
    Ok(Page { items: with_variants(tx, page.items).await?, next: page.next })
}

/// A page of the products of an account's stores, newest first.
pub async fn list_owned(
    tx: &mut Tx,
    owner_id: AccountId,
    filter: ProductFilter,
    page: PageRequest<ProductId>,
) -> Result<Page<Product, ProductId>> {
    let owned = stores::table.filter(stores::owner_id.eq(owner_id)).select(stores::id);
    let all = products::table.filter(products::store_id.eq_any(owned));
    let mut query = all.filter(products::deleted_at.is_null()).into_boxed();
    if let Some(store_id) = filter.store_id {
        query = query.filter(products::store_id.eq(store_id));
    }
    if let Some(below) = page.below {
        query = query.filter(products::id.lt(below));
    }
    let query = query.order(products::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<ProductRow> = query.select(ProductRow::as_select()).load(tx).await?;
    let page = Page::of(rows, page, |row| row.id);
    Ok(Page { items: with_variants(tx, page.items).await?, next: page.next })
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

/// The variants of everything that is in these stores.
pub async fn list_variants_of(tx: &mut Tx, stores: &[StoreId]) -> Result<Vec<VariantId>> {
    let all = variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .filter(products::store_id.eq_any(stores));
    Ok(all.select(variants::id).load(tx).await?)
}

/// What an order has to know of each variant; those that are not there or never published are left out.
pub async fn load_offers(
    mut connection: &AsyncPgConnection,
    variant_ids: &[VariantId],
) -> Result<BTreeMap<VariantId, Offer>> {
    let rows: Vec<OfferRow> = variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .filter(variants::id.eq_any(variant_ids))
        .select(OfferRow::as_select())
        .load(&mut connection)
        .await?;
    // Left out here: asked in SQL, the planner would take drafts for most of what there is, and begin with all products.
    let published = |it: &OfferRow| {
        let gone = it.deleted || it.store_state == StoreState::Deleted.name();
        it.state != State::Draft.name() && !gone
    };
    let published = rows.into_iter().filter(published);
    published.map(|it| Ok((it.variant_id, it.offer()?))).collect()
}

async fn with_variants(tx: &mut Tx, rows: Vec<ProductRow>) -> Result<Vec<Product>> {
    let ids: Vec<ProductId> = rows.iter().map(|it| it.id).collect();
    let variant_rows: Vec<VariantRow> = variants::table
        .left_join(stock::table.on(stock::variant_id.eq(variants::id)))
        .filter(variants::product_id.eq_any(ids))
        .order((variants::product_id, variants::position))
        .select((
            variants::product_id,
            variants::id,
            variants::name,
            variants::price_difference_minor,
            stock::available.nullable(),
        ))
        .load(tx)
        .await?;
    let mut variants_of: BTreeMap<ProductId, Vec<VariantRow>> = BTreeMap::new();
    for row in variant_rows {
        variants_of.entry(row.0).or_default().push(row);
    }
    let product = |row: ProductRow| {
        let variants = variants_of.remove(&row.id).unwrap_or_default();
        row.product(variants)
    };
    rows.into_iter().map(product).collect()
}

impl ProductRow {
    fn product(self, variants: Vec<VariantRow>) -> Result<Product> {
        let price = price(self.id, &self.currency, self.price_minor)?;
        let variants = variants.into_iter().map(|(_, id, name, difference, stock)| {
            let price_difference = Money::new(difference, price.currency());
            let stock = stock.unwrap_or(0);
            Ok(Variant { id, name, price_difference, price: price.plus(price_difference)?, stock })
        });
        Ok(Product {
            id: self.id,
            store_id: self.store_id,
            price,
            state: state_from_name(&self.state)?,
            variants: variants.collect::<Result<_, MoneyError>>().map_err(Error::internal)?,
            quantity_max_per_order: limit(self.quantity_max_per_order),
            name: self.name,
            description: self.description,
            revision: self.revision,
            created_at: self.created_at,
        })
    }
}

fn price(id: ProductId, currency: &str, minor: i64) -> Result<Money> {
    let unknown = || Error::internal(anyhow::anyhow!("product {id}: {currency}"));
    Ok(Money::new(minor, Currency::from_code(currency).ok_or_else(unknown)?))
}

/// The most pieces that an order may have; 0 for no limit.
fn limit(quantity_max_per_order: i32) -> Option<i32> {
    Some(quantity_max_per_order).filter(|it| *it != 0)
}

fn state_from_name(name: &str) -> Result<State> {
    let unknown = || Error::internal(anyhow::anyhow!("unknown product state {name}"));
    State::ALL.into_iter().find(|it| it.name() == name).ok_or_else(unknown)
}
