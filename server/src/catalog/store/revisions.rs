//! The SQL of what products were.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::{limit, price};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::base::page::{Page, PageRequest};
use crate::catalog::model::{Product, Revision};
use crate::platform::db::Tx;
use crate::platform::schema::product_revisions as revisions;

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
    actor_id: AccountId,
    created_at: DateTime<Utc>,
}

/// Keeps what the product is from now on, by whom.
pub async fn insert(
    tx: &mut Tx,
    product: &Product,
    actor_id: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    let row = (
        revisions::product_id.eq(product.id),
        revisions::revision.eq(product.revision),
        revisions::name.eq(&product.name),
        revisions::description.eq(&product.description),
        revisions::currency.eq(product.price.currency().code()),
        revisions::price_minor.eq(product.price.minor()),
        revisions::quantity_max_per_order.eq(product.quantity_max_per_order.unwrap_or(0)),
        revisions::actor_id.eq(actor_id),
        revisions::created_at.eq(now),
    );
    diesel::insert_into(revisions::table).values(row).execute(tx).await?;
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
    let found = rows.into_iter().map(Row::read).collect::<Result<_>>()?;
    Ok(Page::of(found, page, key))
}

/// What page tokens call a revision.
#[must_use]
pub fn key(revision: &Revision) -> Uuid {
    Uuid::from_u128(u128::try_from(revision.number).unwrap_or_default())
}

impl Row {
    fn read(self) -> Result<Revision> {
        Ok(Revision {
            number: self.revision,
            name: self.name,
            description: self.description,
            price: price(self.product_id, &self.currency, self.price_minor)?,
            quantity_max_per_order: limit(self.quantity_max_per_order),
            actor_id: self.actor_id,
            created_at: self.created_at,
        })
    }
}
