//! Whether an order may be placed, and what it costs.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;
use jangteo_sdk::errors::v1::ErrorReason;

use super::model::{Amounts, Item, Part, Place, PricedLine, Purchase, Shelf, Wanted, WantedLine};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, ProductId, StoreId, VariantId};
use crate::base::money::{Money, MoneyError};
use crate::base::reason;
use crate::cart::model::CartLine;
use crate::catalog::model::{Offer, Purchases};
use crate::{catalog, wallet};

/// The most that an order may cost, in minor units: a trillion.
pub const TOTAL_MINOR_MAX: i64 = 1_000_000_000_000;

/// The most lines of an order.
const LINES_MAX: usize = 100;

/// The most lines that a refusal names: its details travel in a header, which clients limit.
const SHORT_MAX: usize = 20;

/// The lines that are wanted; those that are chosen from what is `held`, the cart or the wishlist, in the quantities that it has.
pub fn lines(wanted: &Wanted, held: &[CartLine]) -> Result<Vec<WantedLine>> {
    match wanted {
        Wanted::Lines(lines) => Ok(lines.clone()),
        Wanted::Cart(_) if held.is_empty() => Err(reason::cart_empty()),
        Wanted::Cart(chosen) => choose(chosen, held, Place::Cart),
        Wanted::Wishlist(_) if held.is_empty() => Err(reason::wishlist_empty()),
        Wanted::Wishlist(chosen) => choose(chosen, held, Place::Wishlist),
    }
}

/// What is chosen of what is held; none stands for all. Refuses more than an order may have, which a wishlist may hold.
fn choose(chosen: &[VariantId], held: &[CartLine], place: Place) -> Result<Vec<WantedLine>> {
    let line =
        |it: &CartLine| WantedLine { variant_id: it.variant_id, quantity: it.quantity, place };
    let field = format!("{}.variant_ids", place.list());
    if chosen.is_empty() && LINES_MAX < held.len() {
        let problem = format!("must name up to {LINES_MAX} of the {} that there are", held.len());
        return Err(Error::invalid(field, problem));
    }
    if chosen.is_empty() {
        return Ok(held.iter().map(line).collect());
    }
    let chosen = chosen.iter().enumerate().map(|(index, id)| {
        let found = held.iter().find(|it| it.variant_id == *id).map(line);
        let (field, problem) =
            (format!("{field}[{index}]"), format!("is not in the {}", place.list()));
        found.ok_or_else(|| reason::not_found("variant", id).at(field, problem))
    });
    chosen.collect()
}

/// What an order for `lines` costs, line by line.
pub fn quote(offers: &BTreeMap<VariantId, Offer>, lines: &[WantedLine]) -> Result<Purchase> {
    check_limits(offers, lines)?;
    price(offers, lines).and_then(split).map_err(|refused| {
        if refused.reason() != ErrorReason::InvalidPurchaseAmount {
            return refused;
        }
        let wanted = lines.first().map_or("lines", |it| it.place.list());
        refused.at(wanted, format!("must add up to 1 to {TOTAL_MINOR_MAX}"))
    })
}

/// Refuses a purchase that costs anything but what the buyer expects, if they expect something.
pub fn check_expected(expected: Option<Money>, purchase: &Purchase) -> Result<()> {
    let actual = purchase.amounts.total;
    match expected {
        Some(expected) if expected != actual => {
            Err(reason::price_changed(expected.minor(), actual.minor()))
        }
        _ => Ok(()),
    }
}

