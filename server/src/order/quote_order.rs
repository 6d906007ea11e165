//! `QuoteOrder`: what an order would cost.

use chrono::{DateTime, Utc};

use super::model::{Purchase, Wanted};
use super::rules;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::catalog::store::offers::load_offers;
use crate::platform::db::Tx;
use crate::{cart, wishlist};

/// What an order for `wanted` would cost the buyer. Holds nothing.
pub async fn quote_order(
    tx: &mut Tx,
    buyer_id: AccountId,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> Result<Purchase> {
    let held = match wanted {
        Wanted::Lines(_) => Vec::new(),
        Wanted::Cart(_) => cart::store::load_lines(tx, buyer_id).await?,
        Wanted::Wishlist(_) => wishlist::store::items::load_lines(tx, buyer_id).await?,
    };
    let lines = rules::lines(wanted, &held)?;
    let variants: Vec<VariantId> = lines.iter().map(|it| it.variant_id).collect();
    rules::quote(&load_offers(tx, &variants, now).await?, &lines)
}
