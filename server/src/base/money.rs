//! Exact money.

#![warn(clippy::arithmetic_side_effects)]

use std::fmt;

/// An amount in the smallest unit of a currency.
///
/// There is no `+`: sums go through [`Money::plus`], which refuses mixed currencies and overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// An ISO 4217 currency that is traded in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    /// South Korean won, no decimals.
    Krw,
}

/// A sum or product that has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// The amounts are in different currencies.
    #[error("amounts are in different currencies")]
    MixedCurrencies,
    /// The result does not fit 64 bits.
    #[error("amount out of range")]
    OutOfRange,
}

impl Money {
    /// `minor` of the smallest unit of `currency`.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// `minor` won.
    #[must_use]
    pub const fn krw(minor: i64) -> Self {
        Self::new(minor, Currency::Krw)
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// The amount in the smallest unit.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// `self + other`.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    /// `self - other`; may be negative.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    /// `self × count`.
    pub fn times(self, count: i32) -> Result<Self, MoneyError> {
        let minor = self.minor.checked_mul(i64::from(count)).ok_or(MoneyError::OutOfRange)?;
        Ok(Self { minor, ..self })
    }

    fn combine(
        self,
        other: Self,
        operation: impl Fn(i64, i64) -> Option<i64>,
    ) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::MixedCurrencies);
        }
        let minor = operation(self.minor, other.minor).ok_or(MoneyError::OutOfRange)?;
        Ok(Self { minor, ..self })
    }
}

impl Currency {
    /// The three-letter code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Krw => "KRW",
        }
    }

    /// The currency with this code, if it is traded in.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Krw].into_iter().find(|it| it.code() == code)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency.code(), self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_and_products_that_do_not_fit_have_no_answer() {
        let most = Money::krw(i64::MAX);

        assert_eq!(most.plus(Money::krw(1)), Err(MoneyError::OutOfRange));
        assert_eq!(Money::krw(i64::MIN).minus(Money::krw(1)), Err(MoneyError::OutOfRange));
        assert_eq!(most.times(2), Err(MoneyError::OutOfRange));
        assert_eq!(Money::krw(1_500).times(3), Ok(Money::krw(4_500)));
    }
}