/// Takes stock and points for a purchase of `lines`, or refuses it and leaves `shelf` as it was.
pub fn take(
    shelf: &mut Shelf,
    buyer_id: AccountId,
    lines: &[WantedLine],
    purchase: &Purchase,
) -> Result<()> {
    let bought = check_purchases(&shelf.offers, &shelf.purchases, buyer_id, lines)?;
    check_stock(&shelf.stock, lines)?;
    wallet::rules::debit(&mut shelf.balances, buyer_id, purchase.amounts.total)?;
    // Nothing is refused from here on.
    shelf.purchases.extend(bought);
    for line in lines {
        if let Some(available) = shelf.stock.get_mut(&line.variant_id) {
            *available = available.saturating_sub(line.quantity);
        }
    }
    let held = [(&mut shelf.carts, Place::Cart), (&mut shelf.wishlists, Place::Wishlist)];
    for (held, place) in held {
        let bought =
            |id: VariantId| lines.iter().any(|it| it.variant_id == id && it.place == place);
        if let Some(held) = held.get_mut(&buyer_id) {
            held.retain(|it| !bought(it.variant_id));
        }
    }
    Ok(())
}

/// Refuses more pieces of a product, over all its variants, than one order may have.
fn check_limits(offers: &BTreeMap<VariantId, Offer>, lines: &[WantedLine]) -> Result<()> {
    let mut wanted: BTreeMap<ProductId, i32> = BTreeMap::new();
    for line in lines {
        let Some(offer) = offers.get(&line.variant_id) else { continue };
        let sum = wanted.entry(offer.product_id).or_default();
        *sum = sum.saturating_add(line.quantity);
        if let Some(limit) = offer.limits.per_order.filter(|limit| limit < sum) {
            let field = line.place.field("quantity");
            let problem = format!("and those of its product must add up to at most {limit}");
            let refused = reason::purchase_limit_exceeded(offer.product_id, limit, *sum);
            return Err(refused.at(field, problem));
        }
    }
    Ok(())
}

