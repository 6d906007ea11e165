ALTER TABLE stores
    ALTER COLUMN name_folded DROP NOT NULL,
    ADD COLUMN state text NOT NULL DEFAULT 'ACTIVE',
    ADD COLUMN follower_count bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT stores_state_known CHECK (state IN ('ACTIVE', 'INACTIVE', 'DELETED')),
    ADD CONSTRAINT stores_deleted_leave_their_names CHECK ((state = 'DELETED') = (name_folded IS NULL)),
    ADD CONSTRAINT stores_follower_count_not_negative CHECK (follower_count >= 0);
ALTER TABLE stores ALTER COLUMN state DROP DEFAULT, ALTER COLUMN follower_count DROP DEFAULT;
COMMENT ON COLUMN stores.name_folded IS 'The name in lower case, which is its own; null once it is deleted.';
COMMENT ON COLUMN stores.state IS 'Whether it sells. One that is deleted stays for the orders that it had.';
COMMENT ON COLUMN stores.follower_count IS 'How many follow it.';
CREATE INDEX stores_owner_id ON stores (owner_id, id);

CREATE TABLE store_follows (
    account_id uuid NOT NULL,
    store_id uuid NOT NULL REFERENCES stores (id),
    id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT store_follows_pkey PRIMARY KEY (account_id, store_id)
);
COMMENT ON TABLE store_follows IS 'Who follows which store.';
COMMENT ON COLUMN store_follows.id IS 'Tells the order in which an account has followed.';
CREATE INDEX store_follows_account_id ON store_follows (account_id, id);
CREATE INDEX store_follows_store_id ON store_follows (store_id);
