//! `SignUp`.

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{Account, SignUpRequest};
use jangteo_sdk::policy::v1::Role;
use tonic::{Code, Status};

use crate::harness::{Proxy, ServerProcess, Shop, free_port, refusal};

pub(super) const PASSWORD: &str = "correct horse";

pub(super) async fn sign_up(shop: &Shop, email: &str, role: Role) -> Result<Account, Status> {
    let request = SignUpRequest {
        email: email.into(),
        password: PASSWORD.into(),
        display_name: "김하늘".into(),
        phone: "010-1234-5678".into(),
        role: role.into(),
    };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.sign_up(request).await?.into_inner().account.unwrap())
}

#[tokio::test]
async fn makes_an_account_and_keeps_no_password() {
    let shop = Shop::open().await;

    let ada = sign_up(&shop, "Ada@example.com", Role::Buyer).await.unwrap();

    assert_eq!((ada.email.as_str(), ada.display_name.as_str()), ("Ada@example.com", "김하늘"));
    assert_eq!(ada.roles, [i32::from(Role::Buyer)]);
    let hashed =
        "SELECT count(*) FROM accounts WHERE password_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'";
    assert_eq!(shop.database.number(hashed).await, 1);
}

#[tokio::test]
async fn an_email_is_taken_whatever_its_case() {
    let shop = Shop::open().await;
    sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();

    let refused = sign_up(&shop, "ADA@Example.com", Role::Seller).await.unwrap_err();

    assert_eq!(refusal(&refused).reason, "EMAIL_TAKEN");
    assert_eq!(refused.code(), Code::AlreadyExists);
}

#[tokio::test]
async fn of_two_at_once_one_gets_the_email() {
    let shop = Shop::open().await;

    let attempts = (0..8).map(|_| sign_up(&shop, "ada@example.com", Role::Buyer));
    let answers = futures_util::future::join_all(attempts).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1);
    let refused = answers.iter().filter_map(|it| it.as_ref().err());
    assert!(refused.map(refusal).all(|it| it.reason == "EMAIL_TAKEN"));
}

#[tokio::test]
async fn nobody_signs_up_as_an_operator() {
    let shop = Shop::open().await;

    let refused = sign_up(&shop, "eve@example.com", Role::Operator).await.unwrap_err();

    assert_eq!(refusal(&refused).fields, ["role"]);
    assert_eq!(shop.database.number("SELECT count(*) FROM accounts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_whose_answer_is_lost_is_no_reason_to_refuse() {
    let shop = Shop::open().await;
    let proxy = Proxy::to(&shop.database).await;
    let server = ServerProcess::start_on(free_port(), &proxy.url).await;
    let request = SignUpRequest {
        email: "ada@example.com".into(),
        password: PASSWORD.into(),
        display_name: "김하늘".into(),
        phone: String::new(),
        role: Role::Buyer.into(),
    };

    proxy.lose_next_commit();
    let answer = AccountServiceClient::new(server.channel.clone()).sign_up(request).await.unwrap();

    assert_eq!(answer.into_inner().account.unwrap().email, "ada@example.com");
    assert_eq!(shop.database.number("SELECT count(*) FROM accounts").await, 1);
}
