//! `SearchAccounts`.

use jangteo_sdk::account::v1::{Account, AccountState, SearchAccountsRequest};
use jangteo_sdk::policy::v1::Role;

use super::verify_email::verified;
use crate::harness::{Persona, Shop, refusal};

async fn search(operator: &Persona, request: SearchAccountsRequest) -> Vec<Account> {
    let found = operator.client.account_admin_service().search_accounts(request).await.unwrap();
    found.into_inner().accounts
}

#[tokio::test]
async fn finds_whole_emails_and_phones_though_they_are_encrypted() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let ada = verified(&shop, "Ada@example.com", Role::Buyer).await;
    verified(&shop, "bob@example.com", Role::Seller).await;
    let by = |email: &str, phone: &str| SearchAccountsRequest {
        email: email.into(),
        phone: phone.into(),
        ..Default::default()
    };

    let found = search(&operator, by("ada@EXAMPLE.com", "")).await;
    assert_eq!((found.len(), found[0].id.as_str()), (1, ada.id.as_str()));
    assert_eq!(found[0].email, "Ada@example.com");
    assert_eq!(found[0].state(), AccountState::Active);
    assert_eq!(search(&operator, by("", "01012345678")).await.len(), 2);
    assert_eq!(search(&operator, by("ada@example.com", "010-9999-9999")).await.len(), 0);
    assert_eq!(search(&operator, by("ada@", "")).await.len(), 0, "no parts");
    assert_eq!(search(&operator, SearchAccountsRequest::default()).await.len(), 3);
    let suspended = AccountState::Suspended.into();
    let request = SearchAccountsRequest { state: suspended, ..Default::default() };
    assert!(search(&operator, request).await.is_empty());
}

#[tokio::test]
async fn whoever_looks_people_up_is_on_record() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    search(&operator, SearchAccountsRequest::default()).await;

    let id = operator.subject.account_id;
    let noted = format!(
        "SELECT count(*) FROM audit_records WHERE action = 'ACCOUNTS_SEARCHED' AND actor_id = '{id}'"
    );
    assert_eq!(shop.database.number(&noted).await, 1);
    let wrong = SearchAccountsRequest { account_id: "x".into(), ..Default::default() };
    let refused = operator.client.account_admin_service().search_accounts(wrong).await.unwrap_err();
    assert_eq!(refusal(&refused).fields, ["account_id"]);
}
