//! `ChargeWallet`.

use jangteo_sdk::types::v1::Money;
use jangteo_sdk::wallet::v1::{ChargeMethod, ChargeWalletRequest};
use tonic::Code;

use crate::harness::{Shop, refusal};

fn charge(amount_minor: i64) -> ChargeWalletRequest {
    let amount = Some(Money { currency_code: "KRW".into(), amount_minor });
    ChargeWalletRequest { amount, method: ChargeMethod::Sandbox.into() }
}

#[tokio::test]
async fn credits_a_thousand_to_a_million_won_both_included() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    assert_eq!(ada.charge(1_000).await.unwrap(), 1_000);
    assert_eq!(ada.charge(1_000_000).await.unwrap(), 1_001_000);

    for amount in [i64::MIN, -1_000, 0, 999, 1_000_001, 1 << 53, i64::MAX] {
        let refused = refusal(&ada.charge(amount).await.unwrap_err());
        assert_eq!(refused.code, Code::InvalidArgument);
        assert_eq!(refused.fields, ["amount.amount_minor"], "{amount}: {}", refused.reason);
    }
    let refused = refusal(&ada.charge(999).await.unwrap_err());
    assert_eq!((refused.reason.as_str(), refused.fact("code")), ("INVALID_CHARGE_AMOUNT", "W101"));
    assert_eq!((refused.fact("minimum_minor"), refused.fact("maximum_minor")), ("1000", "1000000"));
    assert_eq!(ada.balance().await, 1_001_000);
}

#[tokio::test]
async fn every_point_came_from_a_captured_payment() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await.with_points(3_000).await;

    let captured = "SELECT sum(amount_minor) FROM payments WHERE state = 'CAPTURED' AND payable_type = 'TOP_UP'";

    assert_eq!(shop.database.number(captured).await, ada.balance().await);
}

#[tokio::test]
async fn many_charges_at_once_all_count() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;

    let charges = (0..50).map(|_| ada.charge(1_000));
    let answers = futures_util::future::join_all(charges).await;

    let mut balances: Vec<i64> = answers.into_iter().map(Result::unwrap).collect();
    balances.sort_unstable();
    assert_eq!(balances, (1..=50).map(|it| it * 1_000).collect::<Vec<_>>());
    assert_eq!(ada.balance().await, 50_000);
}

#[tokio::test]
async fn the_sandbox_pays_in_a_sandbox_only() {
    let shop = Shop::open_with(|app| app.sandbox = false).await;
    let ada = shop.buyer().await;

    let refused = refusal(&ada.charge(1_000).await.unwrap_err());

    assert_eq!(
        (refused.reason.as_str(), refused.fact("method")),
        ("PAYMENT_METHOD_UNAVAILABLE", "SANDBOX")
    );
    assert_eq!(ada.balance().await, 0);
}

#[tokio::test]
async fn a_full_wallet_takes_no_more() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await.with_points(1_000).await;
    // A trillion won, as if they had been paid in before.
    let rest = 1_000_000_000_000_i64 - 1_000;
    let id = ada.subject.account_id;
    let scene = format!(
        "UPDATE ledger_accounts SET balance_minor = balance_minor + {rest} WHERE id = '{id}';
         UPDATE transfers SET amount_minor = amount_minor + {rest};
         UPDATE payments SET amount_minor = amount_minor + {rest}"
    );
    shop.database.run(&scene).await;

    let refused = refusal(&ada.charge(1_000).await.unwrap_err());

    assert_eq!(refused.reason, "BALANCE_LIMIT_EXCEEDED");
}

#[tokio::test]
async fn a_repeat_credits_once_and_says_so() {
    let shop = Shop::open().await;
    let ada = shop.buyer().await;
    let key = "charge-me-once-please";

    let first = ada.wallet().charge_wallet(ada.keyed(charge(5_000), key)).await.unwrap();
    let second = ada.wallet().charge_wallet(ada.keyed(charge(5_000), key)).await.unwrap();

    assert!(!first.metadata().contains_key("idempotent-replayed"));
    assert_eq!(second.metadata().get("idempotent-replayed").unwrap(), "true");
    assert_eq!(first.into_inner(), second.into_inner());
    assert_eq!(ada.balance().await, 5_000);
}
