//! How much people may like and wish for.

use std::collections::BTreeMap;

use super::model::{ShownItem, WishlistItem};
use crate::base::error::Result;
use crate::base::ids::VariantId;
use crate::base::reason;
use crate::cart::model::CartLine;
use crate::cart::rules::show_line;
use crate::catalog::model::Offer;

/// The most hearts that somebody gives.
pub const HEARTS_MAX: i64 = 1_000;
/// The most variants on a wishlist.
pub const ITEMS_MAX: usize = 200;

/// Refuses a heart that makes `hearts` of somebody's, all told, if those are too many.
pub fn check_hearts(hearts: i64) -> Result<()> {
    if HEARTS_MAX < hearts { Err(reason::hearts_full(HEARTS_MAX)) } else { Ok(()) }
}

/// A wish for `quantity` pieces of what is offered, beside those that are on the list already.
pub fn wish(items: &[WishlistItem], offer: &Offer, quantity: i32) -> Result<CartLine> {
    let is_new = items.iter().all(|it| it.line.variant_id != offer.variant_id);
    if is_new && ITEMS_MAX <= items.len() {
        return Err(reason::wishlist_full(ITEMS_MAX).at("variant_id", "is one too many"));
    }
    Ok(CartLine::of(offer, quantity))
}

/// `item` beside what is offered and left today.
pub fn show(
    item: WishlistItem,
    offers: &BTreeMap<VariantId, Offer>,
    stock: &BTreeMap<VariantId, i32>,
) -> Result<ShownItem> {
    let WishlistItem { id, line, created_at } = item;
    Ok(ShownItem { id, line: show_line(line, offers, stock)?, created_at })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;
    use crate::base::ids::{ProductId, StoreId, WishlistItemId};
    use crate::base::money::Money;
    use crate::cart::model::Notice;
    use crate::catalog::model::{Limits, State};

    fn offer(state: State) -> Offer {
        Offer {
            variant_id: VariantId::new(),
            variant_name: "백색".into(),
            product_id: ProductId::new(),
            product_name: "한지 조명".into(),
            state,
            opens_at: None,
            list_price: Money::krw(58_000),
            price: Money::krw(58_000),
            limits: Limits::default(),
            store_id: StoreId::new(),
            commission_basis_points: 500,
        }
    }

    fn item(offer: &Offer) -> WishlistItem {
        let created_at = DateTime::UNIX_EPOCH;
        WishlistItem { id: WishlistItemId::new(), line: CartLine::of(offer, 1), created_at }
    }

    #[test]
    fn hearts_have_an_end() {
        assert!(check_hearts(HEARTS_MAX).is_ok());
        let refused = check_hearts(HEARTS_MAX + 1).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::HeartsFull);
    }

    #[test]
    fn a_full_list_takes_no_more_and_lets_what_it_has_change() {
        let offers: Vec<Offer> = (0..=ITEMS_MAX).map(|_| offer(State::OnSale)).collect();
        let full: Vec<WishlistItem> = offers[..ITEMS_MAX].iter().map(item).collect();

        assert_eq!(wish(&full, &offers[0], 7).unwrap().quantity, 7);
        assert!(wish(&full[1..], &offers[ITEMS_MAX], 1).is_ok());
        let refused = wish(&full, &offers[ITEMS_MAX], 1).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::WishlistFull);
        assert_eq!(refused.violations()[0].field, "variant_id");
    }

    #[test]
    fn what_rests_may_be_wished_for_and_says_so() {
        let resting = offer(State::Paused);
        let line = wish(&[], &resting, 2).unwrap();
        let item = WishlistItem { line, ..item(&resting) };
        let offers = BTreeMap::from([(resting.variant_id, resting.clone())]);

        let shown = show(item, &offers, &BTreeMap::from([(resting.variant_id, 1)])).unwrap();

        let rests = Notice::Unavailable { state: "PAUSED" };
        assert_eq!(shown.line.notices, [rests, Notice::OutOfStock { wanted: 2, left: 1 }]);
        assert_eq!(shown.line.total, Money::krw(116_000));
    }
}
