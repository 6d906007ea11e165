CREATE TABLE mails (
    id uuid PRIMARY KEY,
    account_id uuid,
    email_index bytea NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    attempts integer NOT NULL,
    sent_at timestamptz,
    given_up_at timestamptz,
    code_used_at timestamptz,
    CONSTRAINT mails_kind_known CHECK (kind IN ('VERIFY_EMAIL', 'EMAIL_IN_USE', 'RESET_PASSWORD', 'PASSWORD_CHANGED')),
    CONSTRAINT mails_language_known CHECK (language IN ('EN', 'KO')),
    CONSTRAINT mails_attempts_not_negative CHECK (attempts >= 0)
);
COMMENT ON TABLE mails IS 'Mails that were sent or will be. What they say, and to whom, is put together when they are sent.';
COMMENT ON COLUMN mails.account_id IS 'Who gets it; null if nobody does, for then it was asked for in the name of somebody unknown.';
COMMENT ON COLUMN mails.email_index IS 'HMAC of the e-mail that it was asked for, so that nobody is flooded.';
COMMENT ON COLUMN mails.due_at IS 'When it is to be sent, or tried again.';
COMMENT ON COLUMN mails.code_used_at IS 'When the code in it was used, which is good once. The code is derived from the id, and kept nowhere.';
CREATE INDEX mails_due ON mails (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mails_email_index ON mails (email_index, created_at);

CREATE TABLE login_attempts (
    key bytea PRIMARY KEY,
    failures integer NOT NULL,
    blocked_until timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT login_attempts_failures_not_negative CHECK (failures >= 0)
);
COMMENT ON TABLE login_attempts IS 'How often passwords were wrong, for an e-mail or from an address, and how long its next attempt must wait.';
COMMENT ON COLUMN login_attempts.key IS 'HMAC of the e-mail or the address.';

ALTER TABLE sessions ADD COLUMN device_sealed bytea;
COMMENT ON COLUMN sessions.device_sealed IS 'The client and the address of the login, sealed with the account''s key.';
CREATE INDEX sessions_account_id ON sessions (account_id, id);
