//! What stores decide.

use super::model::{Keeper, StoreRole};
use crate::base::error::{Error, Result};
use crate::base::reason;

/// The most members of a store, those who are invited included.
pub const MEMBERS_MAX: i64 = 50;

/// Refuses what `keeper` means to do in a store to which they are `role`. To whoever is nothing there, it is `absent`.
pub fn check_right(
    keeper: Keeper,
    role: Option<StoreRole>,
    absent: impl FnOnce() -> Error,
) -> Result<()> {
    let Some(required) = keeper.right.role() else { return Ok(()) };
    let role = role.ok_or_else(absent)?;
    if role < required { Err(reason::store_role_required(required.name())) } else { Ok(()) }
}

/// Refuses another member where `count` are there or invited.
pub fn check_room(count: i64) -> Result<()> {
    if MEMBERS_MAX <= count { Err(reason::store_members_full(MEMBERS_MAX)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::errors::v1::ErrorReason;
    use uuid::Uuid;

    use super::super::model::Right;
    use super::*;

    #[test]
    fn each_role_has_its_rights_and_whoever_has_none_learns_nothing() {
        use ErrorReason::{NotFound, StoreRoleRequired};
        let roles =
            [None, Some(StoreRole::Staff), Some(StoreRole::Manager), Some(StoreRole::Owner)];
        let (ok, small, gone) = (None, Some(StoreRoleRequired), Some(NotFound));
        for (right, expected) in [
            (Right::Stock, [gone, ok, ok, ok]),
            (Right::Products, [gone, small, ok, ok]),
            (Right::Store, [gone, small, small, ok]),
            (Right::Market, [ok, ok, ok, ok]),
        ] {
            let keeper = right.by(Uuid::nil().into());
            let outcome = roles.map(|role| {
                let checked = check_right(keeper, role, || reason::not_found("store", Uuid::nil()));
                checked.err().map(|it| it.reason())
            });
            assert_eq!(outcome, expected, "{right:?}");
        }
    }

    #[test]
    fn the_fiftieth_finds_room_and_nobody_after_them() {
        assert!(check_room(MEMBERS_MAX - 1).is_ok());
        assert!(check_room(MEMBERS_MAX).is_err());
    }
}
