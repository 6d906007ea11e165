//! The SQL of what is offered, which every line of every order reads.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};

use super::super::model::{Offer, State, Window};
use super::super::rules;
use super::{discount, limits, price, sells, state_from_name};
use crate::base::error::{Error, Result};
use crate::base::ids::{ProductId, StoreId, VariantId};
use crate::base::money::Money;
use crate::platform::schema::{products, stores, variants};
use crate::store::model::StoreState;

/// What an order has to know, and no more.
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
    quantity_max_per_buyer: i32,
    discount_basis_points: i32,
    discount_starts_at: Option<DateTime<Utc>>,
    discount_ends_at: Option<DateTime<Utc>>,
    sale_opens_at: Option<DateTime<Utc>>,
    sale_closes_at: Option<DateTime<Utc>>,
    #[diesel(select_expression = stores::commission_basis_points)]
    commission_basis_points: i32,
    #[diesel(select_expression = stores::state)]
    store_state: String,
    #[diesel(select_expression = products::deleted_at.is_not_null().or(variants::deleted_at.is_not_null()))]
    deleted: bool,
}

/// What an order has to know of each variant at `now`; those that are not there or never published are left out.
pub async fn load_offers(
    mut connection: &AsyncPgConnection,
    variant_ids: &[VariantId],
    now: DateTime<Utc>,
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
    published.map(|it| Ok((it.variant_id, it.offer(now)?))).collect()
}

impl OfferRow {
    fn offer(self, now: DateTime<Utc>) -> Result<Offer> {
        let price = price(self.id, &self.currency, self.price_minor)?;
        let difference = Money::new(self.price_difference_minor, price.currency());
        let list_price = price.plus(difference).map_err(Error::internal)?;
        let window = Window { opens_at: self.sale_opens_at, closes_at: self.sale_closes_at };
        let during = Window { opens_at: self.discount_starts_at, closes_at: self.discount_ends_at };
        let discount = discount(self.discount_basis_points, during);
        let state = rules::state_at(state_from_name(&self.state)?, window, now);
        Ok(Offer {
            variant_id: self.variant_id,
            variant_name: self.variant_name,
            product_id: self.id,
            // What is in a store that does not sell rests like what does not.
            state: if sells(&self.store_state) { state } else { State::Paused },
            opens_at: window.opens_at.filter(|_| !window.is_open(now)),
            list_price,
            price: rules::discounted(list_price, discount, now),
            limits: limits(self.quantity_max_per_order, self.quantity_max_per_buyer),
            product_name: self.name,
            store_id: self.store_id,
            commission_basis_points: self.commission_basis_points,
        })
    }
}
