//! The SQL of how many hearts products have.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use crate::base::error::Result;
use crate::base::ids::{AccountId, ProductId};
use crate::platform::db::ConstantStatement;
use crate::platform::schema::product_heart_counts as counts;

/// The rows that the hearts of a product are counted in, by who gives them.
const SLOTS: u128 = 8;

/// The hearts of each product; those that never had one are left out.
pub async fn load_counts(
    mut connection: &AsyncPgConnection,
    ids: &[ProductId],
) -> Result<BTreeMap<ProductId, i64>> {
    let rows = counts::table.filter(counts::product_id.eq_any(ids));
    let rows = rows.select((counts::product_id, counts::hearts));
    let mut sums: BTreeMap<ProductId, i64> = BTreeMap::new();
    for (id, hearts) in rows.load::<(ProductId, i64)>(&mut connection).await? {
        let sum = sums.entry(id).or_default();
        *sum = sum.saturating_add(hearts);
    }
    Ok(sums)
}

/// Counts `more` hearts of an account's for each product, or fewer. Tells what each has then.
///
/// Others wait for whoever has counted, so this is the last that a transaction does with anything that is not its account's.
pub async fn count_hearts(
    connection: &AsyncPgConnection,
    account_id: AccountId,
    ids: &[ProductId],
    more: i64,
    now: DateTime<Utc>,
) -> Result<BTreeMap<ProductId, i64>> {
    const COUNT: &str = "\
        INSERT INTO product_heart_counts AS counts (product_id, slot, hearts, created_at, updated_at) \
        SELECT product_id, $2, greatest($3, 0), $4, $4 FROM unnest($1) AS hearted (product_id) \
        ORDER BY product_id \
        ON CONFLICT (product_id, slot) DO UPDATE SET \
            hearts = counts.hearts + $3, updated_at = excluded.updated_at";
    let mut counting = connection;
    let count = diesel::sql_query(COUNT)
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<Integer, _>(slot(account_id))
        .bind::<BigInt, _>(more)
        .bind::<Timestamptz, _>(now)
        .constant();
    // Sent together, run in this order.
    let (_, counts) = tokio::try_join!(
        biased;
        async { Ok(count.execute(&mut counting).await?) },
        load_counts(connection, ids),
    )?;
    Ok(counts)
}

/// Ids end in random bits.
fn slot(account_id: AccountId) -> i32 {
    i32::try_from(account_id.uuid().as_u128() % SLOTS).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_share_the_slots_out() {
        let mut taken = [0; 8];
        for _ in 0..8_000 {
            taken[usize::try_from(slot(AccountId::new())).unwrap()] += 1;
        }
        assert!(taken.iter().all(|it| (700..1_300).contains(it)), "{taken:?}");
    }
}
