//! `ListStoreMembers`, and what becomes of members who leave the marketplace.

use jangteo_sdk::account::v1::{ExportAccountDataRequest, WithdrawAccountRequest};
use jangteo_sdk::store::v1::StoreRole;

use crate::harness::{Persona, Shop, refusal};

/// The kinds of records about stores that are kept of somebody.
async fn kept(of: &Persona) -> Vec<String> {
    let request = ExportAccountDataRequest { page_size: 50, ..Default::default() };
    let page = of.client.account_service().export_account_data(request).await.unwrap();
    let kinds = page.into_inner().records.into_iter().map(|it| it.r#type);
    kinds.filter_map(|it| it.strip_prefix("jangteo.store.v1.").map(Into::into)).collect()
}

#[tokio::test]
async fn tells_the_owner_who_is_there_and_who_is_invited() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let store = owner.open_store("북촌 공방").await.id.clone();
    let staff = shop.member(&owner, &store, StoreRole::Staff).await;
    let manager = shop.member(&owner, &store, StoreRole::Manager).await;
    let invitation = owner.invite(&store, "ada@example.com", StoreRole::Staff).await.unwrap();

    let listed = owner.members(&store).await.unwrap();

    let told = listed.members.iter().map(|it| (it.account_id.clone(), it.email.clone(), it.role()));
    let expected = [(&manager, StoreRole::Manager), (&staff, StoreRole::Staff)];
    let expected = expected.map(|(it, role)| (it.id(), it.email(), role));
    assert_eq!(told.collect::<Vec<_>>(), expected, "the newest first");
    assert!(listed.members.iter().all(|it| it.display_name == "김하늘" && it.store_id == store));
    assert_eq!(listed.invitations, [invitation]);
    for (who, expected) in [
        (&manager, "STORE_ROLE_REQUIRED"),
        (&staff, "STORE_ROLE_REQUIRED"),
        (&shop.another_seller().await, "NOT_FOUND"),
    ] {
        assert_eq!(refusal(&who.members(&store).await.unwrap_err()).reason, expected);
    }
}

#[tokio::test]
async fn whoever_leaves_the_marketplace_is_no_member_and_not_invited() {
    let shop = Shop::open().await;
    let (owner, other) = (shop.another_seller().await, shop.another_seller().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let theirs = other.open_store("서촌 공방").await.id.clone();
    let member = shop.member(&owner, &store, StoreRole::Manager).await;
    other.invite(&theirs, &member.email(), StoreRole::Staff).await.unwrap();
    assert_eq!(kept(&member).await, ["StoreMember", "StoreInvitation"]);
    // Somebody who only claims an e-mail takes nobody's invitation with them.
    let unverified = shop.unverified().await;
    other.invite(&theirs, &unverified.email(), StoreRole::Staff).await.unwrap();

    for persona in [&member, &unverified] {
        let mut accounts = persona.client.account_service();
        accounts.withdraw_account(WithdrawAccountRequest {}).await.unwrap();
    }

    assert!(owner.members(&store).await.unwrap().members.is_empty());
    let invited = other.members(&theirs).await.unwrap().invitations;
    assert_eq!(invited.len(), 1);
    assert_eq!(invited[0].email, unverified.email());
    let mut accounts = other.client.account_service();
    accounts.withdraw_account(WithdrawAccountRequest {}).await.unwrap();
    let left =
        "SELECT (SELECT count(*) FROM store_members) + (SELECT count(*) FROM store_invitations)";
    assert_eq!(shop.database.number(left).await, 0, "what an owner kept of others goes with them");
}
