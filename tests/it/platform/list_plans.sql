-- A marketplace that has been open for a while. It keeps the invariants, and each of its tables is one that statistics are
-- made of whole: 30,000 rows at most. $BUYER is a buyer with one order, $OWNER owns $STORE, which sells $PRODUCT in $VARIANT.

-- Thirty others, who buy, follow and like.
CREATE TEMP TABLE people ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY id) AS place, id FROM accounts WHERE id NOT IN (uuid '$BUYER', uuid '$OWNER')
    ORDER BY id LIMIT 30;

-- Four hundred stores of others, and three hundred of the owner's.
INSERT INTO stores (id, owner_id, name, name_folded, description, commission_basis_points, state, follower_count,
        created_at, updated_at)
    SELECT gen_random_uuid(), CASE WHEN n <= 400 THEN gen_random_uuid() ELSE uuid '$OWNER' END, name, name, '', 0,
        'ACTIVE', 0, now(), now()
    FROM generate_series(1, 700) AS n,
        concat_ws(' ', (ARRAY['새벽', '다온', '마루', '온실', '여울'])[1 + n % 5], (ARRAY['상점', '책방', '찻집'])[1 + n % 3], n) AS name;
CREATE TEMP TABLE shops ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY id) AS n, id FROM stores WHERE owner_id <> uuid '$OWNER';

-- Five categories, and eleven in each; $CATEGORY is the first.
CREATE TEMP TABLE tree ON COMMIT DROP AS
    SELECT n, CASE n WHEN 1 THEN uuid '$CATEGORY' ELSE gen_random_uuid() END AS id FROM generate_series(1, 60) AS n;
INSERT INTO categories (id, parent_id, name, name_folded, created_at, updated_at)
    SELECT tree.id, above.id, tree.n::text, tree.n::text, now(), now()
    FROM tree LEFT JOIN tree AS above ON above.n = 1 + tree.n % 5 AND 5 < tree.n;

-- Twelve thousand products, a quarter of them in one store; two in seven are not on sale.
CREATE TEMP TABLE goods ON COMMIT DROP AS
    SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS variant_id FROM generate_series(1, 12000) AS n;
INSERT INTO products (id, store_id, name, description, currency, price_minor, state, quantity_max_per_order, revision,
        category_id, created_at, updated_at)
    SELECT goods.id, CASE WHEN goods.n % 4 = 0 THEN uuid '$STORE' ELSE shops.id END,
        concat_ws(' ', (ARRAY['푸른', '흰', '작은', '오래된'])[1 + goods.n % 4], (ARRAY['찻잔', '접시', '화병', '주전자', '항아리'])[1 + goods.n % 5],
            CASE goods.n % 100 WHEN 1 THEN '매화' END, 'n' || goods.n),
        '', 'KRW', 1000 + goods.n * 37 % 400000, CASE goods.n % 7 WHEN 0 THEN 'PAUSED' WHEN 1 THEN 'DRAFT' ELSE 'ON_SALE' END,
        0, 1, tree.id, now(), now()
    FROM goods JOIN shops ON shops.n = 1 + goods.n % 400 JOIN tree ON tree.n = 1 + goods.n % 60;
INSERT INTO product_revisions (product_id, revision, name, description, currency, price_minor, quantity_max_per_order,
        actor_id, created_at)
    SELECT id, 1, '', '', 'KRW', 0, 0, uuid '$OWNER', now() FROM goods
    UNION ALL SELECT uuid '$PRODUCT', n, 'n' || n, '', 'KRW', 0, 0, uuid '$OWNER', now() FROM generate_series(2, 1000) AS n;
INSERT INTO variant_revisions (product_id, revision, position, variant_id, name, price_difference_minor, created_at)
    SELECT id, 1, 0, variant_id, '', 0, now() FROM goods
    UNION ALL SELECT uuid '$PRODUCT', n, 0, uuid '$VARIANT', '', 0, now() FROM generate_series(2, 1000) AS n;
