//! The SQL of imports: many products at once, a statement a table.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

use super::super::model::{Product, Variant};
use super::options::literal;
use super::{ProductRow, with_variants};
use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId, StoreId};
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::products;
use crate::platform::telemetry::locking;

/// Those of a store's products that its seller calls one of `names`, under these, locked until the transaction ends.
pub async fn lock_known(
    tx: &mut Tx,
    store_id: StoreId,
    names: &[&str],
    now: DateTime<Utc>,
) -> Result<BTreeMap<String, Product>> {
    let known = products::table
        .filter(products::store_id.eq(store_id))
        .filter(products::external_id.eq_any(names))
        // For the partial index to fit.
        .filter(products::external_id.is_not_null())
        .filter(products::deleted_at.is_null());
    let lock = known.order(products::id).select(products::id).for_no_key_update();
    let ids: Vec<ProductId> = locking("products", lock.load(tx)).await?;
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = products::table.filter(products::id.eq_any(&ids)).select(ProductRow::as_select());
    let rows = rows.load(tx).await?;
    let known = with_variants(tx, rows, now).await?.into_iter();
    Ok(known.filter_map(|it| Some((it.external_id.clone()?, it))).collect())
}

/// Adds products, without their variants, and says how many; leaves out those whose names somebody else has just given.
pub async fn insert_products(
    tx: &mut Tx,
    products: &[&Product],
    now: DateTime<Utc>,
) -> Result<usize> {
    const INSERT: &str = "\
        INSERT INTO products (id, store_id, external_id, name, description, currency, price_minor, \
            state, revision, quantity_max_per_order, quantity_max_per_buyer, buyers_counted_since, \
            created_at, updated_at) \
        SELECT new.*, CASE WHEN new.quantity_max_per_buyer > 0 THEN $12 END, $12, $12 \
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
            AS new (id, store_id, external_id, name, description, currency, price_minor, \
                state, revision, quantity_max_per_order, quantity_max_per_buyer) \
        ON CONFLICT DO NOTHING";
    if products.is_empty() {
        return Ok(0);
    }
    let insert = diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(products, |it| it.id))
        .bind::<Array<SqlUuid>, _>(column(products, |it| it.store_id))
        .bind::<Array<Nullable<Text>>, _>(column(products, |it| it.external_id.as_deref()))
        .bind::<Array<Text>, _>(column(products, |it| it.name.as_str()))
        .bind::<Array<Text>, _>(column(products, |it| it.description.as_str()))
        .bind::<Array<Text>, _>(column(products, |it| it.price.currency().code()))
        .bind::<Array<BigInt>, _>(column(products, |it| it.price.minor()))
        .bind::<Array<Text>, _>(column(products, |it| it.state.name()))
        .bind::<Array<Integer>, _>(column(products, |it| it.revision))
        .bind::<Array<Integer>, _>(column(products, |it| it.limits.per_order.unwrap_or(0)))
        .bind::<Array<Integer>, _>(column(products, |it| it.limits.per_buyer.unwrap_or(0)))
        .bind::<Timestamptz, _>(now);
    Ok(insert.constant().execute(tx).await?)
}

/// Replaces what products whose rows are locked are, their discounts apart.
pub async fn update_products(tx: &mut Tx, products: &[&Product], now: DateTime<Utc>) -> Result<()> {
    const UPDATE: &str = "\
        UPDATE products SET name = new.name, description = new.description, \
            price_minor = new.price_minor, revision = new.revision, \
            quantity_max_per_order = new.per_order, quantity_max_per_buyer = new.per_buyer, \
            buyers_counted_since = CASE WHEN new.per_buyer > 0 THEN coalesce(buyers_counted_since, $8) END, \
            updated_at = $8 \
        FROM unnest($1, $2, $3, $4, $5, $6, $7) \
            AS new (id, name, description, price_minor, revision, per_order, per_buyer) \
        WHERE products.id = new.id";
    if products.is_empty() {
        return Ok(());
    }
    diesel::sql_query(UPDATE)
        .bind::<Array<SqlUuid>, _>(column(products, |it| it.id))
        .bind::<Array<Text>, _>(column(products, |it| it.name.as_str()))
        .bind::<Array<Text>, _>(column(products, |it| it.description.as_str()))
        .bind::<Array<BigInt>, _>(column(products, |it| it.price.minor()))
        .bind::<Array<Integer>, _>(column(products, |it| it.revision))
        .bind::<Array<Integer>, _>(column(products, |it| it.limits.per_order.unwrap_or(0)))
        .bind::<Array<Integer>, _>(column(products, |it| it.limits.per_buyer.unwrap_or(0)))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    Ok(())
}

