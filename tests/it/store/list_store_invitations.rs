//! `ListStoreInvitations`.

use chrono::TimeDelta;
use jangteo_sdk::store::v1::{ListStoreInvitationsRequest, StoreInvitation, StoreRole};

use crate::harness::{Persona, Shop, refusal};

async fn invitations(of: &Persona, page_size: i32) -> Vec<StoreInvitation> {
    let (mut invitations, mut page_token) = (Vec::new(), String::new());
    loop {
        let request = ListStoreInvitationsRequest { page_size, page_token };
        let page = of.client.store_member_service().list_store_invitations(request).await.unwrap();
        let page = page.into_inner();
        invitations.extend(page.invitations);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return invitations;
        }
    }
}

#[tokio::test]
async fn tells_the_open_ones_to_the_callers_email_the_newest_first() {
    let shop = Shop::open().await;
    let (ada, bob) = (shop.buyer().await, shop.buyer().await);
    for name in ["가", "나", "다"] {
        let owner = shop.another_seller().await;
        let store = owner.open_store(name).await.id.clone();
        owner.invite(&store, &ada.email(), StoreRole::Manager).await.unwrap();
        owner.invite(&store, &bob.email(), StoreRole::Staff).await.unwrap();
    }

    let listed = invitations(&ada, 0).await;

    let names: Vec<_> = listed.iter().map(|it| it.store_name.as_str()).collect();
    assert_eq!(names, ["다", "나", "가"]);
    assert!(listed.iter().all(|it| it.email.is_empty() && it.role() == StoreRole::Manager));
    assert_eq!(invitations(&ada, 1).await, listed);
    ada.accept(&listed[1].id).await.unwrap();
    assert_eq!(invitations(&ada, 0).await, [listed[0].clone(), listed[2].clone()]);
    shop.app.clock.advance(TimeDelta::days(7));
    assert!(invitations(&ada.again(&shop), 0).await.is_empty(), "it is too late");
}

#[tokio::test]
async fn whoever_has_not_verified_their_email_is_told_to() {
    let shop = Shop::open().await;
    let request = ListStoreInvitationsRequest::default();

    let mut members = shop.unverified().await.client.without_repeats().store_member_service();
    let refused = members.list_store_invitations(request).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "EMAIL_NOT_VERIFIED");
}
