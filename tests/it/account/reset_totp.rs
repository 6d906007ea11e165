//! `ResetTotp`.

use jangteo_sdk::account::v1::{GetAccountRequest, ResetTotpRequest};

use super::confirm_totp::{sign_in, with_totp};
use crate::harness::{Shop, refusal};

#[tokio::test]
async fn lets_somebody_in_who_has_lost_everything_and_tells_them() {
    let shop = Shop::open().await;
    let (ada, _, _) = with_totp(&shop, "ada@example.com").await;
    let operator = shop.operator().await;
    let account = ada.account_service().get_account(GetAccountRequest {}).await.unwrap();
    let account_id = account.into_inner().account.unwrap().id;

    for _ in 0..2 {
        let request =
            ResetTotpRequest { account_id: account_id.clone(), cause: "본인 확인".into() };
        let reset = operator.client.account_admin_service().reset_totp(request).await.unwrap();
        assert!(!reset.into_inner().account.unwrap().totp_enabled);
    }

    assert_eq!(sign_in(&shop, "ada@example.com", "").await, "");
    let mails = shop.mails_to("ada@example.com").await;
    assert_eq!(mails.last().unwrap().subject, "Signing in takes no code any more");
    let noted = "SELECT count(*) FROM audit_records WHERE action = 'TOTP_DISABLED' \
        AND facts LIKE '%본인 확인%'";
    assert_eq!(shop.database.number(noted).await, 1);
    let own = operator.subject.account_id.to_string();
    let request = ResetTotpRequest { account_id: own, cause: "잃어버림".into() };
    let refused = operator.client.account_admin_service().reset_totp(request).await.unwrap_err();
    assert_eq!(refusal(&refused).reason, "OWN_ACCOUNT");
}
