CREATE TABLE accounts (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    email_folded text NOT NULL,
    password_hash text NOT NULL,
    display_name text NOT NULL,
    phone text NOT NULL,
    roles text[] NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT accounts_email_folded_unique UNIQUE (email_folded),
    CONSTRAINT accounts_roles_known CHECK (roles <@ ARRAY['BUYER', 'SELLER', 'OPERATOR'] AND roles <> '{}')
);
COMMENT ON TABLE accounts IS 'Everybody who may sign in.';
COMMENT ON COLUMN accounts.email_folded IS 'The e-mail in lower case: letter case does not tell accounts apart.';
COMMENT ON COLUMN accounts.password_hash IS 'argon2id, in PHC form.';

CREATE TABLE sessions (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    revoked_at timestamptz
);
COMMENT ON TABLE sessions IS 'From a login to its end: the family of refresh tokens that descend from one login.';
CREATE INDEX sessions_revoked_at ON sessions (revoked_at) WHERE revoked_at IS NOT NULL;

CREATE TABLE refresh_tokens (
    hash bytea PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES sessions (id),
    parent_hash bytea,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
COMMENT ON TABLE refresh_tokens IS 'Refresh tokens by their SHA-256; the tokens themselves are nowhere.';
COMMENT ON COLUMN refresh_tokens.parent_hash IS 'The token that was exchanged for this one; null for the first of a session.';
CREATE INDEX refresh_tokens_parent_hash ON refresh_tokens (parent_hash) WHERE parent_hash IS NOT NULL;
