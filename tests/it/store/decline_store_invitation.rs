//! `DeclineStoreInvitation`.

use futures_util::future::join_all;
use jangteo_sdk::store::v1::{DeclineStoreInvitationRequest, StoreRole};
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn decline(by: &Persona, invitation_id: &str) -> Result<(), Status> {
    let request = DeclineStoreInvitationRequest { invitation_id: invitation_id.into() };
    by.client.store_member_service().decline_store_invitation(request).await.map(drop)
}

#[tokio::test]
async fn ends_the_invitation_for_whoever_has_it_and_nobody_else() {
    let shop = Shop::open().await;
    let (owner, ada, bob) = (shop.another_seller().await, shop.buyer().await, shop.buyer().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let invitation = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();

    assert_eq!(refusal(&decline(&bob, &invitation.id).await.unwrap_err()).reason, "NOT_FOUND");
    decline(&ada, &invitation.id).await.unwrap();

    assert_eq!(refusal(&decline(&ada, &invitation.id).await.unwrap_err()).reason, "NOT_FOUND");
    assert_eq!(refusal(&ada.accept(&invitation.id).await.unwrap_err()).reason, "NOT_FOUND");
    let listed = owner.members(&store).await.unwrap();
    assert_eq!((listed.members.len(), listed.invitations.len()), (0, 0));
    let again = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();
    ada.accept(&again.id).await.expect("who is asked again may think better of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_joins_and_declines_at_once() {
    let shop = Shop::open().await;
    let shop = &shop;
    let races = (0..12).map(|_| async move {
        let (owner, ada) = (shop.another_seller().await, shop.buyer().await);
        let store = owner.open_store(&uuid::Uuid::new_v4().to_string()).await.id.clone();
        let invitation = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();
        let (joined, declined) =
            tokio::join!(ada.accept(&invitation.id), decline(&ada, &invitation.id));
        assert_ne!(joined.is_ok(), declined.is_ok(), "{joined:?} {declined:?}");
        let members = owner.members(&store).await.unwrap().members;
        assert_eq!(members.len(), usize::from(joined.is_ok()));
    });
    join_all(races).await;
}
