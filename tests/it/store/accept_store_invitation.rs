//! `AcceptStoreInvitation`, and what each member may do then.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{LoginRequest, RefreshTokenRequest, SuspendAccountRequest};
use jangteo_sdk::catalog::v1::{
    AdjustStockRequest, CreateProductRequest, DeleteProductRequest, GetProductRequest,
    ListProductImagesRequest, ListProductRevisionsRequest, ListStockMovementsRequest,
    ListStoreProductsRequest, PauseProductRequest, Product, PublishProductRequest, SetStockRequest,
    StockMovementReason, UpdateProductRequest, Variant,
};
use jangteo_sdk::store::v1::{
    DeactivateStoreRequest, DeleteStoreRequest, ListMyStoresRequest, ReactivateStoreRequest, Store,
    StoreRole, UpdateStoreRequest, WithdrawStoreInvitationRequest,
};
use jangteo_server::store::jobs::purge_invitations;
use prost_types::FieldMask;
use tonic::Status;

use crate::harness::{PASSWORD, Persona, Shop, refusal, won};

/// What a call was refused for; nothing, if it was not.
fn reason<T>(answer: &Result<T, Status>) -> String {
    answer.as_ref().err().map(|it| refusal(it).reason).unwrap_or_default()
}

/// What somebody is told who does everything that needs no more than a look, or the stock.
async fn stock(by: &Persona, product: &Product) -> Vec<String> {
    let (product_id, store_id) = (product.id.clone(), product.store_id.clone());
    let variant_id = product.variants[0].id.clone();
    let list = ListStoreProductsRequest { store_id, ..Default::default() };
    let past = ListProductRevisionsRequest { product_id: product_id.clone(), ..Default::default() };
    let pictures = ListProductImagesRequest { product_id };
    let moved = ListStockMovementsRequest { variant_id: variant_id.clone(), ..Default::default() };
    let (reason_, note) = (StockMovementReason::Received.into(), String::new());
    let (id, more) = (variant_id.clone(), note.clone());
    let adjust = AdjustStockRequest { variant_id: id, difference: 1, reason: reason_, note: more };
    let set = SetStockRequest { variant_id, available: 9, expected_available: 10, note };
    vec![
        reason(&by.products().list_store_products(list).await),
        reason(&by.products().list_product_revisions(past).await),
        reason(&by.images().list_product_images(pictures).await),
        reason(&by.client.stock_management_service().list_stock_movements(moved).await),
        reason(&by.client.stock_management_service().adjust_stock(adjust).await),
        reason(&by.client.stock_management_service().set_stock(set).await),
    ]
}

/// What somebody is told who changes what a store sells.
async fn products(by: &Persona, product: &Product) -> Vec<String> {
    let product_id = product.id.clone();
    let variants = vec![Variant { name: "백".into(), stock: 1, ..Variant::default() }];
    let (name, price) = ("새 찻잔".into(), Some(won(100)));
    let new = Product { name, price, variants, ..Product::default() };
    let create = CreateProductRequest {
        store_id: product.store_id.clone(),
        product: Some(new),
        ..CreateProductRequest::default()
    };
    let update_mask = Some(FieldMask { paths: vec!["description".into()] });
    let update = UpdateProductRequest {
        product_id: product_id.clone(),
        description: by.id(),
        update_mask,
        ..UpdateProductRequest::default()
    };
    let pause = PauseProductRequest { product_id: product_id.clone() };
    let publish = PublishProductRequest { product_id: product_id.clone() };
    vec![
        reason(&by.products().create_product(create).await),
        reason(&by.products().update_product(update).await),
        reason(&by.products().pause_product(pause).await),
        reason(&by.products().publish_product(publish).await),
        reason(&by.begin_upload(&product_id, "image/png", 100).await),
    ]
}

/// What somebody is told who changes a store itself.
async fn store(by: &Persona, store_id: &str) -> Vec<String> {
    let store_id = store_id.to_owned();
    let change = Some(Store { description: by.id(), ..Store::default() });
    let update =
        UpdateStoreRequest { store_id: store_id.clone(), store: change, update_mask: None };
    let deactivate = DeactivateStoreRequest { store_id: store_id.clone() };
    let reactivate = ReactivateStoreRequest { store_id: store_id.clone() };
    let mut told = vec![
        reason(&by.store_client().update_store(update).await),
        reason(&by.store_client().deactivate_store(deactivate).await),
        reason(&by.store_client().reactivate_store(reactivate).await),
        reason(&by.members(&store_id).await),
        reason(&by.remove_member(&store_id, &uuid::Uuid::new_v4().to_string()).await),
    ];
    // Who may looks for somebody who is not there.
    if told[4] == "NOT_FOUND" && told[3].is_empty() {
        told[4].clear();
    }
    told
}

