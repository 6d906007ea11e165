//! The SQL of variants.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::super::model::Variant;
use super::options::{ids, literal};
use crate::base::error::Result;
use crate::base::ids::{OptionValueId, ProductId, StoreId, VariantId};
use crate::base::money::{Currency, Money};
use crate::base::reason;
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::{products, stock, store_members, stores, variants};
use crate::store::model::{Keeper, StoreState};
use crate::store::store::keepers::{Standing, check_standing, theirs};

/// A variant, with the pieces that are left.
#[derive(Queryable, Selectable)]
#[diesel(table_name = variants)]
pub(super) struct VariantRow {
    product_id: ProductId,
    id: VariantId,
    name: String,
    option_value_ids: Vec<OptionValueId>,
    price_difference_minor: i64,
    #[diesel(select_expression = stock::available.nullable())]
    available: Option<i32>,
}

/// Adds variants of a product at their places, without their stock.
pub async fn insert<'a>(
    tx: &mut Tx,
    product_id: ProductId,
    places: impl Iterator<Item = (i32, &'a Variant)>,
    now: DateTime<Utc>,
) -> Result<()> {
    let rows = places.map(|(position, variant)| {
        (
            variants::id.eq(variant.id),
            variants::product_id.eq(product_id),
            variants::position.eq(position),
            variants::name.eq(&variant.name),
            variants::option_value_ids.eq(ids(&variant.combination)),
            variants::price_difference_minor.eq(variant.price_difference.minor()),
            variants::created_at.eq(now),
            variants::updated_at.eq(now),
        )
    });
    diesel::insert_into(variants::table).values(rows.collect::<Vec<_>>()).execute(tx).await?;
    Ok(())
}

/// Replaces what a variant is called and costs.
pub async fn update(tx: &mut Tx, variant: &Variant, now: DateTime<Utc>) -> Result<()> {
    let change = (
        variants::name.eq(&variant.name),
        variants::price_difference_minor.eq(variant.price_difference.minor()),
        variants::updated_at.eq(now),
    );
    diesel::update(variants::table.find(variant.id)).set(change).execute(tx).await?;
    Ok(())
}

/// Replaces what variants of a product whose row is locked are called, cost and are of.
pub async fn update_all(tx: &mut Tx, variants: &[&Variant], now: DateTime<Utc>) -> Result<()> {
    const UPDATE: &str = "\
        UPDATE variants SET name = new.name, price_difference_minor = new.price_difference_minor, \
            option_value_ids = new.option_value_ids::uuid[], updated_at = $5 \
        FROM unnest($1, $2, $3, $4) AS new (id, name, price_difference_minor, option_value_ids) \
        WHERE variants.id = new.id";
    if variants.is_empty() {
        return Ok(());
    }
    diesel::sql_query(UPDATE)
        .bind::<Array<SqlUuid>, _>(column(variants, |it| it.id))
        .bind::<Array<Text>, _>(column(variants, |it| it.name.as_str()))
        .bind::<Array<BigInt>, _>(column(variants, |it| it.price_difference.minor()))
        .bind::<Array<Text>, _>(column(variants, |it| literal(&it.combination)))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    Ok(())
}

/// Deletes a variant; it stays for the orders that have it.
pub async fn delete(tx: &mut Tx, id: VariantId, now: DateTime<Utc>) -> Result<()> {
    let change = (variants::deleted_at.eq(now), variants::updated_at.eq(now));
    diesel::update(variants::table.find(id)).set(change).execute(tx).await?;
    Ok(())
}

/// The place behind all that a product ever had.
pub async fn next_place(tx: &mut Tx, product_id: ProductId) -> Result<i32> {
    let all = variants::table.filter(variants::product_id.eq(product_id));
    let last: Option<i32> = all.select(diesel::dsl::max(variants::position)).first(tx).await?;
    Ok(last.map_or(0, |it| it.saturating_add(1)))
}

/// The product of a variant in a store of `keeper`'s. To whoever is nothing in the store, the variant is not there.
pub async fn find_product(tx: &mut Tx, id: VariantId, keeper: Keeper) -> Result<ProductId> {
    let found: Option<(ProductId, Standing)> = variants::table
        .find(id)
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .inner_join(stores::table.on(stores::id.eq(products::store_id)))
        .left_join(store_members::table.on(theirs(keeper.account_id)))
        .filter(variants::deleted_at.is_null())
        .filter(products::deleted_at.is_null())
        .filter(stores::state.ne(StoreState::Deleted.name()))
        .select((variants::product_id, (stores::owner_id, store_members::role.nullable())))
        .first(tx)
        .await
        .optional()?;
    let gone = || reason::not_found("variant", id);
    let (product_id, standing) = found.ok_or_else(gone)?;
    check_standing(keeper, standing, gone)?;
    Ok(product_id)
}

/// The variants of everything that is in these stores.
pub async fn list_of_stores(tx: &mut Tx, stores: &[StoreId]) -> Result<Vec<VariantId>> {
    let all = variants::table
        .inner_join(products::table.on(products::id.eq(variants::product_id)))
        .filter(products::store_id.eq_any(stores));
    Ok(all.select(variants::id).load(tx).await?)
}

/// The variants of each product, in the seller's order.
pub(super) async fn list(
    mut connection: &AsyncPgConnection,
    ids: &[ProductId],
) -> Result<BTreeMap<ProductId, Vec<VariantRow>>> {
    let rows: Vec<VariantRow> = variants::table
        .left_join(stock::table.on(stock::variant_id.eq(variants::id)))
        .filter(variants::product_id.eq_any(ids))
        .filter(variants::deleted_at.is_null())
        .order((variants::product_id, variants::position))
        .select(VariantRow::as_select())
        .load(&mut connection)
        .await?;
    let mut variants_of: BTreeMap<ProductId, Vec<VariantRow>> = BTreeMap::new();
    for row in rows {
        variants_of.entry(row.product_id).or_default().push(row);
    }
    Ok(variants_of)
}

impl VariantRow {
    /// The variant, which is to be priced.
    pub(super) fn variant(self, currency: Currency) -> Variant {
        Variant {
            id: self.id,
            name: self.name,
            combination: self.option_value_ids.into_iter().collect(),
            price_difference: Money::new(self.price_difference_minor, currency),
            list_price: Money::zero(currency),
            price: Money::zero(currency),
            stock: self.available.unwrap_or(0),
        }
    }
}
