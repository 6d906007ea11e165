//! What a cart may hold, and what its buyer should know.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use std::collections::BTreeMap;

use super::model::{Cart, CartLine, Contents, Notice, ShownLine};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, VariantId};
use crate::base::money::{Currency, Money};
use crate::base::reason;
use crate::catalog::model::{Offer, State};

/// The most pieces of one variant.
pub const QUANTITY_MAX: i32 = 999;
/// The most variants.
pub const LINES_MAX: usize = 100;

/// Makes the quantity of a variant in a buyer's cart what `quantity` makes of the one that is there, 0 if none is. Tells the
/// line, and the cart with it.
pub fn put(
    contents: &mut Contents,
    buyer_id: AccountId,
    variant_id: VariantId,
    quantity: impl Fn(i32) -> i32,
) -> Result<(CartLine, Cart)> {
    let Contents { carts, offers, stock } = contents;
    let cart = carts.entry(buyer_id).or_default();
    let not_found = || reason::not_found("variant", variant_id).at("variant_id", "is not there");
    let offer = offers.get(&variant_id).ok_or_else(not_found)?;
    let at = cart.iter().position(|it| it.variant_id == variant_id);
    let there = at.and_then(|at| cart.get(at)).map_or(0, |it| it.quantity);
    let line = line(cart, offer, quantity(there))?;
    let mut lines = cart.clone();
    match at.and_then(|at| lines.get_mut(at)) {
        Some(there) => there.clone_from(&line),
        None => lines.push(line.clone()),
    }
    let shown = show(lines.clone(), offers, stock)?;
    *cart = lines;
    Ok((line, shown))
}

/// A cart's line for `quantity` pieces of what is offered, beside those that `cart` holds already.
///
/// Refuses what is not on sale, and more than a cart may hold.
pub fn line(cart: &[CartLine], offer: &Offer, quantity: i32) -> Result<CartLine> {
    if offer.state != State::OnSale {
        return Err(reason::product_not_on_sale(offer.product_id, offer.state.name()));
    }
    if QUANTITY_MAX < quantity {
        return Err(reason::cart_limit_exceeded(QUANTITY_MAX).at("quantity", "is too many"));
    }
    let is_new = cart.iter().all(|it| it.variant_id != offer.variant_id);
    if is_new && LINES_MAX <= cart.len() {
        return Err(reason::cart_limit_exceeded(LINES_MAX).at("variant_id", "is one too many"));
    }
    Ok(CartLine::of(offer, quantity))
}

/// `lines` beside what is offered and left today.
pub fn show(
    lines: Vec<CartLine>,
    offers: &BTreeMap<VariantId, Offer>,
    stock: &BTreeMap<VariantId, i32>,
) -> Result<Cart> {
    let lines = lines.into_iter().map(|it| show_line(it, offers, stock));
    let lines: Vec<ShownLine> = lines.collect::<Result<_>>()?;
    let can_be_ordered = lines.iter().filter(|it| it.is_on_sale()).map(|it| it.total);
    let mut sum = can_be_ordered;
    let subtotal = sum.try_fold(Money::zero(Currency::Krw), Money::plus);
    Ok(Cart { lines, subtotal: subtotal.map_err(Error::internal)? })
}

/// `line` beside what is offered and left today.
pub fn show_line(
    line: CartLine,
    offers: &BTreeMap<VariantId, Offer>,
    stock: &BTreeMap<VariantId, i32>,
) -> Result<ShownLine> {
    let offer = offers.get(&line.variant_id).cloned();
    let left = stock.get(&line.variant_id).copied().unwrap_or(0);
    let price = offer.as_ref().map_or(line.seen_price, |it| it.price);
    let notices = notices(&line, offer.as_ref(), left);
    let total = price.times(line.quantity).map_err(Error::internal)?;
    Ok(ShownLine { total, price, notices, offer, line })
}

fn notices(line: &CartLine, offer: Option<&Offer>, left: i32) -> Vec<Notice> {
    let Some(offer) = offer else { return vec![Notice::Unavailable { state: "WITHDRAWN" }] };
    let mut notices = Vec::new();
    if offer.state != State::OnSale {
        notices.push(Notice::Unavailable { state: offer.state.name() });
    }
    if let Some(opens_at) = offer.opens_at {
        notices.push(Notice::NotOpen { opens_at });
    }
    if left < line.quantity {
        notices.push(Notice::OutOfStock { wanted: line.quantity, left });
    }
    if offer.price != line.seen_price {
        notices.push(Notice::PriceChanged { old: line.seen_price, new: offer.price });
    }
    let renamed = |old: &String, new: &String| (old != new).then(|| (old.clone(), new.clone()));
    if let Some((old, new)) = renamed(&line.seen_product_name, &offer.product_name) {
        notices.push(Notice::ProductRenamed { old, new });
    }
    if let Some((old, new)) = renamed(&line.seen_variant_name, &offer.variant_name) {
        notices.push(Notice::OptionRenamed { old, new });
    }
    notices
}

