//! `VerifyInvariants`.

use jangteo_sdk::ops::v1::VerifyInvariantsRequest;
use jangteo_sdk::ops::v1::ops_service_client::OpsServiceClient;

use crate::harness::{Persona, Shop};

/// The invariants that do not hold.
async fn broken(shop: &Shop, operator: &Persona) -> Vec<String> {
    let mut client = OpsServiceClient::new(shop.channel.clone());
    let request = operator.request(VerifyInvariantsRequest {});
    let answer = client.verify_invariants(request).await.unwrap().into_inner();
    let broken = answer.invariants.iter().filter(|it| it.violation_count > 0);
    let broken: Vec<String> = broken
        .inspect(|it| assert!(!it.violation_ids.is_empty()))
        .map(|it| it.name.clone())
        .collect();
    assert_eq!(answer.holds, broken.is_empty());
    broken
}

#[tokio::test]
async fn finds_every_kind_of_damage_and_nothing_else() {
    let shop = Shop::open().await;
    let operator = shop.operator().await;
    let lamp = shop.product(100, 9).await;
    let ada = shop.buyer().await.with_points(1_000).await;
    ada.place_order(&[(&lamp, 2)]).await.unwrap();
    assert_eq!(broken(&shop, &operator).await, [""; 0]);
    let wallet = ada.subject.account_id;
    let damage: [(&str, &str, &[&str]); 19] = [
        (
            "UPDATE orders SET state = 'CANCELLED'",
            "UPDATE orders SET state = 'ORDERED'",
            &[
                "stock_returned_for_cancelled_orders",
                "parts_go_with_their_orders",
                "points_returned_for_cancelled_orders",
                "orders_have_their_story",
            ],
        ),
        (
            "UPDATE stock SET available = available + 1",
            "UPDATE stock SET available = available - 1",
            &["stock_is_sum_of_movements"],
        ),
        (
            "INSERT INTO stock VALUES ('00000000-0000-0000-0000-00000000aaaa', 1, now(), now())",
            "DELETE FROM stock WHERE variant_id = '00000000-0000-0000-0000-00000000aaaa'",
            &["stock_is_sum_of_movements"],
        ),
        (
            "INSERT INTO product_heart_counts SELECT id, 0, 1, now(), now() FROM products",
            "DELETE FROM product_heart_counts",
            &["hearts_are_counted"],
        ),
        (
            "INSERT INTO product_hearts SELECT gen_random_uuid(), id, gen_random_uuid(), now() FROM products",
            "DELETE FROM product_hearts",
            &["hearts_are_counted"],
        ),
        (
            "UPDATE variants SET option_value_ids = ARRAY[id]",
            "UPDATE variants SET option_value_ids = '{}'",
            &["variants_are_of_their_options"],
        ),
        (
            "UPDATE products SET options = '[{\"values\": []}]'; UPDATE variants SET option_value_ids = ARRAY[id]",
            "UPDATE products SET options = '[]'; UPDATE variants SET option_value_ids = '{}'",
            &["variants_are_of_their_options"],
        ),
        (
            "UPDATE order_lines SET quantity = quantity + 1",
            "UPDATE order_lines SET quantity = quantity - 1",
            &["stock_left_for_orders"],
        ),
        (
            "UPDATE ledger_accounts SET balance_minor = balance_minor + 1 WHERE balance_minor IS NOT NULL",
            "UPDATE ledger_accounts SET balance_minor = balance_minor - 1 WHERE balance_minor IS NOT NULL",
            &["balances_are_sums_of_transfers"],
        ),
        (
            "UPDATE transfers SET credit_account_id = '00000000-0000-0000-0000-000000000009' WHERE reason = 'ORDER'",
            "UPDATE transfers SET credit_account_id = '00000000-0000-0000-0000-000000000002' WHERE reason = 'ORDER'",
            &["transfers_have_accounts", "points_left_for_orders"],
        ),
        (
            "UPDATE stock_movements SET order_id = NULL WHERE reason = 'ORDER'",
            "UPDATE stock_movements SET order_id = (SELECT id FROM orders) WHERE reason = 'ORDER'",
            &["stock_left_for_orders"],
        ),
        (
            "DELETE FROM stock_movements WHERE reason = 'ORDER'; UPDATE stock SET available = available + 2",
            "INSERT INTO stock_movements SELECT gen_random_uuid(), variant_id, -2, 'ORDER', order_id, now() \
                FROM order_lines; UPDATE stock SET available = available - 2",
            &["stock_left_for_orders"],
        ),
        (
            "UPDATE orders SET points_minor = 0; UPDATE store_orders SET points_minor = 0",
            "UPDATE orders SET points_minor = total_minor; UPDATE store_orders SET points_minor = total_minor",
            &["orders_are_paid_in_full", "points_left_for_orders"],
        ),
        (
            "UPDATE orders SET buyer_id = gen_random_uuid()",
            "UPDATE orders SET buyer_id = (SELECT debit_account_id FROM transfers WHERE reason = 'ORDER')",
            &["points_left_for_orders"],
        ),
        (
            "UPDATE transfers SET store_order_id = NULL WHERE reason = 'ORDER'",
            "UPDATE transfers SET store_order_id = (SELECT id FROM store_orders) WHERE reason = 'ORDER'",
            &["points_left_for_orders"],
        ),
        (
            "UPDATE order_lines SET subtotal_minor = subtotal_minor + 1, total_minor = total_minor + 1",
            "UPDATE order_lines SET subtotal_minor = subtotal_minor - 1, total_minor = total_minor - 1",
            &["orders_add_up"],
        ),
        (
            "UPDATE payments SET amount_minor = amount_minor + 1",
            "UPDATE payments SET amount_minor = amount_minor - 1",
            &["charges_are_captured"],
        ),
        (
            "UPDATE store_orders SET state = 'SHIPPED'",
            "UPDATE store_orders SET state = 'ORDERED'",
            &["shipments_go_with_their_parts"],
        ),
        (
            "UPDATE order_events SET sequence = 2",
            "UPDATE order_events SET sequence = 1",
            &["orders_have_their_story"],
        ),
    ];

    for (harm, repair, expected) in damage {
        shop.database.run(harm).await;
        assert_eq!(broken(&shop, &operator).await, expected, "{harm}");
        shop.database.run(repair).await;
    }
    assert_eq!(broken(&shop, &operator).await, [""; 0], "wallet of {wallet}");
}
