//! What stock may become when somebody sets it right.

#![warn(clippy::arithmetic_side_effects)]

use super::model::{Adjusted, Counted, Reason};
use crate::base::error::{Error, Result};
use crate::base::ids::VariantId;
use crate::base::reason;

/// The most pieces of a variant.
pub const AVAILABLE_MAX: i32 = 1_000_000_000;

/// What the stock of a variant becomes when `difference` pieces come, or go if negative.
pub fn adjust(
    variant_id: VariantId,
    counted: Counted,
    reason: Reason,
    difference: i32,
) -> Result<Adjusted> {
    check_direction(reason, difference)?;
    let available = counted.available.saturating_add(difference);
    if available < 0 {
        let (gone, left) = (difference.saturating_neg(), counted.available);
        let problem = format!("must leave 0 or more, and {left} are there");
        return Err(reason::insufficient_stock(variant_id, gone, left).at("difference", problem));
    }
    if AVAILABLE_MAX < available {
        let problem = format!("must make it {AVAILABLE_MAX} at most");
        return Err(Error::invalid("difference", problem));
    }
    let adjustments = counted.adjustments.saturating_add(1);
    Ok(Adjusted { variant_id, difference, available, adjustments })
}

/// What the stock of a variant becomes when `available` pieces were counted where `expected` were believed to be; `None` if it
/// stays.
pub fn set(
    variant_id: VariantId,
    counted: Counted,
    available: i32,
    expected: i32,
) -> Result<Option<Adjusted>> {
    if counted.available != expected {
        let refused = reason::stock_changed(variant_id, expected, counted.available);
        return Err(refused.at("expected_available", "is not what is there"));
    }
    let difference = available.saturating_sub(counted.available);
    let adjustments = counted.adjustments.saturating_add(1);
    let adjusted = Adjusted { variant_id, difference, available, adjustments };
    Ok((difference != 0).then_some(adjusted))
}

fn check_direction(reason: Reason, difference: i32) -> Result<()> {
    let comes = matches!(reason, Reason::Received | Reason::Returned);
    let goes = matches!(reason, Reason::Damaged | Reason::Lost);
    let problem = match difference.signum() {
        0 => "must not be 0",
        -1 if comes => "must be positive for this reason",
        1 if goes => "must be negative for this reason",
        _ => return Ok(()),
    };
    Err(Error::invalid("difference", problem))
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;

    const NINE: Counted = Counted { available: 9, adjustments: 2 };

    #[test]
    fn pieces_come_and_go_in_the_direction_of_their_reason() {
        let id = VariantId::new();
        let left = |reason, difference| {
            adjust(id, NINE, reason, difference).map(|it| it.available).map_err(|it| it.reason())
        };
        let invalid = Err(ErrorReason::ValidationFailed);

        assert_eq!(left(Reason::Received, 3), Ok(12));
        assert_eq!(left(Reason::Damaged, -9), Ok(0));
        assert_eq!(left(Reason::Counted, -1), Ok(8));
        assert_eq!(left(Reason::Lost, -10), Err(ErrorReason::InsufficientStock));
        assert_eq!(left(Reason::Received, AVAILABLE_MAX), invalid);
        for (reason, difference) in [
            (Reason::Received, -1),
            (Reason::Returned, -1),
            (Reason::Lost, 1),
            (Reason::Counted, 0),
        ] {
            assert_eq!(left(reason, difference), invalid, "{reason:?}");
        }
    }

    #[test]
    fn what_was_counted_holds_where_nothing_came_between() {
        let id = VariantId::new();

        let adjusted = set(id, NINE, 7, 9).unwrap().unwrap();
        assert_eq!((adjusted.difference, adjusted.available, adjusted.adjustments), (-2, 7, 3));
        assert_eq!(set(id, NINE, 9, 9).unwrap(), None);
        let refused = set(id, NINE, 7, 10).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::StockChanged);
        assert!(refused.facts().iter().any(|(_, it)| it == "9"), "it tells what is there");
    }
}
