//! `VerifyInvariants`: checks what must always hold.

use super::model::{Finding, Invariant};
use super::store;
use crate::base::error::Result;
use crate::platform::db::Tx;

/// What must always hold.
pub const INVARIANTS: &[Invariant] = &[
    Invariant {
        name: "stock_is_sum_of_movements",
        statement: "a variant's stock is the sum of its movements",
        violations: "\
            SELECT variant_id AS id FROM stock \
            FULL JOIN (SELECT variant_id, sum(quantity) AS moved FROM stock_movements GROUP BY variant_id) \
                AS movements USING (variant_id) \
            WHERE coalesce(available, -1) <> coalesce(moved, 0)",
    },
    Invariant {
        name: "stock_left_for_orders",
        statement: "an order's lines have taken their pieces, each once",
        violations: "\
            SELECT order_id AS id FROM order_lines \
            FULL JOIN (SELECT * FROM stock_movements WHERE reason = 'ORDER') AS movements \
                USING (order_id, variant_id) \
            WHERE coalesce(order_lines.quantity, 0) + coalesce(movements.quantity, 0) <> 0",
    },
    Invariant {
        name: "balances_are_sums_of_transfers",
        statement: "a wallet's balance is what was transferred to it less what was transferred from it",
        violations: "\
            SELECT wallets.id FROM (SELECT * FROM ledger_accounts WHERE kind = 'WALLET') AS wallets \
            LEFT JOIN (SELECT account_id, sum(amount) AS moved FROM \
                (SELECT credit_account_id AS account_id, amount_minor AS amount FROM transfers \
                 UNION ALL SELECT debit_account_id, -amount_minor FROM transfers) AS sides \
                GROUP BY account_id) AS moves ON moves.account_id = wallets.id \
            WHERE balance_minor <> coalesce(moved, 0)",
    },
    Invariant {
        name: "transfers_have_accounts",
        statement: "both sides of a transfer are accounts of the books",
        violations: "\
            SELECT transfers.id FROM transfers \
            LEFT JOIN ledger_accounts AS debit ON debit.id = debit_account_id \
            LEFT JOIN ledger_accounts AS credit ON credit.id = credit_account_id \
            WHERE debit.id IS NULL OR credit.id IS NULL",
    },
    Invariant {
        name: "orders_are_paid_exactly",
        statement: "the points of every part of an order were transferred, each once",
        violations: "\
            SELECT store_order_id AS id FROM \
                (SELECT id AS store_order_id, points_minor FROM store_orders) AS parts \
            FULL JOIN (SELECT store_order_id, sum(amount_minor) AS moved FROM transfers \
                WHERE reason = 'ORDER' GROUP BY store_order_id) AS paid USING (store_order_id) \
            WHERE coalesce(points_minor, 0) <> coalesce(moved, 0)",
    },
    Invariant {
        name: "orders_add_up",
        statement: "an order's amounts are the sums of its parts', and those the sums of their lines'",
        violations: "\
            SELECT orders.id FROM orders \
            LEFT JOIN (SELECT order_id, sum(total_minor) AS total, sum(points_minor) AS points \
                FROM store_orders GROUP BY order_id) AS parts ON parts.order_id = orders.id \
            LEFT JOIN (SELECT order_id, sum(total_minor) AS total, sum(points_minor) AS points \
                FROM order_lines GROUP BY order_id) AS lines ON lines.order_id = orders.id \
            WHERE (orders.total_minor, orders.points_minor) IS DISTINCT FROM (parts.total, parts.points) \
                OR (orders.total_minor - orders.shipping_minor) IS DISTINCT FROM lines.total",
    },
    Invariant {
        name: "charges_are_captured",
        statement: "a top-up's captured payment and its transfer have the same amount",
        violations: "\
            SELECT coalesce(transfers.id, payments.payable_id) AS id \
            FROM (SELECT * FROM payments WHERE payable_type = 'TOP_UP' AND state = 'CAPTURED') AS payments \
            FULL JOIN (SELECT * FROM transfers WHERE reason = 'CHARGE') AS transfers \
                ON transfers.id = payments.payable_id AND transfers.payment_id = payments.id \
            WHERE transfers.amount_minor IS DISTINCT FROM payments.amount_minor",
    },
    Invariant {
        name: "orders_have_their_story",
        statement: "an order's steps are numbered from 1 without a gap, and lead to its state",
        violations: "\
            SELECT orders.id FROM orders \
            LEFT JOIN (SELECT order_id, count(*) AS steps, max(sequence) AS last, \
                (array_agg(to_state ORDER BY sequence DESC))[1] AS state \
                FROM order_events GROUP BY order_id) AS story ON story.order_id = orders.id \
            WHERE steps IS NULL OR steps <> last OR story.state <> orders.state",
    },
];

/// Checks every invariant, all on the view of the database that `tx` has.
pub async fn verify_invariants(tx: &mut Tx) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for invariant in INVARIANTS {
        findings.push(store::list_violations(tx, *invariant).await?);
    }
    Ok(findings)
}
