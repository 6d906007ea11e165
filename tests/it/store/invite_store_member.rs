//! `InviteStoreMember`.

use chrono::TimeDelta;
use futures_util::future::join_all;
use jangteo_sdk::store::v1::store_member_service_client::StoreMemberServiceClient;
use jangteo_sdk::store::v1::{InviteStoreMemberRequest, StoreInvitation, StoreRole};

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn answers_alike_whether_or_not_somebody_has_the_email() {
    let shop = Shop::open().await;
    let (owner, bob) = (shop.another_seller().await, shop.buyer().await);
    let unverified = shop.unverified().await;
    let store = owner.open_store("북촌 공방").await.clone();
    let unknown = format!("{}@example.com", uuid::Uuid::new_v4());

    let mut answers = Vec::new();
    for email in [bob.email(), unverified.email(), unknown] {
        let invited = owner.invite(&store.id, &email, StoreRole::Manager).await.unwrap();
        assert_eq!((&invited.email, &invited.store_id), (&email, &store.id));
        let lives = invited.expire_time.unwrap().seconds - invited.create_time.unwrap().seconds;
        assert_eq!(lives, 7 * 24 * 60 * 60);
        let told = StoreInvitation {
            id: String::new(),
            email: String::new(),
            create_time: None,
            expire_time: None,
            ..invited
        };
        answers.push(told);
    }

    let expected = StoreInvitation {
        store_id: store.id.clone(),
        store_name: "북촌 공방".into(),
        role: StoreRole::Manager.into(),
        ..StoreInvitation::default()
    };
    assert_eq!(answers, [expected.clone(), expected.clone(), expected]);
    let listed = owner.members(&store.id).await.unwrap();
    assert_eq!((listed.members.len(), listed.invitations.len()), (0, 3));
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'STORE_MEMBER_INVITED'";
    assert_eq!(shop.database.number(noted).await, 3);
}

#[tokio::test]
async fn nobody_reads_in_the_database_who_is_invited() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let store = owner.open_store("북촌 공방").await.id.clone();

    owner.invite(&store, "Planted@example.com", StoreRole::Staff).await.unwrap();

    let dump = shop.database.dump().await;
    assert!(!dump.contains("Planted") && !dump.contains("planted"));
    let listed = owner.members(&store).await.unwrap();
    assert_eq!(listed.invitations[0].email, "Planted@example.com", "its owner does");
}

#[tokio::test]
async fn another_takes_the_place_of_the_one_before() {
    let shop = Shop::open().await;
    let (owner, bob) = (shop.another_seller().await, shop.buyer().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let first = owner.invite(&store, &bob.email(), StoreRole::Manager).await.unwrap();

    let email = bob.email().to_uppercase();
    let second = owner.invite(&store, &email, StoreRole::Staff).await.unwrap();

    let open = owner.members(&store).await.unwrap().invitations;
    assert_eq!(open, std::slice::from_ref(&second));
    let refused = bob.accept(&first.id).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND", "its role was another");
    assert_eq!(bob.accept(&second.id).await.unwrap().role(), StoreRole::Staff);
}

#[tokio::test]
async fn a_repeat_with_its_key_gets_the_first_answer() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let store_id = owner.open_store("북촌 공방").await.id.clone();
    let (email, role) = ("bob@example.com".to_owned(), StoreRole::Staff.into());
    let request = InviteStoreMemberRequest { store_id, email, role };
    let mut members = StoreMemberServiceClient::new(shop.channel.clone());

    let mut answers = Vec::new();
    for _ in 0..2 {
        let request = owner.keyed(request.clone(), "invite-bob-but-once");
        answers.push(members.invite_store_member(request).await.unwrap());
    }

    assert!(answers[1].metadata().contains_key("idempotent-replayed"));
    assert_eq!(answers[0].get_ref(), answers[1].get_ref());
}

#[tokio::test]
async fn refuses_who_keeps_it_already_and_what_no_member_is() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let store = owner.open_store("북촌 공방").await.id.clone();
    let member = shop.member(&owner, &store, StoreRole::Staff).await;

    for email in [owner.email(), member.email().to_uppercase()] {
        let refused = owner.invite(&store, &email, StoreRole::Manager).await.unwrap_err();
        let refused = refusal(&refused);
        assert_eq!(
            (&*refused.reason, refused.fields),
            ("STORE_MEMBER_EXISTS", vec!["email".into()])
        );
    }
    for (email, role, field) in [
        ("bob", StoreRole::Staff, "email"),
        ("bob@example.com", StoreRole::Owner, "role"),
        ("bob@example.com", StoreRole::Unspecified, "role"),
    ] {
        let refused = refusal(&owner.invite(&store, email, role).await.unwrap_err());
        assert_eq!((&*refused.reason, refused.fields), ("VALIDATION_FAILED", vec![field.into()]));
    }
    assert!(owner.members(&store).await.unwrap().invitations.is_empty());
}

#[tokio::test]
async fn its_owner_alone_invites_and_has_just_signed_in() {
    let shop = Shop::open().await;
    let (owner, stranger) = (shop.another_seller().await, shop.another_seller().await);
    let store = owner.open_store("북촌 공방").await.id.clone();
    let bob = "bob@example.com";

    for role in [StoreRole::Staff, StoreRole::Manager] {
        let member = shop.member(&owner, &store, role).await;
        let refused = refusal(&member.invite(&store, bob, StoreRole::Staff).await.unwrap_err());
        assert_eq!((&*refused.reason, refused.fact("required")), ("STORE_ROLE_REQUIRED", "OWNER"));
    }
    let refused = stranger.invite(&store, bob, StoreRole::Staff).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
    shop.app.clock.advance(TimeDelta::minutes(16));
    let refused = owner.again(&shop).invite(&store, bob, StoreRole::Staff).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "FRESH_LOGIN_REQUIRED");
    assert!(owner.again(&shop).members(&store).await.unwrap().invitations.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_are_there_or_invited_and_nobody_more() {
    let shop = Shop::open().await;
    let owner = shop.another_seller().await;
    let store = owner.open_store("북촌 공방").await.id.clone();
    shop.member(&owner, &store, StoreRole::Staff).await;
    let many = format!(
        "INSERT INTO store_invitations SELECT gen_random_uuid(), '{store}', sha256(n::text::bytea), '', 'STAFF', \
            now(), now() + interval '1 day' FROM generate_series(1, 47) AS n"
    );
    shop.database.run(&many).await;

    let emails = (0..6).map(|n| format!("bob-{n}@example.com")).collect::<Vec<_>>();
    let invited = emails.iter().map(|it| owner.invite(&store, it, StoreRole::Staff));
    let invited = join_all(invited).await;

    assert_eq!(invited.iter().filter(|it| it.is_ok()).count(), 2);
    for refused in invited.iter().filter_map(|it| it.as_ref().err()) {
        let refused = refusal(refused);
        assert_eq!((&*refused.reason, refused.fact("limit")), ("STORE_MEMBERS_FULL", "50"));
    }
    let again = invited.iter().position(Result::is_ok).unwrap();
    owner.invite(&store, &emails[again], StoreRole::Manager).await.expect("one of the fifty");
    shop.database
        .run("UPDATE store_invitations SET expires_at = now() WHERE email_sealed = ''")
        .await;
    owner.invite(&store, "ada@example.com", StoreRole::Staff).await.expect("others are too late");
}
