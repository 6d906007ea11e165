//! `QuoteOrder`: what an order would cost.

use super::model::{Purchase, Wanted};
use super::rules;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;
use crate::{cart, catalog};

/// What an order for `wanted` would cost the buyer. Holds nothing.
pub async fn quote_order(tx: &mut Tx, buyer_id: AccountId, wanted: &Wanted) -> Result<Purchase> {
    let cart = match wanted {
        Wanted::Lines(_) => Vec::new(),
        Wanted::Cart(_) => cart::store::load_lines(tx, buyer_id).await?,
    };
    let lines = rules::lines(wanted, &cart)?;
    let variants: Vec<VariantId> = lines.iter().map(|it| it.variant_id).collect();
    rules::quote(&catalog::store::load_offers(tx, &variants).await?, &lines)
}
