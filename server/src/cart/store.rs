//! The carts' SQL.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::model::{Cart, CartLine, Contents};
use super::rules;
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, VariantId};
use crate::base::money::Money;
use crate::catalog::model::Offer;
use crate::catalog::store::offers::load_offers;
use crate::inventory::store::load_stock;
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::{cart_lines, carts};
use crate::platform::telemetry::locking;

/// The lines of each cart, locked until the transaction ends. A cart that is not there is made.
pub async fn lock_carts(
    connection: &AsyncPgConnection,
    buyers: &[AccountId],
    now: DateTime<Utc>,
) -> Result<BTreeMap<AccountId, Vec<CartLine>>> {
    const INSERT: &str = "\
        INSERT INTO carts (buyer_id, created_at) \
        SELECT buyer_id, $2 FROM unnest($1) AS new (buyer_id) ORDER BY buyer_id \
        ON CONFLICT (buyer_id) DO NOTHING";
    let insert = diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(buyers)
        .bind::<Timestamptz, _>(now)
        .constant();
    let locks = carts::table.filter(carts::buyer_id.eq_any(buyers)).order(carts::buyer_id);
    let locks = locks.select(carts::buyer_id).for_no_key_update();
    let (mut inserting, mut locked) = (connection, connection);
    // Sent together, run in this order: the lines are read once the carts are held.
    let (_, locked, lines) = tokio::try_join!(
        biased;
        async { Ok::<_, Error>(insert.execute(&mut inserting).await?) },
        async { Ok(locking("carts", locks.load(&mut locked)).await?) },
        list_lines(connection, buyers),
    )?;
    let mut carts: BTreeMap<AccountId, Vec<CartLine>> =
        locked.into_iter().map(|it: AccountId| (it, Vec::new())).collect();
    for (buyer_id, line) in lines {
        carts.entry(buyer_id).or_default().push(line);
    }
    Ok(carts)
}