/// Adds variants, each with its product and its place behind all that the product ever had, without their stock.
pub async fn insert_variants(
    tx: &mut Tx,
    variants: &[(ProductId, i32, &Variant)],
    now: DateTime<Utc>,
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO variants (id, product_id, position, name, price_difference_minor, option_value_ids, \
            created_at, updated_at) \
        SELECT new.id, new.product_id, new.place + coalesce( \
            (SELECT max(position) + 1 FROM variants WHERE product_id = new.product_id), 0), \
            new.name, new.price_difference_minor, new.option_value_ids::uuid[], $7, $7 \
        FROM unnest($1, $2, $3, $4, $5, $6) \
            AS new (id, product_id, place, name, price_difference_minor, option_value_ids)";
    if variants.is_empty() {
        return Ok(());
    }
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(variants, |(_, _, it)| it.id))
        .bind::<Array<SqlUuid>, _>(column(variants, |(id, _, _)| *id))
        .bind::<Array<Integer>, _>(column(variants, |(_, place, _)| *place))
        .bind::<Array<Text>, _>(column(variants, |(_, _, it)| it.name.as_str()))
        .bind::<Array<BigInt>, _>(column(variants, |(_, _, it)| it.price_difference.minor()))
        .bind::<Array<Text>, _>(column(variants, |(_, _, it)| literal(&it.combination)))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    Ok(())
}

/// Replaces what variants of products whose rows are locked cost.
pub async fn update_variants(tx: &mut Tx, variants: &[&Variant], now: DateTime<Utc>) -> Result<()> {
    const UPDATE: &str = "\
        UPDATE variants SET price_difference_minor = new.price_difference_minor, updated_at = $3 \
        FROM unnest($1, $2) AS new (id, price_difference_minor) WHERE variants.id = new.id";
    if variants.is_empty() {
        return Ok(());
    }
    diesel::sql_query(UPDATE)
        .bind::<Array<SqlUuid>, _>(column(variants, |it| it.id))
        .bind::<Array<BigInt>, _>(column(variants, |it| it.price_difference.minor()))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    Ok(())
}

/// Keeps what products are from now on, by whom.
pub async fn insert_revisions(
    tx: &mut Tx,
    products: &[&Product],
    actor_id: AccountId,
    now: DateTime<Utc>,
) -> Result<()> {
    // The discount and the options are what they were: an import sets none.
    const INSERT: &str = "\
        INSERT INTO product_revisions (product_id, revision, name, description, currency, price_minor, \
            quantity_max_per_order, quantity_max_per_buyer, discount_basis_points, discount_starts_at, \
            discount_ends_at, options, actor_id, created_at) \
        SELECT p.id, p.revision, p.name, p.description, p.currency, p.price_minor, \
            p.quantity_max_per_order, p.quantity_max_per_buyer, p.discount_basis_points, \
            p.discount_starts_at, p.discount_ends_at, p.options, $2, $3 \
        FROM unnest($1) AS new (id) JOIN products AS p ON p.id = new.id";
    const INSERT_VARIANTS: &str = "\
        INSERT INTO variant_revisions (product_id, revision, position, variant_id, name, \
            price_difference_minor, option_value_ids, created_at) \
        SELECT new.product_id, new.revision, new.position, new.variant_id, new.name, \
            new.price_difference_minor, new.option_value_ids::uuid[], $8 \
        FROM unnest($1, $2, $3, $4, $5, $6, $7) AS new (product_id, revision, position, variant_id, \
            name, price_difference_minor, option_value_ids)";
    if products.is_empty() {
        return Ok(());
    }
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(column(products, |it| it.id))
        .bind::<SqlUuid, _>(actor_id)
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    let places = |it: &&'_ Product| (0_i32..).take(it.variants.len()).collect::<Vec<_>>();
    let of = products.iter().flat_map(|it| it.variants.iter().map(move |variant| (it, variant)));
    let of: Vec<(&&Product, &Variant)> = of.collect();
    diesel::sql_query(INSERT_VARIANTS)
        .bind::<Array<SqlUuid>, _>(column(&of, |(product, _)| product.id))
        .bind::<Array<Integer>, _>(column(&of, |(product, _)| product.revision))
        .bind::<Array<Integer>, _>(products.iter().flat_map(places).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(column(&of, |(_, it)| it.id))
        .bind::<Array<Text>, _>(column(&of, |(_, it)| it.name.as_str()))
        .bind::<Array<BigInt>, _>(column(&of, |(_, it)| it.price_difference.minor()))
        .bind::<Array<Text>, _>(column(&of, |(_, it)| literal(&it.combination)))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    Ok(())
}
