//! The SQL of what products were.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::options::{OptionRows, ids};
use super::{discount, limits, price};
use crate::base::error::Result;
use crate::base::ids::{AccountId, OptionValueId, ProductId, VariantId};
use crate::base::money::Money;
use crate::base::page::{Page, PageRequest};
use crate::catalog::model::{PastVariant, Product, Revision, Window};
use crate::platform::db::Tx;
use crate::platform::schema::{product_revisions as revisions, variant_revisions as parts};

#[derive(Queryable, Selectable)]
#[diesel(table_name = revisions)]
struct Row {
    product_id: ProductId,
    revision: i32,
    name: String,
    description: String,
    currency: String,
    price_minor: i64,
    quantity_max_per_order: i32,
    quantity_max_per_buyer: i32,
    discount_basis_points: i32,
    discount_starts_at: Option<DateTime<Utc>>,
    discount_ends_at: Option<DateTime<Utc>>,
    options: OptionRows,
    actor_id: AccountId,
    created_at: DateTime<Utc>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = parts)]
struct PartRow {
    revision: i32,
    variant_id: VariantId,
    name: String,
    option_value_ids: Vec<OptionValueId>,
    price_difference_minor: i64,
}

/// Keeps what the product is from now on, by whom.
pub async fn insert(
    tx: &mut Tx,
    product: &Product,
    actor_id: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    let during = product.discount.map_or_else(Window::default, |it| it.window);
    let row = (
        revisions::product_id.eq(product.id),
        revisions::revision.eq(product.revision),
        revisions::name.eq(&product.name),
        revisions::description.eq(&product.description),
        revisions::currency.eq(product.price.currency().code()),
        revisions::price_minor.eq(product.price.minor()),
        revisions::quantity_max_per_order.eq(product.limits.per_order.unwrap_or(0)),
        revisions::quantity_max_per_buyer.eq(product.limits.per_buyer.unwrap_or(0)),
        revisions::discount_basis_points.eq(product.discount.map_or(0, |it| it.basis_points)),
        revisions::discount_starts_at.eq(during.opens_at),
        revisions::discount_ends_at.eq(during.closes_at),
        revisions::options.eq(OptionRows::of(&product.options)),
        revisions::actor_id.eq(actor_id),
        revisions::created_at.eq(now),
    );
    diesel::insert_into(revisions::table).values(row).execute(tx).await?;
    let variants = (0..).zip(&product.variants).map(|(position, it): (i32, _)| {
        (
            parts::product_id.eq(product.id),
            parts::revision.eq(product.revision),
            parts::position.eq(position),
            parts::variant_id.eq(it.id),
            parts::name.eq(&it.name),
            parts::option_value_ids.eq(ids(&it.combination)),
            parts::price_difference_minor.eq(it.price_difference.minor()),
            parts::created_at.eq(now),
        )
    });
    diesel::insert_into(parts::table).values(variants.collect::<Vec<_>>()).execute(tx).await?;
    Ok(())
}

/// A page of what a product was, newest first.
pub async fn list(
    tx: &mut Tx,
    id: ProductId,
    page: PageRequest<Uuid>,
) -> Result<Page<Revision, Uuid>> {
    let mut query = revisions::table.filter(revisions::product_id.eq(id)).into_boxed();
    if let Some(below) = page.below {
        let below = i32::try_from(below.as_u128()).unwrap_or(i32::MAX);
        query = query.filter(revisions::revision.lt(below));
    }
    let query = query.order(revisions::revision.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<Row> = query.select(Row::as_select()).load(tx).await?;
    // They follow each other, so that their variants stand together in the index.
    let (newest, oldest) = match rows.as_slice() {
        [newest, .., oldest] => (newest.revision, oldest.revision),
        rows => rows.iter().map(|it| (it.revision, it.revision)).next().unwrap_or_default(),
    };
    let variants: Vec<PartRow> = parts::table
        .filter(parts::product_id.eq(id))
        .filter(parts::revision.between(oldest, newest))
        .order((parts::revision, parts::position))
        .select(PartRow::as_select())
        .load(tx)
        .await?;
    let mut variants_of: BTreeMap<i32, Vec<PartRow>> = BTreeMap::new();
    for row in variants {
        variants_of.entry(row.revision).or_default().push(row);
    }
    let found = rows.into_iter().map(|row| {
        let variants = variants_of.remove(&row.revision).unwrap_or_default();
        row.read(variants)
    });
    Ok(Page::of(found.collect::<Result<_>>()?, page, key))
}

/// What page tokens call a revision.
#[must_use]
pub fn key(revision: &Revision) -> Uuid {
    Uuid::from_u128(u128::try_from(revision.number).unwrap_or_default())
}

impl Row {
    fn read(self, variants: Vec<PartRow>) -> Result<Revision> {
        let price = price(self.product_id, &self.currency, self.price_minor)?;
        let during = Window { opens_at: self.discount_starts_at, closes_at: self.discount_ends_at };
        let variant = |it: PartRow| PastVariant {
            id: it.variant_id,
            name: it.name,
            combination: it.option_value_ids.into_iter().collect(),
            price_difference: Money::new(it.price_difference_minor, price.currency()),
        };
        Ok(Revision {
            number: self.revision,
            name: self.name,
            description: self.description,
            price,
            limits: limits(self.quantity_max_per_order, self.quantity_max_per_buyer),
            discount: discount(self.discount_basis_points, during),
            options: self.options.options(price.currency()),
            variants: variants.into_iter().map(variant).collect(),
            actor_id: self.actor_id,
            created_at: self.created_at,
        })
    }
}
