DO $$ BEGIN
    IF EXISTS (SELECT FROM accounts) OR EXISTS (SELECT FROM orders) THEN
        RAISE EXCEPTION 'this database is of a version that did not encrypt personal data yet: begin with an empty one';
    END IF;
END $$;

CREATE TABLE server_secrets (
    name text PRIMARY KEY,
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE server_secrets IS 'What all else is derived from, wrapped with the master key of the configuration.';

CREATE TABLE signing_keys (
    id text PRIMARY KEY,
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE signing_keys IS 'The Ed25519 keys that sign access tokens, wrapped: the one in use, the next, and those whose tokens may still live.';
COMMENT ON COLUMN signing_keys.id IS 'What tokens call it (kid).';

CREATE TABLE account_keys (
    account_id uuid PRIMARY KEY,
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE account_keys IS 'One data key for each account, wrapped: without its row nothing that it sealed can be read.';

ALTER TABLE accounts
    DROP CONSTRAINT accounts_email_folded_unique,
    DROP COLUMN email,
    DROP COLUMN email_folded,
    DROP COLUMN display_name,
    DROP COLUMN phone,
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN person_sealed bytea,
    ADD COLUMN email_index bytea,
    ADD COLUMN phone_index bytea,
    ADD COLUMN state text NOT NULL,
    ADD COLUMN email_verified_at timestamptz,
    ADD CONSTRAINT accounts_state_known CHECK (state IN ('ACTIVE', 'SUSPENDED', 'WITHDRAWN')),
    ADD CONSTRAINT accounts_withdrawn_are_nobody CHECK (
        (state = 'WITHDRAWN') = (person_sealed IS NULL)
        AND (state = 'WITHDRAWN') = (email_index IS NULL)
        AND NOT (state = 'WITHDRAWN' AND (phone_index IS NOT NULL OR password_hash IS NOT NULL))
    );
COMMENT ON COLUMN accounts.password_hash IS 'argon2id, in PHC form; null where there is no password.';
COMMENT ON COLUMN accounts.person_sealed IS 'E-mail, name and phone, sealed with the account''s key.';
COMMENT ON COLUMN accounts.email_index IS 'HMAC of the e-mail in lower case, to find it by.';
COMMENT ON COLUMN accounts.phone_index IS 'HMAC of the phone''s digits, to find it by.';
COMMENT ON COLUMN accounts.email_verified_at IS 'When it was shown that the e-mail is theirs; until then others may claim it, too.';
CREATE UNIQUE INDEX accounts_email_verified_unique ON accounts (email_index) WHERE email_verified_at IS NOT NULL;
CREATE INDEX accounts_email_index ON accounts (email_index, id);
CREATE INDEX accounts_phone_index ON accounts (phone_index) WHERE phone_index IS NOT NULL;

COMMENT ON COLUMN idempotency_records.answer IS 'The answer, sealed with the caller''s key: the response of a success, the facts of a refusal.';
COMMENT ON COLUMN orders.shipping_address_sealed IS 'The address as it was, a jangteo.type.v1.Address sealed with the buyer''s key.';
