//! The SQL of what is left.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{sells, state_from_name};
use crate::base::clock::Clock;
use crate::base::error::Result;
use crate::base::ids::{ProductId, VariantId};
use crate::catalog::model::{Shelf, State, Window};
use crate::catalog::rules;
use crate::platform::db::Tx;
use crate::platform::lookup::Lookup;
use crate::platform::schema::{products, stock, stores, variants};

/// A variant with the pieces that are left, the state of its product and until when it is sold, and the store's state.
type Row = (ProductId, String, Option<DateTime<Utc>>, String, VariantId, Option<i32>);

/// Finds what is left of products that everybody may see.
pub struct Shelves(pub Clock);

impl Lookup for Shelves {
    type Key = ProductId;
    type Value = Shelf;

    async fn read(&self, tx: &mut Tx, ids: &[ProductId]) -> Result<BTreeMap<ProductId, Shelf>> {
        let rows: Vec<Row> = products::table
            .inner_join(stores::table.on(stores::id.eq(products::store_id)))
            .inner_join(variants::table.on(variants::product_id.eq(products::id)))
            .left_join(stock::table.on(stock::variant_id.eq(variants::id)))
            .filter(products::id.eq_any(ids))
            .filter(products::deleted_at.is_null())
            .filter(variants::deleted_at.is_null())
            .order((variants::product_id, variants::position))
            .select((
                products::id,
                products::state,
                products::sale_closes_at,
                stores::state,
                variants::id,
                stock::available.nullable(),
            ))
            .load(tx)
            .await?;
        let mut shelves: BTreeMap<ProductId, Shelf> = BTreeMap::new();
        let now = self.0.now();
        for (id, state, closes_at, store_state, variant_id, pieces) in rows {
            let window = Window { opens_at: None, closes_at };
            let state = rules::state_at(state_from_name(&state)?, window, now);
            if state == State::Draft || !sells(&store_state) {
                continue;
            }
            let new = Shelf { state, variants: Vec::new() };
            let shelf = shelves.entry(id).or_insert(new);
            shelf.variants.push((variant_id, pieces.unwrap_or(0)));
        }
        Ok(shelves)
    }
}