#[tokio::test]
async fn each_member_works_as_far_as_their_role_goes_and_strangers_find_nothing() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let cup = owner.sell("찻잔", 3_000, &[("백", 0, 9)]).await;
    let staff = shop.member(&owner, &cup.store_id, StoreRole::Staff).await;
    let manager = shop.member(&owner, &cup.store_id, StoreRole::Manager).await;
    let (stranger, operator) = (shop.another_seller().await, shop.operator().await);

    let (ok, small, gone, no) = ("", "STORE_ROLE_REQUIRED", "NOT_FOUND", "PERMISSION_DENIED");
    for (who, persona, expected) in [
        ("owner", &owner, [ok, ok, ok]),
        ("manager", &manager, [ok, ok, small]),
        ("staff", &staff, [ok, small, small]),
        ("stranger", &stranger, [gone, gone, gone]),
    ] {
        assert_eq!(stock(persona, &cup).await, [expected[0]; 6], "{who}: stock");
        assert_eq!(products(persona, &cup).await, [expected[1]; 5], "{who}: products");
        assert_eq!(store(persona, &cup.store_id).await, [expected[2]; 5], "{who}: store");
    }
    assert_eq!(stock(&operator, &cup).await, [no; 6]);
    assert_eq!(products(&operator, &cup).await, [no, no, ok, ok, no]);
    let delete = DeleteProductRequest { product_id: cup.id.clone() };
    let refused = staff.products().delete_product(delete.clone()).await.unwrap_err();
    assert_eq!(refusal(&refused).fact("required"), "MANAGER");
    manager.products().delete_product(delete).await.unwrap();
}

#[tokio::test]
async fn members_see_drafts_and_what_they_change_bears_their_name() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let draft = owner.create_product("초안", 3_000, &[("백", 0, 9)]).await.unwrap();
    let staff = shop.member(&owner, &draft.store_id, StoreRole::Staff).await;
    let manager = shop.member(&owner, &draft.store_id, StoreRole::Manager).await;
    let get = GetProductRequest { product_id: draft.id.clone() };

    for persona in [&staff, &manager, &owner] {
        let seen = persona.catalog().get_product(get.clone()).await.unwrap().into_inner();
        assert_eq!(seen.product.unwrap().id, draft.id);
    }
    let hidden = shop.another_seller().await.catalog().get_product(get).await.unwrap_err();
    assert_eq!(refusal(&hidden).reason, "NOT_FOUND");
    assert_eq!(products(&manager, &draft).await[..2], ["", ""]);
    let past = ListProductRevisionsRequest { product_id: draft.id, ..Default::default() };
    let past = owner.products().list_product_revisions(past).await.unwrap().into_inner();
    assert_eq!(past.revisions[0].actor_id, manager.id());
}

#[tokio::test]
async fn a_buyer_who_accepts_is_a_seller_from_their_next_token_on() {
    let shop = Shop::open().await;
    let (owner, ada) = (shop.another_seller().await, shop.buyer().await);
    let store = owner.open_store("북촌 공방").await.clone();
    let mut accounts = AccountServiceClient::new(shop.channel.clone());
    let login =
        LoginRequest { email: ada.email(), password: PASSWORD.into(), ..Default::default() };
    let tokens = accounts.login(login).await.unwrap().into_inner().tokens.unwrap();
    ada.client.resume(tokens.clone());
    let invitation = owner.invite(&store.id, &ada.email(), StoreRole::Manager).await.unwrap();

    let joined = ada.accept(&invitation.id).await.unwrap();

    assert_eq!(joined, Store { role: StoreRole::Manager.into(), ..store.clone() });
    let request = RefreshTokenRequest { refresh_token: tokens.refresh_token };
    let tokens = accounts.refresh_token(request).await.unwrap().into_inner().tokens.unwrap();
    ada.client.resume(tokens);
    let mine = ada.store_client().list_my_stores(ListMyStoresRequest::default()).await.unwrap();
    assert_eq!(mine.into_inner().stores, [joined]);
    let list = ListStoreProductsRequest { store_id: store.id, ..Default::default() };
    ada.products().list_store_products(list).await.unwrap();
    assert_eq!(ada.balance().await, 0, "and a buyer as before");
}

