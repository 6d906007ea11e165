//! `SetStoreMemberRole`.

use chrono::TimeDelta;
use jangteo_sdk::catalog::v1::PauseProductRequest;
use jangteo_sdk::store::v1::{SetStoreMemberRoleRequest, StoreMember, StoreRole};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn set(
    by: &Persona,
    store_id: &str,
    account_id: &str,
    role: StoreRole,
) -> Result<StoreMember, Status> {
    let (store_id, account_id) = (store_id.into(), account_id.into());
    let request = SetStoreMemberRoleRequest { store_id, account_id, role: role.into() };
    let set = by.client.store_member_service().set_store_member_role(request).await?;
    Ok(set.into_inner().member.unwrap())
}

#[tokio::test]
async fn counts_at_once_and_is_on_record() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let cup = owner.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let member = shop.member(&owner, &cup.store_id, StoreRole::Staff).await;
    let pause = async || {
        let request = PauseProductRequest { product_id: cup.id.clone() };
        member.products().pause_product(request).await.map(drop)
    };
    assert_eq!(refusal(&pause().await.unwrap_err()).fact("required"), "MANAGER");

    for _ in 0..2 {
        let known = set(&owner, &cup.store_id, &member.id(), StoreRole::Manager).await.unwrap();
        assert_eq!((known.role(), known.email), (StoreRole::Manager, member.email()));
    }

    pause().await.unwrap();
    set(&owner, &cup.store_id, &member.id(), StoreRole::Staff).await.unwrap();
    assert_eq!(refusal(&pause().await.unwrap_err()).reason, "STORE_ROLE_REQUIRED");
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_MEMBER_ROLE_SET' \
        AND facts::jsonb ->> 'before' IS DISTINCT FROM facts::jsonb ->> 'after'";
    assert_eq!(shop.database.number(noted).await, 2);
}

#[tokio::test]
async fn is_for_members_alone_and_said_by_the_owner_who_has_just_signed_in() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let store = owner.open_store("북촌 공방").await.id.clone();
    let manager = shop.member(&owner, &store, StoreRole::Manager).await;
    let staff = shop.member(&owner, &store, StoreRole::Staff).await;
    let stranger = shop.another_seller().await;

    for (who, whose, role, expected) in [
        (&manager, &staff, StoreRole::Manager, "STORE_ROLE_REQUIRED"),
        (&staff, &staff, StoreRole::Manager, "STORE_ROLE_REQUIRED"),
        (&stranger, &staff, StoreRole::Manager, "NOT_FOUND"),
        (&owner, &stranger, StoreRole::Staff, "NOT_FOUND"),
        (&owner, &owner, StoreRole::Staff, "NOT_FOUND"),
        (&owner, &staff, StoreRole::Owner, "VALIDATION_FAILED"),
    ] {
        let refused = set(who, &store, &whose.id(), role).await.unwrap_err();
        assert_eq!(refusal(&refused).reason, expected);
    }
    shop.app.clock.advance(TimeDelta::minutes(16));
    let late = set(&owner.again(&shop), &store, &staff.id(), StoreRole::Manager).await.unwrap_err();
    assert_eq!(refusal(&late).reason, "FRESH_LOGIN_REQUIRED");
}
