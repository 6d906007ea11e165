//! `SignUp`.

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{Account, SignUpRequest};
use jangteo_sdk::policy::v1::Role;
use tonic::{Code, Status};

use super::login::login;
use super::verify_email::{verified, verify_email};
use crate::harness::{PASSWORD, Proxy, ServerProcess, Shop, free_port, refusal};

/// Somebody else who claims the e-mail.
async fn sign_up_as(shop: &Shop, email: &str, name: &str) -> Result<Account, Status> {
    let request = SignUpRequest { display_name: name.into(), ..request(email, Role::Buyer) };
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.sign_up(request).await?.into_inner().account.unwrap())
}

pub(super) fn request(email: &str, role: Role) -> SignUpRequest {
    SignUpRequest {
        email: email.into(),
        password: PASSWORD.into(),
        display_name: "김하늘".into(),
        phone: "010-1234-5678".into(),
        role: role.into(),
    }
}

pub(super) async fn sign_up(shop: &Shop, email: &str, role: Role) -> Result<Account, Status> {
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.sign_up(request(email, role)).await?.into_inner().account.unwrap())
}

#[tokio::test]
async fn a_repeat_gets_the_same_account_and_no_second_mail() {
    let shop = Shop::open().await;

    let first = sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let again = sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();

    assert_eq!(first, again);
    assert_eq!(shop.mails_to("ada@example.com").await.len(), 1);
}

#[tokio::test]
async fn makes_an_account_and_keeps_neither_password_nor_person() {
    let shop = Shop::open().await;

    let ada = sign_up(&shop, "Ada@example.com", Role::Buyer).await.unwrap();

    assert_eq!((ada.email.as_str(), ada.display_name.as_str()), ("Ada@example.com", "김하늘"));
    assert_eq!((ada.roles, ada.email_verified), (vec![i32::from(Role::Buyer)], false));
    let hashed =
        "SELECT count(*) FROM accounts WHERE password_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'";
    assert_eq!(shop.database.number(hashed).await, 1);
    let dump = shop.database.dump().await;
    for planted in ["Ada@example.com", "ada@example.com", "김하늘", "5678", PASSWORD] {
        assert!(!dump.contains(planted), "{planted}");
    }
}

#[tokio::test]
async fn answers_alike_where_somebody_has_the_email_and_tells_them_alone() {
    let shop = Shop::open().await;
    let ada = verified(&shop, "ada@example.com", Role::Buyer).await;
    shop.next_mail_may_come();

    let eve = sign_up(&shop, "ADA@Example.com", Role::Seller).await.unwrap();

    assert_ne!(ada.id, eve.id);
    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "You have an account already");
    assert!(shop.mails_to("ADA@Example.com").await.is_empty(), "no code for a stranger");
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
}

#[tokio::test]
async fn of_all_who_claim_an_email_the_one_that_verifies_it_gets_it() {
    let shop = Shop::open().await;
    let eve = sign_up_as(&shop, "ada@example.com", "Eve").await.unwrap();
    let eves = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let eves_code = shop.mails_to("ada@example.com").await[0].code().to_owned();
    shop.next_mail_may_come();
    let ada = sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    let code = shop.mails_to("ada@example.com").await.pop().unwrap().code().to_owned();

    verify_email(&shop, &code).await.unwrap();

    let refused = super::get_account::get_account(&shop, &eves.access_token).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "TOKEN_REVOKED");
    assert_eq!(refusal(&verify_email(&shop, &eves_code).await.unwrap_err()).reason, "CODE_INVALID");
    let gone = format!("SELECT count(*) FROM account_keys WHERE account_id = '{}'", eve.id);
    assert_eq!(shop.database.number(&gone).await, 0);
    let tokens = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let account = super::get_account::get_account(&shop, &tokens.access_token).await.unwrap();
    assert_eq!((account.id, account.email_verified), (ada.id, true));
}

