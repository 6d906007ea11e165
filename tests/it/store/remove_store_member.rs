//! `RemoveStoreMember`.

use futures_util::future::join_all;
use jangteo_sdk::catalog::v1::{ListStoreProductsRequest, Product, UpdateProductRequest};
use jangteo_sdk::store::v1::StoreRole;
use prost_types::FieldMask;
use tonic::Status;

use crate::harness::{Persona, Shop, refusal};

async fn describe(by: &Persona, product: &Product, text: &str) -> Result<(), Status> {
    let request = UpdateProductRequest {
        product_id: product.id.clone(),
        description: text.into(),
        update_mask: Some(FieldMask { paths: vec!["description".into()] }),
        ..UpdateProductRequest::default()
    };
    by.products().update_product(request).await.map(drop)
}

#[tokio::test]
async fn whoever_is_removed_finds_nothing_there_any_more() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let cup = owner.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let manager = shop.member(&owner, &cup.store_id, StoreRole::Manager).await;
    describe(&manager, &cup, "흰 찻잔").await.unwrap();

    owner.remove_member(&cup.store_id, &manager.id()).await.unwrap();

    let gone = describe(&manager, &cup, "남의 찻잔").await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    let list = ListStoreProductsRequest { store_id: cup.store_id.clone(), ..Default::default() };
    let gone = manager.products().list_store_products(list).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "NOT_FOUND");
    let again = owner.remove_member(&cup.store_id, &manager.id()).await.unwrap_err();
    assert_eq!(refusal(&again).reason, "NOT_FOUND");
    assert!(owner.members(&cup.store_id).await.unwrap().members.is_empty());
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_MEMBER_REMOVED'";
    assert_eq!(shop.database.number(noted).await, 1);
}

#[tokio::test]
async fn members_leave_and_remove_nobody_else() {
    let shop = Shop::open().await;
    let (owner, stranger) = (shop.another_seller().await, shop.another_seller().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let manager = shop.member(&owner, &store, StoreRole::Manager).await;
    let staff = shop.member(&owner, &store, StoreRole::Staff).await;

    for (who, whom, expected) in [
        (&manager, &staff, "STORE_ROLE_REQUIRED"),
        (&manager, &owner, "STORE_ROLE_REQUIRED"),
        (&stranger, &staff, "NOT_FOUND"),
        (&stranger, &stranger, "NOT_FOUND"),
        (&owner, &owner, "NOT_FOUND"),
    ] {
        let refused = who.remove_member(&store, &whom.id()).await.unwrap_err();
        assert_eq!(refusal(&refused).reason, expected);
    }
    staff.remove_member(&store, &staff.id()).await.unwrap();

    let left = staff.remove_member(&store, &staff.id()).await.unwrap_err();
    assert_eq!(refusal(&left).reason, "NOT_FOUND");
    let members = owner.members(&store).await.unwrap().members;
    assert_eq!(members.iter().map(|it| &it.account_id).collect::<Vec<_>>(), [&manager.id()]);
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_MEMBER_LEFT'";
    assert_eq!(shop.database.number(noted).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_member_does_comes_after_their_removal() {
    let shop = Shop::open().await;
    let shop = &shop;
    let races = (0..8).map(|_| async move {
        let owner = shop.another_seller().await;
        let name = uuid::Uuid::new_v4().to_string();
        let cup = owner.sell(&name, 100, &[("백", 0, 9)]).await;
        let member = shop.member(&owner, &cup.store_id, StoreRole::Manager).await;
        let changes = (0..4).map(|n| {
            let (member, cup, text) = (&member, &cup, format!("찻잔 {n}"));
            async move { describe(member, cup, &text).await }
        });
        let revision = format!(
            "SELECT max(revision)::bigint FROM product_revisions WHERE product_id = '{}'",
            cup.id
        );
        let remove = async {
            owner.remove_member(&cup.store_id, &member.id()).await.unwrap();
            shop.database.number(&revision).await
        };
        let (removed, changed) = tokio::join!(remove, join_all(changes));
        let done = changed.iter().filter(|it| it.is_ok()).count();
        for refused in changed.iter().filter_map(|it| it.as_ref().err()) {
            assert_eq!(refusal(refused).reason, "NOT_FOUND");
        }
        let last = shop.database.number(&revision).await;
        assert_eq!((last, usize::try_from(last - 1).unwrap()), (removed, done));
    });
    join_all(races).await;
}
