//! Stock to and from the contract.

use std::collections::BTreeSet;

use jangteo_sdk::catalog::v1 as pb;

use super::super::model::{Level, Shelf, State};
use super::super::rules;
use super::super::watch_stock::{Told, WatchStock};
use crate::base::error::{Error, Result};
use crate::base::ids::{ProductId, VariantId};
use crate::inventory::model::{PastMovement, Reason};
use crate::platform::wire::{id, timestamp};

/// Why somebody sets stock right.
pub fn movement_reason(reason: pb::StockMovementReason) -> Result<Reason> {
    let found = Reason::ALL.into_iter().find(|it| pb::StockMovementReason::from(*it) == reason);
    found.ok_or_else(|| Error::invalid("reason", "must be given"))
}

impl From<PastMovement> for pb::StockMovement {
    fn from(movement: PastMovement) -> Self {
        Self {
            quantity: movement.quantity,
            reason: pb::StockMovementReason::from(movement.reason).into(),
            order_id: movement.order_id.map(|it| it.to_string()).unwrap_or_default(),
            actor_id: movement.actor_id.map(|it| it.to_string()).unwrap_or_default(),
            note: movement.note.unwrap_or_default(),
            create_time: Some(timestamp(movement.at)),
        }
    }
}

impl From<Reason> for pb::StockMovementReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Initial => Self::Initial,
            Reason::Order => Self::Order,
            Reason::Cancellation => Self::Cancellation,
            Reason::Received => Self::Received,
            Reason::Returned => Self::Returned,
            Reason::Damaged => Self::Damaged,
            Reason::Lost => Self::Lost,
            Reason::Counted => Self::Counted,
        }
    }
}

/// Reads a [`WatchStock`].
pub fn watch_stock(request: pb::WatchStockRequest) -> Result<WatchStock> {
    let mut seen: BTreeSet<ProductId> = BTreeSet::new();
    let product_ids = request.product_ids.iter().enumerate().map(|(index, text)| {
        let field = format!("product_ids[{index}]");
        let product_id = id(&field, text)?;
        let new = seen.insert(product_id);
        new.then_some(product_id).ok_or_else(|| Error::invalid(field, "is named twice"))
    });
    let product_ids = product_ids.collect::<Result<_>>()?;
    let resume_cursor = Some(request.resume_cursor).filter(|it| !it.is_empty());
    Ok(WatchStock { product_ids, resume_cursor })
}

impl From<Told> for pb::WatchStockResponse {
    fn from(told: Told) -> Self {
        let stock = told.news.map(|(id, shelf)| product_stock(id, shelf.as_deref()));
        Self { cursor: told.cursor, sequence: told.sequence, heartbeat: stock.is_none(), stock }
    }
}

/// What is left of a product; of one that is gone, nothing.
fn product_stock(id: ProductId, shelf: Option<&Shelf>) -> pb::ProductStock {
    let variants = shelf.map_or(&[][..], |it| &it.variants);
    let state = shelf.map_or(State::Paused, |it| it.state);
    pb::ProductStock {
        product_id: id.to_string(),
        state: pb::ProductState::from(state).into(),
        gone: shelf.is_none(),
        sold_out: variants.iter().all(|(_, pieces)| *pieces == 0),
        variants: variants.iter().map(|(id, pieces)| variant_stock(*id, *pieces)).collect(),
    }
}

fn variant_stock(id: VariantId, pieces: i32) -> pb::VariantStock {
    let level = match rules::level(pieces) {
        Level::SoldOut => pb::StockLevel::SoldOut,
        Level::Low => pb::StockLevel::Low,
        Level::Plenty => pb::StockLevel::Plenty,
    };
    pb::VariantStock { variant_id: id.to_string(), stock: pieces, level: level.into() }
}
