//! `GetAccount`.

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{Account, GetAccountRequest};
use jangteo_sdk::policy::v1::Role;
use tonic::{Request, Status};

use super::login::login;
use super::sign_up::sign_up;
use crate::harness::{PASSWORD, Shop};

pub(super) async fn get_account(shop: &Shop, access_token: &str) -> Result<Account, Status> {
    let mut request = Request::new(GetAccountRequest {});
    let token = format!("Bearer {access_token}").parse().unwrap();
    request.metadata_mut().insert("authorization", token);
    let mut client = AccountServiceClient::new(shop.channel.clone());
    Ok(client.get_account(request).await?.into_inner().account.unwrap())
}

#[tokio::test]
async fn tells_the_caller_who_they_are() {
    let shop = Shop::open().await;
    let ada = sign_up(&shop, "ada@example.com", Role::Buyer).await.unwrap();
    sign_up(&shop, "bob@example.com", Role::Buyer).await.unwrap();
    let tokens = login(&shop, "ada@example.com", PASSWORD).await.unwrap();

    assert_eq!(get_account(&shop, &tokens.access_token).await.unwrap(), ada);
}