#[tokio::test(flavor = "multi_thread")]
async fn accepting_at_once_and_again_makes_one_member() {
    let shop = Shop::open().await;
    let (owner, ada) = (shop.another_seller().await, shop.buyer().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let invitation = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();

    let accepted = join_all((0..8).map(|_| ada.accept(&invitation.id))).await;

    assert!(accepted.iter().all(Result::is_ok), "{accepted:?}");
    let listed = owner.members(&store).await.unwrap();
    assert_eq!((listed.members.len(), listed.invitations.len()), (1, 0));
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_MEMBER_JOINED'";
    assert_eq!(shop.database.number(noted).await, 1);
    owner.remove_member(&store, &ada.id()).await.unwrap();
    let refused = ada.accept(&invitation.id).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND", "it was good for one time");
}

#[tokio::test]
async fn is_for_whoever_has_verified_the_email_and_in_time() {
    let shop = Shop::open().await;
    let (owner, ada, bob) = (shop.another_seller().await, shop.buyer().await, shop.buyer().await);
    let unverified = shop.unverified().await;
    let store = owner.open_store("북촌 공방").await.id.clone();
    let invited = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();
    let claimed = owner.invite(&store, &unverified.email(), StoreRole::Staff).await.unwrap();

    for (persona, id, expected) in [
        (&bob, &invited.id, "NOT_FOUND"),
        (&owner, &invited.id, "NOT_FOUND"),
        (&ada, &uuid::Uuid::new_v4().to_string(), "NOT_FOUND"),
        (&unverified, &claimed.id, "EMAIL_NOT_VERIFIED"),
    ] {
        assert_eq!(reason(&persona.accept(id).await), expected);
    }
    // A token from when the e-mail was verified does not help either.
    let address = format!("http://{}", shop.address);
    let mut subject = unverified.subject.clone();
    subject.verified = true;
    let liar = Persona::new(&address, shop.token(&subject), subject);
    assert_eq!(reason(&liar.accept(&claimed.id).await), "NOT_FOUND");
    shop.app.clock.advance(TimeDelta::days(7));
    assert_eq!(reason(&ada.again(&shop).accept(&invited.id).await), "NOT_FOUND");
    assert_eq!(purge_invitations(shop.app.clone()).await.unwrap(), "deleted 2 invitations");
    assert_eq!(shop.database.number("SELECT count(*) FROM store_members").await, 0);
}

#[tokio::test]
async fn nothing_comes_of_it_where_the_store_is_closed_or_the_account_suspended() {
    let shop = Shop::open().await;
    let (owner, ada, bob) = (shop.another_seller().await, shop.buyer().await, shop.buyer().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let for_ada = owner.invite(&store, &ada.email(), StoreRole::Staff).await.unwrap();
    let for_bob = owner.invite(&store, &bob.email(), StoreRole::Staff).await.unwrap();
    let suspend = SuspendAccountRequest { account_id: bob.id(), cause: "사기".into() };
    let operator = shop.operator().await;
    operator.client.account_admin_service().suspend_account(suspend).await.unwrap();
    assert_eq!(reason(&bob.accept(&for_bob.id).await), "TOKEN_REVOKED");
    // As if the server had not heard of it yet.
    let address = format!("http://{}", shop.address);
    let bob = bob.subject.in_another_session();
    let bob = Persona::new(&address, shop.token(&bob), bob);
    assert_eq!(reason(&bob.accept(&for_bob.id).await), "NOT_FOUND");

    let delete = DeleteStoreRequest { store_id: store };
    owner.store_client().delete_store(delete).await.unwrap();

    assert_eq!(reason(&ada.accept(&for_ada.id).await), "NOT_FOUND");
    let left =
        "SELECT (SELECT count(*) FROM store_members) + (SELECT count(*) FROM store_invitations)";
    assert_eq!(shop.database.number(left).await, 0);
    let sellers = "SELECT count(*) FROM accounts WHERE roles @> ARRAY['BUYER', 'SELLER']";
    assert_eq!(shop.database.number(sellers).await, 0, "nothing half done");
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_its_withdrawal_or_the_stores_end_one_of_them_wins() {
    let shop = Shop::open().await;
    let shop = &shop;
    let races = (0..24).map(|turn| async move {
        let (owner, ada) = (shop.another_seller().await, shop.buyer().await);
        let name = uuid::Uuid::new_v4().to_string();
        let store_id = owner.open_store(&name).await.id.clone();
        let invitation = owner.invite(&store_id, &ada.email(), StoreRole::Staff).await.unwrap();
        let end = async {
            if turn % 2 == 0 {
                let invitation_id = invitation.id.clone();
                let withdraw = WithdrawStoreInvitationRequest { store_id, invitation_id };
                let mut members = owner.client.store_member_service();
                members.withdraw_store_invitation(withdraw).await.map(drop)
            } else {
                owner.store_client().delete_store(DeleteStoreRequest { store_id }).await.map(drop)
            }
        };
        match tokio::join!(ada.accept(&invitation.id), end) {
            (Ok(_), Err(late)) => assert_eq!(refusal(&late).reason, "NOT_FOUND"),
            (Err(late), Ok(())) => assert_eq!(refusal(&late).reason, "NOT_FOUND"),
            // Stores end with all their members.
            (Ok(_), Ok(())) if turn % 2 == 1 => {}
            outcome => panic!("{outcome:?}"),
        }
    });
    join_all(races).await;
}
