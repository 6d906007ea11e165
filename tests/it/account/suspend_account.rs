//! `SuspendAccount`.

use jangteo_sdk::account::v1::account_service_client::AccountServiceClient;
use jangteo_sdk::account::v1::{
    AccountState, RefreshTokenRequest, ReinstateAccountRequest, SuspendAccountRequest,
};
use jangteo_sdk::policy::v1::Role;

use super::login::login;
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop, refusal};

#[tokio::test]
async fn nobody_signs_in_until_the_account_is_reinstated() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let ada = verified(&shop, "ada@example.com", Role::Buyer).await;
    let before = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let mut admin = operator.client.account_admin_service();

    for _ in 0..2 {
        let request = SuspendAccountRequest { account_id: ada.id.clone(), cause: "사기".into() };
        let account = admin.suspend_account(request).await.unwrap().into_inner().account.unwrap();
        assert_eq!(account.state(), AccountState::Suspended);
    }

    let gone = super::get_account::get_account(&shop, &before.access_token).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "TOKEN_REVOKED");
    let refresh = RefreshTokenRequest { refresh_token: before.refresh_token };
    let mut accounts = AccountServiceClient::new(shop.channel.clone());
    let refused = accounts.refresh_token(refresh).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "REFRESH_TOKEN_INVALID");
    let refused = login(&shop, "ada@example.com", PASSWORD).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "ACCOUNT_SUSPENDED");
    let wrong = login(&shop, "ada@example.com", "wrong horse").await.unwrap_err();
    assert_eq!(refusal(&wrong).reason, "INVALID_CREDENTIALS", "strangers learn nothing");

    let request = ReinstateAccountRequest { account_id: ada.id };
    admin.reinstate_account(request).await.unwrap();
    login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let noted = "SELECT count(*) FROM audit_records \
        WHERE action IN ('ACCOUNT_SUSPENDED', 'ACCOUNT_REINSTATED')";
    assert_eq!(shop.database.number(noted).await, 2);
}
