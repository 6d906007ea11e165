//! Whether an order may be placed, and what it costs.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use std::collections::BTreeMap;

use super::model::{Amounts, Item, Part, PricedLine, Purchase, Shelf, WantedLine};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, StoreId, VariantId};
use crate::base::money::{Money, MoneyError};
use crate::base::reason;
use crate::catalog::model::{Offer, State};
use crate::wallet;

/// The most that an order may cost, in minor units: a trillion.
pub const TOTAL_MINOR_MAX: i64 = 1_000_000_000_000;

/// The most lines that a refusal names: its details travel in a header, which clients limit.
const SHORT_MAX: usize = 20;

/// Places an order for `lines`, paid with the buyer's points, or refuses it and leaves `shelf` as it was.
pub fn purchase(shelf: &mut Shelf, buyer_id: AccountId, lines: &[WantedLine]) -> Result<Purchase> {
    let priced = price(&shelf.offers, lines)?;
    let purchase = split(priced)?;
    check_stock(&shelf.stock, lines)?;
    wallet::rules::debit(&mut shelf.balances, buyer_id, purchase.amounts.total)?;
    // Nothing is refused from here on.
    for line in lines {
        if let Some(available) = shelf.stock.get_mut(&line.variant_id) {
            *available = available.saturating_sub(line.quantity);
        }
    }
    Ok(purchase)
}

fn price(
    offers: &BTreeMap<VariantId, Offer>,
    lines: &[WantedLine],
) -> Result<Vec<(StoreId, PricedLine)>> {
    let line = |(index, line): (usize, &WantedLine)| {
        let field = || format!("lines[{index}].variant_id");
        let offer = offers.get(&line.variant_id).ok_or_else(|| {
            reason::not_found("variant", line.variant_id).at(field(), "is not there")
        })?;
        if offer.state != State::OnSale {
            let refused = reason::product_not_on_sale(offer.product_id, offer.state.name());
            return Err(refused.at(field(), "is not on sale"));
        }
        let subtotal = offer.price.times(line.quantity).map_err(|_too_much| too_much())?;
        let item = Item {
            variant_id: offer.variant_id,
            product_id: offer.product_id,
            product_name: offer.product_name.clone(),
            variant_name: offer.variant_name.clone(),
            unit_price: offer.price,
            commission_basis_points: offer.commission_basis_points,
        };
        Ok((offer.store_id, PricedLine { item, quantity: line.quantity, subtotal }))
    };
    lines.iter().enumerate().map(line).collect()
}

/// Gives every store its lines, and adds up what they cost.
fn split(priced: Vec<(StoreId, PricedLine)>) -> Result<Purchase> {
    let mut lines_of: BTreeMap<StoreId, Vec<PricedLine>> = BTreeMap::new();
    for (store_id, line) in priced {
        lines_of.entry(store_id).or_default().push(line);
    }
    let part = |(store_id, lines): (StoreId, Vec<PricedLine>)| {
        let amounts = Amounts::paid_with_points(sum(lines.iter().map(|it| it.subtotal))?);
        Ok((store_id, Part { amounts, lines }))
    };
    let parts: BTreeMap<StoreId, Part> = lines_of.into_iter().map(part).collect::<Result<_>>()?;
    let total = sum(parts.values().map(|it| it.amounts.total))?;
    if !(1..=TOTAL_MINOR_MAX).contains(&total.minor()) {
        return Err(too_much());
    }
    Ok(Purchase { amounts: Amounts::paid_with_points(total), parts })
}

/// Refuses an order for more than is left, naming the lines that are short.
fn check_stock(stock: &BTreeMap<VariantId, i32>, lines: &[WantedLine]) -> Result<()> {
    let left = |it: &WantedLine| stock.get(&it.variant_id).copied().unwrap_or(0);
    let short = lines.iter().enumerate().filter(|(_, it)| left(it) < it.quantity).take(SHORT_MAX);
    let refused = short.fold(None, |refused: Option<Error>, (index, it)| {
        let first = || reason::insufficient_stock(it.variant_id, it.quantity, left(it));
        let problem = format!("must be at most {}, which is all that is left", left(it));
        Some(refused.unwrap_or_else(first).at(format!("lines[{index}].quantity"), problem))
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
    let problem = format!("must add up to 1 to {TOTAL_MINOR_MAX}");
    reason::invalid_purchase_amount(TOTAL_MINOR_MAX).at("lines", problem)
}

impl Amounts {
    /// What costs `subtotal`, undiscounted and sent for free, and is paid with points alone.
    fn paid_with_points(subtotal: Money) -> Self {
        let none = Money::zero(subtotal.currency());
        Self { subtotal, discount: none, shipping: none, total: subtotal, points: subtotal }
    }
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;
    use proptest::prelude::*;

    use super::*;
    use crate::base::ids::ProductId;

    /// A variant of a product of its own.
    fn offer(store_id: StoreId, price: i64) -> Offer {
        Offer {
            variant_id: VariantId::new(),
            variant_name: "기본".into(),
            product_id: ProductId::new(),
            product_name: "달항아리".into(),
            state: State::OnSale,
            price: Money::krw(price),
            store_id,
            commission_basis_points: 500,
        }
    }

    fn shelf(offers: &[(&Offer, i32)], balances: &[(AccountId, i64)]) -> Shelf {
        Shelf {
            offers: offers.iter().map(|(it, _)| (it.variant_id, (*it).clone())).collect(),
            stock: offers.iter().map(|(it, stock)| (it.variant_id, *stock)).collect(),
            balances: balances.iter().map(|(id, minor)| (*id, Money::krw(*minor))).collect(),
        }
    }

    fn line(offer: &Offer, quantity: i32) -> WantedLine {
        WantedLine { variant_id: offer.variant_id, quantity }
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
        let paused = Offer { state: State::Paused, ..offer(store, 10) };
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
        let refused = purchase(&mut shelf, ada, &lines).unwrap_err();

        let fields: Vec<&str> = refused.violations().iter().map(|it| it.field.as_str()).collect();
        assert_eq!(fields, ["lines[0].quantity", "lines[2].quantity"]);
        let facts: Vec<&str> = refused.facts().iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(facts[1..], ["2", "1"]);
    }

    proptest! {
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
