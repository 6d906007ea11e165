//! `VerifyInvariants`: checks what must always hold.

use super::model::{Finding, Invariant};
use super::store;
use crate::base::error::Result;
use crate::platform::audit;
use crate::platform::db::Tx;

/// What must always hold.
pub const INVARIANTS: &[Invariant] = &[
    Invariant {
        name: "audit_records_are_chained",
        statement: "each audit record tells what it told when it was chained, and none is missing between two",
        violations: audit::BREAKS,
    },
    Invariant {
        name: "address_books_have_a_default",
        statement: "of an account's addresses, if there are any, one is the default",
        violations: "\
            SELECT account_id AS id FROM addresses GROUP BY account_id \
            HAVING count(*) FILTER (WHERE is_default) <> 1",
    },
    Invariant {
        name: "followers_are_counted",
        statement: "a store has as many followers as it says",
        violations: "\
            SELECT stores.id FROM stores \
            LEFT JOIN (SELECT store_id, count(*) AS counted FROM store_follows GROUP BY store_id) \
                AS follows ON follows.store_id = stores.id \
            WHERE follower_count <> coalesce(counted, 0)",
    },
    Invariant {
        name: "hearts_are_counted",
        statement: "a product has as many hearts as it says",
        violations: "\
            SELECT product_id AS id FROM \
                (SELECT product_id, sum(hearts) AS told FROM product_heart_counts GROUP BY product_id) AS counts \
            FULL JOIN (SELECT product_id, count(*) AS counted FROM product_hearts GROUP BY product_id) \
                AS hearts USING (product_id) \
            WHERE coalesce(told, 0) <> coalesce(counted, 0)",
    },
    Invariant {
        name: "searches_find_what_is_on_sale",
        statement: "what searches know of a product is what it is, and it is on sale",
        violations: "\
            SELECT product_id AS id FROM product_search AS known LEFT JOIN products ON id = product_id \
            WHERE (known.store_id, known.category_id, known.currency, known.price_minor, known.sale_closes_at, 'ON_SALE') \
                IS DISTINCT FROM (products.store_id, products.category_id, products.currency, \
                    products.price_minor, products.sale_closes_at, products.state)",
    },
    Invariant {
        name: "members_keep_stores_of_others",
        statement: "nobody is a member of a store that is theirs, or that is deleted",
        violations: "\
            SELECT store_id AS id FROM store_members JOIN stores ON stores.id = store_id \
            WHERE owner_id = account_id OR state = 'DELETED'",
    },
    Invariant {
        name: "variants_are_of_their_options",
        statement: "a variant that can be had is of one value of each of its product's options, and of nothing else",
        violations: "\
            SELECT variants.id FROM variants JOIN products ON products.id = product_id \
            WHERE variants.deleted_at IS NULL AND products.deleted_at IS NULL \
                AND (cardinality(option_value_ids) <> jsonb_array_length(options) \
                    OR EXISTS (SELECT FROM jsonb_array_elements(options) AS option \
                        WHERE 1 <> (SELECT count(*) FROM jsonb_array_elements(option -> 'values') AS value \
                            WHERE (value ->> 'id')::uuid = ANY (option_value_ids))))",
    },
    Invariant {
        name: "stock_is_sum_of_movements",
        statement: "a variant's stock is the sum of its movements",
        violations: "\
            SELECT variant_id AS id FROM stock \
            FULL JOIN (SELECT variant_id, sum(quantity) AS moved FROM stock_movements GROUP BY variant_id) \
                AS movements USING (variant_id) \
            WHERE available IS DISTINCT FROM coalesce(moved, 0)",
    },
    Invariant {
        name: "stock_left_for_orders",
        statement: "an order's lines have taken their pieces, each once",
        violations: "\
            SELECT coalesce(order_id, movement_id) AS id \
            FROM (SELECT order_id, variant_id, sum(quantity) AS quantity FROM order_lines \
                GROUP BY order_id, variant_id) AS lines \
            FULL JOIN (SELECT id AS movement_id, order_id, variant_id, quantity AS moved FROM stock_movements \
                WHERE reason = 'ORDER') AS movements USING (order_id, variant_id) \
            WHERE quantity IS DISTINCT FROM -moved",
    },
    Invariant {
        name: "stock_returned_for_cancelled_orders",
        statement: "what cancelled orders took has returned, once, and nothing else has",
        violations: "\
            SELECT coalesce(order_id, movement_id) AS id \
            FROM (SELECT order_id, variant_id, sum(quantity) AS quantity FROM order_lines \
                JOIN orders ON orders.id = order_id WHERE state = 'CANCELLED' \
                GROUP BY order_id, variant_id) AS lines \
            FULL JOIN (SELECT id AS movement_id, order_id, variant_id, quantity AS moved FROM stock_movements \
                WHERE reason = 'CANCELLATION') AS movements USING (order_id, variant_id) \
            WHERE quantity IS DISTINCT FROM moved",
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
            WHERE balance_minor IS DISTINCT FROM coalesce(moved, 0)",
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
        name: "orders_are_paid_in_full",
        statement: "an order, and every part of it, is paid with as many points as it costs",
        violations: "\
            SELECT id FROM orders WHERE points_minor <> total_minor \
            UNION SELECT order_id FROM store_orders WHERE points_minor <> total_minor",
    },
    Invariant {
        name: "points_left_for_orders",
        statement: "the points of every part of an order went from the buyer's wallet to the sales, each once",
        violations: "\
            SELECT coalesce(store_order_id, transfer_id) AS id \
            FROM (SELECT store_orders.id AS store_order_id, order_id, store_orders.points_minor, buyer_id \
                FROM store_orders JOIN orders ON orders.id = order_id \
                WHERE store_orders.points_minor > 0) AS parts \
            FULL JOIN (SELECT id AS transfer_id, store_order_id, order_id AS paid_order_id, amount_minor, \
                debit_account_id, credit_account_id FROM transfers WHERE reason = 'ORDER') AS paid \
                USING (store_order_id) \
            WHERE (points_minor, order_id, buyer_id, uuid '00000000-0000-0000-0000-000000000002') \
                IS DISTINCT FROM (amount_minor, paid_order_id, debit_account_id, credit_account_id) \
            UNION SELECT store_order_id FROM transfers WHERE reason = 'ORDER' \
                GROUP BY store_order_id HAVING count(*) > 1",
    },
    Invariant {
        name: "parts_go_with_their_orders",
        statement: "an order is cancelled with its parts, complete with the last of them, and open until then",
        violations: "\
            SELECT orders.id FROM orders JOIN store_orders ON order_id = orders.id GROUP BY orders.id \
            HAVING orders.state <> CASE \
                WHEN bool_and(store_orders.state = 'CANCELLED') THEN 'CANCELLED' \
                WHEN bool_and(store_orders.state IN ('CANCELLED', 'CONFIRMED')) THEN 'COMPLETED' \
                ELSE 'ORDERED' END",
    },
    Invariant {
        name: "shipments_go_with_their_parts",
        statement: "no more pieces are sent than were bought, and a part is as far as its shipments",
        violations: "\
            SELECT parts.id FROM store_orders AS parts \
            JOIN LATERAL (SELECT sum(quantity) AS bought, sum(coalesce(sent, 0)) AS sent, \
                bool_or(coalesce(sent, 0) > quantity) AS too_many \
                FROM order_lines LEFT JOIN (SELECT line_id, sum(quantity) AS sent FROM shipment_lines \
                    JOIN shipments ON shipments.id = shipment_id WHERE shipments.order_id = parts.order_id \
                    GROUP BY line_id) AS pieces ON line_id = order_lines.id \
                WHERE order_lines.order_id = parts.order_id AND store_order_id = parts.id) AS lines ON true \
            LEFT JOIN LATERAL (SELECT bool_and(state = 'DELIVERED') AS arrived FROM shipments \
                WHERE shipments.order_id = parts.order_id AND store_order_id = parts.id) AS shipped ON true \
            WHERE too_many OR CASE parts.state \
                WHEN 'ORDERED' THEN sent > 0 WHEN 'CANCELLED' THEN sent > 0 \
                WHEN 'PARTLY_SHIPPED' THEN sent = 0 OR sent = bought \
                WHEN 'SHIPPED' THEN sent < bought OR arrived \
                WHEN 'DELIVERED' THEN sent < bought OR NOT arrived \
                ELSE sent < bought END",
    },
    Invariant {
        name: "points_returned_for_cancelled_orders",
        statement: "what cancelled orders were paid has returned to their buyers, once, and nothing else has",
        violations: "\
            SELECT coalesce(store_order_id, transfer_id) AS id \
            FROM (SELECT store_orders.id AS store_order_id, order_id, store_orders.points_minor, buyer_id \
                FROM store_orders JOIN orders ON orders.id = order_id \
                WHERE orders.state = 'CANCELLED' AND store_orders.points_minor > 0) AS parts \
            FULL JOIN (SELECT id AS transfer_id, store_order_id, order_id AS paid_order_id, amount_minor, \
                debit_account_id, credit_account_id FROM transfers WHERE reason = 'CANCELLATION') AS paid \
                USING (store_order_id) \
            WHERE (points_minor, order_id, buyer_id, uuid '00000000-0000-0000-0000-000000000002') \
                IS DISTINCT FROM (amount_minor, paid_order_id, credit_account_id, debit_account_id)",
    },
    Invariant {
        name: "orders_add_up",
        statement: "an order's amounts are the sums of its parts', and a part's the sums of its lines'",
        violations: "\
            SELECT coalesce(orders.id, parts.order_id) AS id FROM orders \
            FULL JOIN (SELECT order_id, sum(total_minor) AS total, sum(points_minor) AS points \
                FROM store_orders GROUP BY order_id) AS parts ON parts.order_id = orders.id \
            WHERE (orders.total_minor, orders.points_minor) IS DISTINCT FROM (parts.total, parts.points) \
            UNION SELECT coalesce(parts.order_id, lines.order_id) FROM store_orders AS parts \
            FULL JOIN (SELECT order_id, store_order_id, sum(total_minor) AS total FROM order_lines \
                GROUP BY order_id, store_order_id) AS lines \
                ON lines.store_order_id = parts.id AND lines.order_id = parts.order_id \
            WHERE parts.total_minor - parts.shipping_minor IS DISTINCT FROM lines.total",
    },
    Invariant {
        name: "charges_are_captured",
        statement: "every charge of a wallet has a captured payment of its owner's, of the same amount, and the other way round",
        violations: "\
            SELECT coalesce(transfers.id, payments.id) AS id \
            FROM (SELECT * FROM payments WHERE payable_type = 'TOP_UP' AND state = 'CAPTURED') AS payments \
            FULL JOIN (SELECT * FROM transfers WHERE reason = 'CHARGE') AS transfers \
                ON transfers.id = payments.payable_id AND transfers.payment_id = payments.id \
            WHERE (transfers.amount_minor, transfers.credit_account_id) \
                IS DISTINCT FROM (payments.amount_minor, payments.payer_id)",
    },
    Invariant {
        name: "orders_have_their_story",
        statement: "an order's steps are numbered from 1 without a gap, and lead to its state",
        violations: "\
            SELECT coalesce(orders.id, story.order_id) AS id FROM orders \
            FULL JOIN (SELECT order_id, count(*) AS steps, min(sequence) AS first, max(sequence) AS last, \
                (array_agg(to_state ORDER BY sequence DESC) FILTER (WHERE store_order_id IS NULL))[1] AS state \
                FROM order_events GROUP BY order_id) AS story ON story.order_id = orders.id \
            WHERE (1, steps, orders.state) IS DISTINCT FROM (first, last, story.state)",
    },
];

/// Checks every invariant, all on the view of the database that `tx` has.
pub async fn verify_invariants(tx: &mut Tx) -> Result<Vec<Finding>> {
    store::allow_time(tx).await?;
    let mut findings = Vec::new();
    for invariant in INVARIANTS {
        findings.push(store::list_violations(tx, *invariant).await?);
    }
    Ok(findings)
}