#[tokio::test]
async fn an_address_is_mailed_once_a_minute_and_five_times_an_hour() {
    let shop = Shop::open().await;
    for n in 0..5 {
        sign_up_as(&shop, "ada@example.com", &n.to_string()).await.unwrap();
        let refused = sign_up_as(&shop, "ada@example.com", "Eve").await.unwrap_err();
        let refused = refusal(&refused);
        assert_eq!(refused.reason, "MAIL_THROTTLED");
        assert!(!refused.retry_after.unwrap().is_zero());
        shop.next_mail_may_come();
    }

    let refused = refusal(&sign_up_as(&shop, "ada@example.com", "Eve").await.unwrap_err());

    assert_eq!(refused.reason, "MAIL_THROTTLED");
    assert!(50 * 60 < refused.retry_after.unwrap().as_secs());
    assert_eq!(shop.mails_to("ada@example.com").await.len(), 5);
    sign_up(&shop, "bob@example.com", Role::Buyer).await.unwrap();
}

#[tokio::test]
async fn of_many_at_once_one_is_mailed() {
    let shop = Shop::open().await;

    let attempts =
        ["a", "b", "c", "d", "e", "f"].map(|it| sign_up_as(&shop, "ada@example.com", it));
    let answers = futures_util::future::join_all(attempts).await;

    assert_eq!(answers.iter().filter(|it| it.is_ok()).count(), 1);
    let refused = answers.iter().filter_map(|it| it.as_ref().err());
    assert!(refused.map(refusal).all(|it| it.reason == "MAIL_THROTTLED"));
}

#[tokio::test]
async fn nobody_signs_up_as_an_operator() {
    let shop = Shop::open().await;

    let refused = sign_up(&shop, "eve@example.com", Role::Operator).await.unwrap_err();

    assert_eq!(refusal(&refused).fields, ["role"]);
    assert_eq!(shop.database.number("SELECT count(*) FROM accounts").await, 0);
}

#[tokio::test]
async fn emails_that_are_none_or_look_like_others_are_refused() {
    let shop = Shop::open().await;
    let long = format!("{}@example.com", "a".repeat(250));
    let emails = [
        "",
        "ada",
        "ada@",
        "@example.com",
        "ada@example.com\r\nBcc: eve@example.com",
        "ada@example.com\nSubject: x",
        "ada@example.com, eve@example.com",
        "Ada <ada@example.com>",
        "ada@exаmple.com", // A Cyrillic а.
        "аda@example.com",
        "ada@example.com\u{200b}",
        "ａda@example.com",
        "ada@example.com\0",
        "ada@ex ample.com",
        &long,
    ];
    for email in emails {
        let refused = refusal(&sign_up(&shop, email, Role::Buyer).await.unwrap_err());
        assert!(refused.fields.iter().all(|it| it == "email"), "{email:?}: {:?}", refused.fields);
        assert_eq!(refused.code, Code::InvalidArgument);
    }
    let mut client = AccountServiceClient::new(shop.channel.clone());
    let mut refused = async |length| {
        let request =
            SignUpRequest { password: "x".repeat(length), ..request("a@b.kr", Role::Buyer) };
        refusal(&client.sign_up(request).await.unwrap_err())
    };
    assert_eq!(refused(7).await.fields, ["password"]);
    assert_eq!(refused(2_000).await.fields, ["password"]);
    assert_eq!(refused(5 << 20).await.reason, "REQUEST_TOO_LARGE");
    assert_eq!(shop.database.number("SELECT count(*) FROM accounts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_whose_answer_is_lost_is_no_reason_to_refuse() {
    let shop = Shop::open().await;
    let proxy = Proxy::to(&shop.database).await;
    let server = ServerProcess::start_on(free_port(), &proxy.url).await;

    proxy.lose_next_commit();
    let mut client = AccountServiceClient::new(server.channel.clone());
    let answer = client.sign_up(request("ada@example.com", Role::Buyer)).await.unwrap();

    assert_eq!(answer.into_inner().account.unwrap().email, "ada@example.com");
    assert_eq!(shop.database.number("SELECT count(*) FROM accounts").await, 1);
    assert_eq!(shop.database.number("SELECT count(*) FROM mails").await, 1);
}