/// The products that have a limit for each buyer.
#[must_use]
pub fn limited(offers: &BTreeMap<VariantId, Offer>) -> Vec<ProductId> {
    let limited = offers.values().filter(|it| it.limits.per_buyer.is_some());
    limited.map(|it| it.product_id).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What the buyer would have of each product that has a limit for each buyer, beside what they have of `purchases`; refuses
/// more than that.
pub fn check_purchases(
    offers: &BTreeMap<VariantId, Offer>,
    purchases: &Purchases,
    buyer_id: AccountId,
    lines: &[WantedLine],
) -> Result<Purchases> {
    let mut bought = Purchases::new();
    for line in lines {
        let Some(offer) = offers.get(&line.variant_id) else { continue };
        let Some(limit) = offer.limits.per_buyer else { continue };
        let key = (offer.product_id, buyer_id);
        let before = purchases.get(&key).copied().unwrap_or(0);
        let sum = bought.entry(key).or_insert(before);
        *sum = sum.saturating_add(line.quantity);
        if limit < *sum {
            let field = line.place.field("quantity");
            let problem = format!("and what the buyer has bought must add up to at most {limit}");
            let refused = reason::purchase_limit_exceeded(offer.product_id, limit, *sum);
            return Err(refused.at(field, problem));
        }
    }
    Ok(bought)
}

fn price(
    offers: &BTreeMap<VariantId, Offer>,
    lines: &[WantedLine],
) -> Result<Vec<(StoreId, PricedLine)>> {
    let line = |line: &WantedLine| {
        let field = || line.place.field("variant_id");
        let offer = offers.get(&line.variant_id).ok_or_else(|| {
            reason::not_found("variant", line.variant_id).at(field(), "is not there")
        })?;
        if offer.state != catalog::model::State::OnSale {
            let refused = reason::product_not_on_sale(offer.product_id, offer.state.name());
            return Err(refused.at(field(), "is not on sale"));
        }
        if let Some(opens_at) = offer.opens_at {
            let opens_at = opens_at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
            let refused = reason::sale_not_open(offer.product_id, opens_at);
            return Err(refused.at(field(), "cannot be ordered yet"));
        }
        let cost = |price: Money| price.times(line.quantity).map_err(|_too_much| too_much());
        let (subtotal, total) = (cost(offer.list_price)?, cost(offer.price)?);
        let discount = subtotal.minus(total).map_err(Error::internal)?;
        let item = Item {
            variant_id: offer.variant_id,
            product_id: offer.product_id,
            product_name: offer.product_name.clone(),
            variant_name: offer.variant_name.clone(),
            unit_price: offer.list_price,
            commission_basis_points: offer.commission_basis_points,
        };
        Ok((
            offer.store_id,
            PricedLine { item, quantity: line.quantity, subtotal, discount, total },
        ))
    };
    lines.iter().map(line).collect()
}

/// Gives every store its lines, and adds up what they cost.
fn split(priced: Vec<(StoreId, PricedLine)>) -> Result<Purchase> {
    let mut lines_of: BTreeMap<StoreId, Vec<PricedLine>> = BTreeMap::new();
    for (store_id, line) in priced {
        lines_of.entry(store_id).or_default().push(line);
    }
    let part = |(store_id, lines): (StoreId, Vec<PricedLine>)| {
        let amounts = lines.iter().map(|it| (it.subtotal, it.discount));
        Ok((store_id, Part { amounts: Amounts::paid_with_points(amounts)?, lines }))
    };
    let parts: BTreeMap<StoreId, Part> = lines_of.into_iter().map(part).collect::<Result<_>>()?;
    let amounts = parts.values().map(|it| (it.amounts.subtotal, it.amounts.discount));
    let amounts = Amounts::paid_with_points(amounts)?;
    if !(1..=TOTAL_MINOR_MAX).contains(&amounts.total.minor()) {
        return Err(too_much());
    }
    Ok(Purchase { amounts, parts })
}

/// Refuses an order for more than is left, naming the lines that are short.
fn check_stock(stock: &BTreeMap<VariantId, i32>, lines: &[WantedLine]) -> Result<()> {
    let left = |it: &WantedLine| stock.get(&it.variant_id).copied().unwrap_or(0);
    let short = lines.iter().filter(|it| left(it) < it.quantity).take(SHORT_MAX);
    let refused = short.fold(None, |refused: Option<Error>, it| {
        let first = || reason::insufficient_stock(it.variant_id, it.quantity, left(it));
        let problem = format!("must be at most {}, which is all that is left", left(it));
        Some(refused.unwrap_or_else(first).at(it.place.field("quantity"), problem))
    });
    refused.map_or(Ok(()), Err)
}

fn sum(amounts: impl Iterator<Item = Money>) -> Result<Money> {
    let mut amounts = amounts;
    let first = amounts.next().ok_or_else(too_much)?;
    let sum = amounts.try_fold(first, Money::plus);
    sum.map_err(|_too_much: MoneyError| too_much())
}

fn too_much() -> Error {
    reason::invalid_purchase_amount(TOTAL_MINOR_MAX)
}

impl Amounts {
    /// What these cost together, each before its discount and that; sent for free, and paid with points alone.
    fn paid_with_points(costs: impl Iterator<Item = (Money, Money)> + Clone) -> Result<Self> {
        let subtotal = sum(costs.clone().map(|(subtotal, _)| subtotal))?;
        let discount = sum(costs.map(|(_, discount)| discount))?;
        let total = subtotal.minus(discount).map_err(|_too_much| too_much())?;
        let shipping = Money::zero(total.currency());
        Ok(Self { subtotal, discount, shipping, total, points: total })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::model::{Limits, State as ProductState};

    /// A variant of a product of its own.
    fn offer(store_id: StoreId, price: i64) -> Offer {
        Offer {
            variant_id: VariantId::new(),
            variant_name: "기본".into(),
            product_id: ProductId::new(),
            product_name: "달항아리".into(),
            state: ProductState::OnSale,
            opens_at: None,
            list_price: Money::krw(price),
            price: Money::krw(price),
            limits: Limits::default(),
            store_id,
            commission_basis_points: 500,
        }
    }

    fn shelf(offers: &[(&Offer, i32)], balances: &[(AccountId, i64)]) -> Shelf {
        Shelf {
            carts: BTreeMap::new(),
            wishlists: BTreeMap::new(),
            offers: offers.iter().map(|(it, _)| (it.variant_id, (*it).clone())).collect(),
            stock: offers.iter().map(|(it, stock)| (it.variant_id, *stock)).collect(),
            balances: balances.iter().map(|(id, minor)| (*id, Money::krw(*minor))).collect(),
            purchases: Purchases::new(),
        }
    }

    fn line(offer: &Offer, quantity: i32) -> WantedLine {
        WantedLine { variant_id: offer.variant_id, quantity, place: Place::Line(0) }
    }

    fn purchase(shelf: &mut Shelf, buyer_id: AccountId, lines: &[WantedLine]) -> Result<Purchase> {
        let purchase = quote(&shelf.offers, lines)?;
        take(shelf, buyer_id, lines, &purchase)?;
        Ok(purchase)
    }

    fn in_cart(offer: &Offer, quantity: i32) -> CartLine {
        crate::cart::rules::line(&[], offer, quantity).unwrap()
    }

    #[test]
    fn takes_stock_and_points_and_splits_by_store() {
        let (north, south, ada) = (StoreId::new(), StoreId::new(), AccountId::new());
        let (jar, cup, lamp) = (offer(north, 1_000), offer(south, 300), offer(north, 50));
        let mut shelf = shelf(&[(&jar, 2), (&cup, 5), (&lamp, 1)], &[(ada, 3_000)]);

        let lines = [line(&jar, 2), line(&cup, 3), line(&lamp, 1)];
        let purchase = purchase(&mut shelf, ada, &lines).unwrap();

        assert_eq!(purchase.amounts.total, Money::krw(2_950));
        assert_eq!(purchase.parts[&north].amounts.total, Money::krw(2_050));
        assert_eq!(purchase.parts[&south].amounts.total, Money::krw(900));
        assert_eq!(shelf.balances[&ada], Money::krw(50));
        assert_eq!(shelf.stock.values().copied().collect::<Vec<_>>(), [0, 2, 0]);
    }

    #[test]
    fn refusals_have_their_reason_and_change_nothing() {
        let (store, ada) = (StoreId::new(), AccountId::new());
        let jar = offer(store, 1_000);
        let paused = Offer { state: ProductState::Paused, ..offer(store, 10) };
        let free = offer(store, 0);
        let dear = offer(store, i64::MAX / 2);
        let hidden = offer(store, 10);
        let offers = [(&jar, 3), (&paused, 9), (&free, 9), (&dear, 9)];
        let before = shelf(&offers, &[(ada, 2_500)]);
        let cases = [
            (vec![line(&hidden, 1)], ErrorReason::NotFound),
            (vec![line(&paused, 1)], ErrorReason::ProductNotOnSale),
            (vec![line(&free, 1)], ErrorReason::InvalidPurchaseAmount),
            (vec![line(&dear, 3)], ErrorReason::InvalidPurchaseAmount),
            (vec![line(&dear, 1), line(&jar, 1)], ErrorReason::InvalidPurchaseAmount),
            (vec![line(&jar, 4)], ErrorReason::InsufficientStock),
            (vec![line(&jar, 3)], ErrorReason::InsufficientBalance),
        ];

        for (lines, reason) in cases {
            let mut shelf = before.clone();
            let refused = purchase(&mut shelf, ada, &lines).unwrap_err();
            assert_eq!(refused.reason(), reason);
            assert_eq!(shelf, before, "{reason:?}");
        }
    }

    #[test]
    fn every_line_that_is_short_is_named() {
        let (store, ada) = (StoreId::new(), AccountId::new());
        let (jar, cup, lamp) = (offer(store, 10), offer(store, 10), offer(store, 10));
        let mut shelf = shelf(&[(&jar, 1), (&cup, 5), (&lamp, 0)], &[(ada, 1_000)]);

        let lines = [line(&jar, 2), line(&cup, 1), line(&lamp, 1)];
        let mut lines = lines.to_vec();
        for (index, line) in lines.iter_mut().enumerate() {
            line.place = Place::Line(index);
        }
        let refused = purchase(&mut shelf, ada, &lines).unwrap_err();

        let fields: Vec<&str> = refused.violations().iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["lines[0].quantity", "lines[2].quantity"]);
        let facts: Vec<&str> = refused.facts().iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(facts[1..], ["2", "1"]);
    }

    #[test]
    fn what_is_chosen_leaves_the_cart_and_the_rest_stays() {
        let (store, ada) = (StoreId::new(), AccountId::new());
        let (jar, cup, lamp) = (offer(store, 10), offer(store, 20), offer(store, 40));
        let cart = vec![in_cart(&jar, 1), in_cart(&cup, 2), in_cart(&lamp, 3)];
        let mut shelf = shelf(&[(&jar, 9), (&cup, 9), (&lamp, 9)], &[(ada, 1_000)]);
        shelf.carts.insert(ada, cart.clone());

        let chosen = Wanted::Cart(vec![lamp.variant_id, jar.variant_id]);
        let lines = lines(&chosen, &cart).unwrap();
        let purchase = purchase(&mut shelf, ada, &lines).unwrap();

        assert_eq!(purchase.amounts.total, Money::krw(130));
        assert_eq!(shelf.carts[&ada], [in_cart(&cup, 2)]);
    }

    #[test]
    fn a_cart_gives_what_is_in_it_only() {
        let (jar, cup) = (offer(StoreId::new(), 10), offer(StoreId::new(), 20));
        let cart = [in_cart(&jar, 3)];
        let whole = lines(&Wanted::Cart(vec![]), &cart).unwrap();
        assert_eq!(whole.iter().map(|it| it.quantity).collect::<Vec<_>>(), [3]);

        let empty = lines(&Wanted::Cart(vec![]), &[]).unwrap_err();
        assert_eq!(empty.reason(), ErrorReason::CartEmpty);
        let other = lines(&Wanted::Cart(vec![jar.variant_id, cup.variant_id]), &cart).unwrap_err();
        assert_eq!(other.reason(), ErrorReason::NotFound);
        assert_eq!(other.violations()[0].field, "cart.variant_ids[1]");
    }

    #[test]
    fn a_wishlist_gives_what_is_on_it_and_no_more_than_an_order_may_have() {
        let offers: Vec<Offer> = (0..=LINES_MAX).map(|_| offer(StoreId::new(), 10)).collect();
        let long: Vec<CartLine> = offers.iter().map(|it| in_cart(it, 2)).collect();
        let refused = |wanted: Wanted, held: &[CartLine]| {
            let refused = lines(&wanted, held).unwrap_err();
            let field = refused.violations().first().map(|it| it.field.clone());
            (refused.reason(), field.unwrap_or_default())
        };

        let all = lines(&Wanted::Wishlist(vec![]), &long[1..]).unwrap();
        assert_eq!(all.iter().map(|it| it.quantity).sum::<i32>(), 200);
        assert!(all.iter().all(|it| it.place == Place::Wishlist));
        let too_many = refused(Wanted::Wishlist(vec![]), &long);
        let field = "wishlist.variant_ids".to_owned();
        assert_eq!(too_many, (ErrorReason::ValidationFailed, field));
        let empty = refused(Wanted::Wishlist(vec![]), &[]);
        assert_eq!(empty, (ErrorReason::WishlistEmpty, String::new()));
        let other = refused(Wanted::Wishlist(vec![offers[0].variant_id]), &long[1..]);
        assert_eq!(other, (ErrorReason::NotFound, "wishlist.variant_ids[0]".to_owned()));
    }

    #[test]
    fn a_product_may_be_limited_over_all_its_variants() {
        let limits = Limits { per_order: Some(3), per_buyer: None };
        let jar = Offer { limits, ..offer(StoreId::new(), 10) };
        let big = Offer { variant_id: VariantId::new(), ..jar.clone() };
        let offers = shelf(&[(&jar, 9), (&big, 9)], &[]).offers;

        assert!(quote(&offers, &[line(&jar, 2), line(&big, 1)]).is_ok());
        let refused = quote(&offers, &[line(&jar, 2), line(&big, 2)]).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::PurchaseLimitExceeded);
    }

    #[test]
    fn a_buyer_may_be_limited_over_all_their_orders() {
        let (ada, bob) = (AccountId::new(), AccountId::new());
        let limits = Limits { per_order: None, per_buyer: Some(3) };
        let jar = Offer { limits, ..offer(StoreId::new(), 10) };
        let big = Offer { variant_id: VariantId::new(), ..jar.clone() };
        let mut shelf = shelf(&[(&jar, 9), (&big, 9)], &[(ada, 100), (bob, 100)]);

        purchase(&mut shelf, ada, &[line(&jar, 2)]).unwrap();
        let before = shelf.clone();
        let refused = purchase(&mut shelf, ada, &[line(&big, 1), line(&jar, 1)]).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::PurchaseLimitExceeded);
        assert_eq!(shelf, before);
        purchase(&mut shelf, ada, &[line(&big, 1)]).unwrap();
        purchase(&mut shelf, bob, &[line(&big, 3)]).unwrap();
        assert!(shelf.purchases.values().all(|it| *it == 3));
    }

    #[test]
    fn what_a_seller_takes_off_is_told_apart() {
        let jar = Offer { price: Money::krw(850), ..offer(StoreId::new(), 1_000) };
        let cup = offer(StoreId::new(), 500);
        let offers = shelf(&[(&jar, 9), (&cup, 9)], &[]).offers;

        let purchase = quote(&offers, &[line(&jar, 3), line(&cup, 1)]).unwrap();

        let Amounts { subtotal, discount, total, points, .. } = purchase.amounts;
        assert_eq!(
            [subtotal, discount, total, points].map(Money::minor),
            [3_500, 450, 3_050, 3_050]
        );
        let of_jar = &purchase.parts[&jar.store_id];
        assert_eq!(of_jar.amounts.discount, Money::krw(450));
        assert_eq!(of_jar.lines[0].item.unit_price, Money::krw(1_000));
        assert_eq!(of_jar.lines[0].total, Money::krw(2_550));
    }

    #[test]
    fn before_its_time_nothing_is_ordered() {
        let jar =
            Offer { opens_at: Some(chrono::DateTime::UNIX_EPOCH), ..offer(StoreId::new(), 1) };
        let offers = shelf(&[(&jar, 9)], &[]).offers;

        let refused = quote(&offers, &[line(&jar, 1)]).unwrap_err();

        assert_eq!(refused.reason(), ErrorReason::SaleNotOpen);
        assert!(refused.facts().iter().any(|(_, it)| it == "1970-01-01T00:00:00Z"));
    }

    #[test]
    fn only_the_expected_total_is_taken() {
        let jar = offer(StoreId::new(), 10);
        let purchase = quote(&shelf(&[(&jar, 9)], &[]).offers, &[line(&jar, 2)]).unwrap();

        assert!(check_expected(None, &purchase).is_ok());
        assert!(check_expected(Some(Money::krw(20)), &purchase).is_ok());
        let refused = check_expected(Some(Money::krw(19)), &purchase).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::PriceChanged);
    }

    /// Where a buyer of the test below orders from.
    fn choice(from: usize, chosen: Vec<VariantId>, lines: Vec<WantedLine>) -> Wanted {
        match from {
            0 => Wanted::Lines(lines),
            1 => Wanted::Cart(chosen),
            _ => Wanted::Wishlist(chosen),
        }
    }

    proptest! {
        /// What is bought leaves the cart or the wishlist that it was chosen from, and neither otherwise.
        #[test]
        fn what_is_bought_leaves_where_it_is_from_and_nothing_else_does(
            held in prop::collection::vec((0..3usize, 1..4i32), 5),
            orders in prop::collection::vec((0..3usize, prop::collection::btree_set(0..5usize, 0..4)), 0..8),
            stock in 0..9i32,
        ) {
            let (store, ada) = (StoreId::new(), AccountId::new());
            let offers: Vec<Offer> = held.iter().map(|_| offer(store, 10)).collect();
            let stocked: Vec<(&Offer, i32)> = offers.iter().map(|it| (it, stock)).collect();
            let mut shelf = shelf(&stocked, &[(ada, 300)]);
            // Each variant is in the cart, on the wishlist, or in both.
            let holds = |without: usize| {
                let kept = offers.iter().zip(&held).filter(|(_, (place, _))| *place != without);
                kept.map(|(it, (_, quantity))| in_cart(it, *quantity)).collect::<Vec<_>>()
            };
            shelf.carts.insert(ada, holds(0));
            shelf.wishlists.insert(ada, holds(1));

            for (from, chosen) in orders {
                let ids: Vec<VariantId> = chosen.iter().map(|it| offers[*it].variant_id).collect();
                let bare = chosen.iter().map(|it| line(&offers[*it], 1)).collect();
                let wanted = choice(from, ids, bare);
                let before = shelf.clone();
                let bought = lines(&wanted, before.held(ada, &wanted))
                    .and_then(|lines| purchase(&mut shelf, ada, &lines).map(|_| lines));
                let Ok(bought) = bought else {
                    prop_assert_eq!(&shelf, &before);
                    continue;
                };
                let left = |held: &[CartLine], from_here: bool| {
                    let gone = |it: &CartLine| bought.iter().any(|line| line.variant_id == it.variant_id);
                    held.iter().filter(|it| !(from_here && gone(it))).cloned().collect::<Vec<_>>()
                };
                prop_assert_eq!(&shelf.carts[&ada], &left(&before.carts[&ada], from == 1));
                prop_assert_eq!(&shelf.wishlists[&ada], &left(&before.wishlists[&ada], from == 2));
            }
        }

        /// Whatever is wanted by whomever: nothing oversold, nobody overdrawn, every won accounted for.
        #[test]
        fn stock_and_points_go_into_orders_and_nowhere_else(
            stocks in prop::collection::vec(0..20i32, 3),
            prices in prop::collection::vec(0..500i64, 3),
            funds in prop::collection::vec(0..4_000i64, 2),
            wanted in prop::collection::vec((0..2usize, prop::collection::vec((0..3usize, 1..5i32), 1..4)), 0..30),
        ) {
            let store = StoreId::new();
            let offers: Vec<Offer> = prices.iter().map(|it| offer(store, *it)).collect();
            let buyers: Vec<AccountId> = funds.iter().map(|_| AccountId::new()).collect();
            let before = shelf(
                &offers.iter().zip(stocks.iter().copied()).collect::<Vec<_>>(),
                &buyers.iter().copied().zip(funds.iter().copied()).collect::<Vec<_>>(),
            );
            let mut shelf = before.clone();
            let mut sold: BTreeMap<VariantId, i32> = BTreeMap::new();
            let mut spent: BTreeMap<AccountId, i64> = BTreeMap::new();

            for (buyer, lines) in wanted {
                let lines: BTreeMap<usize, i32> = lines.into_iter().collect();
                let lines: Vec<WantedLine> = lines.iter().map(|(at, n)| line(&offers[*at], *n)).collect();
                let Ok(placed) = purchase(&mut shelf, buyers[buyer], &lines) else { continue };
                let parts: i64 = placed.parts.values().map(|it| it.amounts.total.minor()).sum();
                let priced = placed.parts.values().flat_map(|it| &it.lines);
                let by_line: i64 = priced.map(|it| it.subtotal.minor()).sum();
                prop_assert_eq!((parts, by_line), (placed.amounts.total.minor(), placed.amounts.total.minor()));
                for it in &lines {
                    *sold.entry(it.variant_id).or_default() += it.quantity;
                }
                *spent.entry(buyers[buyer]).or_default() += placed.amounts.total.minor();
            }

            for (id, left) in &shelf.stock {
                prop_assert!(*left >= 0);
                prop_assert_eq!(left + sold.get(id).copied().unwrap_or(0), before.stock[id]);
            }
            for (id, left) in &shelf.balances {
                prop_assert!(left.minor() >= 0);
                prop_assert_eq!(left.minor() + spent.get(id).copied().unwrap_or(0), before.balances[id].minor());
            }
        }
    }
}
