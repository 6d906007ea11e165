CREATE TABLE audit_records (
    id uuid PRIMARY KEY,
    actor_id uuid,
    action text NOT NULL,
    subject_id uuid,
    facts text NOT NULL,
    request_id text NOT NULL,
    created_at timestamptz NOT NULL,
    position bigint,
    hash bytea,
    CONSTRAINT audit_records_position_unique UNIQUE (position),
    CONSTRAINT audit_records_chained_whole CHECK ((position IS NULL) = (hash IS NULL))
);
COMMENT ON TABLE audit_records IS 'Who did what that touches security or money, written in the transaction of what it tells.';
COMMENT ON COLUMN audit_records.actor_id IS 'The account that did it; null for the server itself and for strangers.';
COMMENT ON COLUMN audit_records.facts IS 'A JSON object of texts, without personal data.';
COMMENT ON COLUMN audit_records.position IS 'The place in the chain, from 1; null until it is chained.';
COMMENT ON COLUMN audit_records.hash IS 'SHA-256 of the hash before it and of what this record tells.';
CREATE INDEX audit_records_unchained ON audit_records (id) WHERE position IS NULL;
CREATE INDEX audit_records_actor_id ON audit_records (actor_id, id);
CREATE INDEX audit_records_subject_id ON audit_records (subject_id, id);

CREATE TABLE api_keys (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    hash bytea NOT NULL,
    name_sealed bytea NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    expires_at timestamptz,
    used_at timestamptz,
    revoked_at timestamptz
);
COMMENT ON TABLE api_keys IS 'Keys that programs call with, by the SHA-256 of their secrets; the secrets themselves are nowhere.';
COMMENT ON COLUMN api_keys.name_sealed IS 'What its owner calls it, sealed with the account''s key.';
COMMENT ON COLUMN api_keys.used_at IS 'When it was last used, to the minute.';
CREATE INDEX api_keys_account_id ON api_keys (account_id, id);
