//! The SQL of wishlists.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId, WishlistItemId};
use crate::base::money::Money;
use crate::base::page::{Page, PageRequest};
use crate::cart::model::CartLine;
use crate::cart::store::load_wares;
use crate::platform::db::{ConstantStatement, Tx};
use crate::platform::schema::wishlist_items as rows;
use crate::platform::telemetry::locking;
use crate::wishlist::model::{ShownItem, WishlistItem};
use crate::wishlist::rules;

#[derive(Queryable, Selectable)]
#[diesel(table_name = rows)]
struct Row {
    buyer_id: AccountId,
    variant_id: VariantId,
    id: WishlistItemId,
    quantity: i32,
    seen_price_minor: i64,
    seen_product_name: String,
    seen_variant_name: String,
    created_at: DateTime<Utc>,
}

/// What is on each buyer's wishlist, what came first first, locked until the transaction ends. Buyers with an empty one are left
/// out.
pub async fn lock_items(
    mut connection: &AsyncPgConnection,
    buyers: &[AccountId],
) -> Result<BTreeMap<AccountId, Vec<WishlistItem>>> {
    let lock = rows::table.filter(rows::buyer_id.eq_any(buyers));
    let lock = lock.order((rows::buyer_id, rows::variant_id)).select(Row::as_select());
    let lock = lock.for_no_key_update();
    let locked: Vec<Row> = locking("wishlist_items", lock.load(&mut connection)).await?;
    let mut items: BTreeMap<AccountId, Vec<WishlistItem>> = BTreeMap::new();
    for row in locked {
        items.entry(row.buyer_id).or_default().push(row.item());
    }
    for items in items.values_mut() {
        items.sort_unstable_by_key(|it| it.id);
    }
    Ok(items)
}

/// What each buyer wishes for, locked until the transaction ends. Buyers who wish for nothing are left out.
pub async fn lock_lines(
    connection: &AsyncPgConnection,
    buyers: &[AccountId],
) -> Result<BTreeMap<AccountId, Vec<CartLine>>> {
    let items = lock_items(connection, buyers).await?.into_iter();
    Ok(items.map(|(id, items)| (id, items.into_iter().map(|it| it.line).collect())).collect())
}

/// What a buyer wishes for, without a lock.
pub async fn load_lines(tx: &mut Tx, buyer_id: AccountId) -> Result<Vec<CartLine>> {
    let all = rows::table.filter(rows::buyer_id.eq(buyer_id)).order(rows::id);
    let all: Vec<Row> = all.select(Row::as_select()).load(tx).await?;
    Ok(all.into_iter().map(|it| it.item().line).collect())
}

/// A page of what is on a buyer's wishlist, beside what is offered today, what came last first.
pub async fn list_items(
    tx: &mut Tx,
    buyer_id: AccountId,
    page: PageRequest<WishlistItemId>,
    now: DateTime<Utc>,
) -> Result<Page<ShownItem, WishlistItemId>> {
    let mut items = rows::table.filter(rows::buyer_id.eq(buyer_id)).into_boxed();
    if let Some(below) = page.below {
        items = items.filter(rows::id.lt(below));
    }
    let items = items.order(rows::id.desc()).limit(page.size.saturating_add(1));
    let items: Vec<Row> = items.select(Row::as_select()).load(tx).await?;
    let Page { items, next } = Page::of(items, page, |it| it.id);
    let variants: Vec<VariantId> = items.iter().map(|it| it.variant_id).collect();
    let (offers, stock) = load_wares(tx, &variants, now).await?;
    let shown = items.into_iter().map(|it| rules::show(it.item(), &offers, &stock));
    Ok(Page { items: shown.collect::<Result<_>>()?, next })
}

/// Puts an item on a buyer's wishlist, or replaces what is there of the same variant.
pub async fn upsert_item(
    tx: &mut Tx,
    buyer_id: AccountId,
    item: &WishlistItem,
    now: DateTime<Utc>,
) -> Result<()> {
    let line = &item.line;
    let seen = (
        rows::quantity.eq(line.quantity),
        rows::seen_price_minor.eq(line.seen_price.minor()),
        rows::seen_product_name.eq(&line.seen_product_name),
        rows::seen_variant_name.eq(&line.seen_variant_name),
        rows::updated_at.eq(now),
    );
    let row = (
        rows::buyer_id.eq(buyer_id),
        rows::variant_id.eq(line.variant_id),
        rows::id.eq(item.id),
        rows::created_at.eq(item.created_at),
        seen,
    );
    let upsert = diesel::insert_into(rows::table).values(row);
    let upsert = upsert.on_conflict((rows::buyer_id, rows::variant_id)).do_update().set(seen);
    upsert.execute(tx).await?;
    Ok(())
}

/// Takes items off wishlists.
pub async fn delete_items(
    mut connection: &AsyncPgConnection,
    items: &[(AccountId, VariantId)],
) -> Result<()> {
    const DELETE: &str = "\
        DELETE FROM wishlist_items USING unnest($1, $2) AS gone (buyer_id, variant_id) \
        WHERE wishlist_items.buyer_id = gone.buyer_id AND wishlist_items.variant_id = gone.variant_id";
    if items.is_empty() {
        return Ok(());
    }
    let (buyers, variants): (Vec<AccountId>, Vec<VariantId>) = items.iter().copied().unzip();
    diesel::sql_query(DELETE)
        .bind::<Array<SqlUuid>, _>(buyers)
        .bind::<Array<SqlUuid>, _>(variants)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Takes everything off a buyer's wishlist.
pub async fn delete_items_of(tx: &mut Tx, buyer_id: AccountId) -> Result<()> {
    let all = rows::table.filter(rows::buyer_id.eq(buyer_id));
    diesel::delete(all).execute(tx).await?;
    Ok(())
}

impl Row {
    fn item(self) -> WishlistItem {
        let line = CartLine {
            variant_id: self.variant_id,
            quantity: self.quantity,
            seen_price: Money::krw(self.seen_price_minor),
            seen_product_name: self.seen_product_name,
            seen_variant_name: self.seen_variant_name,
        };
        WishlistItem { id: self.id, line, created_at: self.created_at }
    }
}
