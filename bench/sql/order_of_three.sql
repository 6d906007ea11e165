-- One order of three lines, in a transaction of its own: the rows that PlaceOrder locks, reads and writes.
\set n :n + 1
\set id (:run << 40) + (:n << 8) + :client_id
\set buyer random(1, :buyers)
\set one random(1, 333)
\set two random(334, 666)
\set three random(667, 1000)
BEGIN;
INSERT INTO idempotency_records (principal_id, method, key, fingerprint, answer, created_at, updated_at, expires_at)
    VALUES (bench_id(1, :buyer), '/jangteo.order.v1.OrderService/PlaceOrder', 'bench-' || :id::bigint, '{fingerprint}', '{answer}',
        now(), now(), now() + interval '30 days')
    ON CONFLICT DO NOTHING;
SELECT variant_id, available FROM stock WHERE variant_id IN (bench_id(3, :one), bench_id(3, :two), bench_id(3, :three))
    ORDER BY variant_id FOR NO KEY UPDATE;
SELECT id, balance_minor, currency FROM ledger_accounts WHERE id = bench_id(1, :buyer) FOR NO KEY UPDATE;
SELECT variants.id, variants.name, price_difference_minor, products.*, commission_basis_points
    FROM variants JOIN products ON products.id = product_id JOIN stores ON stores.id = store_id
    WHERE variants.id IN (bench_id(3, :one), bench_id(3, :two), bench_id(3, :three)) AND products.state <> 'DRAFT';
UPDATE stock SET available = available - 1, updated_at = now()
    WHERE variant_id IN (bench_id(3, :one), bench_id(3, :two), bench_id(3, :three));
INSERT INTO stock_movements (id, variant_id, quantity, reason, order_id, created_at)
    SELECT bench_id(6 + place::integer, :id), variant_id, -1, 'ORDER', bench_id(4, :id), now()
    FROM unnest(ARRAY[bench_id(3, :one), bench_id(3, :two), bench_id(3, :three)]) WITH ORDINALITY AS line (variant_id, place);
UPDATE ledger_accounts SET balance_minor = balance_minor - 300, updated_at = now() WHERE id = bench_id(1, :buyer);
INSERT INTO transfers (id, debit_account_id, credit_account_id, currency, amount_minor, reason, order_id, store_order_id, created_at)
    VALUES (bench_id(4, :id), bench_id(1, :buyer), '00000000-0000-0000-0000-000000000002', 'KRW', 300, 'ORDER',
        bench_id(4, :id), bench_id(4, :id), now());
INSERT INTO orders (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, shipping_minor, total_minor,
        points_minor, shipping_address_sealed, created_at, updated_at)
    VALUES (bench_id(4, :id), 'bench-' || :id::bigint, bench_id(1, :buyer), 'ORDERED', 'KRW', 300, 0, 0, 300, 300, '{address}', now(),
        now());
INSERT INTO store_orders (id, order_id, store_id, state, currency, subtotal_minor, discount_minor, shipping_minor, total_minor,
        points_minor, created_at, updated_at)
    VALUES (bench_id(4, :id), bench_id(4, :id), bench_id(5, 1), 'ORDERED', 'KRW', 300, 0, 0, 300, 300, now(), now());
INSERT INTO order_lines (id, order_id, store_order_id, position, product_id, variant_id, product_name, variant_name, quantity,
        unit_price_minor, subtotal_minor, store_funded_discount_minor, platform_funded_discount_minor, total_minor,
        points_minor, commission_basis_points, created_at)
    SELECT bench_id(6 + place::integer, :id), bench_id(4, :id), bench_id(4, :id), place - 1, bench_id(2, line.n), bench_id(3, line.n),
        '달항아리', '중', 1, 100, 100, 0, 0, 100, 100, 1000, now()
    FROM unnest(ARRAY[:one, :two, :three]::bigint[]) WITH ORDINALITY AS line (n, place);
INSERT INTO order_events (order_id, sequence, to_state, actor_id, reason, created_at)
    VALUES (bench_id(4, :id), 1, 'ORDERED', bench_id(1, :buyer), 'PLACED', now());
INSERT INTO outbox (id, aggregate_id, sequence, type, payload, created_at)
    VALUES (bench_id(4, :id), bench_id(4, :id), 1, 'bench.Ordered', '{answer}', now());
COMMIT;
