-- A shop of a thousand products and ten thousand buyers.
INSERT INTO stores (id, owner_id, name, name_folded, description, commission_basis_points, state, follower_count,
    created_at, updated_at)
SELECT bench_id(5, n), bench_id(1, n), '공방 ' || n, '공방 ' || n, '손으로 빚은 물건', 1000, 'ACTIVE', 0, now(), now()
FROM generate_series(1, 10) AS n;
INSERT INTO products (id, store_id, name, description, currency, price_minor, state, revision, created_at, updated_at)
SELECT bench_id(2, n), bench_id(5, n % 10 + 1), '달항아리 ' || n, '매일 아침 가마에서 나오는 백자 달항아리입니다.', 'KRW', 100,
    'ON_SALE', 1, now(), now()
FROM generate_series(1, 1100) AS n;
INSERT INTO variants (id, product_id, position, name, price_difference_minor, created_at, updated_at)
SELECT bench_id(3, n), bench_id(2, n), 0, '중', 0, now(), now() FROM generate_series(1, 1100) AS n;
-- The first thousand never run out; each of the others has a hundred pieces, for one rush.
INSERT INTO stock (variant_id, available, created_at, updated_at)
SELECT bench_id(3, n), CASE WHEN n <= 1000 THEN 1000000000 ELSE 100 END, now(), now() FROM generate_series(1, 1100) AS n;
INSERT INTO stock_movements (id, variant_id, quantity, reason, created_at)
SELECT variant_id, variant_id, available, 'INITIAL', created_at FROM stock;
VACUUM ANALYZE;
