//! `QuoteOrder`: what an order would cost.

use chrono::{DateTime, Utc};

use super::model::{Purchase, Wanted};
use super::rules;
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::catalog::store::offers::load_offers;
use crate::catalog::store::purchases;
use crate::platform::db::Tx;
use crate::{cart, wishlist};

/// What an order for `wanted` would cost the buyer, if what they have bought so far leaves them as much. Holds nothing.
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
    let offers = load_offers(tx, &variants, now).await?;
    let quote = rules::quote(&offers, &lines)?;
    let limited = rules::limited(&offers);
    if !limited.is_empty() {
        let bought = purchases::load(tx, &limited, &[buyer_id]).await?;
        rules::check_purchases(&offers, &bought, buyer_id, &lines)?;
    }
    Ok(quote)
}
