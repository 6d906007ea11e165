CREATE TABLE totp_secrets (
    account_id uuid PRIMARY KEY,
    id uuid NOT NULL,
    secret_sealed bytea NOT NULL,
    last_step bigint NOT NULL,
    confirmed_step bigint,
    used_by uuid,
    recovery_codes_used integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE totp_secrets IS 'What authenticator apps share with us. It counts once the account says so.';
COMMENT ON COLUMN totp_secrets.id IS 'What the recovery codes are derived from, which are kept nowhere.';
COMMENT ON COLUMN totp_secrets.last_step IS 'The last step of time whose code was used: no code is good twice.';
COMMENT ON COLUMN totp_secrets.confirmed_step IS 'The step of time whose code has confirmed it, as long as it was the last.';
COMMENT ON COLUMN totp_secrets.used_by IS 'The call that used the last code, which knows its own use again after a lost answer to a COMMIT.';
COMMENT ON COLUMN totp_secrets.recovery_codes_used IS 'A bit for each recovery code, from the lowest.';

ALTER TABLE accounts ADD COLUMN totp_enabled_at timestamptz;
COMMENT ON COLUMN accounts.totp_enabled_at IS 'Since when it takes a code to sign in; null if it does not.';

ALTER TABLE oauth_states ADD COLUMN identity_sealed bytea;
COMMENT ON COLUMN oauth_states.identity_sealed IS 'Whom the provider vouched for while the second factor is missing: the account, and the rest sealed with its key.';

ALTER TABLE mails DROP CONSTRAINT mails_kind_known,
    ADD CONSTRAINT mails_kind_known CHECK (kind IN (
        'VERIFY_EMAIL', 'EMAIL_IN_USE', 'RESET_PASSWORD', 'PASSWORD_CHANGED', 'TOTP_ENABLED', 'TOTP_DISABLED'
    ));

ALTER TABLE ledger_accounts ADD COLUMN closed_at timestamptz,
    ADD CONSTRAINT ledger_accounts_closed_are_empty CHECK (closed_at IS NULL OR balance_minor = 0);
COMMENT ON COLUMN ledger_accounts.closed_at IS 'When its owner left: nothing comes in or goes out any more.';
