-- A buyer's whole path: product page, into the cart, what does it cost, the order; each step in a transaction of its own.
\set n :n + 1
\set id (:run << 40) + (:n << 8) + :client_id
\set buyer :client_id + 1
\set variant random(1, :variants)
SELECT products.*, variants.*, available FROM products JOIN variants ON variants.product_id = products.id
    JOIN stock ON variant_id = variants.id WHERE products.id = bench_id(2, :variant);
BEGIN;
INSERT INTO carts (buyer_id, created_at) VALUES (bench_id(1, :buyer), now()) ON CONFLICT DO NOTHING;
SELECT buyer_id FROM carts WHERE buyer_id = bench_id(1, :buyer) FOR NO KEY UPDATE;
INSERT INTO cart_lines (buyer_id, variant_id, quantity, seen_price_minor, seen_product_name, seen_variant_name, created_at,
        updated_at)
    VALUES (bench_id(1, :buyer), bench_id(3, :variant), 1, 100, '달항아리', '중', now(), now())
    ON CONFLICT (buyer_id, variant_id) DO UPDATE SET quantity = excluded.quantity;
COMMIT;
SELECT * FROM cart_lines WHERE buyer_id = bench_id(1, :buyer);
SELECT variants.id, variants.name, price_difference_minor, products.*, commission_basis_points
    FROM variants JOIN products ON products.id = product_id JOIN stores ON stores.id = store_id
    WHERE variants.id = bench_id(3, :variant) AND products.state <> 'DRAFT';
BEGIN;
INSERT INTO idempotency_records (principal_id, method, key, fingerprint, answer, created_at, updated_at, expires_at)
    VALUES (bench_id(1, :buyer), '/jangteo.order.v1.OrderService/PlaceOrder', 'bench-' || :id::bigint, '{fingerprint}', '{answer}',
        now(), now(), now() + interval '30 days')
    ON CONFLICT DO NOTHING;
SELECT buyer_id FROM carts WHERE buyer_id = bench_id(1, :buyer) FOR NO KEY UPDATE;
DELETE FROM cart_lines WHERE buyer_id = bench_id(1, :buyer) AND variant_id = bench_id(3, :variant);
SELECT variant_id, available FROM stock WHERE variant_id = bench_id(3, :variant) FOR NO KEY UPDATE;
SELECT id, balance_minor, currency FROM ledger_accounts WHERE id = bench_id(1, :buyer) FOR NO KEY UPDATE;
SELECT variants.id, variants.name, price_difference_minor, products.*, commission_basis_points
    FROM variants JOIN products ON products.id = product_id JOIN stores ON stores.id = store_id
    WHERE variants.id = bench_id(3, :variant) AND products.state <> 'DRAFT';
UPDATE stock SET available = available - 1, updated_at = now() WHERE variant_id = bench_id(3, :variant);
INSERT INTO stock_movements (id, variant_id, quantity, reason, order_id, created_at)
    VALUES (bench_id(4, :id), bench_id(3, :variant), -1, 'ORDER', bench_id(4, :id), now());
UPDATE ledger_accounts SET balance_minor = balance_minor - 100, updated_at = now() WHERE id = bench_id(1, :buyer);
INSERT INTO transfers (id, debit_account_id, credit_account_id, currency, amount_minor, reason, order_id, store_order_id, created_at)
    VALUES (bench_id(4, :id), bench_id(1, :buyer), '00000000-0000-0000-0000-000000000002', 'KRW', 100, 'ORDER',
        bench_id(4, :id), bench_id(4, :id), now());
INSERT INTO orders (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, shipping_minor, total_minor,
        points_minor, shipping_address_sealed, created_at, updated_at)
    VALUES (bench_id(4, :id), 'bench-' || :id::bigint, bench_id(1, :buyer), 'ORDERED', 'KRW', 100, 0, 0, 100, 100, '{address}', now(),
        now());
INSERT INTO store_orders (id, order_id, store_id, state, currency, subtotal_minor, discount_minor, shipping_minor, total_minor,
        points_minor, created_at, updated_at)
    VALUES (bench_id(4, :id), bench_id(4, :id), bench_id(5, 1), 'ORDERED', 'KRW', 100, 0, 0, 100, 100, now(), now());
INSERT INTO order_lines (id, order_id, store_order_id, position, product_id, variant_id, product_name, variant_name, quantity,
        unit_price_minor, subtotal_minor, store_funded_discount_minor, platform_funded_discount_minor, total_minor,
        points_minor, commission_basis_points, created_at)
    VALUES (bench_id(4, :id), bench_id(4, :id), bench_id(4, :id), 0, bench_id(2, :variant), bench_id(3, :variant), '달항아리', '중',
        1, 100, 100, 0, 0, 100, 100, 1000, now());
INSERT INTO order_events (order_id, sequence, to_state, actor_id, reason, created_at)
    VALUES (bench_id(4, :id), 1, 'ORDERED', bench_id(1, :buyer), 'PLACED', now());
INSERT INTO outbox (id, aggregate_id, sequence, type, payload, created_at)
    VALUES (bench_id(4, :id), bench_id(4, :id), 1, 'bench.Ordered', '{answer}', now());
COMMIT;
