//! The inventory's SQL.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{Adjusted, Adjustment, Cause, Counted, Movement, PastMovement, Reason};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, OrderId, VariantId};
use crate::base::page::{Page, PageRequest};
use crate::base::reason;
use crate::platform::db::{ConstantStatement, Tx, column};
use crate::platform::schema::{stock, stock_movements as moved};
use crate::platform::telemetry::locking;

/// Starts the stock of new variants, with a movement for each that starts with pieces.
pub async fn insert_stock(
    tx: &mut Tx,
    available: &BTreeMap<VariantId, i32>,
    now: DateTime<Utc>,
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO stock (variant_id, available, created_at, updated_at) \
        SELECT new.*, $3, $3 FROM unnest($1, $2) AS new";
    if available.is_empty() {
        return Ok(());
    }
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(available.keys().copied().collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(available.values().copied().collect::<Vec<_>>())
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(tx)
        .await?;
    let movements = available.iter().filter(|(_, quantity)| **quantity != 0);
    let movements: Vec<Movement> = movements
        .map(|(id, quantity)| Movement {
            variant_id: *id,
            quantity: *quantity,
            cause: Cause::Initial,
        })
        .collect();
    insert_movements(tx, &movements, now).await
}

/// The stock of each variant.
pub async fn load_stock(
    mut connection: &AsyncPgConnection,
    variant_ids: &[VariantId],
) -> Result<BTreeMap<VariantId, i32>> {
    let rows = stock::table.filter(stock::variant_id.eq_any(variant_ids));
    let rows = rows.select((stock::variant_id, stock::available));
    Ok(rows.load::<(VariantId, i32)>(&mut connection).await?.into_iter().collect())
}

/// The stock of each variant, locked until the transaction ends.
pub async fn lock_stock(
    mut connection: &AsyncPgConnection,
    variant_ids: &[VariantId],
) -> Result<BTreeMap<VariantId, i32>> {
    let rows = stock::table
        .filter(stock::variant_id.eq_any(variant_ids))
        .order(stock::variant_id)
        .select((stock::variant_id, stock::available))
        .for_no_key_update();
    let rows = locking("stock", rows.load::<(VariantId, i32)>(&mut connection)).await?;
    Ok(rows.into_iter().collect())
}

/// Sets the stock of variants whose rows are locked.
pub async fn update_stock(
    mut connection: &AsyncPgConnection,
    available: &BTreeMap<VariantId, i32>,
    now: DateTime<Utc>,
) -> Result<()> {
    const UPDATE: &str = "\
        UPDATE stock SET available = new.available, updated_at = $3 \
        FROM unnest($1, $2) AS new (variant_id, available) \
        WHERE stock.variant_id = new.variant_id";
    diesel::sql_query(UPDATE)
        .bind::<Array<SqlUuid>, _>(available.keys().copied().collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(available.values().copied().collect::<Vec<_>>())
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// Writes down why stock changed.
pub async fn insert_movements(
    mut connection: &AsyncPgConnection,
    movements: &[Movement],
    now: DateTime<Utc>,
) -> Result<()> {
    const INSERT: &str = "\
        INSERT INTO stock_movements (id, variant_id, quantity, reason, order_id, created_at) \
        SELECT movement.*, $6 FROM unnest($1, $2, $3, $4, $5) AS movement";
    let reasons = movements.iter().map(|it| match it.cause {
        Cause::Initial => (Reason::Initial.name(), None),
        Cause::Order(id) => (Reason::Order.name(), Some(id)),
        Cause::Cancellation(id) => (Reason::Cancellation.name(), Some(id)),
    });
    let (reasons, order_ids): (Vec<_>, Vec<_>) = reasons.unzip();
    #[expect(clippy::disallowed_methods, reason = "nobody names a movement")]
    let ids: Vec<Uuid> = movements.iter().map(|_| Uuid::now_v7()).collect();
    diesel::sql_query(INSERT)
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<Array<SqlUuid>, _>(column(movements, |it| it.variant_id))
        .bind::<Array<Integer>, _>(column(movements, |it| it.quantity))
        .bind::<Array<Text>, _>(reasons)
        .bind::<Array<Nullable<SqlUuid>>, _>(order_ids)
        .bind::<Timestamptz, _>(now)
        .constant()
        .execute(&mut connection)
        .await?;
    Ok(())
}

/// A variant's stock, locked until the transaction ends.
pub async fn lock_counted(tx: &mut Tx, id: VariantId) -> Result<Counted> {
    let lock = stock::table.find(id).select((stock::available, stock::adjustments));
    let row = locking("stock", lock.for_no_key_update().first(tx)).await.optional()?;
    let (available, adjustments) = row.ok_or_else(|| reason::not_found("variant", id))?;
    Ok(Counted { available, adjustments })
}

/// Keeps what the stock of a variant whose row is locked has become, and why.
pub async fn save_adjusted(
    tx: &mut Tx,
    adjusted: &Adjusted,
    adjustment: &Adjustment,
    now: DateTime<Utc>,
) -> Result<()> {
    let change = (
        stock::available.eq(adjusted.available),
        stock::adjustments.eq(adjusted.adjustments),
        stock::updated_at.eq(now),
    );
    diesel::update(stock::table.find(adjusted.variant_id)).set(change).execute(tx).await?;
    #[expect(clippy::disallowed_methods, reason = "nobody names a movement")]
    let id = Uuid::now_v7();
    let row = (
        moved::id.eq(id),
        moved::variant_id.eq(adjusted.variant_id),
        moved::quantity.eq(adjusted.difference),
        moved::reason.eq(adjustment.reason.name()),
        moved::actor_id.eq(adjustment.actor_id),
        moved::note.eq(Some(&adjustment.note).filter(|it| !it.is_empty())),
        moved::created_at.eq(now),
    );
    diesel::insert_into(moved::table).values(row).execute(tx).await?;
    Ok(())
}

/// A page of what moved of a variant, newest first.
pub async fn list_movements(
    tx: &mut Tx,
    variant_id: VariantId,
    page: PageRequest<Uuid>,
) -> Result<Page<PastMovement, Uuid>> {
    let mut query = moved::table.filter(moved::variant_id.eq(variant_id)).into_boxed();
    if let Some(below) = page.below {
        query = query.filter(moved::id.lt(below));
    }
    let query = query.order(moved::id.desc()).limit(page.size.saturating_add(1));
    let rows: Vec<MovementRow> = query.select(MovementRow::as_select()).load(tx).await?;
    let found = rows.into_iter().map(MovementRow::read).collect::<Result<_>>()?;
    Ok(Page::of(found, page, |it: &PastMovement| it.id))
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = moved)]
struct MovementRow {
    id: Uuid,
    quantity: i32,
    reason: String,
    order_id: Option<OrderId>,
    actor_id: Option<AccountId>,
    note: Option<String>,
    created_at: DateTime<Utc>,
}

impl MovementRow {
    fn read(self) -> Result<PastMovement> {
        let reason = Reason::ALL.into_iter().find(|it| it.name() == self.reason);
        let unknown = || Error::internal(anyhow::anyhow!("unknown movement {}", self.reason));
        Ok(PastMovement {
            id: self.id,
            quantity: self.quantity,
            reason: reason.ok_or_else(unknown)?,
            order_id: self.order_id,
            actor_id: self.actor_id,
            note: self.note,
            at: self.created_at,
        })
    }
}
