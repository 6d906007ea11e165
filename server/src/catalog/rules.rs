//! What a variant may cost, and where a product may go next.

#![warn(clippy::arithmetic_side_effects)]

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use super::model::{State, Step};
use crate::base::error::{Error, Result};
use crate::base::ids::ProductId;
use crate::base::money::Money;
use crate::base::reason;

/// The most that one piece may cost, in minor units: a trillion, so that an order of many stays exact.
pub const PRICE_MINOR_MAX: i64 = 1_000_000_000_000;

/// Refuses a price, which is at `field`, that no product may have.
pub fn check_price(price: Money, field: &str) -> Result<()> {
    if (0..=PRICE_MINOR_MAX).contains(&price.minor()) {
        return Ok(());
    }
    let problem = format!("must be 0 to {PRICE_MINOR_MAX}");
    Err(Error::invalid(format!("{field}.amount_minor"), problem))
}

/// What a variant costs: the product's price and the variant's difference together; `field` is what can be put right.
pub fn variant_price(
    price: Money,
    difference: Money,
    field: impl FnOnce() -> String,
) -> Result<Money> {
    let sum = price.plus(difference).ok().filter(|it| (0..=PRICE_MINOR_MAX).contains(&it.minor()));
    sum.ok_or_else(|| {
        let problem = format!(
            "the product's price and a variant's difference must add up to 0 to {PRICE_MINOR_MAX}"
        );
        reason::variant_price_invalid(0, PRICE_MINOR_MAX).at(field(), problem)
    })
}

/// Where `step` takes a product that is in `state`.
///
/// ```text
/// Draft ──Publish──▶ OnSale ◀──Publish── Paused
///                       └──────Pause───────▲
/// ```
pub fn next_state(product_id: ProductId, state: State, step: Step) -> Result<State> {
    match (state, step) {
        (State::Draft | State::OnSale | State::Paused, Step::Publish) => Ok(State::OnSale),
        (State::OnSale | State::Paused, Step::Pause) => Ok(State::Paused),
        (State::Draft, Step::Pause) => Err(reason::product_state_invalid(product_id, state.name())),
    }
}

/// The hours that best-selling products can be asked for: ninety days.
pub const POPULAR_HOURS_MAX: i32 = 2_160;

/// The hour that began so many before the current one.
pub fn since(now: DateTime<Utc>, hours: i32) -> Result<DateTime<Utc>> {
    let hour = now.duration_trunc(TimeDelta::hours(1)).map_err(Error::internal)?;
    let since = hour.checked_sub_signed(TimeDelta::hours(hours.into()));
    since.ok_or_else(|| Error::invalid("hours", "is too many"))
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;

    #[test]
    fn a_variant_costs_nothing_or_more_and_not_too_much() {
        let price = |price, difference| {
            let field = || "here".to_owned();
            variant_price(Money::krw(price), Money::krw(difference), field).map(Money::minor)
        };

        assert_eq!(price(1_500, -500).unwrap(), 1_000);
        assert_eq!(price(1_500, -1_500).unwrap(), 0);
        assert_eq!(price(PRICE_MINOR_MAX, 0).unwrap(), PRICE_MINOR_MAX);
        for (base, difference) in [(0, -1), (PRICE_MINOR_MAX, 1), (1 << 53, 0), (i64::MAX, 1)] {
            let refused = price(base, difference).unwrap_err();
            assert_eq!(refused.reason(), ErrorReason::VariantPriceInvalid);
            assert_eq!(refused.violations()[0].field, "here");
        }
    }

    #[test]
    fn a_product_costs_nothing_or_more_before_its_variants_differ() {
        assert!([0, PRICE_MINOR_MAX].into_iter().all(|it| check_price(Money::krw(it), "").is_ok()));
        for price in [i64::MIN, -1, PRICE_MINOR_MAX + 1] {
            let refused = check_price(Money::krw(price), "product.price").unwrap_err();
            assert_eq!(refused.violations()[0].field, "product.price.amount_minor");
        }
    }

    #[test]
    fn only_a_draft_cannot_be_paused() {
        let id = ProductId::new();

        for state in State::ALL {
            assert_eq!(next_state(id, state, Step::Publish).unwrap(), State::OnSale);
            let paused = next_state(id, state, Step::Pause).ok();
            assert_eq!(paused, (state != State::Draft).then_some(State::Paused));
        }
    }

    #[test]
    fn whole_hours_and_the_current_one_count() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };

        assert_eq!(since(at("2026-11-20T17:59:59Z"), 1).unwrap(), at("2026-11-20T16:00:00Z"));
        assert_eq!(since(at("2026-11-20T17:00:00Z"), 72).unwrap(), at("2026-11-17T17:00:00Z"));
    }
}
