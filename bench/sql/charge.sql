-- One charge of a wallet, in a transaction of its own: the rows that ChargeWallet locks and writes.
\set n :n + 1
\set id (:run << 40) + (:n << 8) + :client_id
\set buyer random(1, :buyers)
BEGIN;
INSERT INTO idempotency_records (principal_id, method, key, fingerprint, answer, created_at, updated_at, expires_at)
    VALUES (bench_id(1, :buyer), '/jangteo.wallet.v1.WalletService/ChargeWallet', 'bench-' || :id::bigint, '{fingerprint}', '{address}',
        now(), now(), now() + interval '30 days')
    ON CONFLICT DO NOTHING;
INSERT INTO ledger_accounts (id, kind, currency, balance_minor, created_at, updated_at)
    VALUES (bench_id(1, :buyer), 'WALLET', 'KRW', 0, now(), now()) ON CONFLICT DO NOTHING;
SELECT id, balance_minor, currency FROM ledger_accounts WHERE id = bench_id(1, :buyer) FOR NO KEY UPDATE;
INSERT INTO payments (id, payer_id, payable_type, payable_id, provider, state, currency, amount_minor, created_at, updated_at)
    VALUES (bench_id(4, :id), bench_id(1, :buyer), 'TOP_UP', bench_id(4, :id), 'SANDBOX', 'CAPTURED', 'KRW', 1000, now(), now());
INSERT INTO transfers (id, debit_account_id, credit_account_id, currency, amount_minor, reason, payment_id, created_at)
    VALUES (bench_id(4, :id), '00000000-0000-0000-0000-000000000001', bench_id(1, :buyer), 'KRW', 1000, 'CHARGE',
        bench_id(4, :id), now());
UPDATE ledger_accounts SET balance_minor = balance_minor + 1000, updated_at = now() WHERE id = bench_id(1, :buyer);
COMMIT;