impl ShownLine {
    fn is_on_sale(&self) -> bool {
        self.offer.as_ref().is_some_and(|it| it.state == State::OnSale && it.opens_at.is_none())
    }
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;
    use crate::base::ids::{ProductId, StoreId};
    use crate::catalog::model::Limits;

    fn offer() -> Offer {
        Offer {
            variant_id: VariantId::new(),
            variant_name: "백색".into(),
            product_id: ProductId::new(),
            product_name: "한지 조명".into(),
            state: State::OnSale,
            opens_at: None,
            list_price: Money::krw(58_000),
            price: Money::krw(58_000),
            limits: Limits::default(),
            store_id: StoreId::new(),
            commission_basis_points: 500,
        }
    }

    fn shown(line: &CartLine, offer: Option<Offer>, left: i32) -> Cart {
        let offers = offer.into_iter().map(|it| (line.variant_id, it)).collect();
        show(vec![line.clone()], &offers, &BTreeMap::from([(line.variant_id, left)])).unwrap()
    }

    #[test]
    fn a_cart_has_limits() {
        let offers: Vec<Offer> = (0..=LINES_MAX).map(|_| offer()).collect();
        let full: Vec<CartLine> =
            offers[..LINES_MAX].iter().map(|it| line(&[], it, 1).unwrap()).collect();
        let reason = |it: Result<CartLine>| it.map_err(|it| it.reason()).map(|it| it.quantity);

        assert_eq!(reason(line(&full, &offers[0], QUANTITY_MAX)), Ok(QUANTITY_MAX));
        let limit = Err(ErrorReason::CartLimitExceeded);
        assert_eq!(reason(line(&full, &offers[0], QUANTITY_MAX + 1)), limit);
        assert_eq!(reason(line(&full, &offers[LINES_MAX], 1)), limit);
        let paused = Offer { state: State::Paused, ..offer() };
        assert_eq!(reason(line(&[], &paused, 1)), Err(ErrorReason::ProductNotOnSale));
    }

    #[test]
    fn a_line_tells_what_has_changed() {
        let lamp = offer();
        let line = line(&[], &lamp, 3).unwrap();
        assert_eq!(shown(&line, Some(lamp.clone()), 3).lines[0].notices, []);

        let dearer = Offer { price: Money::krw(60_000), ..lamp.clone() };
        let cart = shown(&line, Some(dearer), 2);
        let out = Notice::OutOfStock { wanted: 3, left: 2 };
        let price = Notice::PriceChanged { old: Money::krw(58_000), new: Money::krw(60_000) };
        assert_eq!(
            (&cart.lines[0].notices, cart.subtotal),
            (&vec![out, price], Money::krw(180_000))
        );

        let renamed =
            Offer {
                product_name: "무드등".into(), variant_name: "흰색".into(), ..lamp.clone()
            };
        let product =
            Notice::ProductRenamed { old: "한지 조명".into(), new: "무드등".into() };
        let option = Notice::OptionRenamed { old: "백색".into(), new: "흰색".into() };
        assert_eq!(shown(&line, Some(renamed), 3).lines[0].notices, [product, option]);
    }

    #[test]
    fn what_cannot_be_ordered_is_shown_and_not_added_up() {
        let lamp = offer();
        let line = line(&[], &lamp, 1).unwrap();

        let paused = shown(&line, Some(Offer { state: State::Paused, ..lamp }), 9);
        let gone = shown(&line, None, 0);
        let opens_at = chrono::DateTime::UNIX_EPOCH;
        let early = Offer { opens_at: Some(opens_at), ..offer() };
        let early = shown(&line, Some(early), 9);

        assert_eq!(early.lines[0].notices[0], Notice::NotOpen { opens_at });
        assert_eq!(paused.lines[0].notices, [Notice::Unavailable { state: "PAUSED" }]);
        assert_eq!(gone.lines[0].notices, [Notice::Unavailable { state: "WITHDRAWN" }]);
        assert_eq!([paused, gone.clone(), early].map(|it| it.subtotal), [Money::krw(0); 3]);
        assert_eq!(gone.lines[0].price, Money::krw(58_000));
    }
}
