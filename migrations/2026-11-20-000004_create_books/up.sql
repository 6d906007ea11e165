CREATE TABLE payments (
    id uuid PRIMARY KEY,
    payer_id uuid NOT NULL,
    payable_type text NOT NULL,
    payable_id uuid NOT NULL,
    provider text NOT NULL,
    state text NOT NULL,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT payments_amount_positive CHECK (amount_minor > 0),
    CONSTRAINT payments_payable_type_known CHECK (payable_type IN ('ORDER', 'TOP_UP')),
    CONSTRAINT payments_provider_known CHECK (provider IN ('SANDBOX')),
    CONSTRAINT payments_state_known CHECK (state IN ('CAPTURED'))
);
COMMENT ON TABLE payments IS 'Money that a provider took from somebody, for an order or a top-up.';
COMMENT ON COLUMN payments.payable_id IS 'The order, or the wallet entry of the top-up.';

CREATE TABLE ledger_accounts (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    currency text NOT NULL,
    balance_minor bigint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT ledger_accounts_balance_not_negative CHECK (balance_minor >= 0),
    CONSTRAINT ledger_accounts_kind_known CHECK (kind IN ('WALLET', 'PROVIDER_CLEARING', 'SALES')),
    CONSTRAINT ledger_accounts_balance_kept CHECK ((kind = 'WALLET') = (balance_minor IS NOT NULL))
) WITH (fillfactor = 70);
COMMENT ON TABLE ledger_accounts IS 'The accounts of the double-entry books. A wallet has the id of the account it belongs to.';
COMMENT ON COLUMN ledger_accounts.balance_minor IS 'What is there, kept with every transfer; null for system accounts, which are summed instead, since every order would wait for them.';
INSERT INTO ledger_accounts (id, kind, currency, balance_minor, created_at, updated_at) VALUES
    ('00000000-0000-0000-0000-000000000001', 'PROVIDER_CLEARING', 'KRW', NULL, now(), now()),
    ('00000000-0000-0000-0000-000000000002', 'SALES', 'KRW', NULL, now(), now());

CREATE TABLE transfers (
    id uuid PRIMARY KEY,
    debit_account_id uuid NOT NULL,
    credit_account_id uuid NOT NULL,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,
    reason text NOT NULL,
    order_id uuid,
    store_order_id uuid,
    payment_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT transfers_amount_positive CHECK (amount_minor > 0),
    CONSTRAINT transfers_accounts_differ CHECK (debit_account_id <> credit_account_id),
    CONSTRAINT transfers_reason_known CHECK (reason IN ('CHARGE', 'ORDER'))
);
COMMENT ON TABLE transfers IS 'The books, append-only: each row moves money from one account to another, so that all rows add up to nothing.';
COMMENT ON COLUMN transfers.debit_account_id IS 'Where the money comes from.';
COMMENT ON COLUMN transfers.credit_account_id IS 'Where the money goes.';
-- System accounts have small ids and stay out of these: no page of theirs is ever listed.
CREATE INDEX transfers_debits ON transfers (debit_account_id, id)
    WHERE debit_account_id > '00000000-0000-0000-0000-0000000000ff';
CREATE INDEX transfers_credits ON transfers (credit_account_id, id)
    WHERE credit_account_id > '00000000-0000-0000-0000-0000000000ff';
