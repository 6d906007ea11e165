//! `ReinstateAccount`.

use jangteo_sdk::account::v1::{AccountState, ReinstateAccountRequest};

use crate::harness::{Shop, refusal};

#[tokio::test]
async fn leaves_an_active_account_as_it_is_and_refuses_one_that_is_not_there() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let ada = shop.buyer().await;
    let mut admin = operator.client.account_admin_service();

    let account_id = ada.subject.account_id.to_string();
    let account = admin.reinstate_account(ReinstateAccountRequest { account_id }).await.unwrap();
    assert_eq!(account.into_inner().account.unwrap().state(), AccountState::Active);

    let account_id = operator.session_id().to_string();
    let refused =
        admin.reinstate_account(ReinstateAccountRequest { account_id }).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "NOT_FOUND");
}
