//! What may be paid in and out of a wallet.

#![warn(clippy::arithmetic_side_effects)]

use super::model::Balances;
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::base::money::Money;
use crate::base::reason;

/// The least that may be paid in at once, in won.
pub const CHARGE_MINOR_MIN: i64 = 1_000;
/// The most that may be paid in at once, in won.
pub const CHARGE_MINOR_MAX: i64 = 1_000_000;
/// The most that a wallet holds, in won: a trillion, so that sums over all wallets stay exact.
pub const BALANCE_MINOR_MAX: i64 = 1_000_000_000_000;

/// Refuses an amount that may not be paid in at once.
pub fn check_charge(amount: Money) -> Result<()> {
    if (CHARGE_MINOR_MIN..=CHARGE_MINOR_MAX).contains(&amount.minor()) {
        return Ok(());
    }
    let problem = format!("must be {CHARGE_MINOR_MIN} to {CHARGE_MINOR_MAX}");
    Err(reason::invalid_charge_amount(CHARGE_MINOR_MIN, CHARGE_MINOR_MAX)
        .at("amount.amount_minor", problem))
}

/// Adds `amount` to a wallet and tells what it holds then. Refuses one that is closed: a server may not have heard yet who has left.
pub fn credit(balances: &mut Balances, wallet: AccountId, amount: Money) -> Result<Money> {
    let balance = balances.get_mut(&wallet).ok_or_else(reason::token_revoked)?;
    let sum = balance.plus(amount).map_err(Error::internal)?;
    if BALANCE_MINOR_MAX < sum.minor() {
        return Err(reason::balance_limit_exceeded(BALANCE_MINOR_MAX));
    }
    *balance = sum;
    Ok(sum)
}

/// Gives `amount` back to a wallet, whatever it holds.
pub fn give_back(balances: &mut Balances, wallet: AccountId, amount: Money) -> Result<()> {
    let balance = balances.entry(wallet).or_insert(Money::zero(amount.currency()));
    *balance = balance.plus(amount).map_err(Error::internal)?;
    Ok(())
}

/// Takes `amount` out of a wallet that holds as much, and tells what it holds then.
pub fn debit(balances: &mut Balances, wallet: AccountId, amount: Money) -> Result<Money> {
    let none = Money::zero(amount.currency());
    let balance = balances.get(&wallet).copied().unwrap_or(none);
    let rest = balance.minus(amount).map_err(Error::internal)?;
    if rest.minor() < 0 {
        return Err(reason::insufficient_balance(balance.minor(), amount.minor()));
    }
    balances.insert(wallet, rest);
    Ok(rest)
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;

    use super::*;

    #[test]
    fn a_charge_is_a_thousand_to_a_million_won_both_included() {
        let accepted = |minor| check_charge(Money::krw(minor)).is_ok();

        assert!([1_000, 1_001, 999_999, 1_000_000].into_iter().all(accepted));
        assert!(
            ![i64::MIN, -1_000, 0, 999, 1_000_001, 1 << 53, i64::MAX].into_iter().any(accepted)
        );
    }

    #[test]
    fn a_wallet_is_never_overdrawn() {
        let ada = AccountId::new();
        let mut balances = Balances::from([(ada, Money::krw(1_500))]);

        assert_eq!(debit(&mut balances, ada, Money::krw(1_000)).unwrap(), Money::krw(500));
        let refused = debit(&mut balances, ada, Money::krw(501)).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::InsufficientBalance);
        assert_eq!(balances[&ada], Money::krw(500));
        assert!(debit(&mut balances, AccountId::new(), Money::krw(1)).is_err());
    }

    #[test]
    fn a_wallet_has_a_limit() {
        let ada = AccountId::new();
        let mut balances = Balances::from([(ada, Money::krw(BALANCE_MINOR_MAX - 1_000))]);

        assert_eq!(
            credit(&mut balances, ada, Money::krw(1_000)).unwrap().minor(),
            BALANCE_MINOR_MAX
        );
        let refused = credit(&mut balances, ada, Money::krw(1_000)).unwrap_err();
        assert_eq!(refused.reason(), ErrorReason::BalanceLimitExceeded);
        assert_eq!(balances[&ada].minor(), BALANCE_MINOR_MAX);
    }
}
