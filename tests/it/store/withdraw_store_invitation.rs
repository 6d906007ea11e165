//! `WithdrawStoreInvitation`.

use jangteo_sdk::store::v1::{StoreRole, WithdrawStoreInvitationRequest};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn withdraw(by: &Persona, store_id: &str, invitation_id: &str) -> Result<(), Status> {
    let (store_id, invitation_id) = (store_id.into(), invitation_id.into());
    let request = WithdrawStoreInvitationRequest { store_id, invitation_id };
    by.client.store_member_service().withdraw_store_invitation(request).await.map(drop)
}

#[tokio::test]
async fn takes_an_invitation_of_the_owners_store_back() {
    let shop = Shop::open().await;
    let (owner, rival) = (shop.another_seller().await, shop.another_seller().await);
    let ada = shop.buyer().await;
    let store = owner.open_store("북촌 공방").await.id.clone();
    let theirs = rival.open_store("서촌 공방").await.id.clone();
    let manager = shop.member(&owner, &store, StoreRole::Manager).await;
    let invitation = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();

    for (who, store_id, expected) in [
        (&manager, &store, "STORE_ROLE_REQUIRED"),
        (&rival, &store, "NOT_FOUND"),
        (&rival, &theirs, "NOT_FOUND"),
    ] {
        let refused = withdraw(who, store_id, &invitation.id).await.unwrap_err();
        assert_eq!(refusal(&refused).reason, expected);
    }
    withdraw(&owner, &store, &invitation.id).await.unwrap();

    let again = withdraw(&owner, &store, &invitation.id).await.unwrap_err();
    assert_eq!(refusal(&again).reason, "NOT_FOUND");
    assert_eq!(refusal(&ada.accept(&invitation.id).await.unwrap_err()).reason, "NOT_FOUND");
    assert!(owner.members(&store).await.unwrap().invitations.is_empty());
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_INVITATION_WITHDRAWN'";
    assert_eq!(shop.database.number(noted).await, 1);
}
