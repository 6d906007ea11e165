ALTER TABLE ledger_accounts DROP CONSTRAINT ledger_accounts_closed_are_empty, DROP COLUMN closed_at;
DELETE FROM mails WHERE kind IN ('TOTP_ENABLED', 'TOTP_DISABLED');
ALTER TABLE mails DROP CONSTRAINT mails_kind_known,
    ADD CONSTRAINT mails_kind_known CHECK (kind IN ('VERIFY_EMAIL', 'EMAIL_IN_USE', 'RESET_PASSWORD', 'PASSWORD_CHANGED'));
ALTER TABLE oauth_states DROP COLUMN identity_sealed;
ALTER TABLE accounts DROP COLUMN totp_enabled_at;
DROP TABLE totp_secrets;