UPDATE products SET revision = 1000 WHERE id = uuid '$PRODUCT';
INSERT INTO variants (id, product_id, position, name, price_difference_minor, created_at, updated_at)
    SELECT variant_id, id, 0, '기본', 0, now(), now() FROM goods;
INSERT INTO product_images (id, product_id, state, content_type, byte_length, width, height, alt_text, position, attempts,
        created_at, updated_at)
    SELECT gen_random_uuid(), id, 'READY', 'image/png', 1, 1, 1, '', 0, 0, now(), now() FROM goods;

-- Five pieces of each came; of one thing many came time and again, and left with orders.
INSERT INTO stock (variant_id, available, created_at, updated_at) SELECT variant_id, 5, now(), now() FROM goods;
INSERT INTO stock_movements (id, variant_id, quantity, reason, created_at)
    SELECT gen_random_uuid(), variant_id, 5, 'INITIAL', now() FROM goods
    UNION ALL SELECT gen_random_uuid(), uuid '$VARIANT', 2, 'RECEIVED', now() FROM generate_series(1, 4000);
CREATE TEMP TABLE bought ON COMMIT DROP AS
    SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS part_id,
        CASE WHEN n % 10 = 0 THEN uuid '$BUYER' ELSE people.id END AS buyer_id
    FROM generate_series(1, 6000) AS n JOIN people ON people.place = 1 + n % 30;
INSERT INTO orders (id, number, buyer_id, state, currency, subtotal_minor, discount_minor, shipping_minor, total_minor,
        points_minor, shipping_address_sealed, created_at, updated_at)
    SELECT bought.id, 'n' || n, bought.buyer_id, 'ORDERED', 'KRW', 0, 0, 0, 0, 0, shipping_address_sealed, now(), now()
    FROM bought CROSS JOIN (SELECT shipping_address_sealed FROM orders) AS orders;
INSERT INTO store_orders (id, order_id, store_id, state, currency, subtotal_minor, discount_minor, shipping_minor,
        total_minor, points_minor, created_at, updated_at)
    SELECT part_id, id, uuid '$STORE', 'ORDERED', 'KRW', 0, 0, 0, 0, 0, now(), now() FROM bought;
INSERT INTO order_lines (id, order_id, store_order_id, position, product_id, variant_id, product_name, variant_name,
        quantity, unit_price_minor, subtotal_minor, store_funded_discount_minor, platform_funded_discount_minor,
        total_minor, points_minor, commission_basis_points, created_at)
    SELECT gen_random_uuid(), id, part_id, 0, uuid '$PRODUCT', uuid '$VARIANT', '', '', 1, 0, 0, 0, 0, 0, 0, 0, now() FROM bought;
INSERT INTO order_events (order_id, sequence, to_state, actor_id, reason, created_at)
    SELECT id, 1, 'ORDERED', buyer_id, 'PLACED', now() FROM bought;
INSERT INTO stock_movements (id, variant_id, quantity, reason, order_id, created_at)
    SELECT gen_random_uuid(), uuid '$VARIANT', -1, 'ORDER', id, now() FROM bought;
UPDATE stock SET available = (SELECT sum(quantity) FROM stock_movements WHERE variant_id = uuid '$VARIANT')
    WHERE variant_id = uuid '$VARIANT';
INSERT INTO product_sales (hour, product_id, quantity, created_at, updated_at)
    SELECT date_trunc('hour', now()) - h * interval '1 hour', goods.id, 1 + k, now(), now()
    FROM generate_series(0, 2159) AS h CROSS JOIN generate_series(1, 8) AS k
    JOIN goods ON goods.n = 1 + (h * 8 + k) % 400;

-- Wallets that were charged, a point at a time.
INSERT INTO ledger_accounts (id, kind, currency, balance_minor, created_at, updated_at)
    SELECT id, 'WALLET', 'KRW', 0, now(), now() FROM people;
CREATE TEMP TABLE charged ON COMMIT DROP AS
    SELECT gen_random_uuid() AS id, gen_random_uuid() AS payment_id,
        CASE WHEN n % 10 = 0 THEN uuid '$BUYER' ELSE people.id END AS owner_id
    FROM generate_series(1, 6000) AS n JOIN people ON people.place = 1 + n % 30;
