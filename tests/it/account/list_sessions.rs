//! `ListSessions`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::ListSessionsRequest;
use jangteo_sdk::policy::v1::Role;

use super::login::login;
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop};

#[tokio::test]
async fn tells_where_one_is_signed_in_the_newest_first() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    verified(&shop, "bob@example.com", Role::Buyer).await;
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    login(&shop, "bob@example.com", PASSWORD).await.unwrap();
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();

    let mut accounts = ada.account_service();
    let first = ListSessionsRequest { page_size: 1, ..Default::default() };
    let first = accounts.list_sessions(first).await.unwrap().into_inner();
    let rest = ListSessionsRequest { page_token: first.next_page_token, ..Default::default() };
    let rest = accounts.list_sessions(rest).await.unwrap().into_inner();

    assert_eq!((first.sessions.len(), rest.sessions.len()), (1, 1));
    let (this, other) = (&first.sessions[0], &rest.sessions[0]);
    assert!(this.current && !other.current);
    assert!(this.client.starts_with("jangteo-rust/"), "{}", this.client);
    assert_eq!(this.address, "127.0.0.1");
    let dump = shop.database.dump().await;
    assert!(!dump.contains("jangteo-rust/") && !dump.contains("127.0.0.1"));
}

#[tokio::test]
async fn sessions_that_nobody_can_refresh_are_over() {
    let shop = Shop::open().await;
    verified(&shop, "ada@example.com", Role::Buyer).await;
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    shop.app.clock.advance(TimeDelta::days(30));
    let ada = shop.client();
    ada.login("ada@example.com", PASSWORD).await.unwrap();

    let listed = ada.account_service().list_sessions(ListSessionsRequest::default()).await.unwrap();

    assert_eq!(listed.into_inner().sessions.len(), 1);
}