/// The lines of a buyer's cart, without a lock.
pub async fn load_lines(tx: &mut Tx, buyer_id: AccountId) -> Result<Vec<CartLine>> {
    let lines = list_lines(tx, &[buyer_id]).await?;
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// A buyer's cart at today's prices.
pub async fn load_cart(tx: &mut Tx, buyer_id: AccountId, now: DateTime<Utc>) -> Result<Cart> {
    let lines = load_lines(tx, buyer_id).await?;
    show(tx, lines, now).await
}

/// A cart of these lines at today's prices.
async fn show(
    connection: &AsyncPgConnection,
    lines: Vec<CartLine>,
    now: DateTime<Utc>,
) -> Result<Cart> {
    let variants: Vec<VariantId> = lines.iter().map(|it| it.variant_id).collect();
    let (offers, stock) = load_wares(connection, &variants, now).await?;
    rules::show(lines, &offers, &stock)
}

/// What is needed to put these variants into these buyers' carts, which are locked until the transaction ends.
pub async fn lock_contents(
    connection: &AsyncPgConnection,
    wanted: &[(AccountId, VariantId)],
    now: DateTime<Utc>,
) -> Result<Contents> {
    let buyers: BTreeSet<AccountId> = wanted.iter().map(|(buyer_id, _)| *buyer_id).collect();
    let carts = lock_carts(connection, &Vec::from_iter(buyers), now).await?;
    let there = carts.values().flatten().map(|it| it.variant_id);
    let variants = there.chain(wanted.iter().map(|(_, variant_id)| *variant_id));
    let variants: BTreeSet<VariantId> = variants.collect();
    let (offers, stock) = load_wares(connection, &Vec::from_iter(variants), now).await?;
    Ok(Contents { carts, offers, stock })
}

/// Deletes a buyer's cart, with what is in it.
pub async fn delete_cart(tx: &mut Tx, buyer_id: AccountId) -> Result<()> {
    let lines = cart_lines::table.filter(cart_lines::buyer_id.eq(buyer_id));
    diesel::delete(lines).execute(tx).await?;
    diesel::delete(carts::table.find(buyer_id)).execute(tx).await?;
    Ok(())
}

/// Puts lines into carts that are locked, or replaces those of the same variants.
pub async fn upsert_lines(
    mut connection: &AsyncPgConnection,
    lines: &BTreeMap<(AccountId, VariantId), CartLine>,
    now: DateTime<Utc>,
) -> Result<()> {
    const UPSERT: &str = "\
        INSERT INTO cart_lines (buyer_id, variant_id, quantity, seen_price_minor, seen_product_name, \
            seen_variant_name, created_at, updated_at) \
        SELECT line.*, $7, $7 FROM unnest($1, $2, $3, $4, $5, $6) AS line \
        ON CONFLICT (buyer_id, variant_id) DO UPDATE SET quantity = excluded.quantity, \
            seen_price_minor = excluded.seen_price_minor, \
            seen_product_name = excluded.seen_product_name, \
            seen_variant_name = excluded.seen_variant_name, updated_at = excluded.updated_at";
    if lines.is_empty() {
        return Ok(());
    }
    let (keys, lines): (Vec<&(AccountId, VariantId)>, Vec<&CartLine>) = lines.iter().unzip();
    diesel::sql_query(UPSERT)
        .bind::<Array<SqlUuid>, _>(column(&keys, |it| it.0))
        .bind::<Array<SqlUuid>, _>(column(&keys, |it| it.1))
        .bind::<Array<Integer>, _>(column(&lines, |it| it.quantity))
        .bind::<Array<BigInt>, _>(column(&lines, |it| it.seen_price.minor()))
        .bind::<Array<Text>, _>(column(&lines, |it| &it.seen_product_name))
        .bind::<Array<Text>, _>(column(&lines, |it| &it.seen_variant_name))
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Takes lines out of carts that are locked.
pub async fn delete_lines(
    mut connection: &AsyncPgConnection,
    lines: &[(AccountId, VariantId)],
) -> Result<()> {
    const DELETE: &str = "\
        DELETE FROM cart_lines USING unnest($1, $2) AS gone (buyer_id, variant_id) \
        WHERE cart_lines.buyer_id = gone.buyer_id AND cart_lines.variant_id = gone.variant_id";
    if lines.is_empty() {
        return Ok(());
    }
    let (buyers, variants): (Vec<AccountId>, Vec<VariantId>) = lines.iter().copied().unzip();
    diesel::sql_query(DELETE)
        .bind::<Array<SqlUuid>, _>(buyers)
        .bind::<Array<SqlUuid>, _>(variants)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// What is offered and left of these variants.
pub async fn load_wares(
    connection: &AsyncPgConnection,
    variants: &[VariantId],
    now: DateTime<Utc>,
) -> Result<(BTreeMap<VariantId, Offer>, BTreeMap<VariantId, i32>)> {
    tokio::try_join!(
        biased;
        load_offers(connection, variants, now),
        load_stock(connection, variants),
    )
}

async fn list_lines(
    mut connection: &AsyncPgConnection,
    buyers: &[AccountId],
) -> Result<Vec<(AccountId, CartLine)>> {
    type Row = (AccountId, VariantId, i32, i64, String, String);
    let rows = cart_lines::table
        .filter(cart_lines::buyer_id.eq_any(buyers))
        .order((cart_lines::buyer_id, cart_lines::created_at, cart_lines::variant_id))
        .select((
            cart_lines::buyer_id,
            cart_lines::variant_id,
            cart_lines::quantity,
            cart_lines::seen_price_minor,
            cart_lines::seen_product_name,
            cart_lines::seen_variant_name,
        ));
    let line = |(buyer_id, variant_id, quantity, price, product, variant): Row| {
        let line = CartLine {
            variant_id,
            quantity,
            seen_price: Money::krw(price),
            seen_product_name: product,
            seen_variant_name: variant,
        };
        (buyer_id, line)
    };
    Ok(rows.load::<Row>(&mut connection).await?.into_iter().map(line).collect())
}