INSERT INTO payments (id, payer_id, payable_type, payable_id, provider, state, currency, amount_minor, created_at, updated_at)
    SELECT payment_id, owner_id, 'TOP_UP', id, 'SANDBOX', 'CAPTURED', 'KRW', 1, now(), now() FROM charged;
INSERT INTO transfers (id, debit_account_id, credit_account_id, currency, amount_minor, reason, payment_id, created_at)
    SELECT id, uuid '00000000-0000-0000-0000-000000000001', owner_id, 'KRW', 1, 'CHARGE', payment_id, now() FROM charged;
UPDATE ledger_accounts SET balance_minor = balance_minor + more
    FROM (SELECT owner_id, count(*) AS more FROM charged GROUP BY owner_id) AS charged WHERE id = owner_id;

-- Hearts, wishes and follows.
INSERT INTO product_hearts (account_id, product_id, id, created_at)
    SELECT uuid '$BUYER', id, gen_random_uuid(), now() FROM goods WHERE n <= 900
    UNION ALL SELECT people.id, goods.id, gen_random_uuid(), now() FROM people JOIN goods ON (goods.n + people.place * 41) % 40 = 0;
INSERT INTO product_heart_counts (product_id, slot, hearts, created_at, updated_at)
    SELECT product_id, 0, count(*), now(), now() FROM product_hearts GROUP BY product_id;
INSERT INTO wishlist_items (buyer_id, variant_id, id, quantity, seen_price_minor, seen_product_name, seen_variant_name,
        created_at, updated_at)
    SELECT uuid '$BUYER', variant_id, gen_random_uuid(), 1, 0, '', '', now(), now() FROM goods WHERE 900 < n AND n <= 1100
    UNION ALL SELECT people.id, variant_id, gen_random_uuid(), 1, 0, '', '', now(), now()
    FROM people JOIN goods ON (goods.n + people.place * 41) % 60 = 0;
INSERT INTO store_follows (account_id, store_id, id, created_at)
    SELECT person.id, stores.id, gen_random_uuid(), now()
    FROM stores CROSS JOIN (SELECT id FROM people UNION ALL SELECT uuid '$BUYER') AS person;
UPDATE stores SET follower_count = 31;

-- What accounts leave behind.
INSERT INTO sessions (id, account_id, created_at, updated_at)
    SELECT gen_random_uuid(), CASE WHEN n % 10 = 0 THEN uuid '$BUYER' ELSE people.id END, now(), now()
    FROM generate_series(1, 6000) AS n JOIN people ON people.place = 1 + n % 30;
INSERT INTO addresses (id, account_id, content_sealed, is_default, created_at, updated_at)
    SELECT gen_random_uuid(), gen_random_uuid(), '', true, now(), now() FROM generate_series(1, 6000);
INSERT INTO api_keys (id, account_id, hash, name_sealed, scopes, created_at, updated_at)
    SELECT gen_random_uuid(), people.id, decode(md5(n::text), 'hex'), '', '{}', now(), now()
    FROM generate_series(1, 6000) AS n JOIN people ON people.place = 1 + n % 30;
INSERT INTO audit_records (id, actor_id, action, subject_id, facts, request_id, created_at)
    SELECT gen_random_uuid(), CASE WHEN n % 10 = 0 THEN uuid '$BUYER' ELSE people.id END, 'SIGNED_IN',
        CASE WHEN n % 10 = 1 THEN uuid '$BUYER' ELSE people.id END, '{}', '', now()
    FROM generate_series(1, 6000) AS n JOIN people ON people.place = 1 + n % 30;
INSERT INTO jobs (id, name, state, due_at, attempts, created_at, updated_at)
    SELECT gen_random_uuid(), (ARRAY['catalog.end_sales', 'platform.purge_jobs', 'store.index_stores'])[1 + n % 3], 'SUCCEEDED',
        now(), 1, now(), now()
    FROM generate_series(1, 6000) AS n;
