//! What a variant may cost, and where a product may go next.

#![warn(clippy::arithmetic_side_effects)]

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use super::model::{Discount, Level, Product, State, Step, Window};
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

/// What is asked for what costs `list_price` at `now`: rounded up to a whole minor unit, for the seller.
#[must_use]
pub fn discounted(list_price: Money, discount: Option<Discount>, now: DateTime<Utc>) -> Money {
    let holds = |it: &Discount| it.window.is_open(now) && !it.window.is_over(now);
    let taken_off = discount.filter(holds).map_or(0, |it| {
        let exact = i128::from(list_price.minor()).saturating_mul(it.basis_points.into());
        i64::try_from(exact.div_euclid(10_000)).unwrap_or(0)
    });
    Money::new(list_price.minor().saturating_sub(taken_off), list_price.currency())
}

/// Makes the variants of a product cost what it and they say; `field` is what can be put right.
pub fn price_variants(
    product: &mut Product,
    now: DateTime<Utc>,
    field: impl Fn(usize) -> String,
) -> Result<()> {
    for (index, variant) in product.variants.iter_mut().enumerate() {
        let list_price = variant_price(product.price, variant.price_difference, || field(index))?;
        variant.list_price = list_price;
        variant.price = discounted(list_price, product.discount, now);
    }
    Ok(())
}

/// Refuses a period that ends before it begins; its end is at `field`.
pub fn check_window(window: Window, field: &str) -> Result<()> {
    match (window.opens_at, window.closes_at) {
        (Some(opens_at), Some(closes_at)) if closes_at <= opens_at => {
            Err(Error::invalid(field, "must be later than the beginning"))
        }
        _ => Ok(()),
    }
}

/// How far a product has come by `now`, whose row says `state`.
#[must_use]
pub fn state_at(state: State, window: Window, now: DateTime<Utc>) -> State {
    if state == State::OnSale && window.is_over(now) { State::Ended } else { state }
}

/// How far a product that is in `state` comes when its sale is given another time.
#[must_use]
pub fn state_scheduled(state: State) -> State {
    if state == State::Ended { State::OnSale } else { state }
}

/// Where `step` takes a product that is in `state`.
///
/// ```text
/// Draft ──Publish──▶ OnSale ◀──Publish── Paused
///                     │  └──────Pause───────▲
///                     └─────its time────▶ Ended
/// ```
pub fn next_state(product_id: ProductId, state: State, step: Step) -> Result<State> {
    match (state, step) {
        (State::Draft | State::OnSale | State::Paused, Step::Publish) => Ok(State::OnSale),
        (State::OnSale | State::Paused, Step::Pause) => Ok(State::Paused),
        (State::Draft, Step::Pause) | (State::Ended, _) => {
            Err(reason::product_state_invalid(product_id, state.name()))
        }
    }
}

/// How much so many pieces are. The last five are few.
#[must_use]
pub const fn level(pieces: i32) -> Level {
    match pieces {
        ..=0 => Level::SoldOut,
        1..=5 => Level::Low,
        6.. => Level::Plenty,
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
    fn a_draft_cannot_be_paused_and_what_has_ended_stays_so() {
        let id = ProductId::new();

        for state in State::ALL {
            let published = next_state(id, state, Step::Publish).ok();
            assert_eq!(published, (state != State::Ended).then_some(State::OnSale));
            let paused = next_state(id, state, Step::Pause).ok();
            let can_be = matches!(state, State::OnSale | State::Paused);
            assert_eq!(paused, can_be.then_some(State::Paused));
        }
    }

    #[test]
    fn a_sale_ends_by_itself_and_goes_on_with_another_time() {
        let now: DateTime<Utc> = "2026-11-20T17:00:00Z".parse().unwrap();
        let until = |at| Window { opens_at: None, closes_at: Some(at) };
        let second = TimeDelta::seconds(1);

        assert_eq!(state_at(State::OnSale, Window::default(), now), State::OnSale);
        assert_eq!(state_at(State::OnSale, until(now + second), now), State::OnSale);
        assert_eq!(state_at(State::OnSale, until(now), now), State::Ended);
        assert_eq!(state_at(State::Paused, until(now), now), State::Paused);
        assert_eq!(state_scheduled(State::Ended), State::OnSale);
        assert_eq!(state_scheduled(State::Draft), State::Draft);
        let backwards = Window { opens_at: Some(now), closes_at: Some(now) };
        assert_eq!(check_window(backwards, "end").unwrap_err().violations()[0].field, "end");
    }

    #[test]
    fn a_discount_holds_for_its_time_and_never_takes_too_much() {
        let now: DateTime<Utc> = "2026-11-20T17:00:00Z".parse().unwrap();
        let second = TimeDelta::seconds(1);
        let price = |list: i64, basis_points, opens_at, closes_at| {
            let window = Window { opens_at, closes_at };
            discounted(Money::krw(list), Some(Discount { basis_points, window }), now).minor()
        };

        assert_eq!(price(9_999, 1_500, None, None), 8_500, "8,499.15 is rounded up");
        assert_eq!(price(9_999, 10_000, None, None), 0);
        assert_eq!(price(0, 5_000, None, None), 0);
        assert_eq!(price(PRICE_MINOR_MAX, 1, None, None), PRICE_MINOR_MAX / 10_000 * 9_999);
        assert_eq!(price(100, 5_000, Some(now), Some(now + second)), 50);
        assert_eq!(price(100, 5_000, Some(now + second), None), 100, "before it begins");
        assert_eq!(price(100, 5_000, None, Some(now)), 100, "when it is over");
        assert_eq!(discounted(Money::krw(7), None, now).minor(), 7);
    }

    #[test]
    fn the_last_five_pieces_are_few() {
        let levels = [0, 1, 5, 6, i32::MAX].map(level);

        assert_eq!(levels[..3], [Level::SoldOut, Level::Low, Level::Low]);
        assert_eq!(levels[3..], [Level::Plenty, Level::Plenty]);
    }

    #[test]
    fn whole_hours_and_the_current_one_count() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };

        assert_eq!(since(at("2026-11-20T17:59:59Z"), 1).unwrap(), at("2026-11-20T16:00:00Z"));
        assert_eq!(since(at("2026-11-20T17:00:00Z"), 72).unwrap(), at("2026-11-17T17:00:00Z"));
    }
}
