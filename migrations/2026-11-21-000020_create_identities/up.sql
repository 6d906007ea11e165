CREATE TABLE identities (
    provider text NOT NULL,
    subject_index bytea NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    created_at timestamptz NOT NULL,
    CONSTRAINT identities_pkey PRIMARY KEY (provider, subject_index)
);
COMMENT ON TABLE identities IS 'Who providers such as Kakao vouch for, and the account that each signs in to. An account may have several.';
COMMENT ON COLUMN identities.provider IS 'What the settings call the provider.';
COMMENT ON COLUMN identities.subject_index IS 'HMAC of what the provider calls them.';
CREATE INDEX identities_account_id ON identities (account_id);

CREATE TABLE oauth_states (
    key bytea PRIMARY KEY,
    claimed_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE oauth_states IS 'Sign-ins by a provider that came back: each is completed once. Those that did not come back are nowhere.';
COMMENT ON COLUMN oauth_states.key IS 'HMAC of the state that came back.';
COMMENT ON COLUMN oauth_states.claimed_by IS 'The call that completes it, which knows its own row again after a lost answer to a COMMIT.';
COMMENT ON COLUMN oauth_states.expires_at IS 'When the state is no good any more anyway, and the row may go.';
CREATE INDEX oauth_states_expires_at ON oauth_states (expires_at);
