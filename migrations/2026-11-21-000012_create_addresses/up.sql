CREATE TABLE addresses (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    content_sealed bytea NOT NULL,
    is_default boolean NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE addresses IS 'The address books of accounts.';
COMMENT ON COLUMN addresses.content_sealed IS 'What it is called and where it is, sealed with the account''s key.';
COMMENT ON COLUMN addresses.is_default IS 'Whether it is the one that is meant unless another is named: one of each account that has any.';
CREATE INDEX addresses_account_id ON addresses (account_id, id);
CREATE UNIQUE INDEX addresses_default_unique ON addresses (account_id) WHERE is_default;
