//! `SetAccountRoles`.

use chrono::TimeDelta;
use jangteo_sdk::account::v1::SetAccountRolesRequest;
use jangteo_sdk::account::v1::account_admin_service_client::AccountAdminServiceClient;
use jangteo_sdk::policy::v1::Role;

use super::create_api_key::with;
use super::login::login;
use super::verify_email::verified;
use crate::harness::{PASSWORD, Shop, refusal};

fn request(account_id: &str, roles: &[Role]) -> SetAccountRolesRequest {
    let roles = roles.iter().map(|it| (*it).into()).collect();
    SetAccountRolesRequest { account_id: account_id.into(), roles }
}

#[tokio::test]
async fn the_next_login_has_the_roles_and_the_last_one_ends() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let ada = verified(&shop, "ada@example.com", Role::Buyer).await;
    let before = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let mut admin = operator.client.account_admin_service();

    for _ in 0..2 {
        let request = request(&ada.id, &[Role::Seller, Role::Buyer, Role::Seller]);
        let account = admin.set_account_roles(request).await.unwrap().into_inner().account.unwrap();
        assert_eq!(account.roles, [1, 2]);
    }

    let gone = super::get_account::get_account(&shop, &before.access_token).await.unwrap_err();
    assert_eq!(refusal(&gone).reason, "TOKEN_REVOKED");
    let tokens = login(&shop, "ada@example.com", PASSWORD).await.unwrap();
    let (subject, _) = shop.app.tokens.verify(&tokens.access_token, shop.app.clock.now()).unwrap();
    assert_eq!(subject.roles, [Role::Buyer, Role::Seller]);
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'ROLES_SET' \
        AND facts = '{\"after\":\"BUYER SELLER\",\"before\":\"BUYER\"}'";
    assert_eq!(shop.database.number(noted).await, 1);
}

#[tokio::test]
async fn operators_do_not_lock_themselves_out_nor_act_on_an_old_login() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let own = operator.subject.account_id.to_string();
    let mut admin = operator.client.account_admin_service();
    let refused = admin.set_account_roles(request(&own, &[Role::Buyer])).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "OWN_ACCOUNT");
    for roles in [&[][..], &[Role::Unspecified]] {
        let refused = admin.set_account_roles(request(&own, roles)).await.unwrap_err();
        assert!(refusal(&refused).fields[0].starts_with("roles"));
    }

    shop.app.clock.advance(TimeDelta::minutes(16));
    let ada = shop.buyer().await.subject.account_id.to_string();
    let request = with(&shop.token(&operator.subject), request(&ada, &[Role::Operator]));
    let mut admin = AccountAdminServiceClient::new(shop.channel.clone());
    let refused = admin.set_account_roles(request).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "FRESH_LOGIN_REQUIRED");
}
